import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Scene, StartClient } from "../scene.ts";
import { startWorld } from "../world.ts";
import { cardSuite } from "./cards.ts";
import { conversationSuite } from "./conversations.ts";
import { deviceSuite } from "./devices.ts";
import { errorSuite } from "./errors.ts";
import { eventSuite } from "./events.ts";
import { filesSuite } from "./files.ts";
import { historySuite } from "./history.ts";
import { readStatusSuite } from "./readStatus.ts";
import { restSuite } from "./rest.ts";
import { sdkSuite } from "./sdk.ts";
import { teamSuite } from "./teams.ts";
import { webhookSuite } from "./webhooks.ts";

/** Everything that every official client must be able to do at our server, in the order in which an app would do it. */
export function judge(name: string, start: StartClient, ...more: ((scene: () => Scene) => void)[]): void {
  describe(name, () => {
    let scene: Scene;
    const current = (): Scene => scene;

    beforeAll(async () => {
      const world = await startWorld();
      const [ana, ben] = await Promise.all([start(world, "ana"), start(world, "ben")]);
      scene = { world, ana, ben };
    });

    afterAll(async () => {
      await Promise.all([scene.ana.close(), scene.ben.close()]);
      await scene.world.close();
    });

    restSuite(current);
    teamSuite(current);
    webhookSuite(current);
    errorSuite(current, start);
    readStatusSuite(current);
    eventSuite(current);
    cardSuite(current);
    conversationSuite(current);
    historySuite(current);
    filesSuite(current);
    sdkSuite(current);
    for (const suite of more) suite(current);
    deviceSuite(current);

    test("leaves no rejection unhandled", () => {
      const { ana, ben } = scene;

      expect([...ana.unhandled, ...ben.unhandled]).toEqual([]);
    });
  });
}
