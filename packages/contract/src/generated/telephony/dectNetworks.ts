// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AddAListOfHandsetsToADectNetworkResponse, AddDECTHandset, BaseStationDetailResponse, CreateADectNetworkResponse, CreateMultipleBaseStationsResponse, DECTHandsetGet, DECTHandsetList, DECTNetworkDetail, GenerateAndEnableDectServiceabilityPasswordResponse, GetAListOfDectNetworkBaseStationsResponse, GetDectServiceabilityPasswordStatusResponse, GetTheListOfDectNetworksForAnOrganizationResponse } from "../types/calling.ts";

export type { AddAListOfHandsetsToADectNetworkResponse, AddDECTHandset, BaseStationDetailResponse, CreateADectNetworkResponse, CreateMultipleBaseStationsResponse, DECTHandsetGet, DECTHandsetList, DECTNetworkDetail, GenerateAndEnableDectServiceabilityPasswordResponse, GetAListOfDectNetworkBaseStationsResponse, GetDectServiceabilityPasswordStatusResponse, GetTheListOfDectNetworksForAnOrganizationResponse } from "../types/calling.ts";

/** Input of {@link listDectNetworks}. */
export interface ListDectNetworksInput {
  orgId?: string | undefined;
  name?: string | undefined;
  locationId?: string | undefined;
}

/** Get the List of DECT Networks for an organization. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-the-list-of-dect-networks-for-an-organization */
export const listDectNetworks: ListOperation<ListDectNetworksInput, GetTheListOfDectNetworksForAnOrganizationResponse, "dectNetworks"> = {
  id: "telephony.dectNetworks.list",
  method: "GET",
  path: "/v1/telephony/config/dectNetworks",
  query: ["orgId", "name", "locationId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "dectNetworks",
};

/** Input of {@link createDectNetwork}. */
export interface CreateDectNetworkInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  model: "DMS Cisco DBS110" | "Cisco DECT 110 Base" | "DMS Cisco DBS210" | "Cisco DECT 210 Base" | (string & {});
  defaultAccessCodeEnabled: boolean;
  defaultAccessCode: string;
  displayName?: string | undefined;
}

/** Create a DECT Network. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/create-a-dect-network */
export const createDectNetwork: Operation<CreateDectNetworkInput, CreateADectNetworkResponse> = {
  id: "telephony.dectNetworks.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeDectNetwork}. */
export interface RemoveDectNetworkInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
}

/** Delete DECT Network. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-dect-network */
export const removeDectNetwork: Operation<RemoveDectNetworkInput, void> = {
  id: "telephony.dectNetworks.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDectNetwork}. */
export interface GetDectNetworkInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
}

/** Get DECT Network Details. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-dect-network-details */
export const getDectNetwork: Operation<GetDectNetworkInput, DECTNetworkDetail> = {
  id: "telephony.dectNetworks.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateDectNetwork}. */
export interface UpdateDectNetworkInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
  name: string;
  defaultAccessCodeEnabled: boolean;
  defaultAccessCode: string;
  displayName?: string | undefined;
}

/** Update DECT Network. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/update-dect-network */
export const updateDectNetwork: Operation<UpdateDectNetworkInput, void> = {
  id: "telephony.dectNetworks.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeBaseStationAll}. */
export interface RemoveBaseStationAllInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
}

/** Delete bulk DECT Network Base Stations. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-bulk-dect-network-base-stations */
export const removeBaseStationAll: Operation<RemoveBaseStationAllInput, void> = {
  id: "telephony.dectNetworks.baseStations.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listBaseStations}. */
export interface ListBaseStationsInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
}

/** Get a list of DECT Network Base Stations. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-a-list-of-dect-network-base-stations */
export const listBaseStations: ListOperation<ListBaseStationsInput, GetAListOfDectNetworkBaseStationsResponse, "baseStations"> = {
  id: "telephony.dectNetworks.baseStations.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "baseStations",
};

/** Input of {@link createBaseStation}. */
export interface CreateBaseStationInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
  baseStationMacs: string[];
}

