import { inspect } from "node:util";
import { createMessage } from "@parley/contract/messages";
import { getRoom, getRoomMeetingInfo, listRooms, type Room, removeRoom, updateRoom } from "@parley/contract/rooms";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { Client, type ClientOptions } from "./client.ts";
import type { Page, Paged } from "./pages.ts";
import { FakeClock, settled } from "./testing/fakeClock.ts";
import { type StubAnswer, type StubHandler, stubTransport } from "./testing/stubTransport.ts";
import type { WebSocketLike } from "./transport/transport.ts";

const token = "MGI0ODU5_P0A1_5f2c1b1e-0000-4000-8000-000000000001";
const baseUrl = "http://127.0.0.1:4100";

/** A client, the transport under it, and a clock that the test moves. */
function start(answers?: StubHandler | StubAnswer[], options: Partial<ClientOptions> = {}) {
  const clock = new FakeClock();
  const transport = stubTransport(answers);
  const client = new Client({ token, baseUrl, transport, clock, ...options });
  return { client, transport, clock, requests: transport.requests };
}

describe("a call", () => {
  test("is one request with the token, and gives what the service answers", async () => {
    const { client, requests } = start([{ json: { id: "M1", text: "hello" } }]);

    const message = await client.call(createMessage, { roomId: "R1", text: "hello" });

    expect(message).toEqual({ id: "M1", text: "hello" });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: "POST",
      url: "http://127.0.0.1:4100/v1/messages",
      body: '{"roomId":"R1","text":"hello"}',
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json",
        "content-type": "application/json",
        "spark-user-agent": expect.stringMatching(/^parley\/[\d.]+ \(node\)$/),
        trackingid: expect.stringMatching(/^parley_[0-9a-f-]{36}_1$/),
      },
    });
  });

  test("without a body says no content type, and an answer without one is undefined", async () => {
    const { client, requests } = start([{ status: 204 }]);

    await expect(client.call(removeRoom, { roomId: "R1" })).resolves.toBeUndefined();

    expect(requests[0]).toMatchObject({ method: "DELETE", url: `${baseUrl}/v1/rooms/R1`, body: undefined });
    expect(requests[0]?.headers).not.toHaveProperty("content-type");
  });

  test("carries headers of its own, and the app's name", async () => {
    const { client, requests } = start([{ json: {} }], { appName: "Möwe", appVersion: "2" });

    await client.call(getRoom, { roomId: "R1" }, { headers: { "Cisco-Device-Url": "d" } });

    expect(requests[0]?.headers).toMatchObject({
      "cisco-device-url": "d",
      "spark-user-agent": expect.stringMatching(/\(node\) M\?we\/2$/),
    });
  });

  test("that cannot be placed sends nothing", async () => {
    const { client, requests } = start();

    await expect(client.call(getRoom, { roomId: "" })).rejects.toMatchObject({ code: "invalid_input" });

    expect(requests).toEqual([]);
  });

  test.each([{ "x-one": "a\r\nx-two: b" }, { "x one": "a" }, { "x-one": "→" }])("with the header %j sends nothing", async (headers) => {
    const { client, requests } = start();

    await expect(client.call(getRoom, { roomId: "R1" }, { headers: headers as Record<string, string> })).rejects.toMatchObject({
      code: "invalid_input",
    });

    expect(requests).toEqual([]);
  });

  test("answered with something else than JSON says so", async () => {
    const { client } = start([{ text: "<html>Sign in to the hotel's network</html>" }]);

    await expect(client.call(getRoom, { roomId: "R1" })).rejects.toMatchObject({ code: "invalid_answer", status: 200 });
  });

  test("refused says what the server said, and is never repeated in vain", async () => {
    const { client, requests } = start([
      { status: 404, json: { message: "Could not find a room.", trackingId: "T1" }, headers: { trackingid: "T1" } },
    ]);

    await expect(client.call(getRoom, { roomId: "R1" })).rejects.toMatchObject({
      code: "not_found",
      statusCode: 404,
      trackingId: "T1",
      serverMessage: "Could not find a room.",
      request: { method: "GET", url: `${baseUrl}/v1/rooms/R1`, operation: "rooms.get" },
    });

    expect(requests).toHaveLength(1);
  });

  test("that the server does not serve names the operation", async () => {
    const { client } = start([{ status: 501, json: { message: "Not served." } }]);

    await expect(client.call(getRoomMeetingInfo, { roomId: "R1" })).rejects.toMatchObject({
      code: "not_implemented",
      operation: "rooms.getMeetingInfo",
    });
  });

  test("without any tracking id in the answer keeps the one it sent", async () => {
    const { client, requests } = start([{ status: 400, text: "bad" }]);

    const error = await client.call(getRoom, { roomId: "R1" }).catch((reason: unknown) => reason);

    expect(error).toMatchObject({ trackingId: requests[0]?.headers.trackingid, body: "bad" });
  });
});

