import type { Clock } from "../core/clock.ts";
import type { Log } from "../core/logger.ts";
import type { StateStore } from "./state/store.ts";

/** How far events were told. */
export interface Cursor {
  /** What happened before, in milliseconds since 1970 by the service's clock, was told, but for what was under way. */
  atMs: number;
  /** What was told around then and later: ids, with the time of each. */
  told: (readonly [id: string, publishedMs: number])[];
}

/** Ids kept at most. */
const idsKept = 5000;
/** The longest that telling and saving are apart, in milliseconds. */
const saveEveryMs = 1000;

/** What a keeper works with. */
export interface CursorParts {
  store: StateStore;
  clock: Clock;
  log: Log;
  /** Ids are kept so long after what they name has happened, in milliseconds. */
  overlapInMs: number;
}

/**
 * Keeps a cursor from one run to the next.
 *
 * It is saved after what it covers was told, within a second, and at the end. So nothing is lost when the process dies, and what was told in its last
 * second is told again by the next one.
 */
export class CursorKeeper {
  readonly #parts: CursorParts;
  readonly #told = new Map<string, number>();
  #name = "";
  #atMs: number | undefined;
  #cancel: (() => void) | undefined;
  #saving: Promise<void> = Promise.resolve();
  #isDirty = false;

  constructor(parts: CursorParts) {
    this.#parts = parts;
  }

  /** Reads what an earlier run has left under a name; `undefined` when there is nothing that can be read. Never rejects. */
  async load(name: string): Promise<Cursor | undefined> {
    this.#name = name;
    const cursor = readCursor(await this.#read());
    if (!cursor) return undefined;
    this.#atMs = cursor.atMs;
    for (const [id, publishedMs] of cursor.told) this.#told.set(id, publishedMs);
    return cursor;
  }

  /** Takes note that an activity was told. */
  told(id: string, publishedMs: number): void {
    this.#told.set(id, Number.isNaN(publishedMs) ? (this.#atMs ?? 0) : publishedMs);
    if (this.#told.size > idsKept) this.#told.delete(this.#told.keys().next().value as string);
    this.#plan();
  }

  /** Takes note that nothing is under way, and all that happened until then was told. */
  restedAt(atMs: number): void {
    if (atMs <= (this.#atMs ?? 0)) return;
    this.#atMs = atMs;
    for (const [id, publishedMs] of this.#told) if (publishedMs < atMs - this.#parts.overlapInMs) this.#told.delete(id);
    this.#plan();
  }

  /** Saves what is not saved yet. Never rejects. */
  async flush(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#isDirty) this.#save();
    await this.#saving;
  }

  #plan(): void {
    if (this.#name === "") return;
    this.#isDirty = true;
    this.#cancel ??= this.#parts.clock.after(saveEveryMs, () => {
      this.#cancel = undefined;
      this.#save();
    });
  }

  /** One at a time: the last one that begins is the last one that is kept. */
  #save(): void {
    const { store, log } = this.#parts;
    this.#saving = this.#saving.then(async () => {
      if (this.#atMs === undefined) return;
      this.#isDirty = false;
      const cursor = { version: 1, at: new Date(this.#atMs).toISOString(), told: [...this.#told] };
      try {
        await store.write(this.#name, JSON.stringify(cursor));
      } catch (error) {
        this.#isDirty = true;
        log.warn("How far events were told could not be saved: the next run may tell some again", error);
      }
    });
  }

  async #read(): Promise<string | undefined> {
    try {
      return await this.#parts.store.read(this.#name);
    } catch (error) {
      this.#parts.log.warn("How far events were told by the last run could not be read", error);
      return undefined;
    }
  }
}

function readCursor(text: string | undefined): Cursor | undefined {
  try {
    const { at, told } = JSON.parse(text ?? "{}") as { at?: unknown; told?: unknown };
    const atMs = typeof at === "string" ? Date.parse(at) : Number.NaN;
    if (Number.isNaN(atMs)) return undefined;
    return { atMs, told: Array.isArray(told) ? told.filter(isTold) : [] };
  } catch {
    return undefined;
  }
}

function isTold(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "number";
}
