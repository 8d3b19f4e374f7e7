import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { settled } from "../../core/testing/fakeClock.ts";
import { environmentStore } from "./environment.ts";
import { fileStore } from "./file/node.ts";
import { memoryStore } from "./memory.ts";
import type { TokenStore } from "./tokenStore.ts";
import { localStorageStore, type StorageLike, sessionStorageStore } from "./web.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-stores-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const stores: Record<string, () => TokenStore> = {
  memory: memoryStore,
  "a JSON file": () => fileStore(join(folder, `${count++}/tokens.json`)),
  "a YAML file": () => fileStore(join(folder, `${count++}/tokens.yml`)),
  environment: () => environmentStore({}),
  localStorage: () => localStorageStore({ storage: fakeStorage(), name: `tokens-${count++}` }),
  sessionStorage: () => sessionStorageStore({ storage: fakeStorage() }),
};

const tokens = {
  access_token: "ZGVlY2-_.~+/=",
  refresh_token: "NTlk",
  expires_at: "2026-12-06T12:00:00.000Z",
  refresh_token_expires_at: "2027-02-20T12:00:00.000Z",
  scope: "spark:all spark:kms",
};

describe.each(Object.entries(stores))("tokens in %s", (_, create) => {
  test("are not there at first", async () => {
    expect(await create().load()).toBeUndefined();
  });

  test("are read as they were kept", async () => {
    const store = create();
    await store.save(tokens);

    expect(await store.load()).toEqual(tokens);
  });

  test("replace those before as a whole", async () => {
    const store = create();
    await store.save(tokens);
    await store.save({ access_token: "next" });

    expect(await store.load()).toEqual({ access_token: "next" });
  });

  test("may be a refresh token alone", async () => {
    const store = create();
    await store.save({ refresh_token: "NTlk" });

    expect(await store.load()).toEqual({ refresh_token: "NTlk" });
  });

  test("are gone when they are cleared, also when there are none", async () => {
    const store = create();
    await store.save(tokens);
    await store.clear();
    await store.clear();

    expect(await store.load()).toBeUndefined();
  });

  test("are not changed by who has read them", async () => {
    const store = create();
    await store.save(tokens);
    Object.assign((await store.load()) ?? {}, { access_token: "changed" });

    expect(await store.load()).toEqual(tokens);
  });
});

describe.each(Object.entries(stores).filter(([name]) => name !== "environment"))("the lock of %s", (_, create) => {
  test("lets one work at a time, and the next one also after a failure", async () => {
    const { lock } = create();
    const steps: string[] = [];
    const first = Promise.withResolvers<void>();
    const work = (name: string) =>
      lock?.(async () => {
        steps.push(`${name} begins`);
        await first.promise;
        steps.push(`${name} ends`);
        if (name === "one") throw new Error("failed");
        return name;
      });

    const outcomes = Promise.allSettled([work("one"), work("two"), work("three")]);
    await settled();
    first.resolve();

    expect(await outcomes).toMatchObject([{ reason: { message: "failed" } }, { value: "two" }, { value: "three" }]);
    expect(steps).toEqual(["one begins", "one ends", "two begins", "two ends", "three begins", "three ends"]);
  });

  test("is not waited for longer than the signal allows, and stays in order for the others", async () => {
    const { lock } = create();
    const first = Promise.withResolvers<void>();
    const controller = new AbortController();
    const one = lock?.(() => first.promise);
    const two = lock?.(async () => "two", controller.signal);
    const three = lock?.(async () => "three");

    controller.abort();
    await expect(two).rejects.toMatchObject({ code: "aborted" });
    first.resolve();
    await one;

    expect(await three).toBe("three");
  });
});

test("a page whose storage is forbidden gets a typed error", async () => {
  const storage: StorageLike = {
    getItem() {
      throw new Error("SecurityError");
    },
    setItem() {
      throw new Error("QuotaExceededError");
    },
    removeItem() {},
  };

  await expect(localStorageStore({ storage }).load()).rejects.toMatchObject({ code: "token_store" });
  await expect(sessionStorageStore({ storage }).save(tokens)).rejects.toMatchObject({ code: "token_store" });
});

test("what is no token in the storage of a page is none", async () => {
  const storage = fakeStorage();
  storage.setItem("parley-tokens", "{ broken");

  expect(await localStorageStore({ storage }).load()).toBeUndefined();
});

test("the environment's tokens are those of the process, unless another one is given", async () => {
  const env: Record<string, string | undefined> = { WEBEX_ACCESS_TOKEN: "a", WEBEX_REFRESH_TOKEN: "r", OTHER: "x" };
  const store = environmentStore(env);
  expect(await store.load()).toEqual({ access_token: "a", refresh_token: "r" });

  await store.clear();

  expect(env).toEqual({ OTHER: "x" });
});

function fakeStorage(): StorageLike {
  const entries = new Map<string, string>();
  return {
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
  };
}
