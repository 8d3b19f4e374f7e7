import type { Db } from "../../platform/db/database.ts";
import type { MessagingTables, ScanState } from "../schema.ts";
import { fileIdOf, filesIn } from "./items.ts";

/** What a scan may have found. */
export const scanStates: readonly ScanState[] = ["clean", "scanning", "infected", "unscannable"];

/** Sets what is known of the harmlessness of a file. @returns Whether there is such a file */
export async function setScan(
  db: Db<MessagingTables>,
  content: { uuid: string; index: number } | undefined,
  state: ScanState,
): Promise<boolean> {
  if (!content) return false;
  const row = await db.selectFrom("activities").select("object").where("id", "=", content.uuid).executeTakeFirst();
  const item = row && filesIn(JSON.parse(row.object) as object)[content.index];
  if (!item) return false;
  const { numUpdatedRows } = await db
    .updateTable("files")
    .set({ scan: state })
    .where("id", "=", fileIdOf(item.url))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