describe("a call that was turned away", () => {
  test.each([
    ["7", 7000],
    ["Sun, 22 Nov 2026 12:00:09 GMT", 9000],
    ["86400", 60_000],
  ])("with Retry-After %s waits %i ms, then is repeated as it was", async (header, wait) => {
    const { client, clock, requests } = start([{ status: 429, headers: { "retry-after": header } }, { json: { id: "M1" } }]);

    const sent = client.call(createMessage, { roomId: "R1", text: "hello" });
    await clock.advance(wait - 1);
    expect(requests).toHaveLength(1);
    await clock.advance(1);

    await expect(sent).resolves.toEqual({ id: "M1" });
    expect(requests[1]?.headers.trackingid).toBe(requests[0]?.headers.trackingid);
    expect(requests[1]?.body).toBe(requests[0]?.body);
  });

  test("without a wait that can be read backs off", async () => {
    const { client, clock, requests } = start([{ status: 503, headers: { "retry-after": "in a moment" } }, { json: { id: "M1" } }]);

    const sent = client.call(createMessage, { roomId: "R1", text: "hello" });
    await clock.advance(249);
    expect(requests).toHaveLength(1);
    await clock.advance(251);

    await expect(sent).resolves.toEqual({ id: "M1" });
  });

  test("is given up after 5 repeats, and says how long the server wanted it to wait", async () => {
    const { client, clock, requests } = start([{ status: 429, headers: { "retry-after": "2" } }]);

    const sent = client.call(getRoom, { roomId: "R1" });
    const outcome = expect(sent).rejects.toMatchObject({ code: "rate_limited", retryAfterMs: 2000 });
    await clock.advance(60_000);

    await outcome;
    expect(requests).toHaveLength(6);
  });

  test("is not repeated when the caller wants none of it", async () => {
    const { client, requests } = start([{ status: 429 }]);

    await expect(client.call(getRoom, { roomId: "R1" }, { retry: { maxRetries: 0 } })).rejects.toMatchObject({ code: "rate_limited" });

    expect(requests).toHaveLength(1);
  });
});

describe("a call whose outcome is unclear", () => {
  const broken = Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });

  test("is repeated when it may be carried out twice", async () => {
    const { client, clock, requests } = start([broken, { status: 502 }, { json: { id: "R1" } }]);

    const sent = client.call(updateRoom, { roomId: "R1", title: "new" });
    await clock.advance(10_000);

    await expect(sent).resolves.toEqual({ id: "R1" });
    expect(requests).toHaveLength(3);
  });

  test.each([broken, { status: 504 }])("is not repeated when it may not", async (answer) => {
    const { client, requests } = start([answer]);

    await expect(client.call(createMessage, { roomId: "R1", text: "hello" })).rejects.toMatchObject({
      code: answer instanceof Error ? "network" : "server_error",
    });

    expect(requests).toHaveLength(1);
  });

  test("ends in an error that names address and cause", async () => {
    const { client, clock } = start([broken]);

    const sent = client.call(getRoom, { roomId: "R1" });
    const outcome = expect(sent).rejects.toMatchObject({
      code: "network",
      cause: broken,
      message: expect.stringContaining("No answer from http://127.0.0.1:4100: ECONNRESET, socket hang up."),
    });
    await clock.advance(10_000);

    await outcome;
  });
});

