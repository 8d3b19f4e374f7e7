/** Base of every error this SDK throws on purpose. Branch on `code`: codes never change meaning. */
export abstract class WebexError extends Error {
  abstract readonly code: string;
  /** What to try next, in words for a person. */
  readonly hint: string | undefined;

  constructor(message: string, options: { cause?: unknown; hint?: string | undefined } = {}) {
    super(options.hint ? `${message} ${options.hint}` : message, "cause" in options ? { cause: options.cause } : undefined);
    this.hint = options.hint;
  }
}

/** A request as errors and logs show it: never with a secret in it. */
export interface RequestSummary {
  method: string;
  /** Absolute URL; values of query parameters that carry secrets are replaced. */
  url: string;
  /** Operation id such as `messages.create`, when the request came from one. */
  operation?: string | undefined;
}

/** What is known of an answer that was not a success. */
export interface Refusal {
  status: number;
  request: RequestSummary;
  /** The answer's body: parsed when it was JSON, else its text. */
  body?: unknown;
  trackingId?: string | undefined;
  /** Wait asked for, in milliseconds. */
  retryAfterMs?: number | undefined;
  hint?: string | undefined;
  cause?: unknown;
}

/** The server refused the request, for a reason that has no class of its own (400, 405, 410, 415, 423, 428 ...). */
export class ApiError extends WebexError {
  override readonly name: string = "ApiError";
  readonly code: string = "rejected";
  /** HTTP status of the answer. */
  readonly status: number;
  /** The server's name for this exchange: quote it when you report a fault. */
  readonly trackingId: string | undefined;
  /** What the server itself said. */
  readonly serverMessage: string;
  /** The single complaints, when the server listed them. */
  readonly errors: readonly { description: string }[];
  readonly request: RequestSummary;
  /** The answer's body: parsed when it was JSON, else its text. */
  readonly body: unknown;

  constructor(refusal: Refusal) {
    const said = messageIn(refusal.body) ?? `HTTP ${refusal.status}`;
    super(describe(refusal, said), { hint: refusal.hint ?? hintFor(refusal), ...("cause" in refusal && { cause: refusal.cause }) });
    this.status = refusal.status;
    this.trackingId = refusal.trackingId ?? textAt(refusal.body, "trackingId");
    this.serverMessage = said;
    this.errors = complaintsIn(refusal.body);
    this.request = refusal.request;
    this.body = refusal.body;
  }

  /** The same as `status`, under the name that the official SDK uses. */
  get statusCode(): number {
    return this.status;
  }
}

/** 401: the server does not accept the token, also not after one refresh. */
export class AuthenticationError extends ApiError {
  override readonly name = "AuthenticationError";
  override readonly code = "unauthorized";
}

/** 403: the token is good, but does not allow this. */
export class PermissionError extends ApiError {
  override readonly name = "PermissionError";
  override readonly code = "forbidden";
}

/** 404: there is no such thing, or its existence is none of the caller's business. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
  override readonly code = "not_found";
}

/** 409: the request contradicts the present state, such as adding a member twice. */
export class ConflictError extends ApiError {
  override readonly name = "ConflictError";
  override readonly code = "conflict";
}

/** 429: the server asked the client to slow down, and the retries allowed were used up. */
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
  override readonly code = "rate_limited";
  /** Wait asked for by the last `Retry-After` header, in milliseconds; `undefined` when it had none that could be read. */
  readonly retryAfterMs: number | undefined;

  constructor(refusal: Refusal) {
    super(refusal);
    this.retryAfterMs = refusal.retryAfterMs;
  }
}

/** 410: a file was found to be infected, and is gone. */
export class FileInfectedError extends ApiError {
  override readonly name = "FileInfectedError";
  override readonly code = "file_infected";
}

/** 423: a file is still being scanned. */
export class FileScanningError extends ApiError {
  override readonly name = "FileScanningError";
  override readonly code = "file_scanning";
  /** Wait asked for, in milliseconds; `undefined` when the server did not say. */
  readonly retryAfterMs: number | undefined;

  constructor(refusal: Refusal) {
    super({ ...refusal, hint: "Ask again later, or pass `waitForScan: true`." });
    this.retryAfterMs = refusal.retryAfterMs;
  }
}

/** 428: a file cannot be scanned, for example because it is encrypted. */
export class FileUnscannableError extends ApiError {
  override readonly name = "FileUnscannableError";
  override readonly code = "file_unscannable";

  constructor(refusal: Refusal) {
    super({ ...refusal, hint: "Pass `allowUnscannable: true` to take it all the same." });
  }
}

/** 501: the server knows the operation and does not serve it. */
export class NotImplementedByServerError extends ApiError {
  override readonly name = "NotImplementedByServerError";
  override readonly code = "not_implemented";
  /** Operation id, such as `rooms.getMeetingInfo`. */
  readonly operation: string | undefined;

  constructor(refusal: Refusal) {
    super(refusal);
    this.operation = refusal.request.operation;
  }
}

/** 5xx: the server failed. */
export class ServerError extends ApiError {
  override readonly name = "ServerError";
  override readonly code = "server_error";
}

/** The answer said success, and its content is not what the operation promises. */
export class InvalidAnswerError extends ApiError {
  override readonly name = "InvalidAnswerError";
  override readonly code = "invalid_answer";
}

