import type { AdvanceClockInput, ClockState } from "@parley/contract/control";
import type { ControlClient } from "@parley/testing/control";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useAction } from "../session/useAction.ts";
import { useControl } from "../session/useControl.ts";
import { Choice } from "../ui/Choice.tsx";
import { Field } from "../ui/fields.tsx";
import { Ready, Section } from "../ui/parts.tsx";

const read = (control: ControlClient): Promise<ClockState> => control.clock.read();

const steps: readonly [string, AdvanceClockInput][] = [
  ["1 s", { seconds: 1 }],
  ["1 min", { minutes: 1 }],
  ["1 h", { hours: 1 }],
  ["13 h", { hours: 13 }],
  ["1 day", { days: 1 }],
  ["15 days", { days: 15 }],
];

type Unit = keyof AdvanceClockInput & string;
const units: readonly { id: Unit; name: string }[] = [
  { id: "ms", name: "milliseconds" },
  { id: "seconds", name: "seconds" },
  { id: "minutes", name: "minutes" },
  { id: "hours", name: "hours" },
  { id: "days", name: "days" },
];

/** Less than that apart is the machine's time. */
const nearlyNow = 50;

/** The server's time: everything that waits obeys it. */
export function ClockPage(): ReactNode {
  const clock = useControl(read);
  return (
    <>
      <Section title="Time of the server">
        <Ready of={clock}>{(state) => <Now state={state} />}</Ready>
      </Section>
      <Advance />
      <SetTime />
    </>
  );
}

function Now({ state }: { state: ClockState }): ReactNode {
  const { run, isBusy } = useAction();
  const { isFrozen, offsetInMs, nextDueAt } = state;
  return (
    <>
      <p className="now">
        <time dateTime={state.now}>{useRunning(state)}</time>
      </p>
      <p className="soft">
        {isFrozen
          ? "It stands still until it is moved."
          : Math.abs(offsetInMs) >= nearlyNow
            ? "It goes on, apart from the machine's time."
            : "It is the machine's time."}{" "}
        {nextDueAt && `Next thing that waits: ${nextDueAt}.`}
      </p>
      <div className="row">
        {isFrozen ? (
          <Button isDisabled={isBusy} onPress={() => void run((control) => control.clock.set({ isFrozen: false }), "The clock goes on.")}>
            Let it go on
          </Button>
        ) : (
          <Button isDisabled={isBusy} onPress={() => void run((control) => control.clock.freeze(), "The clock stands still.")}>
            Freeze
          </Button>
        )}
        <Button isDisabled={isBusy} onPress={() => void run((control) => control.clock.real(), "Back to the machine's time.")}>
          Back to real time
        </Button>
      </div>
    </>
  );
}

/** The time as it goes on here until it is read again. */
function useRunning({ now, isFrozen }: ClockState): string {
  const [shown, setShown] = useState(now);
  useEffect(() => {
    setShown(now);
    if (isFrozen) return;
    const readAt = performance.now();
    const timer = setInterval(() => setShown(new Date(Date.parse(now) + performance.now() - readAt).toISOString()), 1000);
    return () => clearInterval(timer);
  }, [now, isFrozen]);
  return `${shown.slice(0, 10)} ${shown.slice(11, 19)} UTC`;
}

function Advance(): ReactNode {
  const { run, isBusy } = useAction();
  const [amount, setAmount] = useState("1");
  const [unit, setUnit] = useState<Unit>("hours");
  const advance = (by: AdvanceClockInput, name: string): void =>
    void run((control) => control.clock.advance(by), `Time has moved on by ${name}; what came due has happened.`);
  const isAmount = Number(amount) > 0;
  return (
    <Section title="Move on">
      <p className="soft">What comes due on the way happens in order, each at its own time, before the answer.</p>
      <div className="row">
        {steps.map(([name, by]) => (
          <Button key={name} isDisabled={isBusy} onPress={() => advance(by, name)} aria-label={`+ ${name}: move on by ${name}`}>
            + {name}
          </Button>
        ))}
      </div>
      <div className="form-row">
        <Field label="Amount" type="number" value={amount} onChange={setAmount} />
        <Choice<Unit> label="Unit" options={units} value={unit} onChange={setUnit} />
        <Button isDisabled={isBusy || !isAmount} onPress={() => advance({ [unit]: Number(amount) }, `${amount} ${unit}`)}>
          {isBusy ? "Moving on…" : "Move on"}
        </Button>
      </div>
    </Section>
  );
}

function SetTime(): ReactNode {
  const { run, isBusy } = useAction();
  const [at, setAt] = useState("");
  const set = (isFrozen: boolean): void =>
    void run((control) => control.clock.set({ now: at.trim(), isFrozen }), isFrozen ? "Set, and standing still." : "Set, and going on.");
  return (
    <Section title="Go to a time">
      <div className="form-row">
        <Field label="Time" value={at} onChange={setAt} placeholder="2026-05-01T09:00:00Z" description="ISO 8601, UTC" />
        <Button isDisabled={isBusy || !at.trim()} onPress={() => set(false)}>
          Set
        </Button>
        <Button isDisabled={isBusy || !at.trim()} onPress={() => set(true)}>
          Set and freeze
        </Button>
      </div>
    </Section>
  );
}
