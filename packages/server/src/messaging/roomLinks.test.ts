import type { ECMFolder } from "@parley/contract/ecm";
import type { Room } from "@parley/contract/rooms";
import type { RoomTab } from "@parley/contract/roomTabs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const newRoom = (more: object = {}) => world.ask<Room>("ana", "POST /v1/rooms", { title: "Linked", ...more });
const page = { displayName: "Plan", contentUrl: "https://example.com/plan" };
const folder = { ...page, driveId: "drive", itemId: "item", defaultFolder: "true" };

test("a tab is made, listed, changed and removed by members; for others it does not exist", async () => {
  const room = await newRoom();

  const tab = await world.ask<RoomTab>("ana", "POST /v1/room/tabs", { roomId: room.id, ...page });
  const changed = await world.ask<RoomTab>("ana", `PUT /v1/room/tabs/${tab.id}`, { roomId: room.id, ...page, displayName: "Plans" });

  expect(tab).toMatchObject({ roomId: room.id, roomType: "group", creatorId: world.idOf("ana"), ...page });
  expect(changed).toEqual({ ...tab, displayName: "Plans" });
  expect(await world.ask("ana", `GET /v1/room/tabs?roomId=${room.id}`)).toEqual({ items: [changed] });
  expect(await world.send("ben", `GET /v1/room/tabs/${tab.id}`)).toMatchObject({ status: 404 });
  expect(await world.send("ben", `GET /v1/room/tabs?roomId=${room.id}`)).toMatchObject({ status: 404 });
  expect(await world.send("ana", `DELETE /v1/room/tabs/${tab.id}`)).toMatchObject({ status: 204 });
  expect(await world.ask("ana", `GET /v1/room/tabs?roomId=${room.id}`)).toEqual({ items: [] });
});

test("a linked folder is no tab, and goes with its room", async () => {
  const room = await newRoom();
  const linked = await world.ask<ECMFolder>("ana", "POST /v1/room/linkedFolders", { roomId: room.id, ...folder });

  expect(linked).toMatchObject(folder);
  expect(await world.ask("ana", `GET /v1/room/linkedFolders?roomId=${room.id}`)).toEqual({ items: [linked] });
  expect(await world.ask("ana", `GET /v1/room/tabs?roomId=${room.id}`)).toEqual({ items: [] });
  expect(await world.send("ana", `GET /v1/room/tabs/${linked.id}`)).toMatchObject({ status: 400 });

  await world.ask("ana", `DELETE /v1/rooms/${room.id}`);

  expect(await world.send("ana", `GET /v1/room/linkedFolders/${linked.id}`)).toMatchObject({ status: 404 });
});

test("in a moderated room only moderators change links; addresses that are none are refused", async () => {
  const room = await newRoom({ isLocked: true });
  await world.ask("ana", "POST /v1/memberships", { roomId: room.id, personId: world.idOf("ben") });

  expect(await world.send("ben", "POST /v1/room/tabs", { roomId: room.id, ...page })).toMatchObject({ status: 403 });
  for (const wrong of [{ contentUrl: "javascript:alert(1)" }, { contentUrl: "https://" }, { displayName: " " }]) {
    expect(await world.send("ana", "POST /v1/room/tabs", { roomId: room.id, ...page, ...wrong })).toMatchObject({ status: 400 });
  }
});

test("a room's meeting has the same number every time, and another room's has another", async () => {
  const [one, other] = [await newRoom(), await newRoom()];
  const infoOf = (room: Room) => world.ask<{ meetingNumber: string }>("ana", `GET /v1/rooms/${room.id}/meetingInfo`);

  const info = await infoOf(one);

  expect(info).toMatchObject({
    roomId: one.id,
    meetingNumber: expect.stringMatching(/^2\d{10}$/),
    sipAddress: `${info.meetingNumber}@127.0.0.1`,
  });
  expect(await infoOf(one)).toEqual(info);
  expect((await infoOf(other)).meetingNumber).not.toBe(info.meetingNumber);
  expect(await world.send("ben", `GET /v1/rooms/${one.id}/meetingInfo`)).toMatchObject({ status: 404 });
});