describe("a call ends with its signal", () => {
  const controller = () => new AbortController();
  const reason = new Error("enough");
  const aborted = { name: "AbortedError", code: "aborted", cause: reason };
  const never = () => new Promise<never>(() => {});

  test("before it begins", async () => {
    const { client, requests } = start();

    await expect(client.call(getRoom, { roomId: "R1" }, { signal: AbortSignal.abort(reason) })).rejects.toMatchObject(aborted);

    expect(requests).toEqual([]);
  });

  test("while it waits for the token", async () => {
    const { client, requests } = start([], { token: { get: never } });
    const abort = controller();
    const sent = client.call(getRoom, { roomId: "R1" }, { signal: abort.signal });

    await settled();
    abort.abort(reason);

    await expect(sent).rejects.toMatchObject(aborted);
    expect(requests).toEqual([]);
  });

  test("while it waits for its turn", async () => {
    const { client, requests } = start(never, { maxConcurrent: 1 });
    const [first, second] = [controller(), controller()];
    const running = client.call(getRoom, { roomId: "R1" }, { signal: first.signal });
    const waiting = client.call(getRoom, { roomId: "R2" }, { signal: second.signal });

    await settled();
    second.abort(reason);

    await expect(waiting).rejects.toMatchObject(aborted);
    expect(requests).toHaveLength(1);
    first.abort(reason);
    await expect(running).rejects.toMatchObject(aborted);
  });

  test("while it waits for the answer, also when the transport does not look at the signal", async () => {
    const { client, clock } = start(never);
    const abort = controller();
    const sent = client.call(getRoom, { roomId: "R1" }, { signal: abort.signal });

    await settled();
    abort.abort(reason);

    await expect(sent).rejects.toMatchObject(aborted);
    expect(clock.pending).toEqual([]);
  });

  test("while it waits to be repeated", async () => {
    const { client, clock, requests } = start([{ status: 429, headers: { "retry-after": "30" } }]);
    const abort = controller();
    const sent = client.call(getRoom, { roomId: "R1" }, { signal: abort.signal });

    await clock.advance(1000);
    abort.abort(reason);

    await expect(sent).rejects.toMatchObject(aborted);
    expect(requests).toHaveLength(1);
    expect(clock.pending).toEqual([]);
  });

  test("while the token is refreshed", async () => {
    const { client } = start([{ status: 401 }], { token: { get: async () => "old", refresh: never } });
    const abort = controller();
    const sent = client.call(getRoom, { roomId: "R1" }, { signal: abort.signal });

    await settled();
    abort.abort(reason);

    await expect(sent).rejects.toMatchObject(aborted);
  });

  test("and leaves no listener on it, whatever the outcome", async () => {
    const { client } = start([{ json: {} }, { status: 404 }, { json: {} }]);
    const { signal } = controller();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");

    await client.call(getRoom, { roomId: "R1" }, { signal });
    await client.call(getRoom, { roomId: "R1" }, { signal }).catch(() => {});

    expect(added).toHaveBeenCalledTimes(2);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(added.mock.calls.map(([, listener]) => listener));
  });
});

describe("a try that takes too long", () => {
  test("ends the call after timeoutMs, which the call may set", async () => {
    const { client, clock, requests } = start(() => new Promise(() => {}));

    const slow = client.call(getRoom, { roomId: "R1" });
    const quick = client.call(getRoom, { roomId: "R1" }, { timeoutMs: 50 });
    const outcomes = Promise.all([
      expect(slow).rejects.toMatchObject({ code: "timeout", timeoutMs: 60_000 }),
      expect(quick).rejects.toMatchObject({ code: "timeout", timeoutMs: 50, request: { url: `${baseUrl}/v1/rooms/R1` } }),
    ]);
    await clock.advance(60_000);

    await outcomes;
    expect(requests).toHaveLength(2);
    expect(requests.every(({ signal }) => signal.aborted)).toBe(true);
  });

  test("is not one that waits for its turn", async () => {
    const answers: ((answer: StubAnswer) => void)[] = [];
    const { client, clock } = start(() => new Promise((resolve) => answers.push(resolve)), { maxConcurrent: 1, timeoutMs: 100 });

    const first = client.call(getRoom, { roomId: "R1" });
    const second = client.call(getRoom, { roomId: "R2" });
    await clock.advance(90);
    answers[0]?.({ json: { id: "R1" } });
    await clock.advance(90);
    answers[1]?.({ json: { id: "R2" } });

    await expect(Promise.all([first, second])).resolves.toEqual([{ id: "R1" }, { id: "R2" }]);
  });
});

