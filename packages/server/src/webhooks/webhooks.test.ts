import { createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import type { Webhook } from "@parley/contract/webhooks";
import { parseId, publicId } from "@parley/protocol/ids";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { TestClient } from "../authorization/testing/browser.ts";
import type { EmbeddedOptions } from "../config.ts";
import { startWorld, type World } from "../testing/world.ts";

/** What a target was sent. */
interface Told {
  path: string;
  headers: IncomingHttpHeaders;
  raw: string;
  body: Webhook & { actorId: string; data: Record<string, unknown> };
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A program that listens to notifications and answers as `answer` says: 204 at once unless told otherwise. */
async function startTarget(answer: (told: Told, nth: number) => number | Promise<number> = () => 204) {
  const told: Told[] = [];
  const waiting: { count: number; resolve(): void }[] = [];
  const server = createServer(async (request, response) => {
    let raw = "";
    for await (const chunk of request) raw += chunk;
    const one = { path: request.url ?? "", headers: request.headers, raw, body: JSON.parse(raw) as Told["body"] };
    told.push(one);
    const status = await answer(one, told.length);
    response.writeHead(status).end();
    for (const each of waiting) if (told.length >= each.count) each.resolve();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told,
    /** Resolves when so many requests have been answered. */
    async until(count: number): Promise<Told[]> {
      if (told.length < count) await new Promise<void>((resolve) => waiting.push({ count, resolve }));
      return told;
    },
  };
}

async function world(options: EmbeddedOptions = {}): Promise<World> {
  const started = await startWorld(options);
  closers.push(() => started.close());
  return started;
}

const room = (w: World, title = "Room", who = "ana") => w.ask<Room>(who, "POST /v1/rooms", { title });
const post = (w: World, roomId: string, text: string, who = "ana") => w.ask<Message>(who, "POST /v1/messages", { roomId, text });
const hook = (w: World, input: object, who = "ana") =>
  w.ask<Webhook>(who, "POST /v1/webhooks", {
    name: "test",
    resource: "messages",
    event: "created",
    targetUrl: "http://127.0.0.1:9/",
    ...input,
  });

/** Lets requests that are on their way arrive; nothing here waits for time to pass. */
async function quiet(w: World): Promise<void> {
  await w.server.settled();
  for (let turn = 0; turn < 4; turn++) await w.send(undefined, "GET /_parley/health");
}

describe("the resource", () => {
  test("a webhook is made, read, listed, changed and removed", async () => {
    const w = await world();
    const { id: roomId } = await room(w);

    const made = await hook(w, { filter: `roomId=${roomId}`, secret: "s3cret" });
    const read = await w.ask<Webhook>("ana", `GET /v1/webhooks/${made.id}`);
    const changed = await w.ask<Webhook>("ana", `PUT /v1/webhooks/${made.id}`, {
      ...made,
      name: "other",
      targetUrl: "https://example.com/x",
    });
    const list = await w.ask<{ items: Webhook[] }>("ana", "GET /v1/webhooks");
    const removed = await w.send("ana", `DELETE /v1/webhooks/${made.id}`);

    expect(made).toEqual({
      id: made.id,
      name: "test",
      targetUrl: "http://127.0.0.1:9/",
      resource: "messages",
      event: "created",
      filter: `roomId=${roomId}`,
      secret: "s3cret",
      orgId: made.orgId,
      createdBy: w.idOf("ana"),
      appId: made.appId,
      ownedBy: "creator",
      status: "active",
      created: "2026-02-01T12:00:00.000Z",
    });
    expect([made.id, made.orgId, made.appId].map((id) => parseId(id)?.kind)).toEqual(["WEBHOOK", "ORGANIZATION", "APPLICATION"]);
    expect(read).toEqual(made);
    expect(changed).toEqual({ ...made, name: "other", targetUrl: "https://example.com/x" });
    expect(list.items).toEqual([changed]);
    expect(removed.status).toBe(204);
    expect((await w.send("ana", `GET /v1/webhooks/${made.id}`)).status).toBe(404);
  });

  test("it stands under the application whose token made it, in what its target is told too", async () => {
    const w = await world();
    const target = await startTarget();
    const app = await TestClient.demo(w);
    const { access_token } = await app.tokens("ana");
    const input = { name: "test", resource: "messages", event: "created", targetUrl: target.url };

    const made = await w.send<Webhook>(undefined, "POST /v1/webhooks", input, { authorization: `Bearer ${access_token}` });
    await post(w, (await room(w)).id, "hi");

    expect(made).toMatchObject({ status: 200, body: { appId: publicId("APPLICATION", app.id) } });
    expect((await target.until(1))[0]?.body.appId).toBe(made.body.appId);
    expect((await hook(w, {})).appId).not.toBe(made.body.appId);
  });

  test("nobody else sees it", async () => {
    const w = await world();
    const { id } = await hook(w, {}, "ben");

    for (const line of [`GET /v1/webhooks/${id}`, `DELETE /v1/webhooks/${id}`]) expect((await w.send("ana", line)).status).toBe(404);
    expect((await w.send("ana", `PUT /v1/webhooks/${id}`, { name: "x", targetUrl: "https://example.com" })).status).toBe(404);
    expect(await w.ask("ana", "GET /v1/webhooks")).toEqual({ items: [] });
  });

  test.each([
    ["an unknown resource", { resource: "nonsense" }],
    ["an event the resource has not", { resource: "attachmentActions", event: "deleted" }],
    ["one event of everything", { resource: "all", event: "created" }],
    ["a filter of another resource", { filter: "isModerator=true" }],
    ["a filter for everything", { resource: "all", event: "all", filter: "roomType=direct" }],
    ["a filter that is none", { filter: "roomId" }],
    ["an impossible value", { filter: "roomType=square" }],
    ["an id that is none", { filter: "personId=ana" }],
    ["a target that is no URL", { targetUrl: "example.com" }],
    ["a target in a private network", { targetUrl: "http://10.0.0.1/" }],
    ["a target at a cloud's own address", { targetUrl: "http://169.254.169.254/latest" }],
    ["an unknown owner", { ownedBy: "team" }],
    ["an owner that the resource has not", { resource: "memberships", ownedBy: "org" }],
    ["no name", { name: " " }],
  ])("%s is refused", async (_, input) => {
    const w = await world();

    const { status } = await w.send("ana", "POST /v1/webhooks", {
      name: "n",
      targetUrl: "https://example.com",
      resource: "messages",
      event: "created",
      ...input,
    });

    expect(status).toBe(400);
  });

  test("the room of a filter must be one's own", async () => {
    const w = await world();
    const { id } = await room(w, "Secret", "ben");

    await expect(hook(w, { filter: `roomId=${id}` })).rejects.toThrow("Invalid value for filter: roomId");
  });

  test("what nobody tells yet can be asked for already", async () => {
    const w = await world();

    const made = await hook(w, { resource: "telephony_calls", event: "all" });

    expect(made).toMatchObject({ resource: "telephony_calls", event: "all", status: "active" });
  });

  test("only administrators hear of the organization, and only compliance officers of its messages", async () => {
    const w = await world();

    const own = await hook(w, { resource: "rooms", event: "created", ownedBy: "org" });

    await expect(hook(w, { resource: "rooms", event: "created", ownedBy: "org" }, "ben")).rejects.toThrow("administrator");
    await expect(hook(w, { ownedBy: "org" })).rejects.toThrow("spark-compliance:messages_read");
    expect((await w.ask<{ items: Webhook[] }>("ana", "GET /v1/webhooks?ownedBy=org")).items).toEqual([own]);
  });
});

describe("notifications", () => {
  test("a message is told without its words, signed over the very bytes that arrive", async () => {
    const w = await world();
    const target = await startTarget();
    const { id: roomId } = await room(w);
    const made = await hook(w, { targetUrl: `${target.url}/in?x=1`, secret: "größe", filter: `roomId=${roomId}` });

    const message = await post(w, roomId, "hällo <b>you</b>");
    const [told] = await target.until(1);

    const { secret, ...own } = made;
    expect(told?.path).toBe("/in?x=1");
    expect(told?.body).toEqual({
      ...own,
      actorId: w.idOf("ana"),
      data: {
        id: message.id,
        roomId,
        roomType: "group",
        personId: w.idOf("ana"),
        personEmail: "ana@acme.example",
        created: message.created,
      },
    });
    expect(told?.raw).toBe(JSON.stringify(told?.body));
    expect(Object.keys(told?.body ?? {}).slice(0, 6)).toEqual(["id", "name", "targetUrl", "resource", "event", "filter"]);
    expect(told?.headers["x-spark-signature"]).toBe(
      createHmac("sha1", "größe")
        .update(told?.raw ?? "")
        .digest("hex"),
    );
    expect(told?.headers["content-type"]).toContain("application/json");
    expect(secret).toBe("größe");
  });

  test("without a secret there is no signature", async () => {
    const w = await world();
    const target = await startTarget();
    await hook(w, { targetUrl: target.url });

    await post(w, (await room(w)).id, "hi");

    expect((await target.until(1))[0]?.headers).not.toHaveProperty("x-spark-signature");
  });

  test("a webhook for everything hears of rooms, memberships and messages, each under its own name", async () => {
    const w = await world();
    const target = await startTarget();
    await hook(w, { targetUrl: target.url, resource: "all", event: "all" });

    const { id: roomId } = await room(w);
    const membership = await w.ask<Membership>("ana", "POST /v1/memberships", { roomId, personEmail: "ben@acme.example" });
    const message = await post(w, roomId, "one");
    await w.ask("ana", `PUT /v1/messages/${message.id}`, { roomId, text: "two" });
    await w.ask("ana", `DELETE /v1/messages/${message.id}`);
    await w.ask("ana", `PUT /v1/rooms/${roomId}`, { title: "New" });
    await w.ask("ana", `PUT /v1/memberships/${membership.id}`, { isModerator: true });
    await w.ask("ben", `DELETE /v1/memberships/${membership.id}`);
    const told = await target.until(10);

    const names = told.map(({ body }) => `${body.resource}.${body.event}`);
    expect(names.slice(0, 5)).toEqual([
      "rooms.created",
      "memberships.created",
      "memberships.created",
      "messages.created",
      "messages.updated",
    ]);
    expect(names).toContain("messages.deleted");
    expect(names).toContain("memberships.updated");
    expect(names).toContain("rooms.updated");
    expect(names.at(-1)).toBe("memberships.deleted");
    expect(told[2]?.body.data).toMatchObject({ id: membership.id, roomId, personEmail: "ben@acme.example", isModerator: false });
    for (const { raw } of told) expect(raw).not.toMatch(/"(text|html|markdown|title)"/);
  });

  test("a filter lets through what fulfils all of it", async () => {
    const w = await world();
    const target = await startTarget();
    const { id: roomId } = await room(w);
    await w.ask("ana", "POST /v1/memberships", { roomId, personEmail: "ben@acme.example" });
    await hook(w, { targetUrl: target.url, filter: "mentionedPeople=me&personEmail=BEN@acme.example" });

    await post(w, roomId, "from ana");
    await post(w, roomId, "without a mention", "ben");
    await w.ask("ben", "POST /v1/messages", { roomId, markdown: "hey <@personEmail:ana@acme.example>" });
    await target.until(1);
    await quiet(w);

    expect(target.told.map(({ body }) => body.data["personEmail"])).toEqual(["ben@acme.example"]);
  });

  test("in a group, a bot hears of what mentions it, and not of what it never saw", async () => {
    const w = await world();
    const target = await startTarget();
    const { id: roomId } = await room(w);
    const { items } = await w.ask<{ items: { emails: string[] }[] }>("ana", "GET /v1/people?displayName=Echo");
    const [email] = items[0]?.emails ?? [];
    await w.ask("ana", "POST /v1/memberships", { roomId, personEmail: email });
    await hook(w, { targetUrl: target.url, event: "all" }, "echo");

    const unseen = await post(w, roomId, "nothing for you");
    await w.ask("ana", `DELETE /v1/messages/${unseen.id}`);
    const seen = await w.ask<Message>("ana", "POST /v1/messages", { roomId, markdown: `<@personEmail:${email}> hi` });
    await target.until(1);
    await quiet(w);

    expect(target.told.map(({ body }) => body.data["id"])).toEqual([seen.id]);
  });

  test("the organization's webhook hears of rooms its owner is not in", async () => {
    const w = await world();
    const target = await startTarget();
    await hook(w, { targetUrl: target.url, resource: "rooms", event: "created", ownedBy: "org" });

    const { id } = await room(w, "Among us", "ben");
    const [told] = await target.until(1);

    expect(told?.body).toMatchObject({ ownedBy: "org", actorId: w.idOf("ben"), data: { id } });
  });

  test("the secret lies in no table in clear, and in no line of the log", async () => {
    const lines: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = ((line: string) => lines.push(line) > 0) as typeof write;
    try {
      const w = await world({ logLevel: "debug" });
      const target = await startTarget(() => 500);
      await hook(w, { targetUrl: target.url, secret: "do-not-tell" });
      await post(w, (await room(w)).id, "hi");
      await target.until(1);
      await quiet(w);
    } finally {
      process.stderr.write = write;
    }

    expect(lines.join("")).toContain("did not take");
    expect(lines.join("")).not.toContain("do-not-tell");
  });
});

describe("delivery", () => {
  test("what fails is tried again later and later, and the room's other messages wait for it", async () => {
    const w = await world();
    const target = await startTarget((_, nth) => (nth <= 2 ? 500 : 204));
    await hook(w, { targetUrl: target.url });
    const { id: roomId } = await room(w);

    const first = await post(w, roomId, "1");
    const second = await post(w, roomId, "2");
    await target.until(1);
    await quiet(w);
    w.clock.advance(1000);
    await target.until(2);
    await quiet(w);
    w.clock.advance(1999);
    await quiet(w);
    const before = target.told.length;
    w.clock.advance(1);
    await target.until(4);

    expect(before).toBe(2);
    expect(target.told.map(({ body }) => body.data["id"])).toEqual([first.id, first.id, first.id, second.id]);
  });

  test("a dead target delays neither another webhook nor another room", async () => {
    const w = await world();
    const { id: stuck } = await room(w, "stuck");
    const { id: free } = await room(w, "free");
    const never = Promise.withResolvers<number>();
    const slow = await startTarget(({ body }) => (body.data["roomId"] === stuck ? never.promise : 204));
    const quick = await startTarget();
    await hook(w, { targetUrl: slow.url });
    await hook(w, { targetUrl: quick.url });

    await post(w, stuck, "1");
    await post(w, stuck, "2");
    await post(w, free, "3");
    await quick.until(3);
    while (slow.told.length < 2) await quiet(w);

    expect(slow.told.map(({ body }) => body.data["roomId"]).sort()).toEqual([stuck, free].sort());
    never.resolve(204);
  });

  test("a target that has failed for a day is told nothing more until it is revived", async () => {
    const w = await world();
    let isUp = false;
    const target = await startTarget(() => (isUp ? 204 : 503));
    const made = await hook(w, { targetUrl: target.url });
    const { id: roomId } = await room(w);
    const status = async () => (await w.ask<Webhook>("ana", `GET /v1/webhooks/${made.id}`)).status;

    await post(w, roomId, "1");
    await target.until(1);
    await quiet(w);
    w.clock.advance(86_400_000);
    await target.until(2);
    await quiet(w);
    const after = await status();
    await post(w, roomId, "2");
    await quiet(w);
    isUp = true;
    await w.ask("ana", `PUT /v1/webhooks/${made.id}`, { name: made.name, targetUrl: made.targetUrl, status: "active" });
    const third = await post(w, roomId, "3");
    await target.until(3);

    expect(after).toBe("inactive");
    expect(target.told.at(-1)?.body).toMatchObject({ status: "active", data: { id: third.id } });
    expect(target.told).toHaveLength(3);
  });

  test("a hundred failures within five minutes make it inactive", async () => {
    const w = await world();
    const target = await startTarget(() => 500);
    const made = await hook(w, { targetUrl: target.url });
    const rooms = await Promise.all(Array.from({ length: 25 }, (_, nth) => room(w, `Room ${nth}`)));

    for (const { id } of rooms) await post(w, id, "hi");
    for (let round = 1; round <= 4; round++) {
      await target.until(round * 25);
      await quiet(w);
      w.clock.advance(2 ** (round - 1) * 1000);
    }
    await quiet(w);

    expect((await w.ask<Webhook>("ana", `GET /v1/webhooks/${made.id}`)).status).toBe("inactive");
    expect(target.told).toHaveLength(100);
  });

  test("whatever was still to be told is told by the next server over the same data", async () => {
    const { mkdtempSync, rmSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const { join } = await import("node:path");
    const data = mkdtempSync(join(tmpdir(), "parley-"));
    closers.push(async () => rmSync(data, { recursive: true, force: true }));
    let isUp = false;
    const target = await startTarget(() => (isUp ? 204 : 503));
    const first = await startWorld({ data });
    await hook(first, { targetUrl: target.url });
    const { id: roomId } = await room(first);
    const messages = [await post(first, roomId, "1"), await post(first, roomId, "2"), await post(first, roomId, "3")];
    await target.until(1);
    await first.close();
    isUp = true;

    await world({ data });
    const told = await target.until(4);

    expect(told.slice(1).map(({ body }) => body.data["id"])).toEqual(messages.map(({ id }) => id));
  });

  test("a new target is told what the old one did not take", async () => {
    const w = await world();
    const dead = await startTarget(() => 500);
    const alive = await startTarget();
    const made = await hook(w, { targetUrl: dead.url });
    const message = await post(w, (await room(w)).id, "hi");
    await dead.until(1);
    await quiet(w);

    await w.ask("ana", `PUT /v1/webhooks/${made.id}`, { name: made.name, targetUrl: alive.url });
    const [told] = await alive.until(1);

    expect(told?.body.data["id"]).toBe(message.id);
  });

  test("whatever targets do, none misses a message and each hears of a room in order", { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 5, maxLength: 20 }), async (fails) => {
        await using w = await startWorld();
        const target = await startTarget((_, nth) => (fails[nth % fails.length] && nth < 30 ? 500 : 204));
        const arrived = new Set<unknown>();
        await hook(w, { targetUrl: target.url });
        const rooms = [await room(w, "a"), await room(w, "b")];
        const sent: Message[] = [];
        for (let nth = 0; nth < 6; nth++) sent.push(await post(w, rooms[nth % 2]?.id ?? "", `${nth}`));

        for (let turn = 0; turn < 60 && arrived.size < sent.length; turn++) {
          await quiet(w);
          w.clock.advance(600_000);
          for (const { body } of target.told) arrived.add(body.data["id"]);
        }

        for (const { id } of rooms) {
          const heard = target.told.filter(({ body }) => body.data["roomId"] === id).map(({ body }) => body.data["id"]);
          expect([...new Set(heard)]).toEqual(sent.filter(({ roomId }) => roomId === id).map((message) => message.id));
        }
      }),
      { numRuns: 5 },
    );
  });
});
