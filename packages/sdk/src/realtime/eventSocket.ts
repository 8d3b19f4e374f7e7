import type { EventFrame } from "@parley/protocol/frame";
import { type Clock, untilAborted } from "../core/clock.ts";
import { Emitter } from "../core/emitter.ts";
import { AbortedError, asError, ConnectionError, type WebexError } from "../core/errors.ts";
import type { Log } from "../core/logger.ts";
import type { WebSocketLike } from "../core/transport/transport.ts";
import { type ConnectionName, type Effect, type Input, idle, nameOf, type RecoveryStage, type Renewal } from "./connection.ts";
import { endOfConnection, isFinal, isPassing, retryAfterOf } from "./errors.ts";
import { OpenSocket, type OpenSocketReports, socketAddress } from "./openSocket.ts";
import { step } from "./step.ts";

/** What opens a socket: its address, and the token of the first frame. */
export interface Ticket {
  url: string;
  token: string;
  /** Whether an earlier process left off somewhere. */
  hasPast: boolean;
}

/** What an event socket works with. */
export interface EventSocketParts {
  clock: Clock;
  log: Log;
  openWebSocket(url: string): WebSocketLike;
  /** A name for this authorization in the logs of both sides. */
  trackingId(): string;
  /** Gets what opens a socket, renewing what no longer holds. */
  prepare(renew: Renewal, signal: AbortSignal): Promise<Ticket>;
  /** 0 inclusive to 1 exclusive; for jitter. */
  random?: () => number;
}

/** What an event socket tells. */
export interface EventSocketEvents {
  state: { state: ConnectionName; before: ConnectionName };
  connected: { resumed: boolean };
  disconnected: { retryInMs?: number; code: number; reason: string };
  frame: EventFrame<{ eventType: string }>;
  /** Frames of the socket are missing. */
  missing: undefined;
  /** It has ended by itself, and nobody waits in `connect` to be told. */
  ended: WebexError;
}

/** One caller of `connect`. */
class Waiter {
  resolve: () => void = () => {};
  reject: (error: WebexError) => void = () => {};
  readonly promise: Promise<void> = new Promise((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

/** Carries out what {@link step} decides: opens sockets, sends, keeps timers, and reports what comes of it. */
export class EventSocket extends Emitter<EventSocketEvents> {
  readonly #parts: EventSocketParts;
  readonly #random: () => number;
  readonly #sockets = new Map<number, OpenSocket>();
  readonly #timers = new Map<number | undefined, () => void>();
  readonly #inputs: Input[] = [];
  readonly #waiting = new Set<Waiter>();
  /** How each effect is carried out. */
  readonly #actions: { [Name in Effect["do"]]: (effect: Extract<Effect, { do: Name }>) => void } = {
    prepare: ({ renew }) => this.#prepare(renew),
    cancel: () => this.#cancel(),
    open: ({ socket }) => this.#open(socket),
    authorize: ({ socket }) => this.#authorize(socket),
    send: ({ socket, frame }) => this.#sockets.get(socket)?.send(frame),
    hangUp: ({ socket, reason }) => this.#hangUp(socket, reason),
    setTimer: ({ socket, inMs }) => this.#setTimer(socket, inMs),
    deliver: ({ frame }) => this.emit("frame", frame),
    reportGap: ({ expected, received }) => {
      this.#parts.log.warn(`Frames ${expected} to ${received - 1} of the event socket are missing`);
      this.emit("missing", undefined);
    },
    announce: (effect) => this.#announce(effect),
    giveUp: ({ code, reason, error }) => this.#giveUp(endOfConnection(code, reason, error)),
  };
  #state = idle;
  #isStepping = false;
  #preparing: AbortController | undefined;
  #ticket: Ticket | undefined;

  constructor(parts: EventSocketParts) {
    super((error) => parts.log.error("A listener of the event socket failed", error));
    this.#parts = parts;
    this.#random = parts.random ?? Math.random;
  }

  /** Where the connection stands. */
  get state(): ConnectionName {
    return nameOf(this.#state);
  }

  /**
   * Connects, and resolves once the server has confirmed it; at once when it is online already.
   *
   * @throws AbortedError when `signal` aborts first or the socket is closed; what preparation threw, or ConnectionError, when it cannot be had.
   */
  connect(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(new AbortedError(signal.reason));
    this.#feed({ type: "connect" });
    return this.online(signal);
  }

  /** Waits until it is online, without asking for it. @throws ConnectionError when nobody has asked for it; as {@link connect} does */
  async online(signal?: AbortSignal): Promise<void> {
    const { phase } = this.#state;
    if (phase === "online") return;
    if (phase === "idle" || phase === "closed") throw new ConnectionError("The event connection is closed.");
    const waiter = new Waiter();
    this.#waiting.add(waiter);
    try {
      await untilAborted(waiter.promise, signal);
    } finally {
      this.#forsake(waiter);
    }
  }

  /** Says where reading what was missed stands. */
  recovery(stage: RecoveryStage): void {
    this.#feed({ type: "recovery", stage });
  }

  /** Says that the network has changed or the computer slept. @param isUp - Whether there is a network now, as far as is known. */
  stirred(isUp: boolean): void {
    this.#feed({ type: "stirred", isUp });
  }

  /** Closes with code 1000 and forgets everything under way. It may be connected again. */
  close(): void {
    this.#feed({ type: "close" });
    this.#settle(new AbortedError(new Error("The event socket was closed")));
  }

  /** A first connection that nobody waits for any more is not made. */
  #forsake(waiter: Waiter): void {
    this.#waiting.delete(waiter);
    if (this.#waiting.size === 0 && !this.#state.wasOnline) this.#feed({ type: "close" });
  }

  /** Takes inputs one at a time: one that arises while another is worked on waits for its turn. */
  #feed(input: Input): void {
    this.#inputs.push(input);
    if (this.#isStepping) return;
    this.#isStepping = true;
    try {
      for (let next = this.#inputs.shift(); next; next = this.#inputs.shift()) this.#step(next);
    } finally {
      this.#isStepping = false;
    }
  }

  #step(input: Input): void {
    const { state, effects } = step(this.#state, input, { id: crypto.randomUUID(), random: this.#random() });
    const before = this.state;
    this.#state = state;
    if (this.state !== before) this.#tellState(before);
    for (const effect of effects) this.#carryOut(effect);
  }

  #tellState(before: ConnectionName): void {
    const { state } = this;
    this.#parts.log.debug(`Realtime is ${state}`);
    this.emit("state", { state, before });
  }

  #carryOut(effect: Effect): void {
    (this.#actions[effect.do] as (effect: Effect) => void)(effect);
  }

  #prepare(renew: Renewal): void {
    this.#preparing?.abort();
    const preparing = new AbortController();
    this.#preparing = preparing;
    this.#parts.prepare(renew, preparing.signal).then(
      (ticket) => {
        if (preparing.signal.aborted) return;
        this.#ticket = ticket;
        this.#feed({ type: "prepared", hasPast: ticket.hasPast });
      },
      (error: unknown) => {
        if (preparing.signal.aborted) return;
        this.#parts.log.warn("The event connection could not be prepared", error);
        // A connection that stood is worth more patience than one that somebody waits for.
        const permanent = this.#state.wasOnline ? isFinal(error) : !isPassing(error);
        this.#feed({ type: "failed", permanent, retryAfterMs: retryAfterOf(error), error });
      },
    );
  }

  #cancel(): void {
    this.#preparing?.abort();
    this.#clearTimer(undefined);
  }

