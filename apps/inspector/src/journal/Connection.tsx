import type { ReactNode } from "react";
import { useJournal } from "./JournalProvider.tsx";

const words = { connecting: "Connecting…", live: "Live", lost: "The server does not answer. Trying again…" };

/** Whether the server is there. */
export function Connection(): ReactNode {
  const { connection } = useJournal();
  return (
    <p className={`connection is-${connection}`} role="status">
      <span className="dot" aria-hidden="true" />
      {words[connection]}
    </p>
  );
}
