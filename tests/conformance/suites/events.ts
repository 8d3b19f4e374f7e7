import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import type { WireActivity } from "@parley/protocol/activity";
import { parseId } from "@parley/protocol/ids";
import { beforeAll, describe, expect, test } from "vitest";
import type { PageOf } from "../officialClient.ts";
import type { Scene } from "../scene.ts";

/** What a client tells of an activity: the activity itself, or the frame with it. */
type Told = WireActivity | { data: { activity: WireActivity } };

interface SdkEvent<Data> {
  resource: string;
  event: string;
  actorId: string;
  createdBy: string;
  orgId: string;
  data: Data;
}

/** Where a client tells of an edit, and where of each activity. */
export interface EventStyle {
  edited: string;
  activities: { path: string; event: string };
}

/** The official clients know no event of their own for an edit: it comes as one more `created`. */
const officialStyle: EventStyle = {
  edited: "messages:created",
  activities: { path: "internal.mercury", event: "event:conversation.activity" },
};

/** The events of `listen()`, in the clients of both. */
export function eventSuite(scene: () => Scene, { edited, activities }: EventStyle = officialStyle): void {
  describe("events", () => {
    beforeAll(async () => {
      const { ana, ben } = scene();
      for (const client of [ana, ben]) {
        await client.listen("messages", "created", "updated", "deleted");
        await client.listen("memberships", "created", "updated", "deleted", "seen");
        await client.listen("rooms", "created", "updated");
        await client.ask("on", { ...activities, name: "activity" });
      }
    });

    test("a message reaches its author and every other member, as REST shows it", async () => {
      const { ana, ben, roomId, world } = await sharedRoom(scene());

      const posted = await ana.call<Message>("messages.create", { roomId, markdown: "a **bold** move" });
      const events = await Promise.all([ana, ben].map((client) => client.next("messages:created", about(posted.id))));

      const { id: personId } = world.person("ana");
      for (const event of events) expect(event).toMatchObject({ resource: "messages", event: "created", actorId: personId, data: posted });
      expect(events[1]).toMatchObject({ createdBy: world.person("ben").id, orgId: world.person("ben").orgId });
    });

    test("an edited message is announced, and is then read with its new text", async () => {
      const { ana, ben, roomId } = await sharedRoom(scene());
      const posted = await ana.call<Message>("messages.create", { roomId, text: "tpyo" });
      await ben.next("messages:created", about(posted.id));

      await ana.call("messages.update", posted, { text: "typo" });
      const event = await ben.next<SdkEvent<Message>>(edited, ({ data }) => data.text === "typo");

      expect(event.data).toMatchObject({ roomId, text: "typo" });
    });

    test("a removed message is announced by its id", async () => {
      const { ana, ben, roomId, world } = await sharedRoom(scene());
      const posted = await ben.call<Message>("messages.create", { roomId, text: "oops" });
      await bothHave(scene(), posted);

      await ben.call("messages.remove", posted);
      const event = await ana.next<SdkEvent<Message>>("messages:deleted", about(posted.id));

      const { id: personId, email: personEmail } = world.person("ben");
      expect(event).toMatchObject({ actorId: personId, data: { id: posted.id, roomId, roomType: "group", personId, personEmail } });
    });

    test("a new room is announced to its creator, with the creator's membership", async () => {
      const { ana, world } = scene();
      const { id: personId, email: personEmail } = world.person("ana");

      const room = await ana.call<Room>("rooms.create", { title: "Announced" });
      const created = await ana.next<SdkEvent<Room>>("rooms:created", about(room.id));
      const joined = await ana.next<SdkEvent<Membership>>("memberships:created", ({ data }) => data.roomId === room.id);

      expect(created).toMatchObject({ actorId: personId, data: { id: room.id, creatorId: personId, type: "group", isLocked: false } });
      expect(joined).toMatchObject({ data: { personId, personEmail, roomType: "group" } });
    });

    test("a renamed room is announced to its members", async () => {
      const { ana, ben, roomId } = await sharedRoom(scene());

      await ana.call("rooms.update", { id: roomId, title: "Renamed" });
      const event = await ben.next<SdkEvent<Room>>("rooms:updated", about(roomId));

      expect(event.data).toMatchObject({ id: roomId, type: "group", isLocked: false });
    });

    test("a room that is moderated from now on, and no longer, is announced to its members", async () => {
      const { ana, ben, roomId, world } = await sharedRoom(scene());
      // Beside the change itself, which comes as any other does, the room is locked: only then is its creator told.
      const locked = (isLocked: boolean) =>
        ben.next<SdkEvent<Room>>("rooms:updated", (event) => about(roomId)(event) && isLock(event) && event.data.isLocked === isLocked);

      await ana.call("rooms.update", { id: roomId, title: "Shared", isLocked: true });
      const lock = await locked(true);
      await ana.call("rooms.update", { id: roomId, title: "Shared", isLocked: false });
      const unlock = await locked(false);

      const { id: creatorId } = world.person("ana");
      expect(lock).toMatchObject({ actorId: creatorId, data: { id: roomId, creatorId, type: "group", isLocked: true } });
      expect(unlock).toMatchObject({ actorId: creatorId, data: { id: roomId, creatorId, type: "group", isLocked: false } });
    });

    test("a direct room that one hides is announced to oneself", async () => {
      const { ana, ben, world } = scene();
      const { id: personId } = world.person("ben");
      const { roomId } = await ana.call<Message>("messages.create", { toPersonId: personId, text: "hello" });
      const { items } = await ben.call<PageOf<Membership>>("memberships.list", { roomId, personId });

      await ben.call("memberships.update", { ...items[0], isRoomHidden: true });
      const isHiding = ({ data }: SdkEvent<Membership>) => data.roomId === roomId && data.isRoomHidden === true;
      const event = await ben.next<SdkEvent<Membership>>("memberships:updated", isHiding);

      expect(event).toMatchObject({ actorId: personId, data: { id: items[0]?.id, roomId, roomType: "direct", personId } });
      expect((ana.waiting("memberships:updated") as SdkEvent<Membership>[]).filter(isHiding)).toEqual([]);
    });

    test("a message with a file is announced as REST shows it", async () => {
      const { ana, ben, roomId } = await sharedRoom(scene());

      const posted = await ana.ask<Message>("callWithFiles", {
        method: "messages.create",
        args: [{ roomId, text: "see" }],
        at: 0,
        property: "files",
        files: [{ text: "hello file", name: "hello.txt", type: "text/plain" }],
      });
      const event = await ben.next<SdkEvent<Message>>("messages:created", about(posted.id));

      expect(posted.files).toHaveLength(1);
      expect(event.data).toMatchObject({ id: posted.id, text: "see", files: posted.files });
    });

    test("somebody added, made moderator and removed is announced to the others and to them", async () => {
      const { ana, ben, world } = scene();
      const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Comings and goings", isLocked: true });
      const { id: personId, email: personEmail, displayName, orgId } = world.person("ben");

      const membership = await ana.call<Membership>("memberships.create", { roomId, personId });
      const created = await ben.next<SdkEvent<Membership>>("memberships:created", about(membership.id));
      await ana.call("memberships.update", { ...membership, isModerator: true });
      const updated = await ben.next<SdkEvent<Membership>>("memberships:updated", about(membership.id));
      await ana.call("memberships.remove", membership);
      const deleted = await Promise.all([ana, ben].map((client) => client.next("memberships:deleted", about(membership.id))));

      const person = { id: membership.id, roomId, roomType: "group", personId, personEmail, personDisplayName: displayName };
      expect(created).toMatchObject({ actorId: world.person("ana").id, data: { ...person, personOrgId: orgId, isModerator: false } });
      expect(updated).toMatchObject({ data: { ...person, isModerator: true } });
      for (const event of deleted) expect(event).toMatchObject({ data: person });
    });

    test("a message that was seen is announced with who saw it", async () => {
      const { ana, ben, roomId, world } = await sharedRoom(scene());
      const posted = await ana.call<Message>("messages.create", { roomId, text: "read me" });

      await ben.call("memberships.updateLastSeen", posted);
      const { id: personId } = world.person("ben");
      const event = await ana.next<SdkEvent<{ lastSeenId: string }>>("memberships:seen", ({ data }) => data.lastSeenId === posted.id);

      expect(event).toMatchObject({ actorId: personId, data: { lastSeenId: posted.id, roomId, roomType: "group", personId } });
    });

    test("an app that stops listening hears no more, until it listens again", async () => {
      const { ana, ben, roomId } = await sharedRoom(scene());
      await ben.call("messages.stopListening");
      const missed = await ana.call<Message>("messages.create", { roomId, text: "into the void" });
      await ana.next("messages:created", about(missed.id));
      await ana.call("messages.remove", missed);
      // The post takes the longer way, through the KMS: only when both have passed by is it safe to listen again.
      await Promise.all(["post", "delete"].map((verb) => ben.next<Told>("activity", isIn(roomId, verb))));

      await ben.call("messages.listen");
      const heard = await ana.call<Message>("messages.create", { roomId, text: "into the ear" });
      await ben.next("messages:created", about(heard.id));

      expect([...ben.waiting("messages:created"), ...ben.waiting("messages:deleted")].filter(about(missed.id))).toEqual([]);
    });
  });
}

/** Fits the event about one thing. */
function about(id: string): (event: unknown) => boolean {
  return (event) => (event as SdkEvent<{ id: string }>).data.id === id;
}

function isLock({ data }: SdkEvent<Room>): boolean {
  return data.creatorId !== undefined;
}

/** Fits an activity in one room. */
function isIn(roomId: string, verb: string): (told: Told) => boolean {
  const isThis = (activity: WireActivity) => activity.verb === verb && activity.target?.id === parseId(roomId)?.uuid;
  return (told) => isThis("data" in told ? told.data.activity : told);
}

/** A client reads each message it hears of, and cannot bear that it is gone by then. */
async function bothHave({ ana, ben }: Scene, { id }: Message): Promise<void> {
  await Promise.all([ana, ben].map((client) => client.next("messages:created", about(id))));
}

async function sharedRoom(scene: Scene): Promise<Scene & { roomId: string }> {
  const { ana, ben, world } = scene;
  const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Shared" });
  await ana.call("memberships.create", { roomId, personId: world.person("ben").id });
  await ben.next<SdkEvent<Membership>>("memberships:created", ({ data }) => data.roomId === roomId);
  return { ...scene, roomId };
}
