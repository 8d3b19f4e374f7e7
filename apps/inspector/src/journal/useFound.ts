import type { ControlClient } from "@parley/testing/control";
import { useDeferredValue, useEffect, useState } from "react";
import { useSession } from "../session/session.tsx";

const nothing: ReadonlySet<number> = new Set();
const waitInMs = 250;

/** Ids of the entries in whose headers, bodies, frames or data a text stands: the server looks, for only it has them all. */
export function useFound(text: string): ReadonlySet<number> {
  const { control, changes } = useSession();
  const wanted = useDeferredValue(text.trim());
  const [found, setFound] = useState<{ text: string; ids: ReadonlySet<number> }>({ text: "", ids: nothing });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` says that there may be more to find.
  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      search(control, wanted).then(
        (ids) => isCurrent && setFound({ text: wanted, ids }),
        () => undefined, // The connection's state says it already.
      );
    }, waitInMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [control, wanted, changes]);
  return found.text === text.trim() ? found.ids : nothing;
}

async function search(control: ControlClient, text: string): Promise<ReadonlySet<number>> {
  return new Set((await control.journal.list({ text, max: 1000 })).map(({ id }) => id));
}
