import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { Connections } from "./connections.ts";

/** A server that is asked for something when the promise resolves. */
async function serve(answer: Parameters<typeof createServer>[1]) {
  const server: Server = createServer({}, answer);
  const connections = new Connections(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const end = (stallInMs: number) => connections.end(new Promise((resolve) => server.close(() => resolve())), stallInMs);
  return { server, port: (server.address() as AddressInfo).port, end };
}

test("an answer under way arrives whole, and its connection is not kept for the next request", async () => {
  const asked = Promise.withResolvers<() => void>();
  const { port, end } = await serve((_, response) => {
    response.write("first ");
    asked.resolve(() => response.end("last"));
  });
  const asking = request({ port, host: "127.0.0.1", headers: { connection: "keep-alive" } }).end();
  const answered = once(asking, "response").then(([response]) => text(response));
  const finish = await asked.promise;

  const ended = end(60_000);
  finish();

  expect(await answered).toBe("first last");
  await ended;
});

test("a caller who does not read the answer is cut off", async () => {
  const { server, port, end } = await serve((_, response) => void response.end(Buffer.alloc(50_000_000)));
  const caller = connect(port, "127.0.0.1").pause();
  caller.on("error", () => undefined);
  caller.write("GET / HTTP/1.1\r\nHost: here\r\n\r\n");
  await once(server, "request");

  await end(50);

  expect(server.listening).toBe(false);
  caller.destroy();
});

test("a connection on which nothing was asked yet holds nobody up", async () => {
  const { server, port, end } = await serve((_, response) => void response.end());
  const opened = once(server, "connection");
  const caller = connect(port, "127.0.0.1");
  caller.on("error", () => undefined);
  await opened;
  const closed = once(caller.resume(), "close");

  await end(60_000);

  expect((await closed)[0]).toBe(false);
});
