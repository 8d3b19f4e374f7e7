import type { JournalEntry } from "@parley/testing/control";
import { type KeyboardEvent, memo, type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { VList, type VListHandle } from "virtua";
import { Time } from "../ui/parts.tsx";
import { duration, kinds, personOf, summaryOf } from "./summary.ts";

interface EntryListProps {
  entries: readonly JournalEntry[];
  chosenId: number | undefined;
  onChoose(id: number): void;
  trims: number;
  ref: Ref<HTMLDivElement>;
}

const rowHeight = 34;
/** Nearer to the end than this, one wants to see what comes. */
const nearEnd = 60;
const pageRows = 15;

/** Entries one below the other, of which only those in sight are in the page. It follows what comes while its end is in sight. */
export function EntryList({ entries, chosenId, onChoose, trims, ref }: EntryListProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VListHandle>(null);
  const isAtEnd = useRef(true);
  const lastTrims = useRef(trims);
  const [activeId, setActive] = useState<number>();
  const prefix = useId();
  const active = entries.findIndex(({ id }) => id === activeId);
  const isTrimmed = lastTrims.current !== trims;
  useImperativeHandle(ref, () => box.current as HTMLDivElement, []);
  useEffect(() => {
    lastTrims.current = trims;
    if (isAtEnd.current) list.current?.scrollToIndex(entries.length - 1, { align: "end" });
  }, [entries, trims]);
  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(entries.length - 1, index));
    const entry = entries[next];
    if (!entry) return;
    setActive(entry.id);
    list.current?.scrollToIndex(next, { align: "nearest" });
  };
  const press = (event: KeyboardEvent): void => {
    const opens = event.key === "Enter" || event.key === " ";
    const next = indexAfter(event.key, active < 0 ? entries.length : active, entries.length);
    if (!opens && next === undefined) return;
    event.preventDefault();
    if (next !== undefined) goTo(next);
    else if (activeId !== undefined) onChoose(activeId);
  };
  return (
    <div
      ref={box}
      className="entries"
      role="listbox"
      aria-label="Journal"
      tabIndex={0}
      aria-activedescendant={active < 0 ? undefined : `${prefix}-${activeId}`}
      onKeyDown={press}
      onFocus={() => active < 0 && goTo(entries.length - 1)}
    >
      <VList
        ref={list}
        data={entries}
        itemSize={rowHeight}
        shift={isTrimmed}
        keepMounted={active < 0 ? [] : [active]}
        onScroll={(offset) => {
          const { scrollSize = 0, viewportSize = 0 } = list.current ?? {};
          isAtEnd.current = offset + viewportSize > scrollSize - nearEnd;
        }}
      >
        {(entry, index) => (
          <Row
            key={entry.id}
            entry={entry}
            id={`${prefix}-${entry.id}`}
            position={index + 1}
            total={entries.length}
            isActive={entry.id === activeId}
            isChosen={entry.id === chosenId}
            onChoose={() => {
              setActive(entry.id);
              onChoose(entry.id);
            }}
          />
        )}
      </VList>
    </div>
  );
}

/** Where a key leads to; `undefined` for keys that lead nowhere. */
function indexAfter(key: string, from: number, count: number): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: pageRows, PageUp: -pageRows };
  const step = steps[key];
  return step === undefined ? undefined : from + step;
}

interface RowProps {
  entry: JournalEntry;
  id: string;
  position: number;
  total: number;
  isActive: boolean;
  isChosen: boolean;
  onChoose(): void;
}

function PlainRow({ entry, id, position, total, isActive, isChosen, onChoose }: RowProps): ReactNode {
  const { title, note, status, isBad, tookInMs } = summaryOf(entry);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys belong to the list, which has the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active one.
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={total}
      className={isActive ? "entry is-active" : "entry"}
      onClick={onChoose}
    >
      <span className={`kind kind-${entry.kind}`}>{kinds.find((kind) => kind.id === entry.kind)?.name}</span>
      <Time at={entry.at} />
      <span className="entry-title" title={title}>
        {title}
      </span>
      <span className={isBad ? "entry-status bad" : "entry-status"}>{status}</span>
      <span className="entry-person">{personOf(entry)}</span>
      <span className="entry-note">{note}</span>
      <span className="entry-took">{duration(tookInMs)}</span>
    </div>
  );
}

const Row: typeof PlainRow = memo(
  PlainRow,
  (a, b) =>
    a.entry === b.entry && a.position === b.position && a.total === b.total && a.isActive === b.isActive && a.isChosen === b.isChosen,
) as unknown as typeof PlainRow;
