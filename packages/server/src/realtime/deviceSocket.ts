import type { Duplex } from "node:stream";
import { type ClientFrame, closeCodes, parseFrame } from "@parley/protocol/frame";
import type { WebSocket } from "ws";
import type { Connection } from "./connection.ts";
import { type EncodedEvent, frameOf } from "./event.ts";
import type { SocketFault, SocketWatch } from "./ports.ts";

/** Closes the older socket of a device that was asked to open its next one. @source observed */
const switchedOver = 4001;
/** The socket takes text only. */
const unsupportedData = 1003;
const maxIdLength = 200;

/** Whose socket it is, and what it may cost. */
export interface Owner {
  deviceId: string;
  personId: string;
  token: string;
  /** Bytes that may wait for a slow reader. */
  bufferedBytes: number;
  /** Told what the client has taken. */
  acknowledged(id: string): void;
  /** Milliseconds, of the clock that pulses are taken by. */
  now(): number;
  /** What is to go wrong, where that is tested; `later` runs something on the server's clock. */
  faults?: { of(point: "event" | "ping"): SocketFault | undefined; later(delayInMs: number, run: () => void): void } | undefined;
  /** Sees every frame, where somebody looks into the server. */
  watch?: SocketWatch | undefined;
  /** What carries the bytes; with it, frames that come together are written together. */
  carrier?: Duplex | undefined;
}

/** A message as `ws` hands it over. */
export interface Received {
  data: unknown;
  isBinary: boolean;
}

/** One open event socket whose owner is known: numbers what it sends and answers pings. */
export class DeviceSocket implements Connection {
  readonly deviceId: string;
  readonly personId: string;
  readonly token: string;
  readonly #socket: WebSocket;
  readonly #owner: Owner;
  #heardAtMs: number;
  #isCorked = false;
  #sequenceNumber = 0;
  #isDraining = false;
  /** Waits for the next event, after which it is sent. */
  #held: EncodedEvent | undefined;

  constructor(socket: WebSocket, owner: Owner) {
    this.#socket = socket;
    this.#owner = owner;
    this.deviceId = owner.deviceId;
    this.personId = owner.personId;
    this.token = owner.token;
    this.#heardAtMs = owner.now();
    socket.on("pong", () => this.#hear());
  }

  get isDraining(): boolean {
    return this.#isDraining;
  }

  send(event: EncodedEvent): boolean {
    const fault = this.#owner.faults?.of("event");
    return fault ? this.#sendBadly(event, fault) : this.#sendNow(event);
  }

  #sendNow(event: EncodedEvent): boolean {
    const isSent = this.#write(event);
    const held = this.#held;
    this.#held = undefined;
    return held ? this.#sendNow(held) : isSent;
  }

  #sendBadly(event: EncodedEvent, fault: SocketFault): boolean {
    if (this.#end(fault)) return false;
    if (fault.isSwapped) this.#held = event;
    else if (fault.latencyInMs) this.#owner.faults?.later(fault.latencyInMs, () => void this.#sendNow(event));
    // Lost on its way: it has had its number, by which a client can tell.
    else if (fault.isLost) this.#sequenceNumber++;
    else for (let count = 0; count <= (fault.repeats ?? 0); count++) this.#sendNow(event);
    return true;
  }

  /** @returns Whether the fault was the end of the socket. */
  #end({ isDropped, closeCode }: SocketFault): boolean {
    if (isDropped) this.cut();
    else if (closeCode !== undefined) this.close(closeCode, "made to go wrong");
    return isDropped === true || closeCode !== undefined;
  }

  announceShutdown(id: string): void {
    this.#isDraining = true;
    this.#write({ id, type: "shutdown" });
  }

  replace(): void {
    if (this.#isDraining) this.close(switchedOver, "the next socket is open");
    else this.close(closeCodes.replaced, "replaced");
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  cut(): void {
    this.#socket.terminate();
  }

  takePulse(nowMs: number, silentInMs: number): void {
    const silentMs = nowMs - this.#heardAtMs;
    if (silentMs >= silentInMs) this.#socket.terminate();
    else if (silentMs >= silentInMs / 2 && this.#socket.readyState === this.#socket.OPEN) this.#socket.ping();
  }

  excuse(byMs: number): void {
    this.#heardAtMs += byMs;
  }

  /** Takes a frame of the client. Frames of a kind not known here are passed over: newer clients have more. */
  receive(message: Received): void {
    this.#hear();
    if (!message.isBinary) this.#owner.watch?.frameIn(this.deviceId, this.personId, String(message.data));
    const frame = readFrame(this.#socket, message);
    if (!frame || frame.type === "authorization") return;
    if (frame.type === "ping") this.#answerPing(frame.id);
    if (frame.type === "ack") this.#takeAck(frame.messageId);
  }

  #hear(): void {
    this.#heardAtMs = this.#owner.now();
  }

  #takeAck(id: unknown): void {
    if (isId(id)) this.#owner.acknowledged(id);
    else this.close(closeCodes.badRequest, "an ack must name a frame");
  }

  #answerPing(id: unknown): void {
    const fault = this.#owner.faults?.of("ping");
    if (fault && (this.#end(fault) || fault.isLost)) return;
    if (isId(id)) this.#write({ id, type: "pong" });
    else this.close(closeCodes.badRequest, "a ping must have an id");
  }

  #write(frame: EncodedEvent | { id: string; type: string }): boolean {
    const { readyState, OPEN, bufferedAmount } = this.#socket;
    if (readyState !== OPEN) return false;
    if (bufferedAmount > this.#owner.bufferedBytes) {
      this.close(closeCodes.tooSlow, "too slow");
      return false;
    }
    this.#cork();
    const sequenceNumber = ++this.#sequenceNumber;
    const isEvent = "head" in frame;
    const text = isEvent ? frameOf(frame, sequenceNumber) : JSON.stringify({ ...frame, sequenceNumber });
    this.#socket.send(text);
    this.#owner.watch?.frameOut(this.deviceId, this.personId, isEvent ? frame : text, sequenceNumber);
    return true;
  }

  /** One write for all frames of one delivery: a busy room costs a call of the system for each group of commits, not for each message. */
  #cork(): void {
    const { carrier } = this.#owner;
    if (!carrier || this.#isCorked) return;
    this.#isCorked = true;
    carrier.cork();
    process.nextTick(() => {
      this.#isCorked = false;
      carrier.uncork();
    });
  }
}

/** Reads a frame; closes the socket when it is none. */
export function readFrame(socket: WebSocket, { data, isBinary }: Received): ClientFrame | undefined {
  if (isBinary) {
    socket.close(unsupportedData, "send text");
    return undefined;
  }
  const frame = parseFrame<ClientFrame>(String(data));
  if (typeof frame?.type === "string") return frame;
  socket.close(closeCodes.badRequest, "a frame must be a JSON object with a type");
  return undefined;
}

function isId(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= maxIdLength;
}
