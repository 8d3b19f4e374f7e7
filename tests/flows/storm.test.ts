import { expect, test } from "vitest";
import { startSdkListeners } from "../load/listeners.ts";
import { storm } from "../load/storm.ts";

const small = {
  clients: 12,
  rooms: 6,
  membersPerRoom: 5,
  messages: 600,
  pauseMs: 60,
  gusts: 8,
  kills: 1,
  tokenLifeMs: 4000,
  calmMs: 30_000,
};

test("in a storm nothing is lost, nothing comes twice, and each room keeps its order", { timeout: 90_000 }, async () => {
  const { said, lost, twice, outOfOrder, unhandled } = await storm({ ...small, seed: 6 }, startSdkListeners);

  expect(said).toBeGreaterThanOrEqual(small.messages);
  expect({ lost, twice, outOfOrder, unhandled }).toEqual({ lost: 0, twice: 0, outOfOrder: 0, unhandled: 0 });
});
