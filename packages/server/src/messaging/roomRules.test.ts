import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const newRoom = (creator: string, more: object = {}) => world.ask<Room>(creator, "POST /v1/rooms", { title: "Ruled", ...more });
const add = (by: string, room: Room, name: string, more: object = {}) =>
  world.ask<Membership>(by, "POST /v1/memberships", { roomId: room.id, personId: world.idOf(name), ...more });
const join = (name: string, room: Room) =>
  world.send<Membership>(name, "POST /v1/memberships", { roomId: room.id, personId: world.idOf(name) });
const roomAs = (name: string, room: Room) => world.ask<Room>(name, `GET /v1/rooms/${room.id}`);

describe("public rooms", () => {
  test("need a description, and say since when they are public", async () => {
    expect(await world.send("ana", "POST /v1/rooms", { title: "Open", isPublic: true })).toMatchObject({ status: 400 });

    const room = await newRoom("ana", { isPublic: true, description: "For all" });
    const closed = await world.ask<Room>("ana", `PUT /v1/rooms/${room.id}`, { ...room, isPublic: false });

    expect(room).toMatchObject({ isPublic: true, madePublic: room.created, description: "For all" });
    expect(closed.isPublic).toBe(false);
    expect(closed).not.toHaveProperty("madePublic");
  });

  test("everybody of the organization finds and joins them; nobody else does", async () => {
    const room = await newRoom("ana", { isPublic: true, description: "For all" });

    const found = await world.ask<{ items: Room[] }>("dan", "GET /v1/rooms?orgPublicSpaces=true");
    expect(found.items).toContainEqual(room);
    expect(await roomAs("dan", room)).toEqual(room);
    expect(await world.send("dan", `GET /v1/messages?roomId=${room.id}`)).toMatchObject({ status: 404 });

    expect(await join("dan", room)).toMatchObject({ status: 200, body: { personId: world.idOf("dan"), isModerator: false } });
    expect(await world.send("dan", `GET /v1/messages?roomId=${room.id}`)).toMatchObject({ status: 200 });
    expect(await join("dan", room)).toMatchObject({ status: 409 });

    expect((await world.ask<{ items: Room[] }>("eve", "GET /v1/rooms?orgPublicSpaces=true")).items).toEqual([]);
    expect(await join("eve", room)).toMatchObject({ status: 404 });
    expect(await world.send("eve", `GET /v1/rooms/${room.id}`)).toMatchObject({ status: 404 });
  });

  test("are listed by when they were made public, and only these", async () => {
    const hidden = await newRoom("ben");
    world.clock.advance(3_600_000);
    const from = new Date(world.clock.now()).toISOString();
    const room = await newRoom("ben", { isPublic: true, description: "New" });
    world.clock.advance(3_600_000);

    const list = async (query: string) =>
      (await world.ask<{ items: Room[] }>("dan", `GET /v1/rooms?orgPublicSpaces=true&${query}`)).items.map(({ id }) => id);

    expect(await list(`from=${from}`)).toEqual([room.id]);
    expect(await list(`to=${from}`)).toContain(room.id);
    expect(await list("max=100")).not.toContain(hidden.id);
    expect(await join("dan", hidden)).toMatchObject({ status: 404 });
  });
});

