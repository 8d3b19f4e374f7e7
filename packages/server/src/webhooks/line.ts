import type { DeliveryRow } from "./schema.ts";

/** Deliveries of one webhook that are kept in memory; the rest waits in the database. */
export const maxKept = 200;
/** How many of these may be of one room, so that a room that waits leaves place for the others. */
export const maxKeptOfLane = 40;

/** What to read from the database: the next of all rooms, or the next of one room among what has been gone through. */
export type Reading = { lane?: undefined; after: number } | { lane: string; upTo: number };

/** A delivery and how often it has been tried, this time included. */
export interface Attempt {
  delivery: DeliveryRow;
  count: number;
}

/** What one webhook's target is still to be told: in order for each room, several rooms at a time. */
export class Line {
  readonly #busy = new Set<string>();
  readonly #queue: DeliveryRow[] = [];
  readonly #due: Attempt[] = [];
  /** Rooms of which more is in the database, among what has been gone through, than is kept here. */
  readonly #behind = new Set<string>();
  /** Times of failures, the oldest first, in milliseconds. */
  #failures: number[] = [];
  /** Whether the database has more than what is kept here. */
  #more: boolean;
  #reading = false;
  /** Whether something came while the database was being read. */
  #missed = false;
  /** The last delivery that has been gone through: it is kept here, or its room is behind. */
  #lastSeq = 0;
  /** Pieces of work under way. */
  running = 0;
  /** Fires when the webhook has changed or is gone. */
  readonly end: AbortController = new AbortController();

  constructor(more: boolean) {
    this.#more = more;
  }

  /** Takes new deliveries, as far as there is room for them. */
  add(rows: readonly DeliveryRow[]): void {
    for (const row of rows) {
      if (this.#queue.length >= maxKept) this.#more = true;
      if (this.#reading) this.#missed = true;
      if (!this.#more) this.#keep(row);
    }
  }

  /** What is to be read now, if anything. Then {@link refill} follows, or {@link readAgain}. */
  startReading(): Reading | undefined {
    if (this.#reading) return undefined;
    const lane = this.#queue.length < maxKept ? [...this.#behind].find((each) => !this.#busy.has(each) && !this.#kept(each)) : undefined;
    if (lane === undefined && !(this.#more && this.#queue.every((row) => this.#busy.has(row.lane)))) return undefined;
    this.#reading = true;
    this.#missed = false;
    return lane === undefined ? { after: this.#lastSeq } : { lane, upTo: this.#lastSeq };
  }

  /** Takes what was read. */
  refill({ lane }: Reading, rows: readonly DeliveryRow[]): void {
    this.#reading = false;
    if (lane === undefined) {
      this.#more = this.#missed || rows.length >= maxKept;
      for (const row of rows) this.#keep(row);
    } else {
      if (!this.#missed && rows.length < maxKeptOfLane) this.#behind.delete(lane);
      this.#queue.push(...rows);
    }
  }

  /** Nothing could be read: the same is to be read once more. */
  readAgain(): void {
    this.#reading = false;
  }

  /** What can be tried now. Its room is then busy until {@link release}. */
  take(): Attempt | undefined {
    const due = this.#due.shift();
    if (due) return due;
    const at = this.#queue.findIndex(({ lane }) => !this.#busy.has(lane));
    const [delivery] = at < 0 ? [] : this.#queue.splice(at, 1);
    if (!delivery) return undefined;
    this.#busy.add(delivery.lane);
    return { delivery, count: 1 };
  }

  /** Lets go of what is kept of a room that must wait. */
  wait(lane: string): void {
    const others = this.#queue.filter((row) => row.lane !== lane);
    if (others.length === this.#queue.length) return;
    this.#behind.add(lane);
    this.#queue.splice(0, Number.POSITIVE_INFINITY, ...others);
  }

  /** Takes back what is to be tried again; its room has been busy all the time. */
  again(attempt: Attempt): void {
    this.#due.push(attempt);
  }

  release(lane: string): void {
    this.#busy.delete(lane);
  }

  /** Counts a failure. @returns How many there were in the last `windowMs`, this one included. */
  failed(now: number, windowMs: number): number {
    this.#failures = [...this.#failures.filter((at) => at > now - windowMs), now];
    return this.#failures.length;
  }

  get isIdle(): boolean {
    return !this.running && !this.#busy.size && !this.#queue.length && !this.#behind.size && !this.#more;
  }

  #keep(row: DeliveryRow): void {
    this.#lastSeq = row.seq;
    if (this.#behind.has(row.lane) || this.#kept(row.lane) >= maxKeptOfLane) this.#behind.add(row.lane);
    else this.#queue.push(row);
  }

  #kept(lane: string): number {
    return this.#queue.filter((row) => row.lane === lane).length;
  }
}
