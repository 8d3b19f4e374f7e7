import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ApiError, errorFor, NotFoundError, NotImplementedByServerError, RateLimitError, ServerError } from "./errors.ts";

const request = { method: "GET", url: "https://webexapis.com/v1/rooms/R1", operation: "rooms.get" };

describe("an answer that is no success", () => {
  test.each([
    [400, "ApiError", "rejected"],
    [401, "AuthenticationError", "unauthorized"],
    [403, "PermissionError", "forbidden"],
    [404, "NotFoundError", "not_found"],
    [405, "ApiError", "rejected"],
    [409, "ConflictError", "conflict"],
    [429, "RateLimitError", "rate_limited"],
    [500, "ServerError", "server_error"],
    [501, "NotImplementedByServerError", "not_implemented"],
    [503, "ServerError", "server_error"],
  ])("with status %i is a %s with code %s", (status, name, code) => {
    const error = errorFor({ status, request });

    expect(error).toBeInstanceOf(ApiError);
    expect({ name: error.name, class: error.constructor.name, code: error.code, status: error.status }).toEqual({
      name,
      class: name,
      code,
      status,
    });
  });

  test("says what was asked, what the server said, what to do, and how to name it", () => {
    const body = { message: "Could not find a room.", errors: [{ description: "Could not find a room." }], trackingId: "T1" };

    const error = errorFor({ status: 404, request, body });

    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toBe(
      "rooms.get failed with 404: Could not find a room (GET https://webexapis.com/v1/rooms/R1). " +
        "Check that the id is complete and of the right kind, and that the token's owner may see the thing.",
    );
    expect(error).toMatchObject({
      serverMessage: "Could not find a room.",
      trackingId: "T1",
      errors: [{ description: "Could not find a room." }],
    });
    expect(error.hint).toContain("the id");
  });

  test("can be read as the official SDK's errors are", () => {
    const error = errorFor({ status: 404, request, body: { message: "gone" } });

    expect(error.statusCode).toBe(404);
    expect(error.body).toEqual({ message: "gone" });
  });

  test.each([
    [{ message: "one" }, "one"],
    [{ error: { message: "two" } }, "two"],
    [{ error: "invalid_grant", error_description: "three" }, "three"],
    [{ errors: [{ description: "four" }] }, "four"],
    [{ errors: ["five"] }, "five"],
    ["six", "six"],
    [undefined, "HTTP 418"],
    [{ other: 1 }, "HTTP 418"],
    [null, "HTTP 418"],
  ])("finds the server's words in %j", (body, words) => {
    expect(errorFor({ status: 418, request, body }).serverMessage).toBe(words);
  });

  test("names the operation that is not served", () => {
    const error = errorFor({ status: 501, request });

    expect(error).toBeInstanceOf(NotImplementedByServerError);
    expect(error).toMatchObject({ operation: "rooms.get", hint: "This server does not serve rooms.get." });
  });

  test("keeps the wait that was asked for", () => {
    expect(errorFor({ status: 429, request, retryAfterMs: 3000 })).toBeInstanceOf(RateLimitError);
    expect(errorFor({ status: 429, request, retryAfterMs: 3000 })).toMatchObject({ retryAfterMs: 3000 });
  });

  test("tells how to report a server's fault", () => {
    const error = errorFor({ status: 500, request, trackingId: "T2" });

    expect(error).toBeInstanceOf(ServerError);
    expect(error.message).toContain("report tracking id T2");
  });
});

test("every code stands in the reference, with its class, and the reference has no other", () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
  const files = ["errors.ts", "../auth/errors.ts", "../realtime/deviceLimitError.ts", "../webhooks/errors.ts", "../admin/errors.ts"];
  const sources = files.map(read).join("\n");
  const classes = [...sources.matchAll(/export class (\w+)/g)].map(([, name]) => name);
  const inCode = [...sources.matchAll(/export class (\w+)[^{]*\{[^}]*?readonly code(?:: string)? = "(\w+)"/g)].map(
    ([, name, code]) => `${code} ${name}`,
  );

  const table = read("../../../../docs/reference/errors.md");
  const inTable = [...table.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm)].map(([, code, name]) => `${code} ${name}`);

  expect(inTable.toSorted()).toEqual(inCode.toSorted());
  expect(inCode.map((row) => row.split(" ")[1])).toEqual(classes);
});
