import { untilAborted } from "./clock.ts";
import { InvalidInputError } from "./errors.ts";

/** What happens to tokens that renew themselves. */
export interface TokenEvents {
  /** The access token will expire; where it `canRefresh`, a new one is being got, else it is time to have somebody sign in. */
  "auth:expiring": { expiresAt: string; canRefresh: boolean };
  /** There is a new access token; it has been stored. */
  "auth:refreshed": { /** ISO 8601; `undefined` when nobody said when. */ expiresAt: string | undefined };
  /** There will be no new access token: somebody has to sign in again. */
  "auth:lost": { error: Error };
  /** There is a new access token which is in use and could not be stored; that is tried again at its next use. */
  "auth:unsaved": { error: Error };
}

/** Told of all events of tokens. */
export type TokenListener = <Name extends keyof TokenEvents>(name: Name, event: TokenEvents[Name]) => void;

/** Where access tokens come from. */
export interface TokenSource {
  /** The token to send now. */
  get(signal?: AbortSignal): Promise<string>;
  /** A token instead of one that the server refused; absent when there is no way to get one. */
  refresh?(rejected: string, signal?: AbortSignal): Promise<string>;
  /** Has everything told that happens to the tokens; absent where nothing ever does. Returns the function that ends it. */
  onEvent?(listener: TokenListener): () => void;
}

interface Refreshing {
  rejected: string;
  result: Promise<string>;
}

/** Hands out tokens, and lets concurrent callers share one refresh. */
export class Tokens {
  readonly #source: TokenSource;
  readonly #onToken: (token: string) => void;
  #refreshing: Refreshing | undefined;
  #current: string | undefined;

  /** @param onToken - Told of each new token, so that logs can hide it. */
  constructor(token: string | TokenSource, onToken: (token: string) => void = () => {}) {
    this.#source = typeof token === "string" ? staticToken(token) : token;
    this.#onToken = onToken;
  }

  /** Whether a refused token can be replaced. */
  get canRefresh(): boolean {
    return this.#source.refresh !== undefined;
  }

  /** @throws AbortedError when `signal` aborts first; else what the source throws. */
  async get(signal?: AbortSignal): Promise<string> {
    return this.#note(await untilAborted(this.#source.get(signal), signal));
  }

  /**
   * Replaces a refused token. Callers refused with the same token share one refresh, and one caller's abort does not end it for the others.
   *
   * @param closing - Ends the refresh itself.
   */
  async replace(rejected: string, closing: AbortSignal, signal?: AbortSignal): Promise<string> {
    if (this.#refreshing?.rejected !== rejected) this.#startRefresh(rejected, closing);
    return untilAborted((this.#refreshing as Refreshing).result, signal);
  }

  #startRefresh(rejected: string, closing: AbortSignal): void {
    const refreshing = { rejected, result: this.#refresh(rejected, closing) };
    this.#refreshing = refreshing;
    refreshing.result.catch(() => {
      if (this.#refreshing === refreshing) this.#refreshing = undefined; // The next caller may try again.
    });
  }

  async #refresh(rejected: string, closing: AbortSignal): Promise<string> {
    const refresh = this.#source.refresh?.bind(this.#source);
    if (!refresh) throw new InvalidInputError("This token source cannot refresh.");
    return this.#note(await refresh(rejected, closing));
  }

  #note(token: string): string {
    const bare = bareToken(token);
    if (bare !== this.#current) {
      this.#current = bare;
      this.#onToken(bare);
    }
    return bare;
  }
}

/**
 * A token without the word `Bearer` before it.
 *
 * @throws InvalidInputError when the rest cannot stand in a header.
 */
export function bareToken(token: string): string {
  const bare = token.replace(/^\s*bearer\s+/i, "").trim();
  if (!/^[\x21-\x7e]+$/.test(bare)) throw new InvalidInputError("The access token is empty or holds characters that no token has.");
  return bare;
}

/**
 * A token that never changes: a personal access token, or a bot's.
 *
 * @param token - The token; a leading `Bearer ` is dropped.
 * @throws InvalidInputError when it is empty or cannot stand in a header.
 */
export function staticToken(token: string): TokenSource {
  const bare = bareToken(token);
  return { get: async () => bare };
}
