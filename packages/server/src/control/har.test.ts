import type { Har, HarReplay } from "@parley/contract/control";
import type { Room } from "@parley/contract/rooms";
import { afterEach, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function world(): Promise<World> {
  const started = await startWorld();
  closers.push(() => started.close());
  return started;
}

const archive = async (w: World) => (await w.send<Har>(undefined, "GET /_parley/journal.har")).body;
const replay = (w: World, har: unknown, options: object = {}) =>
  w.send<HarReplay>(undefined, "POST /_parley/har/replay", { har, ...options });

/** Ana makes a room, Ben is added, writes and reads. */
async function happen(w: World): Promise<void> {
  const { id: roomId } = await w.ask<Room>("ana", "POST /v1/rooms", { title: "Archived" });
  await w.ask("ana", "POST /v1/memberships", { roomId, personEmail: "ben@acme.example" });
  await w.ask("ben", "POST /v1/messages", { roomId, text: "for the archive" });
  await w.ask("ben", `GET /v1/messages?roomId=${roomId}`);
}

test("the journal is an archive that other tools read, without secrets", async () => {
  const w = await world();
  await happen(w);

  const har = await archive(w);

  expect(har.log).toMatchObject({ version: "1.2", creator: { name: "Parley" } });
  expect(har.log.entries).toHaveLength(4);
  expect(har.log.entries[0]).toMatchObject({
    startedDateTime: "2026-02-01T12:00:00.000Z",
    request: {
      method: "POST",
      url: `${w.url}/v1/rooms`,
      headers: expect.arrayContaining([{ name: "authorization", value: "[redacted]" }]) as object[],
      postData: { mimeType: "application/json", text: '{"title":"Archived"}' },
    },
    response: {
      status: 200,
      statusText: "OK",
      content: { mimeType: "application/json; charset=utf-8", text: expect.stringContaining("Archived") as string },
    },
    _parley: { operation: "rooms.create", person: "ana@acme.example" },
  });
  expect(har.log.entries[3]?.request.queryString[0]?.name).toBe("roomId");
  expect(JSON.stringify(har)).not.toContain(w.tokenOf("ana"));
});

test("an archive is sent again by the same people, with the ids of now, and nothing is different", async () => {
  const w = await world();
  await happen(w);
  const har = await archive(w);
  await w.send(undefined, "POST /_parley/reset", {});

  const { status, body } = await replay(w, har);

  expect(status).toBe(200);
  expect(body.replayed.map(({ as, statusThen, statusNow, differences }) => [as, statusThen, statusNow, differences])).toEqual(
    ["ana", "ana", "ben", "ben"].map((name) => [name, 200, 200, []]),
  );
  expect(body.skipped).toEqual([]);
});

test("what is different now is told: status and places of the answer", async () => {
  const w = await world();
  await happen(w);
  const har = await archive(w);
  await w.send(undefined, "POST /_parley/faults", { operation: "memberships.create", effect: { status: 503 } });
  await w.send(undefined, "POST /_parley/faults", { operation: "messages.list", effect: { status: 200, body: { items: [], more: 1 } } });

  const [, membership, message, list] = (await replay(w, har, { persons: { "ben@acme.example": "ana" } })).body.replayed;

  expect(membership).toMatchObject({ as: "ana", statusThen: 200, statusNow: 503, differences: ["status: 200 then, 503 now"] });
  expect(message).toMatchObject({ as: "ana", differences: ['answer.personEmail: "ben@acme.example" then, "ana@acme.example" now'] });
  expect(list?.differences).toEqual([
    expect.stringMatching(/^answer\.items\[0\]: .* then, nothing now$/),
    "answer.more: nothing then, 1 now",
  ]);
});

test("an archive of a browser goes by its hosts, and what cannot be sent is told", async () => {
  const w = await world();
  const entry = (method: string, url: string, more: object = {}) => ({
    request: { method, url, headers: [], ...more },
    response: { status: 200 },
  });
  const entries = [
    entry("GET", "https://webexapis.com/v1/people/me", {
      headers: [
        { name: "Authorization", value: "Bearer old" },
        { name: ":authority", value: "x" },
      ],
    }),
    entry("GET", "https://elsewhere.example/v1/people/me"),
    entry("POST", "https://webexapis.com/_parley/reset"),
    entry("GET", "wss://webexapis.com/socket"),
    entry("CONNECT", "https://webexapis.com/"),
    entry("POST", "https://webexapis.com/v1/messages", { headers: [{ name: "content-type", value: "multipart/form-data; boundary=x" }] }),
    {},
  ];

  const { body } = await replay(w, { log: { entries } }, { hosts: ["webexapis.com"], as: "cleo" });

  expect(body.replayed).toEqual([{ method: "GET", path: "/v1/people/me", as: "cleo", statusThen: 200, statusNow: 200, differences: [] }]);
  expect(body.skipped.map(({ why }) => why)).toEqual([
    "the host is another one",
    "the control plane is left alone",
    "the address is none of the web",
    "the method is not sent again",
    "files are not in the archive",
    "the address is none of the web",
  ]);
});

test.each([
  [{ log: {} }, {}, 400],
  [{ log: { entries: Array.from({ length: 1001 }, () => ({})) } }, {}, 400],
  [{ log: { entries: [] } }, { as: "nobody" }, 404],
])("what is no archive, is too long, or of nobody is refused", async (har, options, status) => {
  expect((await replay(await world(), har, options)).status).toBe(status);
});
