import type { Person } from "@parley/contract/people";
import { innerId } from "@parley/protocol/ids";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../../testing/world.ts";
import { urns } from "./names.ts";

type Resource = Record<string, unknown> & { id: string; meta: { version: string; location: string }; members?: { value: string }[] };
interface List {
  totalResults: number;
  startIndex: number;
  itemsPerPage: number;
  Resources: Resource[];
}

let world: World;
let base: string;
beforeAll(async () => {
  world = await startWorld();
  const { orgId } = await world.ask<Person>("ana", "GET /v1/people/me");
  base = `/identity/scim/${innerId("ORGANIZATION", orgId)}/v2`;
});
afterAll(() => world.close());

let count = 0;
const newUser = (more: object = {}) => ({
  schemas: [urns.user],
  userName: `u${++count}@acme.example`,
  userType: "user",
  displayName: `User ${count}`,
  ...more,
});
const create = (more: object = {}) => world.ask<Resource>("ana", `POST ${base}/Users`, newUser(more));
const createGroup = (more: object = {}) =>
  world.ask<Resource>("ana", `POST ${base}/Groups`, { schemas: [urns.group], displayName: `Group ${++count}`, ...more });
const patch = (path: string, ...Operations: object[]) =>
  world.send<Resource>("ana", `PATCH ${base}/${path}`, { schemas: [urns.patch], Operations });
const list = async (query: string, what = "Users") => world.ask<List>("ana", `GET ${base}/${what}?${query}`);
const uuidOf = (name: string) => innerId("PEOPLE", world.idOf(name)) as string;

