import type { JournalEntry, JournalKind } from "@parley/contract/control";
import type { Journal } from "./journal.ts";

/** What a reader of the journal wants to be told. */
export interface Following {
  /** Id after which it begins. */
  since: number;
  hasDetails: boolean;
  kinds: readonly JournalKind[] | undefined;
  isWanted(entry: JournalEntry): boolean;
}

/** Entries that are made ready at a time. */
const batch = 200;
/** A reader that has gone without a word is noticed by writing to it. */
const pulseInMs = 15_000;

/**
 * The journal as it is made, as Server-Sent Events. Nothing waits for a slow reader: it gets what is still there when it has taken
 * what it was sent, and is told when some is not.
 */
export function follow(journal: Journal, following: Following): ReadableStream<Uint8Array> {
  const reading = new Reading(journal, following);
  const encoder = new TextEncoder();
  const leave = journal.enter();
  const gone = new AbortController();
  gone.signal.addEventListener("abort", leave);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let text = await reading.next();
        while (!text && !gone.signal.aborted && !journal.isClosed) {
          text = (await changed(journal, gone.signal)) ? await reading.next() : ":\n\n";
        }
        if (text) return controller.enqueue(encoder.encode(text));
        leave();
        if (!gone.signal.aborted) controller.close();
      },
      cancel: () => gone.abort(),
    },
    { highWaterMark: 0 },
  );
}

/** How far somebody has read. */
class Reading {
  readonly #journal: Journal;
  readonly #following: Following;
  #last: number;
  #clearedAt: number;
  #isGreeted = false;

  constructor(journal: Journal, following: Following) {
    this.#journal = journal;
    this.#following = following;
    // A number from before a restart of the server counts nothing that is here.
    this.#last = following.since > journal.lastId ? 0 : following.since;
    this.#clearedAt = journal.clearedAt;
  }

  /** What there is to be told now; empty when there is nothing. */
  async next(): Promise<string> {
    const { hasDetails, kinds, isWanted } = this.#following;
    const told = this.#isGreeted ? [] : ["retry: 1000\n\n"];
    this.#isGreeted = true;
    if (this.#clearedAt !== this.#journal.clearedAt) told.push("event: cleared\ndata: {}\n\n");
    this.#clearedAt = this.#journal.clearedAt;
    if (this.#journal.lastDropped(kinds) > Math.max(this.#last, this.#clearedAt)) told.push("event: missed\ndata: {}\n\n");
    const records = this.#journal.records(this.#last).slice(0, batch);
    this.#last = records.at(-1)?.id ?? this.#last;
    const entries = (await this.#journal.show(records, hasDetails)).filter(isWanted);
    return [...told, ...entries.map((entry) => `id: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`)].join("");
  }
}

/** Waits for something new. @returns Whether there is; otherwise it has been quiet for a while, or the reader has gone */
function changed(journal: Journal, gone: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (isNew: boolean): void => {
      clearTimeout(timer);
      forget();
      gone.removeEventListener("abort", stop);
      resolve(isNew);
    };
    const stop = (): void => done(true);
    const timer = setTimeout(done, pulseInMs, false);
    // What comes in the same turn is told together.
    const forget = journal.onceChanged(() => setImmediate(done, true));
    gone.addEventListener("abort", stop, { once: true });
  });
}
