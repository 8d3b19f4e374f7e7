/** How long a call keeps trying. */
export interface RetryOptions {
  /** Repeats after the first try; 5 unless said. */
  maxRetries?: number | undefined;
  /** Longest single wait, in milliseconds; 60000 unless said. A longer `Retry-After` is cut to it. */
  maxWaitMs?: number | undefined;
}

const defaultMaxRetries = 5;
const defaultMaxWaitMs = 60_000;
/** A name that does not resolve or a host that is down is worth a second look, not a minute of silence. */
const maxNetworkRetries = 2;
const shortestWaitMs = 100;
const longestTimerMs = 2 ** 31 - 1;

/** What went wrong with one try. */
export interface Failure {
  method: string;
  /** Status of the answer; `undefined` when none came. */
  status?: number | undefined;
  retryAfterMs?: number | undefined;
  /** Tries repeated so far. */
  retries: number;
}

/**
 * Decides whether a failed try is repeated, and after how long.
 *
 * 429 and 503 say that the request was not carried out, so any method is repeated. After a gateway's 502 or 504, or when the
 * connection broke, nobody knows: only methods that may be carried out twice are repeated.
 *
 * @returns Milliseconds to wait; `undefined` to give up.
 */
export function waitBeforeRetry(failed: Failure, { maxRetries, maxWaitMs }: RetryOptions = {}): number | undefined {
  const allowed = Math.max(0, maxRetries ?? defaultMaxRetries);
  const turnedAway = failed.status === 429 || failed.status === 503;
  if (!turnedAway && !(isUnclear(failed.status) && isIdempotent(failed.method))) return undefined;
  if (failed.retries >= (turnedAway ? allowed : Math.min(allowed, maxNetworkRetries))) return undefined;
  const asked = turnedAway ? failed.retryAfterMs : undefined;
  const wait = asked === undefined ? backoffMs(failed.retries) : Math.max(asked, shortestWaitMs);
  return Math.min(wait, maxWaitMs ?? defaultMaxWaitMs);
}

/** Whether a request of this method may be carried out twice without harm. */
export function isIdempotent(method: string): boolean {
  return method !== "POST" && method !== "PATCH";
}

/** Half a second, doubled with each repeat, of which up to half is left to chance so that many clients do not come back together. */
export function backoffMs(retries: number): number {
  return 500 * 2 ** Math.min(retries, 20) * (0.5 + Math.random() / 2);
}

/**
 * Reads `Retry-After`.
 *
 * @param value - Seconds, or a date as HTTP writes it.
 * @param nowMs - Milliseconds since 1970.
 * @returns Milliseconds to wait, 0 for a date that has passed; `undefined` when there is no value or it makes no sense.
 */
export function parseRetryAfter(value: string | null | undefined, nowMs: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), longestTimerMs);
  // Date.parse accepts almost anything, so the form is checked first: a weekday, then a time of day.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s.*\d{2}:\d{2}:\d{2}/i.test(text)) return undefined;
  const at = Date.parse(/(gmt|utc|[+-]\d{4})$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, at - nowMs), longestTimerMs);
}

function isUnclear(status: number | undefined): boolean {
  return status === undefined || status === 502 || status === 504;
}
