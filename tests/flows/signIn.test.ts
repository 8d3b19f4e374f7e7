import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Webex } from "@parley/sdk";
import {
  Application,
  createGuests,
  createLogin,
  deviceLogin,
  jwtTokens,
  login,
  memoryStore,
  serviceApp,
  TokenManager,
  toFetch,
} from "@parley/sdk/auth";
import { describe, expect, test } from "vitest";
import { Somebody } from "./somebody.ts";
import { startWorld, type World } from "./world.ts";

const run = promisify(execFile);
const root = new URL("../../", import.meta.url).pathname;

async function applicationOf(world: World, name: string) {
  const found = (await world.server.applications()).find((each) => each.name === name);
  if (!found) throw new Error(`the demo has no ${name}`);
  return { ...found, clientSecret: found.clientSecret ?? "", baseUrl: world.server.url };
}

describe("somebody signs in", () => {
  test("on this machine, and the tokens renew themselves, each refresh token once", async () => {
    await using world = await startWorld();
    const application = await applicationOf(world, "integration");
    const ana = new Somebody("Ana Alvarez");
    const store = memoryStore();

    const token = await login({
      ...application,
      scope: "spark:all spark:kms",
      redirectUri: "http://localhost:0/redirect",
      store,
      onUrl: () => {},
      openBrowser: async (url) => void fetch(await ana.agree(url)),
    });
    await using webex = new Webex({ token, baseUrl: world.server.url });
    expect(await webex.people.get("me")).toMatchObject({ displayName: "Ana Alvarez" });
    const first = (await store.load())?.refresh_token ?? "";
    const renewed = await Promise.all(Array.from({ length: 50 }, () => token.get().then((old) => token.refresh(old))));

    expect(new Set(renewed).size).toBe(1);
    expect((await store.load())?.refresh_token).not.toBe(first);
    expect(await webex.people.get("me")).toMatchObject({ displayName: "Ana Alvarez" });
    await expect(new Application(application).refresh(first)).rejects.toMatchObject({ code: "sign_in_required", reason: "invalid_grant" });
    await token.close();
  });

  test("with another device", async () => {
    await using world = await startWorld();
    const application = await applicationOf(world, "integration");

    const token = await deviceLogin({
      ...application,
      scope: "spark:all",
      onPrompt: ({ verificationUri, userCode }) => new Somebody("Ana Alvarez").connect(verificationUri, userCode),
    });

    await using webex = new Webex({ token, baseUrl: world.server.url });
    expect(await webex.people.get("me")).toMatchObject({ displayName: "Ana Alvarez" });
    await token.close();
  });

  test("to a web app, which learns who they are", async () => {
    await using world = await startWorld();
    const errors: unknown[] = [];
    const app = createLogin({
      ...(await applicationOf(world, "integration")),
      scope: "openid email profile",
      redirectUri: "http://localhost:7777/callback",
      cookieSecret: "thirty-two characters or more, please",
      onError: (error) => errors.push(error),
    });
    const handle = toFetch(app);

    const begun = await handle(new Request("http://localhost:7777/login?returnTo=/inbox"));
    const cookie = begun?.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const back = await new Somebody("Ana Alvarez").agree(begun?.headers.get("location") ?? "");
    const done = await handle(new Request(back, { headers: { cookie } }));
    const session = done?.headers.getSetCookie().at(-1)?.split(";")[0] ?? "";

    expect(errors).toEqual([]);
    expect([done?.status, done?.headers.get("location")]).toEqual([303, "/inbox"]);
    expect(await app.session({ headers: { cookie: session } })).toMatchObject({ name: "Ana Alvarez", email: "ana@acme.example" });
  });
});

describe("without a person", () => {
  test("a guest is the same one each time, by JWT made on the server", async () => {
    await using world = await startWorld();
    const { issuerId = "", sharedSecret = "", baseUrl } = await applicationOf(world, "guestIssuer");
    const guests = createGuests({ issuer: { id: issuerId, secret: sharedSecret }, baseUrl });

    const [one, two] = await Promise.all([guests.token({ sub: "v-1", name: "Visitor" }), guests.token({ sub: "v-1", name: "Visitor" })]);
    const me = async (token: string) => {
      await using webex = new Webex({ token, baseUrl });
      return await webex.people.get("me");
    };

    expect((await me(one.access_token)).id).toBe((await me(two.access_token)).id);
    expect(await me(one.access_token)).toMatchObject({ displayName: "Visitor" });
  });

  test("a service app acts for an organization, and makes guests in the newer way", async () => {
    await using world = await startWorld();
    const application = await applicationOf(world, "serviceApp");
    const { orgId = "" } = await world.as("ana").people.get("me");
    const organization = { applicationId: application.clientId, targetOrgId: orgId, token: world.tokenOf("ana") };
    const token = serviceApp({ ...application, store: memoryStore(), organization });

    const first = await token.get();
    expect(await token.refresh(first)).not.toBe(first);
    const guests = createGuests({ serviceApp: token, baseUrl: world.server.url });
    expect(await guests.token({ sub: "v-2", name: "Visitor" })).toMatchObject({ access_token: expect.any(String) });
    expect(await guests.count()).toBeGreaterThanOrEqual(1);
    await token.close();
  });
});