describe("users", () => {
  test("a user who is made by SCIM is a person, and a person is a user", async () => {
    const made = await world.send<Resource>("ana", `POST ${base}/Users`, {
      ...newUser({ name: { givenName: "Gro", familyName: "Berg" }, displayName: undefined }),
      [urns.enterprise]: { department: "Sales", manager: { value: uuidOf("ana") } },
      [urns.webexUser]: { extensionAttribute1: ["x"] },
    });

    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(made.body.meta.location);
    expect(made.headers.get("etag")).toBe('W/"1"');
    expect(made.body).toMatchObject({
      displayName: "Gro Berg",
      active: true,
      [urns.webexUser]: { accountStatus: "pending", extensionAttribute1: ["x"] },
    });
    const [person] = (await world.ask<{ items: Person[] }>("ana", `GET /v1/people?email=${made.body["userName"]}`)).items;
    expect(person).toMatchObject({ displayName: "Gro Berg", department: "Sales", managerId: world.idOf("ana") });
    await world.ask("ana", `PUT /v1/people/${person?.id}`, { displayName: "Gro B.", department: "Law" });
    expect(await world.ask("ana", `GET ${base}/Users/${made.body.id}`)).toMatchObject({
      displayName: "Gro B.",
      [urns.enterprise]: { department: "Law" },
      [urns.webexUser]: { extensionAttribute1: ["x"] },
    });
  });

  test("a user as it was read can be sent back, and nothing changes", async () => {
    const user = await create({
      phoneNumbers: [{ type: "work", value: "+47" }],
      photos: [{ value: "https://x.example/a.png", type: "photo" }],
    });

    expect(await world.ask("ana", `PUT ${base}/Users/${user.id}`, user)).toEqual(user);
  });

  test("changes are made in the way directories send them", async () => {
    const { id } = await create({ title: "Lead" });

    const first = await patch(`Users/${id}`, { op: "Replace", path: "active", value: "False" }, { op: "remove", path: "title" });
    const second = await patch(
      `Users/${id}`,
      { op: "add", value: { active: true, "name.givenName": "Gus" } },
      { op: "replace", path: "roles", value: [{ value: "id_readonly_admin", type: "cisco" }] },
    );

    expect(first.body).toMatchObject({ active: false, [urns.webexUser]: { accountStatus: "disabled" }, meta: { version: 'W/"2"' } });
    expect(first.body).not.toHaveProperty("title");
    expect(second.body).toMatchObject({ active: true, name: { givenName: "Gus" }, roles: [{ value: "id_readonly_admin" }] });
  });

  test("a change of another version than was meant is refused", async () => {
    const { id, meta } = await create();
    const change = { schemas: [urns.patch], Operations: [{ op: "replace", path: "title", value: "A" }] };

    expect((await world.send("ana", `PATCH ${base}/Users/${id}`, change, { "if-match": meta.version })).status).toBe(200);
    expect((await world.send("ana", `PATCH ${base}/Users/${id}`, change, { "if-match": meta.version })).status).toBe(412);
    expect((await world.send("ana", `DELETE ${base}/Users/${id}`, undefined, { "if-match": 'W/"7"' })).status).toBe(412);
  });

  test("users are found by filters, in order, part by part", async () => {
    for (const letter of ["c", "a", "b"]) await create({ title: "Sorted", nickName: `${letter}-nick` });

    const found = await list(
      `filter=${encodeURIComponent('title eq "sorted" and userName ew "@acme.example"')}&sortBy=nickName&sortOrder=descending&count=2`,
    );
    const rest = await list(`filter=${encodeURIComponent('title eq "sorted"')}&sortBy=nickName&sortOrder=descending&startIndex=3`);

    expect(found).toMatchObject({ totalResults: 3, itemsPerPage: 2, startIndex: 1 });
    expect([...found.Resources, ...rest.Resources].map(({ nickName }) => nickName)).toEqual(["c-nick", "b-nick", "a-nick"]);
    expect((await list(`filter=${encodeURIComponent('userName eq "BEN@acme.example"')}`)).Resources).toMatchObject([{ id: uuidOf("ben") }]);
    const all = await list("count=2");
    expect(all.totalResults).toBeGreaterThan(all.Resources.length);
    expect(await list("count=0")).toMatchObject({ Resources: [], totalResults: all.totalResults });
  });

  test("only what is asked for is shown", async () => {
    const { id } = await create({ title: "Lead", name: { givenName: "A", familyName: "B" } });
    const filter = encodeURIComponent(`id eq "${id}"`);

    const [some] = (await list(`filter=${filter}&attributes=title,name.givenName`)).Resources;
    const [others] = (await list(`filter=${filter}&excludedAttributes=title,${urns.webexUser}`)).Resources;

    expect(some).toEqual({ schemas: expect.any(Array), id, meta: expect.any(Object), title: "Lead", name: { givenName: "A" } });
    expect(others).toMatchObject({ displayName: expect.any(String) });
    expect(others).not.toHaveProperty("title");
    expect(others).not.toHaveProperty([urns.webexUser]);
  });

  test("everybody may ask who they are; bots are no users", async () => {
    expect(await world.ask("ben", "GET /identity/scim/v2/Users/me")).toMatchObject({ id: uuidOf("ben"), userName: "ben@acme.example" });
    expect((await world.send("ana", `GET ${base}/Users/${uuidOf("echo")}`)).status).toBe(404);
  });

  test("errors are told in the words of SCIM", async () => {
    const taken = await world.send("ana", `POST ${base}/Users`, newUser({ userName: "ben@acme.example" }));
    const filter = await world.send("ana", `GET ${base}/Users?filter=nonsense`);
    const stranger = await world.send("ben", `GET ${base}/Users`);
    const nobody = await world.send(undefined, `GET ${base}/Users`);

    expect(taken.body).toEqual({ schemas: [urns.error], status: "409", scimType: "uniqueness", detail: expect.any(String) });
    expect(filter.body).toMatchObject({ status: "400", scimType: "invalidFilter" });
    expect(stranger.body).toMatchObject({ schemas: [urns.error], status: "403" });
    expect(nobody.body).toMatchObject({ schemas: [urns.error], status: "401" });
  });

  test("another organization is none, and a read-only administrator writes nothing", async () => {
    const { orgId } = await world.ask<Person>("eve", "GET /v1/people/me");
    const reader = await create({ roles: [{ value: "id_readonly_admin" }] });

    expect((await world.send("ana", `GET /identity/scim/${innerId("ORGANIZATION", orgId)}/v2/Users`)).status).toBe(404);
    expect((await world.send("ana", `GET ${base}/Users/${uuidOf("eve")}`)).status).toBe(404);
    expect(reader["roles"]).toMatchObject([{ value: "id_readonly_admin" }]);
    await patch(`Users/${uuidOf("dan")}`, { op: "add", path: "roles", value: { value: "id_readonly_admin" } });
    expect((await world.send("dan", `GET ${base}/Users`)).status).toBe(200);
    expect((await world.send("dan", `POST ${base}/Users`, newUser())).status).toBe(403);
    expect((await world.send("dan", `POST ${base}/Groups`, { schemas: [urns.group], displayName: "No" })).status).toBe(403);
  });
});

