import type { Message } from "@parley/contract/messages";
import { describe, expect, test } from "vitest";
import type { Scene } from "../scene.ts";

interface Event {
  data: { id: string };
}

/** The registration of the client itself. Stands last, for it ends the connections. */
export function deviceSuite(scene: () => Scene): void {
  describe("the device", () => {
    test("a registration is refreshed and stays the same", async () => {
      const { ana } = scene();
      const before = await ana.ask<string>("read", { path: "internal.device.url" });

      await ana.call("internal.device.refresh");

      const after = await ana.ask<string>("read", { path: "internal.device.url" });
      expect(after).toBe(before);
    });

    test("a client that comes back on a new socket hears new messages again", async () => {
      const { ana, ben, world } = scene();
      await ben.ask("disconnect");
      await ben.call("internal.mercury.connect");

      const posted = await ana.call<Message>("messages.create", { toPersonEmail: world.person("ben").email, text: "welcome back" });
      const event = await ben.next<Event>("messages:created", ({ data }) => data.id === posted.id);

      expect(event.data).toMatchObject({ text: "welcome back" });
    });

    test("a registration that is gone is replaced by a new one at the next refresh", async () => {
      const { ana, world } = scene();
      const before = await ana.ask<string>("read", { path: "internal.device.url" });
      await fetch(before, { method: "DELETE", headers: { authorization: `Bearer ${world.person("ana").accessToken}` } });

      await ana.call("internal.device.refresh");

      const after = await ana.ask<string>("read", { path: "internal.device.url" });
      expect(after).toBeTruthy();
      expect(after).not.toBe(before);
    });

    test("a client that leaves takes its registration with it", async () => {
      const { ana, ben, world } = scene();
      const url = await ben.ask<string>("read", { path: "internal.device.url" });

      await Promise.all([ana.ask("leave"), ben.ask("leave")]);

      const headers = { authorization: `Bearer ${world.person("ben").accessToken}`, "content-type": "application/json" };
      const { status } = await fetch(url, { method: "PUT", headers, body: "{}" });
      expect(status).toBe(404);
      expect(await ben.ask("read", { path: "internal.device.registered" })).toBe(false);
    });
  });
}
