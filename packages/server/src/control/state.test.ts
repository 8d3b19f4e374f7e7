import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Persona, SnapshotFile, Tenant } from "@parley/contract/control";
import { seedSchema } from "@parley/contract/control";
import { afterEach, describe, expect, test } from "vitest";
import { TestSocket } from "../realtime/testing/testSocket.ts";
import { startWorld, type World } from "../testing/world.ts";

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function world(options: Parameters<typeof startWorld>[0] = {}): Promise<World> {
  const started = await startWorld(options);
  closers.push(() => started.close());
  return started;
}

/** Speaks to the control plane. */
async function control<Body = Record<string, unknown>>(w: World, line: string, body?: unknown, headers: Record<string, string> = {}) {
  return w.send<Body>(undefined, line, body, headers);
}

const titles = async (w: World, who = "ana") =>
  (await w.ask<{ items: { title: string }[] }>(who, "GET /v1/rooms")).items.map(({ title }) => title).sort();

describe("a reset", () => {
  test("puts rooms, people, tokens and time back to the seed", async () => {
    const w = await world();
    const before = await titles(w);
    const { items: messages } = await w.ask<{ items: { id: string }[] }>("ana", `GET /v1/messages?roomId=${await roomId(w)}`);
    await w.ask("ana", "POST /v1/rooms", { title: "Temporary" });
    await w.ask("ana", `DELETE /v1/messages/${messages[0]?.id}`).catch(() => undefined);
    await w.ask("ana", `DELETE /v1/people/${w.idOf("ben")}`).catch(() => undefined);
    w.clock.advance(86_400_000);

    const answer = await control(w, "POST /_parley/reset", {});

    expect(answer.status).toBe(204);
    expect(await titles(w)).toEqual(before);
    expect(await w.ask("ben", "GET /v1/people/me")).toMatchObject({ displayName: "Ben Brandt" });
    expect(new Date(w.clock.now()).toISOString()).toBe("2026-02-01T12:00:00.000Z");
  });

  test("closes sockets so that clients come back", async () => {
    const w = await world();
    const device = await w.ask<{ webSocketUrl: string }>("ana", "POST /wdm/api/v1/devices", deviceInput);
    const socket = await openSocket(device.webSocketUrl, w.tokenOf("ana"));

    await control(w, "POST /_parley/reset", {});

    expect(await socket.closed).toMatchObject({ code: 1001 });
    expect((await w.send("ana", "GET /wdm/api/v1/devices")).body).toEqual({ devices: [] });
  });

  test("waits for requests that are under way, and lets none see half of it", async () => {
    const w = await world();

    const answers = await Promise.all([
      ...Array.from({ length: 20 }, (_, index) => w.send("ana", "POST /v1/rooms", { title: `Room ${index}` })),
      control(w, "POST /_parley/reset", {}),
      ...Array.from({ length: 20 }, () => w.send("ben", "GET /v1/rooms")),
    ]);

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 204]));
    await control(w, "POST /_parley/reset", {});
    expect(await titles(w)).not.toContain("Room 0");
  });

  test("works on data in a folder, after a restart too, and writes no token there", async () => {
    const data = mkdtempSync(join(tmpdir(), "parley-"));
    closers.push(() => rmSync(data, { recursive: true, force: true }));
    const first = await startWorld({ data });
    await first.ask("ana", "POST /v1/rooms", { title: "Kept" });
    await first.close();
    const w = await world({ data });
    const kept = await titles(w);

    await control(w, "POST /_parley/reset", {});

    expect(kept).toContain("Kept");
    expect(await titles(w)).not.toContain("Kept");
    const files = readdirSync(join(data, "snapshots")).map((name) => readFileSync(join(data, "snapshots", name), "utf8"));
    expect(files).toHaveLength(1);
    expect(files.join()).not.toContain(w.tokenOf("ana"));
  });
});

