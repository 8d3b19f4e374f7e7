/**
 * Sends a file of so many megabytes up and down, and prints its size and by how many megabytes the memory held for bytes grew meanwhile.
 * A program of its own, because memory is counted for a whole process. Run with `--expose-gc`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startWorld } from "../world.ts";

const megabyte = 1024 * 1024;
const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error("run this with --expose-gc: what waits to be collected is not held");
const data = mkdtempSync(join(tmpdir(), "parley-large-"));
let most = 0;

async function* parts(): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < Number(process.argv[2]) * 16; n++) yield new Uint8Array(megabyte / 16);
}

async function* watched(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const part of source) {
    yield part;
    seen += part.byteLength;
    if (seen <= 10 * megabyte) continue;
    seen = 0;
    collect?.();
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  }
}

{
  await using disk = await startWorld({ data });
  const ana = disk.as("ana");
  const room = await ana.rooms.create({ title: "Large" });
  collect();
  const before = process.memoryUsage().arrayBuffers;

  const { files } = await ana.messages.create({ roomId: room.id, files: [{ content: watched(parts()), name: "large" }] });
  let sizeBytes = 0;
  for await (const part of watched(await ana.contents.get(files?.[0] ?? ""))) sizeBytes += part.byteLength;

  console.log(JSON.stringify({ sizeBytes, grownMb: (most - before) / megabyte }));
}
rmSync(data, { recursive: true });
