/** What happened last, as much of it as there is room for. */
export class BoundedLog<Entry> {
  readonly #maxEntries: number;
  readonly #maxBytes: number;
  #kept: { entry: Entry; bytes: number }[] = [];
  #bytes = 0;
  #lastDropped: Entry | undefined;

  constructor(maxEntries: number, maxBytes: number) {
    this.#maxEntries = maxEntries;
    this.#maxBytes = maxBytes;
  }

  /** The oldest first. */
  get entries(): Entry[] {
    return this.#kept.map(({ entry }) => entry);
  }

  /** The latest of those that there was no room for any more. */
  get lastDropped(): Entry | undefined {
    return this.#lastDropped;
  }

  /** @param bytes - How much room it takes, about. */
  add(entry: Entry, bytes: number): void {
    this.#kept.push({ entry, bytes });
    this.#bytes += bytes;
    while (this.#kept.length > this.#maxEntries || this.#bytes > this.#maxBytes) this.#drop();
  }

  deleteWhere(matches: (entry: Entry) => boolean): void {
    this.#kept = this.#kept.filter(({ entry }) => !matches(entry));
    this.#bytes = this.#kept.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  clear(): void {
    this.deleteWhere(() => true);
  }

  #drop(): void {
    const dropped = this.#kept.shift();
    this.#bytes -= dropped?.bytes ?? 0;
    this.#lastDropped = dropped?.entry;
  }
}
