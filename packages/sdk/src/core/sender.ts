import { type Clock, sleep } from "./clock.ts";
import {
  AbortedError,
  type ApiError,
  asError,
  AuthenticationError,
  errorFor,
  NetworkError,
  type RequestSummary,
  TimeoutError,
  UntrustedHostError,
  WebexError,
} from "./errors.ts";
import type { Gate } from "./gate.ts";
import type { Log } from "./logger.ts";
import { type Hop, redirected } from "./redirect.ts";
import { redactUrl } from "./redact.ts";
import { parseRetryAfter, type RetryOptions, waitBeforeRetry } from "./retry.ts";
import type { Tokens } from "./token.ts";
import type { TrackingIds } from "./trackingIds.ts";
import type { HeaderReader, Transport } from "./transport/transport.ts";

/** Options that every call takes. */
export interface CallOptions {
  /** Ends the call, also while it waits to be repeated. */
  signal?: AbortSignal | undefined;
  /** Longest time for one try, in milliseconds; a call that is repeated may take longer in all. */
  timeoutMs?: number | undefined;
  /** Headers to add or replace. */
  headers?: Record<string, string> | undefined;
  /** How long to keep trying, where it differs from the client's setting. */
  retry?: RetryOptions | undefined;
}

/** One request, before token and headers of the client. */
export interface Outgoing extends Hop {
  /** `required`: the token goes along or nothing is sent. `none`: no token. */
  auth: "required" | "none";
  headers?: Record<string, string> | undefined;
  /** Operation id, for errors and logs. */
  operation?: string | undefined;
  /** What this request is for, as the subject of a sentence. */
  what?: string;
}

/** A successful answer. */
export interface Answer {
  status: number;
  headers: HeaderReader;
  text: string;
  /** Where it came from, after redirects. */
  url: string;
  request: RequestSummary;
}

/** What a sender works with. */
export interface SenderParts {
  transport: Transport;
  tokens: Tokens;
  gate: Gate;
  clock: Clock;
  log: Log;
  trackingIds: TrackingIds;
  /** Origins that may see the token. */
  trusted: ReadonlySet<string>;
  /** Headers of every request. */
  headers: Record<string, string>;
  retry: RetryOptions;
  timeoutMs: number;
  /** Aborts when the client closes. */
  closing: AbortSignal;
}

const maxHops = 5;

/** Sends requests: token, bounds, redirects, one refresh, repeats, and a typed error when all of that did not help. */
export class Sender {
  readonly #parts: SenderParts;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** @throws CallError */
  async send(outgoing: Outgoing, options: CallOptions = {}): Promise<Answer> {
    if (outgoing.auth === "required") this.#requireTrust(outgoing);
    const scope = new Scope([this.#parts.closing, options.signal]);
    try {
      return await this.#persist(outgoing, options, scope);
    } catch (error) {
      throw scope.failure ?? error;
    } finally {
      scope.release();
    }
  }

  async #persist(outgoing: Outgoing, options: CallOptions, scope: Scope): Promise<Answer> {
    const { clock, log, trackingIds } = this.#parts;
    const trackingId = trackingIds.next();
    for (let retries = 0; ; retries += 1) {
      scope.throwIfAborted();
      const outcome = await this.#try(outgoing, options, scope, trackingId);
      if (!("error" in outcome)) return outcome;
      const wait = waitBeforeRetry({ method: outgoing.method, retries, ...outcome }, { ...this.#parts.retry, ...options.retry });
      if (wait === undefined || scope.signal.aborted) throw outcome.error;
      log.warn(`${outgoing.operation ?? outgoing.method} is repeated in ${Math.round(wait)} ms`, { trackingId, reason: outcome.error.message });
      await sleep(clock, wait, scope.signal);
    }
  }

  async #try(outgoing: Outgoing, options: CallOptions, scope: Scope, trackingId: string): Promise<Answer | FailedOutcome> {
    const token = outgoing.auth === "required" ? await this.#parts.tokens.get(scope.signal) : undefined;
    const first = await this.#follow(outgoing, options, scope, trackingId, token);
    if (!("error" in first) || first.status !== 401 || token === undefined || !this.#parts.tokens.canRefresh) return first;
    const renewed = await this.#renew(token, first.error, scope);
    return this.#follow(outgoing, options, scope, trackingId, renewed);
  }

  async #renew(rejected: string, refusal: WebexError, scope: Scope): Promise<string> {
    const { tokens, closing, log } = this.#parts;
    log.info("The token was refused and is being refreshed");
    try {
      return await tokens.replace(rejected, closing, scope.signal);
    } catch (cause) {
      if (cause instanceof AbortedError) throw cause;
      const { request, body, trackingId } = refusal as ApiError;
      const hint = "The token was refused, and getting a new one failed too; see `cause`.";
      throw new AuthenticationError({ status: 401, request, body, trackingId, cause, hint });
    }
  }

  async #follow(outgoing: Outgoing, options: CallOptions, scope: Scope, trackingId: string, token?: string): Promise<Answer | FailedOutcome> {
    let hop: Hop = outgoing;
    for (let hops = 0; ; hops += 1) {
      const summary = { method: hop.method, url: redactUrl(hop.url), operation: outgoing.operation };
      const answer = await this.#carry(hop, this.#headersFor(hop, outgoing, options, trackingId, token), options, scope, summary);
      if (answer instanceof NetworkError) return { error: answer };
      const onward = hops < maxHops ? redirected(hop, answer) : undefined;
      if (onward) hop = onward;
      else if (answer.status >= 200 && answer.status < 300) return { ...answer, url: hop.url, request: summary };
      else return this.#refused(answer, summary, trackingId);
    }
  }

  async #carry(hop: Hop, headers: Record<string, string>, options: CallOptions, scope: Scope, summary: RequestSummary): Promise<Carried | NetworkError> {
    const { transport, gate, clock, log } = this.#parts;
    const timeoutMs = options.timeoutMs ?? this.#parts.timeoutMs;
    const { host, origin } = new URL(hop.url);
    return gate.run(host, scope.signal, async () => {
      const startedAt = clock.now();
      const cancel = clock.after(timeoutMs, () => scope.fail(new TimeoutError(`${summary.method} ${summary.url}`, timeoutMs, summary)));
      try {
        const answer = await scope.race(transport.send({ ...hop, headers, signal: scope.signal }));
        log.debug(`${summary.method} ${summary.url} ${answer.status} in ${clock.now() - startedAt} ms`, { trackingId: headers["trackingid"] });
        return answer;
      } catch (error) {
        scope.throwIfAborted();
        log.debug(`${summary.method} ${summary.url} failed`, error);
        return networkError(origin, summary, error);
      } finally {
        cancel();
      }
    });
  }

