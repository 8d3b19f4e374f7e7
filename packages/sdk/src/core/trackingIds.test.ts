import { expect, test, vi } from "vitest";
import { TrackingIds, uuid } from "./trackingIds.ts";

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("the requests of one client are numbered, and clients are told apart", () => {
  const [one, other] = [new TrackingIds(), new TrackingIds()];

  const ids = [one.next(), one.next(), other.next()];

  expect(ids.map((id) => id.split("_")[2])).toEqual(["1", "2", "1"]);
  expect(ids[0]?.split("_")[1]).toMatch(pattern);
  expect(new Set(ids.map((id) => id.split("_")[1])).size).toBe(2);
});

test("a UUID is made also where the platform has no function for it", () => {
  const { crypto } = globalThis;
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });

  expect(uuid()).toMatch(pattern);
  vi.unstubAllGlobals();
});
