import type { JournalEntry, JournalKind } from "@parley/testing/control";
import { personOf, summaryOf } from "./summary.ts";

/** Which entries are shown; all that is said has to fit. */
export interface Filter {
  kinds: ReadonlySet<JournalKind>;
  /** Stands somewhere in what is seen of an entry, in capitals or not. */
  text: string;
  /** Only what has failed. */
  isBadOnly: boolean;
  /** Somebody's id; everybody's when empty. */
  personId: string;
}

/** A filter that lets everything through. */
export const noFilter: Filter = { kinds: new Set(), text: "", isBadOnly: false, personId: "" };

/** @param found - Ids of entries in whose details the text was found. */
export function matches(entry: JournalEntry, filter: Filter, found: ReadonlySet<number> = new Set()): boolean {
  if (filter.kinds.size > 0 && !filter.kinds.has(entry.kind)) return false;
  if (filter.personId && entry.person?.id !== filter.personId) return false;
  if (filter.isBadOnly && !summaryOf(entry).isBad) return false;
  return !filter.text.trim() || found.has(entry.id) || seenOf(entry).includes(filter.text.trim().toLowerCase());
}

/** What is seen of an entry in the list, in small letters. */
function seenOf(entry: JournalEntry): string {
  const { title, note, status } = summaryOf(entry);
  return [entry.kind, title, note, status, personOf(entry), entry.person?.email].join("\n").toLowerCase();
}
