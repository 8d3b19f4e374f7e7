import type { WireActivity, WireObject } from "@parley/protocol/activity";
import { describe, expect, test } from "vitest";
import { isSealed, openActivity, withoutSealedTexts } from "./openActivity.ts";

const sealed = (text: string) => `eyJhbGciOiJkaXIifQ..aXY.${text}.dGFn`;
const activity = (object: object | undefined, more: Partial<WireActivity> = {}) =>
  ({
    id: "a",
    objectType: "activity",
    verb: "post",
    encryptionKeyUrl: "kms://k/keys/1",
    object: object as WireObject,
    ...more,
  }) as WireActivity;

/** Opens by reading the text that stands where the ciphertext would, and says with which key. */
const open = async (jwe: string, keyUrl: string) => `${jwe.split(".")[3]} with ${keyUrl.at(-1)}`;

describe("opening", () => {
  test.each([
    ["a comment", { objectType: "comment", displayName: sealed("t"), content: sealed("h"), markdown: sealed("m") }],
    ["shared content", { objectType: "content", displayName: sealed("t"), content: sealed("h"), markdown: sealed("m") }],
  ])("%s: all three texts", async (_what, object) => {
    const opened = await openActivity(activity(object), open);

    expect(opened.object).toMatchObject({ displayName: "t with 1", content: "h with 1", markdown: "m with 1" });
  });

  test("cards and the names of files", async () => {
    const object = { objectType: "content", cards: [sealed("card")], files: { items: [{ displayName: sealed("f"), scr: "x" }] } };

    const opened = await openActivity(activity(object), open);

    expect(opened.object).toMatchObject({ cards: ["card with 1"], files: { items: [{ displayName: "f with 1", scr: "x" }] } });
  });

  test("the title of a room is under the room's own key", async () => {
    const object = { objectType: "conversation", displayName: sealed("title"), encryptionKeyUrl: "kms://k/keys/2" };

    expect((await openActivity(activity(object, { verb: "update" }), open)).object).toMatchObject({ displayName: "title with 2" });
  });

  test("the key may be named by the object alone", async () => {
    const { encryptionKeyUrl: _, ...unnamed } = activity({
      objectType: "comment",
      displayName: sealed("t"),
      encryptionKeyUrl: "kms://k/keys/3",
    });

    expect((await openActivity(unnamed, open)).object).toMatchObject({ displayName: "t with 3" });
  });

  test("names of people and plain texts stay as they are", async () => {
    const person = activity({ objectType: "person", displayName: sealed("x") }, { verb: "add" });
    const plain = activity({ objectType: "comment", displayName: "in clear" });

    expect(await openActivity(person, open)).toEqual(person);
    expect(await openActivity(plain, open)).toEqual(plain);
  });

  test("without a key or an object, nothing is opened", async () => {
    const { encryptionKeyUrl: _, ...unnamed } = activity({ objectType: "comment", displayName: sealed("x") });

    expect(await openActivity(unnamed, open)).toBe(unnamed);
    expect(await openActivity(activity(undefined), open)).toEqual(activity(undefined));
  });

  test("the original is not changed", async () => {
    const original = activity({ objectType: "comment", displayName: sealed("t") });
    const before = structuredClone(original);

    await openActivity(original, open);

    expect(original).toEqual(before);
  });
});

test("what cannot be opened is taken out, and the rest stays", () => {
  const object = { objectType: "comment", displayName: sealed("t"), content: "in clear", mentions: { items: [] }, cards: [sealed("c")] };

  expect(withoutSealedTexts(activity(object)).object).toEqual({ objectType: "comment", content: "in clear", mentions: { items: [] } });
});

test("only a compact JWE counts as sealed", () => {
  expect([sealed("x"), "eyJ.a.b.c.d"].map(isSealed)).toEqual([true, true]);
  expect(["", "hello", "a.b.c.d.e", "eyJhbGciOiJub25lIn0.e30.", "eyJ.a.b.c.d.e", undefined, 7].map(isSealed)).toEqual(Array(7).fill(false));
});
