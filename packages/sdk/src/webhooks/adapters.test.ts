import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { afterEach, describe, expect, test } from "vitest";
import { toExpress, toFastify, toFetch, toHono, toNext, toNextPages, toNodeHttp } from "./adapters.ts";
import type { WebhookEvent } from "./event.ts";
import { createReceiver, type ReceiverOptions, type WebhookReceiver } from "./receiver.ts";
import { posted, signed } from "./testing/signed.ts";

type Send = (init: RequestInit) => Promise<Response>;
type Place = (receiver: WebhookReceiver) => Promise<Send>;

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listen(listener: RequestListener): Promise<Send> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return (init) => fetch(`http://127.0.0.1:${port}/webex`, init);
}

const places: Record<string, Place> = {
  "node:http": (receiver) => listen(toNodeHttp(receiver)),
  Express: (receiver) => listen(express().post("/webex", toExpress(receiver)).use(express.json())),
  "Express after express.raw()": (receiver) =>
    listen(
      express()
        .use(express.raw({ type: "*/*" }))
        .post("/webex", toExpress(receiver)),
    ),
  Fastify: async (receiver) => {
    const app = fastify();
    await app.register(toFastify(receiver, "/webex"));
    await app.listen({ port: 0, host: "127.0.0.1" });
    closers.push(() => app.close());
    return (init) => fetch(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/webex`, init);
  },
  Hono: async (receiver) => {
    const app = new Hono().post("/webex", toHono(receiver));
    return async (init) => app.request("/webex", init);
  },
  fetch: async (receiver) => (init) => toFetch(receiver)(new Request("http://here/webex", init)),
  "route handlers of Next": async (receiver) => (init) => toNext(receiver).POST(new NextRequest("http://here/webex", init)),
  "API routes of Next": (receiver) => {
    const handler = toNextPages(receiver);
    return listen((request, response) => void handler(Object.assign(request, { query: {}, cookies: {}, body: undefined }), response));
  },
};

/** As Next has it: a request with more on it. */
class NextRequest extends Request {
  readonly cookies = new Map<string, string>();
  readonly nextUrl: URL = new URL(this.url);
}

function receiver(options: Partial<ReceiverOptions> = {}) {
  const events: WebhookEvent[] = [];
  const errors: unknown[] = [];
  const made = createReceiver({
    secret: "s3cret",
    maxBodyBytes: 2000,
    handlers: { "*": (event) => void events.push(event) },
    onError: (error) => errors.push(error),
    ...options,
  });
  return { made, events, errors };
}

for (const [name, place] of Object.entries(places)) {
  describe(name, () => {
    test("takes what is signed", async () => {
      const { made, events } = receiver();
      const send = await place(made);

      const { status } = await send({ method: "POST", ...signed({ ...posted, name: "ä" }) });

      expect(status).toBe(204);
      expect(events).toEqual([{ ...posted, name: "ä" }]);
    });

    test("refuses what is forged, what is none and what is too large", async () => {
      const { made, events } = receiver();
      const send = await place(made);
      const { body } = signed(posted);

      const forged = await send({ method: "POST", body, headers: signed(posted, "other").headers });
      const unsigned = await send({ method: "POST", body, headers: { "content-type": "application/json" } });
      const other = await send({ method: "POST", ...signed({ hello: 1 }) });
      const large = await send({ method: "POST", ...signed({ ...posted, name: "x".repeat(3000) }) });

      expect([forged.status, unsigned.status, other.status, large.status]).toEqual([401, 401, 400, 413]);
      expect(events).toEqual([]);
    });

    test("has it sent again when a handler fails", async () => {
      const failure = new Error("no database");
      const { made, errors } = receiver({ handlers: { messages: () => Promise.reject(failure) } });
      const send = await place(made);

      const { status } = await send({ method: "POST", ...signed(posted) });

      expect(status).toBe(500);
      expect(errors).toEqual([failure]);
    });
  });
}

test("Express says so when the body was parsed before", async () => {
  const { made, events } = receiver();
  let said: unknown;
  const app = express().use(express.json()).post("/webex", toExpress(made));
  app.use((error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
    said = error;
    response.status(500).end();
  });
  const send = await listen(app);

  const { status } = await send({ method: "POST", ...signed(posted) });

  expect(status).toBe(500);
  expect(said).toMatchObject({ code: "invalid_input", hint: expect.stringContaining("express.raw()") });
  expect(events).toEqual([]);
});

test("an API route of Next says so when the body was parsed before", async () => {
  const { made, events } = receiver();
  const said = Promise.withResolvers<unknown>();
  const send = await listen(async (request, response) => {
    for await (const _ of request);
    await toNextPages(made)(Object.assign(request, { body: posted }), response).catch(said.resolve);
    response.writeHead(500).end();
  });

  const { status } = await send({ method: "POST", ...signed(posted) });

  expect(status).toBe(500);
  expect(await said.promise).toMatchObject({ code: "invalid_input", hint: expect.stringContaining("bodyParser") });
  expect(events).toEqual([]);
});

test("the most precise handler gets the event, and nobody is no failure", async () => {
  const calls: string[] = [];
  const handlers = {
    "messages.created": () => calls.push("precise"),
    messages: () => calls.push("resource"),
    "*": () => calls.push("all"),
  };
  const { made } = receiver({ handlers });
  const handle = (event: object) => {
    const { body, headers } = signed({ ...posted, ...event });
    return made.handle({ headers, rawBody: body });
  };

  await handle({});
  await handle({ event: "deleted" });
  await handle({ resource: "rooms" });
  const { status } = await receiver({ handlers: {} }).made.handle({ headers: signed(posted).headers, rawBody: signed(posted).body });

  expect(calls).toEqual(["precise", "resource", "all"]);
  expect(status).toBe(204);
});

test("only a POST is taken, and there is no receiver without a secret", async () => {
  const { made } = receiver();

  const { status, headers } = await made.handle({ method: "GET", headers: {}, rawBody: "" });

  expect([status, headers["allow"]]).toEqual([405, "POST"]);
  expect(() => createReceiver({ secret: "", handlers: {} })).toThrow("without its secret");
});
