import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import type { WireActivity } from "@parley/protocol/activity";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const uuid = (id: string) => Buffer.from(id, "base64url").toString().split("/").at(-1) ?? "";
const service = "/conversation/api/v1";

async function roomOf(...others: string[]): Promise<string> {
  const room = await world.ask<Room>("ana", "POST /v1/rooms", { title: "History" });
  for (const name of others) await world.ask("ana", "POST /v1/memberships", { roomId: room.id, personId: world.idOf(name) });
  return room.id;
}

const say = (name: string, body: object) => world.ask<Message>(name, "POST /v1/messages", body);

test("an activity is read by its id, alone or with others, by those in its room", async () => {
  const roomId = await roomOf("ben");
  const { id } = await say("ana", { roomId, text: "hello" });
  const activityUrls = [`${world.url}${service}/activities/${uuid(id)}`, `${world.url}${service}/activities/none`];

  const activity = await world.ask<WireActivity>("ben", `GET ${service}/activities/${uuid(id)}`);
  const bulk = await world.ask("ben", `POST ${service}/bulk_activities_fetch`, { activityUrls });

  expect(activity).toMatchObject({ id: uuid(id), verb: "post", url: activityUrls[0] });
  expect(bulk).toEqual({ multistatus: [{ status: "200", data: { activity } }, { status: "404" }] });
  expect(await world.send("eve", `GET ${service}/activities/${uuid(id)}`)).toMatchObject({ status: 404 });
  expect(await world.ask("eve", `POST ${service}/bulk_activities_fetch`, { activityUrls })).toEqual({
    multistatus: [{ status: "404" }, { status: "404" }],
  });
});

test("one's mentions come from all one's rooms, newest first", async () => {
  const [one, other] = [await roomOf("cleo"), await roomOf("cleo")];
  const first = await say("ana", { roomId: one, markdown: "<@personEmail:cleo@acme.example|Cleo>?" });
  await say("ana", { roomId: one, text: "not you" });
  const second = await say("ana", { roomId: other, markdown: "<@personEmail:cleo@acme.example|Cleo>!" });

  const ids = async (name: string) =>
    (await world.ask<{ items: WireActivity[] }>(name, `GET ${service}/mentions?limit=2`)).items.map(({ id }) => id);

  expect(await ids("cleo")).toEqual([uuid(second.id), uuid(first.id)]);
  expect(await ids("eve")).toEqual([]);
});

test("who posted a card finds what was filled in among the activities, and others do not", async () => {
  const roomId = await roomOf("ben", "cleo");
  const content = { type: "AdaptiveCard", version: "1.0", body: [{ type: "Input.Text", id: "a" }] };
  const card = await say("ana", { roomId, text: "x", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }] });
  await world.ask("ben", "POST /v1/attachment/actions", { type: "submit", messageId: card.id, inputs: { a: "1" } });

  const verbs = async (name: string) =>
    (await world.ask<{ items: WireActivity[] }>(name, `GET ${service}/activities?conversationId=${uuid(roomId)}`)).items.map(
      ({ verb }) => verb,
    );

  expect(await verbs("ana")).toContain("cardAction");
  expect(await verbs("ben")).toContain("cardAction");
  expect(await verbs("cleo")).not.toContain("cardAction");
});

test("replies stay when the message they answer is deleted, newest first, and no more can be added", async () => {
  const roomId = await roomOf();
  const parent = await say("ana", { roomId, text: "question" });
  const replies = [
    await say("ana", { roomId, parentId: parent.id, text: "one" }),
    await say("ana", { roomId, parentId: parent.id, text: "two" }),
  ];
  await world.ask("ana", `DELETE /v1/messages/${parent.id}`);

  const { items } = await world.ask<{ items: Message[] }>("ana", `GET /v1/messages?roomId=${roomId}&parentId=${parent.id}`);

  expect(items.map(({ id }) => id)).toEqual([replies[1]?.id, replies[0]?.id]);
  expect(items[0]?.parentId).toBe(parent.id);
  expect(await world.send("ana", "POST /v1/messages", { roomId, parentId: parent.id, text: "three" })).toMatchObject({ status: 404 });
});
