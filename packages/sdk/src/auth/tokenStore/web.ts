import { AbortedError } from "../../core/errors.ts";
import { TokenStoreError } from "../errors.ts";
import { readKept } from "../tokenSet.ts";
import { inTurn } from "./memory.ts";
import type { TokenStore } from "./tokenStore.ts";

/** The part of the standard `Storage` that is needed here. */
export interface StorageLike {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** Settings of a store in a browser. */
export interface WebStoreOptions {
  /** Name of the entry; `parley-tokens` unless said. */
  name?: string | undefined;
  /** In place of the browser's own. */
  storage?: StorageLike | undefined;
}

/**
 * Keeps tokens in the browser's `localStorage`: they outlive the page, and all tabs of this origin share them, as does every script on it.
 *
 * Tabs take turns in refreshing, where the browser has `navigator.locks`.
 */
export function localStorageStore(options: WebStoreOptions = {}): TokenStore {
  return webStore("localStorage", options, tabLock(`parley:${options.name ?? defaultName}`));
}

/** Keeps tokens in the browser's `sessionStorage`: as long as the tab is open, and for it alone. */
export function sessionStorageStore(options: WebStoreOptions = {}): TokenStore {
  return webStore("sessionStorage", options, inTurn());
}

const defaultName = "parley-tokens";

function webStore(
  kind: "localStorage" | "sessionStorage",
  { name = defaultName, storage }: WebStoreOptions,
  lock: NonNullable<TokenStore["lock"]>,
): TokenStore {
  const using = async <T>(what: string, use: (storage: StorageLike) => T): Promise<T> => {
    try {
      // Looked up late: a page whose storage is forbidden throws at the very name.
      return use(storage ?? globalThis[kind]);
    } catch (cause) {
      throw new TokenStoreError(`Tokens could not be ${what} in ${kind}.`, {
        cause,
        hint: "The browser may forbid storage for this page; memoryStore() needs none.",
      });
    }
  };
  return {
    load: () => using("read", (kept) => readKept(parse(kept.getItem(name)))),
    save: (tokens) => using("kept", (kept) => kept.setItem(name, JSON.stringify(tokens))),
    clear: () => using("removed", (kept) => kept.removeItem(name)),
    lock,
  };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // Somebody else's entry, or a broken one: there are no tokens in it.
  }
}

/** The browser's own lock over all tabs; without it, a tab at least waits for itself. */
function tabLock(name: string): NonNullable<TokenStore["lock"]> {
  const alone = inTurn();
  return async (work, signal) => {
    const { locks } = globalThis.navigator ?? {};
    if (!locks) return alone(work, signal);
    const failed = {} as { error?: unknown };
    const result = locks.request(name, signal ? { signal } : {}, async () => {
      try {
        return { value: await work() };
      } catch (error) {
        failed.error = error;
        return undefined;
      }
    });
    const done = await result.catch((cause: unknown) => {
      throw signal?.aborted ? new AbortedError(signal.reason) : new TokenStoreError("The browser's lock could not be had.", { cause });
    });
    if (!done) throw failed.error;
    return done.value;
  };
}
