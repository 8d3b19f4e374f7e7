import type { StateStorage, StateStore } from "./store.ts";

/**
 * Keeps state in the browser: it outlives the page. All pages of this origin share it, as does every script on them.
 *
 * Two pages that are open at the same time need two places, or the second takes the connection of the first.
 *
 * @param storage - `localStorage` unless said.
 * @param prefix - What the names of entries begin with.
 */
export function browserState(storage?: StateStorage, prefix = "parley:"): StateStore {
  // Asked for when it is used: a page that may not store throws when it only looks at `localStorage`.
  const at = () => storage ?? (globalThis as unknown as { localStorage: StateStorage }).localStorage;
  return {
    read: async (name) => at().getItem(prefix + name) ?? undefined,
    write: async (name, text) => at().setItem(prefix + name, text),
    remove: async (name) => at().removeItem(prefix + name),
  };
}
