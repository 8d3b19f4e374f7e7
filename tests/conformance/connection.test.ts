import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Network } from "../load/network.ts";
import { seededRandom } from "../load/random.ts";
import { nodeRuntimes, startNodeClient } from "./nodePlace.ts";
import { type BrowserHome, openBrowser } from "./pagePlace.ts";
import type { StartClient } from "./scene.ts";
import { startSdk } from "./sdkPlace.ts";
import { type ConnectionStyle, connectionSuite, fullAccountSuite, type NetworkScene } from "./suites/connection.ts";
import { startWorld } from "./world.ts";

let home: BrowserHome;
beforeAll(async () => {
  home = await openBrowser();
});
afterAll(() => home.close());

function judge(name: string, start: StartClient, style: ConnectionStyle, ...more: ((scene: () => NetworkScene) => void)[]): void {
  describe(name, () => {
    let scene: NetworkScene;

    beforeAll(async () => {
      const network = new Network(seededRandom(1));
      const world = await startWorld({ publicUrl: await network.start() });
      network.leadTo(Number(new URL(world.directUrl).port));
      const ben = await start(world, "ben");
      scene = { world, network, start, ben };
    });

    afterAll(async () => {
      await scene.ben.close();
      await scene.network.stop();
      await scene.world.close();
    });

    connectionSuite(() => scene, style);
    for (const suite of more) suite(() => scene);

    test("leaves no rejection unhandled", () => {
      expect(scene.ben.unhandled).toEqual([]);
    });
  });
}

const [runtime] = nodeRuntimes();
if (!runtime) throw new Error("There is no Node to run the clients in");
const official = { path: "internal.mercury", online: "online", offline: "offline" };
// Does not know that it may be asked to move, nor what to do when the account is full.
judge(`webex@2.60.0 on ${runtime.name}`, (world, name) => startNodeClient(runtime, world, name), official);
judge(
  "webex@3.12.0 in Chromium",
  (world, name) => home.start(world, name),
  { ...official, switched: "event:mercury_shutdown_switchover_complete" },
  fullAccountSuite,
);
judge("@parley/sdk", startSdk, { path: "realtime", online: "connected", offline: "disconnected", keepsOrder: true });
