import type { JSONWebKeySet, JWTPayload } from "jose";
import { InvalidInputError } from "../core/errors.ts";
import type { AuthServer, AuthServerOptions } from "./authServer.ts";
import { IdTokenError, InvalidAuthAnswerError } from "./errors.ts";
import { type Issuers, isIssuer } from "./issuers.ts";
import { openServer } from "./openServer.ts";

/** What an ID token says about the person who signed in. Further claims stand beside these. */
export interface IdTokenClaims {
  /** Their id at this issuer: what an account is known by. */
  sub: string;
  iss: string;
  /** Seconds since 1970. */
  exp: number;
  email?: string | undefined;
  name?: string | undefined;
  nonce?: string | undefined;
  [claim: string]: unknown;
}

/** Settings of "Login with Webex". */
export interface OpenIdOptions extends AuthServerOptions {
  /** The application that the ID tokens are for. */
  clientId: string;
  /** Who may sign them; those of the public cloud, or of `baseUrl`, unless said. A text has to be the same, letter by letter. */
  issuers?: Issuers | undefined;
  /** How much clocks may differ, in seconds; 60 unless said. */
  toleranceSeconds?: number | undefined;
}

/** The broker of the cloud goes by another name in each region, and by another one in its discovery document. */
const cloudIssuers = [/^https:\/\/idbroker(-[a-z0-9-]+)?\.webex\.com\/idb$/];
const keysKeptMs = 10 * 60_000;
/** Keys that are not known are looked for, but not as often as somebody sends forged tokens. */
const keysPauseMs = 30_000;

/** Checks ID tokens, and asks who a token's owner is. */
export class OpenId {
  readonly #server: AuthServer;
  readonly #clientId: string;
  readonly #issuers: Issuers;
  readonly #toleranceSeconds: number;
  #keys: { set: JSONWebKeySet; atMs: number } | undefined;

  /** @throws InvalidInputError without a client id or without issuers */
  constructor(options: OpenIdOptions, server: AuthServer = openServer(options)) {
    const {
      clientId,
      baseUrl,
      issuers = baseUrl === undefined ? cloudIssuers : [baseUrl.replace(/\/+$/, "")],
      toleranceSeconds = 60,
    } = options;
    if (!clientId || issuers.length === 0)
      throw new InvalidInputError("ID tokens are checked against a client id and at least one issuer.");
    this.#server = server;
    this.#clientId = clientId;
    this.#issuers = issuers;
    this.#toleranceSeconds = toleranceSeconds;
  }

  /**
   * Checks an ID token: signature, issuer, audience, times and nonce.
   *
   * @param nonce - What the sign-in was begun with; an ID token without it is one of another sign-in.
   * @throws IdTokenError when anything is wrong; AuthError when the keys cannot be read
   * @source documented OpenID Connect Core 1.0, 3.1.3.7
   */
  async verify(
    idToken: string,
    { nonce, signal }: { nonce: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<IdTokenClaims> {
    const claims = await this.#verified(idToken, signal);
    const { iss, sub, aud, azp } = claims;
    if (typeof iss !== "string" || !isIssuer(this.#issuers, iss)) throw wrong("its issuer is not one that is trusted");
    if (typeof sub !== "string" || sub === "") throw wrong("it does not say who signed in");
    if (Array.isArray(aud) && aud.length > 1 && azp !== this.#clientId) throw wrong("it was made for another application");
    if (azp !== undefined && azp !== this.#clientId) throw wrong("it was made for another application");
    if (nonce !== undefined && claims["nonce"] !== nonce) throw wrong("it belongs to another sign-in");
    return claims as IdTokenClaims;
  }

  /** What the service tells about a token's owner. @throws AuthError */
  async userInfo(accessToken: string, signal?: AbortSignal): Promise<Record<string, unknown> & { sub: string }> {
    const question = {
      url: this.#server.endpoints.userInfo,
      what: "The question who signed in",
      method: "GET",
      authorization: `Bearer ${accessToken}`,
    } as const;
    const { sub, ...claims } = await this.#server.ask(question, signal);
    if (typeof sub !== "string") throw new InvalidAuthAnswerError("The answer does not say who signed in.");
    return { ...claims, sub };
  }

  async #verified(idToken: string, signal: AbortSignal | undefined): Promise<JWTPayload> {
    const { createLocalJWKSet, errors, jwtVerify } = await import("./jose.ts");
    const options = {
      // Only signatures of the issuer's own key: neither none, nor a key that the application knows too.
      algorithms: ["RS256"],
      audience: this.#clientId,
      clockTolerance: this.#toleranceSeconds,
      currentDate: new Date(this.#server.clock.now()),
      requiredClaims: ["iss", "sub", "aud", "exp", "iat"],
    };
    const check = async (isAgain: boolean) =>
      (await jwtVerify(idToken, createLocalJWKSet(await this.#keySet(isAgain, signal)), options)).payload;
    try {
      return await check(false).catch((error: unknown) => {
        if (error instanceof errors.JWKSNoMatchingKey) return check(true);
        throw error;
      });
    } catch (cause) {
      if (cause instanceof errors.JOSEError) throw wrong(reasonOf(cause), cause);
      throw cause;
    }
  }

  async #keySet(isAgain: boolean, signal: AbortSignal | undefined): Promise<JSONWebKeySet> {
    const nowMs = this.#server.clock.now();
    const ageMs = this.#keys ? nowMs - this.#keys.atMs : Number.POSITIVE_INFINITY;
    if (this.#keys && (isAgain ? ageMs < keysPauseMs : ageMs < keysKeptMs)) return this.#keys.set;
    const { keySet: url } = this.#server.endpoints;
    const { keys } = await this.#server.ask({ url, what: "The question for the keys", method: "GET" }, signal);
    if (!Array.isArray(keys)) throw new InvalidAuthAnswerError("The answer to the question for the keys has none in it.");
    this.#keys = { set: { keys }, atMs: nowMs };
    return this.#keys.set;
  }
}

function wrong(why: string, cause?: unknown): IdTokenError {
  return new IdTokenError(`The ID token is not accepted: ${why}.`, {
    ...(cause !== undefined && { cause }),
    hint: "Begin the sign-in again.",
  });
}

/** In words that do not repeat what stands in the token. */
function reasonOf({ code, ...error }: Error & { code?: string }): string {
  const { claim } = error as { claim?: string };
  if (code === "ERR_JWT_EXPIRED") return "it has expired";
  if (code === "ERR_JWT_CLAIM_VALIDATION_FAILED")
    return claim === "aud" ? "it was made for another application" : `its claim ${claim} is wrong or missing`;
  if (code === "ERR_JWKS_NO_MATCHING_KEY" || code === "ERR_JWS_SIGNATURE_VERIFICATION_FAILED")
    return "its signature is not one of the issuer's";
  return code === "ERR_JOSE_ALG_NOT_ALLOWED" ? "it is not signed with RS256" : "it is not a signed JWT";
}
