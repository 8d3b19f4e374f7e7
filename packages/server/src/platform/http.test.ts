import { connect } from "node:net";
import { routes } from "@parley/contract/routes";
import { publicId } from "@parley/protocol/ids";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servedOperations } from "../app.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const room = publicId("ROOM", "00000000-0000-4000-8000-000000000000");

describe("bad input", () => {
  test.each([
    ["malformed JSON", "POST /v1/rooms", "{title", 400],
    ["a list instead of an object", "POST /v1/rooms", [], 400],
    ["nothing instead of an object", "POST /v1/rooms", undefined, 400],
    ["a missing field", "POST /v1/rooms", {}, 400],
    ["a wrong type", "POST /v1/rooms", { title: 7 }, 400],
    ["null", "POST /v1/rooms", { title: null }, 400],
    ["an unknown field", "POST /v1/rooms", { title: "x", colour: "red" }, 400],
    ["a key that every object has", "POST /v1/rooms", '{"title":"x","__proto__":{"a":1}}', 400],
    ["no id at all", "GET /v1/rooms/nonsense", undefined, 400],
    ["the id of another kind", `GET /v1/messages/${room}`, undefined, 400],
    ["an unknown id", `GET /v1/rooms/${room}`, undefined, 404],
    ["a broken escape", "GET /v1/rooms/%E0%A4%A", undefined, 400],
    ["a wrong number", "GET /v1/rooms?max=many", undefined, 400],
    ["a number too small", "GET /v1/rooms?max=0", undefined, 400],
    ["a value that is not offered", "GET /v1/rooms?sortBy=mood", undefined, 400],
    ["a time that is none", `GET /v1/messages?roomId=${room}&before=yesterday`, undefined, 400],
    ["a cursor of one's own making", "GET /v1/rooms?cursor=abc", undefined, 400],
    ["a method that is not offered", "PATCH /v1/rooms", undefined, 405],
    ["a path that is not there", "GET /v1/spaces", undefined, 404],
  ])("%s is answered as what it is: %s", async (_, line, body, status) => {
    const answer = await world.send("ana", line, body);

    expect(answer).toMatchObject({
      status,
      body: { message: expect.any(String), errors: [{ description: expect.any(String) }], trackingId: expect.any(String) },
    });
    expect(answer.headers.get("trackingid")).toBe(answer.body["trackingId"]);
    expect(JSON.stringify(answer.body)).not.toMatch(/at .*\.ts|node_modules/);
  });

  test("every mistake in a body is named at once", async () => {
    const { body } = await world.send("ana", "POST /v1/rooms", { titel: "x", isLocked: "yes" });

    expect(body["errors"]).toEqual([
      { description: "title is missing." },
      { description: "titel is not a known field." },
      { description: "isLocked must be boolean." },
    ]);
  });

  test("a body of another kind answers 415, one that is too large 413", async () => {
    expect((await world.send("ana", "POST /v1/rooms", "<room/>", { "content-type": "application/xml" })).status).toBe(415);
    expect((await world.send("ana", "POST /v1/rooms", { title: "x".repeat(2_000_000) })).status).toBe(413);
  });

  test("a large body that hides its size is cut off as well", async () => {
    const chunk = new TextEncoder().encode("x".repeat(65_536));
    let sent = 0;
    const body = new ReadableStream({ pull: (controller) => (sent++ < 40 ? controller.enqueue(chunk) : controller.close()) });

    const answer = await fetch(`${world.url}/v1/rooms`, {
      method: "POST",
      body,
      duplex: "half",
      headers: { authorization: `Bearer ${world.tokenOf("ana")}`, "content-type": "application/json" },
    } as RequestInit);

    expect(answer.status).toBe(413);
  });

  test("no path, query or body makes the server fail", async () => {
    const method = fc.constantFrom("GET", "POST", "PUT", "DELETE");
    const path = fc.constantFrom(
      "/v1/rooms",
      "/v1/messages",
      "/v1/memberships",
      "/v1/people",
      "/conversation/api/v1/conversations",
      "/conversation/api/v1/users",
    );
    await fc.assert(
      fc.asyncProperty(method, path, fc.webSegment(), fc.webQueryParameters(), fc.json(), async (verb, base, segment, query, json) => {
        const { status } = await world.send("ana", `${verb} ${base}/${segment}?${query}`, verb === "GET" ? undefined : json);
        return status < 500 || status === 501;
      }),
      { numRuns: 300 },
    );
  });
});

describe("who may ask", () => {
  test.each([
    ["without a token", {}],
    ["with a token nobody has", { authorization: "Bearer no_P0A1_such" }],
    ["with another scheme", { authorization: "Basic YTpi" }],
  ])("%s the answer is 401", async (_, headers) => {
    const answer = await world.send(undefined, "GET /v1/people/me", undefined, headers as Record<string, string>);

    expect(answer).toMatchObject({ status: 401, body: { message: expect.any(String), trackingId: expect.any(String) } });
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
  });

  test("an operation that nobody has built answers 501 with its id", async () => {
    const served = new Set(servedOperations());
    const missing = routes.filter(({ id }) => !served.has(id));

    for (const { id, method, path } of missing) {
      const answer = await world.send("ana", `${method} ${path.replaceAll(/\{[^}]+\}/g, "1")}`);
      expect(answer).toMatchObject({ status: 501, body: { message: `Not implemented: ${id}` } });
    }
    expect(missing.length).toBeGreaterThan(0);
  });

  test("demo tokens are for programs on this machine only, not for pages of other sites", async () => {
    expect((await world.send(undefined, "GET /_parley/personas")).status).toBe(200);
    expect((await world.send(undefined, "GET /_parley/personas", undefined, { origin: "https://evil.example" })).status).toBe(403);
    expect(await statusWithHost("evil.example")).toBe(403);
  });

  test("the tracking id a caller sends comes back, unless it could be misread", async () => {
    expect((await world.send("ana", "GET /v1/people/me", undefined, { trackingid: "mine_1" })).headers.get("trackingid")).toBe("mine_1");
    expect((await world.send("ana", "GET /v1/people/me", undefined, { trackingid: "<script>" })).headers.get("trackingid")).toMatch(
      /^PARLEY_/,
    );
  });

  test("pages of any origin may call the public API with their token", async () => {
    const preflight = await fetch(`${world.url}/v1/rooms`, {
      method: "OPTIONS",
      headers: { origin: "https://app.example", "access-control-request-method": "POST" },
    });
    const refused = await world.send(undefined, "GET /v1/rooms", undefined, { origin: "https://app.example" });

    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(refused.headers.get("access-control-allow-origin")).toBe("*");
    expect(refused.headers.get("access-control-expose-headers")).toContain("retry-after");
  });

  async function statusWithHost(host: string): Promise<number> {
    const socket = connect(Number(new URL(world.url).port), "127.0.0.1");
    socket.write(`GET /_parley/personas HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    return Number(text.split(" ")[1]);
  }
});
