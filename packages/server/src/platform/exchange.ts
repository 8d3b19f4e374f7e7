import type { Actor } from "./context.ts";

/** One request and how it was answered, as it went over the wire: secrets included. */
export interface Exchange {
  method: string;
  /** Path and query. */
  url: string;
  /** Id of the operation, or method and path of the route; `undefined` where nothing is served. */
  operation: string | undefined;
  actor: Actor | undefined;
  /** By the server's clock, in milliseconds since the epoch. */
  startedAtMs: number;
  tookInMs: number;
  trackingId: string;
  /** Names and values in turns. */
  requestHeaders: readonly string[];
  /** The body, where it is a text that was read. */
  requestBody: string | undefined;
  status: number;
  answerHeaders: Readonly<Record<string, string>>;
  /** The body, where it is a text. */
  answerBody: string | undefined;
}

/** Sees every request that is answered. What it is handed must not be kept as it is: it holds secrets. */
export interface Witness {
  /** Whether there is anything to tell it. */
  readonly isWatching: boolean;
  /** The server's time, in milliseconds since the epoch. */
  now(): number;
  saw(exchange: Exchange): void;
}

/** Bodies that are kept while they are read as they come; more of one is no text that anybody wants to read. */
const maxTextBytes = 65_536;
const textType = /^(?:application\/(?:[\w.-]+\+)?json|application\/x-www-form-urlencoded|text\/plain)\b/i;

/** Hands a body on, and keeps it when it is a text of a moderate size. */
export async function* overheard(
  body: AsyncIterable<Uint8Array>,
  type: string | undefined,
  exchange: Exchange,
): AsyncGenerator<Uint8Array> {
  const isText = type !== undefined && textType.test(type);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (isText && size <= maxTextBytes) parts.push(part);
    yield part;
  }
  if (isText && size <= maxTextBytes) exchange.requestBody = Buffer.concat(parts).toString("utf8");
}
