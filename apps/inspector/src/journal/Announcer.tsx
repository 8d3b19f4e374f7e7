import { type ReactNode, useEffect, useRef, useState } from "react";

/** How often somebody who listens is told; each entry by itself would be a flood. */
const everyMs = 8000;

/** Tells those who listen how much has come. Says nothing while it is paused. */
export function Announcer({ count, isQuiet }: { count: number; isQuiet: boolean }): ReactNode {
  const [text, setText] = useState("");
  const latest = useRef(count);
  latest.current = count;
  useEffect(() => {
    if (isQuiet) return setText("");
    let told = latest.current;
    const timer = setInterval(() => {
      const came = latest.current - told;
      told = latest.current;
      setText(came > 0 ? `${came} new ${came === 1 ? "entry" : "entries"} in the journal.` : "");
    }, everyMs);
    return () => clearInterval(timer);
  }, [isQuiet]);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
