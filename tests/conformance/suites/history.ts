import type { Message } from "@parley/contract/messages";
import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import { parseId, publicId } from "@parley/protocol/ids";
import { describe, expect, test } from "vitest";
import type { Scene } from "../scene.ts";

interface Thread {
  childType: string;
  parentActivityId: string;
  conversationId: string;
  childActivities: WireActivity[];
}

/** What was said before, and where it is found again. */
export function historySuite(scene: () => Scene): void {
  describe("history and search", () => {
    test("words that a client encrypts are found in all its rooms, and what is found is decrypted by it", async () => {
      const { ana, ben, world, conversation } = await shared(scene());
      const word = `axolotl${Date.now()}`;
      await ana.call("internal.conversation.post", conversation, `Hello ${word.toUpperCase()}, encrypted`);
      await world.rest("ben", "POST", "/messages", { roomId: publicId("ROOM", conversation.id), text: `${word} over REST` });
      await world.rest("cleo", "POST", "/messages", { toPersonEmail: world.person("dan").email, text: `${word} for others` });

      const found = await ben.call<WireActivity[]>("internal.search.search", { query: word });
      const limited = await ben.call<WireActivity[]>("internal.search.search", { query: word, limit: 1, sharedIn: conversation.id });

      expect(found.map(textOf)).toEqual([`${word} over REST`, `Hello ${word.toUpperCase()}, encrypted`]);
      expect(limited.map(textOf)).toEqual([`${word} over REST`]);
    });

    test("replies are listed as threads, decrypted, and under the message on which they hang", async () => {
      const { ana, ben, conversation } = await shared(scene());
      const parent = await ana.call<WireActivity>("internal.conversation.post", conversation, "parent");
      const reply = { parent: { id: parent.id, type: "reply" } };
      const child = await ben.call<WireActivity>("internal.conversation.post", conversation, "child", reply);

      const threads = await ana.call<Thread[]>("internal.conversation.listThreads");
      const parents = await ana.call<{ reply: string[] }>("internal.conversation.listParentActivityIds", conversation.url, {
        activityType: "reply",
      });
      const children = await ana.call<WireActivity[]>("internal.conversation.listAllChildActivitiesByParentId", {
        conversationUrl: conversation.url,
        activityParentId: parent.id,
        query: { activityType: "reply" },
      });

      const thread = threads.find(({ parentActivityId }) => parentActivityId === parent.id);
      expect(thread).toMatchObject({ childType: "reply", conversationId: conversation.id });
      expect(thread?.childActivities.map(textOf)).toEqual(["child"]);
      expect(parents.reply).toContain(parent.id);
      expect(children.map(({ id }) => id)).toEqual([child.id]);
      expect(children.map(textOf)).toEqual(["child"]);
    });

    test("the past of a conversation is listed, decrypted, oldest first", async () => {
      const { ana, conversation, world } = await shared(scene());
      await ana.call("internal.conversation.post", conversation, "one");
      await world.rest<Message>("ben", "POST", "/messages", { roomId: publicId("ROOM", conversation.id), text: "two" });

      const listed = await ana.call<WireActivity[]>("internal.conversation.listActivities", { conversationUrl: conversation.url });
      const got = await ana.call<WireConversation>("internal.conversation.get", conversation, { activitiesLimit: 2 });

      expect(listed.filter(({ verb }) => verb === "post").map(textOf)).toEqual(["one", "two"]);
      expect(got.activities?.items.map(textOf)).toEqual(["one", "two"]);
    });

    test("a conversation that one has left is among those", async () => {
      const { ana, conversation, world } = await shared(scene());
      const member = publicId("MEMBERSHIP", `${parseId(world.person("ana").id)?.uuid}:${conversation.id}`);
      await world.rest("ana", "DELETE", `/memberships/${member}`);

      const left = await ana.call<WireConversation[]>("internal.conversation.listLeft");

      expect(left.map(({ id }) => id)).toContain(conversation.id);
    });
  });
}

function textOf({ object }: WireActivity): string | undefined {
  return (object as { displayName?: string }).displayName;
}

async function shared({ ana, ben, world }: Scene): Promise<Scene & { conversation: WireConversation }> {
  const participants = [parseId(world.person("ben").id)?.uuid, parseId(world.person("cleo").id)?.uuid];
  const conversation = await ana.call<WireConversation>("internal.conversation.create", { displayName: "Past", participants });
  // Its key must be known before anything else happens to the room.
  await ben.next<{ data: { activity: WireActivity } }>("activity", ({ data }) => {
    const { verb, object } = data.activity;
    return verb === "create" && (object as WireConversation).id === conversation.id;
  });
  return { ana, ben, world, conversation };
}
