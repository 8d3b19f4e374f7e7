import type { Attachment, Message } from "@parley/contract/messages";
import type { ActivityRequest, WireActivity, WireConversation, WireFile, WireObject } from "@parley/protocol/activity";
import type { IdParts } from "@parley/protocol/ids";
import type { CallOptions } from "../../core/client.ts";
import { ApiError, InvalidInputError, KmsError } from "../../core/errors.ts";
import type { FileInput } from "../../rest/fileInput.ts";
import type { UploadOptions } from "../../rest/messages.ts";
import { conversationUrl, readConversation, recordActivity, requireId } from "../conversation.ts";
import type { Engine } from "../engine.ts";

/** What a message says, to be encrypted here. */
export interface EncryptedContent {
  /** Plain text; what clients show that do not show HTML. Without it, `markdown` is shown there. */
  text?: string | undefined;
  html?: string | undefined;
  /** What the author wrote. A Parley server renders it where there is no `html`; other services show the text. */
  markdown?: string | undefined;
  /** An adaptive card. */
  card?: Attachment["content"] | undefined;
  /** People to tell, by id; `html` should name them too. */
  mentionedPeople?: readonly string[] | undefined;
}

/** A message to encrypt here and post as it is. It needs a text, markdown, a card or a file. */
export interface EncryptedMessageInput extends EncryptedContent {
  roomId: string;
  /** The message this one replies to. */
  parentId?: string | undefined;
  /** Files to encrypt and upload: bytes, `Blob`, `File`, streams, or in Node `{ path }`; 100 MB in all. They are in memory meanwhile. */
  files?: readonly FileInput[] | undefined;
}

/** Error codes with which the service says that the key is no longer the room's. @source observed */
const outdatedKey = [1400087, 1409004, 1400049];

/** Encrypts a message with the room's key and posts it through the conversation service, which never sees its text. */
export async function postEncrypted(engine: Engine, input: EncryptedMessageInput, options: UploadOptions = {}): Promise<Message> {
  const { onProgress, ...rest } = options;
  const { roomId, parentId, files = [], ...content } = input;
  const room = requireId("ROOM", roomId, "messages.createEncrypted");
  requireContent(content, files.length > 0, "messages.createEncrypted");
  const parent = parentId === undefined ? undefined : ({ id: requireId("MESSAGE", parentId, "parentId").uuid, type: "reply" } as const);
  return withCurrentKey(engine, room, rest, async (desk) => {
    if (!files.length)
      return record(desk, "activities", { verb: "post", object: await sealedComment(desk, content), ...(parent && { parent }) });
    const { categoryOf, uploadFiles } = await import("./share.ts");
    const shared: WireFile[] = await uploadFiles({ ...desk, options: rest }, files, onProgress);
    const object = {
      ...(await sealedComment(desk, content)),
      objectType: "content",
      contentCategory: categoryOf(shared),
      files: { items: shared },
    };
    return record(desk, "content", { verb: "share", object, ...(parent && { parent }) });
  });
}

/** Encrypts new words for a message and puts them in place of its own. Its files stay. */
export async function editEncrypted(
  engine: Engine,
  message: { id: string; roomId: string },
  content: EncryptedContent,
  options?: CallOptions,
): Promise<Message> {
  const room = requireId("ROOM", message.roomId, "messages.updateEncrypted");
  const { uuid } = requireId("MESSAGE", message.id, "messages.updateEncrypted");
  requireContent(content, false, "messages.updateEncrypted");
  const edited = await withCurrentKey(engine, room, options, async (desk) =>
    record(desk, "activities", { verb: "post", object: await sealedComment(desk, content), parent: { id: uuid, type: "edit" } }),
  );
  const { created: updated, ...rest } = edited;
  return { ...rest, id: message.id, created: updated, updated };
}

/** Encrypts a title for a room with the room's key. */
export async function titleEncrypted(engine: Engine, roomId: string, title: string, options?: CallOptions): Promise<void> {
  const room = requireId("ROOM", roomId, "rooms.updateTitleEncrypted");
  if (!title.trim()) throw new InvalidInputError("rooms.updateTitleEncrypted needs a title.");
  await withCurrentKey(engine, room, options, async (desk) => {
    const object = { objectType: "conversation", id: room.uuid, displayName: await desk.seal(title), encryptionKeyUrl: desk.keyUrl };
    await recordActivity(engine, room, requestOf(desk, { verb: "update", object }), options);
  });
}

