import type { IncomingMessage } from "node:http";
import type { Context as HonoContext } from "hono";
import { streamBody } from "./body.ts";
import type { Actor, RequestInfo } from "./context.ts";
import { type ControlCaller, type ControlRule, isTrusted } from "./controlAccess.ts";
import { type Exchange, overheard } from "./exchange.ts";
import { Problem } from "./problem.ts";
import type { Call } from "./route.ts";

/** What Node adds to a web-standard request. */
export interface NodeEnv {
  Bindings: { incoming?: IncomingMessage };
}

/** A request while it is answered. */
export type HttpContext = HonoContext<NodeEnv>;

/** What a request alone does not tell. */
export interface CallSettings {
  params: Record<string, string>;
  bearer: string | undefined;
  trackingId: string;
  origin: string;
  /** Takes down what was read of the body, where somebody wants to know. */
  exchange: Exchange | undefined;
  control: ControlRule;
  /** Bytes of a JSON body; more answers 413. */
  maxBodyBytes?: number;
}

/**
 * One request, as Hono and Node hand it over.
 *
 * A class, because each object that is written with accessors in place gets a shape of its own, and shapes keep all that they refer
 * to until the collector goes through the whole heap.
 */
export class IncomingCall implements Call, RequestInfo {
  readonly bearer: string | undefined;
  readonly trackingId: string;
  readonly origin: string;
  readonly params: Record<string, string>;
  actor: Actor | undefined;
  readonly #c: HttpContext;
  readonly #exchange: Exchange | undefined;
  readonly #control: ControlRule;
  readonly #maxBodyBytes: number;

  constructor(c: HttpContext, { params, bearer, trackingId, origin, exchange, control, maxBodyBytes = 1_048_576 }: CallSettings) {
    this.#c = c;
    this.bearer = bearer;
    this.trackingId = trackingId;
    this.origin = origin;
    this.params = params;
    this.#exchange = exchange;
    this.#control = control;
    this.#maxBodyBytes = maxBodyBytes;
  }

  get method(): string {
    return this.#c.req.method;
  }

  get path(): string {
    return this.#c.req.path;
  }

  get query(): URLSearchParams {
    return new URL(this.#c.req.url).searchParams;
  }

  get headers(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#c.req.raw.headers);
  }

  get address(): string | undefined {
    return this.#c.env?.incoming?.socket.remoteAddress;
  }

  get userAgent(): string | undefined {
    return this.header("user-agent");
  }

  get isLocal(): boolean {
    return isTrusted(this.caller, this.#control, this.origin);
  }

  /** Whoever sent it, as the control plane asks for it. */
  get caller(): ControlCaller {
    const { hostname: host, origin: ownOrigin } = new URL(this.#c.req.url);
    const isForwarded = ["forwarded", "x-forwarded-for", "x-forwarded-host"].some((name) => this.header(name) !== undefined);
    return { address: this.address, host, ownOrigin, origin: this.header("origin"), bearer: this.bearer, isForwarded };
  }

  header(name: string): string | undefined {
    return headerOf(this.#c, name);
  }

  async body(): Promise<unknown> {
    const text = await readText(this.#c, this.#maxBodyBytes);
    if (this.#exchange) this.#exchange.requestBody = text;
    if (!text) return undefined;
    const type = this.header("content-type");
    if (type && !/^application\/(?:[\w.-]+\+)?json\b/i.test(type))
      throw new Problem(415, `Send JSON; ${type.split(";")[0]} is not supported here.`);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new Problem(400, "The body is not valid JSON.");
    }
  }

  stream(maxBytes: number): AsyncIterable<Uint8Array> {
    const body = streamBody(this.#c.env?.incoming ?? this.#c.req.raw.body, lengthOf(this.#c), maxBytes);
    return this.#exchange ? overheard(body, this.header("content-type"), this.#exchange) : body;
  }
}

/** A request header. Node has read them already; asking the web request for one makes it copy them all. */
export function headerOf(c: HttpContext, name: string): string | undefined {
  const { incoming } = c.env ?? {};
  if (!incoming) return c.req.header(name);
  const value = incoming.headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(", ") : value;
}

/** The body as text. @throws Problem 413 */
export async function readText(c: HttpContext, maxBytes: number): Promise<string> {
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

/** What the request says of the length of its body. */
function lengthOf(c: HttpContext): number | undefined {
  const length = headerOf(c, "content-length");
  return length === undefined ? undefined : Number(length);
}
