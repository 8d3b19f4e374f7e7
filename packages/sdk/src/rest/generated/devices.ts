// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { DevicesConfigurations } from "./devices/configurations.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateDeviceActivationCodeInput, CreateDeviceInput, GetDeviceInput, ListDevicesInput, RemoveDeviceInput, UpdateDeviceInput } from "@parley/contract/devices";
import type { ActivationCode, Device } from "@parley/contract/types/device";

/** `webex.devices` */
export interface Devices {
  /** List Devices. Needs `spark:devices_read` or `spark-admin:devices_read`. @source documented https://developer.webex.com/docs/api/v1/devices/list-devices */
  list(input?: ListDevicesInput, options?: CallOptions): Paged<Device>;
  /** Create a Device by MAC Address. @source documented https://developer.webex.com/docs/api/v1/devices/create-a-device-by-mac-address */
  create(input: CreateDeviceInput, options?: CallOptions): Promise<Device>;
  /** Create a Device Activation Code. Needs `spark-admin:devices_write` or `identity:placeonetimepassword_create` or `identity:one_time_password`. @source documented https://developer.webex.com/docs/api/v1/devices/create-a-device-activation-code */
  createActivationCode(input?: CreateDeviceActivationCodeInput, options?: CallOptions): Promise<ActivationCode>;
  /** Delete a Device. Needs `spark:devices_write` or `spark-admin:devices_write`. @source documented https://developer.webex.com/docs/api/v1/devices/delete-a-device */
  remove(input: RemoveDeviceInput, options?: CallOptions): Promise<void>;
  /** Get Device Details. Needs `spark:devices_read` or `spark-admin:devices_read`. @source documented https://developer.webex.com/docs/api/v1/devices/get-device-details */
  get(input: GetDeviceInput, options?: CallOptions): Promise<Device>;
  /** Modify Device Tags. Needs `spark:devices_write` or `spark-admin:devices_write`. @source documented https://developer.webex.com/docs/api/v1/devices/modify-device-tags */
  update(input: UpdateDeviceInput, options?: CallOptions): Promise<Device>;
  readonly configurations: DevicesConfigurations;
}