/** Everything that writing in one room needs. */
interface Desk {
  engine: Engine;
  room: IdParts;
  /** Address of the conversation. */
  url: string;
  /** UUID of the author. */
  userId: string;
  keyUrl: string;
  seal(text: string): Promise<string>;
  options: CallOptions | undefined;
}

/** Does something under the room's key, and once more under a new one when the service says that there is one. */
async function withCurrentKey<Result>(
  engine: Engine,
  room: IdParts,
  options: CallOptions | undefined,
  work: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  await engine.connect(options?.signal);
  try {
    return await work(await deskOf(engine, room, options));
  } catch (error) {
    if (!outdatedKey.includes(errorCodeOf(error) ?? 0)) throw error;
    engine.roomKeys.delete(room.uuid);
    return work(await deskOf(engine, room, options));
  }
}

async function deskOf(engine: Engine, room: IdParts, options: CallOptions | undefined): Promise<Desk> {
  const keyUrl = await keyUrlOf(engine, room, options);
  const url = await conversationUrl(engine, room, options?.signal);
  const { userId } = await engine.registration.get(options?.signal);
  return { engine, room, url, userId, keyUrl, options, seal: (text) => engine.encrypt(text, keyUrl, options?.signal) };
}

async function record(
  desk: Desk,
  resource: "activities" | "content",
  request: Pick<ActivityRequest, "verb" | "object" | "parent">,
): Promise<Message> {
  const { engine, room, url, keyUrl, options } = desk;
  const reply = await recordActivity<WireActivity>(engine, room, requestOf(desk, request), options, resource);
  // The reply is as sealed as the request.
  const sealed = { encryptionKeyUrl: keyUrl, ...reply, object: { ...request.object, ...reply.object } as WireObject };
  const opened = await engine.opened(sealed, options?.signal);
  const target = reply.target ?? ({ id: room.uuid, url, tags: [] } as unknown as WireConversation);
  return engine.messageOf(opened, target);
}

function requestOf({ room, url, userId, keyUrl }: Desk, request: Pick<ActivityRequest, "verb" | "object" | "parent">): ActivityRequest {
  return {
    ...request,
    objectType: "activity",
    clientTempId: crypto.randomUUID(),
    actor: { id: userId, entryUUID: userId },
    target: { id: room.uuid, url },
    encryptionKeyUrl: keyUrl,
  };
}

/** @throws InvalidInputError when a mention is no id of a person; what `seal` throws. */
async function sealedComment(
  { seal }: Desk,
  { text, html, markdown, card, mentionedPeople = [] }: EncryptedContent,
): Promise<Record<string, unknown>> {
  const mentions = mentionedPeople.map((id) => requireId("PEOPLE", id, "mentionedPeople").uuid);
  const plain = text || markdown;
  return {
    objectType: "comment",
    ...(plain && { displayName: await seal(plain) }),
    ...(html !== undefined && { content: await seal(html) }),
    ...(markdown !== undefined && { markdown: await seal(markdown) }),
    ...(card && { cards: [await seal(JSON.stringify(card))] }),
    ...(mentions.length > 0 && { mentions: { items: mentions.map((id) => ({ objectType: "person", id })) } }),
  };
}

function requireContent({ text, markdown, card }: EncryptedContent, hasFiles: boolean, what: string): void {
  if (!text && !markdown && !card && !hasFiles) throw new InvalidInputError(`${what} needs a text, markdown or a card.`);
}

async function keyUrlOf(engine: Engine, room: IdParts, options?: CallOptions): Promise<string> {
  const known = engine.roomKeys.get(room.uuid);
  if (known !== undefined) return known;
  const conversation = await readConversation(engine, room, { includeParticipants: false }, options);
  const keyUrl = conversation.defaultActivityEncryptionKeyUrl ?? conversation.encryptionKeyUrl;
  if (keyUrl === undefined) throw new KmsError("The room has no key to encrypt with.", { hint: "Use messages.create." });
  engine.roomKeys.set(room.uuid, keyUrl);
  return keyUrl;
}

/** The number with which services tell causes apart beyond the HTTP status; `undefined` when the answer had none. */
function errorCodeOf(error: unknown): number | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const code = (error.body as { errorCode?: unknown } | null | undefined)?.errorCode;
  return typeof code === "number" ? code : undefined;
}
