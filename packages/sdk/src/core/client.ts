import type { AnyOperation, ItemOf, Operation } from "@parley/contract";
import { createTransport } from "#transport";
import { Carrier } from "./carrier.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type ApiError, ConnectionError, InvalidAnswerError, InvalidInputError, type Refusal } from "./errors.ts";
import { Gate } from "./gate.ts";
import { Log, type Logger, type LoggerOptions } from "./logger.ts";
import { type FetchedPage, Paged } from "./pages.ts";
import { type Placed, place, withQuery, writeJson } from "./place.ts";
import type { RetryOptions } from "./retry.ts";
import { type Answer, type CallOptions, type Outgoing, Sender } from "./sender.ts";
import { type TokenSource, Tokens } from "./token.ts";
import { TrackingIds } from "./trackingIds.ts";
import type { HeaderReader, Transport, WebSocketFactory, WebSocketLike } from "./transport/transport.ts";
import type { UploadBody } from "./upload.ts";
import { version } from "./version.ts";

export type { CallOptions } from "./sender.ts";

/** Settings of a client. */
export interface ClientOptions {
  /** An access token, or where they come from. */
  token: string | TokenSource;
  /** Origin of the service, such as `http://127.0.0.1:4100`; the public cloud unless said. */
  baseUrl?: string | undefined;
  /** Addresses of single services, as the official clients take them; each wins over `baseUrl`. */
  services?:
    | {
        /** Public REST, with its `/v1`. */ hydra?: string | undefined /** Service catalog. */;
        u2c?: string | undefined /** Region of the contact center, such as `us1`; only its operations need it. */;
        region?: string | undefined;
      }
    | undefined;
  /** Carries requests instead of the platform's own means. It stays open when the client closes. */
  transport?: Transport | undefined;
  /** Opens event sockets instead of the platform's own means. */
  webSocket?: WebSocketFactory | undefined;
  clock?: Clock | undefined;
  /** Settings of the log, or a logger that takes every line. Silent unless said. */
  logger?: Logger | LoggerOptions | undefined;
  /** The app's name, added to the `spark-user-agent` header. */
  appName?: string | undefined;
  appVersion?: string | undefined;
  retry?: RetryOptions | undefined;
  /** Longest time for one try, in milliseconds; 60000 unless said. */
  timeoutMs?: number | undefined;
  /** Requests to one host at a time; 16 unless said. */
  maxConcurrent?: number | undefined;
}

/** Where the services are. */
export interface Endpoints {
  /** Public REST, with its `/v1`, without a slash at the end. */
  hydra: string;
  /** Service catalog, without a slash at the end. */
  u2c: string;
  /** Region of the contact center. */
  region?: string | undefined;
}

/** A JSON request to an absolute address. */
export interface JsonRequest {
  method: string;
  url: string;
  query?: Record<string, string | number | boolean | undefined> | undefined;
  body?: unknown;
  headers?: Record<string, string> | undefined;
  /** Whether the token is sent; true unless said. Then the host must be one that the client trusts. */
  auth?: boolean | undefined;
}

/** The answer to a JSON request. */
export interface JsonAnswer<T> {
  status: number;
  headers: HeaderReader;
  /** `undefined` when the answer had no body. */
  body: T;
}

/** A request for a stream. */
export interface DownloadRequest {
  /** `GET` unless said. */
  method?: "GET" | "HEAD" | undefined;
  url: string;
  query?: JsonRequest["query"];
  headers?: Record<string, string> | undefined;
  errors?: Readonly<Record<number, new (refusal: Refusal) => ApiError>> | undefined;
}

/** The answer to a request for a stream. */
export interface DownloadAnswer {
  status: number;
  headers: HeaderReader;
  /** To be read to its end, or given up with `return`. */
  body: AsyncIterable<Uint8Array>;
}

const publicCloud = { hydra: "https://webexapis.com/v1", u2c: "https://u2c.wbx2.com/u2c/api/v1" };
const maxAnswerBytes = 128 * 1024 * 1024;

/** The engine: everything that calls share. Resources and features are made of it. */
export class Client {
  readonly log: Log;
  readonly clock: Clock;
  readonly trackingIds: TrackingIds = new TrackingIds();
  readonly endpoints: Endpoints;
  readonly #trusted = new Set<string>();
  readonly #tokens: Tokens;
  readonly #sender: Sender;
  readonly #transport: Transport;
  readonly #ownsTransport: boolean;
  readonly #webSocket: WebSocketFactory | undefined;
  readonly #closers = new Set<() => unknown>();
  #closed: Promise<void> | undefined;

