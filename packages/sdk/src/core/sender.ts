import { type Clock, sleep, untilAborted } from "./clock.ts";
import {
  type ApiError,
  AuthenticationError,
  asError,
  errorFor,
  NetworkError,
  type RequestSummary,
  TimeoutError,
  UntrustedHostError,
  type WebexError,
} from "./errors.ts";
import type { Gate } from "./gate.ts";
import type { Log } from "./logger.ts";
import { redactUrl } from "./redact.ts";
import { type Hop, redirected } from "./redirect.ts";
import { parseRetryAfter, type RetryOptions, waitBeforeRetry } from "./retry.ts";
import { Scope } from "./scope.ts";
import type { Tokens } from "./token.ts";
import type { TrackingIds } from "./trackingIds.ts";
import type { HeaderReader, Transport, TransportAnswer } from "./transport/transport.ts";

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
    if (outgoing.auth === "required") this.#requireTrust(outgoing, outgoing.what);
    const scope = new Scope(this.#closing.signal.aborted ? this.#closing.signal : options.signal);
    this.#scopes.add(scope);
    try {
      return await this.#persist({ outgoing, options, scope, trackingId: this.#parts.trackingIds.next() });
    } catch (error) {
      throw scope.failure ?? error;
    } finally {
      scope.release();
      this.#scopes.delete(scope);
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
      if (wait === undefined) throw outcome.error;
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
    for (let hops = 0; ; hops += 1) {
      const request = { method: hop.method, url: redactUrl(hop.url), operation: run.outgoing.operation };
      const answer = await this.#carry(run, hop, token, request);
      if (answer instanceof NetworkError) return { error: answer };
      const onward = hops < maxHops ? redirected(hop, answer) : undefined;
      if (onward?.body !== undefined && run.outgoing.auth === "required") this.#requireTrust(onward, "What the service redirects to");
      if (onward) hop = onward;
      else if (answer.status >= 200 && answer.status < 300) return { ...answer, url: hop.url, request };
      else return this.#refused(answer, request, run.trackingId);
    }
  }

  async #carry(run: Run, hop: Hop, token: string | undefined, request: RequestSummary): Promise<TransportAnswer | NetworkError> {
    const { transport, gate, clock, log } = this.#parts;
    const { scope, trackingId } = run;
    const timeoutMs = run.options.timeoutMs ?? this.#parts.timeoutMs;
    const { host, origin } = new URL(hop.url);
    const { method, url, body } = hop;
    return gate.run(host, scope.signal, async () => {
      const startedAt = clock.now();
      const cancel = clock.after(timeoutMs, () => scope.fail(new TimeoutError(`${method} ${request.url}`, timeoutMs, request)));
      try {
        const headers = this.#headersFor(run, hop, token);
        const answer = await untilAborted(transport.send({ method, url, body, headers, signal: scope.signal }), scope.signal);
        log.debug(`${method} ${request.url} ${answer.status} in ${clock.now() - startedAt} ms`, { trackingId });
        return answer;
      } catch (error) {
        scope.throwIfAborted();
        log.debug(`${method} ${request.url} failed`, { trackingId, error });
        return networkError(origin, request, error);
      } finally {
        cancel();
      }
    });
  }

  /** To a stranger go neither the token nor headers that were meant for the first host. */
  #headersFor({ outgoing, options, trackingId }: Run, hop: Hop, token: string | undefined): Record<string, string> {
    const isKnown = this.#isTrusted(hop.url) || new URL(hop.url).origin === new URL(outgoing.url).origin;
    return {
      ...this.#parts.headers,
      trackingid: trackingId,
      ...(hop.body !== undefined && { "content-type": "application/json" }),
      ...(isKnown && token !== undefined && { authorization: `Bearer ${token}` }),
      ...(isKnown && lowerCased(outgoing.headers)),
      ...(isKnown && lowerCased(options.headers)),
    };
  }

  #refused(answer: TransportAnswer, request: RequestSummary, sentId: string): FailedTry {
    const retryAfterMs = parseRetryAfter(answer.headers.get("retry-after"), this.#parts.clock.now());
    const trackingId = answer.headers.get("trackingid") ?? sentId;
    const error = errorFor({ status: answer.status, request, body: readBody(answer.text), trackingId, retryAfterMs });
    return { error, status: answer.status, retryAfterMs };
  }

  #requireTrust({ url }: Hop, what = "The request"): void {
    if (!this.#isTrusted(url)) throw new UntrustedHostError(new URL(url).origin, what);
  }

  #isTrusted(url: string): boolean {
    return this.#parts.trusted.has(new URL(url).origin);
  }
}

/** What stays the same in all tries of one call. */
interface Run {
  outgoing: Outgoing;
  options: CallOptions;
  scope: Scope;
  trackingId: string;
}

interface FailedTry {
  error: WebexError;
  status?: number;
  retryAfterMs?: number | undefined;
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
