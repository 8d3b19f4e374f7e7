/** Empty places at the front, at most. */
const cutAt = 100;

/** What happened last, as much of it as there is room for. */
export class BoundedLog<Entry> {
  readonly #maxEntries: number;
  readonly #maxBytes: number;
  #kept: ({ entry: Entry; bytes: number } | undefined)[] = [];
  /** Where the oldest stands. The places before it are empty, and cut off together: each cut moves all that is kept. */
  #first = 0;
  #bytes = 0;
  #lastDropped: Entry | undefined;

  constructor(maxEntries: number, maxBytes: number) {
    this.#maxEntries = maxEntries;
    this.#maxBytes = maxBytes;
  }

  /** The oldest first. */
  get entries(): Entry[] {
    return this.#kept.flatMap((kept) => (kept ? [kept.entry] : []));
  }

  /** The latest of those that there was no room for any more. */
  get lastDropped(): Entry | undefined {
    return this.#lastDropped;
  }

  /** @param bytes - How much room it takes, about. */
  add(entry: Entry, bytes: number): void {
    this.#kept.push({ entry, bytes });
    this.#bytes += bytes;
    while (this.#kept.length - this.#first > this.#maxEntries || this.#bytes > this.#maxBytes) this.#drop();
  }

  deleteWhere(matches: (entry: Entry) => boolean): void {
    const left = this.#kept.flatMap((kept) => (kept && !matches(kept.entry) ? kept : []));
    this.#kept = left;
    this.#first = 0;
    this.#bytes = left.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  clear(): void {
    this.deleteWhere(() => true);
  }

  #drop(): void {
    const dropped = this.#kept[this.#first];
    this.#kept[this.#first] = undefined;
    this.#first += 1;
    this.#bytes -= dropped?.bytes ?? 0;
    this.#lastDropped = dropped?.entry;
    if (this.#first < cutAt) return;
    this.#kept.splice(0, this.#first);
    this.#first = 0;
  }
}
