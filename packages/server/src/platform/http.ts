import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Hono, type Context as HonoContext } from "hono";
import { streamBody } from "./body.ts";
import type { Actor, RequestInfo } from "./context.ts";
import { type ControlCaller, type ControlRule, isTrusted, requireControl } from "./controlAccess.ts";
import { type Exchange, overheard, type Witness } from "./exchange.ts";
import { errorFields, type Log } from "./log.ts";
import { Problem, problemBody } from "./problem.ts";
import type { Call, Reply, Route } from "./route.ts";
import { type Found, Router } from "./router.ts";

/** What the HTTP side needs from the rest of the server. */
export interface HttpOptions {
  log: Log;
  origin(): string;
  /** The person behind a token, or `undefined` when the token is unknown, expired or revoked. */
  authenticate(token: string): Promise<Actor | undefined>;
  /** Who may use the control plane. */
  control: ControlRule;
  /** What is to go wrong with requests, for those who test what their programs do then. */
  disturbance?: Disturbance;
  /** Told of every request, but those to the control plane. */
  witness?: Witness;
  /** Bytes of a JSON body; more answers 413. */
  maxBodyBytes?: number;
}

/** Stands between requests and what answers them. */
export interface Disturbance {
  /** Whether there is anything to ask it about. */
  readonly isActive: boolean;
  /** @param drop - Cuts the connection. */
  around(subject: DisturbedRequest, run: () => Promise<Reply>, drop: () => void): Promise<Reply>;
}

/** What a request can be told apart by. */
export interface DisturbedRequest {
  method: string;
  path: string;
  operation: string | undefined;
  actor: Actor | undefined;
  token: string | undefined;
}

/** A route with its context bound. */
export type BoundRoute = Route<unknown> & { context(actor: Actor, request?: RequestInfo): unknown };

/** What goes with one request while it is answered. */
interface Visit {
  trackingId: string;
  /** Filled in on the way, where somebody wants to know. */
  exchange: Exchange | undefined;
}

interface NodeEnv {
  Bindings: { incoming?: IncomingMessage };
}

const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "accept-ranges, cisco-location, content-disposition, content-range, etag, link, retry-after, trackingid",
};
const preflightHeaders = {
  ...corsHeaders,
  "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers":
    "authorization, cisco-device-url, cisco-no-http-redirect, content-type, if-match, if-none-match, if-range, range, spark-user-agent, trackingid, x-prelogin-userid, x-trans-id",
  "access-control-max-age": "86400",
};

/** More of an unread body is not worth keeping the connection. */
const maxDiscardedBytes = 1_048_576;

/** Who asks when nobody has said so: a member of nothing. */
export const anonymous: Actor = { personId: "", orgId: "", type: "person", email: "", displayName: "", roles: [], scopes: new Set() };

/** Turns routes into a web-standard application: authentication, errors and tracking ids are the same for all. */
export function createHttpApp(routes: readonly BoundRoute[], options: HttpOptions): Hono<NodeEnv> {
  const app = new Hono<NodeEnv>();
  const router = new Router(routes);
  app.options("*", (c) => c.body(null, 204, preflightHeaders));
  app.all("*", (c) => {
    const found = router.find(c.req.method === "HEAD" ? "GET" : c.req.method, c.req.path);
    if (!found) return answer(c, options, () => Promise.reject(nothingAt(c, router.methodsAt(c.req.path))));
    return answer(c, options, (visit) => serve(c, found, options, visit), found.route);
  });
  return app;
}

function nothingAt({ req }: HonoContext<NodeEnv>, methods: string[]): Problem {
  if (!methods.length) return new Problem(404, `There is nothing at ${req.path}.`);
  const allow = methods.join(", ");
  return new Problem(405, `${req.method} is not allowed here; use ${allow}.`, { headers: { allow } });
}

