import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readKept, readTokenAnswer } from "./tokenSet.ts";

const askedAt = Date.UTC(2026, 10, 22, 12);

describe("the answer of a token endpoint", () => {
  test("gets times instead of durations", () => {
    const answer = {
      access_token: "a",
      expires_in: 1209599,
      refresh_token: "r",
      refresh_token_expires_in: 7775999,
      token_type: "Bearer",
      scope: "s",
    };

    expect(readTokenAnswer(answer, askedAt)).toEqual({
      access_token: "a",
      expires_at: "2026-12-06T11:59:59.000Z",
      refresh_token: "r",
      refresh_token_expires_at: "2027-02-20T11:59:59.000Z",
      token_type: "Bearer",
      scope: "s",
    });
  });

  test.each([{}, { access_token: "" }, { access_token: 7 }, { access_token: "a\r\nx: y" }, { token: "a" }, { refresh_token: "r" }])(
    "without an access token that can be sent is refused: %j",
    (answer) => {
      expect(() => readTokenAnswer(answer, askedAt)).toThrow("no access token");
    },
  );

  test.each([0, -5, Number.NaN, null, "soon", "", {}, undefined])(
    "with a lifetime of %j is taken, for its refresh token must not be lost",
    (lifetime) => {
      expect(readTokenAnswer({ access_token: "a", refresh_token: "r", expires_in: lifetime }, askedAt)).toEqual({
        access_token: "a",
        refresh_token: "r",
      });
    },
  );

  test.each([1e20, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER])(
    "with a lifetime of %j seconds ends within ten years",
    (lifetime) => {
      const { expires_at } = readTokenAnswer({ access_token: "a", expires_in: lifetime }, askedAt);

      expect(expires_at).toBe("2036-11-19T12:00:00.000Z");
    },
  );

  test("with digits as a text for its lifetime is understood", () => {
    expect(readTokenAnswer({ access_token: "a", expires_in: "3600" }, askedAt).expires_at).toBe("2026-11-22T13:00:00.000Z");
  });
});

test("whatever is kept is read without failing, and never as more than there is", () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      const tokens = readKept(kept);
      expect(tokens === undefined || Boolean(tokens.access_token || tokens.refresh_token)).toBe(true);
    }),
  );
});

test("what was answered is read back from where it was kept", () => {
  fc.assert(
    fc.property(fc.record({ access_token: fc.stringMatching(/^[\w-]{1,40}$/), expires_in: fc.integer({ min: 1, max: 1e9 }) }), (answer) => {
      const tokens = readTokenAnswer(answer, askedAt);
      expect(readKept(JSON.parse(JSON.stringify(tokens)))).toEqual(tokens);
    }),
  );
});
