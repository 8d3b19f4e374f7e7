// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetConfigurationsInput, UpdateConfigurationsInput } from "@parley/contract/devices/configurations";
import type { DeviceConfigurationCollectionResponse } from "@parley/contract/types/device";

/** `webex.devices.configurations` */
export interface DevicesConfigurations {
  /** List Device Configurations for device. @source documented https://developer.webex.com/docs/api/v1/device-configurations/list-device-configurations-for-device */
  get(input: GetConfigurationsInput, options?: CallOptions): Promise<DeviceConfigurationCollectionResponse>;
  /** Update Device Configurations. @source documented https://developer.webex.com/docs/api/v1/device-configurations/update-device-configurations */
  update(input: UpdateConfigurationsInput, options?: CallOptions): Promise<DeviceConfigurationCollectionResponse>;
}
