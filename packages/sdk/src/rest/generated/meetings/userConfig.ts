// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetTrackingCodesInput, ListSessionTypesInput, UpdateSessionTypesInput, UpdateTrackingCodesInput } from "@parley/contract/meetings/userConfig";
import type { GetTrackingCodeForUserObject, UserSessionTypes } from "@parley/contract/types/meeting";

/** `webex.meetings.userConfig` */
export interface MeetingsUserConfig {
  readonly sessionTypes: MeetingsUserConfigSessionTypes;
  readonly trackingCodes: MeetingsUserConfigTrackingCodes;
}

/** `webex.meetings.userConfig.sessionTypes` */
export interface MeetingsUserConfigSessionTypes {
  /** List User Session Type. All at once. @source documented https://developer.webex.com/docs/api/v1/session-types/list-user-session-type */
  list(input?: ListSessionTypesInput, options?: CallOptions): Paged<UserSessionTypes>;
  /** Update User Session Types. @source documented https://developer.webex.com/docs/api/v1/session-types/update-user-session-types */
  update(input: UpdateSessionTypesInput, options?: CallOptions): Promise<UserSessionTypes>;
}

/** `webex.meetings.userConfig.trackingCodes` */
export interface MeetingsUserConfigTrackingCodes {
  /** Get User Tracking Codes. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/get-user-tracking-codes */
  get(input?: GetTrackingCodesInput, options?: CallOptions): Promise<GetTrackingCodeForUserObject>;
  /** Update User Tracking Codes. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/update-user-tracking-codes */
  update(input: UpdateTrackingCodesInput, options?: CallOptions): Promise<GetTrackingCodeForUserObject>;
}
