import type { JournalEntry } from "@parley/contract/control";
import type { Room } from "@parley/contract/rooms";
import { afterEach, describe, expect, test } from "vitest";
import type { EmbeddedOptions } from "../config.ts";
import { TestSocket } from "../realtime/testing/testSocket.ts";
import { startWorld, type World } from "../testing/world.ts";

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function world(options: EmbeddedOptions = {}): Promise<World> {
  const started = await startWorld(options);
  closers.push(() => started.close());
  return started;
}

const journal = async (w: World, query = "") => (await w.send<JournalEntry[]>(undefined, `GET /_parley/journal${query}`)).body;
const entry = async (w: World, id: number | undefined, query = "") =>
  (await w.send<JournalEntry & Record<string, never>>(undefined, `GET /_parley/journal/${id}${query}`)).body;
const device = { name: "test", deviceType: "WEB", model: "m", localizedModel: "m", systemName: "s", systemVersion: "1" };

/** Somebody's open event socket. */
async function listen(w: World, name: string): Promise<TestSocket> {
  const { webSocketUrl } = await w.ask<{ webSocketUrl: string }>(name, "POST /wdm/api/v1/devices", device);
  const socket = await TestSocket.connect(webSocketUrl);
  closers.push(() => socket.close());
  socket.authorize(w.tokenOf(name));
  await socket.next();
  return socket;
}

/** Reads a stream of events until so many have come. */
async function read(w: World, query: string, count: number, headers: Record<string, string> = {}): Promise<string[]> {
  const end = new AbortController();
  const answer = await fetch(`${w.url}/_parley/journal/stream${query}`, { headers, signal: end.signal });
  let text = "";
  for await (const part of answer.body as ReadableStream<Uint8Array>) {
    text += Buffer.from(part).toString();
    if (eventsIn(text).length >= count) break;
  }
  end.abort();
  return eventsIn(text);
}

const eventsIn = (text: string): string[] =>
  text
    .split("\n\n")
    .slice(0, -1)
    .filter((block) => /^(id|event):/.test(block));

