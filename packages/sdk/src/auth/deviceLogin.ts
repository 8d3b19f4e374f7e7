import { sleep } from "../core/clock.ts";
import type { Application } from "./application.ts";
import { basic } from "./authServer.ts";
import { InvalidAuthAnswerError, LoginExpiredError, type OAuthError } from "./errors.ts";
import { type SignInOptions, signIn } from "./signIn.ts";
import type { TokenManager } from "./tokenManager.ts";
import type { TokenSet } from "./tokenSet.ts";

/** What to show the person. */
export interface DevicePrompt {
  /** To be typed in at `verificationUri`. */
  userCode: string;
  verificationUri: string;
  /** The same address with the code in it: for a link, or a QR code. */
  verificationUriComplete: string | undefined;
  /** ISO 8601, UTC. */
  expiresAt: string;
}

/** Settings of a sign-in with another device. */
export interface DeviceLoginOptions extends SignInOptions {
  /** Shows the person where to go and what to type. */
  onPrompt(prompt: DevicePrompt): unknown;
}

/**
 * Has a person sign in with another device, a phone say: for terminals, containers and everything without a browser.
 *
 * When the store has tokens that are good or can be renewed, nobody is asked.
 *
 * @returns A source of tokens that renews itself, for `new Webex({ token })`.
 * @throws LoginExpiredError when nobody signed in before the code expired; AccessDeniedError when they said no; OAuthError; AbortedError
 * @source documented https://developer.webex.com/docs/login-with-webex (device grant), RFC 8628
 * @example
 * const token = await deviceLogin({ clientId, scope: "spark:all", onPrompt: ({ userCode, verificationUri }) =>
 *   console.log(`Open ${verificationUri} and type ${userCode}`) });
 */
export function deviceLogin(options: DeviceLoginOptions): Promise<TokenManager> {
  return signIn(options, (application) => askOnDevice(application, options));
}

async function askOnDevice(application: Application, { onPrompt, clientSecret, signal }: DeviceLoginOptions): Promise<TokenSet> {
  const { server, clientId, scope } = application;
  const form = { client_id: clientId, scope };
  const begun = await server.ask({ url: server.endpoints.deviceAuthorize, what: "The sign-in with a device", form }, signal);
  const { deviceCode, intervalMs, lifeMs, ...prompt } = readPrompt(begun);
  const endsAtMs = server.clock.now() + lifeMs;
  await onPrompt({ ...prompt, expiresAt: new Date(endsAtMs).toISOString() });
  const authorization = clientSecret === undefined ? undefined : basic(clientId, clientSecret);
  return await poll(application, { deviceCode, intervalMs, endsAtMs, authorization, signal });
}

interface Polling {
  deviceCode: string;
  intervalMs: number;
  endsAtMs: number;
  authorization: string | undefined;
  signal: AbortSignal | undefined;
}

async function poll(application: Application, { deviceCode, endsAtMs, authorization, signal, ...polling }: Polling): Promise<TokenSet> {
  const { server } = application;
  const form = { grant_type: "urn:ietf:params:oauth:grant-type:device_code", device_code: deviceCode };
  for (let { intervalMs } = polling; ; ) {
    if (server.clock.now() + intervalMs > endsAtMs) throw expired();
    await sleep(server.clock, intervalMs, signal);
    const options = { url: server.endpoints.deviceToken, authorization, signal };
    const outcome = await application.requestTokens("The sign-in with a device", form, options).catch((error: unknown) => error);
    if (!(outcome instanceof Error)) return outcome as TokenSet;
    intervalMs = nextInterval(intervalMs, outcome);
  }
}

/** @throws the outcome, unless it says to go on */
function nextInterval(intervalMs: number, outcome: Error): number {
  const { reason } = outcome as Partial<OAuthError>;
  if (reason === "authorization_pending") return intervalMs;
  if (reason === "slow_down") return intervalMs + 5000;
  // Nobody answered, or not now: as RFC 8628 says, less often.
  if (["network", "timeout", "auth_unavailable"].includes((outcome as { code?: string }).code ?? ""))
    return Math.min(intervalMs * 2, 60_000);
  throw reason === "expired_token" ? expired() : outcome;
}

function expired(): LoginExpiredError {
  return new LoginExpiredError("Nobody signed in before the code expired.", { hint: "Begin again." });
}

interface Begun extends Omit<DevicePrompt, "expiresAt"> {
  deviceCode: string;
  intervalMs: number;
  lifeMs: number;
}

function readPrompt(answer: Readonly<Record<string, unknown>>): Begun {
  const { device_code: deviceCode, user_code: userCode, verification_uri: uri, verification_uri_complete: complete } = answer;
  if (typeof deviceCode !== "string" || typeof userCode !== "string" || !isWebAddress(uri)) {
    throw new InvalidAuthAnswerError("The answer to the sign-in with a device lacks a code or an address.");
  }
  return {
    deviceCode,
    // Shown in terminals: what could steer one is no code.
    userCode: userCode.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 64),
    verificationUri: uri,
    verificationUriComplete: isWebAddress(complete) ? complete : undefined,
    intervalMs: seconds(answer["interval"], 5, 1, 300) * 1000,
    lifeMs: seconds(answer["expires_in"], 300, 1, 3600) * 1000,
  };
}

function isWebAddress(value: unknown): value is string {
  return typeof value === "string" && /^https?:\/\/[\x21-\x7e]+$/i.test(value) && URL.canParse(value);
}

function seconds(value: unknown, unlessSaid: number, least: number, most: number): number {
  return typeof value === "number" && value > 0 ? Math.min(Math.max(value, least), most) : unlessSaid;
}