/** Create Multiple Base Stations. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/create-multiple-base-stations */
export const createBaseStation: Operation<CreateBaseStationInput, CreateMultipleBaseStationsResponse> = {
  id: "telephony.dectNetworks.baseStations.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeBaseStation}. */
export interface RemoveBaseStationInput {
  locationId: string;
  dectNetworkId: string;
  baseStationId: string;
  orgId?: string | undefined;
}

/** Delete a specific DECT Network Base Station. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-a-specific-dect-network-base-station */
export const removeBaseStation: Operation<RemoveBaseStationInput, void> = {
  id: "telephony.dectNetworks.baseStations.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations/{baseStationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getBaseStation}. */
export interface GetBaseStationInput {
  locationId: string;
  dectNetworkId: string;
  baseStationId: string;
  orgId?: string | undefined;
}

/** Get the details of a specific DECT Network Base Station. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-the-details-of-a-specific-dect-network-base-station */
export const getBaseStation: Operation<GetBaseStationInput, BaseStationDetailResponse> = {
  id: "telephony.dectNetworks.baseStations.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations/{baseStationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link removeHandsetAll}. */
export interface RemoveHandsetAllInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
  handsetIds: string[];
  deleteAll?: boolean | undefined;
}

/** Delete multiple handsets. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-multiple-handsets */
export const removeHandsetAll: Operation<RemoveHandsetAllInput, void> = {
  id: "telephony.dectNetworks.handsets.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets",
  query: ["orgId"],
  body: {},
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listHandsets}. */
export interface ListHandsetsInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
  basestationId?: string | undefined;
  memberId?: string | undefined;
}

/** Get List of Handsets for a DECT Network ID. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-list-of-handsets-for-a-dect-network-id */
export const listHandsets: ListOperation<ListHandsetsInput, DECTHandsetList, "handsets"> = {
  id: "telephony.dectNetworks.handsets.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets",
  query: ["orgId", "basestationId", "memberId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "handsets",
};

/** Input of {@link createHandset}. */
export interface CreateHandsetInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
  line1MemberId: string;
  customDisplayName: string;
  line2MemberId?: string | undefined;
}

/** Add a Handset to a DECT Network. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/add-a-handset-to-a-dect-network */
export const createHandset: Operation<CreateHandsetInput, void> = {
  id: "telephony.dectNetworks.handsets.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link saveHandsetBulk}. */
export interface SaveHandsetBulkInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
  items: AddDECTHandset[];
}

/** Add a List of Handsets to a DECT Network. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/add-a-list-of-handsets-to-a-dect-network */
export const saveHandsetBulk: Operation<SaveHandsetBulkInput, AddAListOfHandsetsToADectNetworkResponse> = {
  id: "telephony.dectNetworks.handsets.saveBulk",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets/bulk",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeHandset}. */
export interface RemoveHandsetInput {
  locationId: string;
  dectNetworkId: string;
  handsetId: string;
  orgId?: string | undefined;
}

/** Delete specific DECT Network Handset Details. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-specific-dect-network-handset-details */
export const removeHandset: Operation<RemoveHandsetInput, void> = {
  id: "telephony.dectNetworks.handsets.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets/{handsetId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getHandset}. */
export interface GetHandsetInput {
  locationId: string;
  dectNetworkId: string;
  handsetId: string;
  orgId?: string | undefined;
}

/** Get Specific DECT Network Handset Details. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-specific-dect-network-handset-details */
export const getHandset: Operation<GetHandsetInput, DECTHandsetGet> = {
  id: "telephony.dectNetworks.handsets.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets/{handsetId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateHandset}. */
export interface UpdateHandsetInput {
  locationId: string;
  dectNetworkId: string;
  handsetId: string;
  orgId?: string | undefined;
  line1MemberId: string;
  customDisplayName: string;
  line2MemberId?: string | undefined;
}

/** Update DECT Network Handset. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/update-dect-network-handset */
export const updateHandset: Operation<UpdateHandsetInput, void> = {
  id: "telephony.dectNetworks.handsets.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets/{handsetId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getServiceabilityPassword}. */
export interface GetServiceabilityPasswordInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
}

/** Get DECT Serviceability Password status. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-dect-serviceability-password-status */
export const getServiceabilityPassword: Operation<GetServiceabilityPasswordInput, GetDectServiceabilityPasswordStatusResponse> = {
  id: "telephony.dectNetworks.serviceabilityPassword.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/serviceabilityPassword",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read", "spark-admin:devices_read"],
};

/** Input of {@link updateServiceabilityPassword}. */
export interface UpdateServiceabilityPasswordInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Update DECT Serviceability Password status. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/update-dect-serviceability-password-status */
export const updateServiceabilityPassword: Operation<UpdateServiceabilityPasswordInput, void> = {
  id: "telephony.dectNetworks.serviceabilityPassword.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/serviceabilityPassword",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write", "spark-admin:devices_write"],
};

/** Input of {@link generateServiceabilityPassword}. */
export interface GenerateServiceabilityPasswordInput {
  locationId: string;
  dectNetworkId: string;
  orgId?: string | undefined;
}

/** Generate and Enable DECT Serviceability Password. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/generate-and-enable-dect-serviceability-password */
export const generateServiceabilityPassword: Operation<GenerateServiceabilityPasswordInput, GenerateAndEnableDectServiceabilityPasswordResponse> = {
  id: "telephony.dectNetworks.serviceabilityPassword.generate",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/serviceabilityPassword/actions/generate/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write", "spark-admin:devices_write"],
};
