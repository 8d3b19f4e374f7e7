// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { AddEmergencyAddressToLocationResponse, AllowedServiceTypesFromHydra, ConnectionResponse, EmergencyAddressLookupResponse, EmergencyAddressObject, RetrievePstnConnectionOptionsForALocationResponse } from "../types/calling.ts";

export type { AddEmergencyAddressToLocationResponse, AllowedServiceTypesFromHydra, ConnectionResponse, EmergencyAddressLookupResponse, EmergencyAddressObject, RetrievePstnConnectionOptionsForALocationResponse } from "../types/calling.ts";

/** Input of {@link getLocationConnection}. */
export interface GetLocationConnectionInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Retrieve PSTN Connection for a Location. @source documented https://developer.webex.com/docs/api/v1/pstn/retrieve-pstn-connection-for-a-location */
export const getLocationConnection: Operation<GetLocationConnectionInput, ConnectionResponse> = {
  id: "telephony.pstn.locations.connection.get",
  method: "GET",
  path: "/v1/telephony/pstn/locations/{locationId}/connection",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_pstn_read"],
};

/** Input of {@link updateLocationConnection}. */
export interface UpdateLocationConnectionInput {
  locationId: string;
  orgId?: string | undefined;
  id?: string | undefined;
  premiseRouteType?: string | undefined;
  premiseRouteId?: string | undefined;
}

/** Setup PSTN Connection for a Location. @source documented https://developer.webex.com/docs/api/v1/pstn/setup-pstn-connection-for-a-location */
export const updateLocationConnection: Operation<UpdateLocationConnectionInput, void> = {
  id: "telephony.pstn.locations.connection.update",
  method: "PUT",
  path: "/v1/telephony/pstn/locations/{locationId}/connection",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_pstn_write", "spark-admin:telephony_pstn_read"],
};

/** Input of {@link listLocationConnectionOptions}. */
export interface ListLocationConnectionOptionsInput {
  locationId: string;
  orgId?: string | undefined;
  serviceTypes?: AllowedServiceTypesFromHydra[] | undefined;
}

/** Retrieve PSTN Connection Options for a Location. @source documented https://developer.webex.com/docs/api/v1/pstn/retrieve-pstn-connection-options-for-a-location */
export const listLocationConnectionOptions: Operation<ListLocationConnectionOptionsInput, RetrievePstnConnectionOptionsForALocationResponse> = {
  id: "telephony.pstn.locations.listConnectionOptions",
  method: "GET",
  path: "/v1/telephony/pstn/locations/{locationId}/connectionOptions",
  query: ["orgId", "serviceTypes"],
  scopes: ["spark-admin:telephony_pstn_read"],
  items: "items",
};

/** Input of {@link addLocationEmergencyAddress}. */
export interface AddLocationEmergencyAddressInput {
  locationId: string;
  orgId?: string | undefined;
  address1?: string | undefined;
  address2?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
}

/** Add an Emergency Address to a Location. @source documented https://developer.webex.com/docs/api/v1/pstn/add-an-emergency-address-to-a-location */
export const addLocationEmergencyAddress: Operation<AddLocationEmergencyAddressInput, AddEmergencyAddressToLocationResponse> = {
  id: "telephony.pstn.locations.emergencyAddress.add",
  method: "POST",
  path: "/v1/telephony/pstn/locations/{locationId}/emergencyAddress",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_pstn_write"],
};

/** Input of {@link lookupLocationEmergencyAddress}. */
export interface LookupLocationEmergencyAddressInput {
  locationId: string;
  orgId?: string | undefined;
  address1?: string | undefined;
  address2?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
}

/** Emergency Address Lookup to Verify if Address is Valid. @source documented https://developer.webex.com/docs/api/v1/pstn/emergency-address-lookup-to-verify-if-address-is-valid */
export const lookupLocationEmergencyAddress: Operation<LookupLocationEmergencyAddressInput, EmergencyAddressLookupResponse> = {
  id: "telephony.pstn.locations.emergencyAddress.lookup",
  method: "POST",
  path: "/v1/telephony/pstn/locations/{locationId}/emergencyAddress/lookup",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_pstn_read"],
};

/** Input of {@link updateLocationEmergencyAddres}. */
export interface UpdateLocationEmergencyAddresInput {
  locationId: string;
  addressId: string;
  orgId?: string | undefined;
  address1?: string | undefined;
  address2?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
}

/** Update the Emergency Address of a Location. @source documented https://developer.webex.com/docs/api/v1/pstn/update-the-emergency-address-of-a-location */
export const updateLocationEmergencyAddres: Operation<UpdateLocationEmergencyAddresInput, void> = {
  id: "telephony.pstn.locations.emergencyAddresses.update",
  method: "PUT",
  path: "/v1/telephony/pstn/locations/{locationId}/emergencyAddresses/{addressId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_pstn_write"],
};

/** Input of {@link updateNumberEmergencyAddress}. */
export interface UpdateNumberEmergencyAddressInput {
  phoneNumber: string;
  orgId?: string | undefined;
  emergencyAddress?: EmergencyAddressObject | undefined;
}

/** Update the emergency address for a phone number. @source documented https://developer.webex.com/docs/api/v1/pstn/update-the-emergency-address-for-a-phone-number */
export const updateNumberEmergencyAddress: Operation<UpdateNumberEmergencyAddressInput, void> = {
  id: "telephony.pstn.numbers.updateEmergencyAddress",
  method: "PUT",
  path: "/v1/telephony/pstn/numbers/{phoneNumber}/emergencyAddress",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_pstn_write"],
};
