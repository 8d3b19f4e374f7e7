// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetMessageSummaryResponse, ListMessagesResponse } from "../types/calling.ts";

export type { GetMessageSummaryResponse, ListMessagesResponse } from "../types/calling.ts";

/** Input of {@link listVoiceMessages}. */
export interface ListVoiceMessagesInput {
  lineOwnerId?: string | undefined;
}

/** List Messages. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/list-messages */
export const listVoiceMessages: Operation<ListVoiceMessagesInput, ListMessagesResponse> = {
  id: "telephony.voiceMessages.list",
  method: "GET",
  path: "/v1/telephony/voiceMessages",
  query: ["lineOwnerId"],
  items: "items",
};

/** Input of {@link markVoiceMessageAsRead}. */
export interface MarkVoiceMessageAsReadInput {
  messageId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Mark As Read. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/mark-as-read */
export const markVoiceMessageAsRead: Operation<MarkVoiceMessageAsReadInput, void> = {
  id: "telephony.voiceMessages.markAsRead",
  method: "POST",
  path: "/v1/telephony/voiceMessages/markAsRead",
};

/** Input of {@link markVoiceMessageAsUnread}. */
export interface MarkVoiceMessageAsUnreadInput {
  messageId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Mark As Unread. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/mark-as-unread */
export const markVoiceMessageAsUnread: Operation<MarkVoiceMessageAsUnreadInput, void> = {
  id: "telephony.voiceMessages.markAsUnread",
  method: "POST",
  path: "/v1/telephony/voiceMessages/markAsUnread",
};

/** Input of {@link getVoiceMessageSummary}. */
export interface GetVoiceMessageSummaryInput {}

/** Get Message Summary. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-message-summary */
export const getVoiceMessageSummary: Operation<GetVoiceMessageSummaryInput, GetMessageSummaryResponse> = {
  id: "telephony.voiceMessages.getSummary",
  method: "GET",
  path: "/v1/telephony/voiceMessages/summary",
};

/** Input of {@link removeVoiceMessage}. */
export interface RemoveVoiceMessageInput {
  messageId: string;
}

/** Delete Message. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-message */
export const removeVoiceMessage: Operation<RemoveVoiceMessageInput, void> = {
  id: "telephony.voiceMessages.remove",
  method: "DELETE",
  path: "/v1/telephony/voiceMessages/{messageId}",
};
