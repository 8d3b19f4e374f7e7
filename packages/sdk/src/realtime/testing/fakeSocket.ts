import { type ClientFrame, parseFrame, type ServerFrame } from "@parley/protocol/frame";
import type { WebSocketEvents, WebSocketLike } from "../../core/transport/transport.ts";

type Listeners = { [Name in keyof WebSocketEvents]: Set<(event: WebSocketEvents[Name]) => void> };

/** Both ends of a web socket: the client holds it as a socket, the test plays the server. */
export class FakeSocket implements WebSocketLike {
  readonly url: string;
  readyState = 0;
  /** What the client has sent, in order. */
  readonly received: ClientFrame[] = [];
  /** The code and reason with which the client closed. */
  closedWith: { code: number | undefined; reason: string | undefined } | undefined;
  /** Called with each frame of the client. */
  onFrame: (frame: ClientFrame) => void = () => {};
  readonly #listeners: Listeners = { open: new Set(), message: new Set(), close: new Set(), error: new Set() };
  #sequence = 0;

  constructor(url: string) {
    this.url = url;
  }

  get listenerCount(): number {
    const { open, message, close } = this.#listeners;
    return open.size + message.size + close.size;
  }

  addEventListener<Name extends keyof WebSocketEvents>(name: Name, listener: (event: WebSocketEvents[Name]) => void): void {
    this.#listeners[name].add(listener);
  }

  removeEventListener<Name extends keyof WebSocketEvents>(name: Name, listener: (event: WebSocketEvents[Name]) => void): void {
    this.#listeners[name].delete(listener);
  }

  send(data: string): void {
    if (this.readyState !== 1) throw new Error("InvalidStateError");
    const frame = parseFrame<ClientFrame>(data) as ClientFrame;
    this.received.push(frame);
    this.onFrame(frame);
  }

  close(code?: number, reason?: string): void {
    if (this.readyState > 1) return;
    this.closedWith = { code, reason };
    if (this.readyState === 0) this.#tell("error", undefined);
    this.readyState = 3;
    this.#tell("close", { code: code ?? 1005, reason: reason ?? "" });
  }

  /** Server: accepts the connection. */
  accept(): void {
    if (this.readyState !== 0) return;
    this.readyState = 1;
    this.#tell("open", undefined);
  }

  /** Server: sends a frame, numbered unless it says otherwise. */
  push(frame: ServerFrame | Record<string, unknown>): void {
    this.#sequence += 1;
    if (this.readyState === 1) this.#tell("message", { data: JSON.stringify({ sequenceNumber: this.#sequence, ...frame }) });
  }

  /** Server: sends a text as it is. */
  pushText(data: unknown): void {
    this.#tell("message", { data });
  }

  /** Server: closes. */
  drop(code: number, reason = ""): void {
    if (this.readyState > 1) return;
    if (this.readyState === 0) this.#tell("error", undefined);
    this.readyState = 3;
    this.#tell("close", { code, reason });
  }

  /** Frames of one type that the client has sent. */
  sent<Type extends ClientFrame["type"]>(type: Type): Extract<ClientFrame, { type: Type }>[] {
    return this.received.filter((frame): frame is Extract<ClientFrame, { type: Type }> => frame.type === type);
  }

  #tell<Name extends keyof WebSocketEvents>(name: Name, event: WebSocketEvents[Name]): void {
    // As sockets made on Node's own event emitters do.
    if (name === "error" && this.#listeners.error.size === 0) throw new Error("Unhandled error event");
    for (const listener of [...this.#listeners[name]]) listener(event);
  }
}
