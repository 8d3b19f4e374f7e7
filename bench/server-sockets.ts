/** What the server's event sockets cost: memory of 10,000 that are idle, and a post to a room of 1,000 members who all listen. */
import { join } from "node:path";
import { addCrowd, type Somebody } from "../tests/load/crowd.ts";
import { type BenchOptions, type Row, residentBytes, startWorker, stop, takeTurns, temporaryFolder, type Worker } from "./harness.ts";
import type { LoadSettings } from "./load/generator.ts";
import { addMember, type ParleyProcess, personas, roomOf, socketOf, startParley } from "./load/parley.ts";
import { build } from "./sdk.ts";

const idleGoalBytes = 300e6;
/** A person may have so many registrations. */
const devicesPerPerson = 100;

export async function serverSockets({ quick }: BenchOptions): Promise<Row[]> {
  await build();
  return [await idleSockets(quick ? 1_000 : 10_000), await broadcast(quick ? 100 : 1_000, quick ? 10 : 50)];
}

/** A server whose data has a crowd. */
async function startWithCrowd(started: AsyncDisposableStack, size: number): Promise<{ server: ParleyProcess; people: Somebody[] }> {
  const folder = join(temporaryFolder(started), "data");
  await (await startParley(folder)).stop();
  const people = addCrowd(folder, size, { lifeMs: 0, count: 0 });
  return { server: started.adopt(await startParley(folder), stop), people };
}

async function idleSockets(count: number): Promise<Row> {
  await using started = new AsyncDisposableStack();
  const { server, people } = await startWithCrowd(started, count / devicesPerPerson);
  const before = residentBytes(server.pid);
  const owners = people.flatMap((somebody) => Array.from({ length: devicesPerPerson }, () => somebody));
  const sockets = await allSockets(server.url, owners);
  await loader(started, { postUrl: server.url, headers: {}, body: "", concurrency: 1 }, sockets);
  // What was needed to let them in is given back, and two heartbeats pass.
  await new Promise((resolve) => setTimeout(resolve, 35_000));
  const after = residentBytes(server.pid);
  return {
    figure: `server memory with ${count.toLocaleString("en")} idle sockets`,
    ours: `${(after / 1e6).toFixed(0)} MB`,
    beside: `without them ${(before / 1e6).toFixed(0)} MB: ${((after - before) / count / 1000).toFixed(1)} kB each`,
    goal: "<= 300 MB",
    isReached: after <= idleGoalBytes,
  };
}

/** In turns with `ws` sending a text as long to as many sockets. */
async function broadcast(members: number, posts: number): Promise<Row> {
  await using started = new AsyncDisposableStack();
  const { server, people } = await startWithCrowd(started, members - 1);
  const { ana } = await personas(server.url);
  const roomId = await roomOf(server.url, ana);
  for (const { email } of people) await addMember(server.url, ana, { roomId, personEmail: email });
  const floor = started.adopt(await startWorker("load/floor.ts", { folder: temporaryFolder(started), frameBytes: 1_600 }), stop);
  const { host } = await floor.ask<{ host: string }>({});
  const common = { body: JSON.stringify({ roomId, text: "hello" }), concurrency: 1 };
  const ours = {
    ...common,
    postUrl: `${server.url}/v1/messages`,
    headers: { authorization: `Bearer ${ana.accessToken}` },
  };
  const least = {
    ...common,
    postUrl: `http://${host}`,
    headers: {},
  };
  const bare = Array.from({ length: members }, () => ({ url: `ws://${host}`, first: "{}" }));
  const toOurs = await loader(started, ours, await allSockets(server.url, [{ token: ana.accessToken }, ...people]));
  const toFloor = await loader(started, least, bare);
  const rate = async (worker: Worker): Promise<number> => posts / (await worker.ask<{ seconds: number }>({ posts })).seconds;
  await rate(toOurs);
  await rate(toFloor);
  const rates = await takeTurns({ ours: () => rate(toOurs), floor: () => rate(toFloor) }, 7);
  const ratio = rates.ours / rates.floor;
  return {
    figure: `posts per second to a room of ${members.toLocaleString("en")} connected members`,
    ours: rates.ours.toFixed(1),
    beside: `bare node:http + ws to as many sockets ${rates.floor.toFixed(1)}: ${ratio.toFixed(2)} x`,
    goal: ">= 0.5 x",
    isReached: ratio >= 0.5,
  };
}

/** A generator with its sockets open. */
async function loader(
  started: AsyncDisposableStack,
  settings: Omit<LoadSettings, "sockets">,
  sockets: LoadSettings["sockets"],
): Promise<Worker> {
  const worker = started.adopt(await startWorker("load/generator.ts", { ...settings, sockets: [] }), stop);
  await worker.ask({ sockets });
  return worker;
}

/** A registration for each, a few at a time. */
async function allSockets(url: string, owners: readonly { token: string }[]): Promise<{ url: string; first: string }[]> {
  const sockets: { url: string; first: string }[] = [];
  const left = [...owners];
  const one = async (): Promise<void> => {
    for (let owner = left.pop(); owner; owner = left.pop()) sockets.push(await socketOf(url, { accessToken: owner.token }));
  };
  await Promise.all(Array.from({ length: 8 }, one));
  return sockets;
}
