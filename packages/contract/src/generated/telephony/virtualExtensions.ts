// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateAVirtualExtensionResponse, GetVirtualExtensionObject, GetVirtualExtensionSettingsObjectMode, GetVirtualExtensionSettingsResponse, ReadTheListOfVirtualExtensionsResponse, ValidateAnExternalPhoneNumberResponse } from "../types/calling.ts";

export type { CreateAVirtualExtensionResponse, GetVirtualExtensionObject, GetVirtualExtensionSettingsObjectMode, GetVirtualExtensionSettingsResponse, ReadTheListOfVirtualExtensionsResponse, ValidateAnExternalPhoneNumberResponse } from "../types/calling.ts";

/** Input of {@link listVirtualExtensions}. */
export interface ListVirtualExtensionsInput {
  orgId?: string | undefined;
  order?: string | undefined;
  extension?: string | undefined;
  phoneNumber?: string | undefined;
  name?: string | undefined;
  locationName?: string | undefined;
  locationId?: string | undefined;
  orgLevelOnly?: boolean | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Virtual Extensions. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/read-the-list-of-virtual-extensions */
export const listVirtualExtensions: ListOperation<ListVirtualExtensionsInput, ReadTheListOfVirtualExtensionsResponse, "virtualExtensions"> = {
  id: "telephony.virtualExtensions.list",
  method: "GET",
  path: "/v1/telephony/config/virtualExtensions",
  query: ["orgId", "order", "extension", "phoneNumber", "name", "locationName", "locationId", "orgLevelOnly", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "virtualExtensions",
  paging: "start-max",
};

/** Input of {@link createVirtualExtension}. */
export interface CreateVirtualExtensionInput {
  orgId?: string | undefined;
  displayName: string;
  phoneNumber: string;
  extension: string;
  firstName?: string | undefined;
  lastName?: string | undefined;
  locationId?: string | undefined;
}

/** Create a Virtual Extension. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/create-a-virtual-extension */
export const createVirtualExtension: Operation<CreateVirtualExtensionInput, CreateAVirtualExtensionResponse> = {
  id: "telephony.virtualExtensions.create",
  method: "POST",
  path: "/v1/telephony/config/virtualExtensions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write", "identity:contacts_rw"],
};

/** Input of {@link validateVirtualExtensionNumbers}. */
export interface ValidateVirtualExtensionNumbersInput {
  orgId?: string | undefined;
  phoneNumbers: string[];
}

/** Validate an external phone number. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/validate-an-external-phone-number */
export const validateVirtualExtensionNumbers: Operation<ValidateVirtualExtensionNumbersInput, ValidateAnExternalPhoneNumberResponse> = {
  id: "telephony.virtualExtensions.validateNumbers",
  method: "POST",
  path: "/v1/telephony/config/virtualExtensions/actions/validateNumbers/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSettings}. */
export interface GetSettingsInput {
  orgId?: string | undefined;
}

/** Get Virtual extension settings. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/get-virtual-extension-settings */
export const getSettings: Operation<GetSettingsInput, GetVirtualExtensionSettingsResponse> = {
  id: "telephony.virtualExtensions.settings.get",
  method: "GET",
  path: "/v1/telephony/config/virtualExtensions/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSettings}. */
export interface UpdateSettingsInput {
  orgId?: string | undefined;
  mode: GetVirtualExtensionSettingsObjectMode;
}

/** Modify Virtual Extension Settings. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/modify-virtual-extension-settings */
export const updateSettings: Operation<UpdateSettingsInput, void> = {
  id: "telephony.virtualExtensions.settings.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualExtensions/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeVirtualExtension}. */
export interface RemoveVirtualExtensionInput {
  extensionId: string;
  orgId?: string | undefined;
}

/** Delete a Virtual Extension. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/delete-a-virtual-extension */
export const removeVirtualExtension: Operation<RemoveVirtualExtensionInput, void> = {
  id: "telephony.virtualExtensions.remove",
  method: "DELETE",
  path: "/v1/telephony/config/virtualExtensions/{extensionId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write", "identity:contacts_rw"],
};

/** Input of {@link getVirtualExtension}. */
export interface GetVirtualExtensionInput {
  extensionId: string;
  orgId?: string | undefined;
}

/** Get a Virtual Extension. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/get-a-virtual-extension */
export const getVirtualExtension: Operation<GetVirtualExtensionInput, GetVirtualExtensionObject> = {
  id: "telephony.virtualExtensions.get",
  method: "GET",
  path: "/v1/telephony/config/virtualExtensions/{extensionId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateVirtualExtension}. */
export interface UpdateVirtualExtensionInput {
  extensionId: string;
  orgId?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  displayName?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
}

/** Update a Virtual Extension. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/update-a-virtual-extension */
export const updateVirtualExtension: Operation<UpdateVirtualExtensionInput, void> = {
  id: "telephony.virtualExtensions.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualExtensions/{extensionId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write", "identity:contacts_rw"],
};
