import type { Person } from "@parley/contract/people";
import { publicId } from "@parley/protocol/ids";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const role = (key: string) => publicId("ROLE", key);
const status = async (name: string, line: string, body?: unknown) => (await world.send(name, line, body)).status;
const licenses = async () =>
  (
    await world.ask<{ items: { id: string; name: string; consumedUnits: number; totalUnits: number; siteUrl?: string }[] }>(
      "ana",
      "GET /v1/licenses",
    )
  ).items;
const create = (fields: object, by = "ana") =>
  world.ask<Person>(by, "POST /v1/people", { displayName: "Finn Fox", emails: ["finn@acme.example"], ...fields });
const put = (name: string, fields: object, by = "ana") =>
  world.send<Person>(by, `PUT /v1/people/${world.idOf(name)}`, { displayName: name, ...fields });

describe("creating people", () => {
  test("a created person is pending, belongs to the organization and can be read back in full", async () => {
    const [license] = await licenses();
    const manager = world.idOf("ana");

    const made = await create({
      emails: ["Finn@Acme.example"],
      firstName: "Finn",
      lastName: "Fox",
      licenses: [license?.id],
      department: "Sales",
      managerId: manager,
      addresses: [{ type: "work", country: "NO", locality: "Oslo" }],
      phoneNumbers: [{ type: "work", value: "+4721000000" }],
      extension: "1234",
      locationId: publicId("LOCATION", "00000000-0000-4000-8000-000000000001"),
    });

    expect(made).toMatchObject({
      emails: ["finn@acme.example"],
      invitePending: "true",
      loginEnabled: "true",
      licenses: [license?.id],
      department: "Sales",
      managerId: manager,
      phoneNumbers: [{ type: "work", value: "+4721000000" }],
    });
    expect(made).not.toHaveProperty("extension");
    expect(await world.ask("ana", `GET /v1/people/${made.id}?callingData=true`)).toMatchObject({ extension: "1234" });
    expect((await licenses()).find(({ id }) => id === license?.id)?.consumedUnits).toBe(5);
  });

  test("somebody who was invited to a room before stays the same person, in that room", async () => {
    const room = await world.ask<{ id: string }>("ben", "POST /v1/rooms", { title: "Plans" });
    const invited = await world.ask<{ personId: string }>("ben", "POST /v1/memberships", {
      roomId: room.id,
      personEmail: "finn@acme.example",
    });

    const made = await create({});

    expect(made.id).toBe(invited.personId);
    expect(await world.ask("ben", `GET /v1/memberships?roomId=${room.id}`)).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ personId: made.id, personDisplayName: "Finn Fox", personOrgId: made.orgId }),
      ]),
    });
  });

  test.each([
    ["an address that is taken", { emails: ["ben@acme.example"] }, 409],
    ["two addresses", { emails: ["a@acme.example", "b@acme.example"] }, 400],
    ["no address", { emails: ["finn"] }, 400],
    ["no name", { displayName: " " }, 400],
    ["another organization", { orgId: publicId("ORGANIZATION", "00000000-0000-4000-8000-000000000009") }, 404],
    ["a role that there is not", { roles: [publicId("ROLE", "constructor")] }, 400],
    ["a license that there is not", { licenses: [publicId("LICENSE", "nothing")] }, 400],
    ["an avatar that is code", { avatar: "javascript:alert(1)" }, 400],
    ["a site that there is not", { siteUrls: ["other.webex.example"] }, 400],
  ])("%s is refused", async (_, fields, expected) => {
    expect(await status("ana", "POST /v1/people", { displayName: "Finn", emails: ["finn@acme.example"], ...fields })).toBe(expected);
  });

  test("with minResponse, the answer is the id alone", async () => {
    const made = await world.ask("ana", "POST /v1/people?minResponse=true", { displayName: "Finn", emails: ["finn@acme.example"] });

    expect(Object.keys(made)).toEqual(["id"]);
  });
});

