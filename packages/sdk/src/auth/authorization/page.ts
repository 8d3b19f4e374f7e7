import { InvalidInputError } from "../../core/errors.ts";
import { StateMismatchError } from "../errors.ts";
import type { Grants } from "../grants.ts";
import { requireIssuer } from "../issuers.ts";
import { base64url, createPkce, isSame, randomText } from "../pkce.ts";
import { refusal } from "../refused.ts";
import { readTokenAnswer, type TokenSet } from "../tokenSet.ts";
import type { LoginInput } from "./types.ts";

/** The names under which the official SDK keeps what ties an answer to its question, and ours for PKCE. */
const csrfName = "oauth2-csrf-token";
const verifierName = "parley-code-verifier";

/** What of a page is needed here. */
interface Surroundings {
  location?: { href: string; assign(url: string): void };
  history?: { state: unknown; replaceState(state: unknown, title: string, url: string): void };
  sessionStorage?: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  open?(url: string, target: string, features: string): unknown;
}

/** The page that this runs in, as far as signing in goes: leaves it, and reads its address when it comes back. */
export class Page {
  readonly #application: () => Grants;
  readonly #around: Surroundings;

  constructor(application: () => Grants, around: Surroundings = globalThis as Surroundings) {
    this.#application = application;
    this.#around = around;
  }

  /** Goes to the sign-in page. */
  async leave(responseType: "code" | "token", { state = {}, separateWindow, ...input }: LoginInput = {}, withPkce = false): Promise<void> {
    if (typeof state !== "object" || state === null) throw new InvalidInputError("`state` has to be an object: it is sent as JSON.");
    const { sessionStorage } = this.#around;
    if (!this.#around.location || !sessionStorage) {
      throw new InvalidInputError("Only a page can be sent to sign in.", {
        hint: "Outside of one, use login() or createLogin() of @parley/sdk/auth.",
      });
    }
    const csrf = randomText();
    const application = this.#application();
    const pkce = withPkce ? await createPkce() : undefined;
    sessionStorage.setItem(csrfName, csrf);
    if (pkce) sessionStorage.setItem(verifierName, pkce.codeVerifier);
    const url = application.authorizeUrl({
      responseType,
      state: encodeState({ ...state, csrf_token: csrf }),
      codeChallenge: pkce?.codeChallenge,
      extra: textsIn(input),
    });
    if (separateWindow) this.#around.open?.(url, "_blank", "noopener,width=600,height=800");
    else this.goTo(url);
  }

  goTo(url: string): void {
    this.#around.location?.assign(url);
  }

  /**
   * Reads tokens, or the code for them, from the address with which the page came back, and takes them out of it.
   *
   * @returns `undefined` when the address is about something else.
   * @throws StateMismatchError when no sign-in of this tab was begun for it; IssuerMismatchError when another
   *   server answered; AccessDeniedError or OAuthError when the sign-in page said why not
   */
  async takeReturn(nowMs: number): Promise<TokenSet | undefined> {
    const { location, sessionStorage } = this.#around;
    if (!location || !sessionStorage) return undefined;
    const url = new URL(location.href);
    const hash = new URLSearchParams(url.hash.slice(1));
    const found = hash.has("access_token") || hash.has("error") ? hash : new URLSearchParams(url.search);
    const verifier = sessionStorage.getItem(verifierName);
    const isOurs = found === hash || verifier !== null || (found.has("error") && sessionStorage.getItem(csrfName) !== null);
    if (!isOurs || !["access_token", "code", "error"].some((name) => found.has(name))) return undefined;
    this.#clean(url, found, hash);
    this.#checkState(found);
    sessionStorage.removeItem(verifierName);
    const application = this.#application();
    requireIssuer(found.getAll("iss"), application.server);
    const error = found.get("error");
    if (error !== null) throw refusal("The sign-in", { reason: plain(error), said: plain(found.get("error_description") ?? "") });
    if (found !== hash) return application.exchange({ code: found.get("code") ?? "", codeVerifier: verifier ?? undefined });
    return readTokenAnswer(Object.fromEntries(hash), nowMs);
  }

  #checkState(found: URLSearchParams): void {
    const { sessionStorage } = this.#around;
    const expected = sessionStorage?.getItem(csrfName);
    sessionStorage?.removeItem(csrfName);
    const given = decodeState(found.get("state"))?.["csrf_token"];
    if (!expected || typeof given !== "string" || !isSame(given, expected)) {
      throw new StateMismatchError("The token in the address belongs to no sign-in that was begun in this tab.", {
        hint: "Begin the sign-in again.",
      });
    }
  }

  /** Neither the history nor the next page is to see tokens; what the app itself put into `state` stays. */
  #clean(url: URL, found: URLSearchParams, hash: URLSearchParams): void {
    const kept = new URLSearchParams(found);
    const { csrf_token: _, ...state } = decodeState(kept.get("state")) ?? {};
    for (const name of [...secretParts, "state"]) kept.delete(name);
    if (Object.keys(state).length > 0) kept.set("state", encodeState(state));
    if (found === hash) url.hash = kept.toString();
    else url.search = kept.toString();
    this.#around.history?.replaceState(this.#around.history.state, "", url.href);
  }
}

const secretParts = [
  "access_token",
  "token_type",
  "expires_in",
  "refresh_token",
  "refresh_token_expires_in",
  "scope",
  "code",
  "iss",
  "error",
  "error_description",
];

function encodeState(state: object): string {
  return base64url(new TextEncoder().encode(JSON.stringify(state)));
}

function decodeState(text: string | null): Record<string, unknown> | undefined {
  try {
    const bytes = Uint8Array.from(atob((text ?? "").replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
    const state: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof state === "object" && state !== null ? (state as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function textsIn(input: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(input).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** Anybody can write into an address. */
function plain(words: string): string {
  return words.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 200);
}