/** No answer came: the name did not resolve, nobody listened, the connection broke, TLS failed, or the answer was too large. */
export class NetworkError extends WebexError {
  override readonly name = "NetworkError";
  readonly code = "network";
  readonly request: RequestSummary | undefined;

  constructor(message: string, options: { request?: RequestSummary; cause?: unknown; hint?: string } = {}) {
    super(message, options);
    this.request = options.request;
  }
}

/** No complete answer came within `timeoutMs`. */
export class TimeoutError extends WebexError {
  override readonly name = "TimeoutError";
  readonly code = "timeout";
  /** The bound that was exceeded, in milliseconds. */
  readonly timeoutMs: number;
  readonly request: RequestSummary | undefined;

  constructor(what: string, timeoutMs: number, request?: RequestSummary) {
    super(`${what} was not complete after ${timeoutMs} ms.`, { hint: "Raise timeoutMs, or try again later." });
    this.timeoutMs = timeoutMs;
    this.request = request;
  }
}

/** The caller's signal aborted, or the client was closed; `cause` is the signal's reason. */
export class AbortedError extends WebexError {
  override readonly name = "AbortedError";
  readonly code = "aborted";

  constructor(cause?: unknown) {
    super("The call was aborted before it was complete.", { cause });
  }
}

/** The input cannot be sent, found out before any request. */
export class InvalidInputError extends WebexError {
  override readonly name = "InvalidInputError";
  readonly code = "invalid_input";
}

/** There is no access token to send. */
export class NoTokenError extends WebexError {
  override readonly name = "NoTokenError";
  readonly code = "no_token";
}

/** The token would have gone to a host that this client was not told to trust; nothing was sent. */
export class UntrustedHostError extends WebexError {
  override readonly name = "UntrustedHostError";
  readonly code = "untrusted_host";
  readonly origin: string;

  constructor(origin: string, what: string) {
    super(`${what} is at ${origin}, a host that this client does not trust with its token.`, {
      hint: "Give the address under which the service names itself as baseUrl, or call client.trust(origin).",
    });
    this.origin = origin;
  }
}

/** The key service did not hand out a key or did not accept one. */
export class KmsError extends WebexError {
  override readonly name = "KmsError";
  readonly code = "kms_refused";
  /** Status inside the key service's answer. */
  readonly status: number | undefined;

  constructor(message: string, options: { status?: number | undefined; cause?: unknown; hint?: string } = {}) {
    super(message, options);
    this.status = options.status;
  }
}

/** Content could not be decrypted. */
export class DecryptionError extends WebexError {
  override readonly name = "DecryptionError";
  readonly code = "cannot_decrypt";
}

/** The event connection could not be opened or kept. */
export class ConnectionError extends WebexError {
  override readonly name = "ConnectionError";
  readonly code = "connection";
}

/** Every error that a REST call can reject with. */
export type CallError =
  | ApiError
  | RateLimitError
  | NetworkError
  | TimeoutError
  | AbortedError
  | InvalidInputError
  | NoTokenError
  | UntrustedHostError;

const classOfStatus: Record<number, new (refusal: Refusal) => ApiError> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
  501: NotImplementedByServerError,
};

/** The error for an answer that was not a success. */
export function errorFor(refusal: Refusal): ApiError {
  const Class = classOfStatus[refusal.status] ?? (refusal.status >= 500 ? ServerError : ApiError);
  return new Class(refusal);
}

/** Anything thrown, as an `Error`. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown), { cause: thrown });
}

function describe({ status, request }: Refusal, said: string): string {
  return `${request.operation ?? request.method} failed with ${status}: ${said.replace(/[.\s]*$/, "")} (${request.method} ${request.url}).`;
}

function hintFor({ status, request, trackingId }: Refusal): string | undefined {
  if (status === 501) return `This server does not serve ${request.operation ?? "this operation"}.`;
  if (status >= 500)
    return `The fault is on the server's side; try again later${trackingId ? ` and report tracking id ${trackingId}` : ""}.`;
  return hints[status];
}

const hints: Record<number, string> = {
  400: "Compare the input with what the operation's documentation allows.",
  401: "The token is wrong, expired or revoked: get a new one.",
  403: "Check the token's scopes, the person's role and licences, and whether they moderate the room.",
  404: "Check that the id is complete and of the right kind, and that the token's owner may see the thing.",
  409: "Read the present state, then decide again.",
  413: "Send less at once.",
  429: "Send fewer requests, or allow more or longer waits with `retry`.",
};

/** The official clients look for the server's words under these names. */
const messageNames = ["message", "error_description", "error", "errorString", "response", "errorResponse", "msg"];

function messageIn(body: unknown): string | undefined {
  if (typeof body === "string") return body.trim().slice(0, 300) || undefined;
  if (typeof body !== "object" || body === null) return undefined;
  for (const name of messageNames) {
    const value = (body as Record<string, unknown>)[name];
    if (value === undefined || value === null) continue;
    const text = typeof value === "string" ? value : messageIn(value);
    if (text) return text;
  }
  return complaintsIn(body)[0]?.description;
}

function complaintsIn(body: unknown): { description: string }[] {
  const list = typeof body === "object" && body !== null && (body as { errors?: unknown }).errors;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (typeof entry === "string") return [{ description: entry }];
    const description = textAt(entry, "description") ?? messageIn(entry);
    return description === undefined ? [] : [{ ...(entry as object), description }];
  });
}

function textAt(value: unknown, name: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = (value as Record<string, unknown>)[name];
  return typeof found === "string" ? found : undefined;
}
