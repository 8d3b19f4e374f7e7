// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetMusicOnHoldInput, UpdateMusicOnHoldInput } from "@parley/contract/telephony/musicOnHold";
import type { GetTheOrganizationMusicOnHoldConfigurationResponse } from "@parley/contract/types/calling";

/** `webex.telephony.musicOnHold` */
export interface TelephonyMusicOnHold {
  /** Get the organization Music on Hold configuration. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-the-organization-music-on-hold-configuration */
  get(input?: GetMusicOnHoldInput, options?: CallOptions): Promise<GetTheOrganizationMusicOnHoldConfigurationResponse>;
  /** Update the organization Music on Hold configuration. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/update-the-organization-music-on-hold-configuration */
  update(input?: UpdateMusicOnHoldInput, options?: CallOptions): Promise<void>;
}