  #headersFor(hop: Hop, outgoing: Outgoing, options: CallOptions, trackingId: string, token?: string): Record<string, string> {
    return {
      ...this.#parts.headers,
      trackingid: trackingId,
      ...(token !== undefined && this.#isTrusted(hop.url) && { authorization: `Bearer ${token}` }),
      ...(hop.body !== undefined && { "content-type": "application/json" }),
      ...lowerCased(outgoing.headers),
      ...lowerCased(options.headers),
    };
  }

  #refused(answer: Carried, request: RequestSummary, sentId: string): FailedOutcome {
    const retryAfterMs = parseRetryAfter(answer.headers.get("retry-after"), this.#parts.clock.now());
    const trackingId = answer.headers.get("trackingid") ?? sentId;
    const error = errorFor({ status: answer.status, request, body: readBody(answer.text), trackingId, retryAfterMs });
    return { error, status: answer.status, retryAfterMs };
  }

  #requireTrust({ url, what = "The request" }: Outgoing): void {
    if (!this.#isTrusted(url)) throw new UntrustedHostError(new URL(url).origin, what);
  }

  #isTrusted(url: string): boolean {
    return this.#parts.trusted.has(new URL(url).origin);
  }
}

interface Carried {
  status: number;
  headers: HeaderReader;
  text: string;
}

interface FailedOutcome {
  error: WebexError;
  status?: number;
  retryAfterMs?: number | undefined;
}

/** The life of one call: ends when the caller's signal or the client ends it, or when its time is up. */
class Scope {
  readonly #controller = new AbortController();
  readonly #sources: AbortSignal[];
  readonly #end: (event: Event) => void;
  /** Why this scope ended by itself. */
  failure: WebexError | undefined;

  constructor(sources: (AbortSignal | undefined)[]) {
    this.#sources = sources.filter((source) => source !== undefined);
    this.#end = (event) => this.#controller.abort((event.target as AbortSignal).reason);
    for (const source of this.#sources) {
      if (source.aborted) this.#controller.abort(source.reason);
      else source.addEventListener("abort", this.#end, { once: true });
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  fail(error: WebexError): void {
    this.failure ??= error;
    this.#controller.abort(error);
  }

  throwIfAborted(): void {
    if (this.signal.aborted) throw this.failure ?? new AbortedError(this.signal.reason);
  }

  /** Settles with the promise, or as soon as this scope ends: a transport of the app's own may not look at its signal. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.signal.addEventListener("abort", () => reject(this.signal.reason), { once: true });
      promise.then(resolve, reject);
    });
  }

  release(): void {
    for (const source of this.#sources) source.removeEventListener("abort", this.#end);
  }
}

function networkError(origin: string, request: RequestSummary, thrown: unknown): NetworkError {
  const cause = asError(thrown);
  const code = (cause as { code?: unknown }).code ?? (cause.cause as { code?: unknown } | undefined)?.code;
  const reason = [typeof code === "string" ? code : undefined, cause.message].filter(Boolean).join(", ");
  return new NetworkError(`No answer from ${origin}: ${reason}.`, {
    request,
    cause,
    hint: "Check the address, the network and any proxy, and that the service runs.",
  });
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function lowerCased(headers: Record<string, string> | undefined): Record<string, string> {
  return headers ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])) : {};
}
