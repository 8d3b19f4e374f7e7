// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ApplyDeviceChangesInput, CreateDynamicSettingsGetSettingsByDeviceIdInput, CreateDynamicSettingsGetSettingsInput, CreateLineKeyTemplateInput, GetAvailableMemberCountByDeviceIdInput, GetAvailableMemberCountInput, GetDeviceInput, GetDynamicSettingsSettingsGroupsInput, GetLayoutInput, GetLineKeyTemplateInput, GetMembersInput, GetSettingsByDeviceIdInput, GetSettingsInput, ListAvailableMemberByDeviceIdInput, ListAvailableMembersInput, ListBackgroundImagesInput, ListDectNetworkSupportedDevicesInput, ListDectSupportedDevicesInput, ListDynamicSettingsValidationSchemaInput, ListLineKeyTemplatesInput, PreviewDeviceApplyLineKeyTemplateInput, RemoveBackgroundImagesInput, RemoveLineKeyTemplateInput, UpdateDeviceInput, UpdateDynamicSettingsInput, UpdateLayoutInput, UpdateLineKeyTemplateInput, UpdateMembersInput, UpdateSettingsInput, UploadDeviceBackgroundImageInput, ValidateDeviceMacsInput } from "@parley/contract/telephony/devices";
import type { AvailableMember } from "@parley/contract/types/calling";
import type { CreateLineKeyTemplateResponse, CustomerDeviceDynamicSettingsListPostResponse, DectDeviceList, DeleteDeviceBackgroundImagesResponse, DeviceDynamicSettingsListPostResponse, DeviceDynamicSettingsSettingsGroupsGet, DeviceLayout, DeviceSettingsObjectForDeviceLevel, DeviceTag, GetCountOfAvailableMembersResponse, GetCountOfMembersResponse, GetLineKeyTemplateResponse, GetMemberResponse, GetThirdPartyDeviceObject, LineKeyTemplatesResponse, ListBackgroundImagesObject, ListDeviceSettingsObject, MACAddressResponse, PreviewApplyLineKeyTemplateResponse, SearchMemberObject, UploadADeviceBackgroundImageResponse } from "@parley/contract/types/device";

/** `webex.telephony.devices` */
export interface TelephonyDevices {
  /** Preview Apply Line Key Template. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/preview-apply-line-key-template */
  previewApplyLineKeyTemplate(input: PreviewDeviceApplyLineKeyTemplateInput, options?: CallOptions): Promise<PreviewApplyLineKeyTemplateResponse>;
  /** Validate a list of MAC address. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/validate-a-list-of-mac-address */
  validateMacs(input: ValidateDeviceMacsInput, options?: CallOptions): Promise<MACAddressResponse>;
  /** Get Webex Calling Device Details. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-webex-calling-device-details */
  get(input: GetDeviceInput, options?: CallOptions): Promise<GetThirdPartyDeviceObject>;
  /** Update Third Party Device. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-third-party-device */
  update(input: UpdateDeviceInput, options?: CallOptions): Promise<void>;
  /** Apply Changes for a specific device. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/apply-changes-for-a-specific-device */
  applyChanges(input: ApplyDeviceChangesInput, options?: CallOptions): Promise<void>;
  /** Upload a Device Background Image. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/upload-a-device-background-image */
  uploadBackgroundImage(input: UploadDeviceBackgroundImageInput, options?: CallOptions): Promise<UploadADeviceBackgroundImageResponse>;
  readonly availableMembers: TelephonyDevicesAvailableMembers;
  readonly dynamicSettings: TelephonyDevicesDynamicSettings;
  readonly backgroundImages: TelephonyDevicesBackgroundImages;
  readonly dectNetworks: TelephonyDevicesDectNetworks;
  readonly dects: TelephonyDevicesDects;
  readonly lineKeyTemplates: TelephonyDevicesLineKeyTemplates;
  readonly settings: TelephonyDevicesSettings;
  readonly layout: TelephonyDevicesLayout;
  readonly members: TelephonyDevicesMembers;
}

/** `webex.telephony.devices.availableMembers` */
export interface TelephonyDevicesAvailableMembers {
  /** Search Available Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/search-available-members */
  list(input?: ListAvailableMembersInput, options?: CallOptions): Paged<AvailableMember>;
  /** Search Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/search-members */
  listByDeviceId(input: ListAvailableMemberByDeviceIdInput, options?: CallOptions): Paged<SearchMemberObject>;
  readonly count: TelephonyDevicesAvailableMembersCount;
}

/** `webex.telephony.devices.availableMembers.count` */
export interface TelephonyDevicesAvailableMembersCount {
  /** Get Count of Available Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-count-of-available-members */
  get(input?: GetAvailableMemberCountInput, options?: CallOptions): Promise<GetCountOfAvailableMembersResponse>;
  /** Get Count of Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-count-of-members */
  getByDeviceId(input: GetAvailableMemberCountByDeviceIdInput, options?: CallOptions): Promise<GetCountOfMembersResponse>;
}

