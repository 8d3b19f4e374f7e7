// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart, ListOperation, Operation } from "../../operation.ts";
import type { SearchAvailableMembersResponse } from "../types/calling.ts";
import type { CreateLineKeyTemplateResponse, CustomerDeviceDynamicSettingsListPostResponse, CustomizationDeviceLevelObjectDevice, DeleteDeviceBackgroundImagesResponse, DeleteImageRequestObject, DeviceDynamicSettingsListPostResponse, DeviceDynamicSettingsSettingsGroupsGet, DeviceDynamicSettingsValidationSchemaGet, DeviceLayout, DevicePutItem, DeviceSettingsObjectForDeviceLevel, GetCountOfAvailableMembersResponse, GetCountOfMembersResponse, GetLineKeyTemplateResponse, GetMemberResponse, GetThirdPartyDeviceObject, KEMKeys, KemModuleType, LayoutMode, LineKeyTemplateAdvisoryTypes, ListDectDeviceType, ListDeviceSettingsObject, MACAddressResponse, PreviewApplyLineKeyTemplateResponse, ProgrammableLineKeys, PutMemberObject, ReadListOfLineKeyTemplatesResponse, ReadTheListOfBackgroundImagesResponse, SearchMemberResponse, UploadADeviceBackgroundImageResponse } from "../types/device.ts";

export type { SearchAvailableMembersResponse } from "../types/calling.ts";
export type { CreateLineKeyTemplateResponse, CustomerDeviceDynamicSettingsListPostResponse, CustomizationDeviceLevelObjectDevice, DeleteDeviceBackgroundImagesResponse, DeleteImageRequestObject, DeviceDynamicSettingsListPostResponse, DeviceDynamicSettingsSettingsGroupsGet, DeviceDynamicSettingsValidationSchemaGet, DeviceLayout, DevicePutItem, DeviceSettingsObjectForDeviceLevel, GetCountOfAvailableMembersResponse, GetCountOfMembersResponse, GetLineKeyTemplateResponse, GetMemberResponse, GetThirdPartyDeviceObject, KEMKeys, KemModuleType, LayoutMode, LineKeyTemplateAdvisoryTypes, ListDectDeviceType, ListDeviceSettingsObject, MACAddressResponse, PreviewApplyLineKeyTemplateResponse, ProgrammableLineKeys, PutMemberObject, ReadListOfLineKeyTemplatesResponse, ReadTheListOfBackgroundImagesResponse, SearchMemberResponse, UploadADeviceBackgroundImageResponse } from "../types/device.ts";

