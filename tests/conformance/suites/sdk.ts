import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import { parseId, publicId } from "@parley/protocol/ids";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OfficialClient } from "../officialClient.ts";
import type { Scene } from "../scene.ts";
import { startSdk } from "../sdkPlace.ts";

type Envelope = { data: { activity: WireActivity } };
type Event<Data> = { event: string; resource: string; actorId: string; data: Data };

/** The official client of Ana and our SDK of Ben at one server; Ben has an official client open beside it. */
export function sdkSuite(scene: () => Scene): void {
  describe("beside our SDK", () => {
    let sdk: OfficialClient;

    beforeAll(async () => {
      sdk = await startSdk(scene().world, "ben");
      await sdk.listen("messages", "created", "updated", "deleted");
      await sdk.listen("memberships", "created", "updated", "deleted", "seen");
      await sdk.listen("rooms", "created", "updated");
    });

    afterAll(() => sdk.close());

    test("what the official client encrypts, our SDK tells in clear", async () => {
      const { ana, conversation, roomId, world } = await sharedConversation(scene());

      const posted = await ana.call<WireActivity>("internal.conversation.post", conversation, {
        displayName: "from old to new",
        content: "<strong>from</strong> old to new",
      });
      const { data, actorId } = await sdk.next<Event<Message>>("messages:created", isAbout(publicId("MESSAGE", posted.id)));

      const { id: personId, email: personEmail } = world.person("ana");
      expect(data).toMatchObject({ roomId, text: "from old to new", html: "<strong>from</strong> old to new", personId, personEmail });
      expect(actorId).toBe(personId);
    });

    test("what our SDK encrypts, the official client tells in clear", async () => {
      const { ana, roomId } = await sharedConversation(scene());

      const posted = await sdk.call<Message>("messages.createEncrypted", { roomId, text: "5 < 6", html: "5 &lt; <strong>6</strong>" });
      const { activity } = await nextActivity(ana, ({ id }) => id === parseId(posted.id)?.uuid);
      const { data } = await ana.next<Event<Message>>("messages:created", isAbout(posted.id));

      expect(activity.encryptionKeyUrl).toMatch(/^kms:/);
      expect(activity.object).toMatchObject({ displayName: "5 < 6", content: "5 &lt; <strong>6</strong>" });
      expect(data).toMatchObject({ id: posted.id, roomId, text: "5 < 6", html: "5 &lt; <strong>6</strong>" });
    });

    test("what our SDK posts over REST, both tell as the same message", async () => {
      const { ana, roomId } = await sharedConversation(scene());

      const posted = await sdk.call<Message>("messages.create", { roomId, markdown: "_both_ ways" });
      const [told, toldToUs] = await Promise.all(
        [ana, sdk].map((client) => client.next<Event<Message>>("messages:created", isAbout(posted.id))),
      );

      expect(told?.data).toEqual(posted);
      expect(toldToUs?.data).toEqual(posted);
    });

    test("after the official client has changed the key, both still read each other", async () => {
      const { ana, conversation, roomId } = await sharedConversation(scene());
      await ana.call("internal.conversation.updateKey", conversation);

      const renewed = await ana.call<WireConversation>("internal.conversation.get", { url: conversation.url });
      const posted = await ana.call<WireActivity>("internal.conversation.post", renewed, "a new key");
      const { data } = await sdk.next<Event<Message>>("messages:created", isAbout(publicId("MESSAGE", posted.id)));
      const answer = await sdk.call<Message>("messages.createEncrypted", { roomId, text: "fits" });
      const { activity } = await nextActivity(ana, ({ id }) => id === parseId(answer.id)?.uuid);

      expect(data.text).toBe("a new key");
      expect(activity).toMatchObject({ encryptionKeyUrl: renewed.defaultActivityEncryptionKeyUrl, object: { displayName: "fits" } });
    });

    test("both tell the same of comings and goings, of titles, receipts and deletions", async () => {
      const { ana, ben, roomId, world } = await sharedConversation(scene());
      const names = [
        "rooms:updated",
        "memberships:created",
        "memberships:updated",
        "memberships:seen",
        "messages:deleted",
        "memberships:deleted",
      ];

      await ana.call("rooms.update", { id: roomId, title: "Told twice" });
      const membership = await ana.call<Membership>("memberships.create", { roomId, personId: world.person("dan").id });
      const message = await ana.call<Message>("messages.create", { roomId, text: "soon gone" });
      await Promise.all([ana, ben, sdk].map((client) => client.next("messages:created", isAbout(message.id))));
      await ana.call("memberships.updateLastSeen", message);
      await ana.call("messages.remove", message);
      const moderator = await membershipOf(ana, roomId, world.person("ana").id);
      await ana.call("memberships.update", { ...moderator, isModerator: true });
      await ana.call("memberships.remove", membership);

      for (const name of names) {
        const [theirs, ours] = await Promise.all([ben, sdk].map((client) => client.next<Event<object>>(name, isIn(roomId))));
        expect(whatItSays(ours)).toEqual(whatItSays(theirs));
      }
    });

    test("both answer the same to who has read what", async () => {
      const { ana, ben, roomId } = await sharedConversation(scene());
      const message = await ana.call<Message>("messages.create", { roomId, text: "read by two" });

      const [theirReceipt, ourReceipt] = await Promise.all(
        [ben, sdk].map((client) => client.call<object>("memberships.updateLastSeen", message)),
      );

      expect(ourReceipt).toMatchObject({ ...theirReceipt, created: expect.any(String) });
      for (const [method, input] of [
        ["rooms.listWithReadStatus", undefined],
        ["rooms.listWithReadStatus", 3],
        ["rooms.getWithReadStatus", roomId],
        ["memberships.listWithReadStatus", { roomId }],
      ] as const) {
        // Ours adds what the reference documents and the official client leaves out.
        expect(await sdk.call(method, input)).toMatchObject(await ben.call<object>(method, input));
      }
    });
  });
}

function isAbout(id: string): (event: Event<{ id: string }>) => boolean {
  return ({ data }) => data.id === id;
}

function isIn(roomId: string): (event: Event<object>) => boolean {
  return ({ data }) => ("roomId" in data ? data.roomId : "id" in data && data.id) === roomId;
}

/** An event without the time at which its listener began. */
function whatItSays({ event, resource, actorId, data }: Event<object> = { event: "", resource: "", actorId: "", data: {} }): object {
  return { event, resource, actorId, data };
}

async function nextActivity(client: OfficialClient, fits: (activity: WireActivity) => boolean): Promise<{ activity: WireActivity }> {
  const { data } = await client.next<Envelope>("activity", (envelope) => fits(envelope.data.activity));
  return data;
}

async function membershipOf(client: OfficialClient, roomId: string, personId: string): Promise<Membership | undefined> {
  const { items } = await client.call<{ items: Membership[] }>("memberships.list", { roomId });
  return items.find((one) => one.personId === personId);
}

async function sharedConversation(scene: Scene): Promise<Scene & { conversation: WireConversation; roomId: string }> {
  const { ana, ben, world } = scene;
  const participants = ["ben", "cleo"].map((name) => world.person(name).email);
  const conversation = await ana.call<WireConversation>("internal.conversation.create", { displayName: "Common ground", participants });
  const roomId = publicId("ROOM", conversation.id);
  await ben.next("rooms:created", isAbout(roomId));
  return { ...scene, conversation, roomId };
}