describe("a seed", () => {
  test("from YAML replaces what was there, and is what a reset goes back to", async () => {
    const w = await world();
    const yaml = [
      "orgs: [{ name: north }]",
      "people:",
      "  - { name: kim, token: kims-own-token_P0A1_x }",
      "  - { name: lee }",
      "rooms:",
      "  - title: Harbour",
      "    members: [kim, { name: lee, isModerator: true }]",
      "    messages:",
      '      - { from: kim, text: first, at: "2026-01-10T08:00:00Z" }',
      "      - { from: lee, markdown: '**second**', replyTo: 1 }",
    ].join("\n");

    const personas = await control<Persona[]>(w, "PUT /_parley/seed", yaml, { "content-type": "application/yaml" });
    expect(personas).toMatchObject({ status: 200 });
    const auth = { authorization: "Bearer kims-own-token_P0A1_x" };
    const rooms = await control<{ items: { id: string; title: string }[] }>(w, "GET /v1/rooms", undefined, auth);
    const list = await control<{ items: object[] }>(w, `GET /v1/messages?roomId=${rooms.body.items[0]?.id}`, undefined, auth);
    const first = list.body.items[1] as { id: string };
    const gone = await w.send("ana", "GET /v1/rooms");
    await control(w, "POST /_parley/reset", {});

    expect(personas.body.map(({ name, email, type }) => [name, email, type])).toEqual([
      ["kim", "kim@north.example", "person"],
      ["lee", "lee@north.example", "person"],
    ]);
    expect(list.body.items).toMatchObject([
      { text: "second", personEmail: "lee@north.example", parentId: first.id },
      { text: "first", created: "2026-01-10T08:00:00.000Z" },
    ]);
    expect(gone.status).toBe(401);
    expect((await control(w, "GET /v1/people/me", undefined, auth)).status).toBe(200);
  });

  test("adds to what is there and speaks of those who are", async () => {
    const w = await world();

    const added = await control<Persona[]>(w, "POST /_parley/seed", {
      orgs: [{ name: "initech" }],
      people: [{ name: "zoe" }],
      rooms: [{ title: "Both", members: ["zoe", "ana"] }],
      webhooks: [{ owner: "ana", name: "w", targetUrl: "http://127.0.0.1:9/", resource: "messages", event: "created" }],
    });

    expect(added.body).toMatchObject([{ name: "zoe", email: "zoe@initech.example" }]);
    expect(await titles(w)).toContain("Both");
    expect(await w.ask("ana", "GET /v1/webhooks")).toMatchObject({ items: [{ name: "w" }] });
  });

  test.each([
    ["people:\n  - nane: kim\n", ["seed:2:5 people[0].name is missing.", "seed:2:11 people[0].nane is not a known field."]],
    ["people:\n  - name: kim\n    type: robot", ["seed:3:11 people[0].type must be one of: person, bot."]],
    ["people: [", ["seed:1:10 Flow sequence in block collection must be sufficiently indented and end with a ]"]],
    ['{"rooms": [\n {"title": "x", "members": []}]}', ["seed:2:28 rooms[0].members must NOT have fewer than 1 items."]],
    ["rooms: [{ title: x, members: [nobody] }]", ["There is nobody named nobody in this seed."]],
  ])("%j is refused, with line and column, and changes nothing", async (text, descriptions) => {
    const w = await world();

    const answer = await control(w, "PUT /_parley/seed", text, { "content-type": "text/yaml" });

    expect(answer.status).toBe(400);
    expect(answer.body["errors"]).toEqual(descriptions.map((description) => ({ description })));
    expect(await titles(w)).toContain("Lunch");
  });
});

test("what a seed may hold is published as a JSON Schema", () => {
  const published = JSON.parse(readFileSync(new URL("../../../../docs/reference/seed.schema.json", import.meta.url), "utf8")) as unknown;

  expect(published).toEqual(JSON.parse(JSON.stringify(seedSchema)));
});

describe("a snapshot", () => {
  test("is kept, listed, gone back to and removed", async () => {
    const w = await world();
    await w.ask("ana", "POST /v1/rooms", { title: "Before" });
    await control(w, "POST /_parley/snapshots", { name: "one" });
    await w.ask("ana", "POST /v1/rooms", { title: "After" });

    await control(w, "POST /_parley/snapshots/one/restore");
    const restored = await titles(w);
    const listed = await control(w, "GET /_parley/snapshots");
    const removed = await control(w, "DELETE /_parley/snapshots/one");

    expect(restored).toContain("Before");
    expect(restored).not.toContain("After");
    expect(listed.body).toMatchObject([{ name: "one", rows: expect.any(Number) }]);
    expect(removed.status).toBe(204);
    expect((await control(w, "POST /_parley/snapshots/one/restore")).status).toBe(404);
  });

  test("keeps files, and goes from one server to another with them", async () => {
    const [w, other] = [await world(), await world()];
    const form = new FormData();
    form.append("roomId", await roomId(w));
    form.append("files", new Blob(["inside"]), "note.txt");
    const posted = await fetch(`${w.url}/v1/messages`, {
      method: "POST",
      body: form,
      headers: { authorization: `Bearer ${w.tokenOf("ana")}` },
    });
    const { files } = (await posted.json()) as { files: string[] };
    await control(w, "POST /_parley/snapshots", { name: "with-file" });
    await control(w, "POST /_parley/reset", {});

    const file = await control<SnapshotFile>(w, "GET /_parley/snapshots/with-file");
    await control(other, "PUT /_parley/snapshots/taken", file.body);
    await control(other, "POST /_parley/snapshots/taken/restore");
    const read = await fetch((files[0] ?? "").replace(w.url, other.url), { headers: { authorization: `Bearer ${w.tokenOf("ana")}` } });

    expect(await read.text()).toBe("inside");
  });

  test("what is no snapshot is refused", async () => {
    const w = await world();

    expect((await control(w, "PUT /_parley/snapshots/x", { format: "parley-snapshot-1" })).status).toBe(400);
    expect((await control(w, "PUT /_parley/snapshots/x", "[")).status).toBe(400);
  });
});

