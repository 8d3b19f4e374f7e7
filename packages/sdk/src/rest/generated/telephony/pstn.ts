// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { AddLocationEmergencyAddressInput, GetLocationConnectionInput, ListLocationConnectionOptionsInput, LookupLocationEmergencyAddressInput, UpdateLocationConnectionInput, UpdateLocationEmergencyAddresInput, UpdateNumberEmergencyAddressInput } from "@parley/contract/telephony/pstn";
import type { AddEmergencyAddressToLocationResponse, ConnectionOptionsResponse, ConnectionResponse, EmergencyAddressLookupResponse } from "@parley/contract/types/calling";

/** `webex.telephony.pstn` */
export interface TelephonyPstn {
  readonly locations: TelephonyPstnLocations;
  readonly numbers: TelephonyPstnNumbers;
}

/** `webex.telephony.pstn.locations` */
export interface TelephonyPstnLocations {
  /** Retrieve PSTN Connection Options for a Location. Needs `spark-admin:telephony_pstn_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/pstn/retrieve-pstn-connection-options-for-a-location */
  listConnectionOptions(input: ListLocationConnectionOptionsInput, options?: CallOptions): Paged<ConnectionOptionsResponse>;
  readonly connection: TelephonyPstnLocationsConnection;
  readonly emergencyAddress: TelephonyPstnLocationsEmergencyAddress;
  readonly emergencyAddresses: TelephonyPstnLocationsEmergencyAddresses;
}

/** `webex.telephony.pstn.locations.connection` */
export interface TelephonyPstnLocationsConnection {
  /** Retrieve PSTN Connection for a Location. Needs `spark-admin:telephony_pstn_read`. @source documented https://developer.webex.com/docs/api/v1/pstn/retrieve-pstn-connection-for-a-location */
  get(input: GetLocationConnectionInput, options?: CallOptions): Promise<ConnectionResponse>;
  /** Setup PSTN Connection for a Location. Needs `spark-admin:telephony_pstn_write` or `spark-admin:telephony_pstn_read`. @source documented https://developer.webex.com/docs/api/v1/pstn/setup-pstn-connection-for-a-location */
  update(input: UpdateLocationConnectionInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.pstn.locations.emergencyAddress` */
export interface TelephonyPstnLocationsEmergencyAddress {
  /** Add an Emergency Address to a Location. Needs `spark-admin:telephony_pstn_write`. @source documented https://developer.webex.com/docs/api/v1/pstn/add-an-emergency-address-to-a-location */
  add(input: AddLocationEmergencyAddressInput, options?: CallOptions): Promise<AddEmergencyAddressToLocationResponse>;
  /** Emergency Address Lookup to Verify if Address is Valid. Needs `spark-admin:telephony_pstn_read`. @source documented https://developer.webex.com/docs/api/v1/pstn/emergency-address-lookup-to-verify-if-address-is-valid */
  lookup(input: LookupLocationEmergencyAddressInput, options?: CallOptions): Promise<EmergencyAddressLookupResponse>;
}

/** `webex.telephony.pstn.locations.emergencyAddresses` */
export interface TelephonyPstnLocationsEmergencyAddresses {
  /** Update the Emergency Address of a Location. Needs `spark-admin:telephony_pstn_write`. @source documented https://developer.webex.com/docs/api/v1/pstn/update-the-emergency-address-of-a-location */
  update(input: UpdateLocationEmergencyAddresInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.pstn.numbers` */
export interface TelephonyPstnNumbers {
  /** Update the emergency address for a phone number. Needs `spark-admin:telephony_pstn_write`. @source documented https://developer.webex.com/docs/api/v1/pstn/update-the-emergency-address-for-a-phone-number */
  updateEmergencyAddress(input: UpdateNumberEmergencyAddressInput, options?: CallOptions): Promise<void>;
}
