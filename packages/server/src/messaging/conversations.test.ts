import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import type { WireConversation } from "@parley/protocol/activity";
import { innerId } from "@parley/protocol/ids";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const service = "/conversation/api/v1";

/** A group room made by REST, as the conversation service shows it. */
async function conversationOf(creator: string, ...others: string[]): Promise<{ room: Room; conversation: WireConversation }> {
  const room = await world.ask<Room>(creator, "POST /v1/rooms", { title: "A room" });
  for (const name of others) await world.ask(creator, "POST /v1/memberships", { roomId: room.id, personId: world.idOf(name) });
  const conversation = await world.ask<WireConversation>(creator, `GET ${service}/conversations/${innerId("ROOM", room.id)}`);
  return { room, conversation };
}

test("a room shows its members, its encrypted title, its key and resource, and lists that clients look into", async () => {
  const { conversation } = await conversationOf("ana", "ben");

  expect(conversation).toMatchObject({
    objectType: "conversation",
    tags: [],
    displayName: expect.stringMatching(/^ey.*\..*\./),
    encryptionKeyUrl: expect.stringMatching(/^kms:/),
    defaultActivityEncryptionKeyUrl: expect.stringMatching(/^kms:/),
    kmsResourceObjectUrl: expect.stringMatching(/^kms:/),
    activities: { items: [] },
  });
  expect(conversation.participants?.items.map(({ emailAddress }) => emailAddress).sort()).toEqual(["ana@acme.example", "ben@acme.example"]);
});

test("to anyone but its members, a conversation does not exist", async () => {
  const { conversation } = await conversationOf("ana");
  const path = `${service}/conversations/${conversation.id}`;

  for (const [line, body] of [
    [`GET ${path}`],
    [`POST ${path}/activities`, { verb: "acknowledge", object: { id: "x" } }],
    [`POST ${path}/status/typing`, { eventType: "status.start_typing" }],
    [`GET ${service}/activities?conversationId=${conversation.id}`],
  ] as [string, object?][]) {
    expect([line, (await world.send("eve", line, body)).status]).toEqual([line, 404]);
  }
});

test("a post must be encrypted, and with a key of its own room", async () => {
  const { conversation } = await conversationOf("ana");
  const { conversation: other } = await conversationOf("ana");
  const post = (encryptionKeyUrl: string | undefined, displayName: unknown) =>
    world.send("ana", `POST ${service}/conversations/${conversation.id}/activities`, {
      verb: "post",
      object: { objectType: "comment", displayName },
      encryptionKeyUrl,
    });

  expect(await post(conversation.defaultActivityEncryptionKeyUrl, "in clear")).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining("not encrypted") },
  });
  expect(await post(other.defaultActivityEncryptionKeyUrl, "x")).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining("does not name a key") },
  });
  expect(await post("kms://elsewhere/keys/1", "x")).toMatchObject({ status: 400 });
  expect(await post(undefined, "x")).toMatchObject({ status: 400 });
  expect(await post(conversation.defaultActivityEncryptionKeyUrl, { a: 1 })).toMatchObject({ status: 400 });
  expect(await post(conversation.defaultActivityEncryptionKeyUrl, "x".repeat(20_000))).toMatchObject({ status: 400 });
});

test("what nobody has built says so; what cannot be is refused", async () => {
  const { conversation } = await conversationOf("ana");
  const submit = async (body: object) =>
    (await world.send("ana", `POST ${service}/conversations/${conversation.id}/activities`, body)).status;

  expect(await submit({ verb: "favorite" })).toBe(501);
  expect(await submit({ verb: "__proto__" })).toBe(501);
  expect(await submit({})).toBe(501);
  expect(await submit({ verb: "hide" })).toBe(400);
  expect(await submit({ verb: "update", object: { displayName: "in clear" } })).toBe(400);
  expect(await submit({ verb: "updateKey", object: { defaultActivityEncryptionKeyUrl: "kms://elsewhere/keys/1" } })).toBe(400);
  expect(await submit({ verb: "assignModerator", object: { id: innerId("PEOPLE", world.idOf("eve")) } })).toBe(404);
  expect((await world.send("ana", `POST ${service}/conversations`, { displayName: "in clear" })).status).toBe(400);
  expect((await world.send("ana", `POST ${service}/conversations`, { tags: ["ONE_ON_ONE"] })).status).toBe(400);
});

test("a conversation without words of its own gets its key from the server", async () => {
  const ben = innerId("PEOPLE", world.idOf("ben"));

  const made = await world.ask<WireConversation>("ana", `POST ${service}/conversations`, {
    activities: { items: [{ verb: "create" }, { verb: "add", object: { id: ben } }] },
  });

  expect(made.participants?.items).toHaveLength(2);
  expect(made.kmsResourceObjectUrl).toMatch(/^kms:/);
});

test("a read receipt is an activity, and it counts for the room", async () => {
  const { room, conversation } = await conversationOf("ana", "ben");
  const message = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: "read me" });

  const receipt = await world.ask("ben", `POST ${service}/conversations/${conversation.id}/activities`, {
    verb: "acknowledge",
    object: { objectType: "activity", id: innerId("MESSAGE", message.id) },
  });

  expect(receipt).toMatchObject({
    verb: "acknowledge",
    actor: { emailAddress: "ben@acme.example", orgId: expect.any(String) },
    target: { tags: [] },
  });
  const seen = await world.ask<WireConversation>("ana", `GET ${service}/conversations/${conversation.id}?participantAckFilter=all`);
  expect(seen.participants?.items.find(({ emailAddress }) => emailAddress === "ben@acme.example")?.roomProperties).toMatchObject({
    lastSeenActivityUUID: innerId("MESSAGE", message.id),
  });
});

test("what happened is listed newest first, and a bot sees only what concerns it", async () => {
  const { room, conversation } = await conversationOf("ana", "echo");
  await world.ask("ana", "POST /v1/messages", { roomId: room.id, text: "aside" });
  await world.ask("ana", "POST /v1/messages", { roomId: room.id, markdown: "<@personEmail:echo@acme.example> hi" });
  const verbs = async (name: string) =>
    (await world.ask<{ items: { verb: string }[] }>(name, `GET ${service}/activities?conversationId=${conversation.id}`)).items.map(
      ({ verb }) => verb,
    );

  expect(await verbs("ana")).toEqual(["post", "post", "add", "create"]);
  expect(await verbs("echo")).toEqual(["post", "add", "create"]);
});

test("addresses are looked up under the very words they were asked by", async () => {
  const asked = [{ email: "ANA@acme.example" }, { email: "nobody@example.com" }];

  expect(await world.ask("ben", `POST ${service}/users`, asked as never)).toEqual({
    "ANA@acme.example": { id: innerId("PEOPLE", world.idOf("ana")), userExists: true },
    "nobody@example.com": { userExists: false },
  });
  expect((await world.send("ben", `POST ${service}/users`, [{ email: "no address" }])).status).toBe(400);
});
