import type { StateStore } from "./store.ts";

/** Keeps state as long as the process or page lives: for clients that come and go within it. */
export function memoryState(): StateStore {
  const kept = new Map<string, string>();
  return {
    read: async (name) => kept.get(name),
    write: async (name, text) => {
      kept.set(name, text);
    },
    remove: async (name) => {
      kept.delete(name);
    },
  };
}
