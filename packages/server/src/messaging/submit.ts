import type { Attachment } from "@parley/contract/messages";
import type { ActivityRequest, WireActivity, WireComment } from "@parley/protocol/activity";
import { cardContentType, cardLimits } from "@parley/protocol/cards";
import { isUuid } from "@parley/protocol/ids";
import { Problem } from "../platform/problem.ts";
import { membershipOf, type OwnRoom, requireGroup, requireMember, requireModerator, requirePerson } from "./access.ts";
import { actorOf, record, touch } from "./activities.ts";
import { commitCardAction } from "./attachmentActions.ts";
import { requireCard } from "./cards.ts";
import { composeComment } from "./content.ts";
import { sharedFiles } from "./files/share.ts";
import { commitAdd, commitHidden, commitLeave, commitModerator, commitSeen } from "./memberships.ts";
import { commitDelete, commitEdit, commitPost, requireMessage, requireVoice, threadOf } from "./messages.ts";
import type { Member, MessagingContext } from "./ports.ts";
import { announceModeration, announceTitle } from "./rooms.ts";
import type { RoomRow } from "./schema.ts";
import { wireTarget } from "./views.ts";

/** Bytes that one encrypted text may have on its way in: the largest message, encrypted and encoded. */
const maxSealedBytes = 16_384;

type Submitted = Promise<{ activity: WireActivity }>;
type Handler = (ctx: MessagingContext, own: OwnRoom, request: ActivityRequest) => Submitted;

/** What each verb does. A verb that is not here is answered with 501. */
const handlers: Record<string, Handler> = {
  post: submitPost,
  share: submitShare,
  delete: async (ctx, own, { object }) => commitDelete(ctx, own, (await requireMessageIn(ctx, own, object?.id)).row),
  acknowledge: async (ctx, own, { object, clientTempId }) =>
    commitSeen(ctx, own, (await requireMessageIn(ctx, own, object?.id)).row.id, clientTempId),
  cardAction: submitCardAction,
  add: submitAdd,
  leave: async (ctx, own, { object, clientTempId }) => commitLeave(ctx, own, await personOf(ctx, object, ctx.actor.personId), clientTempId),
  update: submitTitle,
  updateKey: submitKey,
  hide: (ctx, own) => commitHidden(ctx, own, own.membership, true),
  unhide: (ctx, own) => commitHidden(ctx, own, own.membership, false),
  lock: (ctx, own) => submitLock(ctx, own, true),
  unlock: (ctx, own) => submitLock(ctx, own, false),
  assignModerator: async (ctx, own, { object }) => commitModerator(ctx, own, await memberOf(ctx, own, object), true),
  unassignModerator: async (ctx, own, { object }) => commitModerator(ctx, own, await memberOf(ctx, own, object), false),
};

/** Verbs of the activities that clients may post. */
export const conversationVerbs: readonly string[] = Object.keys(handlers);

/** Records an activity that a client has made and encrypted itself. The KMS request it carries is executed with it. */
export async function submitActivity(ctx: MessagingContext, conversationId: string, request: ActivityRequest): Promise<WireActivity> {
  const handler = Object.hasOwn(handlers, request.verb) ? handlers[request.verb] : undefined;
  if (!handler) throw new Problem(501, `Not implemented: conversation activities with the verb ${String(request.verb)}`);
  const own = await requireMember(ctx, conversationId);
  const kms = typeof request.kmsMessage === "string" ? await ctx.kms.exchange(ctx.actor, request.kmsMessage) : undefined;
  if (kms && kms.reply.status >= 400)
    throw new Problem(kms.reply.status === 403 ? 403 : 400, `The key service refused: ${kms.reply.reason ?? "no reason given"}`);
  const { activity } = await handler(ctx, own, request);
  return { ...activity, ...(kms && { kmsMessage: kms.wrappedReply }) };
}