describe("groups", () => {
  test("a group is the same by both interfaces, and loses who is deleted", async () => {
    const [one, two] = [await create(), await create()];
    const group = await createGroup({ members: [{ value: one.id, type: "user" }, { value: two.id }] });

    const { groups } = await world.ask<{ groups: { id: string; memberSize: number }[] }>(
      "ana",
      `GET /v1/groups?filter=${encodeURIComponent(`displayName eq "${group["displayName"]}"`)}`,
    );
    expect(groups).toMatchObject([{ memberSize: 2 }]);
    expect(await world.ask("ana", `GET /v1/groups/${groups[0]?.id}/members?startIndex=2&count=1`)).toMatchObject({
      members: [{ type: "user" }],
    });
    await world.ask("ana", `DELETE ${base}/Users/${one.id}`);
    expect((await world.ask<Resource>("ana", `GET ${base}/Groups/${group.id}`)).members).toMatchObject([{ value: two.id }]);
    const filter = encodeURIComponent(`id eq "${two.id}"`);
    expect((await list(`filter=${filter}&returnGroups=true`)).Resources).toMatchObject([{ groups: [{ value: group.id }] }]);
  });

  test("members come and go by patch and by list", async () => {
    const [one, two] = [await create(), await create()];
    const { id } = await createGroup();

    await patch(`Groups/${id}`, { op: "add", path: "members", value: [{ value: one.id }, { value: two.id }] });
    await patch(`Groups/${id}`, { op: "remove", path: `members[value eq "${one.id}"]` });
    expect(await world.ask("ana", `GET ${base}/Groups/${id}/Members`)).toMatchObject({ totalResults: 1, members: [{ value: two.id }] });

    const { groups } = await world.ask<{ groups: { id: string }[] }>("ana", "GET /v1/groups?includeMembers=true");
    const publicGroup = groups.find((each) => innerId("SCIM_GROUP", each.id)?.startsWith(id));
    const changed = await world.ask("ana", `PATCH /v1/groups/${publicGroup?.id}`, {
      description: "D",
      members: [{ id: world.idOf("ben") }, { id: world.idOf("ben"), operation: "delete" }],
    });
    expect(changed).toMatchObject({ description: "D" });
    await world.ask("ana", `DELETE /v1/groups/${publicGroup?.id}`);
    expect((await world.send("ana", `GET ${base}/Groups/${id}`)).status).toBe(404);
  });

  test("names are unique, strangers are no members", async () => {
    const { displayName } = await createGroup();

    expect(
      (await world.send("ana", `POST ${base}/Groups`, { schemas: [urns.group], displayName: String(displayName).toUpperCase() })).status,
    ).toBe(409);
    expect((await world.send("ana", "POST /v1/groups", { displayName: "X", members: [{ id: world.idOf("eve") }] })).status).toBe(400);
    expect((await world.send("ana", "POST /v1/groups", { displayName: "Made" })).status).toBe(201);
  });
});

