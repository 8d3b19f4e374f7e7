import { describe, expect, test } from "vitest";
import { settled } from "./testing/fakeClock.ts";
import { bareToken, staticToken, Tokens } from "./token.ts";

const never = new AbortController().signal;

describe("a token", () => {
  test("loses the word before it and the space around it", () => {
    expect(["abc", " Bearer abc ", "bearer  abc", "BEARER abc\n"].map(bareToken)).toEqual(["abc", "abc", "abc", "abc"]);
  });

  test.each(["", "   ", "Bearer ", "a b", "a\r\nx: y", "ä"])("%j is none", (text) => {
    expect(() => bareToken(text)).toThrow("access token");
  });

  test("that never changes is always the same and cannot be refreshed", async () => {
    const source = staticToken("Bearer abc");

    await expect(source.get()).resolves.toBe("abc");
    expect(source.refresh).toBeUndefined();
  });
});

describe("tokens", () => {
  test("are told once each, so that logs can hide them", async () => {
    const told: string[] = [];
    const values = ["one", "one", "Bearer two"];
    const tokens = new Tokens({ get: async () => values.shift() ?? "" }, (token) => told.push(token));

    const got = [await tokens.get(), await tokens.get(), await tokens.get()];

    expect(got).toEqual(["one", "one", "two"]);
    expect(told).toEqual(["one", "two"]);
  });

  test("refused together are refreshed once", async () => {
    let refreshes = 0;
    const refresh = async (rejected: string) => {
      refreshes += 1;
      return `${rejected}-new-${refreshes}`;
    };
    const tokens = new Tokens({ get: async () => "old", refresh });

    const replaced = await Promise.all([tokens.replace("old", never), tokens.replace("old", never), tokens.replace("old", never)]);
    const late = await tokens.replace("old", never);

    expect([...replaced, late]).toEqual(["old-new-1", "old-new-1", "old-new-1", "old-new-1"]);
    await expect(tokens.replace("old-new-1", never)).resolves.toBe("old-new-1-new-2");
  });

  test.each([
    ["failed", () => Promise.reject(new Error("not now"))],
    [
      "threw",
      () => {
        throw new Error("not now");
      },
    ],
  ])("whose refresh %s can be tried again", async (_, fail) => {
    let refreshes = 0;
    const refresh = (): Promise<string> => {
      refreshes += 1;
      return refreshes === 1 ? fail() : Promise.resolve("new");
    };
    const tokens = new Tokens({ get: async () => "old", refresh });

    const first = await Promise.allSettled([tokens.replace("old", never), tokens.replace("old", never)]);

    expect(first.map((result) => result.status)).toEqual(["rejected", "rejected"]);
    await expect(tokens.replace("old", never)).resolves.toBe("new");
  });

  test("are refreshed for the others when one caller stops waiting", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const tokens = new Tokens({ get: async () => "old", refresh: () => promise });
    const controller = new AbortController();
    const impatient = tokens.replace("old", never, controller.signal);
    const patient = tokens.replace("old", never);

    controller.abort();
    await expect(impatient).rejects.toMatchObject({ code: "aborted" });
    resolve("new");

    await expect(patient).resolves.toBe("new");
  });

  test("are not waited for longer than the signal allows, also when the source does not look at it", async () => {
    const tokens = new Tokens({ get: () => new Promise(() => {}) });
    const controller = new AbortController();
    const waiting = tokens.get(controller.signal);

    controller.abort();

    await expect(waiting).rejects.toMatchObject({ code: "aborted" });
    await settled();
  });
});
