import type { Person } from "@parley/contract/people";
import { innerId, publicId } from "@parley/protocol/ids";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { type RoleKey, roleNames } from "./roles.ts";

const oslo = "00000000-0000-4000-8000-000000000001";
const rome = "00000000-0000-4000-8000-000000000002";
const userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
const webexSchema = "urn:scim:schemas:extension:cisco:webexidentity:2.0:User";
const patchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

const every = Object.keys(roleNames) as RoleKey[];

let world: World;
let org: string;
let users: string;
let made = 0;
const people = new Map<string, string>();
beforeAll(async () => {
  world = await startWorld();
  org = (await world.ask<Person>("ana", "GET /v1/people/me")).orgId;
  users = `/identity/scim/${innerId("ORGANIZATION", org)}/v2/Users`;
  for (const [name, locationId] of [["oslo", oslo], ["rome", rome], ["nowhere"]]) {
    const fields = locationId ? { locationId: publicId("LOCATION", locationId), extension: "1" } : {};
    const emails = [`${name}@acme.example`];
    people.set(name as string, (await world.ask<Person>("ana", "POST /v1/people", { displayName: name, emails, ...fields })).id);
  }
});
afterAll(() => world.close());

/** Makes Ben an administrator of this kind, of Oslo where that matters. */
async function become(role: RoleKey): Promise<void> {
  await world.ask("ana", `PUT /v1/people/${world.idOf("ben")}`, { displayName: "Ben", roles: [publicId("ROLE", role)] });
  await world.ask("ana", `PATCH ${users}/${innerId("PEOPLE", world.idOf("ben"))}`, {
    schemas: [patchSchema],
    Operations: [
      {
        op: "add",
        path: `${webexSchema}:managedGroups`,
        value: [{ orgId: innerId("ORGANIZATION", org), groupId: oslo, role: "id_location_admin", type: "location" }],
      },
    ],
  });
}

const at = (location: string) => ({ locationId: publicId("LOCATION", location), extension: "1" });
const put = (name: string, fields: object) => (): [string, object] => [
  `PUT /v1/people/${people.get(name) ?? world.idOf(name)}`,
  { displayName: name, ...fields },
];
/** With `callingData`, a location that is left out is taken away. */
const nowhere = (name: string): [string, object] => [`PUT /v1/people/${people.get(name)}?callingData=true`, { displayName: name }];
const post = (fields: object) => (): [string, object] => {
  made += 1;
  return ["POST /v1/people", { displayName: "New", emails: [`new${made}@acme.example`], ...fields }];
};
const window = "from=2026-02-01T00:00:00Z&to=2026-02-02T00:00:00Z";

/** What is tried, and who may. The other kinds are told 403. */
const acts: [string, () => [string, object?], RoleKey[]][] = [
  ["list everybody", () => ["GET /v1/people"], every],
  ["list licenses", () => ["GET /v1/licenses"], every],
  ["list roles", () => ["GET /v1/roles"], every],
  ["list users by SCIM", () => [`GET ${users}`], every],
  ["add somebody without a location", post({}), ["id_full_admin", "id_user_admin"]],
  ["add somebody to the own location", post(at(oslo)), ["id_full_admin", "id_user_admin", "id_location_admin"]],
  ["add somebody to another location", post(at(rome)), ["id_full_admin", "id_user_admin"]],
  [
    "change somebody of the own location",
    put("oslo", { title: "T", ...at(oslo) }),
    ["id_full_admin", "id_user_admin", "id_location_admin"],
  ],
  ["change somebody of another location", put("rome", { title: "T", ...at(rome) }), ["id_full_admin", "id_user_admin"]],
  ["change somebody without a location", put("nowhere", { title: "T" }), ["id_full_admin", "id_user_admin"]],
  ["take somebody into the own location", put("nowhere", at(oslo)), ["id_full_admin", "id_user_admin"]],
  [
    "make somebody of the own location an administrator",
    put("oslo", { roles: [publicId("ROLE", "id_readonly_admin")], ...at(oslo) }),
    ["id_full_admin"],
  ],
  ["change an administrator", put("ana", { roles: [publicId("ROLE", "id_full_admin")], title: "T" }), ["id_full_admin"]],
  ["deactivate somebody of another location", put("rome", { loginEnabled: false, ...at(rome) }), ["id_full_admin", "id_user_admin"]],
  [
    "add somebody by SCIM",
    () => [`POST ${users}`, { schemas: [userSchema], userName: `scim${++made}@acme.example`, userType: "user" }],
    ["id_full_admin", "id_user_admin"],
  ],
  ["add a group", () => ["POST /v1/groups", { displayName: `G${++made}` }], ["id_full_admin", "id_user_admin"]],
  [
    "make a one-time password",
    () => [`POST /identity/organizations/${org}/users/${people.get("nowhere")}/actions/generateOtp`],
    ["id_full_admin", "id_user_admin"],
  ],
  [
    "ask for a domain's token",
    () => [`POST /identity/organizations/${org}/actions/getDomainVerificationToken`, { domain: `d${++made}.example` }],
    ["id_full_admin"],
  ],
  ["read the admin log", () => [`GET /v1/adminAudit/events?orgId=${org}&${window}`], ["id_full_admin", "id_readonly_admin"]],
  [
    "read the security log",
    () => [`GET /v1/admin/securityAudit/events?orgId=${org}&${window.replace("from", "startTime").replace("to=", "endTime=")}`],
    ["id_full_admin", "id_readonly_admin"],
  ],
  [
    "rename the organization",
    () => [
      `PATCH /identity/organizations/${org}`,
      { schemas: ["urn:cisco:codev:identity:organization:core:1.0"], displayName: `Acme ${++made}` },
    ],
    ["id_full_admin"],
  ],
];

