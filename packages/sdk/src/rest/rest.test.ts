import { describe, expect, expectTypeOf, test } from "vitest";
import { Client } from "../core/client.ts";
import { type StubAnswer, type StubHandler, stubTransport } from "../core/testing/stubTransport.ts";
import { Memberships, Messages, People, Rooms, TeamMemberships, Teams } from "./index.ts";

const base = "http://127.0.0.1:4100/v1";

/** Every resource over one transport, and what was asked, in short. */
function start(answers: StubHandler | StubAnswer[] = [{ json: {} }]) {
  const transport = stubTransport(answers);
  const client = new Client({ token: "t", baseUrl: "http://127.0.0.1:4100", transport });
  const asked = () =>
    transport.requests.map(({ method, url, body }) => [
      method,
      url.replace(base, ""),
      ...(body === undefined ? [] : [JSON.parse(String(body))]),
    ]);
  return {
    asked,
    rooms: new Rooms(client),
    messages: new Messages(client),
    memberships: new Memberships(client),
    people: new People(client),
    teams: new Teams(client),
    teamMemberships: new TeamMemberships(client),
  };
}

type World = ReturnType<typeof start>;
const one = { id: "X1", roomId: "R1" };
const list: StubAnswer[] = [{ json: { items: [] } }];

describe("each method is one request", () => {
  const cases: [string, (world: World) => PromiseLike<unknown>, unknown[]][] = [
    ["rooms.create", ({ rooms }) => rooms.create({ title: "t" }), ["POST", "/rooms", { title: "t" }]],
    ["rooms.get by id", ({ rooms }) => rooms.get("R1"), ["GET", "/rooms/R1"]],
    ["rooms.get by room", ({ rooms }) => rooms.get({ id: "R1" }), ["GET", "/rooms/R1"]],
    ["rooms.list", ({ rooms }) => rooms.list(), ["GET", "/rooms"]],
    ["rooms.list with max", ({ rooms }) => rooms.list({ max: 3, sortBy: "lastactivity" }), ["GET", "/rooms?max=3&sortBy=lastactivity"]],
    ["rooms.update", ({ rooms }) => rooms.update({ id: "R1", title: "n" }), ["PUT", "/rooms/R1", { id: "R1", title: "n" }]],
    ["rooms.update without id", ({ rooms }) => rooms.update({ title: "n" }), ["POST", "/rooms", { title: "n" }]],
    ["rooms.remove", ({ rooms }) => rooms.remove("R1"), ["DELETE", "/rooms/R1"]],
    ["rooms.getMeetingInfo", ({ rooms }) => rooms.getMeetingInfo({ id: "R1" }), ["GET", "/rooms/R1/meetingInfo"]],
    ["messages.create", ({ messages }) => messages.create({ roomId: "R1", text: "t" }), ["POST", "/messages", { roomId: "R1", text: "t" }]],
    [
      "messages.create with files by address",
      ({ messages }) => messages.create({ roomId: "R1", files: ["https://h/f"] }),
      ["POST", "/messages", { roomId: "R1", files: ["https://h/f"] }],
    ],
    ["messages.get", ({ messages }) => messages.get(one), ["GET", "/messages/X1"]],
    ["messages.list", ({ messages }) => messages.list({ roomId: "R1", max: 2 }), ["GET", "/messages?roomId=R1&max=2"]],
    [
      "messages.listDirect",
      ({ messages }) => messages.listDirect({ personEmail: "a@b.c" }),
      ["GET", "/messages/direct?personEmail=a%40b.c"],
    ],
    [
      "messages.update by message",
      ({ messages }) => messages.update(one, { markdown: "**m**" }),
      ["PUT", "/messages/X1", { markdown: "**m**", roomId: "R1" }],
    ],
    [
      "messages.update by id",
      ({ messages }) => messages.update("X1", { roomId: "R2", text: "t" }),
      ["PUT", "/messages/X1", { roomId: "R2", text: "t" }],
    ],
    ["messages.remove", ({ messages }) => messages.remove(one), ["DELETE", "/messages/X1"]],
    [
      "memberships.create",
      ({ memberships }) => memberships.create({ roomId: "R1", personEmail: "a@b.c" }),
      ["POST", "/memberships", { roomId: "R1", personEmail: "a@b.c" }],
    ],
    ["memberships.get", ({ memberships }) => memberships.get("X1"), ["GET", "/memberships/X1"]],
    ["memberships.list", ({ memberships }) => memberships.list({ roomId: "R1" }), ["GET", "/memberships?roomId=R1"]],
    ["memberships.list of all", ({ memberships }) => memberships.list(), ["GET", "/memberships"]],
    [
      "memberships.update",
      ({ memberships }) => memberships.update({ id: "X1", isModerator: true }),
      ["PUT", "/memberships/X1", { id: "X1", isModerator: true }],
    ],
    ["memberships.remove", ({ memberships }) => memberships.remove(one), ["DELETE", "/memberships/X1"]],
    ["people.get me", ({ people }) => people.get("me"), ["GET", "/people/me"]],
    ["people.get by id", ({ people }) => people.get("P1"), ["GET", "/people/P1"]],
    [
      "people.get by UUID, as events carry it",
      ({ people }) => people.get("5f2c1b1e-0000-4000-8000-000000000001"),
      ["GET", "/people/Y2lzY29zcGFyazovL3VzL1BFT1BMRS81ZjJjMWIxZS0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDE"],
    ],
    ["people.get by person", ({ people }) => people.get({ id: "P1" }), ["GET", "/people/P1"]],
    ["people.list by email", ({ people }) => people.list({ email: "a@b.c" }), ["GET", "/people?email=a%40b.c"]],
    [
      "people.list with the flag of the official SDK",
      ({ people }) => people.list({ displayName: "A" }, true),
      ["GET", "/people?displayName=A&showAllTypes=true"],
    ],
    [
      "people.create",
      ({ people }) => people.create({ emails: ["a@b.c"], callingData: true }),
      ["POST", "/people?callingData=true", { emails: ["a@b.c"] }],
    ],
    ["people.update", ({ people }) => people.update({ id: "P1", displayName: "A" }), ["PUT", "/people/P1", { id: "P1", displayName: "A" }]],
    ["people.remove", ({ people }) => people.remove("P1"), ["DELETE", "/people/P1"]],
    ["teams.create", ({ teams }) => teams.create({ name: "n" }), ["POST", "/teams", { name: "n" }]],
    ["teams.get", ({ teams }) => teams.get("T1"), ["GET", "/teams/T1"]],
    ["teams.list", ({ teams }) => teams.list({ max: 3 }), ["GET", "/teams?max=3"]],
    ["teams.update", ({ teams }) => teams.update({ id: "T1", name: "n" }), ["PUT", "/teams/T1", { id: "T1", name: "n" }]],
    ["teams.update without id", ({ teams }) => teams.update({ name: "n" }), ["POST", "/teams", { name: "n" }]],
    ["teams.remove", ({ teams }) => teams.remove({ id: "T1" }), ["DELETE", "/teams/T1"]],
    [
      "teamMemberships.create",
      ({ teamMemberships }) => teamMemberships.create({ teamId: "T1", personId: "P1" }),
      ["POST", "/team/memberships", { teamId: "T1", personId: "P1" }],
    ],
    ["teamMemberships.get", ({ teamMemberships }) => teamMemberships.get("X1"), ["GET", "/team/memberships/X1"]],
    ["teamMemberships.list", ({ teamMemberships }) => teamMemberships.list({ teamId: "T1" }), ["GET", "/team/memberships?teamId=T1"]],
    [
      "teamMemberships.update",
      ({ teamMemberships }) => teamMemberships.update({ id: "X1", isModerator: false }),
      ["PUT", "/team/memberships/X1", { id: "X1", isModerator: false }],
    ],
    ["teamMemberships.remove", ({ teamMemberships }) => teamMemberships.remove("X1"), ["DELETE", "/team/memberships/X1"]],
  ];

  test.each(cases)("%s", async (name, call, expected) => {
    const world = start(name.includes("list") ? list : [{ json: {} }]);

    await call(world);

    expect(world.asked()).toEqual([expected]);
  });
});