async function submitPost(ctx: MessagingContext, own: OwnRoom, request: ActivityRequest): Submitted {
  requireVoice(own);
  const { keyUrl, object } = await sealedComment(ctx, own, request);
  const post = { object, keyUrl, clientTempId: request.clientTempId };
  const parent = request.parent;
  if (parent?.type === "edit") return commitEdit(ctx, own, (await requireMessageIn(ctx, own, parent.id)).row, post);
  return commitPost(ctx, own, { ...post, parent: await threadOf(ctx, own, parent?.id) });
}

/** Files that the client has encrypted and uploaded itself, with words or without. */
async function submitShare(ctx: MessagingContext, own: OwnRoom, request: ActivityRequest): Submitted {
  requireVoice(own);
  if (request.object?.objectType !== "content") throw new Problem(400, "A share needs an object of the type content.");
  const { keyUrl, object } = await sealedComment(
    ctx,
    own,
    { ...request, object: { ...request.object, objectType: "comment" } },
    { mayBeEmpty: true },
  );
  const files = await sharedFiles(ctx, own.room.id, keyUrl, request.object);
  const parent = await threadOf(ctx, own, request.parent?.id);
  return commitPost(ctx, own, {
    object: { ...object, objectType: "content", ...files },
    keyUrl,
    clientTempId: request.clientTempId,
    parent,
  });
}

/** Takes of a comment what is known, and only under a key of this room. */
export async function sealedComment(
  ctx: MessagingContext,
  { room }: { room: Pick<RoomRow, "resource_url"> & { id?: string } },
  { object, encryptionKeyUrl }: Pick<ActivityRequest, "object" | "encryptionKeyUrl">,
  { mayBeEmpty = false }: { mayBeEmpty?: boolean } = {},
): Promise<{ keyUrl: string; object: WireComment }> {
  if (object?.objectType !== "comment") throw new Problem(400, "A post needs an object of the type comment.");
  const keyUrl = encryptionKeyUrl ?? "";
  if ((await ctx.kms.resourceOf(keyUrl)) !== room.resource_url)
    throw new Problem(400, "encryptionKeyUrl does not name a key of this conversation.");
  const comment: WireComment = { objectType: "comment" };
  for (const name of ["displayName", "content", "markdown"] as const) {
    const sealed = object[name];
    if (sealed === undefined) continue;
    if (typeof sealed !== "string" || sealed.length > maxSealedBytes)
      throw new Problem(400, `object.${name} must be an encrypted text of at most ${maxSealedBytes} bytes.`);
    await requireOpens(ctx, keyUrl, name, sealed);
    comment[name] = sealed;
  }
  if (comment.markdown && !comment.content) Object.assign(comment, await renderSealed(ctx, room.id, keyUrl, comment));
  const cards = await sealedCards(ctx, keyUrl, object["cards"]);
  if (cards) comment.cards = cards;
  if (!mayBeEmpty && !comment.displayName && !comment.content && !cards)
    throw new Problem(400, "A post needs displayName, content or cards.");
  return { keyUrl, object: { ...comment, ...mentionsOf(object) } };
}

/** What a client wrote as markdown only is rendered here, where everything else is: a client needs no renderer of its own. */
async function renderSealed(
  ctx: MessagingContext,
  roomId: string | undefined,
  keyUrl: string,
  { markdown: sealed = "", displayName }: WireComment,
): Promise<Omit<WireComment, "objectType" | "markdown">> {
  const markdown = await ctx.kms.decrypt(keyUrl, sealed);
  const text = displayName && (await ctx.kms.decrypt(keyUrl, displayName));
  // Who shows the text only should not see the marks, unless the client has said so.
  const words = { markdown, ...(text && text !== markdown && { text }) };
  const { object } = await composeComment(ctx, { id: roomId ?? "", key_url: keyUrl }, words);
  const { objectType: _, markdown: __, ...rendered } = object;
  return rendered;
}