/** `webex.telephony.devices.dynamicSettings` */
export interface TelephonyDevicesDynamicSettings {
  /** Get Validation Schema. All at once. @source documented https://developer.webex.com/docs/api/v1/beta-device-call-settings-with-dynamic-device-settings/get-validation-schema */
  listValidationSchema(input?: ListDynamicSettingsValidationSchemaInput, options?: CallOptions): Paged<DeviceTag>;
  /** Get Settings Groups. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-settings-groups */
  getSettingsGroups(input?: GetDynamicSettingsSettingsGroupsInput, options?: CallOptions): Promise<DeviceDynamicSettingsSettingsGroupsGet>;
  /** Update Device Dynamic Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/update-device-dynamic-settings */
  update(input: UpdateDynamicSettingsInput, options?: CallOptions): Promise<void>;
  readonly getSettings: TelephonyDevicesDynamicSettingsGetSettings;
}

/** `webex.telephony.devices.dynamicSettings.getSettings` */
export interface TelephonyDevicesDynamicSettingsGetSettings {
  /** Get Customer Device Dynamic Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-customer-device-dynamic-settings */
  create(input: CreateDynamicSettingsGetSettingsInput, options?: CallOptions): Promise<CustomerDeviceDynamicSettingsListPostResponse>;
  /** Get Device Dynamic Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-device-dynamic-settings */
  createByDeviceId(input: CreateDynamicSettingsGetSettingsByDeviceIdInput, options?: CallOptions): Promise<DeviceDynamicSettingsListPostResponse>;
}

/** `webex.telephony.devices.backgroundImages` */
export interface TelephonyDevicesBackgroundImages {
  /** Delete Device Background Images. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/delete-device-background-images */
  remove(input: RemoveBackgroundImagesInput, options?: CallOptions): Promise<DeleteDeviceBackgroundImagesResponse>;
  /** Read the List of Background Images. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-list-of-background-images */
  list(input?: ListBackgroundImagesInput, options?: CallOptions): Paged<ListBackgroundImagesObject>;
}

/** `webex.telephony.devices.dectNetworks` */
export interface TelephonyDevicesDectNetworks {
  /** Read the DECT device type list. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-dect-device-type-list */
  listSupportedDevices(input?: ListDectNetworkSupportedDevicesInput, options?: CallOptions): Paged<DectDeviceList>;
}

/** `webex.telephony.devices.dects` */
export interface TelephonyDevicesDects {
  /** Read the DECT device type list - Deprecated. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-dect-device-type-list-deprecated */
  listSupportedDevices(input?: ListDectSupportedDevicesInput, options?: CallOptions): Paged<DectDeviceList>;
}

/** `webex.telephony.devices.lineKeyTemplates` */
export interface TelephonyDevicesLineKeyTemplates {
  /** Read the list of Line Key Templates. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-list-of-line-key-templates */
  list(input?: ListLineKeyTemplatesInput, options?: CallOptions): Paged<LineKeyTemplatesResponse>;
  /** Create a Line Key Template. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/create-a-line-key-template */
  create(input: CreateLineKeyTemplateInput, options?: CallOptions): Promise<CreateLineKeyTemplateResponse>;
  /** Delete a Line Key Template. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/delete-a-line-key-template */
  remove(input: RemoveLineKeyTemplateInput, options?: CallOptions): Promise<void>;
  /** Get details of a Line Key Template. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-details-of-a-line-key-template */
  get(input: GetLineKeyTemplateInput, options?: CallOptions): Promise<GetLineKeyTemplateResponse>;
  /** Modify a Line Key Template. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/modify-a-line-key-template */
  update(input: UpdateLineKeyTemplateInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.devices.settings` */
export interface TelephonyDevicesSettings {
  /** Read the device override settings for a organization. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/read-the-device-override-settings-for-a-organization */
  get(input?: GetSettingsInput, options?: CallOptions): Promise<ListDeviceSettingsObject>;
  /** Get Device Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-settings */
  getByDeviceId(input: GetSettingsByDeviceIdInput, options?: CallOptions): Promise<DeviceSettingsObjectForDeviceLevel>;
  /** Update device settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-device-settings */
  update(input: UpdateSettingsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.devices.layout` */
export interface TelephonyDevicesLayout {
  /** Get Device Layout by Device ID. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-layout-by-device-id */
  get(input: GetLayoutInput, options?: CallOptions): Promise<DeviceLayout>;
  /** Modify Device Layout by Device ID. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/modify-device-layout-by-device-id */
  update(input: UpdateLayoutInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.devices.members` */
export interface TelephonyDevicesMembers {
  /** Get Device Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-members */
  get(input: GetMembersInput, options?: CallOptions): Promise<GetMemberResponse>;
  /** Update Members on the device. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-members-on-the-device */
  update(input: UpdateMembersInput, options?: CallOptions): Promise<void>;
}
