import { encryptText, generateContentJwk, importContentKey } from "@parley/protocol/content";
import { describe, expect, test } from "vitest";
import * as node from "./node.ts";
import * as web from "./web.ts";

const uri = "kms://kms.example/keys/1";
const newKey = async () => importContentKey(uri, await generateContentJwk(uri));

describe.each([
  ["in Node", node.decryptText],
  ["elsewhere", web.decryptText],
])("%s", (_, decryptText) => {
  test("a text opens with its key, every time", async () => {
    const key = await newKey();
    const jwe = await encryptText(key, "grüße 👋");

    expect([await decryptText(key, jwe), await decryptText(key, jwe)]).toEqual(["grüße 👋", "grüße 👋"]);
  });

  test("a text that another key sealed, or that is none, is refused", async () => {
    const jwe = await encryptText(await newKey(), "hello");

    await expect(decryptText(await newKey(), jwe)).rejects.toThrow();
    await expect(decryptText(await newKey(), "no.jwe")).rejects.toThrow();
  });
});
