import { getRoom, type Room } from "@parley/contract/rooms";
import type { WireConversation } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import type { CallOptions } from "../../core/client.ts";
import { InvalidInputError, KmsError } from "../../core/errors.ts";
import { requireId } from "../conversation.ts";
import type { Engine } from "../engine.ts";

/** A room whose title is encrypted here, under a key that is made for it. */
export interface EncryptedRoomInput {
  title: string;
  /** Ids of people who are in it from the beginning, besides the token's owner. */
  members?: readonly string[] | undefined;
}

/** Has a key made, encrypts the title with it, and makes a room of both, which only its members may open. */
export async function createEncryptedRoom(
  engine: Engine,
  { title, members = [] }: EncryptedRoomInput,
  options: CallOptions = {},
): Promise<Room> {
  if (!title?.trim()) throw new InvalidInputError("rooms.createEncrypted needs a title.");
  const { signal } = options;
  const others = members.map((id) => requireId("PEOPLE", id, "members").uuid);
  await engine.connect(signal);
  const { userId } = await engine.registration.get(signal);
  const { keys } = await engine.askKms({ method: "create", uri: "/keys", count: 1 }, signal);
  const keyUrl = keys?.[0]?.uri;
  if (keyUrl === undefined) throw new KmsError("The key service answered without a key.");
  const userIds = [userId, ...others];
  const body = {
    objectType: "conversation",
    displayName: await engine.encrypt(title, keyUrl, signal),
    encryptionKeyUrl: keyUrl,
    defaultActivityEncryptionKeyUrl: keyUrl,
    kmsMessage: await engine.sealedForKms({ method: "create", uri: "/resources", userIds, keyUris: [keyUrl] }),
    activities: { items: [{ verb: "create", objectType: "activity" }, ...others.map(added)] },
  };
  const url = `${await engine.services.url("conversation", signal)}/conversations`;
  const headers = await engine.registration.header();
  const made = (await engine.client.request<WireConversation>({ method: "POST", url, body, headers }, options)).body;
  engine.roomKeys.set(made.id, keyUrl);
  return engine.client.call(getRoom, { roomId: publicId("ROOM", made.id) }, options);
}

function added(id: string): object {
  return { verb: "add", objectType: "activity", object: { objectType: "person", id } };
}
