// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetScheduleInput } from "@parley/contract/me/locations";
import type { UserLocationScheduleGetResponse } from "@parley/contract/types/calling";

/** `webex.me.locations` */
export interface MeLocations {
  readonly schedules: MeLocationsSchedules;
}

/** `webex.me.locations.schedules` */
export interface MeLocationsSchedules {
  /** Get User's Location Level Schedule. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-user-s-location-level-schedule */
  get(input: GetScheduleInput, options?: CallOptions): Promise<UserLocationScheduleGetResponse>;
}
