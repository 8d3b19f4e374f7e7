import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function roomOf(...[creator, ...others]: [string, ...string[]]): Promise<Room> {
  const room = await world.ask<Room>(creator, "POST /v1/rooms", { title: "A room" });
  for (const name of others) await world.ask(creator, "POST /v1/memberships", { roomId: room.id, personId: world.idOf(name) });
  return room;
}

describe("posting", () => {
  test("every member reads what one posts, with the same answer as the author got", async () => {
    const room = await roomOf("ana", "ben");

    const posted = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: "hello" });

    expect(posted).toMatchObject({
      roomId: room.id,
      roomType: "group",
      text: "hello",
      personId: world.idOf("ana"),
      personEmail: "ana@acme.example",
    });
    expect(await world.ask("ben", `GET /v1/messages/${posted.id}`)).toEqual(posted);
  });

  test("markdown is rendered, and mentions name the members they mean", async () => {
    const room = await roomOf("ana", "ben");

    const posted = await world.ask<Message>("ana", "POST /v1/messages", {
      roomId: room.id,
      markdown: "**Hi** <@personEmail:ben@acme.example|Ben> and <@all>",
    });

    const ben = world.idOf("ben");
    expect(posted.html).toBe(
      `<p><strong>Hi</strong> <spark-mention data-object-type="person" data-object-id="${ben}">Ben</spark-mention> and <spark-mention data-object-type="groupMention" data-group-type="all">All</spark-mention></p>`,
    );
    expect(posted).toMatchObject({
      text: "Hi Ben and All",
      mentionedPeople: [ben],
      mentionedGroups: ["all"],
      markdown: expect.stringContaining("**Hi**"),
    });
  });

  test("somebody outside the room is not mentioned", async () => {
    const room = await roomOf("ana");

    const posted = await world.ask<Message>("ana", "POST /v1/messages", {
      roomId: room.id,
      markdown: "<@personEmail:ben@acme.example|Ben>",
    });

    expect(posted.mentionedPeople).toBeUndefined();
    expect(posted.html).toBe("<p>Ben</p>");
  });

  test.each([
    ["<script>alert(1)</script>safe", "safe"],
    ['<a href="javascript:alert(1)">x</a>', "x"],
    ['<img src=x onerror="alert(1)">pic', "pic"],
  ])("html that could run is taken out: %s", async (html, text) => {
    const room = await roomOf("ana");

    const posted = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, html });

    expect(posted.html).not.toMatch(/script|onerror|javascript/);
    expect(posted.text).toBe(text);
  });

  test("a text may have 7439 bytes and not one more, counted as bytes", async () => {
    const room = await roomOf("ana");
    const fits = "é".repeat(3719) + "x";

    expect(await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: fits })).toMatchObject({ text: fits });
    expect(await world.send("ana", "POST /v1/messages", { roomId: room.id, text: `${fits}x` })).toMatchObject({ status: 400 });
  });

  test("a message to a person opens one direct room for the two, however many are sent at once", async () => {
    const send = (from: string, to: string) =>
      world.ask<Message>(from, "POST /v1/messages", { toPersonEmail: `${to}@acme.example`, text: "psst" });

    const sent = await Promise.all([send("cleo", "dan"), send("dan", "cleo"), send("cleo", "dan")]);

    expect(new Set(sent.map(({ roomId }) => roomId)).size).toBe(1);
    expect(sent[0]?.roomType).toBe("direct");
    expect(await world.ask("dan", `GET /v1/messages/direct?personEmail=cleo@acme.example`)).toMatchObject({ items: [{}, {}, {}] });
    expect(await world.ask("cleo", `GET /v1/rooms/${sent[0]?.roomId}`)).toMatchObject({ title: "Dan Duarte" });
  });

  test("nothing to say, nowhere to say it, or both ways at once is refused", async () => {
    const room = await roomOf("ana");

    for (const body of [
      { roomId: room.id },
      { text: "x" },
      { roomId: room.id, toPersonEmail: "ben@acme.example", text: "x" },
      { roomId: room.id, text: "" },
    ]) {
      expect(await world.send("ana", "POST /v1/messages", body)).toMatchObject({ status: 400 });
    }
  });
});

