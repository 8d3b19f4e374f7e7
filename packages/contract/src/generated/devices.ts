// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { ActivationCode, Device, DeviceCollectionResponse, ModifyDeviceTagsRequestItem } from "./types/device.ts";

export type { ActivationCode, Device, DeviceCollectionResponse, ModifyDeviceTagsRequestItem } from "./types/device.ts";

/** Input of {@link listDevices}. */
export interface ListDevicesInput {
  max?: number | undefined;
  start?: number | undefined;
  displayName?: string | undefined;
  personId?: string | undefined;
  workspaceId?: string | undefined;
  orgId?: string | undefined;
  connectionStatus?: string | undefined;
  product?: "DX-80" | "RoomKit" | "SX-80" | (string & {}) | undefined;
  type?: "roomdesk" | "phone" | "accessory" | "webexgo" | "unknown" | (string & {}) | undefined;
  serial?: string | undefined;
  tag?: string | undefined;
  software?: string | undefined;
  upgradeChannel?: string | undefined;
  errorCode?: string | undefined;
  capability?: "xapi" | (string & {}) | undefined;
  permission?: string | undefined;
  locationId?: string | undefined;
  workspaceLocationId?: string | undefined;
  mac?: string | undefined;
  devicePlatform?: "cisco" | "microsoftTeamsRoom" | (string & {}) | undefined;
  plannedMaintenance?: "off" | "on" | "upcoming" | (string & {}) | undefined;
}

/** List Devices. @source documented https://developer.webex.com/docs/api/v1/devices/list-devices */
export const listDevices: Operation<ListDevicesInput, DeviceCollectionResponse> = {
  id: "devices.list",
  method: "GET",
  path: "/v1/devices",
  query: ["max", "start", "displayName", "personId", "workspaceId", "orgId", "connectionStatus", "product", "type", "serial", "tag", "software", "upgradeChannel", "errorCode", "capability", "permission", "locationId", "workspaceLocationId", "mac", "devicePlatform", "plannedMaintenance"],
  scopes: ["spark:devices_read", "spark-admin:devices_read"],
  items: "items",
};

/** Input of {@link createDevice}. */
export interface CreateDeviceInput {
  orgId?: string | undefined;
  mac: string;
  model: string;
  workspaceId?: string | undefined;
  personId?: string | undefined;
  password?: string | undefined;
}

/** Create a Device by MAC Address. @source documented https://developer.webex.com/docs/api/v1/devices/create-a-device-by-mac-address */
export const createDevice: Operation<CreateDeviceInput, Device> = {
  id: "devices.create",
  method: "POST",
  path: "/v1/devices",
  query: ["orgId"],
};

/** Input of {@link createDeviceActivationCode}. */
export interface CreateDeviceActivationCodeInput {
  orgId?: string | undefined;
  workspaceId?: string | undefined;
  personId?: string | undefined;
  model?: string | undefined;
}

/** Create a Device Activation Code. @source documented https://developer.webex.com/docs/api/v1/devices/create-a-device-activation-code */
export const createDeviceActivationCode: Operation<CreateDeviceActivationCodeInput, ActivationCode> = {
  id: "devices.createActivationCode",
  method: "POST",
  path: "/v1/devices/activationCode",
  query: ["orgId"],
  scopes: ["spark-admin:devices_write", "identity:placeonetimepassword_create", "identity:one_time_password"],
};

/** Input of {@link removeDevice}. */
export interface RemoveDeviceInput {
  deviceId: string;
  orgId?: string | undefined;
}

/** Delete a Device. @source documented https://developer.webex.com/docs/api/v1/devices/delete-a-device */
export const removeDevice: Operation<RemoveDeviceInput, void> = {
  id: "devices.remove",
  method: "DELETE",
  path: "/v1/devices/{deviceId}",
  query: ["orgId"],
  scopes: ["spark:devices_write", "spark-admin:devices_write"],
};

/** Input of {@link getDevice}. */
export interface GetDeviceInput {
  deviceId: string;
  orgId?: string | undefined;
}

/** Get Device Details. @source documented https://developer.webex.com/docs/api/v1/devices/get-device-details */
export const getDevice: Operation<GetDeviceInput, Device> = {
  id: "devices.get",
  method: "GET",
  path: "/v1/devices/{deviceId}",
  query: ["orgId"],
  scopes: ["spark:devices_read", "spark-admin:devices_read"],
};

/** Input of {@link updateDevice}. */
export interface UpdateDeviceInput {
  deviceId: string;
  orgId?: string | undefined;
  body: ModifyDeviceTagsRequestItem[];
}

/** Modify Device Tags. @source documented https://developer.webex.com/docs/api/v1/devices/modify-device-tags */
export const updateDevice: Operation<UpdateDeviceInput, Device> = {
  id: "devices.update",
  method: "PATCH",
  path: "/v1/devices/{deviceId}",
  query: ["orgId"],
  body: { type: "application/json-patch+json", whole: "body" },
  scopes: ["spark:devices_write", "spark-admin:devices_write"],
};