describe("moderation", () => {
  test("only moderators add, remove and rename in a moderated room; everybody may leave", async () => {
    const room = await newRoom("ana", { isLocked: true });
    const [ben, cleo] = [await add("ana", room, "ben"), await add("ana", room, "cleo")];

    expect(await world.send("ben", "POST /v1/memberships", { roomId: room.id, personId: world.idOf("dan") })).toMatchObject({
      status: 403,
    });
    expect(await world.send("ben", `DELETE /v1/memberships/${cleo.id}`)).toMatchObject({ status: 403 });
    expect(await world.send("ben", `PUT /v1/rooms/${room.id}`, { title: "Mine" })).toMatchObject({ status: 403 });
    expect(await world.send("ben", `DELETE /v1/memberships/${ben.id}`)).toMatchObject({ status: 204 });
  });

  test("whoever makes a room moderated moderates it", async () => {
    const room = await newRoom("ana");
    const ben = await add("ana", room, "ben");

    await world.ask("ben", `PUT /v1/rooms/${room.id}`, { title: "Moderated", isLocked: true });

    expect(await world.ask("ben", `GET /v1/memberships/${ben.id}`)).toMatchObject({ isModerator: true });
    expect(await world.send("ana", `PUT /v1/rooms/${room.id}`, { title: "Mine" })).toMatchObject({ status: 403 });
  });

  test("with its last moderator a room is no longer moderated, whether they leave or step down", async () => {
    const [left, down] = [await newRoom("ana", { isLocked: true, isAnnouncementOnly: true }), await newRoom("ana", { isLocked: true })];
    for (const room of [left, down]) await add("ana", room, "ben");
    const mine = async (room: Room) =>
      (await world.ask<{ items: Membership[] }>("ana", `GET /v1/memberships?roomId=${room.id}&personId=${world.idOf("ana")}`))
        .items[0] as Membership;

    await world.ask("ana", `DELETE /v1/memberships/${(await mine(left)).id}`);
    await world.ask("ana", `PUT /v1/memberships/${(await mine(down)).id}`, { isModerator: false });

    expect(await roomAs("ben", left)).toMatchObject({ isLocked: false, isAnnouncementOnly: false });
    expect(await roomAs("ben", down)).toMatchObject({ isLocked: false });
  });

  test("in an announcement room only moderators speak", async () => {
    const room = await newRoom("ana", { isLocked: true, isAnnouncementOnly: true });
    await add("ana", room, "ben");

    expect(await world.send("ben", "POST /v1/messages", { roomId: room.id, text: "me too" })).toMatchObject({ status: 403 });
    expect(await world.send("ana", "POST /v1/messages", { roomId: room.id, text: "hear" })).toMatchObject({ status: 200 });
  });
});

describe("a room that is moderated, for announcements, or public, in every combination", () => {
  const flags = ["isLocked", "isAnnouncementOnly", "isPublic"] as const;
  const combinations = Array.from({ length: 8 }, (_, bits) => {
    const chosen = flags.filter((_flag, at) => (bits >> at) % 2);
    return { chosen, so: chosen.join(", ") || "none of them" };
  });
  const set = (chosen: readonly string[]) => Object.fromEntries(flags.map((flag) => [flag, chosen.includes(flag)]));
  const isPossible = ({ chosen }: { chosen: readonly string[] }) => chosen.includes("isLocked") || !chosen.includes("isAnnouncementOnly");
  const shown = ({ isLocked, isAnnouncementOnly, isPublic, ...room }: Room) => ({
    isLocked,
    isAnnouncementOnly,
    isPublic,
    since: "madePublic" in room,
  });
  const since = (chosen: readonly string[]) => ({ ...set(chosen), since: chosen.includes("isPublic") });
  const input = (chosen: readonly string[]) => ({ title: "Ruled", description: "Rules", ...set(chosen) });

  test.each(combinations)("is made so, or refused: $so", async ({ chosen }) => {
    const { status, body } = await world.send<Room>("ana", "POST /v1/rooms", input(chosen));

    expect(status).toBe(isPossible({ chosen }) ? 200 : 400);
    if (isPossible({ chosen })) expect(shown(await roomAs("ana", body))).toEqual(since(chosen));
  });

  test.each(combinations)("is changed to it, or stays as it was: $so", async ({ chosen }) => {
    const room = await newRoom("ana", { description: "Rules" });

    const { status } = await world.send("ana", `PUT /v1/rooms/${room.id}`, input(chosen));

    expect(status).toBe(isPossible({ chosen }) ? 200 : 400);
    expect(shown(await roomAs("ana", room))).toEqual(since(isPossible({ chosen }) ? chosen : []));
  });

  test.each(combinations.filter(isPossible))("says who speaks, adds, renames and joins: $so", async ({ chosen }) => {
    const room = await newRoom("ana", { description: "Rules", ...set(chosen) });
    await add("ana", room, "ben");
    const status = async (name: string, line: string, body: object) => (await world.send(name, line, body)).status;
    const speak = (name: string) => status(name, "POST /v1/messages", { roomId: room.id, text: "hear" });
    const [isLocked, isAnnouncementOnly, isPublic] = flags.map((flag) => chosen.includes(flag));

    expect(await speak("ana")).toBe(200);
    expect(await speak("ben")).toBe(isAnnouncementOnly ? 403 : 200);
    expect(await status("ben", `PUT /v1/rooms/${room.id}`, { title: "Mine" })).toBe(isLocked ? 403 : 200);
    expect(await status("ben", "POST /v1/memberships", { roomId: room.id, personId: world.idOf("cleo") })).toBe(isLocked ? 403 : 200);
    expect((await join("dan", room)).status).toBe(isPublic ? 200 : 404);
    expect(await speak("dan")).toBe(isPublic ? (isAnnouncementOnly ? 403 : 200) : 404);
  });
});

