// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListCallingProfilesInput } from "@parley/contract/ucm/callingProfiles";
import type { GetManagerProfileObject } from "@parley/contract/types/ucm";

/** `webex.ucm.callingProfiles` */
export interface UcmCallingProfiles {
  /** Read the List of UC Manager Profiles. Needs `spark-admin:people_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/ucm-profile/read-the-list-of-uc-manager-profiles */
  list(input?: ListCallingProfilesInput, options?: CallOptions): Paged<GetManagerProfileObject>;
}
