/** What is left of a client that connects and closes, again and again: in its own process, and at the server. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BenchOptions, fromSource, type Row, residentBytes, root, stop, temporaryFolder } from "./harness.ts";
import { personas, startParley } from "./load/parley.ts";
import { build } from "./sdk.ts";

interface Rest {
  heapBytes: number;
  resources: number;
  listeners: number;
  devices: number;
}

export async function connectRounds({ quick }: BenchOptions): Promise<Row[]> {
  await build();
  await using started = new AsyncDisposableStack();
  const server = started.adopt(await startParley(join(temporaryFolder(started), "data")), stop);
  const { ana } = await personas(server.url);
  const run = async (rounds: number): Promise<{ before: Rest; after: Rest; msPerRound: number }> => {
    const program = join(root, "tests/load/programs/rounds.ts");
    const settings = JSON.stringify({ url: server.url, token: ana.accessToken, rounds });
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", ...fromSource, program, settings], { cwd: root });
    return JSON.parse(stdout);
  };
  const rounds = quick ? 300 : 10_000;
  await run(rounds / 10);
  const serverBefore = residentBytes(server.pid);
  const { before, after, msPerRound } = await run(rounds);
  const serverGrowth = residentBytes(server.pid) - serverBefore;
  const heapGrowth = after.heapBytes - before.heapBytes;
  const left = [after.resources - before.resources, after.listeners - before.listeners, after.devices];
  return [
    {
      figure: `${rounds.toLocaleString("en")} times connected and closed: what the heap grew by; timers and sockets, listeners, devices left`,
      ours: `${(heapGrowth / 1e6).toFixed(1)} MB; ${left.join(", ")}`,
      beside: `server memory grew by ${(serverGrowth / 1e6).toFixed(0)} MB; a round takes ${msPerRound.toFixed(1)} ms`,
      goal: "<= 2 MB; 0, 0, 0",
      isReached: heapGrowth <= 2e6 && left.every((count) => count <= 0),
    },
  ];
}
