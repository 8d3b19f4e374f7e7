import { useSyncExternalStore } from "react";

/** The part of the address after `#`: which page is shown. */
export function useHash(): string {
  return useSyncExternalStore(listen, () => location.hash.slice(1));
}

function listen(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}
