import type { OrganizationsSpaceClassificationCollectionResponse as Classifications } from "@parley/contract/classifications";
import type { Room } from "@parley/contract/rooms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
let ids: (string | undefined)[];
beforeAll(async () => {
  world = await startWorld();
  const items = [{ title: "Public" }, { title: "Secret", description: "For few" }, { title: "Old", enabled: false }];
  ids = (await store({ items })).body.items.map(({ id }) => id);
});
afterAll(() => world.close());

async function store(body: object) {
  const { orgId } = await world.ask<{ orgId: string }>("ana", "GET /v1/people/me");
  return world.send<Classifications>(undefined, `PUT /_parley/classifications/${orgId}`, body);
}

test("the organization's classifications are listed, the least first, and those of another are not", async () => {
  const { items } = await world.ask<Classifications>("ben", "GET /v1/classifications");

  expect(items.map(({ title, rank, enabled }) => [title, rank, enabled])).toEqual([
    ["Public", 0, true],
    ["Secret", 1, true],
    ["Old", 2, false],
  ]);
  expect(await world.ask("eve", "GET /v1/classifications")).toEqual({ items: [] });
});

test("a room is classified when it is made, and anew when it is changed", async () => {
  const room = await world.ask<Room>("ben", "POST /v1/rooms", { title: "Classified", classificationId: ids[0] });
  const changed = await world.ask<Room>("ben", `PUT /v1/rooms/${room.id}`, { title: "Classified", classificationId: ids[1] });
  const renamed = await world.ask<Room>("ben", `PUT /v1/rooms/${room.id}`, { title: "Renamed" });

  expect([room, changed, renamed].map(({ classificationId }) => classificationId)).toEqual([ids[0], ids[1], ids[1]]);
});

test("a room keeps a classification that is no longer in use, and may be sent back with it", async () => {
  const room = await world.ask<Room>("ben", "POST /v1/rooms", { title: "Kept", classificationId: ids[0] });
  await store({
    items: [
      { id: ids[0], title: "Public", enabled: false },
      { id: ids[1], title: "Secret" },
    ],
  });

  const sentBack = await world.send<Room>("ben", `PUT /v1/rooms/${room.id}`, { title: "Kept", classificationId: ids[0] });
  const other = await world.send("ben", "POST /v1/rooms", { title: "New", classificationId: ids[0] });

  expect(sentBack).toMatchObject({ status: 200, body: { classificationId: ids[0] } });
  expect(other.status).toBe(400);
});

test.each([
  ["of another organization", "eve", () => ids[1]],
  ["that is no id", "ben", () => "nonsense"],
])("a classification %s is refused", async (_, who, id) => {
  expect((await world.send(who, "POST /v1/rooms", { title: "x", classificationId: id() })).status).toBe(400);
});

test.each([
  [{}],
  [{ items: [{}] }],
  [{ items: [{ title: "x", rank: "high" }] }],
  [{ items: Array.from({ length: 101 }, () => ({ title: "x" })) }],
])("classifications that are none are not stored", async (body) => {
  expect((await store(body)).status).toBe(400);
});
