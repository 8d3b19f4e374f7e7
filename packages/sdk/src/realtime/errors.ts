import {
  AuthenticationError,
  ConnectionError,
  InvalidAnswerError,
  NetworkError,
  RateLimitError,
  ServerError,
  TimeoutError,
  WebexError,
} from "../core/errors.ts";

/** Whether the same thing, tried again a little later, may well succeed. */
export function isPassing(error: unknown): boolean {
  return error instanceof NetworkError || error instanceof TimeoutError || error instanceof ServerError || error instanceof RateLimitError;
}

/**
 * Whether trying again would not help, however long. A proxy's page in the place of an answer, or a token source that throws something of its own, says
 * nothing of that.
 */
export function isFinal(error: unknown): boolean {
  if (error instanceof AuthenticationError && error.cause !== undefined) return isFinal(error.cause);
  const isUnclear = isPassing(error) || error instanceof InvalidAnswerError || error instanceof ConnectionError;
  return error instanceof WebexError && !isUnclear;
}

/** The wait that an error's answer asked for, in milliseconds. */
export function retryAfterOf(error: unknown): number | undefined {
  return error instanceof RateLimitError ? error.retryAfterMs : undefined;
}

/** The error for a connection that ended and is not tried again. */
export function endOfConnection(code: number, reason: string, cause?: unknown): WebexError {
  if (cause instanceof WebexError) return cause;
  const hint = hints[code] ?? "Call connect() to try again.";
  return new ConnectionError(`The event connection ended with code ${code}${reason ? ` (${reason})` : ""}.`, { cause, hint });
}

const hints: Record<number, string> = {
  1006: "Check that the service runs and that web sockets reach it.",
  4000: "Another connection has taken over this device; give each client its own.",
  4400: "The service did not understand the authorization; is this the address of an event socket?",
  4401: "The token is refused. Give the client a fresh one, or a source that can refresh.",
  4403: "The token is good, but the device belongs to someone else.",
};
