import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";

/** Says something to whoever looks or listens. What is bad stays until it is closed. */
export type Say = (text: string, how?: "good" | "bad") => void;

const SayContext = createContext<Say>(() => undefined);
const shownForMs = 5000;

export function Says({ children }: { children: ReactNode }): ReactNode {
  const [said, setSaid] = useState<{ text: string; how: "good" | "bad" }>();
  const say = useCallback<Say>((text, how = "good") => setSaid({ text, how }), []);
  useEffect(() => {
    if (said?.how !== "good") return;
    const timer = setTimeout(setSaid, shownForMs, undefined);
    return () => clearTimeout(timer);
  }, [said]);
  const close = useMemo(() => () => setSaid(undefined), []);
  return (
    <SayContext value={say}>
      {children}
      <div className="says">
        <p role="status" className={said?.how === "good" ? "said" : "visually-hidden"}>
          {said?.how === "good" && said.text}
        </p>
        <div role="alert">
          {said?.how === "bad" && (
            <div className="said said-bad">
              <p>{said.text}</p>
              <Button onPress={close} className="react-aria-Button is-quiet">
                Close
              </Button>
            </div>
          )}
        </div>
      </div>
    </SayContext>
  );
}

export function useSay(): Say {
  return useContext(SayContext);
}
