import { publicId } from "@parley/protocol/ids";
import { describe, expect, expectTypeOf, test } from "vitest";
import { Client } from "../core/client.ts";
import { type StubAnswer, stubTransport } from "../core/testing/stubTransport.ts";
import { Webex } from "../webex.ts";
import { Admin, admin, type Group, Groups } from "./index.ts";

function start(answers: StubAnswer[] = [{ json: {} }]) {
  const transport = stubTransport(answers);
  const client = new Client({ token: "t", baseUrl: "http://h", transport });
  const asked = () =>
    transport.requests.map(({ method, url, body }) => [method, url.replace("http://h", ""), ...(body ? [JSON.parse(String(body))] : [])]);
  return { admin: new Admin(client), client, asked };
}

describe("each method is one request", () => {
  const user = { orgId: "O", userId: "U" };
  const group = { orgId: "O", groupId: "G" };
  const cases: [string, (admin: Admin) => PromiseLike<unknown>, unknown[]][] = [
    ["organizations.list", (each) => each.organizations.list(), ["GET", "/v1/organizations"]],
    ["organizations.get", (each) => each.organizations.get("O"), ["GET", "/v1/organizations/O"]],
    ["organizations.remove", (each) => each.organizations.remove({ id: "O" }), ["DELETE", "/v1/organizations/O"]],
    ["roles.list", (each) => each.roles.list(), ["GET", "/v1/roles"]],
    ["roles.get", (each) => each.roles.get("R"), ["GET", "/v1/roles/R"]],
    ["licenses.list", (each) => each.licenses.list({ orgId: "O" }), ["GET", "/v1/licenses?orgId=O"]],
    ["licenses.get", (each) => each.licenses.get("L"), ["GET", "/v1/licenses/L"]],
    [
      "licenses.listHolders",
      (each) => each.licenses.listHolders("L", { limit: 2 }),
      ["GET", "/v1/licenses/L?includeAssignedTo=user&limit=2"],
    ],
    [
      "licenses.assign",
      (each) => each.licenses.assign({ email: "a@b.c", licenses: [{ id: "L" }] }),
      ["PATCH", "/v1/licenses/users", { email: "a@b.c", licenses: [{ id: "L" }] }],
    ],
    ["groups.list", (each) => each.groups.list({ count: 2 }), ["GET", "/v1/groups?count=2&startIndex=1"]],
    ["groups.create", (each) => each.groups.create({ displayName: "G" }), ["POST", "/v1/groups", { displayName: "G" }]],
    ["groups.get", (each) => each.groups.get("G", { includeMembers: true }), ["GET", "/v1/groups/G?includeMembers=true"]],
    ["groups.update", (each) => each.groups.update({ id: "G", displayName: "N" }), ["PATCH", "/v1/groups/G", { displayName: "N" }]],
    ["groups.remove", (each) => each.groups.remove("G"), ["DELETE", "/v1/groups/G"]],
    ["groups.listMembers", (each) => each.groups.listMembers("G"), ["GET", "/v1/groups/G/members?startIndex=1"]],
    [
      "domains.getToken",
      (each) => each.domains.getToken({ orgId: "O", domain: "d" }),
      ["POST", "/identity/organizations/O/actions/getDomainVerificationToken", { domain: "d" }],
    ],
    [
      "domains.verify",
      (each) => each.domains.verify({ orgId: "O", domain: "d" }),
      ["POST", "/identity/organizations/O/actions/verifyDomain", { domain: "d" }],
    ],
    [
      "domains.claim",
      (each) => each.domains.claim({ orgId: "O", data: [{ domain: "d" }] }),
      ["POST", "/identity/organizations/O/actions/claimDomain", { data: [{ domain: "d" }] }],
    ],
    [
      "domains.unclaim",
      (each) => each.domains.unclaim({ orgId: "O", domain: "d" }),
      ["POST", "/identity/organizations/O/actions/unclaimDomain", { domain: "d" }],
    ],
    [
      "domains.unverify",
      (each) => each.domains.unverify({ orgId: "O", domain: "d" }),
      ["POST", "/identity/organizations/O/actions/unverifyDomain", { domain: "d" }],
    ],
    [
      "adminAudit.list",
      (each) => each.adminAudit.list({ orgId: "O", from: "f", to: "t" }),
      ["GET", "/v1/adminAudit/events?orgId=O&from=f&to=t&offset=0"],
    ],
    ["identityOrganization.get", (each) => each.identityOrganization.get("O"), ["GET", "/identity/organizations/O"]],
    [
      "identityOrganization.update",
      (each) => each.identityOrganization.update({ orgId: "O", schemas: ["s"], displayName: "N" }),
      ["PATCH", "/identity/organizations/O", { schemas: ["s"], displayName: "N" }],
    ],
    [
      "identityOrganization.generateOtp",
      (each) => each.identityOrganization.generateOtp(user),
      ["POST", "/identity/organizations/O/users/U/actions/generateOtp", {}],
    ],
    ["adminAudit.listCategories", (each) => each.adminAudit.listCategories(), ["GET", "/v1/adminAudit/eventCategories"]],
    [
      "securityAudit.list",
      (each) => each.securityAudit.list({ orgId: "O", startTime: "f", endTime: "t" }),
      ["GET", "/v1/admin/securityAudit/events?orgId=O&startTime=f&endTime=t"],
    ],
    [
      "archivedUsers.get",
      (each) => each.archivedUsers.get({ orgId: "O", useruuid: "U" }),
      ["GET", "/identity/organizations/O/v1/ArchivedUser/U"],
    ],
    ["scimUsers.me", (each) => each.scimUsers.me(), ["GET", "/identity/scim/v2/Users/me"]],
    [
      "scimUsers.list",
      (each) => each.scimUsers.list({ orgId: "O", filter: 'a eq "b"' }),
      ["GET", "/identity/scim/O/v2/Users?filter=a%20eq%20%22b%22&startIndex=1"],
    ],
    [
      "scimUsers.create",
      (each) => each.scimUsers.create({ orgId: "O", schemas: [], userName: "u", userType: "user" }),
      ["POST", "/identity/scim/O/v2/Users", { schemas: [], userName: "u", userType: "user" }],
    ],
    ["scimUsers.get", (each) => each.scimUsers.get(user), ["GET", "/identity/scim/O/v2/Users/U"]],
    [
      "scimUsers.update",
      (each) => each.scimUsers.update({ ...user, schemas: [], userName: "u", userType: "user" }),
      ["PUT", "/identity/scim/O/v2/Users/U", { schemas: [], userName: "u", userType: "user" }],
    ],
    [
      "scimUsers.patch",
      (each) => each.scimUsers.patch({ ...user, schemas: [], Operations: [{ op: "remove", path: "title" }] }),
      ["PATCH", "/identity/scim/O/v2/Users/U", { schemas: [], Operations: [{ op: "remove", path: "title" }] }],
    ],
    ["scimUsers.remove", (each) => each.scimUsers.remove(user), ["DELETE", "/identity/scim/O/v2/Users/U"]],
    ["scimGroups.list", (each) => each.scimGroups.list({ orgId: "O" }), ["GET", "/identity/scim/O/v2/Groups?startIndex=1"]],
    [
      "scimGroups.create",
      (each) => each.scimGroups.create({ orgId: "O", schemas: [], displayName: "G" }),
      ["POST", "/identity/scim/O/v2/Groups", { schemas: [], displayName: "G" }],
    ],
    ["scimGroups.get", (each) => each.scimGroups.get(group), ["GET", "/identity/scim/O/v2/Groups/G"]],
    [
      "scimGroups.update",
      (each) => each.scimGroups.update({ ...group, schemas: [], displayName: "G" }),
      ["PUT", "/identity/scim/O/v2/Groups/G", { schemas: [], displayName: "G" }],
    ],
    [
      "scimGroups.patch",
      (each) => each.scimGroups.patch({ ...group, schemas: [], Operations: [] }),
      ["PATCH", "/identity/scim/O/v2/Groups/G", { schemas: [], Operations: [] }],
    ],
    ["scimGroups.remove", (each) => each.scimGroups.remove(group), ["DELETE", "/identity/scim/O/v2/Groups/G"]],
    ["scimGroups.listMembers", (each) => each.scimGroups.listMembers(group), ["GET", "/identity/scim/O/v2/Groups/G/Members?startIndex=1"]],
    ["scimBulk.run", (each) => each.scimBulk.run({ orgId: "O", schemas: [] }), ["POST", "/identity/scim/O/v2/Bulk", { schemas: [] }]],
    ["scimSchemas.getUser", (each) => each.scimSchemas.getUser(), ["GET", "/Schemas/SCIM2/User"]],
    ["scimSchemas.getGroup", (each) => each.scimSchemas.getGroup(), ["GET", "/Schemas/SCIM2/Group"]],
    ["scimSchemas.get", (each) => each.scimSchemas.get("urn:x"), ["GET", "/Schemas/SCIM2/urn%3Ax"]],
  ];

  test.each(cases)("%s", async (_, act, expected) => {
    const world = start([{ json: { items: [], users: [] } }]);

    await act(world.admin);

    expect(world.asked()).toEqual([expected]);
  });
});

