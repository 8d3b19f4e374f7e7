/** Many webhooks on one room, targets that fail at random, a server that is killed in the middle: does every message arrive? */
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type BenchOptions, type Row, startWorker, stop, temporaryFolder, type Worker } from "./harness.ts";
import { call, type ParleyProcess, type Person, personas, roomOf, startParley } from "./load/parley.ts";
import type { Taken } from "./load/targets.ts";
import { build } from "./sdk.ts";

const failing = 0.1;
const patienceInMs = 180_000;

export async function webhookFanOut({ quick }: BenchOptions): Promise<Row[]> {
  await build();
  const [hooks, posts] = quick ? [100, 5] : [1000, 20];
  await using started = new AsyncDisposableStack();
  const data = join(temporaryFolder(started), "data");
  const targets = started.adopt(await startWorker("load/targets.ts", { failing }), stop);
  const first = started.adopt(await startParley(data), stop);
  const { ana } = await personas(first.url);
  const roomId = await roomOf(first.url, ana);
  await watch(first, ana, roomId, hooks, (await taken(targets)).url);

  const startedAt = performance.now();
  const sent: string[] = [];
  const post = async ({ url }: ParleyProcess): Promise<unknown> =>
    sent.push((await call<{ id: string }>(`${url}/v1/messages`, ana, { roomId, text: "hi" })).id);
  for (let nth = 0; nth < posts / 2; nth++) await post(first);
  await until(targets, (hooks * posts) / 4);
  await first.kill();
  const atKill = await taken(targets);
  const second = started.adopt(await startParley(data), stop);
  for (let nth = 0; nth < posts / 2; nth++) await post(second);
  await until(targets, hooks * sent.length);
  return [row(hooks, sent, atKill, await taken(targets, true), (performance.now() - startedAt) / 1000)];
}

function row(hooks: number, sent: readonly string[], atKill: Taken, { messages, requests, refused, orders }: Taken, seconds: number): Row {
  const inOrder = orders.filter(({ ids }) => ids.join() === sent.join()).reduce((sum, { targets }) => sum + targets, 0);
  const lost = hooks * sent.length - messages;
  const again = requests - refused - messages;
  return {
    figure: `webhooks: ${hooks.toLocaleString("en")} on one room, ${sent.length} messages, 1 answer in 10 a failure, server killed`,
    ours: `${lost} lost, ${inOrder.toLocaleString("en")} in order`,
    beside: `${atKill.messages.toLocaleString("en")} told when it was killed; ${refused.toLocaleString("en")} refused, ${again} told twice; ${seconds.toFixed(0)} s, ${(requests / seconds).toFixed(0)} requests/s`,
    goal: "0 lost",
    isReached: lost === 0 && inOrder === hooks,
  };
}

/** Makes the webhooks. */
async function watch({ url }: ParleyProcess, person: Person, roomId: string, hooks: number, targetUrl: string): Promise<void> {
  for (let nth = 0; nth < hooks; nth++) {
    const filter = `roomId=${roomId}`;
    await call(`${url}/v1/webhooks`, person, {
      name: `${nth}`,
      resource: "messages",
      event: "created",
      filter,
      targetUrl: `${targetUrl}/${nth}`,
    });
  }
}

function taken(targets: Worker, withOrders = false): Promise<Taken> {
  return targets.ask({ withOrders });
}

/** Waits until targets have taken so many messages; gives up when for long nothing more has come. */
async function until(targets: Worker, messages: number): Promise<void> {
  let last = { count: -1, at: 0 };
  for (;;) {
    const { messages: count } = await taken(targets);
    if (count >= messages) return;
    if (count !== last.count) last = { count, at: performance.now() };
    if (performance.now() - last.at > patienceInMs) return;
    await setTimeout(50);
  }
}