async function answer(
  c: HonoContext<NodeEnv>,
  options: HttpOptions,
  run: (visit: Visit) => Promise<Reply>,
  route?: BoundRoute,
): Promise<Response> {
  const trackingId = trackingIdOf(headerOf(c, "trackingid"));
  const exchange = exchangeOf(c, options.witness, trackingId, route);
  const since = exchange && performance.now();
  const reply = await replyTo(c, options, { trackingId, exchange }, run, route?.errorBody);
  const [response, text] = toResponse(reply, trackingId, c.req.path);
  if (exchange && since !== undefined) {
    options.witness?.saw({
      ...exchange,
      tookInMs: performance.now() - since,
      status: reply.status,
      answerHeaders: response.headers,
      answerBody: text,
    });
  }
  return new Response(text ?? (reply.body as ReadableStream | undefined) ?? null, response);
}

async function replyTo(
  c: HonoContext<NodeEnv>,
  { log }: HttpOptions,
  visit: Visit,
  run: (visit: Visit) => Promise<Reply>,
  errorBody: NonNullable<BoundRoute["errorBody"]> = problemBody,
): Promise<Reply> {
  try {
    const reply = await run(visit);
    await discardBody(c);
    return reply;
  } catch (error) {
    await discardBody(c);
    const { trackingId } = visit;
    const problem =
      error instanceof Problem ? error : new Problem(500, "Something went wrong here; quote the tracking id when you report it.");
    if (!(error instanceof Problem))
      log.error("a request failed", { method: c.req.method, path: c.req.path, trackingId, ...errorFields(error) });
    return { status: problem.status, body: errorBody(problem, trackingId), headers: problem.headers };
  }
}

/** What a witness is to be told, as far as it is known before the request is served. */
function exchangeOf(
  c: HonoContext<NodeEnv>,
  witness: Witness | undefined,
  trackingId: string,
  route: BoundRoute | undefined,
): Exchange | undefined {
  if (!witness?.isWatching || c.req.path.startsWith("/_parley/")) return undefined;
  const { incoming } = c.env ?? {};
  return {
    method: c.req.method,
    url: incoming?.url ?? c.req.url.slice(c.req.url.indexOf("/", 8)),
    operation: route && (route.operationId ?? `${route.method} ${route.path}`),
    actor: undefined,
    startedAtMs: witness.now(),
    tookInMs: 0,
    trackingId,
    requestHeaders: incoming?.rawHeaders ?? [...c.req.raw.headers].flat(),
    requestBody: undefined,
    status: 0,
    answerHeaders: {},
    answerBody: undefined,
  };
}

async function serve(
  c: HonoContext<NodeEnv>,
  { route, params }: Found<BoundRoute>,
  options: HttpOptions,
  { trackingId, exchange }: Visit,
): Promise<Reply> {
  const bearer = bearerOf(headerOf(c, "authorization"));
  if (route.access === "control") requireControl(callerOf(c, bearer), options.control, options.origin());
  const actor = route.access === "token" ? await requireActor(bearer, options) : undefined;
  if (exchange) exchange.actor = actor;
  if (actor && route.scope) requireScope(actor, route.scope);
  const call: Call = {
    actor,
    bearer,
    method: c.req.method,
    path: c.req.path,
    params,
    get query() {
      return new URL(c.req.url).searchParams;
    },
    get headers() {
      return Object.fromEntries(c.req.raw.headers);
    },
    header: (name) => headerOf(c, name),
    body: () => readJson(c, options.maxBodyBytes ?? 1_048_576, exchange),
    stream(maxBytes) {
      const body = streamBody(c.env?.incoming ?? c.req.raw.body, lengthOf(c), maxBytes);
      return exchange ? overheard(body, headerOf(c, "content-type"), exchange) : body;
    },
    origin: options.origin(),
    get isLocal() {
      return isTrusted(callerOf(c, bearer), options.control, options.origin());
    },
    trackingId,
    address: c.env?.incoming?.socket.remoteAddress,
  };
  const request = { trackingId, address: call.address, userAgent: call.header("user-agent") };
  const run = () => route.run(route.context(actor ?? anonymous, request), call);
  const { disturbance } = options;
  if (!disturbance?.isActive || route.path.startsWith("/_parley/")) return run();
  const subject = { method: c.req.method, path: c.req.path, operation: route.operationId, actor, token: bearer };
  return disturbance.around(subject, run, () => c.env?.incoming?.socket.destroy());
}