describe("reading", () => {
  test("a room's messages come newest first, page by page, each once", async () => {
    const room = await roomOf("ana");
    for (let n = 1; n <= 5; n++) await world.ask("ana", "POST /v1/messages", { roomId: room.id, text: String(n) });

    const seen: string[] = [];
    let path: string | undefined = `/v1/messages?roomId=${room.id}&max=2`;
    while (path) {
      const { body, headers }: Answer<{ items: Message[] }> = await world.send("ana", `GET ${path}`);
      seen.push(...body.items.map(({ text }) => text ?? ""));
      path = headers.get("link")?.match(/^<[^>]*?(\/v1[^>]+)>; rel="next"$/)?.[1];
    }

    expect(seen).toEqual(["5", "4", "3", "2", "1"]);
  });

  test("before, beforeMessage and parentId narrow a list", async () => {
    const room = await roomOf("ana");
    const first = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: "first" });
    world.clock.advance(60_000);
    const second = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: "second" });
    const reply = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, parentId: first.id, text: "reply" });
    const list = async (query: string) =>
      (await world.ask<{ items: Message[] }>("ana", `GET /v1/messages?roomId=${room.id}&${query}`)).items.map(({ id }) => id);

    expect(await list(`before=${second.created}`)).toEqual([first.id]);
    expect(await list(`beforeMessage=${reply.id}`)).toEqual([second.id, first.id]);
    expect(await list(`parentId=${first.id}`)).toEqual([reply.id]);
    expect(await world.send("ana", "POST /v1/messages", { roomId: room.id, parentId: reply.id, text: "deeper" })).toMatchObject({
      status: 400,
    });
  });

  test("to anyone but its members, neither a room nor its messages exist", async () => {
    const room = await roomOf("ana", "ben");
    const message = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: "secret" });

    for (const line of [
      `GET /v1/messages/${message.id}`,
      `DELETE /v1/messages/${message.id}`,
      `GET /v1/rooms/${room.id}`,
      `GET /v1/messages?roomId=${room.id}`,
      `GET /v1/memberships?roomId=${room.id}`,
    ]) {
      expect([line, (await world.send("eve", line)).status]).toEqual([line, 404]);
    }
    expect(await world.send("eve", "POST /v1/messages", { roomId: room.id, text: "hi" })).toMatchObject({ status: 404 });
  });

  test("in a group, a bot reads what mentions it and nothing else", async () => {
    const room = await roomOf("ana", "echo");
    const aside = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: "among us" });
    const asked = await world.ask<Message>("ana", "POST /v1/messages", {
      roomId: room.id,
      markdown: "<@personEmail:echo@acme.example> hello",
    });

    expect((await world.send("echo", `GET /v1/messages/${aside.id}`)).status).toBe(404);
    expect((await world.send("echo", `GET /v1/messages/${asked.id}`)).status).toBe(200);
    expect((await world.send("echo", `GET /v1/messages?roomId=${room.id}`)).status).toBe(403);
    expect(await world.ask("echo", `GET /v1/messages?roomId=${room.id}&mentionedPeople=me`)).toMatchObject({ items: [{ id: asked.id }] });
  });
});

describe("changing", () => {
  test("an edit keeps the message's id and place, and only its author may make it", async () => {
    const room = await roomOf("ana", "ben");
    const message = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: "tpyo" });
    world.clock.advance(1000);

    const edited = await world.ask<Message>("ana", `PUT /v1/messages/${message.id}`, { ...message, text: "typo" });

    expect(edited).toMatchObject({ id: message.id, text: "typo", created: message.created, updated: expect.any(String) });
    expect(await world.ask("ben", `GET /v1/messages?roomId=${room.id}`)).toMatchObject({ items: [{ id: message.id, text: "typo" }] });
    expect(await world.send("ben", `PUT /v1/messages/${message.id}`, { roomId: room.id, text: "mine" })).toMatchObject({ status: 403 });
  });

  test("a message can be edited ten times", async () => {
    const room = await roomOf("ana");
    const { id } = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: "0" });
    for (let n = 1; n <= 10; n++) await world.ask("ana", `PUT /v1/messages/${id}`, { roomId: room.id, text: String(n) });

    expect(await world.send("ana", `PUT /v1/messages/${id}`, { roomId: room.id, text: "11" })).toMatchObject({ status: 400 });
  });

  test("a deleted message is gone for everybody; others' messages only a moderator deletes", async () => {
    const room = await roomOf("ana", "ben");
    const message = await world.ask<Message>("ana", "POST /v1/messages", { roomId: room.id, text: "oops" });

    expect((await world.send("ben", `DELETE /v1/messages/${message.id}`)).status).toBe(403);
    expect((await world.send("ana", `DELETE /v1/messages/${message.id}`)).status).toBe(204);
    expect((await world.send("ben", `GET /v1/messages/${message.id}`)).status).toBe(404);
    expect(await world.ask("ben", `GET /v1/messages?roomId=${room.id}`)).toEqual({ items: [] });
  });
});