describe("a refused token", () => {
  const refreshing = (onRefresh: () => void = () => {}) => {
    let current = "old-token";
    return {
      get: async () => current,
      refresh: async () => {
        onRefresh();
        current = "new-token";
        return current;
      },
    };
  };
  const onlyNew: StubHandler = ({ headers }) => (headers.authorization === "Bearer new-token" ? { json: { id: "R1" } } : { status: 401 });

  test("is refreshed once for all calls that it failed, and each is repeated once", async () => {
    const onRefresh = vi.fn();
    const { client, requests } = start(onlyNew, { token: refreshing(onRefresh) });

    await Promise.all(["R1", "R2", "R3"].map((roomId) => client.call(getRoom, { roomId })));

    expect(onRefresh).toHaveBeenCalledTimes(1);
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([
      ...Array(3).fill("Bearer old-token"),
      ...Array(3).fill("Bearer new-token"),
    ]);
  });

  test("whose successor is refused too ends the call", async () => {
    const { client, requests } = start([{ status: 401, json: { message: "expired" } }], { token: refreshing() });

    await expect(client.call(getRoom, { roomId: "R1" })).rejects.toMatchObject({ code: "unauthorized", serverMessage: "expired" });

    expect(requests).toHaveLength(2);
  });

  test("that cannot be refreshed ends the call, and tells why", async () => {
    const cause = new Error("refresh token expired");
    const refresh = async () => {
      throw cause;
    };
    const { client } = start([{ status: 401 }], { token: { get: async () => "old", refresh } });

    await expect(client.call(getRoom, { roomId: "R1" })).rejects.toMatchObject({ code: "unauthorized", cause });
  });

  test("that never changes ends the call at once", async () => {
    const { client, requests } = start([{ status: 401 }]);

    await expect(client.call(getRoom, { roomId: "R1" })).rejects.toMatchObject({ code: "unauthorized" });

    expect(requests).toHaveLength(1);
  });
});

describe("a list", () => {
  const pages: StubHandler = ({ url }) =>
    new URL(url).searchParams.has("cursor")
      ? { json: { items: [{ id: "R3" }] } }
      : {
          json: { items: [{ id: "R1" }, { id: "R2" }] },
          headers: { link: `<${baseUrl}/v1/rooms?max=2>; rel="first", <${baseUrl}/v1/rooms?max=2&cursor=x>; rel="next"` },
        };

  test("is read page by page, with the token on each", async () => {
    const { client, requests } = start(pages);

    const ids: string[] = [];
    for await (const room of client.list(listRooms, { max: 2 })) ids.push(room.id);

    expect(ids).toEqual(["R1", "R2", "R3"]);
    expect(requests.map(({ url }) => url)).toEqual([`${baseUrl}/v1/rooms?max=2`, `${baseUrl}/v1/rooms?max=2&cursor=x`]);
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
  });

  test("has items of the operation's type", () => {
    const { client } = start(pages);

    expectTypeOf(client.list(listRooms, {})).toEqualTypeOf<Paged<Room>>();
    expectTypeOf(client.list(listRooms, {})).resolves.toEqualTypeOf<Page<Room>>();
  });

  test("does not take its token to another host", async () => {
    const { client, requests } = start([{ json: { items: [] }, headers: { link: '<http://evil.example/v1/rooms?c=2>; rel="next"' } }]);
    const page = await client.list(listRooms, {});

    expect(page.hasNext()).toBe(true);
    await expect(page.next()).rejects.toMatchObject({ code: "untrusted_host", origin: "http://evil.example" });

    expect(requests).toHaveLength(1);
  });

  test("that comes without items is an answer that makes no sense", async () => {
    const { client } = start([{ json: { rooms: [] } }, { json: null }, { text: "" }]);

    for (let count = 0; count < 3; count += 1) await expect(client.list(listRooms, {})).rejects.toMatchObject({ code: "invalid_answer" });
  });

  test("ends with its signal between pages", async () => {
    const { client } = start(pages);
    const abort = new AbortController();
    const page = await client.list(listRooms, { max: 2 }, { signal: abort.signal });

    abort.abort("enough");

    await expect(page.next()).rejects.toMatchObject({ code: "aborted", cause: "enough" });
  });
});

