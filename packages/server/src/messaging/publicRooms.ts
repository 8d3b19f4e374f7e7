import { Problem } from "../platform/problem.ts";
import type { MessagingContext } from "./ports.ts";
import type { RoomRow } from "./schema.ts";

/** A room that the caller may find and join without being asked to: public, and of the caller's organization. */
export async function findPublicRoom(ctx: MessagingContext, roomId: string): Promise<RoomRow | undefined> {
  // A guest is shown the rooms they were brought into, and no others.
  if (ctx.actor.type === "appuser") return undefined;
  return ctx.db
    .selectFrom("rooms")
    .selectAll()
    .where("id", "=", roomId)
    .where("org_id", "=", ctx.actor.orgId)
    .where("made_public_at", "is not", null)
    .executeTakeFirst();
}

/** What a public room must have. @throws Problem 400 */
export function requireDescription(isPublic: boolean, description: string | undefined): void {
  if (isPublic && !description?.trim()) throw new Problem(400, "A public room needs a description.");
}
