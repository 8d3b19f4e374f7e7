// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateVoicemailGroupInput, GetVoicemailGroupInput, ListFaxMessageAvailableNumbersInput, ListVoicemailGroupAvailableNumbersInput, ListVoicemailGroupsInput, RemoveVoicemailGroupInput, UpdateVoicemailGroupInput } from "@parley/contract/telephony/voicemailGroups";
import type { CreateANewVoicemailGroupForALocationResponse, GetLocationVoicemailGroupObject, GetVoicemailGroupObject, VoicePortalAvailableNumberObject } from "@parley/contract/types/calling";

/** `webex.telephony.voicemailGroups` */
export interface TelephonyVoicemailGroups {
  /** Create a new Voicemail Group for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/create-a-new-voicemail-group-for-a-location */
  create(input: CreateVoicemailGroupInput, options?: CallOptions): Promise<CreateANewVoicemailGroupForALocationResponse>;
  /** Get Voicemail Group Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voicemail-group-available-phone-numbers */
  listAvailableNumbers(input: ListVoicemailGroupAvailableNumbersInput, options?: CallOptions): Paged<VoicePortalAvailableNumberObject>;
  /** Delete a Voicemail Group for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/delete-a-voicemail-group-for-a-location */
  remove(input: RemoveVoicemailGroupInput, options?: CallOptions): Promise<void>;
  /** Get Location Voicemail Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-location-voicemail-group */
  get(input: GetVoicemailGroupInput, options?: CallOptions): Promise<GetLocationVoicemailGroupObject>;
  /** Modify Location Voicemail Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/modify-location-voicemail-group */
  update(input: UpdateVoicemailGroupInput, options?: CallOptions): Promise<void>;
  /** List VoicemailGroup. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/list-voicemailgroup */
  list(input?: ListVoicemailGroupsInput, options?: CallOptions): Paged<GetVoicemailGroupObject>;
  readonly faxMessage: TelephonyVoicemailGroupsFaxMessage;
}

/** `webex.telephony.voicemailGroups.faxMessage` */
export interface TelephonyVoicemailGroupsFaxMessage {
  /** Get Voicemail Group Fax Message Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voicemail-group-fax-message-available-phone-numbers */
  listAvailableNumbers(input: ListFaxMessageAvailableNumbersInput, options?: CallOptions): Paged<VoicePortalAvailableNumberObject>;
}
