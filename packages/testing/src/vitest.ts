import { afterAll, beforeAll, beforeEach } from "vitest";
import { parleyBy } from "./hooks.ts";
import type { Parley, ParleyOptions } from "./parley.ts";

/**
 * One server for the tests of this file, put back to its seed before each of them and closed after the last.
 *
 * @returns The server; to be called inside tests and hooks.
 */
export function useParley(options: ParleyOptions = {}): () => Parley {
  return parleyBy({ beforeAll, beforeEach, afterAll }, options);
}
