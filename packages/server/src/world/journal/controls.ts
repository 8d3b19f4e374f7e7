import type { JournalControls } from "../../control/index.ts";
import { matcherOf } from "./filter.ts";
import { harOf } from "./har.ts";
import type { Journal } from "./journal.ts";
import { follow } from "./stream.ts";

/** What the control plane shows of a journal. */
export function journalControls(journal: Journal, { version, origin }: { version: string; origin(): string }): JournalControls {
  return {
    list: async (wanted, { since, hasDetails }) => (await journal.show(journal.records(since), hasDetails)).filter(matcherOf(wanted)),
    async get(id, isDecrypted) {
      const entry = await journal.entry(id);
      return isDecrypted ? journal.open(entry) : entry;
    },
    har: async () => harOf(await journal.show(journal.records(), true), origin(), version),
    clear: () => journal.clear(),
    follow: (wanted, { since = journal.lastId, hasDetails }) =>
      follow(journal, { since, hasDetails, kinds: wanted.kind, isWanted: matcherOf(wanted) }),
  };
}
