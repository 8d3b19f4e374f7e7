import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { startLoopback } from "../testing/loopback.ts";
import { createTransport as createNode } from "./node.ts";
import type { Transport } from "./transport.ts";
import { createTransport as createWeb } from "./web.ts";

const signal = new AbortController().signal;

afterEach(() => vi.unstubAllEnvs());

for (const [name, create] of Object.entries({ node: createNode, web: createWeb })) {
  describe(`the ${name} transport`, () => {
    test("carries method, headers and body, and gives status, headers and text", async () => {
      await using transport = closing(create({ maxAnswerBytes: 1024 }));
      await using server = await startLoopback((_, response) =>
        response.writeHead(201, { "x-one": "1", link: ["<a>; rel=next", "<b>; rel=prev"] }).end("grüß"),
      );

      const answer = await transport.send({
        method: "PUT",
        url: `${server.origin}/a?b=c`,
        headers: { "x-two": "2" },
        body: '{"ä":1}',
        signal,
      });

      expect(server.requests).toMatchObject([{ method: "PUT", path: "/a?b=c", headers: { "x-two": "2" }, body: '{"ä":1}' }]);
      expect(answer).toMatchObject({ status: 201, text: "grüß" });
      expect([answer.headers.get("X-One"), answer.headers.get("link"), answer.headers.get("none")]).toEqual([
        "1",
        "<a>; rel=next, <b>; rel=prev",
        null,
      ]);
    });

    test("carries a body in pieces and tells how far it is", async () => {
      await using transport = closing(create({ maxAnswerBytes: 1024 }));
      await using server = await startLoopback((_, response) => response.end("{}"));
      const steps: number[] = [];
      const parts = [new TextEncoder().encode("one "), new Blob(["two "]), later("three")];
      const body = { contentType: "text/plain", sizeBytes: 13, isRepeatable: false, parts, onProgress: (sent: number) => steps.push(sent) };

      const answer = await transport.send({ method: "POST", url: server.origin, headers: { "content-type": "text/plain" }, body, signal });

      expect(answer.status).toBe(200);
      expect(server.requests).toMatchObject([{ body: "one two three", headers: { "content-length": "13", "content-type": "text/plain" } }]);
      expect(steps.at(-1)).toBe(13);
    });

    test("leaves a success to be read as it comes, and reads a refusal as text", async () => {
      await using transport = closing(create({ maxAnswerBytes: 1024 }));
      await using server = await startLoopback(({ url }, response) => response.writeHead(url === "/no" ? 404 : 200).end("some text"));

      const found = await transport.stream?.({ method: "GET", url: `${server.origin}/yes`, headers: {}, signal });
      const refused = await transport.stream?.({ method: "GET", url: `${server.origin}/no`, headers: {}, signal });
      let text = "";
      for await (const chunk of found?.body ?? []) text += new TextDecoder().decode(chunk);

      expect({ status: found?.status, text }).toEqual({ status: 200, text: "some text" });
      expect(refused).toMatchObject({ status: 404, text: "some text" });
      expect(refused?.body).toBeUndefined();
    });

    test("reads an answer without a body as an empty text", async () => {
      await using transport = closing(create({ maxAnswerBytes: 1024 }));
      await using server = await startLoopback((_, response) => response.writeHead(204).end());

      const answer = await transport.send({ method: "DELETE", url: server.origin, headers: {}, signal });

      expect(answer).toMatchObject({ status: 204, text: "" });
    });

    test("keeps connections for later requests", async () => {
      await using transport = closing(create({ maxAnswerBytes: 1024 }));
      await using server = await startLoopback((_, response) => response.end("{}"));

      for (let count = 0; count < 20; count += 1) await transport.send({ method: "GET", url: server.origin, headers: {}, signal });

      // The connection just used may still be tidying up when the next request begins, so there may be two.
      expect(server.connections()).toBeLessThanOrEqual(2);
    });

    test("follows no redirect by itself", async () => {
      await using transport = closing(create({ maxAnswerBytes: 1024 }));
      await using server = await startLoopback((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());

      const answer = await transport.send({ method: "GET", url: server.origin, headers: {}, signal });

      expect([answer.status, answer.headers.get("location"), server.requests.length]).toEqual([302, "/elsewhere", 1]);
    });

    test.each(["/told", "/untold"])("refuses an answer longer than its bound (%s)", async (path) => {
      await using transport = closing(create({ maxAnswerBytes: 1024 }));
      await using server = await startLoopback((_, response) => {
        if (path === "/told") response.setHeader("content-length", "2000");
        response.write("x".repeat(1000));
        response.end("x".repeat(1000));
      });

      await expect(transport.send({ method: "GET", url: server.origin + path, headers: {}, signal })).rejects.toThrow();
    });

    test.each(["/before an answer", "/while it comes"])("ends with the signal (%s)", async (path) => {
      await using transport = closing(create({ maxAnswerBytes: 1024 }));
      await using server = await startLoopback((_, response) => path === "/while it comes" && response.write("x"));
      const controller = new AbortController();

      const sent = transport.send({ method: "GET", url: server.origin + encodeURI(path), headers: {}, signal: controller.signal });
      const outcome = expect(sent).rejects.toThrow("enough");
      await vi.waitFor(() => expect(server.requests).toHaveLength(1));
      await turn();
      controller.abort(new Error("enough"));

      await outcome;
    });

    test("fails when nobody listens", async () => {
      await using transport = closing(create({ maxAnswerBytes: 1024 }));
      const server = await startLoopback(() => {});
      await server[Symbol.asyncDispose]();

      await expect(transport.send({ method: "GET", url: server.origin, headers: {}, signal })).rejects.toThrow();
    });
  });
}

describe("the node transport", () => {
  test("goes through the proxy that the environment names", async () => {
    const tunnels: (string | undefined)[] = [];
    await using proxy = await startLoopback(() => {});
    proxy.server.on("connect", (request, socket) => {
      tunnels.push(request.url);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    vi.stubEnv("HTTPS_PROXY", proxy.origin);
    await using transport = closing(createNode({ maxAnswerBytes: 1024 }));

    await expect(transport.send({ method: "GET", url: "https://service.example/v1", headers: {}, signal })).rejects.toThrow();

    expect(tunnels).toEqual(["service.example:443"]);
  });

  test("goes past the proxy where the environment says so", async () => {
    await using server = await startLoopback((_, response) => response.end("direct"));
    vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:9");
    vi.stubEnv("NO_PROXY", "127.0.0.1");
    await using transport = closing(createNode({ maxAnswerBytes: 1024 }));

    await expect(transport.send({ method: "GET", url: server.origin, headers: {}, signal })).resolves.toMatchObject({ text: "direct" });
  });

  test("shares its connections with others of the same settings, until the last one closes", async () => {
    await using server = await startLoopback((_, response) => response.end("{}"));
    const [first, second] = [createNode({ maxAnswerBytes: 1024 }), createNode({ maxAnswerBytes: 1024 })];
    const ask = (transport: Transport) => transport.send({ method: "GET", url: server.origin, headers: {}, signal });
    const openNow = () => new Promise<number>((resolve) => server.server.getConnections((_, count) => resolve(count)));

    for (let count = 0; count < 5; count += 1) {
      await ask(first);
      await ask(second);
    }
    await first.close();
    await expect(ask(second)).resolves.toMatchObject({ status: 200 });

    expect(server.connections()).toBeLessThanOrEqual(2);
    await second.close();
    await vi.waitFor(async () => expect(await openNow()).toBe(0));
  });

  test("keeps its own bound of an answer beside another with a larger one", async () => {
    await using server = await startLoopback((_, response) => response.end("x".repeat(2000)));
    await using small = closing(createNode({ maxAnswerBytes: 1024 }));
    await using large = closing(createNode({ maxAnswerBytes: 4096 }));
    const ask = (transport: Transport) => transport.send({ method: "GET", url: server.origin, headers: {}, signal });

    await expect(ask(large)).resolves.toMatchObject({ status: 200 });
    await expect(ask(small)).rejects.toThrow();
  });

  test("names itself to servers that look at the user agent", async () => {
    await using transport = closing(createNode({ maxAnswerBytes: 1024 }));
    await using server = await startLoopback((_, response) => response.end());

    await transport.send({ method: "GET", url: server.origin, headers: { "spark-user-agent": "parley/1 (node)" }, signal });

    expect(server.requests[0]?.headers["user-agent"]).toBe("parley/1 (node)");
  });

  test.each(["before the first request", "after it"])("opens a socket %s", async (when) => {
    await using transport = closing(createNode({ maxAnswerBytes: 1024 }));
    await using server = await startLoopback((_, response) => response.end());
    const upgrades: (string | undefined)[] = [];
    server.server.on("upgrade", (request, socket) => {
      upgrades.push(request.url);
      socket.destroy();
    });
    if (when === "after it") await transport.send({ method: "GET", url: server.origin, headers: {}, signal });

    const socket = transport.openWebSocket?.(`${server.origin.replace("http", "ws")}/socket`);
    const { promise: closed, resolve } = Promise.withResolvers<number>();
    socket?.addEventListener("error", () => {});
    socket?.addEventListener("close", ({ code }) => resolve(code));

    await expect(closed).resolves.toBe(1006);
    expect(upgrades).toEqual(["/socket"]);
  });
});

/** A transport that is closed at the end of a test. */
function closing(transport: Transport): Transport & AsyncDisposable {
  return Object.assign(transport, { [Symbol.asyncDispose]: () => transport.close() });
}

async function* later(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
