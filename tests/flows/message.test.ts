import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AuthenticationError, NotFoundError, NotImplementedByServerError, Webex } from "@parley/sdk";
import { startServer } from "@parley/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await Promise.all(["ana", "ben", "cleo", "echo"].map((name) => world.as(name).realtime.connect()));
});
afterAll(() => world[Symbol.asyncDispose]());

/** A new group room with the named people in it. */
async function roomOf(creator: string, ...others: string[]): Promise<string> {
  const room = await world.as(creator).rooms.create({ title: "A flow" });
  for (const other of others) await world.as(creator).memberships.create({ roomId: room.id, personEmail: `${other}@acme.example` });
  await world.server.settled();
  return room.id;
}

describe("the way of a message", () => {
  test("what one posts, every member hears decrypted, as the same message that REST reads", async () => {
    const roomId = await roomOf("ana", "ben", "cleo");
    const heard = Promise.all(["ana", "ben", "cleo"].map((name) => world.as(name).realtime.next("message:created")));

    const posted = await world.as("ana").messages.create({ roomId, markdown: "**hello** <@personEmail:ben@acme.example|Ben>" });

    expect(await heard).toEqual([posted, posted, posted]);
    expect(await world.as("ben").messages.get(posted.id)).toEqual(posted);
  });

  test("what a client encrypts itself is read by REST and heard by others", async () => {
    const roomId = await roomOf("ben", "ana");
    const heard = world.as("ana").realtime.next("message:created");

    const posted = await world.as("ben").messages.createEncrypted({ roomId, text: "sealed", html: "<b>sealed</b>" });

    expect(await heard).toMatchObject({ id: posted.id, text: "sealed", html: "<b>sealed</b>", personEmail: "ben@acme.example" });
    expect(await world.as("ana").messages.get(posted.id)).toMatchObject({ text: "sealed", html: "<b>sealed</b>" });
  });

  test("an edit keeps the message's id; a deleted message is named", async () => {
    const roomId = await roomOf("ana", "ben");
    const posted = await world.as("ana").messages.create({ roomId, text: "tpyo" });
    const updated = world.as("ben").realtime.next("message:updated");
    const deleted = world.as("ben").realtime.next("message:deleted");

    await world.as("ana").messages.update(posted, { text: "typo" });
    await world.as("ana").messages.remove(posted);

    expect(await updated).toMatchObject({ id: posted.id, text: "typo", roomId });
    expect(await deleted).toMatchObject({ id: posted.id, roomId, personEmail: "ana@acme.example" });
  });

  test("in a group, a bot hears what mentions it and nothing else", async () => {
    const roomId = await roomOf("ana", "echo");
    const heard = world.as("echo").realtime.next("message:created");

    await world.as("ana").messages.create({ roomId, text: "among us" });
    const asked = await world.as("ana").messages.create({ roomId, markdown: "<@personEmail:echo@acme.example> hello" });

    expect(await heard).toEqual(asked);
  });

  test("who comes, goes, moderates and reads is told to the room", async () => {
    const roomId = await roomOf("ana", "ben");
    const { realtime } = world.as("ben");
    const message = await world.as("ana").messages.create({ roomId, text: "read me" });
    const events = Promise.all([
      realtime.next("membership:created"),
      realtime.next("membership:updated"),
      realtime.next("membership:seen"),
      realtime.next("membership:deleted"),
      realtime.next("room:updated"),
    ]);

    const cleo = await world.as("ana").memberships.create({ roomId, personEmail: "cleo@acme.example" });
    await world.as("cleo").memberships.updateLastSeen(message);
    const room = await world.as("ana").rooms.get(roomId);
    await world.as("ana").rooms.update({ ...room, title: "Renamed" });
    await world.as("ana").memberships.update({ ...cleo, isModerator: true });
    await world.as("cleo").memberships.remove(cleo);

    const [created, updated, seen, deleted, renamed] = await events;
    expect(created).toMatchObject({ id: cleo.id, roomId, personEmail: "cleo@acme.example" });
    expect(seen).toMatchObject({ personEmail: "cleo@acme.example", lastSeenId: message.id });
    expect(renamed).toMatchObject({ id: roomId, title: "Renamed" });
    expect(updated).toMatchObject({ id: cleo.id, isModerator: true });
    expect(deleted).toMatchObject({ id: cleo.id });
  });

  test("after a member has left, they hear and read nothing more", async () => {
    const roomId = await roomOf("ana", "cleo");
    const heard: string[] = [];
    const stop = world.as("cleo").realtime.on("message:created", ({ text }) => void heard.push(text ?? ""));
    const [own] = await world.as("cleo").memberships.list({ roomId, personId: "me" });

    const before = world.as("cleo").realtime.next("message:created");
    await world.as("ana").messages.create({ roomId, text: "before" });
    await before;
    const gone = world.as("cleo").realtime.next("membership:deleted");
    await world.as("cleo").memberships.remove(own as { id: string });
    await gone;
    await world.as("ana").messages.create({ roomId, text: "after" });
    await world.server.settled();

    expect(heard).toEqual(["before"]);
    await expect(world.as("cleo").messages.list({ roomId })).rejects.toThrow(NotFoundError);
    stop();
  });
});

