import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { useSession } from "../session/session.tsx";
import { type JournalState, JournalStore } from "./store.ts";

const StoreContext = createContext<JournalStore | undefined>(undefined);
/** What was read is read again at most this often because of the journal. */
const heedInMs = 400;

/** Follows the journal for the whole page, whichever part is shown. */
export function JournalProvider({ children }: { children: ReactNode }): ReactNode {
  const { control, heed, touch, refused } = useSession();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const store = useMemo(() => {
    const touchLater = (): void => {
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        touch();
      }, heedInMs);
    };
    return new JournalStore(control, heed, touchLater);
  }, [control, heed, touch]);
  useEffect(() => (refused === undefined ? store.start() : undefined), [store, refused]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useJournalStore(): JournalStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useJournalStore works inside JournalProvider");
  return store;
}

export function useJournal(): JournalState {
  const store = useJournalStore();
  return useSyncExternalStore(store.subscribe, store.state);
}