describe("a thing without its id is refused before anything is sent, as a rejection", () => {
  const nothing = undefined as unknown as string;
  const cases: [string, (world: World) => Promise<unknown>][] = [
    ["roomId", ({ rooms }) => rooms.get(nothing)],
    ["roomId", ({ rooms }) => rooms.remove({} as { id: string })],
    ["messageId", ({ messages }) => messages.get("")],
    ["roomId", ({ messages }) => messages.update("X1", { text: "t" })],
    ["membershipId", ({ memberships }) => memberships.update({} as { id: string })],
    ["personId", ({ people }) => people.get(nothing)],
    ["teamId", ({ teams }) => teams.update({ id: "", name: "n" })],
    ["membershipId", ({ teamMemberships }) => teamMemberships.remove(nothing)],
  ];

  test.each(cases)("needs %s", async (parameter, call) => {
    const world = start();

    await expect(call(world)).rejects.toMatchObject({ code: "invalid_input", message: expect.stringContaining(`needs ${parameter}`) });

    expect(world.asked()).toEqual([]);
  });
});

test("what is no file is refused before anything is sent", async () => {
  const { messages, asked } = start();

  await expect(messages.create({ roomId: "R1", files: [{ size: 3 }] as unknown as string[] })).rejects.toMatchObject({
    code: "invalid_input",
  });

  expect(asked()).toEqual([]);
});