describe("lists that are counted out", () => {
  test("go on until everything that was told of has come", async () => {
    const pages = [["a", "b"], ["c", "d"], ["e"]].map((ids) => ({ json: { totalResults: 5, groups: ids.map((id) => ({ id })) } }));
    const { admin: each, asked } = start(pages);

    const ids = (await each.groups.list({ count: 2 }).all()).map(({ id }) => id);

    expect(ids.join("")).toBe("abcde");
    expect(asked().map(([, url]) => url)).toEqual([1, 3, 5].map((at) => `/v1/groups?count=2&startIndex=${at}`));
  });

  test("end at a part that is not full, where no total is told", async () => {
    const pages = [["a", "b"], ["c"]].map((ids) => ({ json: { items: ids.map((id) => ({ id })) } }));
    const { admin: each, asked } = start(pages);

    const events = await each.adminAudit.list({ orgId: "O", from: "f", to: "t", max: 2 }).all();

    expect(events).toHaveLength(2 + 1);
    expect(asked().map(([, url]) => String(url).split("to=t")[1])).toEqual(["&max=2&offset=0", "&max=2&offset=2"]);
  });

  test("start where the caller says", async () => {
    const { admin: each, asked } = start([{ json: { totalResults: 9, Resources: [{ id: "x" }] } }]);

    const page = await each.scimUsers.list({ orgId: "O", startIndex: "9" });

    expect([page.length, page.hasNext()]).toEqual([1, false]);
    expect(asked()[0]?.[1]).toContain("startIndex=9");
  });
});

test("the identity services are asked by bare UUIDs, whichever ids are given", async () => {
  const { admin: each, asked } = start();
  const uuid = "00000000-0000-4000-8000-000000000001";
  const orgId = publicId("ORGANIZATION", uuid);

  await each.scimUsers.get({ orgId, userId: publicId("PEOPLE", uuid) });
  await each.scimGroups.remove({ orgId, groupId: publicId("SCIM_GROUP", `${uuid}:other`) });

  expect(asked().map(([, url]) => url)).toEqual([`/identity/scim/${uuid}/v2/Users/${uuid}`, `/identity/scim/${uuid}/v2/Groups/${uuid}`]);
});

test("the plugin adds every group, and each group stands alone", async () => {
  const webex = new Webex({ token: "t", baseUrl: "http://h" }).use(admin());
  const { client } = start();

  expectTypeOf(await new Groups(client).get("G")).toEqualTypeOf<Group>();
  expect(webex.admin.licenses).toBeDefined();
  await webex.close();
});
