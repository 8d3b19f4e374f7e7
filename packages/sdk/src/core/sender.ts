import { type Carrier, networkError } from "./carrier.ts";
import { type Clock, sleep } from "./clock.ts";
import {
  type ApiError,
  AuthenticationError,
  errorFor,
  InvalidInputError,
  NetworkError,
  type Refusal,
  type RequestSummary,
  UntrustedHostError,
  type WebexError,
} from "./errors.ts";
import type { Log } from "./logger.ts";
import { redactUrl } from "./redact.ts";
import { type Hop, redirected } from "./redirect.ts";
import { parseRetryAfter, type RetryOptions, waitBeforeRetry } from "./retry.ts";
import { Scope } from "./scope.ts";
import type { Tokens } from "./token.ts";
import type { TrackingIds } from "./trackingIds.ts";
import type { HeaderReader, TransportAnswer } from "./transport/transport.ts";
import { isRepeatable, isUpload } from "./upload.ts";

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
  /** Whether the body of a success is left to be read. */
  asStream?: boolean | undefined;
  /** Whether redirects are followed; true unless said. */
  follow?: boolean | undefined;
  /** Errors of this request's own, by status. */
  errors?: Readonly<Record<number, new (refusal: Refusal) => ApiError>> | undefined;
}

/** A successful answer. */
export interface Answer {
  status: number;
  headers: HeaderReader;
  text: string;
  /** Set when it was asked for as a stream. To be read to its end, or given up with `return`. */
  body?: AsyncIterable<Uint8Array> | undefined;
  /** Where it came from, after redirects. */
  url: string;
  request: RequestSummary;
}

/** What a sender works with. */
export interface SenderParts {
  carrier: Carrier;
  tokens: Tokens;
  clock: Clock;
  log: Log;
  trackingIds: TrackingIds;
  /** Origins that may see the token. */
  trusted: ReadonlySet<string>;
  /** Headers of every request. */
  headers: Record<string, string>;
  retry: RetryOptions;
  timeoutMs: number;
}

const maxHops = 5;

