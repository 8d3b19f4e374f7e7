import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backoffMs, isIdempotent, parseRetryAfter, waitBeforeRetry } from "./retry.ts";

const now = Date.UTC(2026, 10, 22, 12);

describe("Retry-After", () => {
  test("in seconds is read exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (seconds) => {
        expect(parseRetryAfter(String(seconds), now)).toBe(seconds * 1000);
      }),
    );
  });

  test("as a date, in each of the three spellings of HTTP, is the time until then", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 2_000_000 }), (seconds) => {
        const date = new Date(now + seconds * 1000);

        for (const text of spellings(date)) expect(parseRetryAfter(text, now)).toBe(Math.max(0, seconds * 1000));
      }),
    );
  });

  test("of any other kind is as good as none, and never a wait that is not a number", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("-5", "soon", "1e3", "0x10", "5 bananas", "2026-11-22", "NaN", "Infinity", "5, 6")),
        (text) => {
          const wait = parseRetryAfter(text, now);

          if (/^\s*\d+(\.\d+)?\s*$/.test(text)) expect(wait).toBeGreaterThanOrEqual(0);
          else expect(wait).toBeUndefined();
        },
      ),
    );
  });

  test.each([null, undefined, "", "   ", "Sun, 99 Foo 2026 99:99:99 GMT"])("%j is no wait", (text) => {
    expect(parseRetryAfter(text, now)).toBeUndefined();
  });

  test("too long for a timer is cut to the longest timer", () => {
    expect(parseRetryAfter("9".repeat(400), now)).toBe(2 ** 31 - 1);
  });
});

describe("a failed try", () => {
  test.each(["GET", "PUT", "DELETE", "POST", "PATCH"])("of %s that was turned away is repeated after the wait asked for", (method) => {
    expect(waitBeforeRetry({ method, status: 429, retryAfterMs: 7000, retries: 0 })).toBe(7000);
    expect(waitBeforeRetry({ method, status: 503, retryAfterMs: 7000, retries: 4 })).toBe(7000);
  });

  test.each([502, 504, undefined])("with the unclear outcome %s is repeated only when it may be carried out twice", (status) => {
    expect(waitBeforeRetry({ method: "GET", status, retries: 0 })).toBeGreaterThan(0);
    expect(waitBeforeRetry({ method: "POST", status, retries: 0 })).toBeUndefined();
    expect(waitBeforeRetry({ method: "PATCH", status, retries: 0 })).toBeUndefined();
  });

  test.each([400, 401, 403, 404, 409, 500, 501])("with status %i is not repeated", (status) => {
    expect(waitBeforeRetry({ method: "GET", status, retries: 0 })).toBeUndefined();
  });

  test("is given up after 5 repeats, or 2 when the outcome is unclear", () => {
    expect(waitBeforeRetry({ method: "GET", status: 429, retries: 5 })).toBeUndefined();
    expect(waitBeforeRetry({ method: "GET", retries: 1 })).toBeDefined();
    expect(waitBeforeRetry({ method: "GET", retries: 2 })).toBeUndefined();
  });

  test("is given up when the caller wants no repeats", () => {
    expect(waitBeforeRetry({ method: "GET", status: 429, retries: 0 }, { maxRetries: 0 })).toBeUndefined();
    expect(waitBeforeRetry({ method: "GET", retries: 0 }, { maxRetries: 0 })).toBeUndefined();
  });

  test("never waits longer than the cap, nor less than a moment", () => {
    expect(waitBeforeRetry({ method: "GET", status: 429, retryAfterMs: 3_600_000, retries: 0 })).toBe(60_000);
    expect(waitBeforeRetry({ method: "GET", status: 429, retryAfterMs: 3_600_000, retries: 0 }, { maxWaitMs: 10 })).toBe(10);
    expect(waitBeforeRetry({ method: "GET", status: 429, retryAfterMs: 0, retries: 0 })).toBe(100);
  });

  test("without a wait asked for waits longer each time, within bounds that chance decides", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), (retries) => {
        const wait = backoffMs(retries);

        expect(wait).toBeGreaterThanOrEqual(250 * 2 ** retries);
        expect(wait).toBeLessThanOrEqual(500 * 2 ** retries);
      }),
    );
  });
});

test("only POST and PATCH may not be carried out twice", () => {
  expect(["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"].filter((method) => !isIdempotent(method))).toEqual(["POST", "PATCH"]);
});

function spellings(date: Date): string[] {
  const imf = date.toUTCString();
  const [, , month = "", year = "", time = ""] = imf.split(/,? /);
  const day = date.toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" });
  const number = String(date.getUTCDate());
  return [
    imf,
    `${day}, ${number.padStart(2, "0")}-${month}-${year.slice(2)} ${time} GMT`,
    `${day.slice(0, 3)} ${month} ${number.padStart(2, " ")} ${time} ${year}`,
  ];
}
