import type { AttachmentActivity } from "@parley/contract/attachmentActions";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import { beforeAll, describe, expect, test } from "vitest";
import type { Scene } from "../scene.ts";

interface ActionEvent {
  resource: string;
  event: string;
  actorId: string;
  createdBy: string;
  data: AttachmentActivity;
}

const card = {
  contentType: "application/vnd.microsoft.card.adaptive",
  content: {
    type: "AdaptiveCard",
    version: "1.0",
    body: [
      { type: "TextBlock", text: "", size: "large" },
      { type: "TextBlock", text: "Adaptive Cards", separation: "none" },
      { type: "Input.Date", id: "dueDate" },
    ],
    actions: [{ type: "Action.Submit", title: "Send" }],
  },
};

/** Cards and what is filled in on them, in the clients of both. */
export function cardSuite(scene: () => Scene): void {
  describe("cards", () => {
    beforeAll(async () => {
      const { ana, ben } = scene();
      for (const client of [ana, ben]) await client.listen("attachmentActions", "created");
    });

    test("a card is posted, and read as it was posted", async () => {
      const { ana } = scene();

      const posted = await postCard(scene());
      const read = await ana.call<Message>("messages.get", posted);

      expect(posted).toMatchObject({ text: "Howdy!", attachments: [card] });
      expect(read).toEqual(posted);
    });

    test("what is filled in is submitted, read by its id, and announced to whoever posted the card", async () => {
      const { ana, ben, world } = scene();
      const { id: messageId, roomId } = await postCard(scene());

      const action = await ben.call<AttachmentActivity>("attachmentActions.create", {
        type: "submit",
        messageId,
        inputs: { dueDate: "26/06/1995" },
      });
      const read = await ben.call<AttachmentActivity>("attachmentActions.get", action.id);
      const events = await Promise.all(
        [ana, ben].map((client) => client.next<ActionEvent>("attachmentActions:created", ({ data }) => data.id === action.id)),
      );

      const { id: personId } = world.person("ben");
      expect(action).toMatchObject({
        type: "submit",
        messageId,
        roomId,
        personId,
        inputs: { dueDate: "26/06/1995" },
        created: expect.any(String),
      });
      expect(read).toEqual(action);
      for (const event of events)
        expect(event).toMatchObject({ resource: "attachmentActions", event: "created", actorId: personId, data: action });
    });

    test("a card that cannot be shown is refused with the place of the mistake", async () => {
      const { ana } = scene();
      const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Bad cards" });
      const attachments = [{ ...card, content: { ...card.content, body: [{ type: "Hologram" }] } }];

      await expect(ana.call("messages.create", { roomId, text: "x", attachments })).rejects.toMatchObject({
        statusCode: 400,
        message: expect.stringContaining("body[0]"),
      });
    });
  });
}

async function postCard({ ana, world }: Scene): Promise<Message> {
  const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Cards" });
  await ana.call("memberships.create", { roomId, personId: world.person("ben").id });
  return ana.call<Message>("messages.create", { roomId, text: "Howdy!", attachments: [card] });
}