describe("people by their ids", () => {
  const known: StubHandler = ({ url }) => {
    const ids = new URL(url).searchParams.get("id")?.split(",") ?? [];
    return { json: { items: ids.filter((id) => id !== "gone").map((id) => ({ id })), notFoundIds: ids.filter((id) => id === "gone") } };
  };

  test("come as one page, without those not found, each asked for once", async () => {
    const { people, asked } = start(known);

    const page = await people.list(["P1", { id: "P2" }, "gone", "P1"]);

    expect([page.length, page.items, page.hasNext()]).toEqual([2, [{ id: "P1" }, { id: "P2" }], false]);
    expect(asked()).toEqual([["GET", "/people?id=P1%2CP2%2Cgone"]]);
  });

  test("are asked for in groups of at most 85", async () => {
    const { people, asked } = start(known);
    const ids = Array.from({ length: 200 }, (_, index) => `P${index}`);

    const found = await people.list(ids, false).all();

    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(asked().map(([, url]) => String(url).split("%2C").length)).toEqual([85, 85, 30]);
    expect(asked().every(([, url]) => String(url).endsWith("&showAllTypes=false"))).toBe(true);
  });

  test("of which there are none cost no request", async () => {
    const { people, asked } = start(known);

    await expect(people.list([])).resolves.toMatchObject({ items: [] });

    expect(asked()).toEqual([]);
  });

  test("fail together", async () => {
    const { people } = start(({ url }) => (url.includes("P99") ? { status: 403 } : { json: { items: [] } }));

    await expect(people.list(Array.from({ length: 200 }, (_, index) => `P${index}`))).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("what comes back is plain, so that it can be compared", async () => {
  const { messages } = start([{ json: { id: "M1", text: "t" } }]);

  const [created, read] = [await messages.create({ roomId: "R1", text: "t" }), await messages.get("M1")];

  expect(read).toStrictEqual(created);
  expect(Object.getPrototypeOf(created)).toBe(Object.prototype);
});

test("inputs and results have the types of the contract", async () => {
  const { rooms, messages, memberships } = start(list);
  const room = { id: "R1", title: "t", type: "group", isLocked: false, lastActivity: "", creatorId: "P", created: "" };

  expectTypeOf(rooms.get).returns.resolves.toHaveProperty("title").toEqualTypeOf<string>();
  expectTypeOf(rooms.update).toBeCallableWith(room);
  expectTypeOf(messages.update).toBeCallableWith("M1", { roomId: "R1", text: "t" });
  // @ts-expect-error -- a message needs its content
  expectTypeOf(messages.update).toBeCallableWith("M1");
  // @ts-expect-error -- a list of messages needs its room
  expectTypeOf(messages.list).toBeCallableWith({});
  for await (const membership of memberships.list()) expectTypeOf(membership.isModerator).toEqualTypeOf<boolean>();
});
