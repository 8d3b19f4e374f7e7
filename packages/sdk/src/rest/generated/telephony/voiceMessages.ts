// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetVoiceMessageSummaryInput, ListVoiceMessagesInput, MarkVoiceMessageAsReadInput, MarkVoiceMessageAsUnreadInput, RemoveVoiceMessageInput } from "@parley/contract/telephony/voiceMessages";
import type { GetMessageSummaryResponse, VoiceMessageDetails } from "@parley/contract/types/calling";

/** `webex.telephony.voiceMessages` */
export interface TelephonyVoiceMessages {
  /** List Messages. All at once. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/list-messages */
  list(input?: ListVoiceMessagesInput, options?: CallOptions): Paged<VoiceMessageDetails>;
  /** Mark As Read. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/mark-as-read */
  markAsRead(input?: MarkVoiceMessageAsReadInput, options?: CallOptions): Promise<void>;
  /** Mark As Unread. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/mark-as-unread */
  markAsUnread(input?: MarkVoiceMessageAsUnreadInput, options?: CallOptions): Promise<void>;
  /** Get Message Summary. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-message-summary */
  getSummary(input?: GetVoiceMessageSummaryInput, options?: CallOptions): Promise<GetMessageSummaryResponse>;
  /** Delete Message. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-message */
  remove(input: RemoveVoiceMessageInput, options?: CallOptions): Promise<void>;
}
