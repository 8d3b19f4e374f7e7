import type { UploadBody } from "../upload.ts";

/** One HTTP request, complete. */
export interface TransportRequest {
  method: string;
  url: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body?: string | Uint8Array | UploadBody | undefined;
  /** Ends the request, also while its answer is being read. */
  signal: AbortSignal;
}

/** Settings of a transport. */
export interface TransportOptions {
  /** Answers with a longer body are refused. */
  maxAnswerBytes: number;
}

/** One HTTP answer, read to its end. */
export interface TransportAnswer {
  status: number;
  headers: HeaderReader;
  /** The body, as text. */
  text: string;
}

/** One HTTP answer whose body is still to be read: `body` after a success, `text` otherwise. */
export interface StreamedAnswer extends TransportAnswer {
  body?: AsyncIterable<Uint8Array> | undefined;
}

/** Reads headers by name, whatever its case; several values are joined with `, `. */
export interface HeaderReader {
  get(name: string): string | null;
}

/** Carries requests. Redirects are not followed: the caller decides whether the token may go along. */
export interface Transport {
  /** @throws whatever the platform throws when no answer comes; the caller names it. */
  send(request: TransportRequest): Promise<TransportAnswer>;
  /** The same, without reading the body of a success; absent where downloads are not possible. */
  stream?(request: TransportRequest): Promise<StreamedAnswer>;
  /** Opens an event socket; absent where the platform's own `WebSocket` is used. */
  openWebSocket?: WebSocketFactory;
  /** Closes idle connections. */
  close(): Promise<void>;
}

/** Opens a socket to a `ws:` or `wss:` address. */
export type WebSocketFactory = (url: string) => WebSocketLike;

/** What a socket's events carry, as far as this SDK reads it. */
export interface WebSocketEvents {
  open: unknown;
  message: { readonly data: unknown };
  close: { readonly code: number; readonly reason: string };
  error: unknown;
}

/** The part of the standard `WebSocket` that this SDK uses. */
export interface WebSocketLike {
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener<Name extends keyof WebSocketEvents>(name: Name, listener: (event: WebSocketEvents[Name]) => void): void;
  removeEventListener<Name extends keyof WebSocketEvents>(name: Name, listener: (event: WebSocketEvents[Name]) => void): void;
}
