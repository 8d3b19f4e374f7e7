import type { ReactNode, Ref } from "react";
import { Button, Input, SearchField } from "react-aria-components";

/** Looks for a text in what is seen of entries, and in their headers, bodies and data. Esc empties it. */
export function SearchBox({
  value,
  onChange,
  ref,
}: {
  value: string;
  onChange(text: string): void;
  ref: Ref<HTMLInputElement>;
}): ReactNode {
  return (
    <SearchField aria-label="Search the journal" value={value} onChange={onChange} className="react-aria-SearchField search-box">
      <Input ref={ref} placeholder="Search, headers and bodies too ( / )" spellCheck={false} />
      {value && <Button className="react-aria-Button is-quiet">✕</Button>}
    </SearchField>
  );
}
