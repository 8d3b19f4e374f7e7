// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetGuestCallingInput, ListGuestCallingAvailableMembersInput, ListGuestCallingMembersInput, UpdateGuestCallingInput } from "@parley/contract/telephony/guestCalling";
import type { DestinationMember, GuestCallingSettingsGet } from "@parley/contract/types/calling";

/** `webex.telephony.guestCalling` */
export interface TelephonyGuestCalling {
  /** Read the Click-to-call Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings-with-click-to-call/read-the-click-to-call-settings */
  get(input?: GetGuestCallingInput, options?: CallOptions): Promise<GuestCallingSettingsGet>;
  /** Update the Click-to-call Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings-with-click-to-call/update-the-click-to-call-settings */
  update(input: UpdateGuestCallingInput, options?: CallOptions): Promise<void>;
  /** Read the Click-to-call Available Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings-with-click-to-call/read-the-click-to-call-available-members */
  listAvailableMembers(input?: ListGuestCallingAvailableMembersInput, options?: CallOptions): Paged<DestinationMember>;
  /** Read the Click-to-call Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings-with-click-to-call/read-the-click-to-call-members */
  listMembers(input?: ListGuestCallingMembersInput, options?: CallOptions): Paged<DestinationMember>;
}
