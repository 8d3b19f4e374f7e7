import type { Message } from "@parley/contract/messages";
import type { WireComment } from "@parley/protocol/activity";
import { cardContentType } from "@parley/protocol/cards";
import { innerId, isUuid, publicId } from "@parley/protocol/ids";
import { publicMentions } from "@parley/protocol/mentions";
import { Problem } from "../platform/problem.ts";
import { commentOf } from "./activities.ts";
import { requireCard } from "./cards.ts";
import { publicFiles } from "./files/items.ts";
import { cleanHtml, type Mention, type Mentioned, mentionsInHtml, renderMarkdown, textOfHtml } from "./markup.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { ActivityRow, RoomRow } from "./schema.ts";

/** Bytes that a text, its markdown or its HTML may have. @source documented https://developer.webex.com/docs/api/v1/messages */
const maxTextBytes = 7439;

/** What somebody wants to say, in one or more spellings. */
export interface Draft {
  text?: string | undefined;
  markdown?: string | undefined;
  html?: string | undefined;
  attachments?: Message["attachments"] | undefined;
}

/** Where something is written: whose members can be mentioned, and the key. */
type WrittenIn = Pick<RoomRow, "id" | "key_url">;

type CardContent = NonNullable<Message["attachments"]>[number]["content"];

/** A message's words before encryption, and whom they mention. */
interface Composed extends Draft {
  mentions: { ids: string[]; all: boolean };
}

/**
 * Checks and renders a draft and encrypts it under the room's key.
 *
 * @param mayBeEmpty - Whether the message says something without words too.
 * @throws Problem 400 when it is empty or too long
 */
export async function composeComment(
  ctx: MessagingContext,
  room: WrittenIn,
  draft: Draft,
  { mayBeEmpty = false }: { mayBeEmpty?: boolean } = {},
): Promise<{ object: WireComment; words: Draft }> {
  const isEmpty = !draft.text && !draft.markdown && !draft.html && !draft.attachments?.length;
  if (isEmpty && mayBeEmpty) return { object: { objectType: "comment" }, words: {} };
  const words = await compose(ctx, room, draft);
  return { object: await encryptComment(ctx, room.key_url, words), words };
}

async function compose(ctx: MessagingContext, room: WrittenIn, { text, markdown, html, attachments }: Draft): Promise<Composed> {
  const card = requireCard(attachments);
  const words = await composeWords(ctx, room, { text: text || card?.fallbackText, markdown, html });
  if (!words.text && !words.html && !card) throw new Problem(400, "A message needs text, markdown, html or a card.");
  return { ...words, ...(card && { attachments: [{ contentType: cardContentType, content: card }] }) };
}

async function composeWords(ctx: MessagingContext, room: WrittenIn, { text, markdown, html }: Draft): Promise<Composed> {
  for (const [name, value] of Object.entries({ text, markdown, html })) {
    if (value !== undefined && Buffer.byteLength(value) > maxTextBytes)
      throw new Problem(400, `${name} is longer than ${maxTextBytes} bytes.`);
  }
  if (markdown) {
    const rendered = await renderMarkdown(markdown, (mentions) => resolveMentions(ctx, room, mentions));
    return { text: text || textOfHtml(rendered), markdown, html: rendered, mentions: mentionsInHtml(rendered) };
  }
  if (html) {
    const clean = cleanHtml(html);
    return { text: text || textOfHtml(clean), html: clean, mentions: mentionsInHtml(clean) };
  }
  return { text, mentions: { ids: [], all: false } };
}

async function encryptComment(
  ctx: MessagingContext,
  keyUrl: string,
  { text, markdown, html, attachments, mentions }: Composed,
): Promise<WireComment> {
  const seal = (words: string) => ctx.kms.encrypt(keyUrl, words);
  return {
    objectType: "comment",
    ...(text && { displayName: await seal(text) }),
    ...(html && { content: await seal(html) }),
    ...(markdown && { markdown: await seal(markdown) }),
    ...(attachments && { cards: await Promise.all(attachments.map(({ content }) => seal(JSON.stringify(content)))) }),
    ...(mentions.ids.length && { mentions: { items: mentions.ids.map((id) => ({ objectType: "person" as const, id })) } }),
    ...(mentions.all && { groupMentions: { items: [{ objectType: "groupMention" as const, groupType: "all" }] } }),
  };
}

