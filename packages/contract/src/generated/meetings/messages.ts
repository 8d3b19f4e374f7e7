// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";

/** Input of {@link removeMessage}. */
export interface RemoveMessageInput {
  meetingMessageId: string;
}

/** Delete a Meeting Message. @source documented https://developer.webex.com/docs/api/v1/messages/delete-a-meeting-message */
export const removeMessage: Operation<RemoveMessageInput, void> = {
  id: "meetings.messages.remove",
  method: "DELETE",
  path: "/v1/meeting/messages/{meetingMessageId}",
};