describe("read status", () => {
  test("a room is unread until its last message has been seen", async () => {
    const roomId = await roomOf("ana", "ben");
    const message = await world.as("ana").messages.create({ roomId, text: "news" });
    const unread = await world.as("ben").rooms.getWithReadStatus(roomId);

    await world.as("ben").memberships.updateLastSeen(message);

    const read = await world.as("ben").rooms.getWithReadStatus(roomId);
    expect(unread).toMatchObject({ id: roomId, title: "A flow", type: "group" });
    expect(Date.parse(read.lastSeenActivityDate)).toBeGreaterThanOrEqual(Date.parse(read.lastActivityDate));
    expect((await world.as("ben").rooms.listWithReadStatus()).items.map(({ id }) => id)).toContain(roomId);
    const members = await world.as("ana").memberships.listWithReadStatus({ roomId });
    expect(members.items.find(({ personEmail }) => personEmail === "ben@acme.example")).toMatchObject({ lastSeenId: message.id });
  });
});

describe("when something is wrong", () => {
  test("each cause has an error of its own, with code, status and tracking id", async () => {
    const stranger = new Webex({ token: "no_P0A1_such", baseUrl: world.server.url });

    await expect(stranger.people.get("me")).rejects.toMatchObject({ code: "unauthorized", status: 401, trackingId: expect.any(String) });
    await expect(stranger.people.get("me")).rejects.toThrow(AuthenticationError);
    const unbuilt = { method: "POST", url: `${world.server.url}/conversation/api/v1/activities`, body: { verb: "favorite" } };
    await expect(world.as("ana").request(unbuilt)).rejects.toThrow(NotImplementedByServerError);
    await expect(stranger.realtime.connect()).rejects.toThrow(AuthenticationError);
    await stranger.close();
  });
});

test("a client whose server restarts comes back by itself and hears what follows", async () => {
  const data = mkdtempSync(join(tmpdir(), "parley-flow-"));
  const first = await startServer({ data, port: 0, logLevel: "silent" });
  const token = (await first.personas())[0]?.accessToken ?? "";
  const webex = new Webex({ token, baseUrl: first.url });
  await webex.realtime.connect();
  const lost = webex.realtime.next("disconnected");
  const back = webex.realtime.next("connected");

  await first.close();
  await lost;
  const second = await startServer({ data, port: Number(new URL(first.url).port), logLevel: "silent" });
  expect(await back).toEqual({ resumed: true });
  const heard = webex.realtime.next("message:created");
  await webex.messages.create({ toPersonEmail: "ben@acme.example", text: "still here" });

  expect(await heard).toMatchObject({ text: "still here" });
  await webex.close();
  await second.close();
  rmSync(data, { recursive: true });
});
