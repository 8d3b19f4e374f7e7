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
  #dispatcher: Dispatcher | undefined;

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
    await this.#dispatcher?.destroy();
    this.#dispatcher = undefined;
  }

  async #load(): Promise<Undici> {
    this.#loading ??= import("undici");
    this.#undici = await this.#loading;
    return this.#undici;
  }

  #connections(undici: Undici): Dispatcher {
    this.#dispatcher ??= connections(undici, this.#options);
    return this.#dispatcher;
  }
}

/** Connections, through a proxy when the environment names one. The caller bounds the time, so undici's own bounds are off. */
function connections(undici: Undici, { maxAnswerBytes }: TransportOptions): Dispatcher {
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
