import type { AttachmentActivity } from "@parley/contract/attachmentActions";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const contentType = "application/vnd.microsoft.card.adaptive";

/** A card with one field, and whatever else it shall have. */
function formOf(more: object = {}): object {
  return {
    type: "AdaptiveCard",
    version: "1.3",
    body: [{ type: "Input.Text", id: "name", label: "Name" }],
    actions: [{ type: "Action.Submit", title: "Send" }],
    ...more,
  };
}

function attached(content: object): { attachments: object[] } {
  return { attachments: [{ contentType, content }] };
}

async function roomOf(...[creator, ...others]: [string, ...string[]]): Promise<string> {
  const room = await world.ask<Room>(creator, "POST /v1/rooms", { title: "Forms" });
  for (const name of others) await world.ask(creator, "POST /v1/memberships", { roomId: room.id, personId: world.idOf(name) });
  return room.id;
}

describe("posting a card", () => {
  test("every member reads it as it was posted, with its text", async () => {
    const roomId = await roomOf("ana", "ben");
    const card = formOf({
      separation: "none",
      body: [
        { type: "TextBlock", text: "", size: "large" },
        { type: "Input.Date", id: "dueDate" },
      ],
    });

    const posted = await world.ask<Message>("ana", "POST /v1/messages", { roomId, text: "Howdy!", ...attached(card) });

    expect(posted).toMatchObject({ text: "Howdy!", ...attached(card) });
    expect(await world.ask("ben", `GET /v1/messages/${posted.id}`)).toEqual(posted);
    expect(await world.ask("ben", `GET /v1/messages?roomId=${roomId}`)).toEqual({ items: [posted] });
  });

  test("without a text, the card's own fallback text is the message's; without that, there is none", async () => {
    const roomId = await roomOf("ana");

    const told = await world.ask<Message>("ana", "POST /v1/messages", { roomId, ...attached(formOf({ fallbackText: "A form" })) });
    const silent = await world.ask<Message>("ana", "POST /v1/messages", { roomId, ...attached(formOf()) });

    expect(told.text).toBe("A form");
    expect(silent.text).toBeUndefined();
    expect(await world.ask("ana", `GET /v1/messages/${silent.id}`)).toEqual(silent);
  });

  test("an edit puts another card in its place, or none", async () => {
    const roomId = await roomOf("ana");
    const { id } = await world.ask<Message>("ana", "POST /v1/messages", { roomId, text: "one", ...attached(formOf()) });

    const swapped = await world.ask<Message>("ana", `PUT /v1/messages/${id}`, {
      roomId,
      text: "two",
      ...attached(formOf({ version: "1.2" })),
    });
    const plain = await world.ask<Message>("ana", `PUT /v1/messages/${id}`, { roomId, text: "three" });

    expect(swapped.attachments?.[0]?.content.version).toBe("1.2");
    expect(plain.attachments).toBeUndefined();
  });

  test("a newer element counts as its fallback, and is kept as it was posted", async () => {
    const roomId = await roomOf("ana");
    const body = [
      { type: "Table", fallback: { type: "TextBlock", text: "a table" } },
      { type: "Chart", fallback: "drop" },
    ];

    const posted = await world.ask<Message>("ana", "POST /v1/messages", { roomId, text: "x", ...attached(formOf({ body })) });

    expect(posted.attachments?.[0]?.content.body).toEqual(body);
  });

  test.each<[string, object, string]>([
    ["a version that is too new", formOf({ version: "1.4" }), "attachments[0].content.version must be one of: 1.0, 1.1, 1.2, 1.3."],
    [
      "an unknown element",
      formOf({ body: [{ type: "Container", items: [{ type: "Table" }] }] }),
      "attachments[0].content.body[0].items[0].type Table is not known up to version 1.3.",
    ],
    [
      "an action among elements",
      formOf({ body: [{ type: "Action.Submit" }] }),
      "attachments[0].content.body[0].type Action.Submit does not belong here.",
    ],
    ["an input without an id", formOf({ body: [{ type: "Input.Text" }] }), "attachments[0].content.body[0].id is missing."],
    [
      "a button that would run a script",
      formOf({ actions: [{ type: "Action.OpenUrl", url: "javascript:alert(1)" }] }),
      "attachments[0].content.actions[0].url must be an absolute address that is safe to open.",
    ],
    [
      "a mistake in a card behind a button",
      formOf({ actions: [{ type: "Action.ShowCard", card: { type: "AdaptiveCard", body: [{ type: "Image" }] } }] }),
      "attachments[0].content.actions[0].card.body[0].url is missing.",
    ],
    ["another type of card", formOf({ type: "HeroCard" }), "attachments[0].content.type must be equal to constant."],
    [
      "too many bytes",
      formOf({ body: [{ type: "TextBlock", text: "x".repeat(40_000) }] }),
      "attachments[0].content is larger than 32768 bytes.",
    ],
    [
      "too deep a nesting",
      JSON.parse(`{"type":"AdaptiveCard","version":"1.0","x":${"[".repeat(5000)}${"]".repeat(5000)}}`) as object,
      "attachments[0].content is nested more than 64 deep.",
    ],
  ])("%s is refused with its place", async (_, card, message) => {
    const roomId = await roomOf("ana");

    const refused = await world.send("ana", "POST /v1/messages", { roomId, text: "x", ...attached(card) });

    expect(refused).toMatchObject({ status: 400, body: { message } });
  });

  test("two cards, or something that is no adaptive card, are refused", async () => {
    const roomId = await roomOf("ana");
    const one = { contentType, content: formOf() };

    expect(await world.send("ana", "POST /v1/messages", { roomId, text: "x", attachments: [one, one] })).toMatchObject({ status: 400 });
    expect(
      await world.send("ana", "POST /v1/messages", { roomId, text: "x", attachments: [{ ...one, contentType: "text/html" }] }),
    ).toMatchObject({ status: 400 });
  });
});

