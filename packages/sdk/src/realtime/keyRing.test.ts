import type { ContentKey } from "@parley/protocol/content";
import { expect, test } from "vitest";
import { AbortedError } from "../core/errors.ts";
import { KeyRing } from "./keyRing.ts";

const keyOf = (uri: string): ContentKey => ({ uri, key: {} as CryptoKey });

test("however many wait for a key, it is fetched once", async () => {
  const asked: string[] = [];
  const ring = new KeyRing(async (uri) => {
    asked.push(uri);
    return keyOf(uri);
  });

  const keys = await Promise.all([ring.get("a"), ring.get("b"), ring.get("a")]);
  await ring.get("a");

  expect(keys.map(({ uri }) => uri)).toEqual(["a", "b", "a"]);
  expect(asked).toEqual(["a", "b"]);
});

test("a failure is told to all who wait and then forgotten", async () => {
  let isDown = true;
  const ring = new KeyRing(async (uri) => {
    if (isDown) throw new Error("down");
    return keyOf(uri);
  });

  const results = await Promise.allSettled([ring.get("a"), ring.get("a")]);
  isDown = false;

  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(ring.get("a")).resolves.toMatchObject({ uri: "a" });
});

test("keys that were not used for long are forgotten, and fetched again", async () => {
  const asked: string[] = [];
  const ring = new KeyRing(async (uri) => {
    asked.push(uri);
    return keyOf(uri);
  }, 2);

  for (const uri of ["a", "b", "a", "c", "a", "b"]) await ring.get(uri);

  expect(asked).toEqual(["a", "b", "c", "b"]);
});

test("one caller's abort does not end the wait of another", async () => {
  let release: (key: ContentKey) => void = () => {};
  const ring = new KeyRing(() => new Promise((resolve) => (release = resolve)));
  const controller = new AbortController();

  const both = [ring.get("a", controller.signal), ring.get("a")] as const;
  controller.abort();
  release(keyOf("a"));

  await expect(both[0]).rejects.toBeInstanceOf(AbortedError);
  await expect(both[1]).resolves.toMatchObject({ uri: "a" });
});