  /** @throws InvalidInputError when an address is not an `http:` or `https:` URL, or the token cannot be one. */
  constructor(options: ClientOptions) {
    this.clock = options.clock ?? systemClock;
    this.log = new Log(options.logger, () => this.clock.now());
    this.endpoints = endpointsOf(options);
    for (const url of [this.endpoints.hydra, this.endpoints.u2c]) this.trust(url);
    this.#tokens = new Tokens(options.token, (token) => this.log.hide(token));
    this.#ownsTransport = options.transport === undefined;
    this.#transport = options.transport ?? createTransport({ maxAnswerBytes });
    this.#webSocket = options.webSocket ?? this.#transport.openWebSocket;
    const { clock, log } = this;
    this.#sender = new Sender({
      carrier: new Carrier({ transport: this.#transport, gate: new Gate(options.maxConcurrent ?? 16), clock, log }),
      tokens: this.#tokens,
      clock,
      log,
      trackingIds: this.trackingIds,
      trusted: this.#trusted,
      headers: { accept: "application/json", "spark-user-agent": userAgent(options) },
      retry: options.retry ?? {},
      timeoutMs: options.timeoutMs ?? 60_000,
    });
  }

  /**
   * Calls an operation of the public API.
   *
   * @throws CallError
   */
  async call<Input, Output>(operation: Operation<Input, Output>, input: Input, options?: CallOptions): Promise<Output> {
    const { target, body } = place(operation, input);
    const { id, method } = operation;
    return parseJson(
      await this.#sender.send({ method, url: this.urlOf(target), body, operation: id, auth: "required" }, options),
    ) as Output;
  }

