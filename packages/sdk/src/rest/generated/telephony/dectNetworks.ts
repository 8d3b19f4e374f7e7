// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateBaseStationInput, CreateDectNetworkInput, CreateHandsetInput, GenerateServiceabilityPasswordInput, GetBaseStationInput, GetDectNetworkInput, GetHandsetInput, GetServiceabilityPasswordInput, ListBaseStationsInput, ListDectNetworksInput, ListHandsetsInput, RemoveBaseStationAllInput, RemoveBaseStationInput, RemoveDectNetworkInput, RemoveHandsetAllInput, RemoveHandsetInput, SaveHandsetBulkInput, UpdateDectNetworkInput, UpdateHandsetInput, UpdateServiceabilityPasswordInput } from "@parley/contract/telephony/dectNetworks";
import type { AddAListOfHandsetsToADectNetworkResponse, BaseStationDetailResponse, BaseStationsResponse, CreateADectNetworkResponse, CreateMultipleBaseStationsResponse, DECTHandsetGet, DECTHandsetItem, DECTNetworkDetail, GenerateAndEnableDectServiceabilityPasswordResponse, GetDectServiceabilityPasswordStatusResponse } from "@parley/contract/types/calling";

/** `webex.telephony.dectNetworks` */
export interface TelephonyDectNetworks {
  /** Get the List of DECT Networks for an organization. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-the-list-of-dect-networks-for-an-organization */
  list(input?: ListDectNetworksInput, options?: CallOptions): Paged<DECTNetworkDetail>;
  /** Create a DECT Network. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/create-a-dect-network */
  create(input: CreateDectNetworkInput, options?: CallOptions): Promise<CreateADectNetworkResponse>;
  /** Delete DECT Network. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-dect-network */
  remove(input: RemoveDectNetworkInput, options?: CallOptions): Promise<void>;
  /** Get DECT Network Details. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-dect-network-details */
  get(input: GetDectNetworkInput, options?: CallOptions): Promise<DECTNetworkDetail>;
  /** Update DECT Network. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/update-dect-network */
  update(input: UpdateDectNetworkInput, options?: CallOptions): Promise<void>;
  readonly baseStations: TelephonyDectNetworksBaseStations;
  readonly handsets: TelephonyDectNetworksHandsets;
  readonly serviceabilityPassword: TelephonyDectNetworksServiceabilityPassword;
}

/** `webex.telephony.dectNetworks.baseStations` */
export interface TelephonyDectNetworksBaseStations {
  /** Delete bulk DECT Network Base Stations. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-bulk-dect-network-base-stations */
  removeAll(input: RemoveBaseStationAllInput, options?: CallOptions): Promise<void>;
  /** Get a list of DECT Network Base Stations. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-a-list-of-dect-network-base-stations */
  list(input: ListBaseStationsInput, options?: CallOptions): Paged<BaseStationsResponse>;
  /** Create Multiple Base Stations. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/create-multiple-base-stations */
  create(input: CreateBaseStationInput, options?: CallOptions): Promise<CreateMultipleBaseStationsResponse>;
  /** Delete a specific DECT Network Base Station. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-a-specific-dect-network-base-station */
  remove(input: RemoveBaseStationInput, options?: CallOptions): Promise<void>;
  /** Get the details of a specific DECT Network Base Station. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-the-details-of-a-specific-dect-network-base-station */
  get(input: GetBaseStationInput, options?: CallOptions): Promise<BaseStationDetailResponse>;
}

/** `webex.telephony.dectNetworks.handsets` */
export interface TelephonyDectNetworksHandsets {
  /** Delete multiple handsets. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-multiple-handsets */
  removeAll(input: RemoveHandsetAllInput, options?: CallOptions): Promise<void>;
  /** Get List of Handsets for a DECT Network ID. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-list-of-handsets-for-a-dect-network-id */
  list(input: ListHandsetsInput, options?: CallOptions): Paged<DECTHandsetItem>;
  /** Add a Handset to a DECT Network. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/add-a-handset-to-a-dect-network */
  create(input: CreateHandsetInput, options?: CallOptions): Promise<void>;
  /** Add a List of Handsets to a DECT Network. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/add-a-list-of-handsets-to-a-dect-network */
  saveBulk(input: SaveHandsetBulkInput, options?: CallOptions): Promise<AddAListOfHandsetsToADectNetworkResponse>;
  /** Delete specific DECT Network Handset Details. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/delete-specific-dect-network-handset-details */
  remove(input: RemoveHandsetInput, options?: CallOptions): Promise<void>;
  /** Get Specific DECT Network Handset Details. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-specific-dect-network-handset-details */
  get(input: GetHandsetInput, options?: CallOptions): Promise<DECTHandsetGet>;
  /** Update DECT Network Handset. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/update-dect-network-handset */
  update(input: UpdateHandsetInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.dectNetworks.serviceabilityPassword` */
export interface TelephonyDectNetworksServiceabilityPassword {
  /** Get DECT Serviceability Password status. Needs `spark-admin:telephony_config_read` or `spark-admin:devices_read`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-dect-serviceability-password-status */
  get(input: GetServiceabilityPasswordInput, options?: CallOptions): Promise<GetDectServiceabilityPasswordStatusResponse>;
  /** Update DECT Serviceability Password status. Needs `spark-admin:telephony_config_write` or `spark-admin:devices_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/update-dect-serviceability-password-status */
  update(input: UpdateServiceabilityPasswordInput, options?: CallOptions): Promise<void>;
  /** Generate and Enable DECT Serviceability Password. Needs `spark-admin:telephony_config_write` or `spark-admin:devices_write`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/generate-and-enable-dect-serviceability-password */
  generate(input: GenerateServiceabilityPasswordInput, options?: CallOptions): Promise<GenerateAndEnableDectServiceabilityPasswordResponse>;
}