/** Sends requests: token, bounds, redirects, one refresh, repeats, and a typed error when all of that did not help. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #closing = new AbortController();
  readonly #scopes = new Set<Scope>();

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** Ends every call under way, and refuses later ones. */
  close(): void {
    const reason = new Error("The client is closed");
    this.#closing.abort(reason);
    for (const scope of this.#scopes) scope.end(reason);
  }

  /** @throws CallError */
  async send(outgoing: Outgoing, options: CallOptions = {}): Promise<Answer> {
    const origin = new URL(outgoing.url).origin;
    if (outgoing.auth === "required") this.#requireTrust(origin, outgoing.what);
    const scope = new Scope(this.#closing.signal.aborted ? this.#closing.signal : options.signal);
    this.#scopes.add(scope);
    let isOpen = false;
    try {
      const answer = await this.#persist({ outgoing, origin, options, scope, trackingId: this.#parts.trackingIds.next() });
      if (!answer.body) return answer;
      isOpen = true;
      return { ...answer, body: this.#reading(answer.body, answer, scope) };
    } catch (error) {
      throw scope.failure ?? error;
    } finally {
      if (!isOpen) this.#leave(scope);
    }
  }

  #leave(scope: Scope): void {
    scope.release();
    this.#scopes.delete(scope);
  }

  /** A body under way: it ends with its call, and what breaks it has a name. */
  async *#reading(body: AsyncIterable<Uint8Array>, { url, request }: Answer, scope: Scope): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of body) {
        scope.throwIfAborted();
        yield chunk;
      }
    } catch (error) {
      scope.throwIfAborted();
      throw networkError(new URL(url).origin, request, error);
    } finally {
      this.#leave(scope);
    }
  }

  /** Tries until there is an answer or no hope. */
  async #persist(run: Run): Promise<Answer> {
    const { outgoing, options, scope, trackingId } = run;
    for (let retries = 0; ; retries += 1) {
      scope.throwIfAborted();
      const outcome = await this.#try(run);
      if (!("error" in outcome)) return outcome;
      const wait = waitBeforeRetry({ method: outgoing.method, retries, ...outcome }, { ...this.#parts.retry, ...options.retry });
      if (wait === undefined || !isRepeatable(outgoing.body)) throw outcome.error;
      const what = outgoing.operation ?? outgoing.method;
      this.#parts.log.warn(`${what} is repeated in ${Math.round(wait)} ms`, { trackingId, reason: outcome.error.message });
      await sleep(this.#parts.clock, wait, scope.signal);
    }
  }

  /** One try: with the token, and once more with a new one when it was refused. */
  async #try(run: Run): Promise<Answer | FailedTry> {
    const { tokens } = this.#parts;
    const token = run.outgoing.auth === "required" ? await tokens.get(run.scope.signal) : undefined;
    const outcome = await this.#follow(run, token);
    if (!("error" in outcome) || outcome.status !== 401 || token === undefined || !tokens.canRefresh) return outcome;
    if (!isRepeatable(run.outgoing.body)) return outcome;
    return this.#follow(run, await this.#renew(token, outcome.error as ApiError, run.scope));
  }

  async #renew(rejected: string, refusal: ApiError, scope: Scope): Promise<string> {
    this.#parts.log.info("The token was refused and is being refreshed");
    try {
      return await this.#parts.tokens.replace(rejected, this.#closing.signal, scope.signal);
    } catch (cause) {
      scope.throwIfAborted();
      const { request, body, trackingId } = refusal;
      const hint = "The token was refused, and getting a new one failed too; see `cause`.";
      throw new AuthenticationError({ status: 401, request, body, trackingId, cause, hint });
    }
  }

  /** One exchange, and those to which the service redirects. */
  async #follow(run: Run, token: string | undefined): Promise<Answer | FailedTry> {
    let hop: Hop = run.outgoing;
    let { origin } = run;
    const { carrier } = this.#parts;
    const timeoutMs = run.options.timeoutMs ?? this.#parts.timeoutMs;
    for (let hops = 0; ; hops += 1) {
      const request = { method: hop.method, url: redactUrl(hop.url), operation: run.outgoing.operation };
      const { method, url, body } = hop;
      const headers = this.#headersFor(run, hop, origin, token);
      const answer = await carrier.carry({
        method,
        url,
        origin,
        headers,
        body,
        timeoutMs,
        scope: run.scope,
        request,
        asStream: run.outgoing.asStream ?? false,
      });
      if (answer instanceof NetworkError) return { error: answer };
      const onward = hops < maxHops && isRepeatable(body) && run.outgoing.follow !== false ? redirected(hop, answer) : undefined;
      if (onward) {
        hop = onward;
        origin = new URL(hop.url).origin;
        if (hop.body !== undefined && run.outgoing.auth === "required") this.#requireTrust(origin, "What the service redirects to");
      } else if (answer.status >= 200 && answer.status < 300) return { ...answer, url: hop.url, request };
      else return this.#refused(answer, request, run);
    }
  }

  /** To a stranger go neither the token nor headers that were meant for the first host. */
  #headersFor(
    { outgoing, options, trackingId, ...run }: Run,
    { body }: Hop,
    origin: string,
    token: string | undefined,
  ): Record<string, string> {
    const isKnown = origin === run.origin || this.#parts.trusted.has(origin);
    return {
      ...this.#parts.headers,
      trackingid: trackingId,
      ...(body !== undefined && { "content-type": isUpload(body) ? body.contentType : "application/json" }),
      ...(isKnown && token !== undefined && { authorization: `Bearer ${token}` }),
      ...(isKnown && lowerCased(outgoing.headers)),
      ...(isKnown && lowerCased(options.headers)),
    };
  }

  #refused(answer: TransportAnswer, request: RequestSummary, { trackingId: sentId, outgoing }: Run): FailedTry {
    const retryAfterMs = parseRetryAfter(answer.headers.get("retry-after"), this.#parts.clock.now());
    const trackingId = answer.headers.get("trackingid") ?? sentId;
    const refusal = { status: answer.status, request, body: readBody(answer.text), trackingId, retryAfterMs };
    const Own = outgoing.errors?.[answer.status];
    const error = Own ? new Own(refusal) : errorFor(refusal);
    return { error, status: answer.status, retryAfterMs };
  }

  #requireTrust(origin: string, what = "The request"): void {
    if (!this.#parts.trusted.has(origin)) throw new UntrustedHostError(origin, what);
  }
}

/** What stays the same in all tries of one call. */
interface Run {
  outgoing: Outgoing;
  /** Where it goes first. */
  origin: string;
  options: CallOptions;
  scope: Scope;
  trackingId: string;
}

interface FailedTry {
  error: WebexError;
  status?: number;
  retryAfterMs?: number | undefined;
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** @throws InvalidInputError when a name or value cannot stand in a header: nothing is sent, and nothing is smuggled in. */
function lowerCased(headers: Record<string, string> | undefined): Record<string, string> | undefined {
  if (!headers) return undefined;
  const pairs = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const bad = pairs.find(([name, value]) => !/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(value));
  if (bad) throw new InvalidInputError(`${JSON.stringify(bad[0])} is no header, or its value cannot stand in one.`);
  return Object.fromEntries(pairs);
}