/** Only who is in the room can be mentioned. */
async function resolveMentions(ctx: MessagingContext, room: WrittenIn, mentions: readonly Mention[]): Promise<Mentioned[]> {
  const members = new Set(
    (await ctx.db.selectFrom("memberships").select("person_id").where("room_id", "=", room.id).execute()).map((row) => row.person_id),
  );
  const one = async ({ by, value }: Mention): Promise<Mentioned> => {
    if (by === "all") return "all";
    const person = by === "personEmail" ? await ctx.people.findByEmail(value) : await personById(ctx, value);
    return person && members.has(person.id) ? { id: person.id, name: person.displayName } : undefined;
  };
  return Promise.all(mentions.map(one));
}

async function personById(ctx: MessagingContext, value: string): Promise<Member | undefined> {
  const id = innerId("PEOPLE", value) ?? (isUuid(value) ? value : undefined);
  return id === undefined ? undefined : (await ctx.people.find([id])).get(id);
}

/** A stored message as the public API shows it. */
export async function toMessage(
  ctx: MessagingContext,
  row: ActivityRow,
  room: Pick<RoomRow, "type">,
  author: Member | undefined,
): Promise<Message> {
  return openMessage(ctx, row, room, author, row.key_url ? await ctx.kms.opener(row.key_url) : undefined);
}

/** Many at once: each key is looked up once, and nothing waits for a single text. */
export async function toMessages(
  ctx: MessagingContext,
  rows: readonly ActivityRow[],
  room: Pick<RoomRow, "type">,
  authors: ReadonlyMap<string, Member>,
): Promise<Message[]> {
  const openers = new Map<string | null, (jwe: string) => string>();
  for (const { key_url } of rows) if (key_url && !openers.has(key_url)) openers.set(key_url, await ctx.kms.opener(key_url));
  return rows.map((row) => openMessage(ctx, row, room, authors.get(row.actor_id), openers.get(row.key_url)));
}

function openMessage(
  ctx: MessagingContext,
  row: ActivityRow,
  room: Pick<RoomRow, "type">,
  author: Member | undefined,
  opener: (jwe: string) => string = (text) => text,
): Message {
  const comment = commentOf(row);
  const open = (sealed: string | undefined) => (sealed ? opener(sealed) : sealed);
  const html = open(comment.content);
  const cards = comment.cards?.map(open) ?? [];
  const attachments = cards.flatMap((card) => (card ? [{ contentType: cardContentType, content: JSON.parse(card) as CardContent }] : []));
  const words = { text: open(comment.displayName), markdown: open(comment.markdown), attachments };
  // HTML of other clients arrives encrypted, so it is cleaned where it leaves in clear.
  const view = messageView(row, comment, { ...words, html: html && cleanHtml(html) }, room, author);
  return { ...view, ...publicFiles(ctx, row.id, comment) };
}

/** A message whose words are known, as the public API shows it. */
export function messageView(
  row: Omit<ActivityRow, "object" | "seq">,
  { mentions, groupMentions }: Pick<WireComment, "mentions" | "groupMentions">,
  { text, html, markdown, attachments }: Draft,
  room: Pick<RoomRow, "type">,
  author: Member | undefined,
): Message {
  const plain = text || (html && textOfHtml(html));
  return {
    id: publicId("MESSAGE", row.id),
    roomId: publicId("ROOM", row.room_id),
    roomType: room.type,
    ...(plain && { text: plain }),
    ...(markdown && { markdown }),
    ...(html && { html: publicMentions(html) }),
    ...(attachments?.length && { attachments }),
    personId: publicId("PEOPLE", row.actor_id),
    personEmail: author?.email ?? "",
    ...(mentions?.items.length && { mentionedPeople: mentions.items.map(({ id }) => publicId("PEOPLE", id)) }),
    ...(groupMentions?.items.length && { mentionedGroups: groupMentions.items.map(({ groupType }) => groupType) }),
    ...(row.parent_id && row.parent_type === "reply" && { parentId: publicId("MESSAGE", row.parent_id) }),
    created: row.published_at,
    ...(row.updated_at && { updated: row.updated_at }),
  };
}
