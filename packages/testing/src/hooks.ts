import { createParley, type Parley, type ParleyOptions } from "./parley.ts";

/** The hooks of a test runner, whichever it is. */
export interface Hooks {
  beforeAll(run: () => Promise<void>): unknown;
  beforeEach(run: () => Promise<void>): unknown;
  afterAll(run: () => Promise<void>): unknown;
}

/**
 * One server for a file of tests, put back to its seed before each of them.
 *
 * @returns The server; to be called inside tests and hooks.
 */
export function parleyBy(hooks: Hooks, options: ParleyOptions): () => Parley {
  let parley: Parley | undefined;
  let isFresh = true;
  hooks.beforeAll(async () => {
    parley = await createParley(options);
  });
  hooks.beforeEach(async () => {
    if (!isFresh) await parley?.reset();
    isFresh = false;
  });
  hooks.afterAll(async () => {
    await parley?.close();
  });
  return () => {
    if (!parley) throw new Error("The server starts before the first test: call this inside a test or a hook.");
    return parley;
  };
}
