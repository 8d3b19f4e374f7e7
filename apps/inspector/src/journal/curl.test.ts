import { spawnSync } from "node:child_process";
import type { JournalRequest } from "@parley/contract/control";
import fc from "fast-check";
import { expect, test } from "vitest";
import { curlOf } from "./curl.ts";

const request = (change: Partial<JournalRequest>): JournalRequest => ({
  kind: "request",
  id: 1,
  at: "2026-01-05T09:00:00.000Z",
  method: "GET",
  path: "/v1/rooms",
  operation: "rooms.list",
  status: 200,
  tookInMs: 1,
  trackingId: "T",
  request: { headers: {} },
  ...change,
});

/** What a shell makes of commands: the words that each would hand to curl. */
function wordsOf(commands: readonly string[]): string[][] {
  const script = `curl() { printf '%s\\0' "$@"; printf '\\n\\0'; }\n${commands.join("\n")}\n`;
  const { stdout, status } = spawnSync("sh", ["-c", script], { env: { WEBEX_ACCESS_TOKEN: "the-token" }, encoding: "utf8" });
  expect(status).toBe(0);
  return stdout
    .split("\n\0")
    .slice(0, -1)
    .map((each) => each.split("\0").slice(0, -1));
}

test("a request becomes a command that people can read", () => {
  const entry = request({
    method: "POST",
    path: "/v1/messages",
    request: { headers: { authorization: "[redacted]", "content-type": "application/json", host: "127.0.0.1" }, body: '{"text":"it\'s"}' },
  });

  expect(curlOf(entry, "http://127.0.0.1:4100")).toBe(
    [
      "curl --globoff --path-as-is -X POST 'http://127.0.0.1:4100/v1/messages'",
      '-H "authorization: Bearer $WEBEX_ACCESS_TOKEN"',
      "-H 'content-type: application/json'",
      `--data-raw '{"text":"it'\\''s"}'`,
    ].join(" \\\n  "),
  );
});

test("what a shell makes of the command is the request, whatever is in it", () => {
  // No shell takes a NUL, and neither does HTTP in its head.
  const text = fc.string({ unit: "grapheme", maxLength: 40 }).map((each) => each.replaceAll("\0", ""));
  const value = text.map((each) => each.replaceAll(/[\r\n]/g, " ")).filter((each) => !each.includes("[redacted]"));
  const name = fc.stringMatching(/^x-[a-z]{1,8}$/);
  const entries = fc.array(
    fc.record({
      path: text.map((each) => `/v1/${each}`),
      headers: fc.dictionary(name, value, { maxKeys: 3 }),
      body: fc.option(text, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 50 },
  );

  fc.assert(
    fc.property(entries, (all) => {
      const commands = all.map(({ path, headers, body }) =>
        curlOf(request({ method: "PUT", path, request: { headers: { authorization: "[redacted]", ...headers }, body } }), "http://server"),
      );

      const expected = all.map(({ path, headers, body }) => [
        ...["--globoff", "--path-as-is", "-X", "PUT", `http://server${path}`, "-H", "authorization: Bearer the-token"],
        ...Object.entries(headers).flatMap(([key, each]) => ["-H", each ? `${key}: ${each}` : `${key};`]),
        ...(body === undefined ? [] : ["--data-raw", body]),
      ]);
      expect(wordsOf(commands)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("secrets that the journal leaves out are left out", () => {
  expect(curlOf(request({ request: { headers: { cookie: "[redacted]", "x-own": "a=[redacted]" } } }), "http://server")).not.toContain(
    "redacted",
  );
});

test("a body that is not all there is told of, in one line", () => {
  const command = curlOf(request({ request: { headers: {}, left: "It is longer\nthan 65536 bytes." } }), "http://server");

  expect(command.split("\n")[0]).toBe("# The journal has not all of the body: It is longer than 65536 bytes.");
});
