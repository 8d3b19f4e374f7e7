/** Empty places at the front, at most. */
const cutAt = 100;

/** What happened last, as much of it as there is room for. */
export class BoundedLog<Entry> {
  readonly #maxEntries: number;
  readonly #maxBytes: number;
  #kept: (Entry | undefined)[] = [];
  /** What each takes, beside `#kept`: numbers cost a garbage collector nothing. */
  #sizes: number[] = [];
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
    return this.#kept.slice(this.#first) as Entry[];
  }

  /** The latest of those that there was no room for any more. */
  get lastDropped(): Entry | undefined {
    return this.#lastDropped;
  }

  /** @param bytes - How much room it takes, about. */
  add(entry: Entry, bytes: number): void {
    this.#kept.push(entry);
    this.#sizes.push(bytes);
    this.#bytes += bytes;
    while (this.#kept.length - this.#first > this.#maxEntries || this.#bytes > this.#maxBytes) this.#drop();
  }

  deleteWhere(matches: (entry: Entry) => boolean): void {
    const sizes: number[] = [];
    const left = this.entries.filter((entry, at) => {
      if (matches(entry)) return false;
      sizes.push(this.#sizes[this.#first + at] as number);
      return true;
    });
    this.#kept = left;
    this.#sizes = sizes;
    this.#first = 0;
    this.#bytes = sizes.reduce((sum, bytes) => sum + bytes, 0);
  }

  clear(): void {
    this.deleteWhere(() => true);
  }

  #drop(): void {
    this.#lastDropped = this.#kept[this.#first];
    this.#kept[this.#first] = undefined;
    this.#bytes -= this.#sizes[this.#first] as number;
    this.#first += 1;
    if (this.#first < cutAt) return;
    this.#kept.splice(0, this.#first);
    this.#sizes.splice(0, this.#first);
    this.#first = 0;
  }
}
