import type { ReceivedHeaders } from "../../core/received.ts";
import type { LoginAnswer, WebLogin } from "./webLogin.ts";

/** The part of a request of `node:http`, or of Express, that is needed here. */
export interface NodeLoginRequest {
  method?: string | undefined;
  url?: string | undefined;
  /** Express: the path before routers took parts of it away. */
  originalUrl?: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The part of an answer of `node:http` that is needed here. */
export interface NodeLoginAnswer {
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  end(body?: string): unknown;
}

/** The part of a Fastify instance that is needed here. */
export interface FastifyLoginLike {
  hasContentTypeParser(type: string): boolean;
  addContentTypeParser(
    type: string,
    options: { parseAs: "buffer"; bodyLimit: number },
    parser: (request: unknown, body: Uint8Array, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  get(path: string, options: object, handler: (request: never, reply: never) => unknown): unknown;
  post(path: string, options: object, handler: (request: never, reply: never) => unknown): unknown;
}

interface FastifyRequest {
  method: string;
  url: string;
  headers: ReceivedHeaders;
}

interface FastifyReply {
  code(status: number): FastifyReply;
  header(name: string, value: string | string[]): FastifyReply;
  headers(values: Record<string, string>): FastifyReply;
  send(body?: string): unknown;
}

/** For `fetch` handlers: workers, Deno, Bun, Next. Resolves with `undefined` for what is none of the sign-in's paths. */
export function toFetch(login: WebLogin): (request: Request) => Promise<Response | undefined> {
  return async ({ method, url, headers }) => {
    const answer = await login.handle({ method, url, headers });
    return answer && toResponse(answer);
  };
}

/** For Hono: `app.use(toHono(login))`. */
export function toHono(login: WebLogin): (context: { req: { raw: Request } }, next: () => Promise<void>) => Promise<Response | undefined> {
  const handle = toFetch(login);
  return async ({ req }, next) => {
    const response = await handle(req.raw);
    if (!response) await next();
    return response;
  };
}

/** For `node:http`: resolves with whether it was one of the sign-in's paths, and has been answered. */
export function toNodeHttp(login: WebLogin): (request: NodeLoginRequest, response: NodeLoginAnswer) => Promise<boolean> {
  return async ({ method, url = "/", originalUrl = url, headers }, response) => {
    const answer = await login.handle({ method, url: originalUrl, headers });
    if (!answer) return false;
    const { status, cookies, body } = answer;
    response.writeHead(status, { ...answer.headers, ...(cookies.length > 0 && { "set-cookie": cookies }) });
    response.end(body);
    return true;
  };
}

/** For Express: `app.use(toExpress(login))`. */
export function toExpress(
  login: WebLogin,
): (request: NodeLoginRequest, response: NodeLoginAnswer, next: (error?: unknown) => void) => void {
  const handle = toNodeHttp(login);
  return (request, response, next) => {
    void handle(request, response).then((isAnswered) => {
      if (!isAnswered) next();
    }, next);
  };
}

const form = "application/x-www-form-urlencoded";

/** For Fastify, as a plugin: `app.register(toFastify(login))`. */
export function toFastify(login: WebLogin): (instance: FastifyLoginLike) => Promise<void> {
  return async (instance) => {
    // The form with the button to sign out has nothing in it.
    if (!instance.hasContentTypeParser(form)) {
      instance.addContentTypeParser(form, { parseAs: "buffer", bodyLimit: 4096 }, (_request, _body, done) => done(null));
    }
    const handler = async ({ method, url, headers }: FastifyRequest, reply: FastifyReply) => {
      const answer = await login.handle({ method, url, headers });
      if (!answer) return reply.code(404).send();
      if (answer.cookies.length > 0) reply.header("set-cookie", answer.cookies);
      return reply.code(answer.status).headers(answer.headers).send(answer.body);
    };
    instance.get(login.paths.login, {}, handler);
    instance.get(login.paths.callback, {}, handler);
    instance.post(login.paths.logout, {}, handler);
  };
}

function toResponse({ status, headers, cookies, body }: LoginAnswer): Response {
  const response = new Response(body ?? null, { status, headers });
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}
