import type { Clock } from "../core/clock.ts";
import { ApiError } from "../core/errors.ts";
import type { Log, Logger, LoggerOptions } from "../core/logger.ts";
import type { RetryOptions } from "../core/retry.ts";
import type { Outgoing, Sender } from "../core/sender.ts";
import type { Transport } from "../core/transport/transport.ts";
import type { AuthEndpoints } from "./endpoints.ts";
import { AuthUnavailableError, InvalidAuthAnswerError } from "./errors.ts";
import type { Issuers } from "./issuers.ts";
import { refused } from "./refused.ts";

/** Where and how tokens are asked for. */
export interface AuthServerOptions {
  /** Origin of the service, such as `http://127.0.0.1:4100`; the public cloud unless said. */
  baseUrl?: string | undefined;
  /** Addresses of single parts; each wins over `baseUrl`. */
  endpoints?: Partial<AuthEndpoints> | undefined;
  /** Who it says that it is, where that is not its address: in answers of the sign-in page and in ID tokens. */
  issuers?: Issuers | undefined;
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

/** What an authorization server is asked with. */
export interface AuthServerParts {
  endpoints: AuthEndpoints;
  issuers?: Issuers | undefined;
  clock: Clock;
  log: Log;
  send: Sender["send"];
  timeoutMs?: number | undefined;
  retry?: RetryOptions | undefined;
  close?: (() => Promise<void>) | undefined;
}

/** Asks an authorization server: no redirect is followed, nothing secret is logged, and each refusal has a name. */
export class AuthServer {
  readonly endpoints: AuthEndpoints;
  /** Who it says that it is, beside its address. */
  readonly issuers: Issuers | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly #parts: AuthServerParts;

  /** @internal */
  constructor(parts: AuthServerParts) {
    this.endpoints = parts.endpoints;
    this.issuers = parts.issuers;
    this.clock = parts.clock;
    this.log = parts.log;
    this.#parts = parts;
  }

  /**
   * The answer to a question, as a JSON object.
   *
   * @throws SignInRequiredError, AccessDeniedError or OAuthError when the server refuses; AuthUnavailableError, NetworkError or TimeoutError
   *   when it cannot answer; InvalidAuthAnswerError when what answers is something else; AbortedError
   */
  async ask(question: AuthQuestion, signal?: AbortSignal): Promise<Record<string, unknown>> {
    const { send, timeoutMs = 30_000, retry } = this.#parts;
    for (const secret of secretsOf(question)) this.log.hide(secret);
    const options = { signal, timeoutMs, retry: { maxRetries: 2, maxWaitMs: 10_000, ...retry } };
    try {
      const { status, text } = await send(outgoing(question), options);
      return objectIn(parse(text)) ?? notJson(question, status);
    } catch (error) {
      // The original is not kept: what the server said may repeat what it was sent.
      throw error instanceof ApiError ? this.#named(question, error) : error;
    }
  }

  /** Lets go of idle connections. */
  async close(): Promise<void> {
    await this.#parts.close?.();
  }

  #named(question: AuthQuestion, { status, body }: ApiError): Error {
    const { origin } = new URL(question.url);
    if (status >= 300 && status < 400) {
      return new InvalidAuthAnswerError(`${question.what} failed: ${origin} redirects, which is not followed.`, {
        hint: "Give the address of the service itself: secrets do not go along with redirects.",
      });
    }
    if (status === 429 || status >= 500) return new AuthUnavailableError(`${question.what} failed: ${origin} answers ${status}.`, status);
    return refused(question.what, status, objectIn(body) ?? notJson(question, status), (words) => this.log.redact(words).slice(0, 300));
  }
}

function outgoing({ url, method = "POST", form, json, authorization }: AuthQuestion): Outgoing {
  return {
    url,
    method,
    auth: "none",
    follow: false,
    headers: {
      ...(form && { "content-type": "application/x-www-form-urlencoded" }),
      ...(authorization !== undefined && { authorization }),
    },
    body: form ? encodeForm(form) : json && JSON.stringify(json),
  };
}

/** @throws InvalidAuthAnswerError */
function notJson({ what, url }: AuthQuestion, status: number): never {
  throw new InvalidAuthAnswerError(`${what} failed: ${new URL(url).origin} answers ${status} with something that is not JSON.`, {
    hint: "Is this the address of the service, and not of a proxy or a web page?",
  });
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

function parse(text: string): unknown {
  try {
    return text.trim() === "" ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectIn(value: unknown): Record<string, unknown> | undefined {
  if (value === "") return {};
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

const secretNames = ["client_secret", "clientSecret", "code", "code_verifier", "refresh_token", "token", "device_code"];

/** Every value of the question that must not come back in a message. */
function secretsOf({ form = {}, json = {}, authorization }: AuthQuestion): string[] {
  const fields = secretNames.flatMap((name) => [form[name], json[name]]);
  return [...fields, authorization?.replace(/^\w+\s+/, "")].filter((value) => typeof value === "string");
}
