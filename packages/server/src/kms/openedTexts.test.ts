import { createSecretKey, randomBytes } from "node:crypto";
import { encryptContent } from "@parley/protocol/cipher/node";
import { expect, test } from "vitest";
import { OpenedTexts } from "./openedTexts.ts";

test("a text that is known opens under its own key alone", () => {
  const [own, other] = [createSecretKey(randomBytes(32)), createSecretKey(randomBytes(32))];
  const texts = new OpenedTexts();
  const jwe = encryptContent(own, "between us");

  expect([texts.open(own, jwe), texts.open(own, jwe)]).toEqual(["between us", "between us"]);
  expect(() => texts.open(other, jwe)).toThrow("does not open with this key");
});
