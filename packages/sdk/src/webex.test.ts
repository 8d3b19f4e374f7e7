import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import type { Client } from "./core/client.ts";
import type { Plugin } from "./core/plugin.ts";
import { settled } from "./core/testing/fakeClock.ts";
import { startLoopback } from "./core/testing/loopback.ts";
import { stubTransport } from "./core/testing/stubTransport.ts";
import { Webex } from "./webex.ts";

afterEach(() => vi.unstubAllEnvs());

describe("Webex.init", () => {
  test.each([
    ["a string", { credentials: "t0ken" }],
    ["a string with the word before it", { credentials: "Bearer t0ken" }],
    ["an access token", { credentials: { access_token: "t0ken" } }],
    ["a supertoken", { credentials: { supertoken: { access_token: "t0ken" } } }],
    ["an authorization", { credentials: { authorization: { access_token: "t0ken" } } }],
    ["a string in config", { config: { credentials: "t0ken" } }],
    ["an access token in config", { config: { credentials: { access_token: "t0ken" } } }],
  ])("takes credentials as %s", async (_, options) => {
    const webex = Webex.init(options);

    expect(webex.canAuthorize).toBe(true);
    await expect(webex.token()).resolves.toBe("t0ken");
  });

  test.each([undefined, {}, { config: { credentials: {} } }, { credentials: "" }])(
    "makes a client without a token from %j, whose calls say so",
    async (options) => {
      const webex = Webex.init(options);

      expect(webex.canAuthorize).toBe(false);
      await expect(webex.rooms.list()).rejects.toMatchObject({ code: "no_token" });
    },
  );

  test("takes addresses from config, else from the environment, else those of the public cloud", () => {
    const config = { services: { discovery: { hydra: "http://a/v1", u2c: "http://a/u2c" } } };
    expect(Webex.init({ config }).endpoints).toEqual({ hydra: "http://a/v1", u2c: "http://a/u2c" });

    vi.stubEnv("HYDRA_SERVICE_URL", "http://b/v1");
    vi.stubEnv("U2C_SERVICE_URL", "http://b/u2c");
    expect(Webex.init().endpoints).toEqual({ hydra: "http://b/v1", u2c: "http://b/u2c" });
    expect(Webex.init({ config }).endpoints).toEqual({ hydra: "http://a/v1", u2c: "http://a/u2c" });

    vi.unstubAllEnvs();
    expect(Webex.init().endpoints.hydra).toBe("https://webexapis.com/v1");
  });

  test("takes the logger's settings as documented, else the level of the environment", () => {
    const logger = { level: process.env.WEBEX_LOG_LEVEL, historyLength: 1000 };
    expect(Webex.init({ config: { logger } }).logger.isOn("error")).toBe(false);

    vi.stubEnv("WEBEX_LOG_LEVEL", "debug");
    expect(Webex.init().logger.isOn("debug")).toBe(true);
  });
});

describe("ready", () => {
  test("is told once, after the code that made the client has run", async () => {
    const webex = new Webex({ token: "t" });
    const told: string[] = [];
    webex.once("ready", () => told.push("once"));
    webex.on("ready", () => told.push("on"));
    const stop = webex.on("ready", () => told.push("stopped"));
    stop();

    expect([webex.ready, told]).toEqual([false, []]);
    await settled();

    expect([webex.ready, told]).toEqual([true, ["once", "on"]]);
  });

  test("is told to those who listen later", async () => {
    const webex = new Webex({ token: "t" });
    await settled();
    const told: string[] = [];

    webex.on("ready", () => told.push("on"));
    webex.once("ready", () => told.push("once"));
    webex.on("ready", () => told.push("off"));
    webex.off("ready");
    webex.once("ready", () => told.push("after"));
    expect(told).toEqual([]);
    await settled();

    expect(told).toEqual(["after"]);
  });

  test("whose listener fails is logged", async () => {
    const webex = new Webex({ token: "t" });
    webex.on("ready", () => {
      throw new Error("mine");
    });
    await settled();

    expect(webex.log.history.at(-1)).toMatchObject({ level: "error", details: { message: "mine" } });
  });
});

describe("a plugin", () => {
  const counter = (): Plugin<Client, { counter: { count: number } }> => () => ({ counter: { count: 1 } });
  const doubler =
    (): Plugin<{ counter: { count: number } }, { double: () => number }> =>
    ({ counter: { count } }) => ({ double: () => count * 2 });

  test("adds what it returns, and may need what another added", () => {
    const webex = new Webex({ token: "t" }).use(counter()).use(doubler());

    expect(webex.double()).toBe(2);
    expect(webex).toBeInstanceOf(Webex);
    expectTypeOf(webex.double).returns.toBeNumber();
  });

  test("does not compile where something it needs is missing", () => {
    const webex = new Webex({ token: "t" });

    // @ts-expect-error -- `counter` is missing
    expect(() => webex.use(doubler())).toThrow();
  });
});

describe("@parley/sdk/env", () => {
  test("is a client made from the environment", async () => {
    await using server = await startLoopback((_, response) => response.end('{"id":"me"}'));
    vi.stubEnv("WEBEX_ACCESS_TOKEN", "t0ken");
    vi.stubEnv("HYDRA_SERVICE_URL", `${server.origin}/v1`);
    vi.resetModules();

    const { default: webex, webex: named } = await import("./env.ts");

    await expect(webex.people.get("me")).resolves.toEqual({ id: "me" });
    expect(server.requests).toMatchObject([{ path: "/v1/people/me", headers: { authorization: "Bearer t0ken" } }]);
    expect(named).toBe(webex);
    await webex.close();
  });

  test("can be imported without a token; then each call names the variable that is missing", async () => {
    vi.stubEnv("WEBEX_ACCESS_TOKEN", "");
    vi.resetModules();

    const { default: webex } = await import("./env.ts");

    await expect(webex.people.get("me")).rejects.toMatchObject({
      code: "no_token",
      message: expect.stringContaining("WEBEX_ACCESS_TOKEN"),
    });
    expect(webex.canAuthorize).toBe(false);
  });
});

test("the resources that the reference documents are there", async () => {
  const transport = stubTransport([{ json: { items: [] } }]);
  const webex = new Webex({ token: "t", transport, baseUrl: "http://h" });

  await Promise.all([
    webex.rooms.list(),
    webex.messages.list({ roomId: "R" }),
    webex.memberships.list(),
    webex.people.list({ email: "e" }),
  ]);
  await Promise.all([webex.teams.list(), webex.teamMemberships.list({ teamId: "T" })]);

  expect(transport.requests.map(({ url }) => new URL(url).pathname)).toEqual([
    "/v1/rooms",
    "/v1/messages",
    "/v1/memberships",
    "/v1/people",
    "/v1/teams",
    "/v1/team/memberships",
  ]);
});
