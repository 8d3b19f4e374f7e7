import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeEvent, frameOf } from "./event.ts";

test("a frame is JSON that holds the event unchanged, whatever it says, and the number of its socket", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.uuid(), fc.nat(), fc.nat(), (text, id, now, sequenceNumber) => {
      const data = { eventType: "status.start_typing", conversationId: text, actor: { id } } as const;

      const frame: unknown = JSON.parse(frameOf(encodeEvent(JSON.stringify(data), id, now), sequenceNumber));

      expect(frame).toEqual({
        id,
        data,
        timestamp: now,
        trackingId: `PARLEY_${id}`,
        alertType: "none",
        headers: {},
        filterMessage: false,
        wsWriteTimestamp: now,
        sequenceNumber,
      });
    }),
  );
});
