/** Longest wait between two attempts, in milliseconds. @source observed: the official clients stop doubling at 32 s */
export const longestRetryInMs = 32_000;

/** A service that asks for more patience than this is asked again all the same. */
const longestRetryAfterMs = 3_600_000;

/**
 * How long to wait before the next attempt.
 *
 * Every wait has a random part, so that the clients of a restarted server do not come back in one wave.
 *
 * @param attempt - Failures in a row so far; 0 right after a connection was lost.
 * @param random - A random number, 0 inclusive to 1 exclusive.
 * @param retryAfterMs - What a `Retry-After` header asked for; never undercut, up to one hour.
 * @returns Milliseconds: under 1 s at first, then 0.5 to 1 s, 1 to 2 s and so on up to 16 to 32 s.
 * @source inferred from the official clients' 1, 2, 4 ... 32 s, with jitter added
 */
export function retryDelay(attempt: number, random: number, retryAfterMs = 0): number {
  const asked = Math.min(retryAfterMs, longestRetryAfterMs);
  if (asked > 0) return Math.round(asked + random * 1000);
  if (attempt === 0) return Math.round(random * 1000);
  const ceiling = Math.min(longestRetryInMs, 1000 * 2 ** Math.min(attempt - 1, 10));
  return Math.round(ceiling / 2 + (random * ceiling) / 2);
}
