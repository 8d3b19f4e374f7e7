import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { closeCodes, type EventData } from "@parley/protocol/frame";
import { type WebSocket, WebSocketServer } from "ws";
import type { Clock } from "../platform/clock.ts";
import { errorFields } from "../platform/log.ts";
import type { Upgrade } from "../platform/slice.ts";
import { Anteroom } from "./anteroom.ts";
import type { RealtimeStore } from "./context.ts";
import { DeviceSocket, type Received, readFrame } from "./deviceSocket.ts";
import { ownerOfDevice } from "./devices.ts";
import { encodeEvent } from "./event.ts";
import { Heartbeat } from "./heartbeat.ts";
import type { RealtimePorts } from "./ports.ts";

/** Frames that may arrive while the token of the first is looked up. */
const maxEarlyFrames = 16;
/** How long a peer may take to answer a close before its connection is cut. */
const closeTimeoutInMs = 2_000;
/** The longest time that a timer can wait. */
const longestWaitInMs = 2_147_483_647;
/** Codes of a close with which a client that means it goes for good; with these reasons it is about to come back. @source observed */
const farewellCodes: readonly number[] = [1000, 3050];
const passingReasons: readonly string[] = ["idle", "done (forced)", "pong not received", "pong mismatch", "not confirmed in time"];

const path = /^\/v1\/apps\/wx2\/registrations\/([^/?]+)\/messages\/?(?:\?|$)/;
const ready: EventData = { eventType: "mercury.buffer_state", bufferState: { conversation: "SUCCESS" } };

/** What tells the time: of what happens in the world that the server shows, and of its network. */
export interface Clocks {
  world: Clock;
  line: Clock;
}

/** Takes connections and lets in who proves, in the first frame, that the registration is theirs. */
export class Gate {
  readonly #ctx: RealtimeStore;
  readonly #clock: Clock;
  readonly #ports: RealtimePorts;
  readonly #server: WebSocketServer;
  /** Time of the network. */
  readonly #line: Clock;
  readonly #heartbeat: Heartbeat;
  readonly #anteroom: Anteroom;
  /** What carries each socket's bytes, for writing several frames at once. */
  readonly #carriers = new WeakMap<WebSocket, Duplex>();
  /** Whose each socket is, once that is known. */
  readonly #owners = new WeakMap<WebSocket, string>();
  readonly #entering = new Set<Promise<void>>();
  #isClosed = false;

  constructor(ctx: RealtimeStore, { world, line }: Clocks, ports: RealtimePorts) {
    this.#ctx = ctx;
    this.#clock = world;
    this.#line = line;
    this.#ports = ports;
    this.#heartbeat = new Heartbeat(ctx.hub, line, ctx.limits.silentInMs);
    this.#anteroom = new Anteroom(line, ctx.limits);
    // Not written in place, because the types of `ws` do not know `closeTimeout` yet.
    const options = { noServer: true, maxPayload: ctx.limits.frameBytes, perMessageDeflate: false, closeTimeout: closeTimeoutInMs };
    this.#server = new WebSocketServer(options);
  }

