import { untilAborted } from "../../core/clock.ts";
import type { KeptTokens } from "../tokenSet.ts";
import type { TokenStore } from "./tokenStore.ts";

/** Keeps tokens as long as the process or page lives. */
export function memoryStore(tokens?: KeptTokens): TokenStore {
  let kept = tokens && { ...tokens };
  return {
    load: async () => kept && { ...kept },
    save: async (next) => {
      kept = { ...next };
    },
    clear: async () => {
      kept = undefined;
    },
    lock: inTurn(),
  };
}

/** A lock inside one process: work is done in the order in which it was asked for. */
export function inTurn(): NonNullable<TokenStore["lock"]> {
  let last: Promise<unknown> = Promise.resolve();
  return async (work, signal) => {
    const before = last;
    const { promise, resolve } = deferred();
    last = promise;
    try {
      await untilAborted(before, signal);
    } catch (error) {
      // Who comes next still has to wait for those before.
      void before.then(resolve);
      throw error;
    }
    try {
      return await work();
    } finally {
      resolve();
    }
  };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
