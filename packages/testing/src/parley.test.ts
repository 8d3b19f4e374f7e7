import { NotFoundError, RateLimitError } from "@parley/sdk";
import { type RunningServer, startServer } from "@parley/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ControlError, createParley, type ParleyOptions, UnknownPersonError } from "./index.ts";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer({ data: "memory", port: 0, logLevel: "silent", controlToken: "a-token-for-this-test" });
});
afterAll(() => running.close());

const places: [name: string, options: () => ParleyOptions][] = [
  ["in this process", () => ({})],
  ["at a server that runs already", () => ({ url: running.url, controlToken: "a-token-for-this-test" })],
];

describe.each(places)("%s", (_, options) => {
  test("people of the seed have clients that post, read and hear each other decrypted", async () => {
    await using parley = await createParley({
      ...options(),
      seed: { people: [{ name: "kim" }, { name: "lee" }], rooms: [{ title: "Harbour", members: ["kim", "lee"] }] },
    });
    const [room] = await parley.as("kim").rooms.list();
    await parley.as("lee").realtime.connect();

    const heard = parley.as("lee").realtime.next("message:created");
    await parley.as("kim").messages.create({ roomId: room?.id ?? "", markdown: "**hello**" });

    expect(room?.title).toBe("Harbour");
    expect(await heard).toMatchObject({ text: "hello", personEmail: "kim@example.example" });
  });

  test("a reset takes back data, time and faults, and the same names work after it", async () => {
    await using parley = await createParley(options());
    const { id } = await parley.as("ana").rooms.create({ title: "Gone soon" });
    await parley.clock.freeze("2030-01-01T00:00:00Z");
    await parley.faults.add({ effect: { status: 500 } });
    await parley.seed({ people: [{ name: "zoe", org: "extra" }], orgs: [{ name: "extra" }] });

    await parley.reset();

    await expect(parley.as("ana").rooms.get(id)).rejects.toThrow(NotFoundError);
    expect((await parley.clock.read()).isFrozen).toBe(false);
    expect(await parley.faults.list()).toEqual([]);
    expect(() => parley.as("zoe")).toThrow(UnknownPersonError);
  });

  test("what has happened is written down: requests, events, exchanges with the key service, without keys", async () => {
    await using parley = await createParley(options());
    const { id: roomId } = await parley.as("ana").rooms.create({ title: "Seen" });
    await parley.as("ana").memberships.create({ roomId, personEmail: "ben@acme.example" });
    await parley.as("ben").realtime.connect();
    const heard = parley.as("ben").realtime.next("message:created");
    await parley.as("ana").messages.create({ roomId, text: "between us" });
    await heard;

    const [posted] = await parley.journal.list({ kind: "request", operation: "messages.create", person: "ana" });
    const keys = await parley.journal.list({ kind: "kms" });
    const frames = await parley.journal.list({ kind: "frame", person: "ben", text: "conversation.activity" });
    const [frame] = frames.slice(-1);
    const all = JSON.stringify(await parley.journal.list({ details: true, max: 1000 }));

    expect(posted).toMatchObject({ status: 200, path: "/v1/messages", person: { email: "ana@acme.example" } });
    expect(keys.map((entry) => entry.kind === "kms" && `${entry.operation} ${entry.status}`)).toEqual([
      "create /ecdhe 201",
      "retrieve /keys/{id} 200",
    ]);
    expect(JSON.stringify(frame && (await parley.journal.read(frame, { decrypt: true })))).toContain("between us");
    expect(all).not.toMatch(/"k":"(?!\[redacted\])/);
    for (const name of ["ana", "ben"]) expect(all).not.toContain(parley.person(name).accessToken);
  });

  test("requests become an archive that is sent again", async () => {
    await using parley = await createParley(options());
    await parley.as("ana").rooms.create({ title: "Archived" });

    const { replayed } = await parley.journal.replay(await parley.journal.har());

    expect(replayed).toMatchObject([{ method: "POST", path: "/v1/rooms", as: "ana", statusThen: 200, statusNow: 200, differences: [] }]);
  });

  test("others do something without a client of their own", async () => {
    await using parley = await createParley({
      ...options(),
      seed: { people: [{ name: "kim" }, { name: "lee" }], rooms: [{ title: "Harbour", members: ["kim"] }] },
    });
    const kim = parley.simulate("kim");
    await kim.add("Harbour", "lee", { isModerator: true });
    const said = await kim.post({ room: "Harbour", text: "one" });
    await kim.edit(said, { text: "two" });
    const lee = parley.simulate("lee@example.example");
    await lee.read({ room: "Harbour" });
    await lee.type("Harbour");

    const read = await parley.as("lee").messages.get(said.id ?? "");
    await kim.remove(said);
    await lee.leave("Harbour");

    expect(read.text).toBe("two");
    await expect(lee.post({ room: said.roomId ?? "", text: "gone" })).rejects.toMatchObject({ status: 404 });
    await expect(lee.join("Harbour")).rejects.toThrow(ControlError);
  });

  test("what happens is told as it happens", async () => {
    await using parley = await createParley(options());
    const end = new AbortController();
    const told = parley.journal.follow({ kind: "request" }, { since: 0, signal: end.signal });

    await parley.as("ana").rooms.list();
    const { value: first } = await told.next();
    const coming = told.next();
    await parley.as("ben").people.get("me");

    expect(first).toMatchObject({ operation: "rooms.list" });
    expect((await coming).value).toMatchObject({ operation: "people.me" });
    end.abort();
    await expect(told.next()).rejects.toThrow("aborted");
  });

  test("states are kept, gone back to, and taken elsewhere", async () => {
    await using parley = await createParley(options());
    const { id } = await parley.as("ana").rooms.create({ title: "Kept" });
    await parley.control.snapshots.save("kept");
    await parley.as("ana").rooms.remove(id);

    await parley.control.snapshots.restore("kept");

    expect((await parley.as("ana").rooms.get(id)).title).toBe("Kept");
    expect(await parley.control.snapshots.list()).toMatchObject([{ name: "kept" }]);
  });

  test("requests fail and are limited as told, and sockets are closed", async () => {
    await using parley = await createParley(options());
    const ana = parley.connect("ana", { retry: { maxRetries: 0 } });
    await ana.realtime.connect();
    await parley.faults.add({ operation: "rooms.list", times: 1, effect: { status: 429, retryAfter: 0 } });

    const refused = ana.rooms.list();
    await expect(refused).rejects.toThrow(RateLimitError);
    const disconnected = ana.realtime.next("disconnected");

    expect(await parley.control.closeSockets({ person: "ana" })).toBe(1);
    expect(await disconnected).toBeDefined();
  });

  test("an inbox keeps what a webhook tells it, and a delivery is sent again", async () => {
    await using parley = await createParley(options());
    const inbox = parley.inbox("bot");
    expect(await parley.control.mails("ana@acme.example")).toEqual([]);
    const { id } = await parley
      .as("ana")
      .webhooks.create({ name: "bot", targetUrl: inbox.url, resource: "rooms", event: "created", secret: "s" });
    await parley.as("ana").rooms.create({ title: "New" });
    await inbox.until(1);
    await parley.clock.advance({ ms: 1 });
    const [delivery] = await parley.deliveries({ webhook: id });
    await inbox.answer({ status: 202, body: "later" }, 200);

    const again = await parley.control.replay({ id: delivery?.id ?? "" });
    const told = await inbox.requests();
    await inbox.clear();

    expect(again.answer).toMatchObject({ status: 202, body: "later" });
    expect(told.map(({ body }) => (JSON.parse(body) as { resource: string }).resource)).toEqual(["rooms", "rooms"]);
    expect(await inbox.requests()).toEqual([]);
  });

  test("what is refused says why", async () => {
    await using parley = await createParley(options());

    await expect(parley.control.seed({ people: [{ name: "bad name" }] })).rejects.toThrow(ControlError);
    await expect(parley.faults.add({ person: "nobody", effect: { status: 500 } })).rejects.toThrow("There is nobody named nobody.");
  });
});

test("two at one server have the same people and see nothing of each other", async () => {
  const options = { url: running.url, controlToken: "a-token-for-this-test" };
  await using one = await createParley(options);
  await using two = await createParley(options);
  const { id } = await one.as("ana").rooms.create({ title: "Only in one" });

  await two.reset();

  expect((await one.as("ana").rooms.get(id)).title).toBe("Only in one");
  await expect(two.as("ana").rooms.get(id)).rejects.toThrow(NotFoundError);
});