test("the official SDK's names work: a guest's JWT, signing in with it, and signing out", async () => {
  await using world = await startWorld();
  const { issuerId = "", sharedSecret = "" } = await applicationOf(world, "guestIssuer");
  const services = { discovery: { hydra: `${world.server.url}/v1`, u2c: `${world.server.url}/u2c/api/v1` } };
  await using webex = Webex.init({ config: { services } });

  const { jwt } = await webex.authorization.createJwt({
    issuer: issuerId,
    secretId: sharedSecret,
    displayName: "Visitor",
    expiresIn: "10m",
  });
  await webex.authorization.requestAccessTokenFromJwt({ jwt });
  const { displayName } = await webex.people.get("me");
  await webex.logout();

  expect([displayName, webex.canAuthorize]).toEqual(["Visitor", false]);
  await expect(webex.people.get("me")).rejects.toMatchObject({ code: "no_token" });
});

test("a revoked token is lost by name, and a JWT that is none is refused by name", async () => {
  await using world = await startWorld();
  const application = new Application({
    ...(await applicationOf(world, "integration")),
    redirectUri: "http://localhost:6001/redirect",
    scope: "spark:all",
  });
  const back = await new Somebody("Ana Alvarez").agree(application.authorizeUrl({ state: "s" }));
  const tokens = await application.exchange({ code: new URL(back).searchParams.get("code") ?? "" });
  const manager = new TokenManager({ tokens, renewal: application.renewal() });
  await application.revoke(tokens.refresh_token ?? "", "refresh_token");

  await expect(manager.refresh(await manager.get())).rejects.toMatchObject({ code: "sign_in_required" });
  await expect(jwtTokens({ getJwt: () => "a.b.c", baseUrl: world.server.url }).get()).rejects.toMatchObject({
    name: expect.stringMatching(/SignInRequiredError|OAuthError/),
  });
});

test("the example programs sign in as their pages say", async () => {
  await using world = await startWorld();
  const folder = mkdtempSync(join(tmpdir(), "parley-examples-"));
  const program = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning", join(root, "tools/example.ts")];
  const start = (name: string) =>
    run(process.execPath, [...program, name], {
      env: {
        PATH: process.env.PATH,
        PARLEY_URL: world.server.url,
        TOKEN_FILE: join(folder, `${name}.yml`),
        REDIRECT_URI: "http://localhost:0/redirect",
      },
    });
  const watched = (name: string, pattern: RegExp) => {
    const running = start(name);
    const look = (text: string) => {
      const [, address, code] = pattern.exec(text) ?? [];
      if (address && code) void new Somebody("Ana Alvarez").connect(address, code);
      else if (address) void new Somebody("Ana Alvarez").agree(address).then((back) => fetch(back));
    };
    running.child.stdout?.on("data", (text) => look(String(text)));
    running.child.stderr?.on("data", (text) => look(String(text)));
    return running;
  };

  const [guest, service, bot, own, device, first] = await Promise.all([
    start("auth-guest"),
    start("auth-service-app"),
    start("auth-bot"),
    start("auth-client-credentials"),
    watched("auth-device", /Open (\S+) and type (\S+)/),
    watched("auth-login", /(http:\S+authorize\S+)/),
  ]);
  const grants = await watched("auth-grants", /Open (http:\S+authorize\S+)/);
  const second = await start("auth-login");
  const kept = readFileSync(join(folder, "auth-login.yml"), "utf8");
  rmSync(folder, { recursive: true, force: true });

  expect([guest, service, bot, own].map(({ stdout }) => stdout)).toEqual([
    "The guest is Visitor.\n",
    "Demo Service App administers Acme.\nThe service app sees Ben Brandt.\nIt heard: Are you there?\n",
    "The bot is Echo.\n",
    "The application has a token of its own for 14 days.\nFor people's things it is no good: PermissionError.\n",
  ]);
  expect(device.stdout).toContain("You are Ana Alvarez.");
  expect([first.stdout, second.stdout, second.stderr]).toEqual(["You are Ana Alvarez.\n", "You are Ana Alvarez.\n", ""]);
  expect(grants.stdout.split("\n").slice(1, 3)).toEqual([
    "Who: Ana Alvarez. Rooms: PermissionError.",
    "After the end: AuthenticationError.",
  ]);
  expect(kept).toMatch(/^access_token: /m);
}, 60_000);
