/** Keeps small texts from one run of a program to the next. */
export interface StateStore {
  /** What is kept under a name; `undefined` when there is nothing. */
  read(name: string): Promise<string | undefined>;
  /** Keeps a text instead of what was kept under the name. Who reads meanwhile gets one or the other, never a mixture. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A store of which nobody can read what is kept without its secret. */
export interface SealedStateStore extends StateStore {
  readonly isSealed: true;
}

/** The part of the standard `Storage` that is needed here. */
export interface StateStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}
