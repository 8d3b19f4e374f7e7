import type { ControlClient, JournalEntry } from "@parley/testing/control";

/** What the page knows of the journal. */
export interface JournalState {
  /** The oldest first. */
  entries: readonly JournalEntry[];
  /** `lost`: the server does not tell anything just now; it is asked again and again. */
  connection: "connecting" | "live" | "lost";
  isPaused: boolean;
  /** How many have come since it was paused. */
  waiting: number;
  /** Why not everything is here. */
  gap?: "missed" | "restarted";
  /** How often old entries were let go. */
  trims: number;
}

/** More than this are not kept; older ones are let go in one go, rarely, as what is looked at moves then. */
const most = 12_000;
const afterTrim = 10_000;
/** What comes in such a time is shown together. */
const flushInMs = 60;
const retryInMs = 1000;

/** Follows the journal of a server, comes back when it was away, and tells whoever looks. */
export class JournalStore {
  readonly #control: ControlClient;
  readonly #onError: (error: unknown) => void;
  readonly #onChange: () => void;
  readonly #listeners = new Set<() => void>();
  #state: JournalState = { entries: [], connection: "connecting", isPaused: false, waiting: 0, trims: 0 };
  #coming: JournalEntry[] = [];
  #lastId = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange - Told when something has happened at the server. */
  constructor(control: ControlClient, onError: (error: unknown) => void, onChange: () => void) {
    this.#control = control;
    this.#onError = onError;
    this.#onChange = onChange;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): JournalState => this.#state;

  /** Begins to follow. @returns What ends it */
  start(): () => void {
    const ended = new AbortController();
    void this.#followAll(ended.signal);
    return () => {
      ended.abort();
      clearTimeout(this.#timer);
    };
  }

  /** Shows nothing new until {@link resume}; what comes meanwhile is kept. */
  pause(): void {
    this.#flush();
    this.#set({ isPaused: true });
  }

  resume(): void {
    this.#set({ isPaused: false });
    this.#flush();
  }

  /** Lets go of what is shown here. The server keeps it. */
  clear(): void {
    this.#coming = [];
    this.#set({ entries: [], waiting: 0, gap: undefined });
  }

  async #followAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const following = this.#control.journal.follow({}, { since: this.#lastId, signal, onNotice: (notice) => this.#heed(notice) });
        for await (const entry of following) this.#take(entry);
      } catch (error) {
        if (!signal.aborted) this.#onError(error);
      }
      if (signal.aborted) return;
      this.#set({ connection: "lost" });
      await new Promise((resolve) => setTimeout(resolve, retryInMs));
    }
  }

  #heed(notice: "open" | "missed" | "cleared"): void {
    if (notice === "open") this.#set({ connection: "live" });
    else if (notice === "missed") this.#set({ gap: "missed" });
    else this.clear();
  }

  #take(entry: JournalEntry): void {
    if (entry.id <= this.#lastId) {
      // Numbers begin anew with a server: what is here is of another one.
      this.clear();
      this.#set({ gap: "restarted" });
    }
    this.#lastId = entry.id;
    this.#coming.push(entry);
    this.#timer ??= setTimeout(() => this.#flush(), flushInMs);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#coming.length) this.#onChange();
    if (this.#state.isPaused) {
      if (this.#coming.length > most) this.#coming = this.#coming.slice(-afterTrim);
      this.#set({ waiting: this.#coming.length });
      return;
    }
    const came = this.#coming;
    this.#coming = [];
    this.#set({ ...(came.length && { entries: [...this.#state.entries, ...came] }), waiting: 0 });
    // Apart from what has come, so that the list can tell the one from the other.
    if (this.#state.entries.length > most) this.#set({ entries: this.#state.entries.slice(-afterTrim), trims: this.#state.trims + 1 });
  }

  #set(change: { [Name in keyof JournalState]?: JournalState[Name] | undefined }): void {
    this.#state = Object.fromEntries(
      Object.entries({ ...this.#state, ...change }).filter(([, value]) => value !== undefined),
    ) as unknown as JournalState;
    for (const listener of this.#listeners) listener();
  }
}
