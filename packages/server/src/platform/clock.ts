/** The only source of time in the server, so that it can be moved. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `run` once, when `delayMs` have passed on this clock; the function returned takes that back. */
  after(delayMs: number, run: () => void): () => void;
}

/** Real time. Its timers never keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Longest that a timer of the machine can run. */
const maxTimerMs = 2 ** 31 - 1;

/** Something that waits for its time. */
interface Waiting {
  at: number;
  run: () => void;
  timer?: NodeJS.Timeout | undefined;
}

/**
 * A clock that can be moved: made with a time it stands still there, made by {@link MovableClock.running} it goes with the
 * machine's. Whatever waits is called when its time comes, however it comes: by itself, or because somebody moves the clock.
 */
export class MovableClock implements Clock {
  /** Where it stands, or stood at `#since`. */
  #base: number;
  /** Time of the machine since which it goes on; `undefined` while it stands still. */
  #since: number | undefined;
  readonly #waiting = new Set<Waiting>();

  /** @param start - Where it stands: milliseconds since the epoch, or ISO 8601. */
  constructor(start: number | string = "2026-01-01T00:00:00.000Z") {
    this.#base = typeof start === "string" ? Date.parse(start) : start;
  }

  /** A clock at the time of the machine that goes on by itself. */
  static running(): MovableClock {
    const clock = new MovableClock(Date.now());
    clock.resume();
    return clock;
  }

  /** Whether it stands still. */
  get isFrozen(): boolean {
    return this.#since === undefined;
  }

  /** When the next thing that waits comes due; milliseconds since the epoch. */
  get nextDueAt(): number | undefined {
    return this.#next()?.at;
  }

  now(): number {
    return this.#since === undefined ? this.#base : this.#base + Date.now() - this.#since;
  }

  after(delayMs: number, run: () => void): () => void {
    const entry: Waiting = { at: this.now() + delayMs, run };
    this.#waiting.add(entry);
    this.#arm(entry);
    return () => this.#remove(entry);
  }

  /** Stands still from now on. */
  freeze(): void {
    this.#base = this.now();
    this.#since = undefined;
    for (const entry of this.#waiting) clearTimeout(entry.timer);
  }

  /** Goes on from where it is, as fast as the machine's. */
  resume(): void {
    this.#since ??= Date.now();
    this.#armAll();
  }

  /** Goes to a time, forward or back, and stays frozen or running. What has come due by then runs, in order. */
  set(time: number): void {
    for (let due = this.#next(); due && due.at <= time; due = this.#next()) {
      // What was late already does not turn the time back.
      this.#moveTo(Math.max(due.at, Math.min(this.now(), time)));
      this.#remove(due);
      due.run();
    }
    this.#moveTo(time);
    this.#armAll();
  }

  /** Moves time on and runs what has come due, in order. */
  advance(byMs: number): void {
    this.set(this.now() + byMs);
  }

  #moveTo(time: number): void {
    this.#base = time;
    if (this.#since !== undefined) this.#since = Date.now();
  }

  #next(): Waiting | undefined {
    let next: Waiting | undefined;
    for (const entry of this.#waiting) if (!next || entry.at < next.at) next = entry;
    return next;
  }

  #remove(entry: Waiting): void {
    clearTimeout(entry.timer);
    this.#waiting.delete(entry);
  }

  #armAll(): void {
    for (const entry of this.#waiting) this.#arm(entry);
  }

  #arm(entry: Waiting): void {
    clearTimeout(entry.timer);
    if (this.#since === undefined) return;
    const timer = setTimeout(() => this.#fire(entry), Math.min(Math.max(entry.at - this.now(), 0), maxTimerMs));
    entry.timer = timer.unref();
  }

  #fire(entry: Waiting): void {
    if (entry.at > this.now()) {
      this.#arm(entry);
      return;
    }
    this.#waiting.delete(entry);
    entry.run();
  }
}
