import type { Membership } from "@parley/contract/memberships";
import type { Room } from "@parley/contract/rooms";
import type { Team } from "@parley/contract/teams";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const items = <Item>(list: { items: Item[] }) => list.items;

describe("rooms", () => {
  test("a new room reads back as it was answered, and its creator is in it", async () => {
    const room = await world.ask<Room>("ana", "POST /v1/rooms", { title: "Plans", description: "What we do" });

    expect(room).toMatchObject({ title: "Plans", type: "group", isLocked: false, creatorId: world.idOf("ana"), description: "What we do" });
    expect(await world.ask("ana", `GET /v1/rooms/${room.id}`)).toEqual(room);
    expect(await world.ask("ana", `GET /v1/memberships?roomId=${room.id}`)).toMatchObject({
      items: [{ personId: world.idOf("ana"), isModerator: false }],
    });
  });

  test("a whole room sent back with a new title renames it", async () => {
    const room = await world.ask<Room>("ana", "POST /v1/rooms", { title: "Before" });

    expect(await world.ask("ana", `PUT /v1/rooms/${room.id}`, { ...room, title: "After" })).toEqual({ ...room, title: "After" });
  });

  test.each(["id", "created", "lastactivity"])("sorted by %s, pages cover each room once", async (sortBy) => {
    for (let n = 0; n < 3; n++) {
      world.clock.advance(1000);
      await world.ask("dan", "POST /v1/rooms", { title: `Room ${n}` });
    }
    const whole = items(await world.ask<{ items: Room[] }>("dan", `GET /v1/rooms?sortBy=${sortBy}`)).map(({ id }) => id);

    const paged: string[] = [];
    let path: string | undefined = `/v1/rooms?sortBy=${sortBy}&max=2`;
    while (path) {
      const { body, headers }: Answer<{ items: Room[] }> = await world.send("dan", `GET ${path}`);
      paged.push(...body.items.map(({ id }) => id));
      path = headers.get("link")?.match(/^<[^>]*?(\/v1[^>]+)>/)?.[1];
    }

    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(whole.length);
  });

  test("a deleted room is gone for all its members", async () => {
    const room = await world.ask<Room>("ana", "POST /v1/rooms", { title: "Short-lived" });
    await world.ask("ana", "POST /v1/memberships", { roomId: room.id, personEmail: "ben@acme.example" });

    expect((await world.send("ben", `DELETE /v1/rooms/${room.id}`)).status).toBe(403);
    expect((await world.send("ana", `DELETE /v1/rooms/${room.id}`)).status).toBe(204);
    expect((await world.send("ben", `GET /v1/rooms/${room.id}`)).status).toBe(404);
  });
});

