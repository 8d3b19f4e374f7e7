import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ServerProcess, startServerProcess } from "./serverProcess.ts";
import { secret, startTarget, type Target } from "./webhookTarget.ts";

const hooks = 25;
const messages = 12;
const names = Array.from({ length: hooks }, (_, nth) => `hook-${nth}`);

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const idsOf = (target: Target, name: string): string[] => [...new Set(target.takenBy(name).map(({ data }) => (data as { id: string }).id))];

/** Lets time pass at the server until every webhook has been told everything, with a bound. */
async function deliverAll(server: ServerProcess, target: Target, expected: number): Promise<void> {
  for (let turn = 0; turn < 100 && !names.every((name) => idsOf(target, name).length === expected); turn++) {
    await quiet(server, target);
    await server.advance(60_000);
  }
}

/** Resolves when no more comes by itself: what is left waits for time to pass. Moved on too early, requests would be given up. */
async function quiet(server: ServerProcess, target: Target): Promise<void> {
  for (let still = 0, before = target.answered; still < 5; before = target.answered) {
    await fetch(`${server.url}/_parley/health`);
    still = target.answered === before ? still + 1 : 0;
  }
}

for (const seed of [1, 7, 42]) {
  test(`a server that is killed in the middle tells every webhook everything, in order, though targets fail at random (${seed})`, async () => {
    const random = seeded(seed);
    const folder = mkdtempSync(join(tmpdir(), "parley-killed-"));
    try {
      await using target = await startTarget(() => (random() < 0.3 ? 503 : 204));
      const sent: string[] = [];
      let roomId = "";
      {
        await using first = await startServerProcess(folder);
        const ana = first.as("ana");
        roomId = (await ana.rooms.create({ title: "Watched" })).id;
        for (const name of names) {
          const filter = `roomId=${roomId}`;
          await ana.webhooks.create({ name, resource: "messages", event: "created", targetUrl: target.url(name), filter, secret });
        }
        for (let nth = 0; nth < messages; nth++) {
          sent.push((await ana.messages.create({ roomId, text: `${nth}` })).id);
          if (nth % 3 === 0) await first.advance(1000);
        }
        await target.until(hooks);
        await first.kill();
      }
      const toldBefore = target.taken.length;
      await using second = await startServerProcess(folder, "2026-02-01T12:10:00.000Z");
      sent.push((await second.as("ana").messages.create({ roomId, text: "after" })).id);

      await deliverAll(second, target, sent.length);

      expect(toldBefore).toBeLessThan(hooks * messages);
      for (const name of names) expect(idsOf(target, name)).toEqual(sent);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
}