  /** Lists: await the result for its first page, or iterate over all items. */
  list<Input, Output extends { items?: readonly unknown[] }>(
    operation: Operation<Input, Output>,
    input: Input,
    options?: CallOptions,
  ): Paged<ItemOf<Output>> {
    return new Paged(async (url) => {
      const at = url ?? this.urlOf(place(operation, input).target);
      const outgoing = { method: "GET", url: at, operation: operation.id, auth: "required", what: "The next page" } as const;
      return readPage<ItemOf<Output>>(await this.#sender.send(outgoing, options), operation.items ?? "items");
    });
  }

  /**
   * Calls an operation of the public API with a body in pieces, which is never held in memory as a whole.
   *
   * `timeoutMs` counts from the last piece. A body that can be read once only is not sent again, whatever goes wrong.
   *
   * @throws CallError
   */
  async upload<Output>({ id, method, path }: Operation<never, Output>, body: UploadBody, options?: CallOptions): Promise<Output> {
    return parseJson(await this.#sender.send({ method, url: this.urlOf(path), body, operation: id, auth: "required" }, options)) as Output;
  }

  /**
   * Puts bytes at an absolute address that was given for them. It gets no token: whoever knows the address may put something there.
   *
   * @throws CallError
   */
  async put(url: string, body: UploadBody, options?: CallOptions): Promise<void> {
    await this.#sender.send({ method: "PUT", url: httpUrl(url), body, auth: "none" }, options);
  }

  /**
   * Reads what is at an absolute address as a stream.
   *
   * @param request.errors - Errors for statuses that have a meaning of their own there.
   * @throws UntrustedHostError when the token would go to a host that was not named to this client; CallError
   */
  async download({ method = "GET", url, query, headers, errors }: DownloadRequest, options?: CallOptions): Promise<DownloadAnswer> {
    const outgoing = { method, url: withQuery(httpUrl(url), query), headers, errors, auth: "required", asStream: true } as const;
    const { status, headers: answered, body } = await this.#sender.send(outgoing, options);
    return { status, headers: answered, body: body ?? nothing() };
  }

  /**
   * Sends a JSON request to an absolute address, with the same token, repeats, errors and tracking id as every call.
   *
   * @throws UntrustedHostError when the token would go to a host that was not named to this client; CallError
   */
  async request<T = unknown>(request: JsonRequest, options?: CallOptions): Promise<JsonAnswer<T>> {
    const { method, query, headers, body, auth = true } = request;
    const url = withQuery(httpUrl(request.url), query);
    const json = body === undefined ? undefined : writeJson(body);
    const answer = await this.#sender.send({ method, url, headers, body: json, auth: auth ? "required" : "none" }, options);
    return { status: answer.status, headers: answer.headers, body: parseJson(answer) as T };
  }

  /** Sends a request of any form. @internal */
  send(outgoing: Outgoing, options?: CallOptions): Promise<Answer> {
    return this.#sender.send(outgoing, options);
  }

  /** The access token to send now. */
  token(signal?: AbortSignal): Promise<string> {
    return this.#tokens.get(signal);
  }

  /**
   * Lets the token go to one more host.
   *
   * @param url - An origin, or any address there.
   */
  trust(url: string): void {
    this.#trusted.add(new URL(httpUrl(url)).origin);
  }

  /**
   * Opens an event socket.
   *
   * @throws ConnectionError when the platform cannot.
   */
  openWebSocket(url: string): WebSocketLike {
    try {
      return this.#webSocket ? this.#webSocket(url) : (new globalThis.WebSocket(url) as WebSocketLike);
    } catch (cause) {
      throw new ConnectionError(`No socket to ${new URL(url).origin}.`, { cause });
    }
  }

  /** Has something done when the client closes, while requests still work; returns the function that takes it back. */
  onClose(task: () => unknown): () => void {
    this.#closers.add(task);
    return () => this.#closers.delete(task);
  }

  /** Ends everything: what features have open, then waits and requests under way, then idle connections. Never rejects. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    const tasks = [...this.#closers].map(async (task) => task());
    for (const result of await Promise.allSettled(tasks)) {
      if (result.status === "rejected") this.log.warn("Something did not close well", result.reason);
    }
    this.#sender.close();
    if (this.#ownsTransport)
      await this.#transport.close().catch((error: unknown) => this.log.warn("Connections did not close well", error));
  }

  /** Places the input of an operation. @internal */
  place(operation: Pick<AnyOperation, "id" | "method" | "path" | "query">, input: unknown): Placed {
    return place(operation, input);
  }

  /** The JSON of an answer; `undefined` when it has no body. @throws InvalidAnswerError @internal */
  read(answer: Answer): unknown {
    return parseJson(answer);
  }

  /** The address of a path and query of the public API. @internal */
  urlOf(target: string): string {
    const { hydra } = this.endpoints;
    return target.startsWith("/v1/") ? hydra + target.slice(3) : hydra.replace(/\/v1$/, "") + target;
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function parseJson(answer: Answer): unknown {
  if (answer.text === "") return undefined;
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    throw invalidAnswer(answer, "The answer is not JSON; is this the address of the service, and not of a proxy or a web page?", cause);
  }
}

async function readPage<Item>(answer: Answer, itemsName: string): Promise<FetchedPage<Item>> {
  const items = (parseJson(answer) as Record<string, unknown> | null | undefined)?.[itemsName];
  if (!Array.isArray(items)) throw invalidAnswer(answer, `The answer has no list named ${itemsName}.`);
  const { nextPageUrl } = await import("./link.ts");
  return { items, url: new URL(answer.url).href, nextUrl: nextPageUrl(answer.headers.get("link"), answer.url) };
}

function invalidAnswer({ status, request, text, headers }: Answer, hint: string, cause?: unknown): InvalidAnswerError {
  const trackingId = headers.get("trackingid") ?? undefined;
  return new InvalidAnswerError({ status, request, body: text, trackingId, hint, ...(cause !== undefined && { cause }) });
}

function endpointsOf({ baseUrl, services }: ClientOptions): Endpoints {
  const base = baseUrl === undefined ? undefined : withoutSlash(httpUrl(baseUrl));
  return {
    hydra: withoutSlash(httpUrl(services?.hydra ?? (base ? `${base}/v1` : publicCloud.hydra))),
    u2c: withoutSlash(httpUrl(services?.u2c ?? (base ? `${base}/u2c/api/v1` : publicCloud.u2c))),
    region: services?.region,
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}

function httpUrl(url: string): string {
  if (URL.canParse(url) && /^https?:/i.test(url)) return new URL(url).href.replace(/#.*/, "");
  throw new InvalidInputError(`${JSON.stringify(url)} is not an http: or https: address.`);
}

function userAgent({ appName, appVersion }: ClientOptions): string {
  const platform = globalThis.process?.versions?.node ? "node" : "web";
  const app = appName ? ` ${appName}/${appVersion ?? "0"}` : "";
  return `parley/${version} (${platform})${app}`.replaceAll(/[^\x20-\x7e]/g, "?");
}
