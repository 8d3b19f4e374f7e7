import { type ClientFrame, parseFrame, type ServerFrame } from "@parley/protocol/frame";
import type { WebSocketEvents, WebSocketLike } from "../core/transport/transport.ts";

/** What one socket tells. */
export interface OpenSocketReports {
  opened(): void;
  frame(frame: ServerFrame): void;
  dropped(code: number, reason: string): void;
}

/** One web socket that speaks frames. Once hung up it reports nothing more. */
export class OpenSocket {
  readonly #webSocket: WebSocketLike;
  readonly #listeners: { [Name in "open" | "message" | "close"]: (event: WebSocketEvents[Name]) => void };

  constructor(webSocket: WebSocketLike, reports: OpenSocketReports) {
    this.#webSocket = webSocket;
    this.#listeners = {
      open: () => reports.opened(),
      message: ({ data }) => {
        const frame = typeof data === "string" ? parseFrame<ServerFrame>(data) : undefined;
        if (frame) reports.frame(frame);
      },
      close: ({ code, reason }) => {
        this.#forget();
        reports.dropped(code, reason);
      },
    };
    webSocket.addEventListener("open", this.#listeners.open);
    webSocket.addEventListener("message", this.#listeners.message);
    webSocket.addEventListener("close", this.#listeners.close);
    // Stays for good: some implementations throw an error that nobody listens to. A close follows and is reported.
    webSocket.addEventListener("error", ignore);
  }

  /** Sends a frame; one for a socket that is not open is not sent. */
  send(frame: ClientFrame): void {
    if (this.#webSocket.readyState === 1) this.#webSocket.send(JSON.stringify(frame));
  }

  /** Closes with code 1000. */
  hangUp(reason: string): void {
    this.#forget();
    this.#webSocket.close(1000, reason);
  }

  #forget(): void {
    this.#webSocket.removeEventListener("open", this.#listeners.open);
    this.#webSocket.removeEventListener("message", this.#listeners.message);
    this.#webSocket.removeEventListener("close", this.#listeners.close);
  }
}

function ignore(): void {}

/**
 * The address of a socket with the query that the service expects.
 *
 * @param webSocketUrl - As the device registration gave it.
 * @param nowMs - Milliseconds since 1970.
 * @source observed: the official clients send these; frames are text, the first one tells the state of buffers, errors close with 44xx
 */
export function socketAddress(webSocketUrl: string, nowMs: number): string {
  const url = new URL(webSocketUrl);
  const query = { outboundWireFormat: "text", bufferStates: "true", aliasHttpStatus: "true", clientTimestamp: String(nowMs) };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
