/** Lets work through, until somebody needs the house to themselves for a moment. */
export class Turnstile {
  #inside = 0;
  #closed: Promise<void> | undefined;
  #emptied: (() => void) | undefined;

  /** Runs a piece of work, after whoever has the house to themselves. */
  async pass<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    while (this.#closed !== undefined) await this.#closed;
    this.#inside++;
    try {
      return await work();
    } finally {
      this.#inside--;
      if (!this.#inside) this.#emptied?.();
    }
  }

  /**
   * Runs a piece of work alone: what comes meanwhile waits, and what is under way is waited for.
   *
   * @param patienceInMs - Real milliseconds after which what is still under way is not waited for any more.
   */
  async alone<Result>(work: () => Promise<Result>, patienceInMs: number): Promise<Result> {
    while (this.#closed !== undefined) await this.#closed;
    let open = (): void => undefined;
    this.#closed = new Promise((resolve) => {
      open = resolve;
    });
    try {
      await this.#empty(patienceInMs);
      return await work();
    } finally {
      this.#closed = undefined;
      open();
    }
  }

  async #empty(patienceInMs: number): Promise<void> {
    if (!this.#inside) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patienceInMs);
      this.#emptied = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#emptied = undefined;
  }
}
