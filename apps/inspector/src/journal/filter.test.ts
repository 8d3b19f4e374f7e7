import type { JournalEntry } from "@parley/testing/control";
import fc from "fast-check";
import { expect, test } from "vitest";
import { matches, noFilter } from "./filter.ts";
import { kinds } from "./summary.ts";

const base = { at: "2026-01-05T09:00:00.000Z", person: { id: "P", displayName: "Ana Alvarez", email: "ana@acme.example" } };
const entries: JournalEntry[] = [
  { ...base, id: 1, kind: "request", method: "GET", path: "/v1/rooms", operation: "rooms.list", status: 200, tookInMs: 1, trackingId: "T" },
  {
    ...base,
    id: 2,
    kind: "request",
    method: "GET",
    path: "/v1/rooms/x",
    operation: "rooms.get",
    status: 404,
    tookInMs: 1,
    trackingId: "T",
  },
  { id: 3, at: base.at, kind: "frame", direction: "out", deviceId: "D", type: "conversation.activity", sizeBytes: 10 },
  { ...base, id: 4, kind: "kms", operation: "retrieve /keys/{id}", uri: "/keys/1", deviceUrl: "D" },
  { ...base, id: 5, kind: "fact", name: "activity.created", key: "K", audience: ["P"] },
  {
    id: 6,
    at: base.at,
    kind: "delivery",
    deliveryId: "L",
    webhookId: "W",
    targetUrl: "http://t",
    attempt: 1,
    failure: "refused",
    tookInMs: 3,
  },
];
const shown = (filter: Partial<typeof noFilter>, found?: ReadonlySet<number>) =>
  entries.filter((entry) => matches(entry, { ...noFilter, ...filter }, found)).map(({ id }) => id);

test("without a filter everything is shown", () => {
  expect(shown({})).toEqual([1, 2, 3, 4, 5, 6]);
});

test.each([
  ["kinds", { kinds: new Set(["request", "fact"] as const) }, [1, 2, 5]],
  ["what has failed: an error, no reply, no answer", { isBadOnly: true }, [2, 4, 6]],
  ["a person", { personId: "P" }, [1, 2, 4, 5]],
  ["a text, in capitals or not", { text: " ROOMS.get " }, [2]],
  ["a name", { text: "alvarez" }, [1, 2, 4, 5]],
  ["several things at once", { kinds: new Set(["request"] as const), isBadOnly: true, text: "v1" }, [2]],
])("it shows only %s", (_, filter, ids) => {
  expect(shown(filter)).toEqual(ids);
});

test("what the server has found in details is shown too, if the rest fits", () => {
  expect(shown({ text: "hidden in a body", kinds: new Set(["request"]) }, new Set([2, 3]))).toEqual([2]);
});

test("more conditions never show more", () => {
  const anyFilter = fc.record({
    kinds: fc.subarray(kinds.map(({ id }) => id)).map((ids) => new Set(ids)),
    text: fc.constantFrom("", "rooms", "ana", "x", "é"),
    isBadOnly: fc.boolean(),
    personId: fc.constantFrom("", "P", "Q"),
  });

  fc.assert(
    fc.property(anyFilter, (filter) => {
      const all = shown(filter);
      for (const less of [{ text: "" }, { isBadOnly: false }, { personId: "" }, { kinds: new Set<never>() }])
        expect(shown({ ...filter, ...less })).toEqual(expect.arrayContaining(all));
    }),
  );
});
