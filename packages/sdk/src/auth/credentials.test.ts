import { expect, test } from "vitest";
import { tokenIn } from "./credentials.ts";
import { noToken } from "./noToken.ts";

test.each([
  ["abc", "abc"],
  ["Bearer abc", "Bearer abc"],
  [{ access_token: "abc" }, "abc"],
  [{ supertoken: { access_token: "abc", expires_in: 3 } }, "abc"],
  [{ authorization: { access_token: "abc" } }, "abc"],
  ["", undefined],
  [{}, undefined],
  [{ authorizationString: "https://…" }, undefined],
  [undefined, undefined],
  [null, undefined],
])("the token in %j is %j", (credentials, expected) => {
  expect(tokenIn(credentials as Parameters<typeof tokenIn>[0])).toBe(expected);
});

test("without a token each use says what to do", async () => {
  await expect(noToken().get()).rejects.toMatchObject({ code: "no_token", message: expect.stringContaining("WEBEX_ACCESS_TOKEN") });
});