describe("the journal", () => {
  test("has every request with who sent it, how it was answered, and both bodies", async () => {
    const w = await world();
    const room = await w.ask<Room>("ana", "POST /v1/rooms", { title: "New" });
    await w.send("ben", "GET /v1/nothing-here?a=1");
    await w.send(undefined, "GET /v1/rooms", undefined, { trackingid: "T_1" });

    const all = await journal(w, "?kind=request&details=true");

    expect(all).toMatchObject([
      {
        kind: "request",
        method: "POST",
        path: "/v1/rooms",
        operation: "rooms.create",
        status: 200,
        at: "2026-02-01T12:00:00.000Z",
        person: { id: w.idOf("ana"), email: "ana@acme.example", displayName: "Ana Alvarez" },
        request: { headers: { authorization: "[redacted]", "content-type": "application/json" }, body: '{"title":"New"}', sizeBytes: 15 },
        answer: { headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(room) },
      },
      { path: "/v1/nothing-here?a=1", operation: "unmatched", status: 404 },
      { operation: "rooms.list", status: 401, trackingId: "T_1", answer: { body: expect.stringContaining("access token") as string } },
    ]);
    expect(all[2]).not.toHaveProperty("person");
    expect((await journal(w))[0]).not.toHaveProperty("request");
  });

  test("has frames in both directions, exchanges with the key service and facts", async () => {
    const w = await world();
    const socket = await listen(w, "ana");
    await w.ask("ana", "POST /v1/rooms", { title: "New" });
    socket.send({ id: "p1", type: "ping" });
    while ((await socket.next()).type !== "pong");

    const all = await journal(w);

    const frames = all.flatMap((each) => (each.kind === "frame" ? [`${each.direction} ${each.type}`] : []));
    expect(frames.slice(0, 3)).toEqual(["in socket.open", "in authorization", "out mercury.buffer_state"]);
    expect(frames).toEqual(expect.arrayContaining(["out conversation.activity", "in ping", "out pong"]));
    expect(all).toContainEqual(expect.objectContaining({ kind: "fact", name: "activity.created", audience: [w.idOf("ana")] }));
    expect(all.findLast(({ kind }) => kind === "frame")?.person?.email).toBe("ana@acme.example");
    const first = all.find((each) => each.kind === "frame" && each.type === "authorization");
    expect(await entry(w, first?.id)).toMatchObject({ frame: { data: { token: "[redacted]" } } });
  });

  test("opens what was encrypted when it is asked to", async () => {
    const w = await world();
    const { id: roomId } = await w.ask<Room>("ana", "POST /v1/rooms", { title: "New" });
    const socket = await listen(w, "ana");
    await w.ask("ana", "POST /v1/messages", { roomId, text: "a word between us" });
    await socket.next();

    const [frame] = (await journal(w, "?kind=frame")).filter((each) => each.kind === "frame" && each.type === "conversation.activity");
    const sealed = JSON.stringify(await entry(w, frame?.id));
    const open = JSON.stringify(await entry(w, frame?.id, "?decrypt=true"));

    expect(sealed).not.toContain("a word between us");
    expect(open).toContain('"displayName":"a word between us"');
  });

  test("never has a token, a password or a secret", async () => {
    const w = await world();
    const secrets = ["p4ssw0rd-of-zoe", "webhook-s3cret", "c0de-from-nowhere", "client-s3cret-x"];
    await w.send("ana", "POST /v1/webhooks", {
      name: "n",
      targetUrl: `${w.url}/_parley/inbox/x`,
      resource: "rooms",
      event: "created",
      secret: secrets[1],
    });
    await w.send(
      undefined,
      "POST /v1/access_token",
      new URLSearchParams({ grant_type: "authorization_code", code: secrets[2] ?? "", client_secret: secrets[3] ?? "" }).toString(),
      { "content-type": "application/x-www-form-urlencoded" },
    );
    await w.send(undefined, `GET /v1/authorize?client_id=x&state=${secrets[0]}&code=${secrets[2]}`);
    await w.send("ana", "POST /v1/messages", { toPersonEmail: "ben@acme.example", text: `my token is ${w.tokenOf("ana")}` });
    await listen(w, "ana");

    const text = JSON.stringify(await journal(w, "?details=true&max=1000"));

    for (const secret of [...secrets.slice(1), w.tokenOf("ana").split("_")[0] as string]) expect(text).not.toContain(secret);
    expect(text).toContain("grant_type=authorization_code");
  });

  test("is filtered by kind, method, path, operation, person, status and words", async () => {
    const w = await world();
    await w.ask("ana", "POST /v1/rooms", { title: "Harbour" });
    await w.ask("ben", "GET /v1/rooms");
    await w.send("ben", "GET /v1/rooms/none");
    const paths = async (query: string): Promise<string[]> =>
      (await journal(w, `?kind=request&${query}`)).map((each) => (each.kind === "request" ? `${each.method} ${each.path}` : each.kind));

    expect(await paths("method=post")).toEqual(["POST /v1/rooms"]);
    expect(await paths("path=/v1/rooms/*")).toEqual(["GET /v1/rooms/none"]);
    expect(await paths("operation=rooms.list")).toEqual(["GET /v1/rooms"]);
    expect(await paths("person=ben")).toEqual(["GET /v1/rooms", "GET /v1/rooms/none"]);
    expect(await paths("status=4xx")).toEqual(["GET /v1/rooms/none"]);
    expect(await paths("text=harbour")).toEqual(["POST /v1/rooms"]);
    expect(await paths("max=1")).toEqual(["GET /v1/rooms/none"]);
    expect(await paths("since=0&max=1")).toEqual(["POST /v1/rooms"]);
    expect((await journal(w, "?kind=fact,kms")).every(({ kind }) => kind === "fact")).toBe(true);
    expect((await w.send(undefined, "GET /_parley/journal?kind=nothing")).status).toBe(400);
  });

  test("has facts for each person who may learn of them", async () => {
    const w = await world();
    const { id: roomId } = await w.ask<Room>("ana", "POST /v1/rooms", { title: "Harbour" });
    const audiences = async (name: string): Promise<unknown[]> =>
      (await journal(w, `?kind=fact&person=${name}`)).map((each) => each.kind === "fact" && each.audience);

    expect(await audiences("ben")).toEqual([]);
    await w.ask("ana", "POST /v1/memberships", { roomId, personId: w.idOf("ben") });
    await w.server.settled();

    expect(await audiences("ana")).toContainEqual([w.idOf("ana")]);
    expect(await audiences("ben")).toEqual([expect.arrayContaining([w.idOf("ana"), w.idOf("ben")])]);
  });

  test("points at deliveries of webhooks", async () => {
    const w = await world();
    await w.ask("ana", "POST /v1/webhooks", {
      name: "n",
      targetUrl: `${w.url}/_parley/inbox/x?key=1`,
      resource: "rooms",
      event: "created",
    });
    await w.ask("ana", "POST /v1/rooms", { title: "New" });
    await w.send(undefined, "GET /_parley/inbox/x/requests?atLeast=1");
    await w.server.settled();

    const [delivery] = (await w.send<{ id: string }[]>(undefined, "GET /_parley/webhooks/deliveries")).body;
    expect(await journal(w, "?kind=delivery")).toMatchObject([{ deliveryId: delivery?.id, attempt: 1, status: 200 }]);
    expect(await journal(w, "?kind=delivery&person=ana")).toMatchObject([{ person: { email: "ana@acme.example" } }]);
    expect(await journal(w, "?kind=delivery&person=ben")).toEqual([]);
  });

  test("keeps the last entries of each kind only, and nothing when it is told so", async () => {
    const small = await world({ journal: 3 });
    for (let count = 0; count < 5; count++) await small.ask("ana", "GET /v1/rooms");
    const off = await world({ journal: 0 });
    await off.ask("ana", "POST /v1/rooms", { title: "New" });

    expect((await journal(small, "?kind=request")).length).toBe(3);
    expect(await journal(off)).toEqual([]);
  });

  test("is empty after a reset, another seed and the return to a snapshot; a tenant has its own", async () => {
    const w = await world();
    await w.send(undefined, "POST /_parley/snapshots", { name: "one" });
    const tenant = (await w.send<{ id: string }>(undefined, "POST /_parley/tenants", {})).body.id;
    for (const [line, body] of [
      ["POST /_parley/reset", {}],
      ["POST /_parley/snapshots/one/restore", {}],
      ["PUT /_parley/seed", { people: [{ name: "kim" }] }],
      ["DELETE /_parley/journal", undefined],
    ] as const) {
      await w.send("ana", "GET /v1/rooms");
      expect((await journal(w)).length).toBeGreaterThan(0);
      expect((await w.send(undefined, line, body)).status).toBeLessThan(300);
      expect(await journal(w)).toEqual([]);
    }
    const ofTenant = (await w.send(undefined, "GET /_parley/journal?kind=request", undefined, { "x-parley-tenant": tenant })).body;
    expect(ofTenant).toEqual([]);
  });

  test("is for programs on this machine", async () => {
    const w = await world();
    for (const path of ["", "/1", "/stream"]) {
      expect((await w.send(undefined, `GET /_parley/journal${path}`, undefined, { origin: "https://evil.example" })).status).toBe(403);
    }
    expect((await w.send(undefined, "GET /_parley/journal/4711")).status).toBe(404);
  });
});