  #open(socket: number): void {
    const { clock, log } = this.#parts;
    const reports: OpenSocketReports = {
      opened: () => this.#feed({ type: "opened", socket }),
      frame: (frame) => this.#feed({ type: "frame", socket, frame }),
      dropped: (code, reason) => this.#dropped(socket, code, reason),
    };
    try {
      const webSocket = this.#parts.openWebSocket(socketAddress((this.#ticket as Ticket).url, clock.now()));
      this.#sockets.set(socket, new OpenSocket(webSocket, reports));
    } catch (error) {
      log.warn("The event socket could not be opened", error);
      this.#dropped(socket, 1006, asError(error).message);
    }
  }

  #dropped(socket: number, code: number, reason: string): void {
    this.#clearTimer(socket);
    this.#sockets.delete(socket);
    this.#feed({ type: "dropped", socket, code, reason });
  }

  #authorize(socket: number): void {
    const data = { token: `Bearer ${(this.#ticket as Ticket).token}` };
    const trackingId = this.#parts.trackingId();
    this.#sockets.get(socket)?.send({ id: crypto.randomUUID(), type: "authorization", data, trackingId });
  }

  #hangUp(socket: number, reason: string): void {
    this.#clearTimer(socket);
    this.#sockets.get(socket)?.hangUp(reason);
    this.#sockets.delete(socket);
  }

  #setTimer(socket: number | undefined, inMs: number): void {
    this.#clearTimer(socket);
    const cancel = this.#parts.clock.after(inMs, () => {
      this.#timers.delete(socket);
      this.#feed({ type: "timer", socket });
    });
    this.#timers.set(socket, cancel);
  }

  #clearTimer(socket: number | undefined): void {
    this.#timers.get(socket)?.();
    this.#timers.delete(socket);
  }

  #announce({ do: _, ...announcement }: Extract<Effect, { do: "announce" }>): void {
    if (announcement.event === "connected") {
      for (const waiter of this.#waiting) waiter.resolve();
      this.emit("connected", { resumed: announcement.resumed });
    } else {
      const { event: _, ...payload } = announcement;
      this.emit("disconnected", payload);
    }
  }

  #giveUp(why: WebexError): void {
    if (!this.#settle(why)) this.emit("ended", why);
  }

  /** Tells those who wait in `connect` that it came to nothing; says whether there were any. */
  #settle(error: WebexError): boolean {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const waiter of waiting) waiter.reject(error);
    return waiting.length > 0;
  }
}
