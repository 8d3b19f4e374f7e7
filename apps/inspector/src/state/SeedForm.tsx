import { type ReactNode, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { useAction } from "../session/useAction.ts";
import { Confirm } from "../ui/Confirm.tsx";
import { LongField } from "../ui/fields.tsx";
import { Section } from "../ui/parts.tsx";

const example = `orgs:
  - name: harbour
people:
  - name: kim
  - name: helper
    type: bot
rooms:
  - title: Harbour
    members: [kim, helper]
`;

/** A seed, typed or from a file, added to what is there or instead of it. */
export function SeedForm(): ReactNode {
  const [text, setText] = useState(example);
  const { run, isBusy } = useAction();
  const load = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void run(async () => setText(await file.text()), `${file.name} is in the field now.`);
  };
  return (
    <Section title="Seed">
      <LongField label="Seed (YAML or JSON)" value={text} onChange={setText} rows={10} />
      <div className="row">
        <Button isDisabled={isBusy || !text.trim()} onPress={() => void run((control) => control.seed(text), "Added to what is there.")}>
          {isBusy ? "Working…" : "Add"}
        </Button>
        <Confirm
          button="Begin anew with it"
          title="Begin anew?"
          isDisabled={isBusy || !text.trim()}
          onConfirm={() =>
            void run((control) => control.seed(text, "replace"), "The server has begun anew; a reset goes back to this seed.")
          }
        >
          Everything that is there is replaced, and a reset goes back to this seed.
        </Confirm>
        <FileTrigger acceptedFileTypes={[".yaml", ".yml", ".json"]} onSelect={load}>
          <Button isDisabled={isBusy}>Open a file</Button>
        </FileTrigger>
      </div>
    </Section>
  );
}
