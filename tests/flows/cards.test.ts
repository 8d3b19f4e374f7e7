import type { MessageEvent } from "@parley/sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await Promise.all(["ana", "ben", "cleo"].map((name) => world.as(name).realtime.connect()));
});
afterAll(() => world[Symbol.asyncDispose]());

const form = {
  contentType: "application/vnd.microsoft.card.adaptive",
  content: {
    type: "AdaptiveCard",
    version: "1.3",
    body: [{ type: "Input.Text", id: "name" }],
    actions: [{ type: "Action.Submit", title: "Send" }],
  },
};

async function formIn(): Promise<MessageEvent> {
  const room = await world.as("ana").rooms.create({ title: "Forms" });
  for (const name of ["ben", "cleo"]) await world.as("ana").memberships.create({ roomId: room.id, personEmail: `${name}@acme.example` });
  await world.server.settled();
  return world.as("ana").messages.create({ roomId: room.id, text: "Please fill in", attachments: [form] });
}

test("a card is heard decrypted, as REST shows it", async () => {
  const heard = world.as("ben").realtime.next("message:created");

  const posted = await formIn();

  expect(await heard).toEqual(posted);
  expect(posted.attachments).toEqual([form]);
});

test("what is filled in reaches who posted the card and who filled it in, and no other member", async () => {
  const message = await formIn();
  const heard = ["ana", "ben"].map((name) => world.as(name).realtime.next("attachmentAction:created"));
  const overheard: unknown[] = [];
  const forget = world.as("cleo").realtime.on("activity", ({ verb }) => overheard.push(verb));

  const action = await world.as("ben").attachmentActions.create({ type: "submit", messageId: message.id, inputs: { name: "Ben" } });
  const after = world.as("cleo").realtime.next("message:created");
  await world.as("ana").messages.create({ roomId: message.roomId, text: "thanks" });

  expect(await Promise.all(heard)).toEqual([action, action]);
  expect(await world.as("ana").attachmentActions.get(action)).toEqual(action);
  await after;
  forget();
  expect(overheard).not.toContain("cardAction");
});