/** A title that a client has encrypted. @throws Problem 400 unless it opens with the key */
export async function sealedTitle(ctx: MessagingContext, keyUrl: string, title: unknown): Promise<string> {
  if (typeof title !== "string" || title.length > maxSealedBytes) throw new Problem(400, "displayName must be an encrypted text.");
  await requireOpens(ctx, keyUrl, "displayName", title);
  return title;
}

/** Cards of other clients are opened to be checked: REST readers get them in clear. */
async function sealedCards(ctx: MessagingContext, keyUrl: string, cards: unknown): Promise<string[] | undefined> {
  if (cards === undefined || (Array.isArray(cards) && !cards.length)) return undefined;
  const [sealed, ...more] = Array.isArray(cards) ? (cards as unknown[]) : [];
  if (typeof sealed !== "string" || more.length || sealed.length > 2 * cardLimits.bytes)
    throw new Problem(400, "object.cards must hold one encrypted card.");
  requireCard([
    { contentType: cardContentType, content: parseJson(await opened(ctx, keyUrl, "cards", sealed), "cards") as Attachment["content"] },
  ]);
  return [sealed];
}

/** What somebody has filled in on a card, encrypted by their client. */
async function submitCardAction(
  ctx: MessagingContext,
  own: OwnRoom,
  { object, parent, encryptionKeyUrl, clientTempId }: ActivityRequest,
): Submitted {
  const message = await requireMessageIn(ctx, own, parent?.id);
  const inputs = object?.["inputs"];
  const keyUrl = encryptionKeyUrl ?? "";
  if (object?.objectType !== "submit" || typeof inputs !== "string")
    throw new Problem(400, "A cardAction needs an object of the type submit, with its inputs encrypted.");
  if (inputs.length > 2 * cardLimits.inputBytes) throw new Problem(400, "object.inputs is too large.");
  if ((await ctx.kms.resourceOf(keyUrl)) !== own.room.resource_url)
    throw new Problem(400, "encryptionKeyUrl does not name a key of this conversation.");
  parseJson(await opened(ctx, keyUrl, "inputs", inputs), "inputs");
  return commitCardAction(ctx, own, message.row, { inputs, keyUrl, clientTempId });
}

function parseJson(text: string, name: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Falls through: whatever else it is, it is no JSON object.
  }
  throw new Problem(400, `object.${name} must hold the text of a JSON object.`);
}

/** What does not open with the key it names could be read by nobody. */
async function requireOpens(ctx: MessagingContext, keyUrl: string, name: string, sealed: string): Promise<void> {
  await opened(ctx, keyUrl, name, sealed);
}

function opened(ctx: MessagingContext, keyUrl: string, name: string, sealed: string): Promise<string> {
  return ctx.kms.decrypt(keyUrl, sealed).catch(() => {
    throw new Problem(400, `object.${name} is not encrypted with the key that encryptionKeyUrl names.`);
  });
}

function mentionsOf(object: Record<string, unknown>): Pick<WireComment, "mentions" | "groupMentions"> {
  const people = itemsOf(object["mentions"]).flatMap(({ id }) =>
    typeof id === "string" && isUuid(id) ? [{ objectType: "person" as const, id }] : [],
  );
  const all = itemsOf(object["groupMentions"]).some(({ groupType }) => groupType === "all");
  return {
    ...(people.length && { mentions: { items: people } }),
    ...(all && { groupMentions: { items: [{ objectType: "groupMention" as const, groupType: "all" }] } }),
  };
}

function itemsOf(list: unknown): Record<string, unknown>[] {
  const items = typeof list === "object" && list !== null ? (list as { items?: unknown }).items : undefined;
  return Array.isArray(items) ? items.filter((item) => typeof item === "object" && item !== null) : [];
}

async function submitAdd(ctx: MessagingContext, own: OwnRoom, { object, clientTempId }: ActivityRequest): Submitted {
  requireGroup(own.room, "Nobody can be added");
  requireModerator(own);
  return commitAdd(ctx, own, await personOf(ctx, object), { clientTempId });
}

