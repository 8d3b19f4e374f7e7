/** Remembers the last few ids, so that what is delivered twice is told once. */
export class Recent {
  readonly #limit: number;
  readonly #ids = new Set<string>();

  /** @param limit - Ids remembered, at least 1. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Remembers an id; says whether it is new. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > this.#limit) this.#ids.delete(this.#ids.values().next().value as string);
    return true;
  }
}
