import type { Persona } from "@parley/contract/control";
import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import { afterEach, describe, expect, test } from "vitest";
import { TestSocket } from "../realtime/testing/testSocket.ts";
import { startWorld, type World } from "../testing/world.ts";

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function world(): Promise<World> {
  const started = await startWorld();
  closers.push(() => started.close());
  return started;
}

const act = <Body = unknown>(w: World, line: string, body?: unknown) => {
  const [method, path] = line.split(" ");
  return w.send<Body>(undefined, `${method} /_parley/simulate/${path}`, body);
};

/** A room of Ana and Ben. */
async function room(w: World, title = "Harbour"): Promise<string> {
  const { id } = await w.ask<Room>("ana", "POST /v1/rooms", { title });
  await w.ask("ana", "POST /v1/memberships", { roomId: id, personId: w.idOf("ben") });
  return id ?? "";
}

async function listen(w: World, name: string): Promise<TestSocket> {
  const device = { name: "t", deviceType: "WEB", model: "m", localizedModel: "m", systemName: "s", systemVersion: "1" };
  const { webSocketUrl } = await w.ask<{ webSocketUrl: string }>(name, "POST /wdm/api/v1/devices", device);
  const socket = await TestSocket.connect(webSocketUrl);
  closers.push(() => socket.close());
  socket.authorize(w.tokenOf(name));
  await socket.next();
  return socket;
}

describe("somebody who is simulated", () => {
  test("posts to a room by its title, to a person, and in a thread, with files", async () => {
    const w = await world();
    const roomId = await room(w);

    const first = await act<Message>(w, "POST messages", {
      person: "ben",
      room: "Harbour",
      markdown: "**hello**",
      files: [{ name: "notes.txt", text: "words" }],
    });
    const answer = await act<Message>(w, "POST messages", { person: "ana@acme.example", parent: first.body.id, text: "hi" });
    const direct = await act<Message>(w, "POST messages", { person: w.idOf("ben"), to: "ana", text: "only you" });

    expect(first.body).toMatchObject({ roomId, personEmail: "ben@acme.example", markdown: "**hello**", text: "hello" });
    const content = await fetch(first.body.files?.[0] ?? "", { headers: { authorization: `Bearer ${w.tokenOf("ana")}` } });
    expect([content.headers.get("content-type"), await content.text()]).toEqual(["text/plain", "words"]);
    expect(answer.body).toMatchObject({ roomId, parentId: first.body.id });
    expect(direct.body.roomType).toBe("direct");
  });

  test("edits and deletes what they said, reads and types, and the others are told", async () => {
    const w = await world();
    const roomId = await room(w);
    const socket = await listen(w, "ana");
    const { id } = (await act<Message>(w, "POST messages", { person: "ben", room: roomId, text: "one" })).body;
    await act(w, `PUT messages/${id}`, { person: "ben", text: "two" });
    const edited = await w.ask<Message>("ana", `GET /v1/messages/${id}`);
    await act(w, "POST read", { person: "ben", room: "Harbour" });
    await act(w, "POST typing", { person: "ben", room: "Harbour" });
    await act(w, "POST typing", { person: "ben", room: "Harbour", isTyping: false });
    await act(w, `DELETE messages/${id}?person=ben`);

    const told = (await socket.drain()).map(
      ({ data }) => (data?.["activity"] as { verb: string } | undefined)?.verb ?? data?.["eventType"],
    );
    expect(edited.text).toBe("two");
    expect(told).toEqual(["post", "post", "acknowledge", "status.start_typing", "status.stop_typing", "delete"]);
  });

  test("joins a public room, adds others, and leaves", async () => {
    const w = await world();
    await w.ask("ana", "POST /v1/rooms", { title: "Everybody", isPublic: true, description: "all" });

    const joined = await act<Membership>(w, "POST join", { person: "ben", room: "Everybody" });
    const added = await act<Membership>(w, "POST add", { person: "ben", room: "Everybody", added: "cleo" });
    const invited = await act<Membership>(w, "POST add", { person: "ana", room: "Everybody", added: "new@elsewhere.example" });
    const left = await act(w, "POST leave", { person: "ben", room: "Everybody" });

    expect(joined.body.personEmail).toBe("ben@acme.example");
    expect(added.body.personEmail).toBe("cleo@acme.example");
    expect(invited.body.personEmail).toBe("new@elsewhere.example");
    expect(left.status).toBe(204);
    expect((await act(w, "POST messages", { person: "ben", room: joined.body.roomId, text: "still here" })).status).toBe(404);
  });

  test("may not more than they may", async () => {
    const w = await world();
    const roomId = await room(w);
    const { id } = await w.ask<Message>("ana", "POST /v1/messages", { roomId, text: "mine" });

    const answers = [
      await act(w, "POST messages", { person: "cleo", room: roomId, text: "let me in" }),
      await act(w, `PUT messages/${id}`, { person: "ben", text: "yours" }),
      await act(w, `DELETE messages/${id}?person=ben`),
      await act(w, "POST leave", { person: "cleo", room: "Harbour" }),
      await act(w, "POST messages", { person: "nobody", room: roomId, text: "x" }),
      await act(w, "POST call", { person: "ana", from: "+15550100" }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 403, 403, 404, 404, 501]);
  });

  test("names a room by a title that only one of theirs has", async () => {
    const w = await world();
    for (const title of ["Twice", "Twice"]) await room(w, title);

    const { status, body } = await act<{ message: string }>(w, "POST messages", { person: "ben", room: "Twice", text: "where" });

    expect([status, body.message]).toEqual([409, '2 rooms are called "Twice": say the id.']);
  });
});

