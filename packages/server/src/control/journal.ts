import type { JournalEntry, JournalEntryInput, JournalFilter, ListJournalInput, StreamJournalInput } from "@parley/contract/control";
import type { ControlContext, WantedEntries } from "./context.ts";
import { personIdOf } from "./people.ts";

const usualMax = 200;

export async function listJournal(ctx: ControlContext, input: ListJournalInput): Promise<JournalEntry[]> {
  const { since, max = usualMax, details, ...filter } = input;
  const found = await ctx.journal.list(await wantedOf(ctx, filter), { since: since ?? 0, hasDetails: hasDetails(details, filter) });
  return since === undefined ? found.slice(-max) : found.slice(0, max);
}

export function getJournalEntry({ journal }: ControlContext, { id, decrypt = false }: JournalEntryInput): Promise<JournalEntry> {
  return journal.get(id, decrypt);
}

export async function clearJournal({ journal }: ControlContext): Promise<void> {
  journal.clear();
}

/** @param lastEventId - What a client that comes back says it has seen. */
export async function followJournal(
  ctx: ControlContext,
  { since, details, ...filter }: StreamJournalInput,
  lastEventId: string | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const seen = /^\d{1,15}$/.test(lastEventId ?? "") ? Number(lastEventId) : since;
  return ctx.journal.follow(await wantedOf(ctx, filter), { since: seen, hasDetails: hasDetails(details, filter) });
}

/** Who looks for a text wants to see where it stands. */
function hasDetails(isAsked: boolean | undefined, { text }: JournalFilter): boolean {
  return isAsked || text !== undefined;
}

async function wantedOf({ state }: ControlContext, { person, ...filter }: JournalFilter): Promise<WantedEntries> {
  return { ...filter, ...(person !== undefined && { personId: personIdOf(await state.personas(), person) }) };
}
