// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetSettingsPermissionsInput, ListPrimaryAvailableNumbersInput, UpdateSettingsPermissionsInput } from "@parley/contract/telephony/people";
import type { PersonPrimaryAvailableNumberObject, UserSettingsPermissionsGetDefault } from "@parley/contract/types/calling";

/** `webex.telephony.people` */
export interface TelephonyPeople {
  readonly primary: TelephonyPeoplePrimary;
  readonly settings: TelephonyPeopleSettings;
}

/** `webex.telephony.people.primary` */
export interface TelephonyPeoplePrimary {
  /** Get Person Primary Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-primary-available-phone-numbers */
  listAvailableNumbers(input?: ListPrimaryAvailableNumbersInput, options?: CallOptions): Paged<PersonPrimaryAvailableNumberObject>;
}

/** `webex.telephony.people.settings` */
export interface TelephonyPeopleSettings {
  readonly permissions: TelephonyPeopleSettingsPermissions;
}

/** `webex.telephony.people.settings.permissions` */
export interface TelephonyPeopleSettingsPermissions {
  /** Read Default Feature Access Settings for Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/read-default-feature-access-settings-for-person */
  get(input?: GetSettingsPermissionsInput, options?: CallOptions): Promise<UserSettingsPermissionsGetDefault>;
  /** Update Default Person Feature Access Configuration. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-default-person-feature-access-configuration */
  update(input?: UpdateSettingsPermissionsInput, options?: CallOptions): Promise<void>;
}