describe("memberships", () => {
  test("somebody unknown is invited by their address and can be read as a person", async () => {
    const room = await world.ask<Room>("ana", "POST /v1/rooms", { title: "With a guest" });

    const membership = await world.ask<Membership>("ana", "POST /v1/memberships", { roomId: room.id, personEmail: "Alice@Example.com" });

    expect(membership).toMatchObject({ personEmail: "alice@example.com", isModerator: false, isMonitor: false });
    expect(await world.ask("ana", `GET /v1/people/${membership.personId}`)).toMatchObject({
      emails: ["alice@example.com"],
      status: "pending",
    });
    expect(await world.ask("ana", `GET /v1/memberships/${membership.id}`)).toEqual(membership);
  });

  test("nobody is in a room twice", async () => {
    const room = await world.ask<Room>("ana", "POST /v1/rooms", { title: "Once" });
    const add = () => world.send("ana", "POST /v1/memberships", { roomId: room.id, personEmail: "ben@acme.example" });

    expect((await Promise.all([add(), add()])).map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test("the first moderator makes a room moderated: then only moderators change it", async () => {
    const room = await world.ask<Room>("ana", "POST /v1/rooms", { title: "Ruled" });
    const ben = await world.ask<Membership>("ana", "POST /v1/memberships", { roomId: room.id, personEmail: "ben@acme.example" });
    const [own] = items(
      await world.ask<{ items: [Membership] }>("ana", `GET /v1/memberships?roomId=${room.id}&personId=${world.idOf("ana")}`),
    );

    expect(await world.ask("ana", `PUT /v1/memberships/${own?.id}`, { ...own, isModerator: true })).toMatchObject({ isModerator: true });

    expect(await world.ask("ana", `GET /v1/rooms/${room.id}`)).toMatchObject({ isLocked: true });
    expect((await world.send("ben", "POST /v1/memberships", { roomId: room.id, personEmail: "cleo@acme.example" })).status).toBe(403);
    expect((await world.send("ben", `PUT /v1/rooms/${room.id}`, { title: "Mine" })).status).toBe(403);
    expect((await world.send("ben", `PUT /v1/memberships/${ben.id}`, { isModerator: true })).status).toBe(403);
    expect((await world.send("ben", `DELETE /v1/memberships/${ben.id}`)).status).toBe(204);
  });

  test("a direct room is hidden for oneself only, and nobody is added to it", async () => {
    const { roomId } = await world.ask<{ roomId: string }>("ana", "POST /v1/messages", { toPersonEmail: "eve@globex.example", text: "hi" });
    const [own, other] = items(await world.ask<{ items: Membership[] }>("ana", `GET /v1/memberships?roomId=${roomId}`)).sort((a) =>
      a.personId === world.idOf("ana") ? -1 : 1,
    );

    expect(await world.ask("ana", `PUT /v1/memberships/${own?.id}`, { isRoomHidden: true })).toMatchObject({ isRoomHidden: true });
    expect((await world.send("ana", `PUT /v1/memberships/${other?.id}`, { isRoomHidden: true })).status).toBe(403);
    expect((await world.send("ana", "POST /v1/memberships", { roomId, personEmail: "ben@acme.example" })).status).toBe(400);
  });

  test("over all rooms, one lists one's own memberships and nobody else's", async () => {
    expect(
      items(await world.ask<{ items: Membership[] }>("eve", "GET /v1/memberships?max=1000")).every(
        ({ personId }) => personId === world.idOf("eve"),
      ),
    ).toBe(true);
    expect((await world.send("eve", `GET /v1/memberships?personId=${world.idOf("ana")}`)).status).toBe(400);
  });
});

describe("teams", () => {
  test("a team comes with a general room, and whoever joins the team joins the room", async () => {
    const team = await world.ask<Team>("ben", "POST /v1/teams", { name: "Crew" });

    await world.ask("ben", "POST /v1/team/memberships", { teamId: team.id, personEmail: "cleo@acme.example" });

    expect(await world.ask("cleo", `GET /v1/rooms?teamId=${team.id}`)).toMatchObject({ items: [{ title: "Crew", teamId: team.id }] });
    expect((await world.send("dan", `GET /v1/teams/${team.id}`)).status).toBe(404);
    expect((await world.send("cleo", `PUT /v1/teams/${team.id}`, { name: "Mine" })).status).toBe(403);
    expect((await world.send("dan", "POST /v1/rooms", { title: "x", teamId: team.id })).status).toBe(404);
  });

  test("who leaves a team leaves its rooms; a removed team takes its rooms with it", async () => {
    const team = await world.ask<Team>("ben", "POST /v1/teams", { name: "Brief" });
    const { id } = await world.ask<{ id: string }>("ben", "POST /v1/team/memberships", {
      teamId: team.id,
      personEmail: "cleo@acme.example",
    });
    const room = await world.ask<Room>("ben", "POST /v1/rooms", { title: "Inside", teamId: team.id });
    await world.ask("ben", "POST /v1/memberships", { roomId: room.id, personEmail: "cleo@acme.example" });

    expect((await world.send("ben", `DELETE /v1/team/memberships/${id}`)).status).toBe(204);
    expect((await world.send("cleo", `GET /v1/rooms/${room.id}`)).status).toBe(404);
    expect((await world.send("ben", `DELETE /v1/teams/${team.id}`)).status).toBe(204);
    expect((await world.send("ben", `GET /v1/rooms/${room.id}`)).status).toBe(404);
  });
});
