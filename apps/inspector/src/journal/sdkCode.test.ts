import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { catalogOf } from "@parley/contract/catalog";
import type { JournalRequest } from "@parley/contract/control";
import { Webex } from "@parley/sdk";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sdkCodeOf } from "./sdkCode.ts";

interface Heard {
  line: string;
  body: string;
}

let server: Server;
let origin: string;
let webex: Webex;
let heard: Heard[] = [];

beforeAll(async () => {
  server = createServer((incoming, answer) => {
    let body = "";
    incoming.setEncoding("utf8").on("data", (text: string) => (body += text));
    incoming.on("end", () => {
      heard.push({ line: `${incoming.method} ${incoming.url}`, body });
      answer.setHeader("content-type", "application/json");
      answer.end('{"id":"x","items":[]}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  webex = new Webex({ token: "token", baseUrl: origin });
});
afterAll(async () => {
  await webex.close();
  server.close();
});

function request(operation: string, method: string, path: string, body?: unknown): JournalRequest {
  return {
    kind: "request",
    id: 1,
    at: "2026-01-05T09:00:00.000Z",
    method,
    path,
    operation,
    status: 200,
    tookInMs: 1,
    trackingId: "T",
    request: { headers: {}, ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }) },
  };
}

/** Runs code as a person does who pastes it. @returns What the server heard of it */
async function run(code: string): Promise<Heard[]> {
  heard = [];
  const program = new Function("webex", `return (async () => { ${code} })()`) as (client: Webex) => Promise<unknown>;
  await program(webex);
  return heard;
}

test.each([
  [request("rooms.list", "GET", "/v1/rooms?max=50&type=group"), 'await webex.rooms.list({\n  max: 50,\n  type: "group"\n});'],
  [request("rooms.list", "GET", "/v1/rooms"), "await webex.rooms.list();"],
  [
    request("messages.create", "POST", "/v1/messages", { roomId: "R", text: "hi" }),
    'await webex.messages.create({\n  roomId: "R",\n  text: "hi"\n});',
  ],
  [request("people.me", "GET", "/v1/people/me"), 'await webex.people.get("me");'],
  [request("rooms.update", "PUT", "/v1/rooms/R", { title: "New" }), 'await webex.rooms.update({\n  id: "R",\n  title: "New"\n});'],
  [request("webhooks.remove", "DELETE", "/v1/webhooks/W"), 'await webex.webhooks.remove("W");'],
])("what the client has a method for becomes a call of it: %#", (entry, code) => {
  expect(sdkCodeOf(entry, origin)).toBe(code);
});

test("code of every operation makes the same request again", async () => {
  // Addresses with a dot for a part mean another address to every client.
  const text = fc.stringMatching(/^[\w .~+&%#/?é-]{1,12}$/).filter((each) => !/^\.+$/.test(each));
  const anyInput = fc.record({ ids: fc.array(text, { minLength: 3, maxLength: 3 }), query: fc.array(text, { maxLength: 2 }), note: text });
  const anyOperation = fc.constantFrom(
    ...Object.entries(catalogOf("messaging").operations).map(([id, operation]) => ({ id, ...operation })),
  );

  await fc.assert(
    fc.asyncProperty(anyOperation, anyInput, async ({ id, method, path, params = [] }, input) => {
      const query = params.flatMap((param) => (param.in === "query" ? param.name : []));
      const ids = [...input.ids];
      const filled = path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(ids.pop() ?? ""));
      const asked = new URLSearchParams(query.slice(0, input.query.length).map((name, index) => [name, input.query[index] ?? ""]));
      const hasBody = method === "POST" || method === "PUT" || method === "PATCH";
      const sent = asked.size && !hasBody ? `${filled}?${asked}` : filled;
      const body = hasBody ? JSON.stringify({ note: input.note, list: [1, "a", null], "with-dash": { deep: true } }) : undefined;

      const [only, ...more] = await run(sdkCodeOf(request(id, method, sent, body), origin));

      expect(more).toEqual([]);
      expect(same(only?.line ?? "")).toEqual(same(`${method} ${sent}`));
      const { id: sentAlong, ...rest } = JSON.parse(only?.body || "{}") as { id?: string };
      expect(rest).toEqual(JSON.parse(body ?? "{}"));
      // The client's way of updating names the thing in the body as well; servers do not look at it.
      if (sentAlong !== undefined) expect(filled.split("/").at(-1)).toBe(encodeURIComponent(sentAlong));
    }),
    { numRuns: 150 },
  );
});

test("a body that is no JSON is sent as it is", async () => {
  const [only] = await run(sdkCodeOf(request("unmatched", "POST", "/anything", "a=1&b=2"), origin));

  expect(only?.line).toBe("POST /anything");
});

/** A request line whose ways of writing the same thing are made one. */
function same(line: string): unknown {
  const [method, address = ""] = line.split(/ (.*)/);
  const { pathname, searchParams } = new URL(address, "http://server");
  return { method, path: pathname.split("/").map(decodeURIComponent), query: [...searchParams].toSorted() };
}
