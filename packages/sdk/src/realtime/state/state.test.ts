import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { InvalidInputError } from "../../core/errors.ts";
import { browserState } from "./browser.ts";
import { memoryState } from "./memory.ts";
import { fileState } from "./node.ts";
import { sealedState } from "./sealed.ts";
import type { StateStorage, StateStore } from "./store.ts";

const folders: string[] = [];
const secret = new Uint8Array(32).fill(1);

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-state-"));
  folders.push(folder);
  return folder;
}

function fakeStorage(): StateStorage & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
  };
}

const kinds: Record<string, () => StateStore> = {
  memory: memoryState,
  file: () => fileState(join(newFolder(), "made", "by it")),
  browser: () => browserState(fakeStorage()),
  sealed: () => sealedState(memoryState(), secret),
};

describe.each(Object.entries(kinds))("a store: %s", (_name, make) => {
  test("gives back what was kept last, under its name and no other", async () => {
    const store = make();

    await store.write("a", "one");
    await store.write("a", "zwei 👋");
    await store.write("kms://host/keys/1?*", "three");

    expect(await Promise.all(["a", "b", "kms://host/keys/1?*"].map((name) => store.read(name)))).toEqual(["zwei 👋", undefined, "three"]);
  });

  test("forgets what is removed, also what was never there", async () => {
    const store = make();
    await store.write("a", "one");

    await store.remove("a");
    await store.remove("never");

    expect(await store.read("a")).toBeUndefined();
  });

  test("keeps one whole text when several are written at once", async () => {
    const store = make();
    const texts = ["x".repeat(50_000), "y".repeat(50_000), "z"];

    await Promise.all(texts.map((text) => store.write("a", text)));

    expect(texts).toContain(await store.read("a"));
  });
});

test("files are for their owner alone, and nothing half written is left", async () => {
  const folder = join(newFolder(), "state");
  const store = fileState(folder);

  await Promise.all(["1", "2", "3"].map((text) => store.write("device:me:here", text)));

  const names = readdirSync(folder);
  expect(names).toEqual(["device%3Ame%3Ahere"]);
  expect(statSync(join(folder, names[0] as string)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test("a name cannot lead out of the folder", async () => {
  const folder = newFolder();

  await fileState(join(folder, "inner")).write("../../out", "x");

  expect(readdirSync(folder)).toEqual(["inner"]);
});

test("a folder that cannot be written is an error, and nothing is left", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "file"), "");

  await expect(fileState(join(folder, "file")).write("a", "x")).rejects.toThrow();
});

test("what is sealed cannot be read, changed, or moved to another name", async () => {
  const { entries, ...storage } = fakeStorage();
  const store = sealedState(browserState(storage, ""), secret);
  await store.write("a", "secret text");

  expect(entries.get("a")).not.toContain("secret text");
  entries.set("b", entries.get("a") as string);
  expect(await store.read("b")).toBeUndefined();
  expect(await sealedState(browserState(storage, ""), new Uint8Array(32)).read("a")).toBeUndefined();
  entries.set("a", "changed");
  expect(await store.read("a")).toBeUndefined();
});

test("a secret of another length is refused", () => {
  expect(() => sealedState(memoryState(), new Uint8Array(16))).toThrow(InvalidInputError);
});