describe("bulk", () => {
  test("operations refer to what earlier ones have made, and fail alone", async () => {
    const answer = await world.ask<{ Operations: { status: string; bulkId?: string; location?: string; response?: object }[] }>(
      "ana",
      `POST ${base}/Bulk`,
      {
        schemas: [urns.bulkRequest],
        failOnErrors: 2,
        Operations: [
          { method: "POST", path: "/Users", bulkId: "u", data: newUser() },
          {
            method: "POST",
            path: "/Groups",
            bulkId: "g",
            data: { schemas: [urns.group], displayName: "Bulk", members: [{ value: "bulkId:u" }] },
          },
          { method: "POST", path: "/Users", bulkId: "bad", data: newUser({ userName: "nonsense" }) },
          {
            method: "PATCH",
            path: "/Users/bulkId:u",
            data: { schemas: [urns.patch], Operations: [{ op: "add", path: "title", value: "Boss" }] },
          },
          { method: "DELETE", path: "/Groups/bulkId:nothing" },
          { method: "DELETE", path: "/Groups/bulkId:g" },
        ],
      },
    );

    expect(answer.Operations.map(({ status }) => status)).toEqual(["201", "201", "400", "200", "409"]);
    expect(answer.Operations[2]?.response).toMatchObject({ schemas: [urns.error], status: "400" });
    expect((await list(`filter=${encodeURIComponent('title eq "Boss"')}`, "Users")).totalResults).toBe(1);
  });

  test("a hundred operations are the most", async () => {
    const Operations = Array.from({ length: 101 }, () => ({ method: "DELETE", path: "/Users/x" }));

    expect((await world.send("ana", `POST ${base}/Bulk`, { schemas: [urns.bulkRequest], Operations })).status).toBe(413);
  });
});

test("the schemas name the attributes that are served", async () => {
  const { [urns.user]: schema } = await world.ask<Record<string, { attributes: { name: string }[] }>>("ana", "GET /Schemas/SCIM2/User");
  const names = schema?.attributes.map(({ name }) => name) ?? [];
  const user = await create({ title: "T", nickName: "N", locale: "en-US", name: { givenName: "A" } });

  const core = Object.keys(user).filter((key) => !key.startsWith("urn:") && !["id", "schemas", "meta"].includes(key));
  expect(names).toEqual(expect.arrayContaining(core));
  expect(await world.ask("ana", `GET /Schemas/SCIM2/${urns.group}`)).toMatchObject({ id: urns.group });
  expect((await world.send("ana", "GET /Schemas/SCIM2/nothing")).status).toBe(404);
});

test("nothing that is sent makes SCIM fail: it is taken or refused", async () => {
  const { id } = await create();
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        schemas: fc.constantFrom([urns.user], [urns.group], [urns.patch], [urns.bulkRequest], "x"),
        userName: fc.oneof(fc.string(), fc.jsonValue()),
        displayName: fc.jsonValue(),
        name: fc.jsonValue(),
        emails: fc.jsonValue(),
        members: fc.jsonValue(),
        [urns.enterprise]: fc.jsonValue(),
        [urns.webexUser]: fc.jsonValue(),
        Operations: fc.array(
          fc.record(
            {
              op: fc.constantFrom("add", "replace", "remove", "Add", 1),
              method: fc.constantFrom("POST", "PATCH", "DELETE", "PUT", null),
              bulkId: fc.string(),
              data: fc.jsonValue(),
              path: fc.constantFrom(
                "title",
                "emails",
                'emails[type eq "work"]',
                "name.givenName",
                "constructor",
                "toString.x",
                urns.enterprise,
                "/Users",
                "/Groups/x",
                7,
              ),
              value: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: [] },
    ),
  );
  const lines = [`POST ${base}/Users`, `PUT ${base}/Users/${id}`, `PATCH ${base}/Users/${id}`, `POST ${base}/Groups`, `POST ${base}/Bulk`];

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lines), anything, async (line, body) => {
      const { status, body: answer } = await world.send("ana", line, JSON.stringify(body));

      expect(status, JSON.stringify(answer)).toBeLessThan(500 + Number(JSON.stringify(answer).includes("Not implemented")) * 2);
    }),
    { numRuns: 300 },
  );
});
