import type { DeliveryRow } from "./schema.ts";

/** Deliveries of one webhook that are kept in memory; the rest waits in the database. */
export const maxKept = 200;

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
  /** Times of failures, the oldest first, in milliseconds. */
  #failures: number[] = [];
  /** Whether the database has more than what is kept here. */
  #more: boolean;
  #reading = false;
  /** Whether something came while the database was being read. */
  #missed = false;
  /** The last delivery that has been kept here. */
  lastSeq = 0;
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

  /** Whether the database is to be read now. Then {@link refill} follows. */
  startReading(): boolean {
    if (!this.#more || this.#reading || this.#queue.length) return false;
    this.#reading = true;
    this.#missed = false;
    return true;
  }

  /** Takes what was read. */
  refill(rows: readonly DeliveryRow[]): void {
    this.#reading = false;
    this.#more = this.#missed || rows.length >= maxKept;
    for (const row of rows) this.#keep(row);
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
    return !this.running && !this.#busy.size && !this.#queue.length && !this.#more;
  }

  #keep(row: DeliveryRow): void {
    this.lastSeq = row.seq;
    this.#queue.push(row);
  }
}