describe("tenants", () => {
  test("have the same people and see nothing of each other: not by REST, not by socket, not in time", async () => {
    const w = await world();
    const made = await Promise.all([1, 2].map(async () => (await control<Tenant>(w, "POST /_parley/tenants", {})).body));
    const [one, two] = made as [Tenant, Tenant];
    const ask = (tenant: Tenant, line: string, body?: unknown) =>
      control<{ items: { title: string }[]; webSocketUrl: string; created: string }>(w, line, body, {
        authorization: `Bearer ${tenant.personas.find(({ name }) => name === "ana")?.accessToken}`,
      });
    const device = await ask(one, "POST /wdm/api/v1/devices", deviceInput);
    const socket = await openSocket(device.body.webSocketUrl, one.personas[0]?.accessToken ?? "");

    await control(w, "PUT /_parley/clock", { now: "2031-01-01", isFrozen: true }, { "x-parley-tenant": one.id });
    const room = await ask(one, "POST /v1/rooms", { title: "Only here" });
    const event = await socket.next();

    expect(event.data).toMatchObject({ eventType: "conversation.activity" });
    expect(room.body.created).toBe("2031-01-01T00:00:00.000Z");
    expect((await ask(one, "GET /v1/rooms")).body.items.map(({ title }) => title)).toContain("Only here");
    expect((await ask(two, "GET /v1/rooms")).body.items.map(({ title }) => title)).not.toContain("Only here");
    expect(await titles(w)).not.toContain("Only here");
    expect((await control(w, "GET /_parley/clock", undefined, { "x-parley-tenant": two.id })).body["isFrozen"]).toBe(false);
  });

  test("are reset one by one, listed and removed", async () => {
    const w = await world();
    const { body: tenant } = await control<Tenant>(w, "POST /_parley/tenants", { seed: { people: [{ name: "kim" }] } });
    const auth = { authorization: `Bearer ${tenant.personas[0]?.accessToken}` };
    await control(w, "POST /v1/rooms", { title: "Gone soon" }, auth);
    await w.ask("ana", "POST /v1/rooms", { title: "Stays" });

    await control(w, "POST /_parley/reset", {}, { "x-parley-tenant": tenant.id });
    const rooms = await control<{ items: object[] }>(w, "GET /v1/rooms", undefined, auth);
    const listed = await control<Tenant[]>(w, "GET /_parley/tenants");
    await control(w, `DELETE /_parley/tenants/${tenant.id}`);

    expect(rooms.body.items).toEqual([]);
    expect(await titles(w)).toContain("Stays");
    expect(listed.body.map(({ id }) => id)).toEqual([tenant.id]);
    expect((await control(w, "GET /v1/people/me", undefined, auth)).status).toBe(401);
  });
});

const deviceInput = {
  name: "test",
  deviceType: "WEB",
  model: "test",
  localizedModel: "test",
  systemName: "test",
  systemVersion: "1",
};

/** A socket whose owner is known. */
async function openSocket(url: string, token: string): Promise<TestSocket> {
  const socket = await TestSocket.connect(url);
  socket.authorize(token);
  await socket.next();
  return socket;
}

async function roomId(w: World): Promise<string> {
  const { items } = await w.ask<{ items: { id: string; title: string }[] }>("ana", "GET /v1/rooms");
  return items.find(({ title }) => title === "Lunch")?.id ?? "";
}