describe("changing people", () => {
  test("a change replaces: what is left out is emptied, but for the address", async () => {
    await put("ben", { department: "Sales", title: "Lead", nickName: "Benny" });

    const changed = await put("ben", { title: "Head" });

    expect(changed.body).toMatchObject({ displayName: "ben", title: "Head", emails: ["ben@acme.example"], licenses: [] });
    expect(changed.body).not.toHaveProperty("department");
    expect(changed.body).not.toHaveProperty("nickName");
    expect(changed.body).not.toHaveProperty("firstName");
  });

  test("a person as it was read can be sent back, and nothing changes", async () => {
    const ben = await world.ask<Person>("ana", `GET /v1/people/${world.idOf("ben")}`);

    expect(await world.ask<Person>("ana", `PUT /v1/people/${world.idOf("ben")}`, ben)).toEqual({ ...ben });
  });

  test("a new name and address are seen by everybody at once", async () => {
    const { items } = await world.ask<{ items: { id: string; title: string }[] }>("ben", "GET /v1/rooms");
    const room = items.find(({ title }) => title === "Lunch");
    await world.ask("dan", `GET /v1/memberships?roomId=${room?.id}`);

    await put("ben", { displayName: "Benedikt", emails: ["benedikt@acme.example"] });

    const seen = await world.ask<{ items: { personEmail: string }[] }>("dan", `GET /v1/memberships?roomId=${room?.id}`);
    expect(seen.items.map(({ personEmail }) => personEmail)).toContain("benedikt@acme.example");
    expect(await world.ask("ben", "GET /v1/people/me")).toMatchObject({ displayName: "Benedikt" });
  });

  test("a license has as many holders as it has units", async () => {
    const [license] = await licenses();
    for (let n = 5; n <= 100; n++) await create({ emails: [`p${n}@acme.example`], licenses: [license?.id] });

    const refused = await world.send("ana", "POST /v1/people", {
      displayName: "Late",
      emails: ["late@acme.example"],
      licenses: [license?.id],
    });

    expect(refused.status).toBe(400);
    expect((await licenses()).find(({ id }) => id === license?.id)).toMatchObject({ consumedUnits: 100, totalUnits: 100 });
  });
});

describe("who may do what to whom", () => {
  const administrator = async (key: string, more: object = {}) => put("ben", { roles: [role(key)], ...more });

  test("people are no administrators, and administrators of another organization are strangers", async () => {
    const eve = world.idOf("eve");

    expect(await status("ben", "POST /v1/people", { displayName: "F", emails: ["f@acme.example"] })).toBe(403);
    expect(await status("ben", `DELETE /v1/people/${world.idOf("cleo")}`)).toBe(403);
    expect(await status("ana", `DELETE /v1/people/${eve}`)).toBe(404);
    expect(await status("ana", `PUT /v1/people/${eve}`, { displayName: "Eve" })).toBe(404);
  });

  test("a read-only administrator reads everything and writes nothing", async () => {
    await administrator("id_readonly_admin");

    expect(await status("ben", "GET /v1/licenses")).toBe(200);
    expect(await status("ben", "POST /v1/people", { displayName: "F", emails: ["f@acme.example"] })).toBe(403);
    expect((await put("cleo", {}, "ben")).status).toBe(403);
    expect(await status("ben", `DELETE /v1/people/${world.idOf("cleo")}`)).toBe(403);
  });

  test("a device administrator manages no people", async () => {
    await administrator("id_device_admin");

    expect((await put("cleo", {}, "ben")).status).toBe(403);
  });

  test("a user administrator manages people, but neither makes nor touches administrators", async () => {
    await administrator("id_user_admin");

    expect((await put("cleo", { title: "Editor" }, "ben")).status).toBe(200);
    expect((await put("cleo", { roles: [role("id_full_admin")] }, "ben")).status).toBe(403);
    expect((await put("ana", { emails: ["taken@acme.example"], roles: [role("id_full_admin")] }, "ben")).status).toBe(403);
    expect((await put("ben", { roles: [role("id_full_admin")] }, "ben")).status).toBe(403);
    expect(await status("ben", `DELETE /v1/people/${world.idOf("ana")}`)).toBe(403);
  });

  test("the last full administrator stays one, whoever asks", async () => {
    expect((await put("ana", {})).status).toBe(409);
    expect((await put("ana", { roles: [role("id_full_admin")], loginEnabled: false })).status).toBe(409);
    expect(await status("ana", `DELETE /v1/people/${world.idOf("ana")}`)).toBe(409);

    await administrator("id_full_admin");
    expect((await put("ana", {}, "ben")).status).toBe(200);
  });

  test("a role that is given or taken counts from the next request on", async () => {
    expect(await status("ben", "GET /v1/licenses")).toBe(403);
    await administrator("id_readonly_admin");
    expect(await status("ben", "GET /v1/licenses")).toBe(200);
    await put("ben", {});
    expect(await status("ben", "GET /v1/licenses")).toBe(403);
  });
});

