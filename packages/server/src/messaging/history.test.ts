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

type Items = { items: WireActivity[] };

test("threads are those of one's own rooms, the one replied to last first, with their replies", async () => {
  const roomId = await roomOf("dan");
  const [one, other] = [await say("ana", { roomId, text: "one" }), await say("ana", { roomId, text: "other" })];
  const reply = await say("dan", { roomId, text: "to the other", parentId: other.id });
  const last = await say("dan", { roomId, text: "to one", parentId: one.id });

  const { items } = await world.ask<{ items: { parentActivityId: string; childActivities: WireActivity[] }[] }>(
    "dan",
    `GET ${service}/threads?limit=2`,
  );

  expect(items.map(({ parentActivityId }) => parentActivityId)).toEqual([uuid(one.id), uuid(other.id)]);
  expect(items[0]).toMatchObject({ childType: "reply", conversationId: uuid(roomId), actorId: uuid(world.idOf("ana")) });
  expect(items.map(({ childActivities }) => childActivities.map(({ id }) => id))).toEqual([[uuid(last.id)], [uuid(reply.id)]]);
  expect(await world.ask("eve", `GET ${service}/threads`)).toEqual({ items: [] });
});

test("what hangs on which activity of a conversation is told by kind, and read page by page", async () => {
  const roomId = await roomOf("ben");
  const room = `${service}/conversations/${uuid(roomId)}`;
  const parent = await say("ana", { roomId, text: "parent" });
  const replies: string[] = [];
  for (const text of ["a", "b", "c"]) replies.push(uuid((await say("ben", { roomId, text, parentId: parent.id })).id));
  await world.ask("ana", `PUT /v1/messages/${parent.id}`, { roomId, text: "edited" });

  const parents = await world.ask("ben", `GET ${room}/parents?activityType=null`);
  const first = await world.send<Items>("ben", `GET ${room}/parents/${uuid(parent.id)}?activityType=reply&limit=2`);
  const next = /<([^>]+)>/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  const second = await world.ask<Items>("ben", `GET ${next.slice(world.url.length)}`);

  expect(parents).toEqual({ reply: [uuid(parent.id)], edit: [uuid(parent.id)], cardAction: [], reaction: [] });
  expect([...first.body.items, ...second.items].map(({ id }) => id)).toEqual(replies);
  expect((await world.send("eve", `GET ${room}/parents`)).status).toBe(404);
  expect((await world.send("ben", `GET ${room}/parents?activityType=cousin`)).status).toBe(400);
});

test("the past of a conversation is read from its end, from a time on, up to a time, or around one", async () => {
  const roomId = await roomOf();
  const room = `${service}/conversations/${uuid(roomId)}`;
  const times: number[] = [];
  for (const text of ["1", "2", "3", "4"]) {
    world.clock.advance(1000);
    times.push(Date.parse((await say("ana", { roomId, text })).created));
  }
  const texts = async (query: string) => {
    const { items } = await world.ask<Items>("ana", `GET ${room}/activities?${query}`);
    return items.filter(({ verb }) => verb === "post").map(({ published }) => times.indexOf(Date.parse(published)) + 1);
  };

  expect(await texts("limit=2")).toEqual([4, 3]);
  expect(await texts(`sinceDate=${times[1]}&limit=2&lastActivityFirst=false`)).toEqual([2, 3]);
  expect(await texts(`maxDate=${times[1]}`)).toEqual([2, 1]);
  expect(await texts(`midDate=${new Date(times[2] ?? 0).toISOString()}&limit=3`)).toEqual([4, 3, 2]);
  const { activities } = await world.ask<{ activities: Items }>("ana", `GET ${room}?activitiesLimit=2`);
  expect(activities.items.map(({ published }) => Date.parse(published))).toEqual(times.slice(2));
});

test("whoever was taken out of a room learns of it afterwards, of a room that is gone too, until they are back", async () => {
  const left = async (since = 0) => {
    const query = `sinceDate=${since}&activitiesLimit=1`;
    const { items } = await world.ask<{ items: { id: string; activities: Items }[] }>("cleo", `GET ${service}/conversations/left?${query}`);
    return items.map(({ id, activities }) => [id, activities.items[0]?.verb, activities.items[0]?.target?.id]);
  };
  const [kept, gone] = [await roomOf("cleo"), await roomOf("cleo")];
  const membership = Buffer.from(`ciscospark://us/MEMBERSHIP/${uuid(world.idOf("cleo"))}:${uuid(kept)}`).toString("base64url");
  const before = world.clock.now();

  await world.send("ana", `DELETE /v1/memberships/${membership}`);
  world.clock.advance(1000);
  await world.send("ana", `DELETE /v1/rooms/${gone}`);

  expect(await left(before)).toEqual([gone, kept].map((id) => [uuid(id), "leave", uuid(id)]));
  expect(await left(world.clock.now() + 1)).toEqual([]);

  await world.ask("ana", "POST /v1/memberships", { roomId: kept, personId: world.idOf("cleo") });

  expect(await left(before)).toEqual([[uuid(gone), "leave", uuid(gone)]]);
});