async function requireActor(token: string | undefined, { authenticate }: HttpOptions): Promise<Actor> {
  const actor = token ? await authenticate(token) : undefined;
  if (actor) return actor;
  const why = token ? "The access token is not valid, has expired or was revoked." : "The request must carry an access token.";
  throw new Problem(401, why, { headers: { "www-authenticate": token ? 'Bearer error="invalid_token"' : "Bearer" } });
}

function requireScope({ scopes }: Actor, scope: string | readonly string[]): void {
  const enough = [scope].flat();
  if (enough.some((each) => scopes.has(each) || (each.startsWith("spark:") && scopes.has("spark:all")))) return;
  throw new Problem(403, `The access token lacks the scope ${enough.join(" or ")}.`);
}

function callerOf(c: HonoContext<NodeEnv>, bearer: string | undefined): ControlCaller {
  const { hostname: host, origin: ownOrigin } = new URL(c.req.url);
  const isForwarded = ["forwarded", "x-forwarded-for", "x-forwarded-host"].some((name) => headerOf(c, name) !== undefined);
  return { address: c.env?.incoming?.socket.remoteAddress, host, ownOrigin, origin: headerOf(c, "origin"), bearer, isForwarded };
}

/** A request header. Node has read them already; asking the web request for one makes it copy them all. */
function headerOf(c: HonoContext<NodeEnv>, name: string): string | undefined {
  const { incoming } = c.env ?? {};
  if (!incoming) return c.req.header(name);
  const value = incoming.headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(", ") : value;
}

/** What the request says of the length of its body. */
function lengthOf(c: HonoContext<NodeEnv>): number | undefined {
  const length = headerOf(c, "content-length");
  return length === undefined ? undefined : Number(length);
}

function bearerOf(header: string | undefined): string | undefined {
  return header && /^Bearer +(\S+)$/i.exec(header)?.[1];
}

function trackingIdOf(sent: string | undefined): string {
  return sent && /^[\w.+:-]{1,200}$/.test(sent) ? sent : `PARLEY_${randomUUID()}`;
}

/** Reads on what nobody asked for: cutting the connection instead would fail the caller's next request. */
async function discardBody(c: HonoContext<NodeEnv>): Promise<void> {
  const request = c.req.raw;
  if (request.method === "GET" || request.method === "HEAD" || request.bodyUsed || c.env?.incoming?.readableDidRead) return;
  await readText(c, maxDiscardedBytes).catch(() => undefined);
}

async function readJson(c: HonoContext<NodeEnv>, maxBytes: number, exchange: Exchange | undefined): Promise<unknown> {
  const text = await readText(c, maxBytes);
  if (exchange) exchange.requestBody = text;
  if (!text) return undefined;
  const type = headerOf(c, "content-type");
  if (type && !/^application\/(?:[\w.-]+\+)?json\b/i.test(type))
    throw new Problem(415, `Send JSON; ${type.split(";")[0]} is not supported here.`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem(400, "The body is not valid JSON.");
  }
}

async function readText(c: HonoContext<NodeEnv>, maxBytes: number): Promise<string> {
  const request = c.req.raw;
  // The rest of the body is not read, so the connection cannot be used again.
  const tooLarge = () => new Problem(413, `The body is larger than ${maxBytes} bytes.`, { headers: { connection: "close" } });
  const length = lengthOf(c);
  if (length !== undefined) {
    if (length > maxBytes) throw tooLarge();
    return request.text();
  }
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Status and headers of an answer, and its body where that is a text. */
function toResponse(
  { status, body, headers }: Reply,
  trackingId: string,
  path: string,
): [{ status: number; headers: Record<string, string> }, string | undefined] {
  const all: Record<string, string> = { ...(path.startsWith("/_parley/") ? {} : corsHeaders), trackingid: trackingId, ...headers };
  if (body === undefined || body instanceof ReadableStream) return [{ status, headers: all }, undefined];
  if (typeof body === "string") return [{ status, headers: { "content-type": "text/plain; charset=utf-8", ...all } }, body];
  return [{ status, headers: { "content-type": "application/json; charset=utf-8", ...all } }, JSON.stringify(body)];
}
