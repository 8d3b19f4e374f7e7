import { Problem } from "../platform/problem.ts";
import { insertRoom } from "./newRoom.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { RoomRow } from "./schema.ts";

/** The room of the caller and another person, if there is one. */
export async function findDirectRoom(ctx: MessagingContext, personId: string): Promise<RoomRow | undefined> {
  return ctx.db.selectFrom("rooms").selectAll().where("direct_pair", "=", pairOf(ctx.actor.personId, personId)).executeTakeFirst();
}

/** The room of the caller and another person: a pair has one, whoever asks first and however many ask at once. */
export async function openDirectRoom(ctx: MessagingContext, person: Member): Promise<RoomRow> {
  if (person.id === ctx.actor.personId) throw new Problem(400, "Nobody has a direct room with themselves.");
  const known = await findDirectRoom(ctx, person.id);
  if (known) return known;
  requireNotBothGuests(ctx, person);
  return makeDirectRoom(ctx, person, await ctx.kms.createRoomKey(ctx.actor.personId));
}

/** Makes the room of the caller and another person under a key, unless somebody else was faster: then that one is theirs. */
export async function makeDirectRoom(
  ctx: MessagingContext,
  person: Member,
  key: { keyUrl: string; resourceUrl: string },
): Promise<RoomRow> {
  requireNotBothGuests(ctx, person);
  const directPair = pairOf(ctx.actor.personId, person.id);
  await ctx.commit(async (tx) => {
    const taken = await tx.selectFrom("rooms").select("id").where("direct_pair", "=", directPair).executeTakeFirst();
    return taken ? [] : insertRoom(ctx, tx, { id: ctx.newId(), directPair, others: [person], ...key });
  });
  return (await findDirectRoom(ctx, person.id)) as RoomRow;
}

function requireNotBothGuests({ actor }: MessagingContext, person: Member): void {
  if (actor.type === "appuser" && person.type === "appuser") throw new Problem(403, "Guests cannot message other guests.");
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(":");
}
