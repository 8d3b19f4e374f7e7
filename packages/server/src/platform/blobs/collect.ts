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
 *
 * What an upload of 100 MB adds to the server's resident memory, by `npm run bench -- large-files` on Node 24, where 20 MB are allowed: 7 to 8 MB so; 31 to 35 MB
 * without it; 31 MB with a young generation of 1 MB; 19 to 24 MB when the buffers that are ours alone, half of all, are given back at once by
 * `ArrayBuffer.transfer`. The other half is what Node reads from the socket: it takes a new buffer for each reading, and parts of a form
 * still point into it, so that nobody can use it again or give it back.
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
