// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { RemoveMessageInput } from "@parley/contract/meetings/messages";

/** `webex.meetings.messages` */
export interface MeetingsMessages {
  /** Delete a Meeting Message. @source documented https://developer.webex.com/docs/api/v1/messages/delete-a-meeting-message */
  remove(input: RemoveMessageInput, options?: CallOptions): Promise<void>;
}
