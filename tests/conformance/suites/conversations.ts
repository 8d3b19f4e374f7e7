import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import { parseId, publicId } from "@parley/protocol/ids";
import { describe, expect, test } from "vitest";
import type { OfficialClient } from "../officialClient.ts";
import type { Scene } from "../scene.ts";
import type { World } from "../world.ts";

type Envelope = { data: { activity: WireActivity } };

/** The conversation service and the KMS: what the client encrypts itself. Stands after the events: it hears of activities through them. */
export function conversationSuite(scene: () => Scene): void {
  describe("encrypted conversations", () => {
    test("the KMS answers a ping", async () => {
      const { ana } = scene();

      const answer = await ana.call("internal.encryption.kms.ping");

      expect(answer).toMatchObject({ status: 200 });
    });

    test("a conversation with a first comment is a room with a message to everybody in it", async () => {
      const { ana, ben, world } = scene();
      const participants = [world.person("ben").email, uuidOf(world, "cleo")];

      const conversation = await ana.call<WireConversation>("internal.conversation.create", {
        displayName: "Secret plans",
        participants,
        comment: "meet at noon",
      });
      const { activity } = await next(ben, (one) => one.verb === "post" && one.target?.id === conversation.id);

      const roomId = publicId("ROOM", conversation.id);
      const room = await world.rest<Room>("cleo", "GET", `/rooms/${roomId}`);
      const messages = await world.rest<{ items: Message[] }>("cleo", "GET", `/messages?roomId=${roomId}`);
      expect(conversation).toMatchObject({ displayName: "Secret plans", objectType: "conversation", tags: expect.any(Array) });
      expect(conversation.kmsResourceObjectUrl).toMatch(/^kms:/);
      expect(conversation.participants?.items).toHaveLength(3);
      expect(activity.object).toMatchObject({ displayName: "meet at noon" });
      expect(room).toMatchObject({ title: "Secret plans", type: "group", creatorId: world.person("ana").id });
      expect(messages.items).toMatchObject([{ text: "meet at noon", personId: world.person("ana").id }]);
    });

    test("a conversation of two is direct, and is found again", async () => {
      const { ana, world } = scene();
      const invite = { participants: [world.person("dan").email], comment: "just us" };

      const made = await ana.call<WireConversation>("internal.conversation.create", { ...invite });
      const found = await ana.call<WireConversation>("internal.conversation.create", { ...invite, comment: "again" });

      const { items } = await world.rest<{ items: Message[] }>("dan", "GET", `/messages?roomId=${publicId("ROOM", made.id)}&max=2`);
      expect(found.id).toBe(made.id);
      expect(made.tags).toContain("ONE_ON_ONE");
      expect(items.map(({ text }) => text)).toEqual(["again", "just us"]);
    });

    test("an encrypted post is read in clear by the other client and over REST", async () => {
      const { ana, ben, conversation, world } = await encryptedRoom(scene());

      const posted = await ana.call<WireActivity>("internal.conversation.post", conversation, {
        displayName: "tea & cake",
        content: "<strong>tea</strong> &amp; cake",
      });
      const { activity } = await next(ben, ({ id }) => id === posted.id);

      const id = publicId("MESSAGE", posted.id);
      const message = await world.rest<Message>("ben", "GET", `/messages/${id}`);
      expect(posted.object).toMatchObject({ displayName: "tea & cake" });
      expect(posted.actor).toMatchObject({ emailAddress: world.person("ana").email, displayName: world.person("ana").displayName });
      expect(activity.object).toMatchObject({ displayName: "tea & cake", content: "<strong>tea</strong> &amp; cake" });
      expect(message).toMatchObject({ id, text: "tea & cake", html: "<strong>tea</strong> &amp; cake" });
    });

    test("a message posted over REST arrives encrypted and is decrypted by the client", async () => {
      const { ana, ben, conversation, world } = await encryptedRoom(scene());
      const roomId = publicId("ROOM", conversation.id);

      const posted = await world.rest<Message>("ana", "POST", "/messages", { roomId, text: "grüße aus Łódź 🚢" });
      const [seenByAna, seenByBen] = await Promise.all(
        [ana, ben].map((client) => next(client, ({ id }) => id === parseId(posted.id)?.uuid)),
      );

      expect(seenByAna?.activity.encryptionKeyUrl).toMatch(/^kms:/);
      expect(seenByAna?.activity.object).toMatchObject({ displayName: "grüße aus Łódź 🚢" });
      expect(seenByBen?.activity.object).toMatchObject({ displayName: "grüße aus Łódź 🚢" });
    });

    test("after a change of keys what is new is readable, and so is what is old", async () => {
      const { ana, ben, conversation, world } = await encryptedRoom(scene());
      const roomId = publicId("ROOM", conversation.id);
      await ana.call("internal.conversation.post", conversation, "under the old key");

      const changed = await ana.call<WireActivity>("internal.conversation.updateKey", conversation);
      const renewed = await ben.call<WireConversation>("internal.conversation.get", conversation, { includeParticipants: true });
      const posted = await ben.call<WireActivity>("internal.conversation.post", renewed, "under the new key");
      const { activity } = await next(ana, ({ id }) => id === posted.id);
      const viaRest = await world.rest<Message>("ana", "POST", "/messages", { roomId, text: "from the server" });
      const { activity: fromServer } = await next(ben, ({ id }) => id === parseId(viaRest.id)?.uuid);

      const { items } = await world.rest<{ items: Message[] }>("ben", "GET", `/messages?roomId=${roomId}`);
      expect(changed.object).toMatchObject({ defaultActivityEncryptionKeyUrl: renewed.defaultActivityEncryptionKeyUrl });
      expect(renewed.defaultActivityEncryptionKeyUrl).not.toBe(conversation.defaultActivityEncryptionKeyUrl);
      expect(activity.object).toMatchObject({ displayName: "under the new key" });
      expect(fromServer.encryptionKeyUrl).toBe(renewed.defaultActivityEncryptionKeyUrl);
      expect(items.map(({ text }) => text)).toEqual(["from the server", "under the new key", "under the old key"]);
    });

    test("somebody who is added can read and write, and once gone can do neither", async () => {
      const { ana, ben, world } = scene();
      const participants = [uuidOf(world, "cleo"), uuidOf(world, "dan")];
      const conversation = await ana.call<WireConversation>("internal.conversation.create", { displayName: "Doors", participants });
      const roomId = publicId("ROOM", conversation.id);

      const added = await ana.call<WireActivity>("internal.conversation.add", conversation, world.person("ben").email);
      const { activity } = await next(ben, ({ verb, target }) => verb === "add" && target?.id === conversation.id);
      const entered = await ben.call<WireConversation>("internal.conversation.get", conversation);
      const said = await ben.call<WireActivity>("internal.conversation.post", entered, "I am in");
      // The client reads what it hears of; it must have done so before it may no longer.
      const read = ({ data }: { data: { id: string } }) => data.id === publicId("MESSAGE", said.id);
      await Promise.all([ana, ben].map((client) => client.next("messages:created", read)));
      const left = await ben.call<WireActivity>("internal.conversation.leave", entered);

      const { items } = await world.rest<{ items: Message[] }>("ana", "GET", `/messages?roomId=${roomId}`);
      expect(added).toMatchObject({ verb: "add", object: { id: uuidOf(world, "ben"), emailAddress: world.person("ben").email } });
      expect(activity.actor.id).toBe(uuidOf(world, "ana"));
      expect(left).toMatchObject({ verb: "leave", object: { id: uuidOf(world, "ben") } });
      expect(items[0]).toMatchObject({ text: "I am in", personId: world.person("ben").id });
      await expect(world.rest("ben", "GET", `/rooms/${roomId}`)).rejects.toThrow("404");
      await expect(ben.call("internal.conversation.post", entered, "still here")).rejects.toMatchObject({ statusCode: expect.any(Number) });
    });

    test("somebody can be removed by another member", async () => {
      const { ana, ben, conversation, world } = await encryptedRoom(scene());

      await ana.call("internal.conversation.leave", conversation, uuidOf(world, "ben"));
      const { activity } = await next(ben, ({ verb, target }) => verb === "leave" && target?.id === conversation.id);

      expect(activity).toMatchObject({ actor: { id: uuidOf(world, "ana") }, object: { id: uuidOf(world, "ben") } });
      await expect(world.rest("ben", "GET", `/rooms/${publicId("ROOM", conversation.id)}`)).rejects.toThrow("404");
    });

    test("a title that a client encrypted is the title over REST, and the other way round", async () => {
      const { ana, conversation, world } = await encryptedRoom(scene());
      const path = `/rooms/${publicId("ROOM", conversation.id)}`;

      await ana.call("internal.conversation.update", conversation, { objectType: "conversation", displayName: "From the client" });
      const overRest = await world.rest<Room>("ben", "GET", path);
      await world.rest("ben", "PUT", path, { title: "From REST" });
      const inClient = await ana.call<WireConversation>("internal.conversation.get", conversation);

      expect(overRest.title).toBe("From the client");
      expect(inClient.displayName).toBe("From REST");
    });

    test("somebody who types is shown to the others", async () => {
      const { ana, ben, conversation, world } = await encryptedRoom(scene());
      await ben.ask("on", { path: "internal.mercury", event: "event:status.start_typing", name: "typing" });

      await ana.call("internal.conversation.updateTypingStatus", conversation, { typing: true });
      const event = await ben.next<{ data: { conversationId: string; actor: { id: string } } }>("typing");

      expect(event.data).toMatchObject({ conversationId: conversation.id, actor: { id: uuidOf(world, "ana") } });
    });
  });
}

function next(client: OfficialClient, fits: (activity: WireActivity) => boolean): Promise<{ activity: WireActivity }> {
  return client.next<Envelope>("activity", ({ data }) => fits(data.activity)).then(({ data }) => data);
}

function uuidOf(world: World, name: string): string {
  return parseId(world.person(name).id)?.uuid ?? "";
}

async function encryptedRoom(scene: Scene): Promise<Scene & { conversation: WireConversation }> {
  const { ana, ben, world } = scene;
  const participants = [uuidOf(world, "ben"), uuidOf(world, "cleo")];
  const conversation = await ana.call<WireConversation>("internal.conversation.create", { displayName: "Vault", participants });
  // The client asks for the key of what it hears of; it must have it before anything else happens to the room.
  const { activity } = await next(ben, ({ verb, object }) => verb === "create" && (object as WireConversation).id === conversation.id);
  expect(activity.object).toMatchObject({ displayName: "Vault" });
  return { ...scene, conversation };
}
