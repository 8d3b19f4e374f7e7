/** Memory of the server after many messages, each delivered to two connected members. */
import { join } from "node:path";
import { type BenchOptions, type Row, residentBytes, startWorker, stop, temporaryFolder } from "./harness.ts";
import { roomOfTwo, startParley } from "./load/parley.ts";
import { build } from "./sdk.ts";

const goalBytes = 200e6;

export async function serverMemory({ quick }: BenchOptions): Promise<Row[]> {
  await build();
  const posts = quick ? 2_000 : 100_000;
  await using started = new AsyncDisposableStack();
  const server = started.adopt(await startParley(join(temporaryFolder(started), "data")), stop);
  const load = started.adopt(await startWorker("load/generator.ts", await roomOfTwo(server.url, 16)), stop);
  const before = residentBytes(server.pid);
  await load.ask({ posts });
  const after = residentBytes(server.pid);
  return [
    {
      figure: `server memory after ${posts.toLocaleString("en")} messages`,
      ours: megabytes(after),
      beside: `before the first ${megabytes(before)}`,
      goal: "<= 200 MB",
      isReached: after <= goalBytes,
    },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
