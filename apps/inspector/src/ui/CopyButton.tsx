import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useSay } from "./Says.tsx";

/** Copies a text. @param what - Names it, for who cannot see where the button stands: "the token of Ana". */
export function CopyButton({ text, what, children = "Copy" }: { text: string; what: string; children?: string }): ReactNode {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
        say(`Copied ${what}.`);
      },
      () => say("The browser did not allow copying.", "bad"),
    );
  };
  const shown = isCopied ? "Copied" : children;
  return (
    <Button aria-label={`${shown}: ${what}`} onPress={copy} onBlur={() => setCopied(false)}>
      {shown}
    </Button>
  );
}
