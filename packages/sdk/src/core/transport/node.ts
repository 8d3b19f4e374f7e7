import type { Dispatcher } from "undici";
import { bytesOf, isUpload } from "../upload.ts";
import type {
  HeaderReader,
  StreamedAnswer,
  Transport,
  TransportAnswer,
  TransportOptions,
  TransportRequest,
  WebSocketLike,
} from "./transport.ts";

type Undici = typeof import("undici");

/** Carries requests with undici, over connections kept alive. undici is loaded by the first request, not by an import of the SDK. */
export function createTransport(options: TransportOptions): Transport {
  return new NodeTransport(options);
}

class NodeTransport implements Transport {
  readonly #options: TransportOptions;
  #loading: Promise<Undici> | undefined;
  #undici: Undici | undefined;
  #connected: Connections | undefined;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  async send(request: TransportRequest): Promise<TransportAnswer> {
    const { statusCode, headers, body } = await this.#request(request);
    return { status: statusCode, headers: headerReader(headers), text: await body.text() };
  }

  async stream(request: TransportRequest): Promise<StreamedAnswer> {
    const { statusCode, headers, body } = await this.#request(request);
    const answer = { status: statusCode, headers: headerReader(headers) };
    return statusCode < 300 ? { ...answer, text: "", body } : { ...answer, text: await body.text() };
  }

  async #request(request: TransportRequest): Promise<Dispatcher.ResponseData> {
    const undici = this.#undici ?? (await this.#load());
    const { method, url, headers, body = null, signal } = request;
    const [, origin, path] = /^(\w+:\/\/[^/?#]+)([^#]*)/.exec(url) ?? [];
    const size = isUpload(body) && body.sizeBytes !== undefined ? { "content-length": String(body.sizeBytes) } : {};
    return this.#connections(undici).request({
      origin: origin ?? url,
      path: path?.startsWith("/") ? path : `/${path ?? ""}`,
      method: method as Dispatcher.HttpMethod,
      headers: { "user-agent": headers["spark-user-agent"] ?? "parley", ...headers, ...size },
      body: isUpload(body) ? (bytesOf(body) as unknown as Uint8Array) : body,
      signal,
    });
  }

  openWebSocket = (url: string): WebSocketLike => {
    const undici = this.#undici;
    // Before the first request undici is not there yet; from Node 22 on the platform has a socket of its own.
    if (undici) return new undici.WebSocket(url, { dispatcher: this.#connections(undici) }) as WebSocketLike;
    const Platform = globalThis.WebSocket as (new (url: string) => WebSocketLike) | undefined;
    if (!Platform) throw new Error("No WebSocket yet: make a request first, or pass `webSocket` to the client");
    return new Platform(url);
  };

  async close(): Promise<void> {
    const connected = this.#connected;
    this.#connected = undefined;
    await connected?.leave();
  }

  async #load(): Promise<Undici> {
    this.#loading ??= import("undici");
    this.#undici = await this.#loading;
    return this.#undici;
  }

  #connections(undici: Undici): Dispatcher {
    this.#connected ??= Connections.join(undici, this.#options);
    return this.#connected.dispatcher;
  }
}

/**
 * Connections that transports of the same settings share: a pool and an idle connection for each client are most of what a process
 * with many clients would hold.
 */
class Connections {
  static readonly #open = new Map<string, Connections>();

  readonly dispatcher: Dispatcher;
  readonly #settings: string;
  #users = 0;

  private constructor(dispatcher: Dispatcher, settings: string) {
    this.dispatcher = dispatcher;
    this.#settings = settings;
  }

  /** Who joins must leave. */
  static join(undici: Undici, options: TransportOptions): Connections {
    const settings = JSON.stringify([options.maxAnswerBytes, proxyNames.map((name) => process.env[name])]);
    const connections = Connections.#open.get(settings) ?? new Connections(dispatcherOf(undici, options), settings);
    Connections.#open.set(settings, connections);
    connections.#users += 1;
    return connections;
  }

  /** The last one closes the connections. Requests under way of one who leaves earlier are for their signals to end. */
  async leave(): Promise<void> {
    this.#users -= 1;
    if (this.#users > 0) return;
    Connections.#open.delete(this.#settings);
    await this.dispatcher.destroy();
  }
}

const proxyNames = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"];

/** Connections, through a proxy when the environment names one. The caller bounds the time, so undici's own bounds are off. */
function dispatcherOf(undici: Undici, { maxAnswerBytes }: TransportOptions): Dispatcher {
  const options = { headersTimeout: 0, bodyTimeout: 0, maxResponseSize: maxAnswerBytes };
  const { env } = process;
  const proxied = env.HTTPS_PROXY ?? env.https_proxy ?? env.HTTP_PROXY ?? env.http_proxy;
  return proxied ? new undici.EnvHttpProxyAgent(options) : new undici.Agent(options);
}

function headerReader(headers: Record<string, string | string[] | undefined>): HeaderReader {
  return {
    get(name) {
      const value = headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(", ") : (value ?? null);
    },
  };
}
