import type { Client } from "../core/client.ts";
import { ConnectionError, WebexError } from "../core/errors.ts";
import { retryDelay } from "./backoff.ts";
import type { CatchUpLimits } from "./catchUp.ts";
import type { RecoveryStage } from "./connection.ts";
import { retryAfterOf } from "./errors.ts";
import type { RealtimeEvents } from "./events.ts";
import type { Inbound } from "./inbound/inbound.ts";
import type { Services } from "./services.ts";

/** What came so shortly before the end may have been under way: it is read again, and known ids are dropped. Milliseconds. */
export const overlapInMs = 5000;

/** So many attempts fail before order is given up: about a quarter of a minute. */
const failuresInOrder = 5;

/** What recovering needs. */
export interface RecoveryParts {
  client: Client;
  services: Services;
  inbound: Pick<Inbound, "hold" | "replay" | "told" | "release" | "droppedSinceMs">;
  closing: AbortSignal;
  limits?: Partial<CatchUpLimits> | undefined;
  /** Told where it stands. */
  report(stage: RecoveryStage): void;
  emit<Name extends keyof RealtimeEvents>(name: Name, payload: RealtimeEvents[Name]): void;
}

/**
 * Reads what was missed: while the connection was lost, since an earlier process ended, or when frames are missing. What arrives meanwhile waits, so that
 * each room keeps its order. What fails is tried again as long as the connection stands.
 *
 * Time is the service's own, taken from its frames: clocks of clients differ.
 */
export class Recovery {
  readonly #parts: RecoveryParts;
  /** Time of the last frame; what came before it has arrived. */
  #seenAtMs: number | undefined;
  /** Where the gap begins that is not closed yet. */
  #gapAtMs: number | undefined;
  /** Where the gap begins that has come about while another is being closed. */
  #missedAtMs: number | undefined;
  /** Which attempt is under way: what comes of an older one does not count. */
  #run = 0;
  #failures = 0;
  #cancelRetry: (() => void) | undefined;
  #isRunning = false;

  constructor(parts: RecoveryParts) {
    this.#parts = parts;
  }

  /** The time up to which nothing is missing, in milliseconds since 1970; `undefined` while something is. */
  get completeAtMs(): number | undefined {
    return this.#gapAtMs === undefined ? this.#seenAtMs : undefined;
  }

  /** Takes note of a frame. */
  saw(timestamp: unknown): void {
    if (typeof timestamp === "number") this.#seenAtMs = Math.max(this.#seenAtMs ?? 0, timestamp);
  }

  /** An earlier process has told what happened until then. */
  goOnFrom(atMs: number): void {
    this.#gapAtMs ??= atMs;
  }

  /** The connection is lost. */
  lost(): void {
    this.#gapAtMs ??= this.#seenAtMs;
    this.stop();
  }

  /** Frames are missing on a connection that stands. */
  missing(): void {
    // Their room may have been read already.
    if (this.#isRunning) this.#missedAtMs ??= this.#seenAtMs;
    if (this.#isRunning) return;
    this.#gapAtMs ??= this.#seenAtMs;
    this.resumed();
  }

  /** The connection is there: what is missing is read. */
  resumed(): void {
    this.stop();
    if (this.#gapAtMs === undefined) this.#parts.report("none");
    else this.#begin(this.#gapAtMs);
  }

  /** Ends what is under way. */
  stop(): void {
    this.#run += 1;
    this.#failures = 0;
    this.#isRunning = false;
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
  }

  #begin(gapAtMs: number): void {
    this.#parts.emit("gap", { since: new Date(gapAtMs).toISOString() });
    void this.#attempt(gapAtMs);
  }

  /** Never rejects. */
  async #attempt(gapAtMs: number): Promise<void> {
    const run = this.#run;
    const { inbound, emit, report } = this.#parts;
    this.#isRunning = true;
    this.#missedAtMs = undefined;
    inbound.hold();
    report("running");
    try {
      const { readMissed } = await import("./missed.ts");
      const result = await readMissed(this.#parts, gapAtMs - overlapInMs, (activity) => {
        if (run === this.#run) inbound.replay(activity);
      });
      await inbound.told();
      if (run !== this.#run) return;
      if (this.#missedAtMs !== undefined && this.#failures < failuresInOrder) return this.#tryAgain(gapAtMs);
      const againAtMs = earliest(inbound.droppedSinceMs, this.#missedAtMs);
      this.#isRunning = false;
      this.#failures = 0;
      this.#gapAtMs = againAtMs;
      if (againAtMs === undefined) report("none");
      emit("recovered", { since: new Date(gapAtMs).toISOString(), ...result });
      if (run !== this.#run) return; // A listener has closed the connection.
      inbound.release();
      if (againAtMs !== undefined) this.#begin(againAtMs);
    } catch (error) {
      if (run === this.#run) this.#failed(gapAtMs, named(error));
    }
  }

  /** After a while, what has arrived meanwhile is told although what came before is missing: who cannot be read must not silence the other. */
  #failed(gapAtMs: number, error: WebexError): void {
    const { inbound, emit, report } = this.#parts;
    if (this.#parts.closing.aborted) return;
    this.#isRunning = false;
    if (this.#failures + 1 >= failuresInOrder) inbound.release();
    report("failed");
    emit("error", error);
    this.#tryAgain(gapAtMs, retryAfterOf(error));
  }

  #tryAgain(gapAtMs: number, retryAfterMs?: number): void {
    this.#failures += 1;
    const inMs = retryDelay(this.#failures, Math.random(), retryAfterMs);
    this.#cancelRetry = this.#parts.client.clock.after(inMs, () => void this.#attempt(gapAtMs));
  }
}

function named(error: unknown): WebexError {
  if (error instanceof WebexError) return error;
  return new ConnectionError("What was missed could not be read; it is tried again.", { cause: error });
}

function earliest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
