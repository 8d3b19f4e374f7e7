import { InvalidInputError } from "../core/errors.ts";
import type { ReceivedHeaders } from "../core/received.ts";
import { type NodeStream, readRaw, readStream } from "./body.ts";
import { answer, type ReceiverAnswer, type WebhookReceiver } from "./receiver.ts";

/** The part of a request of `node:http`, or of Express, that is needed here. */
export interface NodeRequest extends NodeStream {
  method?: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What a body parser left: bytes or text are taken, anything else was parsed and cannot be checked. */
  body?: unknown;
  readableEnded?: boolean;
}

/** The part of an answer of `node:http` that is needed here. */
export interface NodeAnswer {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body?: string): unknown;
}

/** The part of a Fastify instance that is needed here. */
export interface FastifyLike {
  addContentTypeParser(
    type: string,
    options: { parseAs: "buffer"; bodyLimit: number },
    parser: (request: unknown, body: Uint8Array, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  removeContentTypeParser(type: string): unknown;
  post(path: string, options: object, handler: (request: never, reply: never) => unknown): unknown;
}

interface FastifyRequest {
  headers: ReceivedHeaders;
  body: unknown;
}

interface FastifyReply {
  code(status: number): FastifyReply;
  headers(values: Record<string, string>): FastifyReply;
  send(body?: string): unknown;
}

/** For `fetch` handlers: workers, Deno, Bun, and route handlers of Next (`export const POST = toFetch(receiver)`). */
export function toFetch(receiver: WebhookReceiver): (request: Request) => Promise<Response> {
  return async (request) => {
    const rawBody = request.body ? await readStream(request.body, receiver.maxBodyBytes) : new Uint8Array();
    const { method, headers } = request;
    const { status, body, ...reply } = rawBody ? await receiver.handle({ method, headers, rawBody }) : answer(413);
    return new Response(body ?? null, { status, headers: reply.headers });
  };
}

/** Route handlers of Next (`app/webex/route.ts`): `export const { POST } = toNext(receiver)`. */
export function toNext(receiver: WebhookReceiver): { POST(request: Request): Promise<Response> } {
  return { POST: toFetch(receiver) };
}

/**
 * API routes of Next (`pages/api/webex.ts`): `export default toNextPages(receiver)`, beside
 * `export const config = { api: { bodyParser: false } }`. It rejects when the body was parsed all the same, which Next answers with 500.
 */
export function toNextPages(receiver: WebhookReceiver): (request: NodeRequest, response: NodeAnswer) => Promise<void> {
  return async (request, response) => send(response, await fromNode(receiver, request));
}

/** For Hono: `app.post("/webex", toHono(receiver))`. */
export function toHono(receiver: WebhookReceiver): (context: { req: { raw: Request } }) => Promise<Response> {
  const handle = toFetch(receiver);
  return ({ req }) => handle(req.raw);
}

/** For `node:http`: `createServer(toNodeHttp(receiver))`. */
export function toNodeHttp(receiver: WebhookReceiver): (request: NodeRequest, response: NodeAnswer) => void {
  return (request, response) => {
    void fromNode(receiver, request).then(
      (reply) => send(response, reply),
      // The request broke off: there may be nobody left to answer.
      () => send(response, answer(400)),
    );
  };
}

/** For Express: `app.post("/webex", toExpress(receiver))`, before any `express.json()`, or after `express.raw()`. */
export function toExpress(receiver: WebhookReceiver): (request: NodeRequest, response: NodeAnswer, next: (error: unknown) => void) => void {
  return (request, response, next) => {
    void fromNode(receiver, request).then((reply) => send(response, reply), next);
  };
}

/**
 * For Fastify, as a plugin: `app.register(toFastify(receiver, "/webex"))`. Inside the plugin, and only there, JSON stays bytes.
 */
export function toFastify(receiver: WebhookReceiver, path: string): (instance: FastifyLike) => Promise<void> {
  return async (instance) => {
    instance.removeContentTypeParser("application/json");
    const options = { parseAs: "buffer", bodyLimit: receiver.maxBodyBytes } as const;
    instance.addContentTypeParser("application/json", options, (_request, body, done) => done(null, body));
    instance.post(path, {}, async ({ headers, body }: FastifyRequest, reply: FastifyReply) => {
      const rawBody = body instanceof Uint8Array ? body : new Uint8Array();
      const { status, body: text, ...answered } = await receiver.handle({ headers, rawBody });
      return reply.code(status).headers(answered.headers).send(text);
    });
  };
}

async function fromNode(receiver: WebhookReceiver, request: NodeRequest): Promise<ReceiverAnswer> {
  const { method, headers, body } = request;
  if (body instanceof Uint8Array || typeof body === "string") return receiver.handle({ method, headers, rawBody: body });
  if (body !== undefined && request.readableEnded) {
    throw new InvalidInputError("The notification was parsed before it could be checked.", {
      hint: "Put the webhook before the JSON body parser, or use express.raw() for its path; in Next, switch bodyParser off.",
    });
  }
  const rawBody = await readRaw(request, receiver.maxBodyBytes);
  return rawBody ? receiver.handle({ method, headers, rawBody }) : answer(413);
}

function send(response: NodeAnswer, { status, headers, body }: ReceiverAnswer): void {
  // What is left of a body that is too large is not read, so the connection cannot be used again.
  response.writeHead(status, status === 413 || status === 400 ? { ...headers, connection: "close" } : headers);
  response.end(body);
}
