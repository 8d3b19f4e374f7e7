import { type Hooks, parleyBy } from "./hooks.ts";
import type { Parley, ParleyOptions } from "./parley.ts";

/**
 * One server for the tests of this file, put back to its seed before each of them and closed after the last.
 *
 * @returns The server; to be called inside tests and hooks.
 */
export function useParley(options: ParleyOptions = {}): () => Parley {
  return parleyBy(globalHooks(), options);
}

/** @throws Error when no runner has put its hooks there, as Jest does unless `injectGlobals` is off. */
function globalHooks(): Hooks {
  const { beforeAll, beforeEach, afterAll } = globalThis as Partial<Hooks>;
  if (!beforeAll || !beforeEach || !afterAll) throw new Error("There are no global hooks: is this a test of Jest, with injectGlobals on?");
  return { beforeAll, beforeEach, afterAll };
}
