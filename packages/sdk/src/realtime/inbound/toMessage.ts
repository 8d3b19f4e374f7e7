import type { Attachment } from "@parley/contract/messages";
import { roomTypeOf, type WireActivity, type WireComment, type WireConversation, type WireFile } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import { publicMentions } from "@parley/protocol/mentions";
import type { MessageEvent } from "../events.ts";
import { emailOf, type Place, personId, roomId } from "./ids.ts";
import { toSharedFile } from "./sharedFile.ts";

/** What a written or shared message has beyond its texts. */
type Content = Partial<WireComment> & { files?: { items?: WireFile[] }; cards?: unknown[] };

/** Reads a decrypted `post` or `share` as the message that REST would show. */
export function toMessage(activity: WireActivity, room: WireConversation, place: Place): MessageEvent {
  const cluster = place.clusterOf(room.url);
  return {
    id: publicId("MESSAGE", activity.id, cluster),
    roomId: roomId(room, cluster),
    roomType: roomTypeOf(room.tags ?? []),
    ...contentOf(activity, cluster, place),
    personId: personId(activity.actor),
    personEmail: emailOf(activity.actor),
    created: activity.published,
    ...(activity.parent?.type === "reply" && { parentId: publicId("MESSAGE", activity.parent.id, cluster) }),
  };
}

function contentOf(activity: WireActivity, cluster: string, place: Place): Partial<MessageEvent> {
  const { displayName, content, markdown, mentions, groupMentions, files, cards } = (activity.object ?? {}) as Content;
  const people = mentions?.items?.map(({ id }) => publicId("PEOPLE", id)) ?? [];
  const groups = groupMentions?.items?.map(({ groupType }) => groupType) ?? [];
  const fileUrls = files?.items?.map((_, index) => place.fileUrl(publicId("CONTENT", `${activity.id}/${index}`, cluster))) ?? [];
  const { encryptionKeyUrl } = activity;
  const sharedFiles = files?.items?.map((file) => toSharedFile(file, encryptionKeyUrl, place.readFile)) ?? [];
  const attachments = cards?.map(toAttachment).filter((card) => card !== undefined) ?? [];
  return {
    ...(displayName !== undefined && { text: displayName }),
    ...(markdown !== undefined && { markdown }),
    ...(content !== undefined && { html: publicMentions(content) }),
    ...(fileUrls.length > 0 && { files: fileUrls }),
    ...(sharedFiles.length > 0 && { sharedFiles }),
    ...(attachments.length > 0 && { attachments }),
    ...(people.length > 0 && { mentionedPeople: people }),
    ...(groups.length > 0 && { mentionedGroups: groups }),
  };
}

/** A card travels as the text of its JSON. One that is no JSON is left out: nothing could be shown. */
function toAttachment(card: unknown): Attachment | undefined {
  try {
    const content: unknown = typeof card === "string" ? JSON.parse(card) : card;
    return { contentType: "application/vnd.microsoft.card.adaptive", content: content as Attachment["content"] };
  } catch {
    return undefined;
  }
}
