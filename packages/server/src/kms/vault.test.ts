import { expect, test } from "vitest";
import { Vault, WrongMasterKeyError } from "./vault.ts";

const vault = new Vault(new Uint8Array(32).fill(1));

test("a secret opens under its name and master key only, and only unchanged", async () => {
  const wrapped = await vault.wrap("key:1", "secret");

  expect(await vault.unwrap("key:1", wrapped)).toBe("secret");
  expect(wrapped).not.toContain(Buffer.from("secret").toString("base64url"));
  await expect(vault.unwrap("key:2", wrapped)).rejects.toThrow(WrongMasterKeyError);
  await expect(vault.unwrap("key:1", `${wrapped.slice(0, -4)}AAAA`)).rejects.toThrow(WrongMasterKeyError);
  await expect(new Vault(new Uint8Array(32)).unwrap("key:1", wrapped)).rejects.toThrow(WrongMasterKeyError);
});
