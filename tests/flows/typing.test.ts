import { expect, test } from "vitest";
import { startWorld } from "./world.ts";

test("who writes is heard by the others in the room, from the beginning to the end", async () => {
  await using world = await startWorld();
  const [ana, ben] = [world.as("ana"), world.as("ben")];
  const room = await ana.rooms.create({ title: "Typing" });
  await ana.memberships.create({ roomId: room.id, personEmail: "ben@acme.example" });
  await Promise.all([ana.realtime.connect(), ben.realtime.connect()]);
  const { id: personId } = await ana.people.get("me");

  const began = ben.realtime.next("room:typing");
  await ana.rooms.startTyping(room);
  expect(await began).toEqual({ roomId: room.id, personId, isTyping: true });

  const ended = ben.realtime.next("room:typing");
  await ana.rooms.stopTyping(room.id);
  expect(await ended).toEqual({ roomId: room.id, personId, isTyping: false });
});
