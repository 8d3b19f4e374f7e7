import { type LookupAddress, lookup as lookUp } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, type Dispatcher, request } from "undici";
import type { Clock } from "./clock.ts";
import { RefusedTargetError, requireAddress, requireTarget, type TargetRule } from "./targetRule.ts";

/** Something that was sent for. */
export interface OutboundReply {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** An answer whose body is still to be read; read it to its end or destroy it. */
export interface OutboundDownload extends OutboundReply {
  /** Bytes as they come. Fails with {@link TooLargeReplyError} past the bound, and with the signal's reason. */
  body: AsyncIterable<Uint8Array>;
  /** Gives up what has not been read. */
  cancel(): void;
}

/** The other side answered with more than the caller would take. */
export class TooLargeReplyError extends Error {
  override readonly name = "TooLargeReplyError";
}

/** Resolves a host name to all of its addresses, as `dns.lookup` does. */
export type Lookup = (host: string, callback: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

export interface OutboundOptions {
  rule: TargetRule;
  clock: Clock;
  /** How names become addresses; the system's own way unless given. */
  lookup?: Lookup;
}

export interface PostOptions {
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array;
  /** Milliseconds until the whole answer must be there. */
  timeoutInMs: number;
  /** Bytes of the answer's body that are given back; the rest is ignored. None unless said. */
  keptBytes?: number;
  signal?: AbortSignal;
}

/** An answer whose body is read as far as was asked for. */
export interface PostReply extends OutboundReply {
  body: string;
}

export interface DownloadOptions {
  headers?: Readonly<Record<string, string>>;
  /** Milliseconds until the whole body must be read. */
  timeoutInMs: number;
  /** Bytes of the body that are taken at most. */
  maxBytes: number;
  /** Redirects that are followed; each target is judged like the first. */
  maxRedirects: number;
  signal?: AbortSignal;
}

/** Of an answer that nobody reads, this much is taken so that the connection can be used again. */
const maxIgnoredBytes = 65_536;

const systemLookup: Lookup = (host, callback) => lookUp(host, { all: true, verbatim: true }, callback);

/**
 * HTTP requests to URLs that users gave. A name is resolved once for each connection, every address it has is judged by the
 * rule, and the connection goes to an address that was judged: a name that changes its mind in between gains nothing.
 */
export class Outbound {
  readonly #rule: TargetRule;
  readonly #clock: Clock;
  readonly #agent: Agent;

  constructor({ rule, clock, lookup = systemLookup }: OutboundOptions) {
    this.#rule = rule;
    this.#clock = clock;
    this.#agent = new Agent({ connect: { lookup: guarded(rule, lookup), timeout: 10_000 }, headersTimeout: 0, bodyTimeout: 0 });
  }

  /** Judges a URL before anything is sent: a name may still turn out to be refused. @throws RefusedTargetError */
  check(target: string): void {
    requireTarget(this.#rule, target);
  }

  /**
   * Sends a POST and ignores what the answer says past `keptBytes`. Redirects are not followed.
   *
   * @throws RefusedTargetError when the rule refuses the target; otherwise what went wrong on the way.
   */
  async post(target: string, { headers, body, timeoutInMs, keptBytes = 0, signal }: PostOptions): Promise<PostReply> {
    const url = requireTarget(this.#rule, target);
    const limit = this.#limit(timeoutInMs, signal);
    try {
      const reply = await this.#send(url, { method: "POST", headers, body, signal: limit.signal });
      const kept = await beginningOf(reply.body, keptBytes, limit.signal);
      return { status: reply.statusCode, headers: reply.headers, body: kept.toString("utf8") };
    } finally {
      limit.release();
    }
  }

  /**
   * Fetches what is at a URL, as a stream.
   *
   * @throws RefusedTargetError when the rule refuses the target or where it redirects to; TooLargeReplyError when the answer
   *   announces more than `maxBytes`; otherwise what went wrong on the way.
   */
  async download(target: string, options: DownloadOptions): Promise<OutboundDownload> {
    const limit = this.#limit(options.timeoutInMs, options.signal);
    try {
      const reply = await this.#follow(requireTarget(this.#rule, target), options, limit.signal);
      const cancel = (): void => {
        limit.release();
        reply.body.on("error", () => undefined).destroy();
      };
      if (Number(reply.headers["content-length"]) > options.maxBytes) {
        cancel();
        throw new TooLargeReplyError(`The answer is larger than ${options.maxBytes} bytes.`);
      }
      return { status: reply.statusCode, headers: reply.headers, body: bounded(reply.body, options.maxBytes, cancel), cancel };
    } catch (error) {
      limit.release();
      throw error;
    }
  }

  /** Cuts every connection; requests under way fail. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #follow(url: URL, { headers = {}, maxRedirects }: DownloadOptions, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    for (let next = url, left = maxRedirects; ; left--) {
      const reply = await this.#send(next, { method: "GET", headers, signal });
      const { location } = reply.headers;
      if (![301, 302, 303, 307, 308].includes(reply.statusCode) || typeof location !== "string") return reply;
      await reply.body.dump({ limit: maxIgnoredBytes, signal });
      if (left <= 0) throw new RefusedTargetError("It redirects too often.");
      next = requireTarget(this.#rule, URL.parse(location, next)?.href ?? location);
    }
  }

  #send(url: URL, options: Omit<Dispatcher.RequestOptions, "origin" | "path">): Promise<Dispatcher.ResponseData> {
    return request(url, { ...options, dispatcher: this.#agent });
  }

  /** A signal that also fires when time is up, on the server's own clock. */
  #limit(timeoutInMs: number, signal: AbortSignal | undefined): { signal: AbortSignal; release(): void } {
    const controller = new AbortController();
    const release = this.#clock.after(timeoutInMs, () =>
      controller.abort(new DOMException(`No complete answer within ${timeoutInMs} ms.`, "TimeoutError")),
    );
    return { signal: signal ? AbortSignal.any([signal, controller.signal]) : controller.signal, release };
  }
}

/** The lookup of a socket that refuses a name as soon as one of its addresses is refused. */
function guarded(rule: TargetRule, lookup: Lookup): LookupFunction {
  return (host, options, callback) => {
    lookup(host, (error, addresses) => {
      const refusal = error ?? refusalOf(rule, host, addresses);
      const [first] = addresses ?? [];
      if (refusal || !first) return callback(refusal ?? new Error(`${host} has no address.`), "", 0);
      if (options.all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}

function refusalOf(rule: TargetRule, host: string, addresses: readonly LookupAddress[]): Error | undefined {
  try {
    for (const { address } of addresses) requireAddress(rule, address, host);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** What a body begins with. An answer that breaks off is an answer all the same; only the signal makes it fail. */
async function beginningOf(body: AsyncIterable<Uint8Array>, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      if (size < maxBytes) parts.push(part.subarray(0, maxBytes - size));
      size += part.byteLength;
      // Destroys the connection past the bound, which is not this request's concern any more.
      if (size > maxIgnoredBytes) break;
    }
  } catch {
    signal.throwIfAborted();
  }
  return Buffer.concat(parts);
}

async function* bounded(body: AsyncIterable<Uint8Array>, maxBytes: number, cancel: () => void): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new TooLargeReplyError(`The answer is larger than ${maxBytes} bytes.`);
      yield chunk;
    }
  } finally {
    cancel();
  }
}
