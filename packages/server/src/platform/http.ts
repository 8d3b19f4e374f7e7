import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import type { Actor, RequestInfo } from "./context.ts";
import { type ControlRule, requireControl } from "./controlAccess.ts";
import type { Exchange, Witness } from "./exchange.ts";
import { type HttpContext, headerOf, IncomingCall, type NodeEnv, readText } from "./incoming.ts";
import { errorFields, type Log } from "./log.ts";
import { Problem, problemBody } from "./problem.ts";
import type { Reply, Route } from "./route.ts";
import { type Found, Router } from "./router.ts";
import { requireScope } from "./scope.ts";

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

function nothingAt({ req }: HttpContext, methods: string[]): Problem {
  if (!methods.length) return new Problem(404, `There is nothing at ${req.path}.`);
  const allow = methods.join(", ");
  return new Problem(405, `${req.method} is not allowed here; use ${allow}.`, { headers: { allow } });
}

async function answer(c: HttpContext, options: HttpOptions, run: (visit: Visit) => Promise<Reply>, route?: BoundRoute): Promise<Response> {
  const trackingId = trackingIdOf(headerOf(c, "trackingid"));
  const exchange = exchangeOf(c, options.witness, trackingId, route);
  const since = exchange && performance.now();
  const reply = await replyTo(c, options, { trackingId, exchange }, run, route?.errorBody);
  const [response, text] = toResponse(reply, trackingId, c.req.path);
  if (exchange && since !== undefined) {
    const seen = { tookInMs: performance.now() - since, status: reply.status, answerHeaders: response.headers, answerBody: text };
    options.witness?.saw(Object.assign(exchange, seen));
  }
  return new Response(text ?? (reply.body as ReadableStream | undefined) ?? null, response);
}

async function replyTo(
  c: HttpContext,
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
function exchangeOf(c: HttpContext, witness: Witness | undefined, trackingId: string, route: BoundRoute | undefined): Exchange | undefined {
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
  c: HttpContext,
  { route, params }: Found<BoundRoute>,
  options: HttpOptions,
  { trackingId, exchange }: Visit,
): Promise<Reply> {
  const bearer = bearerOf(headerOf(c, "authorization"));
  const call = new IncomingCall(c, { ...options, origin: options.origin(), params, bearer, trackingId, exchange });
  if (route.access === "control") requireControl(call.caller, options.control, call.origin);
  const actor = route.access === "token" ? await requireActor(bearer, options) : undefined;
  if (exchange) exchange.actor = actor;
  if (actor && route.scope) requireScope(actor, route.scope);
  call.actor = actor;
  const run = () => route.run(route.context(actor ?? anonymous, call), call);
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

function bearerOf(header: string | undefined): string | undefined {
  return header && /^Bearer +(\S+)$/i.exec(header)?.[1];
}

function trackingIdOf(sent: string | undefined): string {
  return sent && /^[\w.+:-]{1,200}$/.test(sent) ? sent : `PARLEY_${randomUUID()}`;
}

/** Reads on what nobody asked for: cutting the connection instead would fail the caller's next request. */
async function discardBody(c: HttpContext): Promise<void> {
  const request = c.req.raw;
  if (request.method === "GET" || request.method === "HEAD" || request.bodyUsed || c.env?.incoming?.readableDidRead) return;
  await readText(c, maxDiscardedBytes).catch(() => undefined);
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
