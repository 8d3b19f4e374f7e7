// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { DeviceConfigurationCollectionResponse, UpdateDeviceConfigurationsRequestItem } from "../types/device.ts";

export type { DeviceConfigurationCollectionResponse, UpdateDeviceConfigurationsRequestItem } from "../types/device.ts";

/** Input of {@link getConfigurations}. */
export interface GetConfigurationsInput {
  deviceId: string;
  key?: string | undefined;
}

/** List Device Configurations for device. @source documented https://developer.webex.com/docs/api/v1/device-configurations/list-device-configurations-for-device */
export const getConfigurations: Operation<GetConfigurationsInput, DeviceConfigurationCollectionResponse> = {
  id: "devices.configurations.get",
  method: "GET",
  path: "/v1/deviceConfigurations",
  query: ["deviceId", "key"],
};

/** Input of {@link updateConfigurations}. */
export interface UpdateConfigurationsInput {
  deviceId: string;
  body: UpdateDeviceConfigurationsRequestItem[];
}

/** Update Device Configurations. @source documented https://developer.webex.com/docs/api/v1/device-configurations/update-device-configurations */
export const updateConfigurations: Operation<UpdateConfigurationsInput, DeviceConfigurationCollectionResponse> = {
  id: "devices.configurations.update",
  method: "PATCH",
  path: "/v1/deviceConfigurations",
  query: ["deviceId"],
  body: { type: "application/json-patch+json", whole: "body" },
};
