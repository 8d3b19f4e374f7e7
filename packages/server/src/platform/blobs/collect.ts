import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of blobs after which their buffers are collected. */
const collectEveryBytes = 4 * 1024 * 1024;

type Collect = (options: { type: "minor" }) => void;

let left = collectEveryBytes;
let collect: Collect | undefined;

/**
 * To be told of every buffer of a blob that has passed. Each is garbage at once; but V8, which sees their small handles only, lets
 * 64 MB and more of them pile up before it looks, on top of what the server needs. A collection of what is young takes a millisecond.
 */
export function passed(sizeBytes: number): void {
  left -= sizeBytes;
  if (left > 0) return;
  left = collectEveryBytes;
  collect ??= findCollector();
  collect({ type: "minor" });
}

/** The collector shows itself in contexts that are made after the flag; nobody else in this process gets to see it. Where it does not, V8 is left to it. */
function findCollector(): Collect {
  setFlagsFromString("--expose-gc");
  return (runInNewContext("globalThis.gc") as Collect | undefined) ?? (() => {});
}
