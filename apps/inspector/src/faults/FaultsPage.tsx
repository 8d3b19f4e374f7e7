import type { ControlClient, Fault, FaultRule } from "@parley/testing/control";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { messageOf, useAction } from "../session/useAction.ts";
import { useControl } from "../session/useControl.ts";
import { Choice } from "../ui/Choice.tsx";
import { LongField } from "../ui/fields.tsx";
import { DataTable, Empty, Ready, Section } from "../ui/parts.tsx";
import { RateLimitForm } from "./RateLimitForm.tsx";
import { SocketForm } from "./SocketForm.tsx";
import { faultTemplates } from "./templates.ts";

const list = (control: ControlClient): Promise<Fault[]> => control.faults.list();

/** What is to go wrong. */
export function FaultsPage(): ReactNode {
  return (
    <>
      <Rules />
      <NewFault />
      <RateLimitForm />
      <SocketForm />
    </>
  );
}

function Rules(): ReactNode {
  const faults = useControl(list);
  const { run, isBusy } = useAction();
  const clear = (
    <Button
      isDisabled={isBusy || !faults.value?.length}
      onPress={() => void run((control) => control.faults.clear(), "Nothing goes wrong any more.")}
    >
      Remove all
    </Button>
  );
  return (
    <Section title="Faults in force" actions={clear}>
      <Ready of={faults}>
        {(all) =>
          all.length ? (
            <DataTable
              label="Faults in force"
              columns={["Rule", "Matches", "Hits", "Actions"]}
              rows={all.map((fault) => ({
                key: fault.id,
                cells: [
                  <code key="rule">{JSON.stringify(fault.rule)}</code>,
                  fault.matches,
                  <strong key="hits">{fault.hits}</strong>,
                  <Button
                    key="remove"
                    isDisabled={isBusy}
                    aria-label={`Remove the fault ${JSON.stringify(fault.rule)}`}
                    onPress={() => void run((control) => control.faults.remove(fault), "Removed.")}
                  >
                    Remove
                  </Button>,
                ],
              }))}
            />
          ) : (
            <Empty>Everything works. Add a fault below; the first rule that matches decides.</Empty>
          )
        }
      </Ready>
    </Section>
  );
}

function NewFault(): ReactNode {
  const [first] = faultTemplates;
  const [template, setTemplate] = useState(first?.id ?? "");
  const [text, setText] = useState(textOf(first?.rule));
  const { run, isBusy } = useAction();
  const rule = parse(text);
  const choose = (id: string): void => {
    setTemplate(id);
    setText(textOf(faultTemplates.find((each) => each.id === id)?.rule));
  };
  return (
    <Section title="Add a fault">
      <Choice label="Begin with" options={faultTemplates} value={template} onChange={choose} />
      <LongField label="Rule (JSON)" value={text} onChange={setText} rows={9} />
      {rule instanceof Error && <p className="bad">{messageOf(rule)}</p>}
      <div className="row">
        <Button
          className="react-aria-Button is-main"
          isDisabled={isBusy || rule instanceof Error}
          onPress={() => void run((control) => control.faults.add(rule as FaultRule), "From now on this goes wrong.")}
        >
          Add fault
        </Button>
      </div>
    </Section>
  );
}

function textOf(rule: FaultRule | undefined): string {
  return JSON.stringify(rule ?? {}, undefined, 2);
}

function parse(text: string): FaultRule | Error {
  try {
    return JSON.parse(text) as FaultRule;
  } catch (error) {
    return error as Error;
  }
}
