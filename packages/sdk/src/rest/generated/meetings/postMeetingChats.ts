// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListPostMeetingChatsInput, RemovePostMeetingChatsInput } from "@parley/contract/meetings/postMeetingChats";
import type { ChatObject } from "@parley/contract/types/meeting";

/** `webex.meetings.postMeetingChats` */
export interface MeetingsPostMeetingChats {
  /** Delete Meeting Chats. @source documented https://developer.webex.com/docs/api/v1/chats/delete-meeting-chats */
  remove(input: RemovePostMeetingChatsInput, options?: CallOptions): Promise<void>;
  /** List Meeting Chats. @source documented https://developer.webex.com/docs/api/v1/chats/list-meeting-chats */
  list(input: ListPostMeetingChatsInput, options?: CallOptions): Paged<ChatObject>;
}
