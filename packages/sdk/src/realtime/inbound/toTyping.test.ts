import { publicId } from "@parley/protocol/ids";
import { expect, test } from "vitest";
import { uuid } from "../testing/fakeService.ts";
import { toTyping } from "./toTyping.ts";

const data = { conversationId: uuid("room"), actor: { id: uuid("ana") } };
const told = { roomId: publicId("ROOM", uuid("room")), personId: publicId("PEOPLE", uuid("ana")) };

test("somebody begins to write, and stops", () => {
  expect(toTyping({ eventType: "status.start_typing", ...data })).toEqual({ ...told, isTyping: true });
  expect(toTyping({ eventType: "status.stop_typing", ...data })).toEqual({ ...told, isTyping: false });
});

test("other events, and those that name nobody or no room, tell nothing", () => {
  expect(toTyping({ eventType: "status.other", ...data })).toBeUndefined();
  expect(toTyping({ eventType: "toString", ...data })).toBeUndefined();
  expect(toTyping({ eventType: "status.start_typing", actor: data.actor })).toBeUndefined();
  expect(toTyping({ eventType: "status.start_typing", conversationId: uuid("room") })).toBeUndefined();
});
