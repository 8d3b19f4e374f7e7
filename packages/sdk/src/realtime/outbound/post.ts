import type { Message } from "@parley/contract/messages";
import type { ActivityRequest, WireActivity, WireConversation, WireObject } from "@parley/protocol/activity";
import type { IdParts } from "@parley/protocol/ids";
import type { CallOptions } from "../../core/client.ts";
import { InvalidInputError, KmsError } from "../../core/errors.ts";
import { conversationUrl, readConversation, recordActivity, requireId } from "../conversation.ts";
import type { Engine } from "../engine.ts";
import { errorCodeOf } from "../errors.ts";
import { toMessage } from "../inbound/toMessage.ts";

/** A message to encrypt here and post as it is. */
export interface EncryptedMessageInput {
  roomId: string;
  /** Plain text; what clients show that do not show HTML. */
  text: string;
  html?: string | undefined;
  /** The message this one replies to. */
  parentId?: string | undefined;
  /** People to tell, by id; `html` should name them too. */
  mentionedPeople?: readonly string[] | undefined;
}

/** Error codes with which the service says that the key is no longer the room's. @source observed */
const outdatedKey = [1400087, 1409004, 1400049];

/** Encrypts a message with the room's key and posts it through the conversation service, which never sees its text. */
export async function postEncrypted(engine: Engine, input: EncryptedMessageInput, options?: CallOptions): Promise<Message> {
  const room = requireId("ROOM", input.roomId, "messages.createEncrypted");
  if (!input.text) throw new InvalidInputError("messages.createEncrypted needs a text.");
  await engine.connect(options?.signal);
  try {
    return await post(engine, room, input, options);
  } catch (error) {
    if (!outdatedKey.includes(errorCodeOf(error) ?? 0)) throw error;
    engine.roomKeys.delete(room.uuid);
    return post(engine, room, input, options);
  }
}

async function post(engine: Engine, room: IdParts, input: EncryptedMessageInput, options?: CallOptions): Promise<Message> {
  const keyUrl = await keyUrlOf(engine, room, options);
  const seal = (text: string) => engine.encrypt(text, keyUrl, options?.signal);
  const url = await conversationUrl(engine, room, options?.signal);
  const { userId } = await engine.registration.get(options?.signal);
  const body = await sealedPost({ input, room, url, userId, keyUrl }, seal);
  const reply = await recordActivity<WireActivity>(engine, room, body, options);
  // The reply is as sealed as the request; what was written is known here.
  const object = { ...reply.object, displayName: input.text, ...(input.html !== undefined && { content: input.html }) } as WireObject;
  const target = reply.target ?? ({ id: room.uuid, url, tags: [] } as unknown as WireConversation);
  return toMessage({ ...reply, object }, target, await engine.place());
}

/** What a post is made of. */
interface PostParts {
  input: EncryptedMessageInput;
  room: IdParts;
  /** Address of the conversation. */
  url: string;
  /** UUID of the author. */
  userId: string;
  keyUrl: string;
}

/**
 * The body of a `post` activity with its texts encrypted.
 *
 * @param seal - Encrypts one text with the key at `keyUrl`.
 * @throws InvalidInputError when `parentId` or a mention is no id of its kind; what `seal` throws.
 */
async function sealedPost(
  { input, room, url, userId, keyUrl }: PostParts,
  seal: (text: string) => Promise<string>,
): Promise<ActivityRequest> {
  const { text, html, parentId, mentionedPeople = [] } = input;
  const mentions = mentionedPeople.map((id) => requireId("PEOPLE", id, "mentionedPeople").uuid);
  const object = {
    objectType: "comment",
    displayName: await seal(text),
    ...(html !== undefined && { content: await seal(html) }),
    ...(mentions.length > 0 && { mentions: { items: mentions.map((id) => ({ objectType: "person", id })) } }),
  };
  return {
    verb: "post",
    objectType: "activity",
    clientTempId: crypto.randomUUID(),
    actor: { id: userId, entryUUID: userId },
    object,
    target: { id: room.uuid, url },
    encryptionKeyUrl: keyUrl,
    ...(parentId !== undefined && { parent: { id: requireId("MESSAGE", parentId, "parentId").uuid, type: "reply" } }),
  };
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