test("a seed has files, guests and groups", async () => {
  const w = await world();
  const seed = {
    orgs: [{ name: "harbour" }],
    people: [{ name: "kim", roles: ["id_full_admin"] }, { name: "lee" }],
    applications: [{ name: "support", owner: "kim", type: "guestIssuer" }],
    guests: [{ name: "visitor", issuer: "support", displayName: "A visitor" }],
    groups: [{ name: "Crew", members: ["kim", "lee"] }],
    rooms: [
      {
        title: "Help",
        members: ["kim", "visitor"],
        messages: [{ from: "visitor", text: "look", files: [{ name: "p.png", base64: "AAEC" }] }],
      },
    ],
  };

  const personas = (await w.send<Persona[]>(undefined, "PUT /_parley/seed", seed)).body;
  await w.send(undefined, "POST /_parley/reset", {});
  const as = async <Body>(name: string, path: string): Promise<Body> => {
    const token = personas.find((each) => each.name === name)?.accessToken ?? "";
    return (await w.send<Body>(undefined, `GET ${path}`, undefined, { authorization: `Bearer ${token}` })).body;
  };
  const [help] = (await as<{ items: Room[] }>("visitor", "/v1/rooms")).items;
  const [message] = (await as<{ items: Message[] }>("kim", `/v1/messages?roomId=${help?.id}`)).items;
  const { groups } = await as<{ groups: { displayName: string; memberSize: number }[] }>("kim", "/v1/groups");

  expect(personas.find(({ name }) => name === "visitor")).toMatchObject({ type: "guest", displayName: "A visitor", roles: [] });
  expect(help?.title).toBe("Help");
  expect(message).toMatchObject({ text: "look", files: [expect.stringContaining("/v1/contents/")] });
  expect(groups).toMatchObject([{ displayName: "Crew", memberSize: 2 }]);
});

test("a seed whose guest has no issuer, or whose group no such people, is refused", async () => {
  const w = await world();
  const people = [{ name: "kim", org: "harbour" }];
  const refused = async (part: object) =>
    (await w.send<{ message: string }>(undefined, "PUT /_parley/seed", { orgs: [{ name: "harbour" }], people, ...part })).body.message;

  expect(await refused({ guests: [{ name: "v", issuer: "none" }] })).toBe(
    "v is a guest of none, which is no guest issuer or service app of this seed.",
  );
  expect(await refused({ groups: [{ name: "Crew", members: ["lee"] }] })).toBe("There is nobody named lee in this seed.");
});
