// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListLocationAssignedNumbersInput } from "@parley/contract/me/location";
import type { LocationAssignedNumber } from "@parley/contract/types/calling";

/** `webex.me.location` */
export interface MeLocation {
  /** Get Available Numbers for User's Location. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-available-numbers-for-user-s-location */
  listAssignedNumbers(input?: ListLocationAssignedNumbersInput, options?: CallOptions): Paged<LocationAssignedNumber>;
}