describe("filling a card in", () => {
  test("who submits and who posted the card read what was filled in, and nobody else", async () => {
    const roomId = await roomOf("ana", "ben", "cleo");
    const card = await world.ask<Message>("ana", "POST /v1/messages", { roomId, text: "x", ...attached(formOf()) });

    const action = await world.ask<AttachmentActivity>("ben", "POST /v1/attachment/actions", {
      type: "submit",
      messageId: card.id,
      inputs: { name: "Ben" },
    });

    expect(action).toMatchObject({ type: "submit", messageId: card.id, roomId, personId: world.idOf("ben"), inputs: { name: "Ben" } });
    for (const name of ["ana", "ben"]) expect(await world.ask(name, `GET /v1/attachment/actions/${action.id}`)).toEqual(action);
    for (const name of ["cleo", "dan"])
      expect(await world.send(name, `GET /v1/attachment/actions/${action.id}`)).toMatchObject({ status: 404 });
  });

  test("only who may see the message submits, and only to a message with a card", async () => {
    const roomId = await roomOf("ana", "ben");
    const plain = await world.ask<Message>("ana", "POST /v1/messages", { roomId, text: "no card" });
    const card = await world.ask<Message>("ana", "POST /v1/messages", { roomId, text: "x", ...attached(formOf()) });
    const submit = (name: string, messageId: string, more: object = {}) =>
      world.send(name, "POST /v1/attachment/actions", { type: "submit", messageId, inputs: {}, ...more });

    expect(await submit("eve", card.id)).toMatchObject({ status: 404 });
    expect(await submit("ben", plain.id)).toMatchObject({ status: 400 });
    expect(await submit("ben", card.id, { type: "execute" })).toMatchObject({ status: 400 });
    expect(await submit("ben", card.id, { inputs: { name: "x".repeat(20_000) } })).toMatchObject({ status: 400 });
    expect(await submit("ben", card.id, { inputs: "Ben" })).toMatchObject({ status: 400 });
    expect(await submit("ben", card.id)).toMatchObject({ status: 200 });
  });

  test("what was filled in is not among the messages", async () => {
    const roomId = await roomOf("ana");
    const card = await world.ask<Message>("ana", "POST /v1/messages", { roomId, text: "x", ...attached(formOf()) });
    const action = await world.ask<AttachmentActivity>("ana", "POST /v1/attachment/actions", {
      type: "submit",
      messageId: card.id,
      inputs: { name: "Ana" },
    });

    expect(await world.ask("ana", `GET /v1/messages?roomId=${roomId}&parentId=${card.id}`)).toEqual({ items: [] });
    expect(await world.send("ana", `GET /v1/messages/${action.id}`)).toMatchObject({ status: 400 });
  });
});
