// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateVirtualExtensionInput, GetSettingsInput, GetVirtualExtensionInput, ListVirtualExtensionsInput, RemoveVirtualExtensionInput, UpdateSettingsInput, UpdateVirtualExtensionInput, ValidateVirtualExtensionNumbersInput } from "@parley/contract/telephony/virtualExtensions";
import type { CreateAVirtualExtensionResponse, GetVirtualExtensionObject, GetVirtualExtensionSettingsResponse, ValidateAnExternalPhoneNumberResponse } from "@parley/contract/types/calling";

/** `webex.telephony.virtualExtensions` */
export interface TelephonyVirtualExtensions {
  /** Read the List of Virtual Extensions. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/read-the-list-of-virtual-extensions */
  list(input?: ListVirtualExtensionsInput, options?: CallOptions): Paged<GetVirtualExtensionObject>;
  /** Create a Virtual Extension. Needs `spark-admin:telephony_config_write` or `identity:contacts_rw`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/create-a-virtual-extension */
  create(input: CreateVirtualExtensionInput, options?: CallOptions): Promise<CreateAVirtualExtensionResponse>;
  /** Validate an external phone number. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/validate-an-external-phone-number */
  validateNumbers(input: ValidateVirtualExtensionNumbersInput, options?: CallOptions): Promise<ValidateAnExternalPhoneNumberResponse>;
  /** Delete a Virtual Extension. Needs `spark-admin:telephony_config_write` or `identity:contacts_rw`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/delete-a-virtual-extension */
  remove(input: RemoveVirtualExtensionInput, options?: CallOptions): Promise<void>;
  /** Get a Virtual Extension. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/get-a-virtual-extension */
  get(input: GetVirtualExtensionInput, options?: CallOptions): Promise<GetVirtualExtensionObject>;
  /** Update a Virtual Extension. Needs `spark-admin:telephony_config_write` or `identity:contacts_rw`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/update-a-virtual-extension */
  update(input: UpdateVirtualExtensionInput, options?: CallOptions): Promise<void>;
  readonly settings: TelephonyVirtualExtensionsSettings;
}

/** `webex.telephony.virtualExtensions.settings` */
export interface TelephonyVirtualExtensionsSettings {
  /** Get Virtual extension settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/get-virtual-extension-settings */
  get(input?: GetSettingsInput, options?: CallOptions): Promise<GetVirtualExtensionSettingsResponse>;
  /** Modify Virtual Extension Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/modify-virtual-extension-settings */
  update(input: UpdateSettingsInput, options?: CallOptions): Promise<void>;
}
