// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateCallParkInput, GetCallParkInput, GetSettingsInput, ListCallParkAvailableRecallHuntGroupsInput, ListCallParkAvailableUsersInput, ListCallParksInput, RemoveCallParkInput, UpdateCallParkInput, UpdateSettingsInput } from "@parley/contract/telephony/callParks";
import type { CreateACallParkResponse, GetAvailableRecallHuntGroupsObject, GetCallParkObject, GetCallParkSettingsObject, GetPersonPlaceVirtualLineCallParksObject, ListCallParkObject, UpdateACallParkResponse } from "@parley/contract/types/calling";

/** `webex.telephony.callParks` */
export interface TelephonyCallParks {
  /** Read the List of Call Parks. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/read-the-list-of-call-parks */
  list(input: ListCallParksInput, options?: CallOptions): Paged<ListCallParkObject>;
  /** Create a Call Park. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/create-a-call-park */
  create(input: CreateCallParkInput, options?: CallOptions): Promise<CreateACallParkResponse>;
  /** Get available recall hunt groups from Call Parks. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-available-recall-hunt-groups-from-call-parks */
  listAvailableRecallHuntGroups(input: ListCallParkAvailableRecallHuntGroupsInput, options?: CallOptions): Paged<GetAvailableRecallHuntGroupsObject>;
  /** Get available agents from Call Parks. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-available-agents-from-call-parks */
  listAvailableUsers(input: ListCallParkAvailableUsersInput, options?: CallOptions): Paged<GetPersonPlaceVirtualLineCallParksObject>;
  /** Delete a Call Park. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/delete-a-call-park */
  remove(input: RemoveCallParkInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Call Park. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-details-for-a-call-park */
  get(input: GetCallParkInput, options?: CallOptions): Promise<GetCallParkObject>;
  /** Update a Call Park. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/update-a-call-park */
  update(input: UpdateCallParkInput, options?: CallOptions): Promise<UpdateACallParkResponse>;
  readonly settings: TelephonyCallParksSettings;
}

/** `webex.telephony.callParks.settings` */
export interface TelephonyCallParksSettings {
  /** Get Call Park Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-call-park-settings */
  get(input: GetSettingsInput, options?: CallOptions): Promise<GetCallParkSettingsObject>;
  /** Update Call Park settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/update-call-park-settings */
  update(input: UpdateSettingsInput, options?: CallOptions): Promise<void>;
}
