import type { JournalEntry, JournalKind } from "@parley/testing/control";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { useAction } from "../session/useAction.ts";
import { Choice } from "../ui/Choice.tsx";
import { Checkbox } from "../ui/fields.tsx";
import { Empty } from "../ui/parts.tsx";
import { useShortcuts } from "../ui/useShortcuts.ts";
import { Announcer } from "./Announcer.tsx";
import { EntryDetail } from "./EntryDetail.tsx";
import { EntryList } from "./EntryList.tsx";
import { type Filter, matches, noFilter } from "./filter.ts";
import { HarTools } from "./HarTools.tsx";
import { useJournal, useJournalStore } from "./JournalProvider.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { kinds, personOf } from "./summary.ts";
import { useFound } from "./useFound.ts";

const gaps = {
  missed: "Some entries were forgotten by the server before they came here.",
  restarted: "The server has begun anew; what was here before is gone.",
};

/** What happens at the server, as it happens. */
export function JournalPage(): ReactNode {
  const { entries, isPaused, waiting, gap, trims } = useJournal();
  const store = useJournalStore();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const found = useFound(filter.text);
  const shown = useMemo(() => entries.filter((entry) => matches(entry, filter, found)), [entries, filter, found]);
  const [chosenId, choose] = useState<number>();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const togglePause = useCallback(() => (isPaused ? store.resume() : store.pause()), [store, isPaused]);
  const close = useCallback(() => {
    choose(undefined);
    list.current?.focus();
  }, []);
  useShortcuts(useMemo(() => ({ p: togglePause, "/": () => search.current?.focus(), Escape: close }), [togglePause, close]));
  return (
    <>
      <FilterBar filter={filter} onChange={setFilter} entries={entries} searchRef={search} />
      <Toolbar isPaused={isPaused} waiting={waiting} count={shown.length} of={entries.length} onPause={togglePause} />
      {gap && <p className="note">{gaps[gap]}</p>}
      <div className={chosenId === undefined ? "split" : "split has-detail"}>
        {shown.length ? (
          <EntryList ref={list} entries={shown} chosenId={chosenId} onChoose={choose} trims={trims} />
        ) : (
          <Empty>
            {entries.length
              ? "Nothing fits the filter."
              : "Nothing has happened yet. Send a request to this server, or let somebody post on the page People: it stands here at once."}
          </Empty>
        )}
        {chosenId !== undefined && <EntryDetail key={chosenId} id={chosenId} onClose={close} />}
      </div>
      <Announcer count={entries.length} isQuiet={isPaused} />
    </>
  );
}

interface ToolbarProps {
  isPaused: boolean;
  waiting: number;
  count: number;
  of: number;
  onPause(): void;
}

function Toolbar({ isPaused, waiting, count, of, onPause }: ToolbarProps): ReactNode {
  const store = useJournalStore();
  const { run, isBusy } = useAction();
  return (
    <div className="row toolbar">
      <ToggleButton isSelected={isPaused} onChange={onPause}>
        {isPaused ? `Paused${waiting ? `, ${waiting} waiting` : ""}` : "Pause"}
      </ToggleButton>
      <Button onPress={() => store.clear()}>Clear here</Button>
      <Button isDisabled={isBusy} onPress={() => void run((control) => control.journal.clear(), "The server has forgotten what happened.")}>
        Clear at the server
      </Button>
      <HarTools />
      <span className="soft">{count === of ? `${of} entries` : `${count} of ${of} entries`}</span>
    </div>
  );
}

interface FilterBarProps {
  filter: Filter;
  onChange(filter: Filter): void;
  entries: readonly JournalEntry[];
  searchRef: React.Ref<HTMLInputElement>;
}

function FilterBar({ filter, onChange, entries, searchRef }: FilterBarProps): ReactNode {
  const toggle = (kind: JournalKind, isOn: boolean): void => {
    const next = new Set(filter.kinds);
    if (isOn) next.add(kind);
    else next.delete(kind);
    onChange({ ...filter, kinds: next });
  };
  const people = useMemo(
    () => new Map(entries.flatMap((entry) => (entry.person ? [[entry.person.id, personOf(entry)] as const] : []))),
    [entries],
  );
  const options = [{ id: "", name: "Everybody" }, ...[...people].map(([id, name]) => ({ id, name }))];
  return (
    <search className="filters" aria-label="Filter of the journal">
      <SearchBox ref={searchRef} value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a border and a legend that stand in the way of the row. */}
      <div className="row" role="group" aria-label="Kinds">
        {kinds.map(({ id, many }) => (
          <ToggleButton
            key={id}
            className={`react-aria-ToggleButton kind-${id}`}
            isSelected={filter.kinds.has(id)}
            onChange={(isOn) => toggle(id, isOn)}
          >
            {many}
          </ToggleButton>
        ))}
      </div>
      <Choice
        label="Person"
        isLabelHidden
        options={options}
        value={filter.personId}
        onChange={(personId) => onChange({ ...filter, personId })}
      />
      <Checkbox isSelected={filter.isBadOnly} onChange={(isBadOnly) => onChange({ ...filter, isBadOnly })}>
        Failed only
      </Checkbox>
    </search>
  );
}