describe("a redirect", () => {
  const moved = (location: string, status = 302): StubAnswer => ({ status, headers: { location } });

  test("inside the service is followed with the token", async () => {
    const { client, requests } = start([moved("/v1/rooms/R2"), { json: { id: "R2" } }]);

    await expect(client.call(getRoom, { roomId: "R1" })).resolves.toEqual({ id: "R2" });

    expect(requests[1]).toMatchObject({ url: `${baseUrl}/v1/rooms/R2`, headers: { authorization: `Bearer ${token}` } });
  });

  test("to a stranger is followed without the token and without headers meant for the service", async () => {
    const { client, requests } = start([moved("https://files.example/R1"), { json: { id: "R1" } }]);

    await client.call(getRoom, { roomId: "R1" }, { headers: { "cisco-device-url": "d" } });

    expect(requests[1]?.url).toBe("https://files.example/R1");
    expect(requests[1]?.headers).not.toHaveProperty("authorization");
    expect(requests[1]?.headers).not.toHaveProperty("cisco-device-url");
  });

  test("gives the token back to the service only, when a stranger redirects there", async () => {
    const { client, requests } = start([moved("https://files.example/R1"), moved(`${baseUrl}/v1/rooms/R2`), { json: {} }]);

    await client.call(getRoom, { roomId: "R1" });

    expect(requests.map(({ headers }) => "authorization" in headers)).toEqual([true, false, true]);
  });

  test("never takes a body to a stranger", async () => {
    const { client, requests } = start([moved("https://files.example/", 307)]);

    await expect(client.call(createMessage, { roomId: "R1", text: "secret" })).rejects.toMatchObject({ code: "untrusted_host" });

    expect(requests).toHaveLength(1);
  });

  test("of a post is followed when the server says to send it again, and only then", async () => {
    const again = start([moved("/v1/elsewhere", 308), { json: { id: "M1" } }]);
    await expect(again.client.call(createMessage, { roomId: "R1", text: "t" })).resolves.toEqual({ id: "M1" });
    expect(again.requests[1]).toMatchObject({ method: "POST", body: '{"roomId":"R1","text":"t"}' });

    const seeOther = start([moved("/v1/messages/M1", 303), { json: { id: "M1" } }]);
    await expect(seeOther.client.call(createMessage, { roomId: "R1", text: "t" })).resolves.toEqual({ id: "M1" });
    expect(seeOther.requests[1]).toMatchObject({ method: "GET", url: `${baseUrl}/v1/messages/M1`, body: undefined });

    const found = start([moved("/v1/elsewhere", 302)]);
    await expect(found.client.call(createMessage, { roomId: "R1", text: "t" })).rejects.toMatchObject({ status: 302 });
    expect(found.requests).toHaveLength(1);
  });

  test("told by the service's own header is followed as it is", async () => {
    const { client, requests } = start([{ status: 200, headers: { "cisco-location": `${baseUrl}/v1/other` } }, { json: { id: "M1" } }]);

    await client.call(createMessage, { roomId: "R1", text: "t" });

    expect(requests[1]).toMatchObject({ method: "POST", url: `${baseUrl}/v1/other`, body: '{"roomId":"R1","text":"t"}' });
  });

  test("in a circle ends", async () => {
    const { client, requests } = start([moved("/v1/rooms/R1")]);

    await expect(client.call(getRoom, { roomId: "R1" })).rejects.toMatchObject({ status: 302 });

    expect(requests).toHaveLength(6);
  });

  test.each(["file:///etc/passwd", "javascript:alert(1)", "http://[bad"])("to %s is none", async (location) => {
    const { client, requests } = start([moved(location)]);

    await expect(client.call(getRoom, { roomId: "R1" })).rejects.toMatchObject({ status: 302 });

    expect(requests).toHaveLength(1);
  });
});

