// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { ListMeetingChatsResponse } from "../types/meeting.ts";

export type { ListMeetingChatsResponse } from "../types/meeting.ts";

/** Input of {@link removePostMeetingChats}. */
export interface RemovePostMeetingChatsInput {
  meetingId: string;
}

/** Delete Meeting Chats. @source documented https://developer.webex.com/docs/api/v1/chats/delete-meeting-chats */
export const removePostMeetingChats: Operation<RemovePostMeetingChatsInput, void> = {
  id: "meetings.postMeetingChats.remove",
  method: "DELETE",
  path: "/v1/meetings/postMeetingChats",
  query: ["meetingId"],
};

/** Input of {@link listPostMeetingChats}. */
export interface ListPostMeetingChatsInput {
  meetingId: string;
  max?: number | undefined;
  offset?: number | undefined;
}

/** List Meeting Chats. @source documented https://developer.webex.com/docs/api/v1/chats/list-meeting-chats */
export const listPostMeetingChats: ListOperation<ListPostMeetingChatsInput, ListMeetingChatsResponse, "items"> = {
  id: "meetings.postMeetingChats.list",
  method: "GET",
  path: "/v1/meetings/postMeetingChats",
  query: ["meetingId", "max", "offset"],
  items: "items",
  paging: "offset-max",
};