/** Input of {@link listAvailableMembers}. */
export interface ListAvailableMembersInput {
  orgId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  order?: string | undefined;
  locationId?: string | undefined;
  excludeVirtualLine?: boolean | undefined;
  usageType?: "DEVICE_OWNER" | "SHARED_LINE" | (string & {}) | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Search Available Members. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/search-available-members */
export const listAvailableMembers: ListOperation<ListAvailableMembersInput, SearchAvailableMembersResponse, "members"> = {
  id: "telephony.devices.availableMembers.list",
  method: "GET",
  path: "/v1/telephony/config/devices/availableMembers",
  query: ["orgId", "memberName", "phoneNumber", "extension", "order", "locationId", "excludeVirtualLine", "usageType", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
};

/** Input of {@link listDynamicSettingsValidationSchema}. */
export interface ListDynamicSettingsValidationSchemaInput {
  orgId?: string | undefined;
  familyOrModelDisplayName?: string | undefined;
}

/** Get Validation Schema. @source documented https://developer.webex.com/docs/api/v1/beta-device-call-settings-with-dynamic-device-settings/get-validation-schema */
export const listDynamicSettingsValidationSchema: ListOperation<ListDynamicSettingsValidationSchemaInput, DeviceDynamicSettingsValidationSchemaGet, "tags"> = {
  id: "telephony.devices.dynamicSettings.listValidationSchema",
  method: "GET",
  path: "/v1/telephony/config/devices/dynamicSettings/validationSchema",
  query: ["orgId", "familyOrModelDisplayName"],
  items: "tags",
};

/** Input of {@link previewDeviceApplyLineKeyTemplate}. */
export interface PreviewDeviceApplyLineKeyTemplateInput {
  orgId?: string | undefined;
  action: "APPLY_TEMPLATE" | "APPLY_DEFAULT_TEMPLATES" | (string & {});
  templateId: string;
  locationIds?: string[] | undefined;
  excludeDevicesWithCustomLayout?: boolean | undefined;
  includeDeviceTags?: string[] | undefined;
  excludeDeviceTags?: string[] | undefined;
  advisoryTypes?: LineKeyTemplateAdvisoryTypes | undefined;
}

/** Preview Apply Line Key Template. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/preview-apply-line-key-template */
export const previewDeviceApplyLineKeyTemplate: Operation<PreviewDeviceApplyLineKeyTemplateInput, PreviewApplyLineKeyTemplateResponse> = {
  id: "telephony.devices.previewApplyLineKeyTemplate",
  method: "POST",
  path: "/v1/telephony/config/devices/actions/previewApplyLineKeyTemplate/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link validateDeviceMacs}. */
export interface ValidateDeviceMacsInput {
  orgId?: string | undefined;
  macs: string[];
}

/** Validate a list of MAC address. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/validate-a-list-of-mac-address */
export const validateDeviceMacs: Operation<ValidateDeviceMacsInput, MACAddressResponse> = {
  id: "telephony.devices.validateMacs",
  method: "POST",
  path: "/v1/telephony/config/devices/actions/validateMacs/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAvailableMemberCount}. */
export interface GetAvailableMemberCountInput {
  orgId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  locationId?: string | undefined;
  extension?: string | undefined;
  usageType?: "DEVICE_OWNER" | "SHARED_LINE" | (string & {}) | undefined;
  excludeVirtualLine?: boolean | undefined;
  deviceLocationId?: string | undefined;
}

/** Get Count of Available Members. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-count-of-available-members */
export const getAvailableMemberCount: Operation<GetAvailableMemberCountInput, GetCountOfAvailableMembersResponse> = {
  id: "telephony.devices.availableMembers.count.get",
  method: "GET",
  path: "/v1/telephony/config/devices/availableMembers/count",
  query: ["orgId", "memberName", "phoneNumber", "locationId", "extension", "usageType", "excludeVirtualLine", "deviceLocationId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link removeBackgroundImages}. */
export interface RemoveBackgroundImagesInput {
  orgId?: string | undefined;
  backgroundImages: DeleteImageRequestObject[];
}

/** Delete Device Background Images. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/delete-device-background-images */
export const removeBackgroundImages: Operation<RemoveBackgroundImagesInput, DeleteDeviceBackgroundImagesResponse> = {
  id: "telephony.devices.backgroundImages.remove",
  method: "DELETE",
  path: "/v1/telephony/config/devices/backgroundImages",
  query: ["orgId"],
  body: {},
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listBackgroundImages}. */
export interface ListBackgroundImagesInput {
  orgId?: string | undefined;
}

/** Read the List of Background Images. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-list-of-background-images */
export const listBackgroundImages: ListOperation<ListBackgroundImagesInput, ReadTheListOfBackgroundImagesResponse, "backgroundImages"> = {
  id: "telephony.devices.backgroundImages.list",
  method: "GET",
  path: "/v1/telephony/config/devices/backgroundImages",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "backgroundImages",
};

/** Input of {@link listDectNetworkSupportedDevices}. */
export interface ListDectNetworkSupportedDevicesInput {
  orgId?: string | undefined;
}

/** Read the DECT device type list. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-dect-device-type-list */
export const listDectNetworkSupportedDevices: ListOperation<ListDectNetworkSupportedDevicesInput, ListDectDeviceType, "devices"> = {
  id: "telephony.devices.dectNetworks.listSupportedDevices",
  method: "GET",
  path: "/v1/telephony/config/devices/dectNetworks/supportedDevices",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "devices",
};

/** Input of {@link listDectSupportedDevices}. */
export interface ListDectSupportedDevicesInput {
  orgId?: string | undefined;
}

/** Read the DECT device type list - Deprecated. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-dect-device-type-list-deprecated */
export const listDectSupportedDevices: ListOperation<ListDectSupportedDevicesInput, ListDectDeviceType, "devices"> = {
  id: "telephony.devices.dects.listSupportedDevices",
  method: "GET",
  path: "/v1/telephony/config/devices/dects/supportedDevices",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "devices",
};

/** Input of {@link listLineKeyTemplates}. */
export interface ListLineKeyTemplatesInput {
  orgId?: string | undefined;
}

/** Read the list of Line Key Templates. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-list-of-line-key-templates */
export const listLineKeyTemplates: ListOperation<ListLineKeyTemplatesInput, ReadListOfLineKeyTemplatesResponse, "lineKeyTemplates"> = {
  id: "telephony.devices.lineKeyTemplates.list",
  method: "GET",
  path: "/v1/telephony/config/devices/lineKeyTemplates",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "lineKeyTemplates",
};

/** Input of {@link createLineKeyTemplate}. */
export interface CreateLineKeyTemplateInput {
  orgId?: string | undefined;
  templateName: string;
  deviceModel: string;
  userReorderEnabled?: boolean | undefined;
  lineKeys: ProgrammableLineKeys[];
}

/** Create a Line Key Template. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/create-a-line-key-template */
export const createLineKeyTemplate: Operation<CreateLineKeyTemplateInput, CreateLineKeyTemplateResponse> = {
  id: "telephony.devices.lineKeyTemplates.create",
  method: "POST",
  path: "/v1/telephony/config/devices/lineKeyTemplates",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeLineKeyTemplate}. */
export interface RemoveLineKeyTemplateInput {
  templateId: string;
  orgId?: string | undefined;
}

/** Delete a Line Key Template. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/delete-a-line-key-template */
export const removeLineKeyTemplate: Operation<RemoveLineKeyTemplateInput, void> = {
  id: "telephony.devices.lineKeyTemplates.remove",
  method: "DELETE",
  path: "/v1/telephony/config/devices/lineKeyTemplates/{templateId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getLineKeyTemplate}. */
export interface GetLineKeyTemplateInput {
  templateId: string;
  orgId?: string | undefined;
}

/** Get details of a Line Key Template. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-details-of-a-line-key-template */
export const getLineKeyTemplate: Operation<GetLineKeyTemplateInput, GetLineKeyTemplateResponse> = {
  id: "telephony.devices.lineKeyTemplates.get",
  method: "GET",
  path: "/v1/telephony/config/devices/lineKeyTemplates/{templateId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateLineKeyTemplate}. */
export interface UpdateLineKeyTemplateInput {
  templateId: string;
  orgId?: string | undefined;
  userReorderEnabled?: boolean | undefined;
  lineKeys: ProgrammableLineKeys[];
}

/** Modify a Line Key Template. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/modify-a-line-key-template */
export const updateLineKeyTemplate: Operation<UpdateLineKeyTemplateInput, void> = {
  id: "telephony.devices.lineKeyTemplates.update",
  method: "PUT",
  path: "/v1/telephony/config/devices/lineKeyTemplates/{templateId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSettings}. */
export interface GetSettingsInput {
  orgId?: string | undefined;
}

/** Read the device override settings for a organization. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-device-override-settings-for-a-organization */
export const getSettings: Operation<GetSettingsInput, ListDeviceSettingsObject> = {
  id: "telephony.devices.settings.get",
  method: "GET",
  path: "/v1/telephony/config/devices/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getDevice}. */
export interface GetDeviceInput {
  deviceId: string;
  orgId?: string | undefined;
}

/** Get Webex Calling Device Details. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-webex-calling-device-details */
export const getDevice: Operation<GetDeviceInput, GetThirdPartyDeviceObject> = {
  id: "telephony.devices.get",
  method: "GET",
  path: "/v1/telephony/config/devices/{deviceId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateDevice}. */
export interface UpdateDeviceInput {
  deviceId: string;
  orgId?: string | undefined;
  sipPassword: string;
}

/** Update Third Party Device. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-third-party-device */
export const updateDevice: Operation<UpdateDeviceInput, void> = {
  id: "telephony.devices.update",
  method: "PUT",
  path: "/v1/telephony/config/devices/{deviceId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link applyDeviceChanges}. */
export interface ApplyDeviceChangesInput {
  deviceId: string;
  orgId?: string | undefined;
}

/** Apply Changes for a specific device. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/apply-changes-for-a-specific-device */
export const applyDeviceChanges: Operation<ApplyDeviceChangesInput, void> = {
  id: "telephony.devices.applyChanges",
  method: "POST",
  path: "/v1/telephony/config/devices/{deviceId}/actions/applyChanges/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link uploadDeviceBackgroundImage}. */
export interface UploadDeviceBackgroundImageInput {
  deviceId: string;
  orgId?: string | undefined;
  file: FilePart;
  fileName: string;
}

/** Upload a Device Background Image. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/upload-a-device-background-image */
export const uploadDeviceBackgroundImage: Operation<UploadDeviceBackgroundImageInput, UploadADeviceBackgroundImageResponse> = {
  id: "telephony.devices.uploadBackgroundImage",
  method: "POST",
  path: "/v1/telephony/config/devices/{deviceId}/actions/backgroundImageUpload/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listAvailableMemberByDeviceId}. */
export interface ListAvailableMemberByDeviceIdInput {
  deviceId: string;
  orgId?: string | undefined;
  start?: number | undefined;
  max?: number | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  locationId?: string | undefined;
  extension?: string | undefined;
  usageType?: "DEVICE_OWNER" | "SHARED_LINE" | (string & {}) | undefined;
  order?: string | undefined;
}

/** Search Members. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/search-members */
export const listAvailableMemberByDeviceId: ListOperation<ListAvailableMemberByDeviceIdInput, SearchMemberResponse, "members"> = {
  id: "telephony.devices.availableMembers.listByDeviceId",
  method: "GET",
  path: "/v1/telephony/config/devices/{deviceId}/availableMembers",
  query: ["orgId", "start", "max", "memberName", "phoneNumber", "locationId", "extension", "usageType", "order"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
  paging: "start-max",
};

/** Input of {@link getAvailableMemberCountByDeviceId}. */
export interface GetAvailableMemberCountByDeviceIdInput {
  deviceId: string;
  orgId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  locationId?: string | undefined;
  extension?: string | undefined;
  usageType?: "DEVICE_OWNER" | "SHARED_LINE" | (string & {}) | undefined;
}

/** Get Count of Members. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-count-of-members */
export const getAvailableMemberCountByDeviceId: Operation<GetAvailableMemberCountByDeviceIdInput, GetCountOfMembersResponse> = {
  id: "telephony.devices.availableMembers.count.getByDeviceId",
  method: "GET",
  path: "/v1/telephony/config/devices/{deviceId}/availableMembers/count",
  query: ["orgId", "memberName", "phoneNumber", "locationId", "extension", "usageType"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getLayout}. */
export interface GetLayoutInput {
  deviceId: string;
  orgId?: string | undefined;
}

/** Get Device Layout by Device ID. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-layout-by-device-id */
export const getLayout: Operation<GetLayoutInput, DeviceLayout> = {
  id: "telephony.devices.layout.get",
  method: "GET",
  path: "/v1/telephony/config/devices/{deviceId}/layout",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateLayout}. */
export interface UpdateLayoutInput {
  deviceId: string;
  orgId?: string | undefined;
  layoutMode: LayoutMode;
  userReorderEnabled?: boolean | undefined;
  lineKeys: ProgrammableLineKeys[];
  kemModuleType?: KemModuleType | undefined;
  kemKeys?: KEMKeys[] | undefined;
}

/** Modify Device Layout by Device ID. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/modify-device-layout-by-device-id */
export const updateLayout: Operation<UpdateLayoutInput, void> = {
  id: "telephony.devices.layout.update",
  method: "PUT",
  path: "/v1/telephony/config/devices/{deviceId}/layout",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getMembers}. */
export interface GetMembersInput {
  deviceId: string;
  orgId?: string | undefined;
}

/** Get Device Members. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-members */
export const getMembers: Operation<GetMembersInput, GetMemberResponse> = {
  id: "telephony.devices.members.get",
  method: "GET",
  path: "/v1/telephony/config/devices/{deviceId}/members",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateMembers}. */
export interface UpdateMembersInput {
  deviceId: string;
  orgId?: string | undefined;
  members?: PutMemberObject[] | undefined;
}

/** Update Members on the device. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-members-on-the-device */
export const updateMembers: Operation<UpdateMembersInput, void> = {
  id: "telephony.devices.members.update",
  method: "PUT",
  path: "/v1/telephony/config/devices/{deviceId}/members",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSettingsByDeviceId}. */
export interface GetSettingsByDeviceIdInput {
  deviceId: string;
  orgId?: string | undefined;
  deviceModel?: string | undefined;
}

/** Get Device Settings. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-settings */
export const getSettingsByDeviceId: Operation<GetSettingsByDeviceIdInput, DeviceSettingsObjectForDeviceLevel> = {
  id: "telephony.devices.settings.getByDeviceId",
  method: "GET",
  path: "/v1/telephony/config/devices/{deviceId}/settings",
  query: ["orgId", "deviceModel"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSettings}. */
export interface UpdateSettingsInput {
  deviceId: string;
  orgId?: string | undefined;
  deviceModel?: string | undefined;
  customizations: CustomizationDeviceLevelObjectDevice;
  customEnabled: boolean;
}

/** Update device settings. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-device-settings */
export const updateSettings: Operation<UpdateSettingsInput, void> = {
  id: "telephony.devices.settings.update",
  method: "PUT",
  path: "/v1/telephony/config/devices/{deviceId}/settings",
  query: ["orgId", "deviceModel"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDynamicSettingsSettingsGroups}. */
export interface GetDynamicSettingsSettingsGroupsInput {
  orgId?: string | undefined;
  familyOrModelDisplayName?: string | undefined;
  includeSettingsType?: "TABS" | "GROUPS" | "ALL" | (string & {}) | undefined;
}

/** Get Settings Groups. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-settings-groups */
export const getDynamicSettingsSettingsGroups: Operation<GetDynamicSettingsSettingsGroupsInput, DeviceDynamicSettingsSettingsGroupsGet> = {
  id: "telephony.devices.dynamicSettings.getSettingsGroups",
  method: "GET",
  path: "/v1/telephony/config/devices/dynamicSettings/settingsGroups",
  query: ["orgId", "familyOrModelDisplayName", "includeSettingsType"],
};

/** Input of {@link updateDynamicSettings}. */
export interface UpdateDynamicSettingsInput {
  deviceId: string;
  orgId?: string | undefined;
  tags?: DevicePutItem[] | undefined;
}

/** Update Device Dynamic Settings. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/update-device-dynamic-settings */
export const updateDynamicSettings: Operation<UpdateDynamicSettingsInput, void> = {
  id: "telephony.devices.dynamicSettings.update",
  method: "PUT",
  path: "/v1/telephony/config/devices/{deviceId}/dynamicSettings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createDynamicSettingsGetSettings}. */
export interface CreateDynamicSettingsGetSettingsInput {
  orgId?: string | undefined;
  familyOrModelDisplayName: string;
  tags?: string[] | undefined;
}

/** Get Customer Device Dynamic Settings. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-customer-device-dynamic-settings */
export const createDynamicSettingsGetSettings: Operation<CreateDynamicSettingsGetSettingsInput, CustomerDeviceDynamicSettingsListPostResponse> = {
  id: "telephony.devices.dynamicSettings.getSettings.create",
  method: "POST",
  path: "/v1/telephony/config/lists/devices/dynamicSettings/actions/getSettings/invoke",
  query: ["orgId", "familyOrModelDisplayName"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createDynamicSettingsGetSettingsByDeviceId}. */
export interface CreateDynamicSettingsGetSettingsByDeviceIdInput {
  deviceId: string;
  orgId?: string | undefined;
  tags?: string[] | undefined;
}

/** Get Device Dynamic Settings. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-device-dynamic-settings */
export const createDynamicSettingsGetSettingsByDeviceId: Operation<CreateDynamicSettingsGetSettingsByDeviceIdInput, DeviceDynamicSettingsListPostResponse> = {
  id: "telephony.devices.dynamicSettings.getSettings.createByDeviceId",
  method: "POST",
  path: "/v1/telephony/config/lists/devices/{deviceId}/dynamicSettings/actions/getSettings/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};
