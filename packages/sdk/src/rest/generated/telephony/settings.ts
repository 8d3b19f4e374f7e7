// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetMsTeamsInput, UpdateMsTeamsInput } from "@parley/contract/telephony/settings";
import type { GetCustomerMSTeamsSettingsObject } from "@parley/contract/types/calling";

/** `webex.telephony.settings` */
export interface TelephonySettings {
  readonly msTeams: TelephonySettingsMsTeams;
}

/** `webex.telephony.settings.msTeams` */
export interface TelephonySettingsMsTeams {
  /** Get an Organization's MS Teams Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/client-call-settings/get-an-organization-s-ms-teams-settings */
  get(input?: GetMsTeamsInput, options?: CallOptions): Promise<GetCustomerMSTeamsSettingsObject>;
  /** Update an Organization's MS Teams Setting. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/client-call-settings/update-an-organization-s-ms-teams-setting */
  update(input: UpdateMsTeamsInput, options?: CallOptions): Promise<void>;
}
