import type { KeptTokens } from "../tokenSet.ts";

/** Where tokens are kept between uses. */
export interface TokenStore {
  /** What is kept; `undefined` when there is nothing. @throws TokenStoreError when it cannot be read */
  load(): Promise<KeptTokens | undefined>;
  /** Keeps these instead of what was kept. @throws TokenStoreError when they cannot be kept */
  save(tokens: KeptTokens): Promise<void>;
  /** Forgets what is kept. */
  clear(): Promise<void>;
  /**
   * Does work that nobody else does at the same time who shares what is kept: another process, another tab.
   *
   * Absent where nobody can share it.
   *
   * @throws AbortedError when `signal` aborts while others are at work; TokenStoreError when the lock cannot be had
   */
  lock?<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}
