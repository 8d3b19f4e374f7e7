import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import { describe, expect, test } from "vitest";
import type { Scene } from "../scene.ts";

interface RoomStatus {
  id: string;
  title: string;
  type: string;
  lastActivityDate: string;
  lastSeenActivityDate: string;
}

interface MemberStatus {
  personEmail: string;
  lastSeenId?: string;
  lastSeenDate?: string;
}

/** Who has seen what: the calls that go to the conversation service. */
export function readStatusSuite(scene: () => Scene): void {
  describe("read status", () => {
    test("a room tells when it was last active and last seen", async () => {
      const { ana, ben, room, message } = await roomWithMessage(scene());

      const before = await ben.call<RoomStatus>("rooms.getWithReadStatus", room.id);
      await ben.call("memberships.updateLastSeen", message);
      const after = await ben.call<RoomStatus>("rooms.getWithReadStatus", room.id);
      const sender = await ana.call<RoomStatus>("rooms.getWithReadStatus", room.id);

      expect(before).toMatchObject({ id: room.id, title: "Lighthouse", type: "group", lastActivityDate: message.created });
      expect(Date.parse(before.lastSeenActivityDate)).toBeLessThan(Date.parse(message.created));
      expect(Date.parse(after.lastSeenActivityDate)).toBeGreaterThanOrEqual(Date.parse(message.created));
      expect(sender.id).toBe(room.id);
    });

    test("all rooms are listed with the latest first, each with a title", async () => {
      const { ana, room, message } = await roomWithMessage(scene());

      const { items } = await ana.call<{ items: RoomStatus[] }>("rooms.listWithReadStatus");
      const few = await ana.call<{ items: RoomStatus[] }>("rooms.listWithReadStatus", 2);

      const rooms = await ana.call<{ items: Room[] }>("rooms.list", { max: 100 });
      expect(items[0]).toMatchObject({ id: room.id, title: room.title, lastActivityDate: message.created });
      expect(items.map(({ id }) => id).sort()).toEqual(rooms.items.map(({ id }) => id).sort());
      expect(Object.fromEntries(items.map(({ id, title }) => [id, title]))).toEqual(
        Object.fromEntries(rooms.items.map(({ id, title }) => [id, title])),
      );
      expect(few.items.map(({ id }) => id)).toEqual(items.slice(0, 2).map(({ id }) => id));
    });

    test("the members of a room tell what each has seen", async () => {
      const { ana, ben, room, message, world } = await roomWithMessage(scene());
      const { email: benEmail, id: personId } = world.person("ben");

      const seen = await ben.call("memberships.updateLastSeen", message);
      const { items } = await ana.call<{ items: MemberStatus[] }>("memberships.listWithReadStatus", { roomId: room.id });

      expect(seen).toMatchObject({ lastSeenId: message.id, roomId: room.id, roomType: "group", personId, personEmail: benEmail });
      expect(items).toHaveLength(2);
      expect(items.find(({ personEmail }) => personEmail === benEmail)).toMatchObject({
        roomId: room.id,
        roomType: "group",
        personId,
        personDisplayName: world.person("ben").displayName,
        personOrgId: world.person("ben").orgId,
        lastSeenId: message.id,
        lastSeenDate: expect.any(String),
      });
    });
  });
}

async function roomWithMessage(scene: Scene): Promise<Scene & { room: Room; message: Message }> {
  const { ana, world } = scene;
  const room = await ana.call<Room>("rooms.create", { title: "Lighthouse" });
  await ana.call("memberships.create", { roomId: room.id, personId: world.person("ben").id });
  const message = await ana.call<Message>("messages.create", { roomId: room.id, text: "ship ahoy" });
  return { ...scene, room, message };
}
