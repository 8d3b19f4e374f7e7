import { createTransport } from "#transport";
import { Carrier } from "../core/carrier.ts";
import { type Clock, sleep, systemClock } from "../core/clock.ts";
import { NetworkError } from "../core/errors.ts";
import { Gate } from "../core/gate.ts";
import { Log, type Logger, type LoggerOptions } from "../core/logger.ts";
import { hidden, isSecretName, redactText, redactUrl } from "../core/redact.ts";
import { parseRetryAfter, type RetryOptions, waitBeforeRetry } from "../core/retry.ts";
import { Scope } from "../core/scope.ts";
import type { Transport, TransportAnswer } from "../core/transport/transport.ts";
import { type AuthEndpoints, authEndpoints } from "./endpoints.ts";
import { AuthUnavailableError, InvalidAuthAnswerError } from "./errors.ts";
import { refused } from "./refused.ts";

/** Where and how tokens are asked for. */
export interface AuthServerOptions {
  /** Origin of the service, such as `http://127.0.0.1:4100`; the public cloud unless said. */
  baseUrl?: string | undefined;
  /** Addresses of single parts; each wins over `baseUrl`. */
  endpoints?: Partial<AuthEndpoints> | undefined;
  /** Carries requests instead of the platform's own means. */
  transport?: Transport | undefined;
  clock?: Clock | undefined;
  /** Settings of the log, or a logger that takes every line. Silent unless said. */
  logger?: Logger | LoggerOptions | undefined;
  /** Longest time for one try, in milliseconds; 30000 unless said. */
  timeoutMs?: number | undefined;
  /** How long a server that says 429 or 503 is asked again; twice, after at most 10 seconds each, unless said. */
  retry?: RetryOptions | undefined;
}

/** One question to an authorization server. */
export interface AuthQuestion {
  url: string;
  /** What is asked for, as the beginning of a sentence: "The refresh of the token". */
  what: string;
  method?: "GET" | "POST" | "DELETE" | undefined;
  /** Fields of a form; those that are `undefined` are left out. */
  form?: Readonly<Record<string, string | undefined>> | undefined;
  /** A JSON body, in place of a form. */
  json?: Readonly<Record<string, unknown>> | undefined;
  /** The whole `authorization` header. */
  authorization?: string | undefined;
}

const maxAnswerBytes = 1024 * 1024;

/** Asks an authorization server: no redirect is followed, nothing secret is logged, and each refusal has a name. */
export class AuthServer {
  readonly endpoints: AuthEndpoints;
  readonly clock: Clock;
  readonly log: Log;
  readonly #transport: Transport;
  readonly #ownsTransport: boolean;
  readonly #carrier: Carrier;
  readonly #timeoutMs: number;
  readonly #retry: RetryOptions;

  /** @throws InvalidInputError when an address is none. */
  constructor({ baseUrl, endpoints, transport, clock = systemClock, logger, timeoutMs = 30_000, retry }: AuthServerOptions = {}) {
    this.endpoints = authEndpoints(baseUrl, endpoints);
    this.clock = clock;
    this.log = logger instanceof Log ? logger : new Log(logger, () => clock.now());
    this.#ownsTransport = transport === undefined;
    this.#transport = transport ?? createTransport({ maxAnswerBytes });
    this.#carrier = new Carrier({ transport: this.#transport, gate: new Gate(16), clock, log: this.log });
    this.#timeoutMs = timeoutMs;
    this.#retry = { maxRetries: 2, maxWaitMs: 10_000, ...retry };
  }

  /**
   * The answer to a question, as a JSON object.
   *
   * @throws SignInRequiredError, AccessDeniedError or OAuthError when the server refuses; AuthUnavailableError, NetworkError or TimeoutError
   *   when it cannot answer; InvalidAuthAnswerError when what answers is something else; AbortedError
   */
  async ask(question: AuthQuestion, signal?: AbortSignal): Promise<Record<string, unknown>> {
    const scope = new Scope(signal);
    const secrets = secretsOf(question);
    for (const secret of secrets) this.log.hide(secret);
    try {
      return this.#read(question, await this.#persist(question, scope), secrets);
    } catch (error) {
      throw scope.failure ?? error;
    } finally {
      scope.release();
    }
  }

