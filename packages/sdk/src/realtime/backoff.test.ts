import fc from "fast-check";
import { expect, test } from "vitest";
import { longestRetryInMs, retryDelay } from "./backoff.ts";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("the wait doubles from half a second to half a minute and stays there", () => {
  const lowest = [1, 2, 3, 4, 5, 6, 7, 100].map((attempt) => retryDelay(attempt, 0));

  expect(lowest).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 16_000, 16_000]);
});

test("the first attempt after a loss starts within a second, spread evenly", () => {
  expect([0, 0.25, 0.5].map((value) => retryDelay(0, value))).toEqual([0, 250, 500]);
});

test("no wait is negative or longer than the longest", () => {
  fc.assert(
    fc.property(fc.nat(), random, (attempt, dice) => {
      const delay = retryDelay(attempt, dice);
      return delay >= 0 && delay <= longestRetryInMs;
    }),
  );
});

test("what Retry-After asks for is never undercut, and is capped at an hour", () => {
  fc.assert(
    fc.property(
      fc.nat(20),
      fc.integer({ min: 1, max: 3_600_000 }),
      random,
      (attempt, asked, dice) => retryDelay(attempt, dice, asked) >= asked,
    ),
  );
  expect(retryDelay(0, 0, 1e12)).toBe(3_600_000);
});
