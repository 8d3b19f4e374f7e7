/**
 * Posts per second through REST into a room with two connected members, until every frame has arrived; beside the least
 * that a server could do. Load comes from its own process, the same program for both.
 */
import { join } from "node:path";
import { type BenchOptions, type Row, startWorker, stop, takeTurns, temporaryFolder, type Worker } from "./harness.ts";
import type { LoadSettings } from "./load/generator.ts";
import { roomOfTwo, startParley } from "./load/parley.ts";
import { build } from "./sdk.ts";

const concurrency = 16;

export async function serverPosts({ quick }: BenchOptions): Promise<Row[]> {
  await build();
  await using started = new AsyncDisposableStack();
  const folder = temporaryFolder(started);
  const server = started.adopt(await startParley(join(folder, "data")), stop);
  const floor = started.adopt(await startWorker("load/floor.ts", { folder }), stop);
  const { host } = await floor.ask<{ host: string }>({});
  const ours = started.adopt(await startWorker("load/generator.ts", await roomOfTwo(server.url, concurrency)), stop);
  const least = started.adopt(await startWorker("load/generator.ts", floorSettings(host)), stop);
  return [row(await measure([ours, least], quick))];
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
