import type { AttachmentActivity, CreateAttachmentActionInput } from "@parley/contract/attachmentActions";
import type { WireActivity, WireSubmit } from "@parley/protocol/activity";
import { cardLimits } from "@parley/protocol/cards";
import { publicId, requireId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { membershipOf, type OwnRoom } from "./access.ts";
import { actorOf, commentOf, record } from "./activities.ts";
import { requireMessage } from "./messages.ts";
import type { MessagingContext } from "./ports.ts";
import type { ActivityRow } from "./schema.ts";

/** Sends what the caller has filled in on the card of a message to whoever posted the card. */
export async function submitCard(
  ctx: MessagingContext,
  { type, messageId, inputs }: CreateAttachmentActionInput,
): Promise<AttachmentActivity> {
  if (type !== "submit") throw new Problem(400, "type must be submit.");
  const { row, own } = await requireMessage(ctx, requireId("MESSAGE", messageId, "messageId"));
  const text = JSON.stringify(inputs);
  if (Buffer.byteLength(text) > cardLimits.inputBytes) throw new Problem(400, `inputs are larger than ${cardLimits.inputBytes} bytes.`);
  const sealed = await ctx.kms.encrypt(own.room.key_url, text);
  const { activity } = await commitCardAction(ctx, own, row, { inputs: sealed });
  return {
    id: publicId("ATTACHMENT_ACTION", activity.id),
    type: "submit",
    messageId: publicId("MESSAGE", row.id),
    inputs,
    personId: publicId("PEOPLE", ctx.actor.personId),
    roomId: publicId("ROOM", own.room.id),
    created: activity.published,
  };
}

/** What was once filled in: for who did, and for who asked. @throws Problem 404 for anybody else */
export async function getCardAction(ctx: MessagingContext, { id }: { id: string }): Promise<AttachmentActivity> {
  const missing = new Problem(404, "Could not find an attachment action with the provided ID.");
  const actionId = requireId("ATTACHMENT_ACTION", id);
  const row = await ctx.db
    .selectFrom("activities")
    .selectAll()
    .where("id", "=", actionId)
    .where("verb", "=", "cardAction")
    .executeTakeFirst();
  if (!row?.parent_id) throw missing;
  const card = await ctx.db.selectFrom("activities").select("actor_id").where("id", "=", row.parent_id).executeTakeFirst();
  const isMember = await membershipOf(ctx, row.room_id, ctx.actor.personId);
  if (!isMember || ![row.actor_id, card?.actor_id].includes(ctx.actor.personId)) throw missing;
  return toAction(ctx, row, row.parent_id);
}

/** A submission as it is stored: what was filled in is encrypted already. */
export interface SealedSubmission {
  inputs: string;
  keyUrl?: string;
  clientTempId?: string | undefined;
}

/**
 * Stores a submission. Two learn of it: who filled the card in and who posted it. What is typed into a form is not for the others in the room.
 *
 * @throws Problem 400 when the message carries no card.
 */
export async function commitCardAction(
  ctx: MessagingContext,
  { room }: OwnRoom,
  message: ActivityRow,
  submission: SealedSubmission,
): Promise<{ activity: WireActivity }> {
  if (!commentOf(message).cards?.length) throw new Problem(400, "The message carries no card.");
  const { inputs, keyUrl = room.key_url, clientTempId } = submission;
  const object: WireSubmit = { objectType: "submit", inputs };
  const parent = { id: message.id, type: "cardAction" };
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    const author = await tx
      .selectFrom("memberships")
      .select("person_id")
      .where("room_id", "=", room.id)
      .where("person_id", "=", message.actor_id)
      .executeTakeFirst();
    const tellOnly = [...new Set([ctx.actor.personId, ...(author ? [author.person_id] : [])])];
    const recorded = await record(ctx, tx, room, actorOf(ctx), { verb: "cardAction", object, keyUrl, parent, clientTempId, tellOnly });
    activity = recorded.activity;
    return [recorded.fact];
  });
  return { activity: activity as WireActivity };
}

/** A stored submission as the public API shows it. */
export async function toAction(ctx: MessagingContext, row: ActivityRow, messageId: string): Promise<AttachmentActivity> {
  const { inputs } = JSON.parse(row.object) as WireSubmit;
  const text = row.key_url ? await ctx.kms.decrypt(row.key_url, inputs) : inputs;
  return {
    id: publicId("ATTACHMENT_ACTION", row.id),
    type: "submit",
    messageId: publicId("MESSAGE", messageId),
    inputs: JSON.parse(text) as Record<string, unknown>,
    personId: publicId("PEOPLE", row.actor_id),
    roomId: publicId("ROOM", row.room_id),
    created: row.published_at,
  };
}
