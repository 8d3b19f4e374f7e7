import type { Room } from "@parley/contract/rooms";
import type { Webhook } from "@parley/contract/webhooks";
import { describe, expect, test } from "vitest";
import type { PageOf } from "../officialClient.ts";
import type { Scene } from "../scene.ts";

/** Webhooks over REST, as the official client handles them. */
export function webhookSuite(scene: () => Scene): void {
  describe("webhooks", () => {
    test("a webhook is created, read, listed, changed and removed", async () => {
      const { ana, world } = scene();
      const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Hooks" });
      const input = {
        resource: "messages",
        event: "created",
        filter: `roomId=${roomId}`,
        targetUrl: "https://example.com/webhook",
        name: "Test",
      };

      const created = await ana.call<Webhook>("webhooks.create", input);
      const read = await ana.call<Webhook>("webhooks.get", created.id);
      const changed = await ana.call<Webhook>("webhooks.update", { ...created, targetUrl: "https://example.com/new" });
      const listed = await ana.call<PageOf<Webhook>>("webhooks.list");
      await ana.call("webhooks.remove", created);

      expect(created).toMatchObject({ ...input, status: "active", ownedBy: "creator", createdBy: world.person("ana").id });
      expect(read).toEqual(created);
      expect(changed).toEqual({ ...created, targetUrl: "https://example.com/new" });
      expect(listed.items.filter(({ id }) => id === created.id)).toEqual([changed]);
      await expect(ana.call("webhooks.get", created.id)).rejects.toMatchObject({ statusCode: 404 });
    });
  });
}
