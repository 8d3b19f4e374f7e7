/**
 * Posts per second through REST into a room with two connected members, until every frame has arrived; beside the least
 * that a server could do. Load comes from its own process, the same program for both.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchOptions, type Row, startWorker, takeTurns, type Worker } from "./harness.ts";
import type { LoadSettings } from "./load/generator.ts";
import { roomOfTwo, startParley } from "./load/parley.ts";
import { build } from "./sdk.ts";

const concurrency = 16;

export async function serverPosts({ quick }: BenchOptions): Promise<Row[]> {
  await build();
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  const server = await startParley(join(folder, "data"));
  const floor = await startWorker("load/floor.ts", { folder });
  const { host } = await floor.ask<{ host: string }>({});
  const loads = [
    await startWorker("load/generator.ts", await roomOfTwo(server.url, concurrency)),
    await startWorker("load/generator.ts", floorSettings(host)),
  ];
  try {
    return [row(await measure(loads as [Worker, Worker], quick))];
  } finally {
    await Promise.all([...loads, floor, server].map((started) => started.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure([ours, floor]: [Worker, Worker], quick: boolean): Promise<{ ours: number; floor: number }> {
  const posts = quick ? 300 : 3_000;
  const rate = async (load: Worker): Promise<number> => posts / (await load.ask<{ seconds: number }>({ posts })).seconds;
  await rate(ours);
  await rate(floor);
  return takeTurns({ ours: () => rate(ours), floor: () => rate(floor) }, quick ? 3 : 9);
}

function floorSettings(host: string): LoadSettings {
  const socket = { url: `ws://${host}`, first: "{}" };
  return {
    postUrl: `http://${host}`,
    headers: {},
    body: JSON.stringify({ roomId: "room", text: "hello" }),
    sockets: [socket, socket],
    concurrency,
  };
}

function row({ ours, floor }: { ours: number; floor: number }): Row {
  const ratio = ours / floor;
  return {
    figure: "posts per second, two connected members",
    ours: ours.toFixed(0),
    beside: `bare node:http + one insert + two sends ${floor.toFixed(0)}: ${ratio.toFixed(2)} x`,
    goal: ">= 0.4 x",
    isReached: ratio >= 0.4,
  };
}
