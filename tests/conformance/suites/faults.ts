import { ControlClient, type FaultRule } from "@parley/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OfficialClient } from "../officialClient.ts";
import type { Scene } from "../scene.ts";
import type { World } from "../world.ts";

type Start = (world: World, name: string) => Promise<OfficialClient>;

/** What the client does when something goes wrong, as the recordings of it at the cloud have it. */
export function faultSuite(start: Start): (scene: () => Scene) => void {
  return (scene) => {
    describe("made to go wrong", () => {
      let control: ControlClient;
      let cleo: OfficialClient;

      beforeEach(async () => {
        const { world } = scene();
        control = new ControlClient({ url: world.directUrl });
        cleo = await start(world, "cleo");
      });

      afterEach(async () => {
        await control.faults.clear();
        await cleo.close();
      });

      const only = async (rule: FaultRule) => {
        await control.faults.clear();
        return control.faults.add({ person: "cleo", ...rule });
      };
      const hits = async () => (await control.faults.list())[0]?.hits;

      test.each([429, 500, 503])("a %i is told to the app and not tried again", async (status) => {
        await only({ operation: "rooms.list", effect: { status, retryAfter: 1 } });

        await expect(cleo.call("rooms.list")).rejects.toMatchObject({ statusCode: status });
        expect(await hits()).toBe(1);
      });

      test.each([
        [1001, "offline.transient"],
        [1011, "offline.transient"],
        [3050, "offline.permanent"],
        [4000, "offline.replaced"],
        [4401, "offline.permanent"],
      ])("a socket that is closed with %i is %s", async (code, event) => {
        await cleo.listen("messages", "created");
        await cleo.ask("on", { path: "internal.mercury", event, name: event });

        await control.closeSockets({ person: "cleo", code });

        await expect(cleo.next(event)).resolves.toBeDefined();
      });

      test("after a passing loss it is back by itself and hears what is said", async () => {
        const { world } = scene();
        await cleo.listen("messages", "created");
        await cleo.ask("on", { path: "internal.mercury", event: "online", name: "online" });

        await control.closeSockets({ person: "cleo", code: 1011 });
        await cleo.next("online");
        const { email } = world.person("cleo");
        await world.rest("ana", "POST", "/messages", { toPersonEmail: email, text: "still there?" });

        expect(await cleo.next("messages:created")).toMatchObject({ data: { text: "still there?" } });
      });
    });
  };
}
