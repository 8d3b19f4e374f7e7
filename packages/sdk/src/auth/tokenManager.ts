import { type Clock, untilAborted } from "../core/clock.ts";
import { Emitter } from "../core/emitter.ts";
import { AbortedError, asError, NoTokenError } from "../core/errors.ts";
import type { Log } from "../core/logger.ts";
import type { TokenEvents, TokenListener, TokenSource } from "../core/token.ts";
import { backgroundClock } from "./backgroundClock.ts";
import { SignInRequiredError } from "./errors.ts";
import type { Renewal } from "./renewal.ts";
import { type KeptTokens, msOf, type TokenSet } from "./tokenSet.ts";
import { memoryStore } from "./tokenStore/memory.ts";
import type { TokenStore } from "./tokenStore/tokenStore.ts";

/** Settings of a token manager. */
export interface TokenManagerOptions {
  /** Where tokens are kept; in memory unless said. */
  store?: TokenStore | undefined;
  /** What to begin with, when the store has none. */
  tokens?: KeptTokens | undefined;
  /** How new tokens are got; without it, tokens are used until they expire. */
  renewal?: Renewal | undefined;
  /** How much earlier than said a token counts as expired, in milliseconds: for clocks that differ; 30000 unless said, never over a tenth of its life. */
  skewMs?: number | undefined;
  clock?: Clock | undefined;
  /** Where it is written down what happens; nowhere unless said. */
  log?: Log | undefined;
}

const tokenEvents = ["auth:expiring", "auth:refreshed", "auth:lost", "auth:unsaved"] as const;
const longestTimerMs = 2 ** 31 - 1;
const longestRetryMs = 5 * 60_000;
/** When it is said that a token expires which cannot be renewed. */
const noticeMs = 10 * 60_000;

/**
 * Hands out access tokens and renews them: ahead of time, once for all who ask, and never so that a token gets lost.
 *
 * Renewed tokens are stored before anybody gets them. A renewal that fails because nobody answers leaves the old token in use as long as it
 * is valid. Who shares the store, in another process or tab, shares the renewal.
 */
export class TokenManager extends Emitter<TokenEvents> implements TokenSource {
  readonly #store: TokenStore;
  readonly #renewal: Renewal | undefined;
  readonly #clock: Clock;
  readonly #skewMs: number;
  readonly #log: Log | undefined;
  readonly #closing = new AbortController();
  #given: KeptTokens | undefined;
  #tokens: KeptTokens = {};
  #receivedAtMs = 0;
  #loading: Promise<void> | undefined;
  #renewing: Promise<void> | undefined;
  #saving: Promise<void> | undefined;
  #isUnsaved = false;
  #lost: SignInRequiredError | undefined;
  /** Whether the token at hand is of no use any more. */
  #isDead = false;
  #failures = 0;
  #cancelTimer: (() => void) | undefined;

  constructor({ store, tokens, renewal, skewMs = 30_000, clock = backgroundClock, log }: TokenManagerOptions = {}) {
    super((error, name) => log?.error(`A listener of ${name} failed`, error));
    this.#store = store ?? memoryStore();
    this.#given = tokens;
    this.#renewal = renewal;
    this.#skewMs = skewMs;
    this.#clock = clock;
    this.#log = log;
  }

