import { AbortedError } from "./errors.ts";

/** Lets a bounded number of requests to each host run at once; the others wait in order. */
export class Gate {
  readonly #max: number;
  readonly #hosts = new Map<string, { running: number; waiting: Set<() => void> }>();

  /** @param max - Requests to one host at a time. */
  constructor(max: number) {
    this.#max = Math.max(1, max);
  }

  /**
   * Runs `task` when there is room.
   *
   * @throws AbortedError when `signal` aborts while waiting for room; else what the task throws.
   */
  async run<T>(host: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const lane = this.#hosts.get(host) ?? { running: 0, waiting: new Set() };
    this.#hosts.set(host, lane);
    if (lane.running < this.#max) lane.running += 1;
    else await wait(lane.waiting, signal);
    try {
      return await task();
    } finally {
      const [next] = lane.waiting;
      // The place is handed on, so nobody can slip in between.
      if (next) next();
      else if (--lane.running === 0) this.#hosts.delete(host);
    }
  }
}

function wait(waiting: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new AbortedError(signal.reason));
    const onAbort = () => {
      waiting.delete(enter);
      reject(new AbortedError(signal.reason));
    };
    const enter = () => {
      waiting.delete(enter);
      signal.removeEventListener("abort", onAbort);
      resolve();
    };
    waiting.add(enter);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
