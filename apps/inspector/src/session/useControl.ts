import type { ControlClient } from "@parley/testing/control";
import { useCallback, useEffect, useState } from "react";
import { useSession } from "./session.tsx";

/** Something that is read from the server, and read again when it may have changed. */
export interface Loaded<Value> {
  /** What was read last; stays while it is read again. */
  value: Value | undefined;
  error: Error | undefined;
  reload(): void;
}

/** How often what no event tells of is read again. */
const everyMs = 2000;

/**
 * Reads something from the control plane: at once, when the journal tells of changes, after what is done here, when the tab comes back,
 * and every few seconds while it is looked at.
 *
 * @param load - The same function as long as it reads the same thing (`useCallback`, or outside of the component).
 */
export function useControl<Value>(load: (control: ControlClient, server: ControlClient) => Promise<Value>): Loaded<Value> {
  const { control, server, heed, changes } = useSession();
  const [state, setState] = useState<{ of?: unknown; value?: Value; error?: Error }>({});
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` and `changes` say when to read again.
  useEffect(() => {
    let isCurrent = true;
    load(control, server).then(
      (value) => isCurrent && setState({ of: load, value }),
      (error: Error) => {
        heed(error);
        if (isCurrent) setState((before) => (before.of === load ? { ...before, error } : { of: load, error }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [control, server, heed, load, changes, turn]);
  const reload = useCallback(() => setTurn((count) => count + 1), []);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === "visible") reload();
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [reload]);
  const isOfThis = state.of === load;
  return { value: isOfThis ? state.value : undefined, error: isOfThis ? state.error : undefined, reload };
}