  /** The tokens at hand; empty before the first use. */
  get tokens(): KeptTokens {
    return { ...this.#tokens };
  }

  /** Whether new tokens can be got without a person. */
  get canRefresh(): boolean {
    return !this.#lost && (this.#renewal?.can(this.#usable()) ?? false);
  }

  /** Whether there is an access token that is still good, as far as one can know. */
  get hasToken(): boolean {
    return this.#isValid();
  }

  /** Reads what the store has, without renewing anything. @throws TokenStoreError when it cannot be read */
  async load(signal?: AbortSignal): Promise<KeptTokens> {
    await untilAborted(this.#ready(), signal);
    return this.tokens;
  }

  /**
   * The access token to send now, renewed first when it has expired.
   *
   * @throws NoTokenError when there is none; SignInRequiredError when a person has to sign in again; whatever else kept it from being renewed
   */
  async get(signal?: AbortSignal): Promise<string> {
    await untilAborted(this.#ready(), signal);
    if (this.#closing.signal.aborted) throw new AbortedError(this.#closing.signal.reason);
    if (this.#isUnsaved) this.#saveAgain();
    if (!this.#isFresh()) await untilAborted(this.#renewed(undefined), signal);
    return this.#accessToken();
  }

  /** Another token than one that the service refused. Callers share one renewal. */
  async refresh(rejected: string, signal?: AbortSignal): Promise<string> {
    await untilAborted(this.#ready(), signal);
    if (this.#tokens.access_token === rejected) await untilAborted(this.#renewed(rejected), signal);
    // A renewal that was under way for another reason may have begun before the refusal.
    if (this.#tokens.access_token === rejected) await untilAborted(this.#renewed(rejected), signal);
    return this.#accessToken();
  }

  /** Takes tokens that were got elsewhere, such as after a new sign-in, and stores them. @throws TokenStoreError when they cannot be stored */
  async set(tokens: KeptTokens): Promise<void> {
    await this.#ready().catch(() => {});
    await this.#renewing?.catch(() => {});
    this.#adopt(tokens);
    this.#isUnsaved = true;
    await this.#save();
  }

  /** Forgets the tokens, here and in the store. */
  async clear(): Promise<void> {
    await this.#renewing?.catch(() => {});
    this.#cancelTimer?.();
    this.#given = undefined;
    this.#tokens = {};
    this.#isUnsaved = false;
    this.#isDead = false;
    this.#lost = undefined;
    await this.#store.clear();
  }

  /** Has everything told that happens to the tokens; returns the function that ends it. */
  onEvent(listener: TokenListener): () => void {
    const ends = tokenEvents.map((name) => this.on(name, (event) => listener(name, event)));
    return () => {
      for (const end of ends) end();
    };
  }

  /** Stops renewing. One that is under way is waited for, so that its tokens are stored. */
  async close(): Promise<void> {
    this.#closing.abort(new Error("The token manager is closed"));
    this.#cancelTimer?.();
    await this.#renewing?.catch(() => {});
    if (this.#isUnsaved) await this.#save().catch((error: unknown) => this.#log?.error("Renewed tokens could not be stored", error));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #ready(): Promise<void> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    const kept = await this.#store.load();
    this.#adopt(kept ?? this.#given ?? {});
  }

  #accessToken(): string {
    const { access_token: token } = this.#tokens;
    if (token && !this.#isDead) return token;
    throw this.#lost ?? new NoTokenError("There are no tokens.", { hint: "Have the person sign in first." });
  }

  /** What may still be used: a refresh token has its time too. */
  #usable(tokens: KeptTokens = this.#tokens): KeptTokens {
    const endsAtMs = msOf(tokens.refresh_token_expires_at);
    if (endsAtMs === undefined || endsAtMs > this.#clock.now()) return tokens;
    const { refresh_token: _, ...rest } = tokens;
    return rest;
  }

  #isFresh(tokens: KeptTokens = this.#tokens): boolean {
    if (!tokens.access_token || (this.#isDead && tokens === this.#tokens)) return false;
    const expiresAtMs = msOf(tokens.expires_at);
    if (expiresAtMs === undefined) return true;
    const lifeMs = tokens === this.#tokens ? expiresAtMs - this.#receivedAtMs : Number.POSITIVE_INFINITY;
    return this.#clock.now() < expiresAtMs - Math.min(this.#skewMs, Math.max(0, lifeMs / 10));
  }

  /** Whether the token would still be accepted, as far as one can know. */
  #isValid(): boolean {
    const expiresAtMs = msOf(this.#tokens.expires_at);
    return Boolean(this.#tokens.access_token) && !this.#isDead && (expiresAtMs === undefined || this.#clock.now() < expiresAtMs);
  }

  #adopt(tokens: KeptTokens): void {
    this.#tokens = { ...tokens };
    this.#receivedAtMs = this.#clock.now();
    this.#lost = undefined;
    this.#isDead = false;
    this.#failures = 0;
    for (const secret of [tokens.access_token, tokens.refresh_token]) if (secret) this.#log?.hide(secret);
    this.#schedule();
  }

  /** One renewal at a time, for whatever reason. */
  #renewed(rejected: string | undefined): Promise<void> {
    this.#renewing ??= this.#renew(rejected).finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  }

  async #renew(rejected: string | undefined): Promise<void> {
    const used = this.#tokens;
    try {
      const lock = this.#store.lock?.bind(this.#store) ?? ((work: () => Promise<void>) => work());
      await lock(() => this.#renewAlone(used, rejected), this.#closing.signal);
    } catch (error) {
      await this.#failed(asError(error), used, rejected);
    }
  }

  async #renewAlone(used: KeptTokens, rejected: string | undefined): Promise<void> {
    if (await this.#takeOver(used, rejected)) return;
    if (this.#lost) throw this.#lost;
    const base = this.#usable();
    const renewed = await this.#ask(base, rejected);
    if (renewed.access_token === rejected) throw new SignInRequiredError("The new token is the one that was refused.", again);
    // A server that does not change the refresh token need not repeat it.
    const { refresh_token, refresh_token_expires_at } = base;
    this.#adopt({ ...(refresh_token && { refresh_token }), ...(refresh_token_expires_at && { refresh_token_expires_at }), ...renewed });
    this.#isUnsaved = true;
    await this.#save().catch((error: unknown) => this.#unsaved(error));
    this.#log?.info("The token was renewed", { expiresAt: renewed.expires_at });
    this.emit("auth:refreshed", { expiresAt: renewed.expires_at });
  }

  /** When what was kept is of no use any more, what the app was given may be newer. */
  async #ask(base: KeptTokens, rejected: string | undefined): Promise<TokenSet> {
    if (!this.#renewal?.can(base)) throw nothingLeft(base, rejected);
    const given = this.#given;
    try {
      return await this.#renewal.renew(base);
    } catch (error) {
      if (!(error instanceof SignInRequiredError) || !given?.refresh_token || given.refresh_token === base.refresh_token) throw error;
      return await this.#renewal.renew(given);
    } finally {
      this.#given = undefined;
    }
  }

  /** Takes what somebody else has stored meanwhile. @returns Whether it will do. */
  async #takeOver(used: KeptTokens, rejected: string | undefined): Promise<boolean> {
    if (this.#isUnsaved) return false;
    const kept = await this.#store.load();
    if (!kept || (kept.access_token === used.access_token && kept.refresh_token === used.refresh_token)) return false;
    this.#adopt(kept);
    if (kept.access_token === rejected || !this.#isFresh(kept)) return false;
    this.#log?.info("Tokens that were renewed elsewhere are used");
    this.emit("auth:refreshed", { expiresAt: kept.expires_at });
    return true;
  }

  async #failed(error: Error, used: KeptTokens, rejected: string | undefined): Promise<void> {
    this.#failures += 1;
    if (error instanceof SignInRequiredError) {
      if (await this.#takeOver(used, rejected).catch(() => false)) return;
      // As long as it is accepted it is used, but nobody hopes for another one.
      this.#isDead = !this.#isValid() || rejected !== undefined;
      this.#lose(error);
    } else this.#schedule();
    if (rejected !== undefined || !this.#isValid()) throw error;
    this.#log?.warn("The token could not be renewed yet; the old one is still valid", error);
  }

  #lose(error: SignInRequiredError): void {
    const isNews = this.#lost === undefined;
    this.#lost = error;
    this.#cancelTimer?.();
    if (!isNews) return;
    this.#log?.error("The tokens are lost: somebody has to sign in again", error);
    this.emit("auth:lost", { error });
  }

  async #save(): Promise<void> {
    await this.#store.save(this.#tokens);
    this.#isUnsaved = false;
  }

  /** New tokens that could not be stored are used all the same: the old ones are of no use any more. */
  #unsaved(error: unknown): void {
    this.#log?.error("The renewed tokens could not be stored; this is tried again at their next use", error);
    this.emit("auth:unsaved", { error: asError(error) });
  }

  #saveAgain(): void {
    this.#saving ??= this.#save()
      .catch((error: unknown) => this.#log?.warn("The renewed tokens could not be stored yet", error))
      .finally(() => {
        this.#saving = undefined;
      });
  }

  #schedule(): void {
    this.#cancelTimer?.();
    const expiresAtMs = msOf(this.#tokens.expires_at);
    if (expiresAtMs === undefined || !this.#tokens.access_token || this.#closing.signal.aborted) return;
    const leftMs = expiresAtMs - this.#clock.now();
    const waitMs =
      this.#failures > 0 ? Math.min(1000 * 2 ** this.#failures, longestRetryMs) * (0.5 + Math.random() / 2) : this.#waitMs(leftMs);
    if (leftMs <= 0 || waitMs > leftMs) return;
    // Timers of the platform hold 24 days.
    if (waitMs > longestTimerMs) this.#cancelTimer = this.#clock.after(longestTimerMs, () => this.#schedule());
    else this.#cancelTimer = this.#clock.after(Math.max(0, waitMs), () => this.#expiring());
  }

  /** Somewhere in the second half of its life, so that many clients do not come together. */
  #waitMs(leftMs: number): number {
    return this.canRefresh ? leftMs * (0.6 + Math.random() * 0.3) : leftMs - Math.min(noticeMs, leftMs / 10);
  }

  #expiring(): void {
    const { canRefresh } = this;
    const { expires_at: expiresAt } = this.#tokens;
    if (this.#failures === 0 && expiresAt) this.emit("auth:expiring", { expiresAt, canRefresh });
    // Whoever asks for a token hears of a failure; here it has been logged.
    if (canRefresh) this.#renewed(undefined).catch(() => {});
  }
}

const again = { reason: undefined, status: 0, hint: "Have the person sign in again." };

function nothingLeft({ access_token: token }: KeptTokens, rejected: string | undefined): Error {
  if (!token) return new NoTokenError("There are no tokens.", { hint: "Have the person sign in first." });
  const what = rejected === undefined ? "The access token has expired" : "The access token was refused";
  return new SignInRequiredError(`${what}, and there is no refresh token that is still good.`, again);
}