describe("the stream of the journal", () => {
  test("tells what comes from now on, as it comes, and only what is wanted", async () => {
    const w = await world();
    await w.ask("ana", "GET /v1/rooms");
    const reading = read(w, "?kind=request&method=POST", 2);
    // The reader is there once somebody follows; until then, nothing is lost that it asks for by id.
    for (const title of ["One", "Two", "Three"]) await w.ask("ana", "POST /v1/rooms", { title });
    const since = await read(w, "?kind=request&since=0", 3);

    expect(since[0]).toContain('"operation":"rooms.list"');
    expect((await reading).every((event) => event.includes('"method":"POST"'))).toBe(true);
  });

  test("goes on where a reader left off, and says when something is not there any more", async () => {
    const w = await world({ journal: 4 });
    for (let count = 0; count < 3; count++) await w.ask("ana", "GET /v1/rooms");
    const [first = 0, second = 0, third = 0] = (await journal(w)).map(({ id }) => id);
    const resumed = await read(w, "?kind=request", 1, { "last-event-id": String(second) });
    for (let count = 0; count < 6; count++) await w.ask("ana", "GET /v1/rooms");
    const [oldest] = await journal(w);
    const late = await read(w, "?kind=request", 2, { "last-event-id": String(first) });
    const restarted = await read(w, "?kind=request", 2, { "last-event-id": "900000" });

    expect(resumed[0]?.split("\n")[0]).toBe(`id: ${third}`);
    expect(late[0]).toMatch(/^event: missed\n/);
    expect(late[1]?.split("\n")[0]).toBe(`id: ${oldest?.id}`);
    expect(restarted[1]?.split("\n")[0]).toBe(`id: ${oldest?.id}`);
  });

  test("outlives a reset and says that everything was forgotten", async () => {
    const w = await world();
    await w.ask("ana", "GET /v1/rooms");
    const reading = read(w, "?kind=request&since=0", 3);
    await read(w, "?kind=request&since=0", 1);
    await w.send(undefined, "POST /_parley/reset", {});
    await w.ask("ana", "GET /v1/people/me");

    const events = await reading;
    expect(events.some((event) => event.startsWith("event: cleared"))).toBe(true);
    expect(events.at(-1)).toContain("people.me");
  });

  test("ends with the server, and refuses the fifty-first", async () => {
    const w = await world();
    const end = new AbortController();
    const open = await Promise.all(Array.from({ length: 50 }, () => fetch(`${w.url}/_parley/journal/stream`, { signal: end.signal })));
    const refused = await w.send(undefined, "GET /_parley/journal/stream");
    const last = open.at(-1)?.text();
    await w.server.close();

    expect(refused.status).toBe(503);
    expect(await last).toContain("retry: 1000");
  });
});