  get upgrade(): Upgrade {
    return { path, accept: (request, socket, head) => this.#accept(request, socket, head) };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#heartbeat.stop();
    const sockets = [...this.#server.clients];
    const closed = sockets.map((socket) => new Promise<void>((resolve) => socket.once("close", () => resolve())));
    for (const socket of sockets) socket.close(closeCodes.restarting, "the server is going away");
    await Promise.all([...closed, ...this.#entering]);
  }

  #accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const deviceId = path.exec(request.url ?? "")?.[1];
    if (this.#isClosed || deviceId === undefined) {
      socket.end("HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    this.#heartbeat.start();
    this.#server.handleUpgrade(request, socket, head, (opened) => {
      this.#carriers.set(opened, socket);
      this.#greet(opened, deviceId);
    });
  }

  /** Waits for the first frame; what comes after it waits until its token has been looked up. */
  #greet(socket: WebSocket, deviceId: string): void {
    const early: Received[] = [];
    const { watch } = this.#ports;
    watch?.opened(deviceId);
    if (watch) socket.once("close", (code, reason) => watch.closed(deviceId, this.#owners.get(socket), code, reason.toString()));
    const stopWaiting = this.#anteroom.enter(socket);
    const receive = (data: unknown, isBinary: boolean): void => {
      if (early.length === maxEarlyFrames) {
        socket.close(closeCodes.badRequest, "too many frames before the first answer");
        return;
      }
      early.push({ data, isBinary });
      if (early.length > 1) return;
      stopWaiting();
      this.#track(this.#enter(socket, deviceId, early, receive));
    };
    socket.on("message", receive);
    socket.once("close", stopWaiting);
    socket.on("error", (error) => this.#ctx.log.debug("an event socket failed", errorFields(error)));
  }

  #track(entering: Promise<void>): void {
    this.#entering.add(entering);
    void entering.finally(() => this.#entering.delete(entering));
  }

  async #enter(socket: WebSocket, deviceId: string, early: Received[], waiting: (data: unknown, isBinary: boolean) => void): Promise<void> {
    const { hub } = this.#ctx;
    const { watch } = this.#ports;
    const seen = hub.revocations;
    try {
      const first = early[0] as Received;
      if (!first.isBinary) watch?.frameIn(deviceId, undefined, String(first.data));
      const open = await this.#authorize(socket, deviceId, first);
      if (!open) return;
      this.#owners.set(socket, open.personId);
      socket.off("message", waiting);
      socket.on("message", (data, isBinary) => open.receive({ data, isBinary }));
      socket.once("close", (code, reason) => hub.remove(open, isFarewell(code, reason.toString())));
      hub.add(open, () => open.send(encodeEvent(JSON.stringify(ready), this.#ctx.newId(), this.#clock.now())));
      for (const message of early.slice(1)) open.receive(message);
      // A revocation in the meantime did not find this socket.
      if (seen !== hub.revocations && !(await this.#ports.authenticate(open.token)))
        refuse(socket, closeCodes.unauthorized, "the token is not valid");
    } catch (error) {
      this.#ctx.log.error("an event socket could not be opened", errorFields(error));
      socket.close(1011, "something went wrong");
    }
  }

  /** The socket with its owner; `undefined` when it was refused and closed. */
  async #authorize(socket: WebSocket, deviceId: string, first: Received): Promise<DeviceSocket | undefined> {
    const frame = readFrame(socket, first);
    if (!frame) return undefined;
    const token = frame.type === "authorization" && tokenOf(frame.data);
    if (!token) return refuse(socket, closeCodes.badRequest, "the first frame must be an authorization");
    const owner = await ownerOfDevice(this.#ctx, deviceId);
    const actor = await this.#ports.authenticate(token);
    if (!actor) return refuse(socket, closeCodes.unauthorized, "the token is not valid");
    if (owner === undefined) return refuse(socket, closeCodes.noRegistration, "there is no such registration");
    if (owner !== actor.personId) return refuse(socket, closeCodes.forbidden, "the registration is another person's");
    await this.#endWithToken(socket, token);
    if (socket.readyState !== socket.OPEN) return undefined;
    const { disturb } = this.#ports;
    const fault = disturb?.("connect", owner);
    if (fault?.isDropped) return socket.terminate() as undefined;
    if (fault?.closeCode !== undefined) return refuse(socket, fault.closeCode, "made to go wrong");
    return new DeviceSocket(socket, {
      faults: disturb && { of: (point) => disturb(point, owner), later: (delayInMs, run) => void this.#clock.after(delayInMs, run) },
      deviceId,
      personId: owner,
      token,
      watch: this.#ports.watch,
      carrier: this.#carriers.get(socket),
      bufferedBytes: this.#ctx.limits.bufferedBytes,
      acknowledged: (id) => this.#ctx.hub.acknowledge(deviceId, id),
      now: () => this.#line.now(),
    });
  }

  /**
   * Closes a socket when its token expires, so that the client comes back with a new one. The code is one that official clients take
   * for a passing loss: they renew their token when the next socket refuses the old one, and end for good when this one does.
   */
  async #endWithToken(socket: WebSocket, token: string): Promise<void> {
    const expiresAt = await this.#ports.expiryOf(token);
    if (expiresAt === undefined || socket.readyState !== socket.OPEN) return;
    let cancel = (): void => {};
    const wait = (): void => {
      const leftMs = expiresAt - this.#clock.now();
      if (leftMs <= 0) socket.close(closeCodes.restarting, "the token has expired");
      else cancel = this.#clock.after(Math.min(leftMs, longestWaitInMs), wait);
    };
    wait();
    socket.once("close", () => cancel());
  }
}

function isFarewell(code: number, reason: string): boolean {
  return farewellCodes.includes(code) && !passingReasons.includes(reason.toLowerCase());
}

function refuse(socket: WebSocket, code: number, reason: string): undefined {
  socket.close(code, reason);
}

function tokenOf(data: { token?: unknown } | undefined | null): string | undefined {
  const token = data?.token;
  return typeof token === "string" ? token.replace(/^Bearer +/i, "") || undefined : undefined;
}
