/** Time to put a server back to its seed, beside the time to start one. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { startServer } from "@parley/server";
import { type BenchOptions, fastestQuarter, type Row, root, takeTurns } from "./harness.ts";

export async function reset({ quick }: BenchOptions): Promise<Row[]> {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  try {
    const turns = { start: timeOfStart, reset: () => timeOfReset(server.url) };
    const { start, reset: back } = await takeTurns(turns, quick ? 3 : 21, fastestQuarter);
    const ratio = start / back;
    return [
      {
        figure: "put a server back to its seed",
        ours: `${back.toFixed(1)} ms`,
        beside: `start of a server ${start.toFixed(0)} ms: 1/${ratio.toFixed(0)}`,
        goal: "<= 1/20",
        isReached: ratio >= 20,
      },
    ];
  } finally {
    await server.close();
  }
}

/** Until it says that it is ready. */
async function timeOfStart(): Promise<number> {
  const startedAt = performance.now();
  const args = ["--conditions=@parley/source", "packages/server/src/main.ts", "--port", "0", "--data", "memory"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const time = performance.now() - startedAt;
  child.kill();
  await once(child, "exit");
  return time;
}

/** After something has happened that must be undone. */
async function timeOfReset(url: string): Promise<number> {
  const [ana] = (await (await fetch(`${url}/_parley/personas`)).json()) as { accessToken: string }[];
  const headers = { authorization: `Bearer ${ana?.accessToken}`, "content-type": "application/json" };
  await fetch(`${url}/v1/rooms`, { method: "POST", headers, body: '{"title":"Gone soon"}' });
  const startedAt = performance.now();
  await fetch(`${url}/_parley/reset`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
  return performance.now() - startedAt;
}