describe("a request to an absolute address", () => {
  test("has query, body, headers, token, and gives status, headers and JSON", async () => {
    const { client, requests } = start([{ status: 201, json: { url: "d1" }, headers: { etag: "e" } }]);

    const answer = await client.request<{ url: string }>({
      method: "POST",
      url: `${baseUrl}/wdm/api/v1/devices`,
      query: { includeUpstreamServices: "all", none: undefined },
      body: { name: "node" },
      headers: { "X-One": "1" },
    });

    expect([answer.status, answer.headers.get("ETag"), answer.body]).toEqual([201, "e", { url: "d1" }]);
    expect(requests[0]).toMatchObject({
      url: `${baseUrl}/wdm/api/v1/devices?includeUpstreamServices=all`,
      body: '{"name":"node"}',
      headers: { "x-one": "1", authorization: `Bearer ${token}`, "content-type": "application/json" },
    });
  });

  test("at a host that was not named is refused, until it is named, or no token is asked for", async () => {
    const { client, requests } = start([{ json: {} }]);
    const request = { method: "GET", url: "https://conv.example/conversation/api/v1" };

    await expect(client.request(request)).rejects.toMatchObject({ code: "untrusted_host", origin: "https://conv.example" });
    expect(requests).toEqual([]);

    await client.request({ ...request, auth: false });
    client.trust("https://conv.example/anything");
    await client.request(request);

    expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined, `Bearer ${token}`]);
  });

  test("trusts scheme and port too, not the name alone", async () => {
    const { client } = start([{ json: {} }]);

    for (const url of [
      "https://127.0.0.1:4100/",
      "http://127.0.0.1:4101/",
      "http://127.0.0.1.evil.example:4100/",
      "http://127.0.0.1:4100@evil.example/",
    ]) {
      await expect(client.request({ method: "GET", url })).rejects.toMatchObject({ code: "untrusted_host" });
    }
  });

  test("with a body that cannot be written sends nothing", async () => {
    const { client, requests } = start();
    const round: Record<string, unknown> = {};
    round.self = round;

    await expect(client.request({ method: "POST", url: baseUrl, body: round })).rejects.toMatchObject({ code: "invalid_input" });

    expect(requests).toEqual([]);
  });

  test.each(["", "/v1/rooms", "ftp://h/", "http://"])("%j is no address", async (url) => {
    const { client } = start();

    await expect(client.request({ method: "GET", url })).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("where the services are", () => {
  const endpoints = (options: Partial<ClientOptions>) => new Client({ token, transport: stubTransport(), ...options }).endpoints;

  test("is the public cloud, the given origin, or each address by itself", () => {
    expect(endpoints({})).toEqual({ hydra: "https://webexapis.com/v1", u2c: "https://u2c.wbx2.com/u2c/api/v1" });
    expect(endpoints({ baseUrl: "http://h:1/" })).toEqual({ hydra: "http://h:1/v1", u2c: "http://h:1/u2c/api/v1" });
    expect(endpoints({ baseUrl: "http://h:1", services: { hydra: "http://r/v1/" } })).toEqual({
      hydra: "http://r/v1",
      u2c: "http://h:1/u2c/api/v1",
    });
    expect(endpoints({ services: { u2c: "http://u/u2c" } })).toEqual({ hydra: "https://webexapis.com/v1", u2c: "http://u/u2c" });
  });

  test("decides the address of each operation, also of those outside /v1", async () => {
    const { client, requests } = start([{ json: {} }], { services: { hydra: "http://r:1/gateway/v1" } });

    await client.call({ id: "a.b", method: "GET", path: "/v1/rooms" }, {});
    await client.call({ id: "a.c", method: "GET", path: "/identity/scim" }, {});

    expect(requests.map(({ url }) => url)).toEqual(["http://r:1/gateway/v1/rooms", "http://r:1/gateway/identity/scim"]);
  });

  test.each(["localhost:4100", "", "ws://h"])("%j is refused at once", (address) => {
    expect(() => endpoints({ baseUrl: address })).toThrow("is not an http: or https: address");
  });
});

describe("secrets", () => {
  test("show neither in the log, nor in the client, nor in errors", async () => {
    const lines: unknown[] = [];
    const logger = { level: "trace", sink: (entry: unknown) => lines.push(entry) };
    const { client } = start([{ status: 401 }, { status: 429, json: { message: `bad ${token}` } }], {
      logger,
      token: { get: async () => "opaque-plain-token", refresh: async () => token },
    });

    const error = await client
      .request({ method: "GET", url: `${baseUrl}/x`, query: { access_token: "q-secret" } }, { retry: { maxRetries: 0 } })
      .catch((reason: Error) => reason);
    client.log.error("failed", error);

    const shown = inspect([lines, client.log.history, client, (error as unknown as { request: unknown }).request], {
      depth: 12,
      showHidden: true,
    });
    expect(lines.length).toBeGreaterThan(2);
    for (const secret of ["opaque-plain-token", token, "q-secret"]) expect(shown).not.toContain(secret);
  });
});

describe("many calls at once", () => {
  test("are sent so many at a time", async () => {
    let running = 0;
    let most = 0;
    const { client, requests } = start(
      async () => {
        running += 1;
        most = Math.max(most, running);
        await settled();
        running -= 1;
        return { json: {} };
      },
      { maxConcurrent: 3 },
    );

    await Promise.all(Array.from({ length: 20 }, () => client.call(getRoom, { roomId: "R1" })));

    expect([most, requests.length]).toEqual([3, 20]);
  });

  test("with one signal bring no warning about it", async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on("warning", onWarning);
    const { client } = start(async () => ({ json: {} }), { maxConcurrent: 200 });

    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 100 }, () => client.call(getRoom, { roomId: "R1" }, { signal })));
    await settled();

    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
  });
});

