import type { Person } from "@parley/contract/people";
import { publicId } from "@parley/protocol/ids";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test("one's own details are those of the token's holder", async () => {
  expect(await world.ask("ben", "GET /v1/people/me")).toMatchObject({
    id: world.idOf("ben"),
    emails: ["ben@acme.example"],
    displayName: "Ben Brandt",
    firstName: "Ben",
    lastName: "Brandt",
    type: "person",
  });
  expect(await world.ask("echo", "GET /v1/people/me")).toMatchObject({ type: "bot" });
});

test("roles and licenses are shown to administrators of the same organization only", async () => {
  const ben = `GET /v1/people/${world.idOf("ben")}`;

  expect(await world.ask("ana", ben)).toHaveProperty("licenses");
  expect(await world.ask("cleo", ben)).not.toHaveProperty("licenses");
  expect(await world.ask("ana", `GET /v1/people/${world.idOf("eve")}`)).not.toHaveProperty("licenses");
});

test("people are found by address, by the beginning of their name, and by id", async () => {
  const find = async (query: string) =>
    (await world.ask<{ items: Person[] }>("ben", `GET /v1/people?${query}`)).items.map(({ emails }) => emails[0]);

  expect(await find("email=ANA@acme.example")).toEqual(["ana@acme.example"]);
  expect(await find("displayName=cl")).toEqual(["cleo@acme.example"]);
  expect(await find("displayName=%25")).toEqual(await find("displayName="));
  expect(await find(`id=${world.idOf("eve")},${world.idOf("ana")}`)).toEqual(["eve@globex.example", "ana@acme.example"]);
});

test("ids of nobody are listed as not found, whatever they are", async () => {
  const nobody = publicId("PEOPLE", "00000000-0000-4000-8000-000000000000");

  expect(await world.ask("ben", `GET /v1/people/?id=${world.idOf("ana")},${nobody},nonsense&showAllTypes=false`)).toMatchObject({
    items: [{ id: world.idOf("ana") }],
    notFoundIds: [nobody, publicId("PEOPLE", "nonsense")],
  });
});

test("only administrators list their whole organization, page by page", async () => {
  const first = await world.send<{ items: Person[] }>("ana", "GET /v1/people?max=3");
  const second = await world.send<{ items: Person[] }>("ana", `GET ${first.headers.get("link")?.match(/(\/v1[^>]+)>/)?.[1]}`);

  expect([...first.body.items, ...second.body.items].map(({ displayName }) => displayName)).toEqual([
    "Ana Alvarez",
    "Ben Brandt",
    "Cleo Chen",
    "Dan Duarte",
    "Echo",
  ]);
  expect(second.headers.get("link")).toBeNull();
  expect((await world.send("ben", "GET /v1/people")).status).toBe(400);
  expect((await world.send("ana", `GET /v1/people?orgId=${(await world.ask<Person>("eve", "GET /v1/people/me")).orgId}`)).status).toBe(403);
});

test("organization, roles and licenses are the administrators' to read", async () => {
  const { orgId } = await world.ask<Person>("ana", "GET /v1/people/me");

  expect(await world.ask("ana", `GET /v1/organizations/${orgId}`)).toMatchObject({ displayName: "Acme" });
  expect(await world.ask("ana", "GET /v1/roles")).toMatchObject({
    items: expect.arrayContaining([{ id: expect.any(String), name: "Full Administrator" }]),
  });
  expect(await world.ask("ana", "GET /v1/licenses")).toMatchObject({
    items: [{ consumedUnits: 4 }, { consumedUnits: 4 }, { consumedUnits: 4 }],
  });
  expect((await world.send("ben", "GET /v1/licenses")).status).toBe(403);
});
