/**
 * A list of 1,000 messages through REST (token, membership, decryption, public ids), beside the same rows as they are stored, read from a copy
 * of the same database and sent by bare HTTP. In turns, one at a time.
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { type BenchOptions, type Row, startWorker, stop, takeTurns, temporaryFolder } from "./harness.ts";
import { personas, roomOf, startParley } from "./load/parley.ts";
import { build } from "./sdk.ts";

const messages = 1000;

export async function messageList({ quick }: BenchOptions): Promise<Row[]> {
  await build();
  await using started = new AsyncDisposableStack();
  const folder = temporaryFolder(started);
  const data = join(folder, "data");
  const roomId = await fill(data);
  cpSync(join(data, "parley.db"), join(folder, "rows.db"));
  const server = started.adopt(await startParley(data), stop);
  const floor = started.adopt(await startWorker("load/rows.ts", { file: join(folder, "rows.db") }), stop);
  const { ana } = await personas(server.url);
  const { url } = await floor.ask<{ url: string }>({});
  const headers = { authorization: `Bearer ${ana.accessToken}` };
  const ours = () => read(`${server.url}/v1/messages?roomId=${roomId}&max=${messages}`, headers);
  const bare = () => read(url, {});
  for (let warm = 0; warm < (quick ? 5 : 30); warm += 1) await Promise.all([ours(), bare()]);
  return [row(await takeTurns({ ours, bare }, quick ? 11 : 101))];
}

/** A room with so many messages, in a folder that no server uses any more. @returns Its id */
async function fill(data: string): Promise<string> {
  const server = await startParley(data);
  const { ana } = await personas(server.url);
  const roomId = await roomOf(server.url, ana);
  const headers = { authorization: `Bearer ${ana.accessToken}`, "content-type": "application/json" };
  const post = async (number: number): Promise<void> => {
    const body = JSON.stringify({
      roomId,
      text: `Message ${number}: the price page is ready, and the mail to our customers goes out tomorrow.`,
    });
    const { ok, status } = await fetch(`${server.url}/v1/messages`, { method: "POST", headers, body });
    if (!ok) throw new Error(`posting answered ${status}`);
  };
  for (let done = 0; done < messages; done += 50) await Promise.all(Array.from({ length: 50 }, (_, index) => post(done + index)));
  await server.stop();
  return roomId;
}

/** Milliseconds until the whole answer was there. */
async function read(url: string, headers: Record<string, string>): Promise<number> {
  const start = performance.now();
  const { items } = (await (await fetch(url, { headers })).json()) as { items: unknown[] };
  const took = performance.now() - start;
  if (items.length !== messages) throw new Error(`${url} answered ${items.length} messages`);
  return took;
}

function row({ ours, bare }: { ours: number; bare: number }): Row {
  const ratio = bare / ours;
  return {
    figure: "list of 1,000 messages",
    ours: `${ours.toFixed(1)} ms`,
    beside: `the stored rows over bare node:http ${bare.toFixed(1)} ms: ${ratio.toFixed(2)} x`,
    goal: ">= 0.5 x",
    isReached: ratio >= 0.5,
  };
}
