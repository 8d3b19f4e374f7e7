/**
 * What a listening client costs: processor time of each event, the way from a post to its event, memory while nothing happens. Ours and
 * `webex@2.60.0` against our server in its own process.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type BenchOptions,
  median,
  officialFlag,
  peers,
  type Row,
  startWorker,
  stop,
  takeTurns,
  temporaryFolder,
  type Worker,
} from "./harness.ts";
import type { LoadSettings } from "./load/generator.ts";
import { type ParleyProcess, type Person, personas, roomOf, startParley } from "./load/parley.ts";
import { installedSdk } from "./sdk.ts";

const flags = ["--expose-gc", "--disable-warning=ExperimentalWarning", officialFlag];

export async function realtime({ quick }: BenchOptions): Promise<Row[]> {
  const { folder } = await installedSdk();
  await using started = new AsyncDisposableStack();
  const server = started.adopt(await startParley(join(temporaryFolder(started), "data")), stop);
  const { ana } = await personas(server.url);
  const env = { HYDRA_SERVICE_URL: `${server.url}/v1`, U2C_SERVICE_URL: `${server.url}/u2c/api/v1` };
  const client = async (name: string, project: string): Promise<Worker> =>
    started.adopt(await startWorker(`realtime/${name}.ts`, { url: server.url, project, token: ana.accessToken }, env, flags), stop);
  const start = async (): Promise<Record<string, Worker>> => ({
    ours: await client("parley", folder),
    ...(existsSync(join(peers, "node_modules/webex")) && { webex: await client("webex", peers) }),
  });
  const memory = await idleMemory(await start(), quick);
  const workers = await start();
  const roomId = await roomOf(server.url, ana);
  const events = await eventsPerSecond(workers, { server, ana, roomId, quick });
  const latency = await postToEvent(workers, roomId, quick, started);
  return [rateRow(events), latencyRow(latency), memoryRow(memory)];
}

/** Bytes that each connected client takes, after ten that load what all share. All are one person's, who may have 100 devices. */
async function idleMemory(workers: Record<string, Worker>, quick: boolean): Promise<Record<string, number>> {
  const bytes: Record<string, number> = {};
  for (const [name, worker] of Object.entries(workers)) {
    await worker.ask({ connect: 10 });
    bytes[name] = (await worker.ask<{ bytesEach: number }>({ connect: quick ? 20 : 30 })).bytesEach;
    await worker.stop();
  }
  return bytes;
}

interface Load {
  server: ParleyProcess;
  ana: Person;
  roomId: string;
  quick: boolean;
}

/** Events that one core takes in a second: messages posted by a process of their own, processor time of the listener's process alone. */
async function eventsPerSecond(workers: Record<string, Worker>, { server, ana, roomId, quick }: Load): Promise<Record<string, number>> {
  for (const worker of Object.values(workers)) await worker.ask({ connect: 1 });
  const settings: LoadSettings = {
    postUrl: `${server.url}/v1/messages`,
    headers: { authorization: `Bearer ${ana.accessToken}` },
    body: JSON.stringify({ roomId, text: "hello" }),
    sockets: [],
    concurrency: 8,
  };
  const generator = await startWorker("load/generator.ts", settings);
  const posts = quick ? 1_000 : 3_000;
  const round = async (): Promise<Record<string, number>> => {
    const heard = Object.entries(workers).map(async ([name, worker]) => {
      const { perSecond } = await worker.ask<{ perSecond: number }>({ hear: posts });
      return [name, perSecond] as const;
    });
    await generator.ask({ posts });
    return Object.fromEntries(await Promise.all(heard));
  };
  await round();
  const rounds = [await round(), await round(), await round()];
  await generator.stop();
  return Object.fromEntries(Object.keys(workers).map((name) => [name, median(rounds.map((rates) => rates[name] as number))]));
}

/** Median milliseconds from a post to its event at another client, in turns with the floor. */
async function postToEvent(
  workers: Record<string, Worker>,
  roomId: string,
  quick: boolean,
  started: AsyncDisposableStack,
): Promise<Record<string, number>> {
  const floor = started.adopt(await startWorker("realtime/hop.ts", {}), stop);
  const hop = started.adopt(await startWorker("realtime/hop.ts", await floor.ask<{ url: string }>({})), stop);
  const rounds = quick ? 30 : 200;
  const turns = Object.entries(workers).map(
    ([name, worker]) => [name, async () => median((await worker.ask<{ ms: number[] }>({ latency: rounds, roomId })).ms)] as const,
  );
  const raw = async () => median((await hop.ask<{ ms: number[] }>({ rounds })).ms);
  return takeTurns<string>({ ...Object.fromEntries(turns), floor: raw }, quick ? 3 : 9);
}

function rateRow({ ours = Number.NaN, webex }: Record<string, number>): Row {
  return {
    figure: "encrypted events taken, decrypted and told, per second of one core",
    ours: ours.toFixed(0),
    beside: webex === undefined ? "webex@2.60.0 not there" : `webex@2.60.0 ${webex.toFixed(0)}: ${(ours / webex).toFixed(1)} x`,
    goal: ">= 10 x",
    isReached: webex !== undefined && ours >= 10 * webex,
  };
}

function latencyRow({ ours = Number.NaN, webex, floor = Number.NaN }: Record<string, number>): Row {
  const official = webex === undefined ? "" : `; webex@2.60.0 ${webex.toFixed(2)} ms`;
  return {
    figure: "from a post to the decrypted event at another client",
    ours: `${ours.toFixed(2)} ms`,
    beside: `raw HTTP round trip + raw socket hop ${floor.toFixed(2)} ms: ${(ours / floor).toFixed(2)} x${official}`,
    goal: "<= 2 x",
    isReached: ours <= 2 * floor,
  };
}

function memoryRow({ ours = Number.NaN, webex }: Record<string, number>): Row {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  return {
    figure: "memory of one more idle connected client",
    ours: kilobytes(ours),
    beside: webex === undefined ? "webex@2.60.0 not there" : `webex@2.60.0 ${kilobytes(webex)}: 1/${(webex / ours).toFixed(1)}`,
    goal: "<= 1/5",
    isReached: webex !== undefined && ours <= webex / 5,
  };
}