describe("direct rooms", () => {
  const say = (from: string, to: string, text: string) =>
    world.ask<Message>(from, "POST /v1/messages", { toPersonEmail: `${to}@acme.example`, text });

  test("a hidden one comes back with the next message", async () => {
    const { roomId } = await say("ben", "cleo", "hi");
    const [membership] = (await world.ask<{ items: Membership[] }>("cleo", `GET /v1/memberships?roomId=${roomId}&personId=me`)).items;
    const isHidden = async () => (await world.ask<Membership>("cleo", `GET /v1/memberships/${membership?.id}`)).isRoomHidden;
    await world.ask("cleo", `PUT /v1/memberships/${membership?.id}`, { isRoomHidden: true });
    expect(await isHidden()).toBe(true);

    await say("ben", "cleo", "still there?");

    expect(await isHidden()).toBe(false);
  });

  test("an administrator may make one read-only: nothing new is said in it, what was said stays", async () => {
    const { roomId, id } = await say("ben", "dan", "old");
    const freeze = (name: string, isReadOnly: boolean) => world.send(name, `PUT /v1/rooms/${roomId}`, { title: "-", isReadOnly });

    expect(await freeze("ben", true)).toMatchObject({ status: 403 });
    expect(await freeze("ana", true)).toMatchObject({ status: 200, body: { isReadOnly: true } });
    expect(await world.send("ben", "POST /v1/messages", { roomId, text: "new" })).toMatchObject({ status: 403 });
    expect(await world.send("ben", `PUT /v1/messages/${id}`, { roomId, text: "new" })).toMatchObject({ status: 403 });
    expect(await world.send("dan", `GET /v1/messages/${id}`)).toMatchObject({ status: 200 });

    expect(await freeze("ana", false)).toMatchObject({ status: 200 });
    expect(await world.send("ben", "POST /v1/messages", { roomId, text: "new" })).toMatchObject({ status: 200 });
  });
});

test("who has read further does not go back", async () => {
  const room = await newRoom("ana");
  await add("ana", room, "ben");
  const said = [];
  for (const text of ["one", "two"]) said.push(await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text }));
  const uuid = (id: string) => Buffer.from(id, "base64url").toString().split("/").at(-1);
  const conversation = `/conversation/api/v1/conversations/${uuid(room.id)}`;
  const read = (message: Message | undefined) =>
    world.ask("ben", `POST ${conversation}/activities`, {
      verb: "acknowledge",
      object: { objectType: "activity", id: uuid(message?.id ?? "") },
    });
  await read(said[1]);

  await read(said[0]);

  const { participants } = await world.ask<{ participants: { items: { emailAddress: string; roomProperties: object }[] } }>(
    "ana",
    `GET ${conversation}`,
  );
  const ben = participants.items.find(({ emailAddress }) => emailAddress === "ben@acme.example");
  expect(ben?.roomProperties).toMatchObject({ lastSeenActivityUUID: uuid(said[1]?.id ?? "") });
});
