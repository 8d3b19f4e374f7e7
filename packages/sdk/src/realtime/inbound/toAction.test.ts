import type { WireActivity, WireConversation, WireObject } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import { expect, test } from "vitest";
import { person, uuid } from "../testing/fakeService.ts";
import { otherEvents } from "./otherEvents.ts";

const room: WireConversation = { objectType: "conversation", id: uuid("room"), url: "https://near.test/c/1", tags: [] };
const published = "2026-11-22T12:00:00.000Z";

function told(object: object, parent?: WireActivity["parent"]) {
  const activity: WireActivity = {
    id: uuid("act"),
    objectType: "activity",
    verb: "cardAction",
    url: "https://near.test/a/1",
    published,
    actor: person("ana"),
    object: object as WireObject,
    target: room,
    ...(parent && { parent }),
  };
  return otherEvents(activity, room, {
    clusterOf: () => "us",
    fileUrl: String,
    readFile: () => Promise.reject(new Error("nothing is read here")),
  });
}

const message = { id: uuid("m0"), type: "cardAction" };

test("a submission says what was filled in, by whom and on which message", () => {
  expect(told({ objectType: "submit", inputs: '{"name":"Ana"}' }, message)).toEqual([
    {
      name: "attachmentAction:created",
      payload: {
        id: publicId("ATTACHMENT_ACTION", uuid("act")),
        type: "submit",
        messageId: publicId("MESSAGE", uuid("m0")),
        inputs: { name: "Ana" },
        personId: publicId("PEOPLE", uuid("ana")),
        roomId: publicId("ROOM", uuid("room")),
        created: published,
      },
    },
  ]);
});

test("inputs in clear are taken as they are; what is no JSON is left out", () => {
  expect(told({ objectType: "submit", inputs: { name: "Ana" } }, message)[0]?.payload).toMatchObject({ inputs: { name: "Ana" } });
  expect(told({ objectType: "submit", inputs: "{no json" }, message)[0]?.payload).not.toHaveProperty("inputs");
});

test("a submission that names no message tells nothing", () => {
  expect(told({ objectType: "submit", inputs: "{}" })).toEqual([]);
});