describe("the end of an account", () => {
  test("a deactivated person's next request fails, and works again when they are let in", async () => {
    expect(await status("ben", "GET /v1/people/me")).toBe(200);

    await put("ben", { loginEnabled: false });
    expect(await status("ben", "GET /v1/people/me")).toBe(401);
    expect(await world.ask("ana", `GET /v1/people/${world.idOf("ben")}`)).toMatchObject({ loginEnabled: "false" });

    await put("ben", { loginEnabled: true });
    expect(await status("ben", "GET /v1/people/me")).toBe(200);
  });

  test("a deleted person is nobody, their rooms see them leave, and what they wrote keeps their name", async () => {
    const rooms = await world.ask<{ items: { id: string; title: string }[] }>("cleo", "GET /v1/rooms");
    const room = rooms.items.find(({ title }) => title === "Launch plan")?.id;

    await world.ask("ana", `DELETE /v1/people/${world.idOf("ben")}`);
    await world.server.settled();

    expect(await status("ben", "GET /v1/people/me")).toBe(401);
    expect(await status("ana", `GET /v1/people/${world.idOf("ben")}`)).toBe(404);
    const members = await world.ask<{ items: { personEmail: string }[] }>("cleo", `GET /v1/memberships?roomId=${room}`);
    expect(members.items.map(({ personEmail }) => personEmail).sort()).toEqual(["ana@acme.example", "cleo@acme.example"]);
    const messages = await world.ask<{ items: { personEmail: string }[] }>("cleo", `GET /v1/messages?roomId=${room}`);
    expect(messages.items.map(({ personEmail }) => personEmail)).toContain("ben@acme.example");
    expect(await status("cleo", "POST /v1/memberships", { roomId: room, personId: world.idOf("ben") })).toBe(404);
  });

  test("the address of a deleted person is free for somebody else", async () => {
    await world.ask("ana", `DELETE /v1/people/${world.idOf("ben")}`);

    const next = await create({ emails: ["ben@acme.example"] });

    expect(next.id).not.toBe(world.idOf("ben"));
  });

  test("an organization is deleted with everybody in it", async () => {
    const { orgId } = await world.ask<Person>("ana", "GET /v1/people/me");
    const other = (await world.ask<Person>("eve", "GET /v1/people/me")).orgId;

    expect(await status("ana", `DELETE /v1/organizations/${other}`)).toBe(404);
    expect(await status("ben", `DELETE /v1/organizations/${orgId}`)).toBe(403);
    expect(await status("ana", `DELETE /v1/organizations/${orgId}`)).toBe(204);
    expect(await status("ana", "GET /v1/people/me")).toBe(401);
    expect(await status("ben", "GET /v1/people/me")).toBe(401);
    expect(await status("eve", `GET /v1/people/${world.idOf("ben")}`)).toBe(404);
  });
});

describe("licenses", () => {
  test("licenses and sites are given and taken by address or id, and whose they are is listed", async () => {
    const [first, meeting] = (await licenses()).sort((a, b) => Number(Boolean(a.siteUrl)) - Number(Boolean(b.siteUrl)));
    await put("ben", {});

    const given = await world.ask("ana", "PATCH /v1/licenses/users", {
      email: "ben@acme.example",
      licenses: [{ id: first?.id }, { id: meeting?.id, operation: "add" }],
      siteUrls: [{ siteUrl: "acme.webex.example", accountType: "attendee" }],
    });
    const taken = await world.ask("ana", "PATCH /v1/licenses/users", {
      personId: world.idOf("ben"),
      licenses: [{ id: meeting?.id, operation: "remove" }],
    });

    expect(given).toMatchObject({ licenses: [first?.id, meeting?.id], siteUrls: [{ siteUrl: "acme.webex.example" }] });
    expect(taken).toMatchObject({ licenses: [first?.id] });
    const holders = await world.send<{ users: { email: string }[] }>("ana", `GET /v1/licenses/${first?.id}?includeAssignedTo=user&limit=3`);
    const rest = await world.send<{ users: { email: string }[] }>("ana", `GET ${holders.headers.get("link")?.match(/(\/v1[^>]+)>/)?.[1]}`);
    expect([...holders.body.users, ...rest.body.users].map(({ email }) => email).sort()).toEqual([
      "ana@acme.example",
      "ben@acme.example",
      "cleo@acme.example",
      "dan@acme.example",
    ]);
    expect(rest.headers.get("link")).toBeNull();
  });

  test("nobody in particular, and people of others, get no license", async () => {
    const [license] = await licenses();
    const add = [{ id: license?.id }];

    expect(await status("ana", "PATCH /v1/licenses/users", { licenses: add })).toBe(400);
    expect(await status("ana", "PATCH /v1/licenses/users", { licenses: add, email: "eve@globex.example" })).toBe(404);
    expect(await status("ben", "PATCH /v1/licenses/users", { licenses: add, email: "ben@acme.example" })).toBe(403);
  });
});
