import type { JournalEntry } from "@parley/contract/control";
import { publicId } from "@parley/protocol/ids";
import type { WantedEntries } from "../../control/index.ts";
import { pathPattern } from "../pathPattern.ts";

/** Whether an entry is one of those. It needs its details where a text is looked for. */
export function matcherOf({ kind, method, path, operation, personId, status, text }: WantedEntries): (entry: JournalEntry) => boolean {
  const kinds = kind?.length ? new Set(kind) : undefined;
  const pattern = path === undefined ? undefined : pathPattern(path);
  const person = personId === undefined ? undefined : publicId("PEOPLE", personId);
  const words = text?.toLowerCase();
  return (entry) =>
    (!kinds || kinds.has(entry.kind)) &&
    (person === undefined || concerns(entry, person)) &&
    (method === undefined || ("method" in entry && entry.method === method.toUpperCase())) &&
    (!pattern || ("path" in entry && pattern.test(entry.path.split("?")[0] as string))) &&
    (operation === undefined || ("operation" in entry && entry.operation === operation)) &&
    (status === undefined || ("status" in entry && hasStatus(entry.status, status))) &&
    (words === undefined || JSON.stringify(entry).toLowerCase().includes(words));
}

/** A fact is nobody's: it is for those who may learn of it. */
function concerns(entry: JournalEntry, personId: string): boolean {
  return entry.kind === "fact" ? entry.audience.includes(personId) : entry.person?.id === personId;
}

function hasStatus(actual: number | undefined, wanted: string): boolean {
  return wanted.endsWith("xx") ? Math.floor((actual ?? 0) / 100) === Number(wanted[0]) : actual === Number(wanted);
}
