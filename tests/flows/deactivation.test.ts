import { expect, test } from "vitest";
import { startWorld } from "./world.ts";

test("a person who is deactivated while connected is shut out: requests fail and the socket is closed", async () => {
  await using world = await startWorld();
  const [ana, ben] = [world.as("ana"), world.as("ben")];
  const me = await ben.people.get("me");
  await ben.realtime.connect();
  const ended = ben.realtime.next("disconnected");

  await ana.people.update({ ...me, loginEnabled: false });

  await expect(ben.people.get("me")).rejects.toMatchObject({ code: "unauthorized" });
  expect(await ended).toMatchObject({ code: 4401 });
});

test("a person who is deleted while connected leaves their rooms before the eyes of the others", async () => {
  await using world = await startWorld();
  const [ana, ben, cleo] = [world.as("ana"), world.as("ben"), world.as("cleo")];
  const me = await ben.people.get("me");
  const room = await cleo.rooms.create({ title: "Farewell" });
  await cleo.memberships.create({ roomId: room.id, personId: me.id });
  await cleo.realtime.connect();
  await ben.realtime.connect();
  const left = new Promise((resolve) => {
    cleo.realtime.on("membership:deleted", (membership) => membership.roomId === room.id && resolve(membership));
  });

  await ana.people.remove(me);

  expect(await left).toMatchObject({ personId: me.id, personEmail: "ben@acme.example" });
  await expect(ben.rooms.list()).rejects.toMatchObject({ code: "unauthorized" });
  expect((await cleo.memberships.list({ roomId: room.id })).items).toHaveLength(1);
});