async function submitTitle(ctx: MessagingContext, own: OwnRoom, { object, encryptionKeyUrl }: ActivityRequest): Submitted {
  requireGroup(own.room, "The title cannot be changed");
  requireModerator(own);
  const title = object?.["displayName"];
  const keyUrl = encryptionKeyUrl ?? String(object?.["encryptionKeyUrl"] ?? "");
  if ((await ctx.kms.resourceOf(keyUrl)) !== own.room.resource_url)
    throw new Problem(400, "encryptionKeyUrl does not name a key of this conversation.");
  const room = { ...own.room, title: await sealedTitle(ctx, keyUrl, title), title_key_url: keyUrl };
  return committed(ctx, async (tx) => {
    await tx.updateTable("rooms").set({ title: room.title, title_key_url: keyUrl }).where("id", "=", room.id).execute();
    return [await announceTitle(ctx, tx, room)];
  });
}

/** Moves a room to another key: what is posted from now on is encrypted with it. */
async function submitKey(ctx: MessagingContext, own: OwnRoom, { object }: ActivityRequest): Submitted {
  requireModerator(own);
  const keyUrl = object?.["defaultActivityEncryptionKeyUrl"];
  if (typeof keyUrl !== "string" || (await ctx.kms.resourceOf(keyUrl)) !== own.room.resource_url) {
    throw new Problem(400, "object.defaultActivityEncryptionKeyUrl does not name a key that is bound to this conversation.");
  }
  const room = { ...own.room, key_url: keyUrl };
  return committed(ctx, async (tx) => {
    await tx.updateTable("rooms").set({ key_url: keyUrl }).where("id", "=", room.id).execute();
    const object = { ...wireTarget(ctx, room), activities: { items: [] } };
    return [(await record(ctx, tx, room, actorOf(ctx), { verb: "updateKey", object })).fact];
  });
}

async function submitLock(ctx: MessagingContext, own: OwnRoom, isLocked: boolean): Submitted {
  requireGroup(own.room, "Nothing can be locked");
  requireModerator(own);
  const room = { ...own.room, is_locked: isLocked ? 1 : 0 };
  return committed(ctx, async (tx) => {
    await tx.updateTable("rooms").set({ is_locked: room.is_locked }).where("id", "=", room.id).execute();
    await touch(tx, room.id, ctx.now());
    return announceModeration(ctx, tx, own, room);
  });
}

async function committed(
  ctx: MessagingContext,
  work: (tx: Parameters<Parameters<MessagingContext["commit"]>[0]>[0]) => ReturnType<typeof announceModeration>,
): Submitted {
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    const facts = await work(tx);
    activity = facts.at(-1)?.data.activity;
    return facts;
  });
  return { activity: activity as WireActivity };
}

async function requireMessageIn(ctx: MessagingContext, own: OwnRoom, id: string | undefined): ReturnType<typeof requireMessage> {
  const found = await requireMessage(ctx, id ?? "");
  if (found.row.room_id !== own.room.id) throw new Problem(404, "Could not find the message in this conversation.");
  return found;
}

async function personOf(ctx: MessagingContext, object: ActivityRequest["object"], fallback?: string): Promise<Member> {
  const named = object?.objectType === "person" || object?.objectType === undefined ? (object?.id ?? fallback) : fallback;
  if (named === undefined) throw new Problem(400, "The activity needs a person as its object.");
  return named.includes("@") ? requirePerson(ctx, undefined, named) : requirePerson(ctx, named, undefined);
}

async function memberOf(ctx: MessagingContext, own: OwnRoom, object: ActivityRequest["object"]): Promise<Member> {
  const person = await personOf(ctx, object);
  if (!(await membershipOf(ctx, own.room.id, person.id))) throw new Problem(404, "This person is not in the room.");
  return person;
}