describe.each<RoleKey>(every)("%s", (role) => {
  test("may what its role says, and nothing else", async () => {
    const told: [string, string][] = [];
    for (const [act, request] of acts) {
      await world.ask("ana", ...put("oslo", { roles: [], ...at(oslo) })());
      await world.ask("ana", ...put("rome", at(rome))());
      await world.ask("ana", ...nowhere("nowhere"));
      await become(role);
      const { status } = await world.send("ben", ...request());
      told.push([act, status < 300 ? "may" : String(status)]);
    }

    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(acts.map(([act, , who]) => [act, who.includes(role) ? "may" : "403"])));
  });
});

describe("a location administrator", () => {
  const change = (name: string, fields: object) => world.send("ben", ...put(name, fields)());

  beforeAll(() => become("id_location_admin"));

  test("moves nobody out of the location, into one, or into nowhere", async () => {
    await world.ask("ana", ...put("oslo", at(oslo))());

    expect((await change("oslo", at(rome))).status).toBe(403);
    expect((await world.send("ben", ...nowhere("oslo"))).status).toBe(403);
    expect((await change("rome", at(oslo))).status).toBe(403);
  });

  test("deletes, and gives licenses to, people of the location alone", async () => {
    const { id } = await world.ask<Person>("ana", ...post(at(oslo))());
    const { items } = await world.ask<{ items: { id: string }[] }>("ana", "GET /v1/licenses");
    const licenses = [{ id: items[0]?.id, operation: "add" }];

    expect((await world.send("ben", "PATCH /v1/licenses/users", { personId: id, licenses })).status).toBe(200);
    expect((await world.send("ben", "PATCH /v1/licenses/users", { personId: people.get("rome"), licenses })).status).toBe(403);
    expect((await world.send("ben", `DELETE /v1/people/${id}`)).status).toBe(204);
    expect((await world.send("ben", `DELETE /v1/people/${people.get("rome")}`)).status).toBe(403);
  });

  test("gives themselves no further location", async () => {
    const path = `${users}/${innerId("PEOPLE", world.idOf("ben"))}`;
    const value = [{ orgId: innerId("ORGANIZATION", org), groupId: rome, role: "id_location_admin", type: "location" }];
    const body = { schemas: [patchSchema], Operations: [{ op: "add", path: `${webexSchema}:managedGroups`, value }] };

    expect((await world.send("ben", `PATCH ${path}`, body)).status).toBe(403);
  });

  test("of no location manages nobody", async () => {
    const path = `${users}/${innerId("PEOPLE", world.idOf("ben"))}`;
    await world.ask("ana", `PATCH ${path}`, {
      schemas: [patchSchema],
      Operations: [{ op: "remove", path: `${webexSchema}:managedGroups` }],
    });

    expect((await change("oslo", at(oslo))).status).toBe(403);
  });
});
