import { describe, expect, test } from "vitest";
import { NetworkError } from "../core/errors.ts";
import { Log } from "../core/logger.ts";
import { FakeClock, settled } from "../core/testing/fakeClock.ts";
import { SignInRequiredError, TokenStoreError } from "./errors.ts";
import type { Renewal } from "./renewal.ts";
import { TokenManager, type TokenManagerOptions } from "./tokenManager.ts";
import type { KeptTokens, TokenSet } from "./tokenSet.ts";
import { memoryStore } from "./tokenStore/memory.ts";
import type { TokenStore } from "./tokenStore/tokenStore.ts";

const minute = 60_000;
const hour = 60 * minute;
const refused = () => new SignInRequiredError("The refresh of the token was refused.", { reason: "invalid_grant", status: 400 });
const noAnswer = () => new NetworkError("No answer.");

/** A manager whose token lives an hour, and a service that renews it by counting. */
function start({ lifeMs = hour, ...options }: Partial<TokenManagerOptions> & { lifeMs?: number } = {}) {
  const clock = new FakeClock();
  const at = (ms: number) => new Date(clock.now() + ms).toISOString();
  const asked: (string | undefined)[] = [];
  const answers: (TokenSet | Error | Promise<TokenSet>)[] = [];
  const renewal: Renewal = {
    can: ({ refresh_token }) => refresh_token !== undefined,
    renew: async ({ refresh_token }) => {
      asked.push(refresh_token);
      const count = asked.length;
      const answer = await (answers.shift() ?? { access_token: `a${count}`, refresh_token: `r${count}`, expires_at: at(lifeMs) });
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const store = options.store ?? memoryStore({ access_token: "a0", refresh_token: "r0", expires_at: at(lifeMs) });
  const manager = new TokenManager({ clock, renewal, ...options, store });
  const events: [string, unknown][] = [];
  for (const name of ["auth:expiring", "auth:refreshed", "auth:lost", "auth:unsaved"] as const)
    manager.on(name, (event) => events.push([name, event]));
  return { clock, at, manager, asked, answers, store, events, names: () => events.map(([name]) => name) };
}

describe("a token", () => {
  test("is handed out as it is kept, as long as it is good", async () => {
    const { manager, asked } = start();

    expect([await manager.get(), await manager.get()]).toEqual(["a0", "a0"]);
    expect(asked).toEqual([]);
  });

  test("is renewed ahead of time, somewhere in the second half of its life, also when nobody asks", async () => {
    const { manager, clock, asked, store, events } = start();
    await manager.get();
    const expiresAt = manager.tokens.expires_at;
    const [waitMs = 0] = clock.pending;

    expect(waitMs).toBeGreaterThanOrEqual(0.6 * hour);
    expect(waitMs).toBeLessThanOrEqual(0.9 * hour);
    await clock.advance(waitMs);

    expect(asked).toEqual(["r0"]);
    expect(await manager.get()).toBe("a1");
    expect(await store.load()).toEqual(manager.tokens);
    expect(events).toEqual([
      ["auth:expiring", { expiresAt, canRefresh: true }],
      ["auth:refreshed", { expiresAt: manager.tokens.expires_at }],
    ]);
  });

  test("counts as expired a little early, for clocks that differ: then the renewal is waited for", async () => {
    const { manager, clock, answers } = start();
    const answer = Promise.withResolvers<TokenSet>();
    answers.push(answer.promise);
    await manager.get();
    await clock.advance(hour - 31_000);
    expect(await manager.get()).toBe("a0");
    await clock.advance(2000);

    const got = manager.get();
    answer.resolve({ access_token: "new" });

    expect(await got).toBe("new");
  });

  test("that lives for seconds only is not renewed at each use", async () => {
    const { manager, asked, clock } = start({ lifeMs: 10_000 });
    await manager.get();
    await clock.advance(1000);

    expect([await manager.get(), asked]).toEqual(["a0", []]);
  });

  test("that lives longer than a timer of the platform holds is not renewed at once", async () => {
    const { manager, clock, asked } = start({ lifeMs: 90 * 24 * hour });
    await manager.get();

    expect(clock.pending.every((ms) => ms < 2 ** 31)).toBe(true);
    await clock.advance(30 * 24 * hour);
    expect(asked).toEqual([]);
    await clock.advance(59 * 24 * hour);
    expect(asked).toEqual(["r0"]);
  });

  test("without an end is used until it is refused", async () => {
    const { manager, clock, asked } = start({ store: memoryStore({ access_token: "bot" }) });
    await manager.get();

    expect(clock.pending).toEqual([]);
    await clock.advance(1000 * hour);
    expect([await manager.get(), asked]).toEqual(["bot", []]);
  });

  test("that cannot be renewed is announced before it ends, and then lost", async () => {
    const { manager, clock, names, events } = start({ store: memoryStore({ access_token: "a0", expires_at: "2026-11-22T13:00:00Z" }) });
    await manager.get();
    await clock.advance(54 * minute);
    expect(events).toEqual([["auth:expiring", { expiresAt: "2026-11-22T13:00:00Z", canRefresh: false }]]);
    await clock.advance(6 * minute);

    await expect(manager.get()).rejects.toMatchObject({ code: "sign_in_required", message: expect.stringContaining("has expired") });
    await expect(manager.get()).rejects.toMatchObject({ code: "sign_in_required" });
    expect(names()).toEqual(["auth:expiring", "auth:lost"]);
  });

  test("that nobody has is missing by name", async () => {
    const { manager, names } = start({ store: memoryStore() });

    await expect(manager.get()).rejects.toMatchObject({ code: "no_token" });
    expect(names()).toEqual([]);
  });
});

describe("a renewal", () => {
  test("is one for a thousand who ask at once", async () => {
    const { manager, asked, clock } = start();
    await manager.get();
    await clock.advance(0);

    const renewed = await Promise.all(Array.from({ length: 1000 }, () => manager.refresh("a0")));

    expect(asked).toEqual(["r0"]);
    expect(new Set(renewed)).toEqual(new Set(["a1"]));
  });

  test("of a token that was replaced already costs nothing", async () => {
    const { manager, asked } = start();
    await manager.refresh("a0");

    expect([await manager.refresh("a0"), asked.length]).toEqual(["a1", 1]);
  });

  test("that is under way goes on when one who waits for it stops waiting", async () => {
    const { manager, answers } = start();
    const answer = Promise.withResolvers<TokenSet>();
    answers.push(answer.promise);
    const controller = new AbortController();
    const impatient = manager.refresh("a0", controller.signal);
    const patient = manager.refresh("a0");

    controller.abort();
    await expect(impatient).rejects.toMatchObject({ code: "aborted" });
    answer.resolve({ access_token: "new" });

    expect(await patient).toBe("new");
  });

  test("keeps the refresh token where the server does not send another one", async () => {
    const { manager, answers } = start();
    answers.push({ access_token: "a1" });
    await manager.refresh("a0");

    expect(manager.tokens).toEqual({ access_token: "a1", refresh_token: "r0" });
  });

  test("that gets nothing but the refused token is no renewal", async () => {
    const { manager, answers } = start();
    answers.push({ access_token: "a0" });

    await expect(manager.refresh("a0")).rejects.toMatchObject({ code: "sign_in_required" });
  });

  test("stores the new tokens before anybody gets them", async () => {
    const inner = memoryStore({ access_token: "a0", refresh_token: "r0" });
    const steps: string[] = [];
    const saving = Promise.withResolvers<void>();
    const store: TokenStore = {
      ...inner,
      save: async (tokens) => {
        steps.push(`save ${tokens.refresh_token}`);
        await saving.promise;
        await inner.save(tokens);
      },
    };
    const { manager } = start({ store });
    const got = manager.refresh("a0").then((token) => steps.push(`got ${token}`));
    await settled();
    expect(steps).toEqual(["save r1"]);
    saving.resolve();
    await got;

    expect(steps).toEqual(["save r1", "got a1"]);
  });

  test("whose tokens cannot be stored does not lose them: they are used, and stored as soon as that works", async () => {
    const inner = memoryStore({ access_token: "a0", refresh_token: "r0" });
    let isFull = true;
    const save = (tokens: KeptTokens) => (isFull ? Promise.reject(new TokenStoreError("The disk is full.")) : inner.save(tokens));
    const { manager, names, asked } = start({ store: { ...inner, save } });

    expect(await manager.refresh("a0")).toBe("a1");
    expect(names()).toEqual(["auth:unsaved", "auth:refreshed"]);
    expect(await manager.refresh("a1")).toBe("a2");
    expect(asked).toEqual(["r0", "r1"]);
    isFull = false;
    await manager.get();
    await settled();

    expect(await inner.load()).toMatchObject({ access_token: "a2", refresh_token: "r2" });
  });

  test("that nobody answers leaves the old token in use as long as it is valid, and is tried again", async () => {
    const { manager, clock, answers, asked, names } = start();
    answers.push(noAnswer(), noAnswer());
    await manager.get();
    await clock.advance(0.9 * hour);

    expect([await manager.get(), asked]).toEqual(["a3", ["r0", "r0", "r0"]]);
    expect(names()).toEqual(["auth:expiring", "auth:refreshed"]);
  });

  test("that nobody answers before the token ends fails as what it is, and works as soon as somebody answers", async () => {
    const { manager, clock, answers, names } = start();
    answers.push(...Array.from({ length: 500 }, noAnswer));
    await manager.get();
    await clock.advance(2 * hour);

    await expect(manager.get()).rejects.toMatchObject({ code: "network" });
    expect(names()).toEqual(["auth:expiring"]);
    answers.length = 0;
    expect(await manager.get()).toMatch(/^a\d/);
  });

  test("that is refused for ever is told once, and nobody is asked again", async () => {
    const { manager, answers, asked, events } = start();
    answers.push(refused());

    await expect(manager.refresh("a0")).rejects.toMatchObject({ code: "sign_in_required" });
    await expect(manager.get()).rejects.toMatchObject({ code: "sign_in_required" });
    await expect(manager.refresh("a0")).rejects.toMatchObject({ code: "sign_in_required" });

    expect(asked).toEqual(["r0"]);
    expect(events).toEqual([["auth:lost", { error: expect.objectContaining({ reason: "invalid_grant" }) }]]);
    expect(manager.canRefresh).toBe(false);
  });

  test("that is refused ahead of time leaves the token in use until it ends", async () => {
    const { manager, clock, answers, asked, names } = start();
    answers.push(refused());
    await manager.get();
    await clock.advance(0.9 * hour);

    expect(await manager.get()).toBe("a0");
    expect(names()).toEqual(["auth:expiring", "auth:lost"]);
    await clock.advance(0.2 * hour);
    await expect(manager.get()).rejects.toMatchObject({ code: "sign_in_required" });
    expect(asked).toEqual(["r0"]);
  });

  test("is not needed when somebody else with the same store was faster", async () => {
    const { manager, asked, store, at } = start();
    await manager.get();
    await store.save({ access_token: "theirs", refresh_token: "r9", expires_at: at(hour) });

    expect(await manager.refresh("a0")).toBe("theirs");
    expect(asked).toEqual([]);
  });

  test("that was refused is no loss when somebody else with the same store was faster", async () => {
    const { manager, answers, store, at, names } = start();
    const answer = Promise.withResolvers<TokenSet>();
    answers.push(answer.promise);
    const renewed = manager.refresh("a0");
    await settled();
    await store.save({ access_token: "theirs", refresh_token: "r9", expires_at: at(hour) });
    answer.reject(refused());

    expect(await renewed).toBe("theirs");
    expect(names()).toEqual(["auth:refreshed"]);
  });

  test("uses the refresh token that the app was given, when the one that was kept is of no use any more", async () => {
    const { manager, answers, asked } = start({ store: memoryStore({ refresh_token: "old" }), tokens: { refresh_token: "given" } });
    answers.push(refused());

    expect(await manager.get()).toBe("a2");
    expect(asked).toEqual(["old", "given"]);
  });

  test("does not use a refresh token that has run out", async () => {
    const tokens = {
      access_token: "a0",
      refresh_token: "r0",
      expires_at: "2026-11-22T11:00:00Z",
      refresh_token_expires_at: "2026-11-22T11:30:00Z",
    };
    const { manager, asked } = start({ store: memoryStore(tokens) });

    await expect(manager.get()).rejects.toMatchObject({ code: "sign_in_required" });
    expect(asked).toEqual([]);
  });

  test("is waited for when the manager closes, so that its tokens are kept", async () => {
    const { manager, answers, store } = start();
    const answer = Promise.withResolvers<TokenSet>();
    answers.push(answer.promise);
    const renewed = manager.refresh("a0");
    await settled();
    const closed = manager.close();
    answer.resolve({ access_token: "new", refresh_token: "r1" });
    await closed;

    expect(await store.load()).toEqual({ access_token: "new", refresh_token: "r1" });
    expect(await renewed).toBe("new");
    await expect(manager.get()).rejects.toMatchObject({ code: "aborted" });
  });
});

describe("a manager", () => {
  test("that lost its tokens goes on with those of a new sign-in", async () => {
    const { manager, answers, store, names } = start();
    answers.push(refused());
    await expect(manager.refresh("a0")).rejects.toMatchObject({ code: "sign_in_required" });

    await manager.set({ access_token: "again", refresh_token: "r9" });

    expect(await manager.get()).toBe("again");
    expect(await store.load()).toEqual({ access_token: "again", refresh_token: "r9" });
    expect(names()).toEqual(["auth:lost"]);
  });

  test("that lost its tokens finds those of a sign-in elsewhere", async () => {
    const { manager, answers, store } = start();
    answers.push(refused());
    await expect(manager.refresh("a0")).rejects.toMatchObject({ code: "sign_in_required" });

    await store.save({ access_token: "elsewhere", refresh_token: "r9" });

    expect(await manager.get()).toBe("elsewhere");
  });

  test("leaves no timer behind", async () => {
    const { manager, clock } = start();
    await manager.get();
    await manager.close();

    expect(clock.pending).toEqual([]);
  });

  test("forgets on request, here and in the store", async () => {
    const { manager, store, clock } = start();
    await manager.get();
    await manager.clear();

    await expect(manager.get()).rejects.toMatchObject({ code: "no_token" });
    expect([await store.load(), clock.pending]).toEqual([undefined, []]);
  });

  test("whose store cannot be read says so, and reads it again the next time", async () => {
    const inner = memoryStore({ access_token: "a0" });
    let isBroken = true;
    const load = () => (isBroken ? Promise.reject(new TokenStoreError("The disk is gone.")) : inner.load());
    const { manager } = start({ store: { ...inner, load } });

    await expect(manager.get()).rejects.toMatchObject({ code: "token_store" });
    isBroken = false;

    expect(await manager.get()).toBe("a0");
  });

  test("writes no token into its log", async () => {
    const lines: string[] = [];
    const sink = (entry: object) => lines.push(JSON.stringify(entry));
    const leaky = new Error("secret-access-0 and secret-refresh-0 did not work");
    const { manager, answers, clock } = start({
      log: new Log({ level: "trace", sink }),
      store: memoryStore({ access_token: "secret-access-0", refresh_token: "secret-refresh-0", expires_at: "2026-11-22T13:00:00Z" }),
    });
    answers.push(leaky);
    await manager.get();
    await clock.advance(0.9 * hour);

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join("\n")).not.toContain("secret-");
  });
});