describe("a socket", () => {
  test("is opened by what the caller passed", () => {
    const socket = {} as WebSocketLike;
    const webSocket = vi.fn(() => socket);

    expect(start([], { webSocket }).client.openWebSocket("ws://h/s")).toBe(socket);

    expect(webSocket).toHaveBeenCalledWith("ws://h/s");
  });

  test("that cannot be opened says so", () => {
    const webSocket = () => {
      throw new SyntaxError("bad address");
    };

    expect(() => start([], { webSocket }).client.openWebSocket("ws://h/s")).toThrow("No socket to ws://h");
  });
});

describe("a client that is closed", () => {
  test("first lets features close, which may still send, then ends calls under way and refuses later ones", async () => {
    const steps: string[] = [];
    const { client } = start(({ method }) => (method === "DELETE" ? { status: 204 } : new Promise(() => {})));
    client.onClose(async () => {
      await client.call(removeRoom, { roomId: "R1" });
      steps.push("device removed");
    });
    client.onClose(() => Promise.reject(new Error("one that fails")));
    const take = client.onClose(() => steps.push("taken back"));
    take();
    const running = client.call(getRoom, { roomId: "R1" }).catch((error: { code: string }) => steps.push(error.code));

    await settled();
    await Promise.all([client.close(), client.close(), client[Symbol.asyncDispose]()]);
    await running;

    expect(steps).toEqual(["device removed", "aborted"]);
    await expect(client.call(getRoom, { roomId: "R1" })).rejects.toMatchObject({
      code: "aborted",
      cause: new Error("The client is closed"),
    });
  });

  test("leaves a transport alone that was passed to it", async () => {
    const { client, transport } = start();
    const close = vi.spyOn(transport, "close");

    await client.close();

    expect(close).not.toHaveBeenCalled();
  });
});
