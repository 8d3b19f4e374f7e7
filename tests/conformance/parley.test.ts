import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Scene } from "./scene.ts";
import { startSdk } from "./sdkPlace.ts";
import { cardSuite } from "./suites/cards.ts";
import { eventSuite } from "./suites/events.ts";
import { readStatusSuite } from "./suites/readStatus.ts";
import { restSuite } from "./suites/rest.ts";
import { teamSuite } from "./suites/teams.ts";
import { startWorld } from "./world.ts";

// What the official clients are asked to do at our server, our SDK must be able to do by the same calls.
describe("@parley/sdk in place of webex", () => {
  let scene: Scene;
  const current = (): Scene => scene;

  beforeAll(async () => {
    const world = await startWorld();
    const [ana, ben] = await Promise.all([startSdk(world, "ana"), startSdk(world, "ben")]);
    scene = { world, ana, ben };
  });

  afterAll(async () => {
    await Promise.all([scene.ana.close(), scene.ben.close()]);
    await scene.world.close();
  });

  restSuite(current);
  teamSuite(current);
  readStatusSuite(current);
  eventSuite(current, { edited: "messages:updated", activities: { path: "realtime", event: "activity" } });

  cardSuite(current);

  test("leaves no rejection unhandled", () => {
    expect([...scene.ana.unhandled, ...scene.ben.unhandled]).toEqual([]);
  });
});
