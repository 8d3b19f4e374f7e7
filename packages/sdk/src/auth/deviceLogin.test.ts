import { describe, expect, test } from "vitest";
import { FakeClock } from "../core/testing/fakeClock.ts";
import { type StubAnswer, stubTransport } from "../core/testing/stubTransport.ts";
import { type DevicePrompt, deviceLogin } from "./deviceLogin.ts";
import { memoryStore } from "./tokenStore/memory.ts";

const begun = {
  device_code: "device-secret",
  user_code: "ABCD-1234",
  verification_uri: "https://issuer/verify",
  verification_uri_complete: "https://issuer/verify?userCode=ABCD-1234",
  expires_in: 300,
  interval: 2,
};
const refusal = (error: string, status = 400): StubAnswer => ({ status, json: { error } });

function start(polls: StubAnswer[], options: { begun?: object; store?: ReturnType<typeof memoryStore>; signal?: AbortSignal } = {}) {
  const clock = new FakeClock();
  const askedAt: number[] = [];
  const transport = stubTransport(({ url }) => {
    if (url.endsWith("/device/authorize")) return { json: options.begun ?? begun };
    askedAt.push((clock.now() - startedAt) / 1000);
    return polls.length > 1 ? (polls.shift() as StubAnswer) : (polls[0] ?? {});
  });
  const startedAt = clock.now();
  const prompts: DevicePrompt[] = [];
  const { store, signal } = options;
  const signedIn = deviceLogin({
    clientId: "C1",
    scope: "spark:all",
    baseUrl: "http://issuer",
    transport,
    clock,
    store,
    signal,
    onPrompt: (prompt) => prompts.push(prompt),
  });
  signedIn.catch(() => {});
  return { clock, transport, prompts, signedIn, askedAt };
}

describe("a sign-in with another device", () => {
  test("shows where to go, asks as often as it may, and gives tokens that are kept", async () => {
    const store = memoryStore();
    const { clock, prompts, signedIn, askedAt } = start(
      [
        refusal("authorization_pending"),
        { status: 428, json: { errors: [{ description: "authorization_pending" }] } },
        { json: { access_token: "a" } },
      ],
      { store },
    );
    await clock.advance(6000);

    expect(await (await signedIn).get()).toBe("a");
    expect(prompts).toEqual([
      {
        userCode: "ABCD-1234",
        verificationUri: "https://issuer/verify",
        verificationUriComplete: "https://issuer/verify?userCode=ABCD-1234",
        expiresAt: "2026-11-22T12:05:00.000Z",
      },
    ]);
    expect(askedAt).toEqual([2, 4, 6]);
    expect(await store.load()).toEqual({ access_token: "a" });
  });

  test("goes slower when it is told to, and when nobody answers", async () => {
    const { clock, signedIn, askedAt } = start([
      refusal("slow_down"),
      new Error("reset"),
      refusal("authorization_pending"),
      { json: { access_token: "a" } },
    ]);
    await clock.advance(60_000);
    await signedIn;

    expect(askedAt).toEqual([2, 9, 23, 37]);
  });

  test.each([
    [refusal("expired_token"), "login_expired"],
    [refusal("access_denied"), "access_denied"],
    [refusal("invalid_client", 401), "oauth_refused"],
    [{ json: { token: "a" } }, "invalid_auth_answer"],
  ])("ends with a name: %j is %s", async (answer, code) => {
    const { clock, signedIn } = start([answer]);
    await clock.advance(3000);

    await expect(signedIn).rejects.toMatchObject({ code });
  });

  test("ends when the code does, whatever the server says", async () => {
    const { clock, signedIn } = start([refusal("authorization_pending")]);
    await clock.advance(301_000);

    await expect(signedIn).rejects.toMatchObject({ code: "login_expired" });
  });

  test("ends with the signal", async () => {
    const controller = new AbortController();
    const { clock, signedIn } = start([refusal("authorization_pending")], { signal: controller.signal });
    await clock.advance(3000);
    controller.abort();

    await expect(signedIn).rejects.toMatchObject({ code: "aborted" });
    expect(clock.pending).toEqual([]);
  });

  test("asks nobody when there are tokens", async () => {
    const { signedIn, prompts, transport } = start([], { store: memoryStore({ access_token: "kept" }) });

    expect(await (await signedIn).get()).toBe("kept");
    expect([prompts, transport.requests]).toEqual([[], []]);
  });

  test.each([
    [{ ...begun, verification_uri: "javascript:alert(1)" }],
    [{ ...begun, device_code: undefined }],
    [{ ...begun, user_code: 7 }],
  ])("is not begun with %j", async (answer) => {
    const { signedIn, clock } = start([], { begun: answer });
    await clock.advance(0);

    await expect(signedIn).rejects.toMatchObject({ code: "invalid_auth_answer" });
  });

  test("shows nothing that steers a terminal, and no address that is none", async () => {
    const hostile = {
      ...begun,
      user_code: "\u001b[2JABCD",
      verification_uri_complete: "file:///etc/passwd",
      interval: 1e9,
      expires_in: -1,
    };
    const { prompts, clock, askedAt, signedIn } = start([{ json: { access_token: "a" } }], { begun: hostile });
    await clock.advance(300_000);
    await signedIn;

    expect(prompts).toMatchObject([{ userCode: "[2JABCD", verificationUriComplete: undefined }]);
    expect(askedAt).toEqual([300]);
  });
});