  /** Lets go of idle connections. */
  async close(): Promise<void> {
    if (this.#ownsTransport) await this.#transport.close();
  }

  /** Asks again only when the server said that it did nothing: a grant that was lost on its way may have been used up. */
  async #persist(question: AuthQuestion, scope: Scope): Promise<TransportAnswer> {
    for (let retries = 0; ; retries += 1) {
      scope.throwIfAborted();
      const answer = await this.#send(question, scope);
      if (answer instanceof NetworkError) throw answer;
      const retryAfterMs = parseRetryAfter(answer.headers.get("retry-after"), this.clock.now());
      const wait = waitBeforeRetry({ method: "POST", status: answer.status, retryAfterMs, retries }, this.#retry);
      if (wait === undefined) return answer;
      await sleep(this.clock, wait, scope.signal);
    }
  }

  #send({ url, method = "POST", form, json, authorization }: AuthQuestion, scope: Scope): ReturnType<Carrier["carry"]> {
    return this.#carrier.carry({
      method,
      url,
      origin: new URL(url).origin,
      headers: {
        accept: "application/json",
        ...(form && { "content-type": "application/x-www-form-urlencoded" }),
        ...(json && { "content-type": "application/json" }),
        ...(authorization !== undefined && { authorization }),
      },
      body: form ? encodeForm(form) : json && JSON.stringify(json),
      asStream: false,
      timeoutMs: this.#timeoutMs,
      scope,
      request: { method, url: redactUrl(url) },
    });
  }

  #read({ what, url }: AuthQuestion, { status, text, headers }: TransportAnswer, secrets: readonly string[]): Record<string, unknown> {
    const { origin } = new URL(url);
    if (status === 204) return {};
    if (status >= 300 && status < 400) {
      throw new InvalidAuthAnswerError(
        `${what} failed: ${origin} redirects to ${placeIn(headers.get("location"), url)}, which is not followed.`,
        {
          hint: "Give the address of the service itself: secrets do not follow redirects.",
        },
      );
    }
    if (status === 429 || status >= 500) throw new AuthUnavailableError(`${what} failed: ${origin} answers ${status}.`, status);
    const body = parse(text);
    if (!body) {
      throw new InvalidAuthAnswerError(`${what} failed: ${origin} answers ${status} with something that is not JSON.`, {
        hint: "Is this the address of the service, and not of a proxy or a web page?",
      });
    }
    if (status >= 200 && status < 300) return body;
    throw refused(what, status, body, (words) => clean(words, secrets));
  }
}

/** The header of an application that proves itself with its secret. */
export function basic(clientId: string, clientSecret: string): string {
  // OAuth has both encoded as in a form first; for what Webex hands out that changes nothing.
  const pair = [clientId, clientSecret].map((part) => encodeURIComponent(part)).join(":");
  return `Basic ${btoa(pair)}`;
}

function encodeForm(form: Readonly<Record<string, string | undefined>>): string {
  const fields = Object.entries(form).filter((field): field is [string, string] => field[1] !== undefined);
  return new URLSearchParams(fields).toString();
}

function parse(text: string): Record<string, unknown> | undefined {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Every value of the question that must not come back in a message. */
function secretsOf({ form = {}, json = {}, authorization }: AuthQuestion): string[] {
  const isSecret = (name: string) => isSecretName(name) || name === "device_code" || name === "clientSecret";
  const fields = [...Object.entries(form), ...Object.entries(json)].filter(([name]) => isSecret(name)).map(([, value]) => value);
  const header = authorization?.replace(/^\w+\s+/, "");
  return [...fields, header].filter((value): value is string => typeof value === "string" && value.length > 3);
}

function clean(words: string, secrets: readonly string[]): string {
  let text = words;
  for (const secret of secrets) text = text.replaceAll(secret, hidden).replaceAll(encodeURIComponent(secret), hidden);
  return redactText(text).slice(0, 300);
}

function placeIn(location: string | null, base: string): string {
  return location !== null && URL.canParse(location, base) ? new URL(location, base).origin : "nowhere";
}
