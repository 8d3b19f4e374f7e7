// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart } from "../../operation.ts";

export interface AcdObject {
  enabled: boolean;
  displayCallqueueAgentSoftkeys: DisplayCallqueueAgentSoftkeysObject;
}

export interface AcdObjectDevice {
  enabled: boolean;
  displayCallqueueAgentSoftkeys: DisplayCallqueueAgentSoftkeysObject;
}

export type Action = "SET" | "CLEAR" | (string & {});

export interface ActivationCode {
  code?: string;
  expiryTime?: string;
}

export type ActivationStates = "activating" | "activated" | "deactivated" | (string & {});

export interface AdminBatchStartJobObjectLocationCustomizations {
  locationId?: string;
  locationCustomizationsEnabled?: boolean;
  customizations?: CustomizationObject;
}

export interface ApplyLineKeyTemplateJobDetails {
  name: string;
  id: string;
  trackingId: string;
  sourceUserId: string;
  sourceCustomerId: string;
  targetCustomerId: string;
  instanceId: number;
  jobExecutionStatus?: JobExecutionStatusObject[];
  latestExecutionStatus: string;
  latestExecutionExitCode?: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS" | (string & {});
  percentageComplete: number;
  updatedCount: number;
  advisoryCount: number;
}

export interface ApplyLineKeyTemplateJobErrors {
  trackingId: string;
  error?: ErrorMessageObject;
}

export interface ApplyLineKeyTemplateJobList {
  items: ApplyLineKeyTemplateJobDetails[];
}

export type AtaDtmfMethodObject = "INBAND" | "AVT" | "AUTO" | (string & {});

export type AtaDtmfModeObject = "STRICT" | "NORMAL" | (string & {});

export interface AtaObject {
  audioCodecPriority: AudioCodecPriorityObject;
  ataDtmfMode: AtaDtmfModeObject;
  ataDtmfMethod: AtaDtmfMethodObject;
  cdpEnabled: boolean;
  lldpEnabled: boolean;
  qosEnabled: boolean;
  vlan: VlanObject;
  webAccessEnabled: boolean;
  nightlyResyncEnabled: boolean;
  snmp: SnmpObject;
}

export interface AtaObjectDevice {
  audioCodecPriority: AudioCodecPriorityObjectDevice;
  ataDtmfMode: AtaDtmfModeObject;
  ataDtmfMethod: AtaDtmfMethodObject;
  cdpEnabled: boolean;
  lldpEnabled: boolean;
  qosEnabled: boolean;
  vlan: VlanObjectDevice;
  webAccessEnabled: boolean;
  nightlyResyncEnabled: boolean;
  snmp: SnmpObject;
}

export interface AudioCodecPriorityObject {
  selection: SelectionType;
  primary: string;
  secondary: string;
  tertiary: string;
}

export interface AudioCodecPriorityObjectDevice {
  selection: SelectionType;
  primary: string;
  secondary: string;
  tertiary: string;
}

export type AuthenticationMethodObject = "NONE" | "EAP_FAST" | "PEAP_GTC" | "PEAP_MSCHAPV2" | "PSK" | "WEP" | (string & {});

export type BackgroundImage = "NONE" | "DARK_BLUE" | "CISCO_DARK_BLUE" | "WEBEX_DARK_BLUE" | "CUSTOM_BACKGROUND" | (string & {});

export type BackgroundImageColor = "CYAN_DARK" | "PURPLE_DARK" | "BLUE_DARK" | "VIOLET_DARK" | "BLUE_LIGHT" | "VIOLET_LIGHT" | (string & {});

export type BacklightTimer68XX = "ALWAYS_ON" | "TEN_SEC" | "TWENTY_SEC" | "THIRTY_SEC" | "OFF" | (string & {});

export type BacklightTimer68XXDevice = "ALWAYS_ON" | "TEN_SEC" | "TWENTY_SEC" | "THIRTY_SEC" | "OFF" | (string & {});

export type BacklightTimerObject = "ONE_MIN" | "FIVE_MIN" | "THIRTY_MIN" | "ALWAYS_ON" | (string & {});

export type BacklightTimerObjectDevice = "ONE_MIN" | "FIVE_MIN" | "THIRTY_MIN" | "ALWAYS_ON" | (string & {});

export interface BluetoothObject {
  enabled: boolean;
  mode: "PHONE" | (string & {});
  PHONE?: string;
  HANDS_FREE?: string;
  BOTH?: string;
}

export interface BluetoothObjectDevice {
  enabled: boolean;
  mode?: "PHONE" | "HANDS_FREE" | "BOTH" | (string & {});
}

export type CallForwardExpandedSoftKey = "ONLY_THE_CALL_FORWARD_ALL" | "ALL_CALL_FORWARDS" | (string & {});

export type CallHistoryMethod = "WEBEX_UNIFIED_CALL_HISTORY" | "LOCAL_CALL_HISTORY" | (string & {});

export interface CapabilityMap {
  occupancyDetection?: SupportAndConfiguredInfo;
  presenceDetection?: SupportAndConfiguredInfo;
  ambientNoise?: SupportAndConfiguredInfo;
  soundLevel?: SupportAndConfiguredInfo;
  temperature?: SupportAndConfiguredInfo;
  airQuality?: SupportAndConfiguredInfo;
  relativeHumidity?: SupportAndConfiguredInfo;
}

export interface CapabilityResponse {
  capabilities?: CapabilityMap;
}

export type CommSecurityType = "NONE" | "SSL" | "STARTTLS" | (string & {});

export type Compression = "ON" | "OFF" | (string & {});

export interface CountObject {
  totalNumbers: number;
  numbersDeleted: number;
  numbersMoved: number;
  numbersFailed: number;
}

export interface CreateADeviceActivationCodeRequest {
  workspaceId?: string;
  personId?: string;
  model?: string;
}

export interface CreateADeviceByMacAddressRequest {
  mac: string;
  model: string;
  workspaceId?: string;
  personId?: string;
  password?: string;
}

export interface CreateLineKeyTemplateResponse {
  id: string;
}

export interface CreateLocationFloorRequest {
  floorNumber: number;
  displayName?: string;
}

export interface CreateLocationRequest {
  name: string;
  timeZone: string;
  preferredLanguage: string;
  announcementLanguage: string;
  address: LocationsLocationAddress;
  latitude?: string;
  longitude?: string;
  notes?: string;
}

export interface CreateLocationResponse {
  id?: string;
}

export interface CustomerDeviceDynamicSettingsListPostRequest {
  tags?: string[];
}

export interface CustomerDeviceDynamicSettingsListPostResponse {
  tags?: CustomerDevicePostTag[];
  lastUpdateTime?: number;
  updateInProgress?: boolean;
}

export interface CustomerDevicePostTag {
  familyOrModelDisplayName?: string;
  tag?: string;
  value?: string;
  parentValue?: string;
  parentLevel?: DynamicDeviceSettingsCustomerParentLevel;
}

export interface CustomizationDeviceLevelObject {
  ata?: AtaObject;
  mpp?: MppObject;
  wifi?: WifiObject;
}

export interface CustomizationDeviceLevelObjectDevice {
  ata?: AtaObjectDevice;
  mpp?: MppObjectDevice;
  wifi?: WifiObjectDevice;
}

export interface CustomizationObject {
  ata?: AtaObject;
  dect?: DectObject;
  mpp?: MppObject;
  wifi?: WifiObject;
}

export interface DectAudioCodecPriorityObject {
  selection: SelectionType;
  primary: string;
  secondary: string;
  tertiary: string;
}

export interface DectDeviceList {
  model: string;
  displayName: string;
  numberOfBaseStations?: number;
  numberOfLinePorts?: number;
  numberOfRegistrationsSupported?: number;
}

export interface DectObject {
  audioCodecPriority: DectAudioCodecPriorityObject;
  cdpEnabled: boolean;
  dect6825HandsetEmergencyNumber: string;
  lldpEnabled: boolean;
  multicast: string;
  qosEnabled: boolean;
  vlan: DectVlanObject;
  webAccessEnabled: boolean;
  nightlyResyncEnabled: boolean;
}

export interface DectVlanObject {
  enabled: boolean;
  value: number;
}

export type DefaultLoggingLevelObject = "STANDARD" | "DEBUGGING" | (string & {});

export interface DeleteDeviceBackgroundImagesRequest {
  backgroundImages: DeleteImageRequestObject[];
}

export interface DeleteDeviceBackgroundImagesResponse {
  items: DeleteImageResponseSuccessObject[];
  count?: string;
}

export interface DeleteImageRequestObject {
  fileName: string;
  forceDelete?: boolean;
}

export interface DeleteImageResponseSuccessObject {
  fileName: string;
  result: DeleteImageResponseSuccessObjectResult;
}

export interface DeleteImageResponseSuccessObjectResult {
  status: number;
}

export interface Device {
  id?: string;
  displayName?: string;
  placeId?: string;
  workspaceId?: string;
  personId?: string;
  orgId?: string;
  capabilities?: DeviceCapabilities[];
  permissions?: DevicePermissions[];
  connectionStatus?: DeviceConnectionStatus;
  product?: string;
  type?: string;
  tags?: string[];
  ip?: string;
  activeInterface?: NetworkConnectivityType;
  mac?: string;
  primarySipUrl?: string;
  sipUrls?: string[];
  serial?: string;
  software?: string;
  upgradeChannel?: string;
  created: string;
  locationId?: string;
  workspaceLocationId?: string;
  errorCodes?: string[];
  firstSeen?: string;
  lastSeen?: string;
  managedBy?: ManagedBy;
  devicePlatform?: DevicePlatform;
  plannedMaintenance?: MaintenanceMode;
  callingDeviceId?: string;
  webexDeviceId?: string;
}

export type DeviceActivationStates = "ACTIVATING" | "ACTIVATED" | "DEACTIVATED" | (string & {});

export type DeviceCapabilities = "xapi" | (string & {});

export interface DeviceCollectionResponse {
  items?: Device[];
}

export interface DeviceConfigurationCollectionResponse {
  deviceId: string;
  items?: Record<string, DeviceConfigurationCollectionResponseItemsValue>;
}

export interface DeviceConfigurationCollectionResponseItemsValue {
  source?: "default" | "configured" | (string & {});
  sources?: DeviceConfigurationCollectionResponseItemsValueSources;
  valueSpace?: Record<string, unknown>;
}

export interface DeviceConfigurationCollectionResponseItemsValueSources {
  default?: DeviceConfigurationCollectionResponseItemsValueSourcesDefault;
  configured?: DeviceConfigurationCollectionResponseItemsValueSourcesConfigured;
}

export interface DeviceConfigurationCollectionResponseItemsValueSourcesConfigured {
  editability?: DeviceConfigurationCollectionResponseItemsValueSourcesConfiguredEditability;
}

export interface DeviceConfigurationCollectionResponseItemsValueSourcesConfiguredEditability {
  isEditable?: boolean;
  reason?: "NOT_AUTHORIZED" | "CONFIG_MANAGED_BY_DIFFERENT_AUTHORITY" | (string & {});
}

export interface DeviceConfigurationCollectionResponseItemsValueSourcesDefault {
  editability?: DeviceConfigurationCollectionResponseItemsValueSourcesDefaultEditability;
}

export interface DeviceConfigurationCollectionResponseItemsValueSourcesDefaultEditability {
  isEditable?: boolean;
  reason?: string;
}

export type DeviceConnectionStatus = "connected" | "disconnected" | "connected_with_issues" | "offline_expired" | "activating" | "unknown" | "offline_deep_sleep" | (string & {});

export interface DeviceDynamicSettingsListPostRequest {
  tags?: string[];
}

export interface DeviceDynamicSettingsListPostResponse {
  tags: DevicePostResponseTag[];
  lastUpdateTime?: number;
}

export interface DeviceDynamicSettingsPutRequest {
  tags?: DevicePutItem[];
}

export interface DeviceDynamicSettingsSettingsGroupsGet {
  settingsGroups?: DeviceSettingsGroup[];
  settingsTabs?: string[];
}

export interface DeviceDynamicSettingsValidationSchemaGet {
  tags?: DeviceTag[];
}

export interface DeviceJobErrorItem {
  itemNumber?: number;
  trackingId?: string;
  error?: ErrorObject;
}

export interface DeviceLayout {
  layoutMode: LayoutMode;
  userReorderEnabled?: boolean;
  lineKeys: ProgrammableLineKeys[];
  kemModuleType?: KemModuleType;
  kemKeys?: KEMKeys[];
}

export type DeviceLineType = "PRIMARY" | "SHARED_CALL_APPEARANCE" | "MOBILITY" | "HOTDESKING_GUEST" | (string & {});

export interface DeviceList {
  devices: Devices[];
  maxDeviceCount: number;
  maxOwnedDeviceCount: number;
}

export interface DeviceObject {
  model: string;
  displayName: string;
  familyDisplayName?: string;
  type: TypeObject;
  manufacturer: ManufacturerObject;
  managedBy: ManagedByObject;
  supportedFor: SupportedForObject[];
  onboardingMethod: OnboardingMethodObject[];
  allowConfigureLayoutEnabled: boolean;
  numberOfLinePorts: number;
  kemSupportEnabled: boolean;
  kemModuleCount?: number;
  kemLinesSupportEnabled: boolean;
  kemModuleType?: KemModuleType[];
  upgradeChannelEnabled: boolean;
  defaultUpgradeChannel?: string;
  additionalPrimaryLineAppearancesEnabled: boolean;
  basicEmergencyNomadicEnabled: boolean;
  customizedBehaviorsEnabled: boolean;
  allowConfigurePortsEnabled: boolean;
  customizableLineLabelEnabled: boolean;
  supportsLinePortReorderingEnabled: boolean;
  portNumberSupportEnabled: boolean;
  t38Enabled: boolean;
  callDeclinedEnabled: boolean;
  touchScreenPhone: boolean;
  numberOfLineKeyButtons: number;
  deviceSettingsConfiguration?: DeviceSettingsConfigurationObject;
  allowHotelingHostEnabled: boolean;
  supportsLogCollection?: SupportsLogCollectionObject;
  supportsApplyChangesEnabled: boolean;
  allowConfigureLinesEnabled: boolean;
  allowConfigurePhoneSettingsEnabled: boolean;
  supportsHotlineEnabled: boolean;
  maxNumberOfLineAppearances?: number;
}

export interface DeviceOwner {
  id: string;
  type: MemberType;
  firstName: string;
  lastName: string;
}

export type DeviceParentLevel = "SYSTEM_DEFAULT" | "REGIONAL_DEFAULT" | "ORGANIZATION" | "LOCATION" | (string & {});

export type DevicePermissions = "xapi:readonly" | "xapi:all" | (string & {});

export type DevicePlatform = "cisco" | "microsoftTeamsRoom" | (string & {});

export interface DevicePostResponseTag {
  familyOrModelDisplayName: string;
  tag: string;
  value?: string;
  parentValue?: string;
  parentLevel?: DeviceParentLevel;
}

export interface DevicePutItem {
  tag: string;
  action: Action;
  value?: string;
}

export type DeviceSettingsConfigurationObject = "WEBEX_CALLING_DEVICE_CONFIGURATION" | "WEBEX_DEVICE_CONFIGURATION" | "WEBEX_CALLING_DYNAMIC_DEVICE_CONFIGURATION" | "NONE" | (string & {});

export interface DeviceSettingsGroup {
  path?: string;
  friendlyName?: string;
  tab?: string;
  familyOrModelDisplayName?: string;
  tags?: DeviceSettingsGroupTag[];
}

export interface DeviceSettingsGroupTag {
  tagBlock?: string[];
}

export interface DeviceSettingsObject {
  customizations: CustomizationDeviceLevelObject;
  customEnabled: boolean;
  updateInProgress: boolean;
  deviceCount: number;
  lastUpdateTime: number;
}

export interface DeviceSettingsObjectForDeviceLevel {
  customizations: CustomizationDeviceLevelObjectDevice;
  customEnabled: boolean;
  updateInProgress: boolean;
  deviceCount: number;
  lastUpdateTime: number;
}

export interface DeviceTag {
  familyOrModelDisplayName?: string;
  tag?: string;
  friendlyName?: string;
  tooltip?: string;
  alert?: string;
  level?: string[];
  validationRule?: ValidationRule;
}

export type DeviceType = "MPP" | "ATA" | "GENERIC_SIP" | "ESIM" | "ROOM_OS" | "MOBILE" | "DESK_PHONE" | (string & {});

export interface Devices {
  id: string;
  description?: string[];
  model: string;
  modelType?: DeviceType;
  mac?: string;
  ipAddress?: string;
  primaryOwner: boolean;
  type: DeviceLineType;
  hoteling: HotelingRequest;
  owner: DeviceOwner;
  activationState: ActivationStates;
  descriptions?: string[];
  displayName?: string;
}

export type DirectoryMethod = "XSI_DIRECTORY" | "WEBEX_DIRECTORY" | (string & {});

export type DisplayCallqueueAgentSoftkeysObject = "FRONT_PAGE" | "LAST_PAGE" | (string & {});

export type DisplayNameSelection = "PERSON_NUMBER" | "PERSON_FIRST_THEN_LAST_NAME" | "PERSON_LAST_THEN_FIRST_NAME" | (string & {});

export interface DurationMetric {
  start?: string;
  end?: string;
  duration?: number;
}

export type DynamicDeviceSettingsCustomerParentLevel = "SYSTEM_DEFAULT" | "REGIONAL_DEFAULT" | "ORGANIZATION" | (string & {});

export interface DynamicDeviceSettingsJobListResponse {
  items: PostDynamicDeviceSettingsJobResponse[];
}

export interface DynamicSettingsUpdateJobDevicePostItem {
  familyOrModelDisplayName: string;
  tag: string;
  action: Action;
  value?: string;
}

export interface EnhancedMulticastObject {
  xmlAppUrl?: string;
  multicastList: MulticastObject[];
}

export interface ErrorMessageObject {
  description?: string;
  code?: string;
  locationId?: string;
  key?: string;
  message?: ErrorMessageObjectMessageItem[];
}

export interface ErrorMessageObjectMessageItem {
  description?: unknown;
  code?: string;
  locationId?: unknown;
}

export interface ErrorObject {
  key?: string;
  message?: ErrorMessageObject[];
}

export interface ErrorResponseObject {
  items?: DeviceJobErrorItem[];
}

export interface ExecuteCommandRequest {
  deviceId: string;
  arguments: ExecuteCommandRequestArguments;
  body?: ExecuteCommandRequestBody;
}

export interface ExecuteCommandRequestArguments {
  Level?: number;
}

export interface ExecuteCommandRequestBody {
  Booking?: ExecuteCommandRequestBodyBooking;
}

export interface ExecuteCommandRequestBodyBooking {
  Id?: string;
  Title?: string;
  Protocol?: string;
  Time?: ExecuteCommandRequestBodyBookingTime;
  Organizer?: ExecuteCommandRequestBodyBookingOrganizer;
  Number?: string;
}

export interface ExecuteCommandRequestBodyBookingOrganizer {
  Name?: string;
}

export interface ExecuteCommandRequestBodyBookingTime {
  StartTime?: string;
  Duration?: number;
}

export interface ExecuteCommandResponse {
  deviceId?: string;
  arguments?: ExecuteCommandResponseArguments;
  result?: ExecuteCommandResponseResult;
}

export interface ExecuteCommandResponseArguments {
  Level?: number;
}

export interface ExecuteCommandResponseResult {
  Booking?: ExecuteCommandResponseResultBooking;
}

export interface ExecuteCommandResponseResultBooking {
  Id?: string;
  Title?: string;
  Protocol?: string;
  Time?: ExecuteCommandResponseResultBookingTime;
  Organizer?: ExecuteCommandResponseResultBookingOrganizer;
  Number?: string;
}

export interface ExecuteCommandResponseResultBookingOrganizer {
  Name?: string;
}

export interface ExecuteCommandResponseResultBookingTime {
  StartTime?: string;
  Duration?: number;
}

export interface Floor {
  id?: string;
  locationId?: string;
  floorNumber: number;
  displayName?: string;
}

export interface FloorUpdated {
  id?: string;
  locationId?: string;
  floorNumber: number;
  displayName?: string;
}

export interface GetChangeDeviceSettingsJobStatusResponse {
  name: string;
  id: string;
  jobType: string;
  trackingId: string;
  sourceUserId: string;
  sourceCustomerId: string;
  targetCustomerId: string;
  instanceId: number;
  jobExecutionStatus?: JobExecutionStatusObject[];
  latestExecutionStatus: string;
  latestExecutionExitCode?: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS" | (string & {});
  operationType: string;
  sourceLocationId: string;
  targetLocationId: string;
  sourceLocationName: string;
  targetLocationName: string;
  counts: CountObject;
  locationCustomizationsEnabled?: boolean;
  target?: string;
  locationId?: string;
  percentageComplete?: number;
  deviceCount?: number;
}

export interface GetCountOfAvailableMembersResponse {
  totalCount: number;
}

export interface GetCountOfMembersResponse {
  totalCount: number;
}

export interface GetDeviceSettingsForAPersonResponse {
  compression: Compression;
}

export interface GetDeviceSettingsForAWorkspaceResponse {
  compression: Compression;
}

export interface GetLineKeyTemplateResponse {
  id: string;
  templateName: string;
  deviceModel: string;
  modelDisplayName: string;
  userReorderEnabled: boolean;
  lineKeys: ProgrammableLineKeys[];
}

export interface GetMemberResponse {
  model: string;
  members?: MemberObject[];
  maxLineCount: number;
}

export interface GetThirdPartyDeviceObject {
  manufacturer: string;
  managedBy: string;
  id: string;
  ip: string;
  mac?: string;
  model: string;
  activationState?: ActivationStates;
  description?: string[];
  upgradeChannelEnabled: boolean;
  owner?: GetThirdPartyDeviceObjectOwner;
  proxy?: GetThirdPartyDeviceObjectProxy;
}

export interface GetThirdPartyDeviceObjectOwner {
  sipUserName: string;
  linePort?: string;
}

export interface GetThirdPartyDeviceObjectProxy {
  outboundProxy?: string;
}

export interface HotDesk {
  sessionId?: string;
  workspaceId?: string;
  personId?: string;
  bookingStartTime?: string;
  bookingEndTime?: string;
}

export interface HotDeskSessionsResponse {
  items?: HotDesk[];
}

export interface Hoteling {
  enabled: boolean;
  limitGuestUse: boolean;
  guestHoursLimit?: number;
}

export interface HotelingRequest {
  enabled: boolean;
  limitGuestUse?: boolean;
  guestHoursLimit?: number;
}

export interface HttpProxyObject {
  mode: "OFF" | "AUTO" | "MANUAL" | (string & {});
  autoDiscoveryEnabled: boolean;
  host: string;
  port: string;
  packUrl: string;
  authSettingsEnabled: boolean;
  username: string;
  password: string;
}

export interface HttpProxyObjectDevice {
  mode: "OFF" | "AUTO" | "MANUAL" | (string & {});
  autoDiscoveryEnabled: boolean;
  host?: string;
  port?: string;
  packUrl?: string;
  authSettingsEnabled?: boolean;
  username?: string;
  password?: string;
}

export interface JobExecutionStatusObject {
  id: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: string;
  exitCode?: string;
  createdTime?: string;
  timeElapsed?: string;
  stepExecutionStatuses?: StepExecutionStatusesObject[];
}

export interface JobExecutionStatusObject1 {
  id: number;
  lastUpdated?: string;
  statusMessage?: string;
  exitCode?: string;
  createdTime?: string;
  timeElapsed?: string;
  startTime?: string;
  endTime?: string;
  stepExecutionStatuses?: JobExecutionStatusObject1StepExecutionStatusesItem[];
}

export interface JobExecutionStatusObject1StepExecutionStatusesItem {
  id?: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: string;
  exitCode?: string;
  name?: string;
  timeElapsed?: string;
}

export interface JobListResponse {
  items: StartJobResponse[];
}

export interface KEMKeys {
  kemModuleIndex: number;
  kemKeyIndex: number;
  kemKeyType: LineKeyType;
  kemKeyLabel?: string;
  kemKeyValue?: string;
  sharedLineIndex: number;
}

export type KemModuleType = "KEM_14_KEYS" | "KEM_18_KEYS" | "KEM_20_KEYS" | (string & {});

export type LatestExecutionStatus = "STARTING" | "STARTED" | "COMPLETED" | "FAILED" | (string & {});

export type LayoutMode = "DEFAULT" | "CUSTOM" | (string & {});

export interface LdapObject {
  enabled: boolean;
  serverAddress: string;
  serverPort: number;
  commSecurityType: CommSecurityType;
  bindDn: string;
  bindPw: string;
  baseDn: string;
  primaryEmailAttribute: string;
  alternateEmailAttribute: string;
}

export interface LdapObjectDevice {
  enabled: boolean;
  serverAddress?: string;
  serverPort?: number;
  commSecurityType?: CommSecurityType;
  bindDn?: string;
  bindPw?: string;
  baseDn?: string;
  primaryEmailAttribute?: string;
  alternateEmailAttribute?: string;
}

export type LineKeyLEDPattern = "DEFAULT" | "PRESET_1" | (string & {});

export type LineKeyLabelSelection = "PERSON_EXTENSION" | "PERSON_FIRST_THEN_LAST_NAME" | "PERSON_LAST_THEN_FIRST_NAME" | (string & {});

export interface LineKeyTemplateAdvisoryTypes {
  moreSharedAppearancesEnabled?: boolean;
  fewSharedAppearancesEnabled?: boolean;
  moreMonitorAppearancesEnabled?: boolean;
  moreCPEAppearancesEnabled?: boolean;
  moreModeManagementAppearancesEnabled?: boolean;
}

export interface LineKeyTemplatesResponse {
  id: string;
  templateName: string;
  deviceModel: string;
  modelDisplayName: string;
}

export type LineKeyType = "PRIMARY_LINE" | "SHARED_LINE" | "MONITOR" | "CALL_PARK_EXTENSION" | "SPEED_DIAL" | "OPEN" | "CLOSED" | "MODE_MANAGEMENT" | (string & {});

export type LineType = "PRIMARY" | "SHARED_CALL_APPEARANCE" | (string & {});

export interface ListBackgroundImagesObject {
  backgroundImageUrl: string;
  fileName: string;
}

export interface ListDectDeviceType {
  devices: DectDeviceList[];
}

export interface ListDeviceSettingsObject {
  customizations: CustomizationObject;
  updateInProgress: boolean;
  deviceCount: number;
  lastUpdateTime: number;
}

export interface ListLocationFloorsResponse {
  items?: LocationsFloor[];
}

export interface ListLocationsResponse {
  items?: LocationsLocation[];
}

export interface Location {
  id?: string;
  locationId?: string;
  displayName?: string;
  address: string;
  countryCode: string;
  cityName?: string;
  latitude: number;
  longitude: number;
  notes?: string;
}

export interface LocationAddress {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface LocationAlt {
  id: string;
  name: string;
}

export interface LocationDeviceDynamicSettingsListPostRequest {
  tags?: string[];
}

export interface LocationDeviceDynamicSettingsListPostResponse {
  tags?: LocationDevicePostResponseTag[];
  lastUpdateTime?: number;
  updateInProgress?: boolean;
}

export interface LocationDevicePostResponseTag {
  familyOrModelDisplayName?: string;
  tag?: string;
  value?: string;
  parentValue?: string;
  parentLevel?: LocationParentLevel;
}

export type LocationParentLevel = "SYSTEM_DEFAULT" | "REGIONAL_DEFAULT" | "ORGANIZATION" | "LOCATION" | (string & {});

export interface LocationsFloor {
  id?: string;
  locationId?: string;
  floorNumber?: number;
  displayName?: string;
}

export interface LocationsLocation {
  id?: string;
  name?: string;
  orgId?: string;
  timeZone?: string;
  address?: LocationAddress;
  latitude?: string;
  longitude?: string;
  notes?: string;
}

export interface LocationsLocationAddress {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface LocationsLocationsLocation {
  id?: string;
  name?: string;
  orgId?: string;
  timeZone?: string;
  address?: LocationsLocationAddress;
  latitude?: string;
  longitude?: string;
  notes?: string;
}

export interface MACAddressResponse {
  status: "OK" | "ERRORS" | (string & {});
  macStatus: MacStatusObject[];
}

export interface MacStatusObject {
  mac: string;
  state: "AVAILABLE" | "UNAVAILABLE" | "DUPLICATE_IN_LIST" | "INVALID" | (string & {});
  errorCode?: number;
  message?: string;
}

export type MaintenanceMode = "off" | "on" | "upcoming" | (string & {});

export type ManagedBy = "CISCO" | "CUSTOMER" | "PARTNER" | (string & {});

export type ManagedByObject = "CISCO" | "CUSTOMER" | (string & {});

export type ManufacturerObject = "CISCO" | "THIRD_PARTY" | (string & {});

export interface MemberObject {
  id: string;
  firstName: string;
  lastName: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  primaryOwner: boolean;
  port: number;
  t38FaxCompressionEnabled?: boolean;
  lineType: LineType;
  lineWeight: number;
  hostIP?: string;
  remoteIP?: string;
  hotlineEnabled: boolean;
  hotlineDestination: string;
  allowCallDeclineEnabled: boolean;
  lineLabel?: string;
  linePort?: string;
  memberType: MemberType;
  location?: LocationAlt;
}

export type MemberType = "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});

export interface ModifyDeviceTagsRequestItem {
  op?: "add" | "remove" | "replace" | (string & {});
  path?: string;
  value?: string[];
}

export interface MppAudioCodecPriorityObject {
  selection: string;
  primary: string;
  secondary: string;
  tertiary: string;
}

export interface MppAudioCodecPriorityObjectDevice {
  selection: SelectionType;
  primary: string;
  secondary: string;
  tertiary: string;
}

export interface MppObject {
  pnacEnabled: boolean;
  audioCodecPriority: MppAudioCodecPriorityObject;
  backlightTimer: BacklightTimerObject;
  background: MppObjectBackground;
  displayNameFormat?: DisplayNameSelection;
  cdpEnabled: boolean;
  defaultLoggingLevel: DefaultLoggingLevelObject;
  dndServicesEnabled: boolean;
  acd: AcdObject;
  shortInterdigitTimer: number;
  longInterdigitTimer: number;
  lineKeyLabelFormat: LineKeyLabelSelection;
  lineKeyLEDPattern: LineKeyLEDPattern;
  lldpEnabled: boolean;
  mppUserWebAccessEnabled: boolean;
  multicast: string[];
  enhancedMulticast: EnhancedMulticastObject;
  offHookTimer: number;
  phoneLanguage: PhoneLanguage;
  poeMode: PoeMode;
  qosEnabled: boolean;
  screenTimeout: ScreenTimeoutObject;
  usbPortsEnabled: boolean;
  vlan: MppVlanObject;
  wifiNetwork: WifiNetworkObject;
  callHistory: CallHistoryMethod;
  contacts: DirectoryMethod;
  webexMeetingsEnabled: boolean;
  volumeSettings: VolumeSettingsObject;
  cfExpandedSoftKey: CallForwardExpandedSoftKey;
  httpProxy: HttpProxyObject;
  bluetooth: BluetoothObject;
  passThroughPortEnabled: boolean;
  userPasswordOverrideEnabled: boolean;
  activeCallFocusEnabled: boolean;
  peerFirmwareEnabled: boolean;
  noiseCancellation: NoiseCancellationObject;
  voiceFeedbackAccessibilityEnabled: boolean;
  dialAssistEnabled: boolean;
  callsPerLine: number;
  nightlyResyncEnabled: boolean;
  missedCallNotificationEnabled: boolean;
  softKeyLayout: SoftKeyLayoutObject;
  backgroundImage8875: BackgroundImageColor;
  backlightTimer68XX78XX: BacklightTimer68XX;
  allowMonitorLinesEnabled: boolean;
  iceEnabled?: boolean;
  usbPorts?: MppObjectUsbPorts;
}

export interface MppObjectBackground {
  image?: BackgroundImage;
  customUrl?: string;
}

export interface MppObjectDevice {
  pnacEnabled: boolean;
  audioCodecPriority: MppAudioCodecPriorityObjectDevice;
  backlightTimer: BacklightTimerObjectDevice;
  background: MppObjectDeviceBackground;
  displayNameFormat?: DisplayNameSelection;
  cdpEnabled: boolean;
  defaultLoggingLevel: DefaultLoggingLevelObject;
  dndServicesEnabled: boolean;
  acd: AcdObjectDevice;
  shortInterdigitTimer: number;
  longInterdigitTimer: number;
  lineKeyLabelFormat: LineKeyLabelSelection;
  lineKeyLEDPattern: LineKeyLEDPattern;
  lldpEnabled: boolean;
  mppUserWebAccessEnabled: boolean;
  multicast: string[];
  enhancedMulticast: EnhancedMulticastObject;
  offHookTimer: number;
  phoneLanguage: PhoneLanguage;
  poeMode: PoeMode;
  qosEnabled: boolean;
  screenTimeout: ScreenTimeoutObject;
  usbPortsEnabled: boolean;
  usbPorts: UsbPortsObject;
  vlan: MppVlanObjectDevice;
  wifiNetwork: WifiNetworkObjectDevice;
  callHistory: CallHistoryMethod;
  contacts: DirectoryMethod;
  webexMeetingsEnabled: boolean;
  volumeSettings: VolumeSettingsObject;
  cfExpandedSoftKey: CallForwardExpandedSoftKey;
  httpProxy: HttpProxyObjectDevice;
  bluetooth: BluetoothObjectDevice;
  passThroughPortEnabled: boolean;
  userPasswordOverrideEnabled: boolean;
  activeCallFocusEnabled: boolean;
  peerFirmwareEnabled: boolean;
  noiseCancellation: NoiseCancellationObject;
  voiceFeedbackAccessibilityEnabled: boolean;
  dialAssistEnabled: boolean;
  callsPerLine: number;
  nightlyResyncEnabled: boolean;
  missedCallNotificationEnabled: boolean;
  softKeyLayout: SoftKeyLayoutObject;
  backgroundImage8875: BackgroundImageColor;
  backlightTimer68XX78XX: BacklightTimer68XXDevice;
  allowMonitorLinesEnabled: boolean;
  iceEnabled?: boolean;
}

export interface MppObjectDeviceBackground {
  image?: BackgroundImage;
  customUrl?: string;
}

export interface MppObjectUsbPorts {
  enabled?: boolean;
  sideUsbEnabled?: boolean;
  rearUsbEnabled?: boolean;
}

export interface MppVlanObject {
  enabled: boolean;
  value?: number;
  pcPort?: number;
}

export interface MppVlanObjectDevice {
  enabled: boolean;
  value?: number;
  pcPort?: number;
}

export interface MulticastObject {
  hostAndPort: string;
  hasXmlAppUrl: boolean;
  xmlAppTimeout?: number;
}

export type NetworkConnectivityType = "wired" | (string & {});

export interface NoiseCancellationObject {
  enabled: boolean;
  allowEndUserOverrideEnabled: boolean;
}

export type OnboardingMethodObject = "MAC_ADDRESS" | "ACTIVATION_CODE" | "NONE" | (string & {});

export type PhoneLanguage = "PERSON_LANGUAGE" | "ARABIC" | "BULGARIAN" | "CATALAN" | "CHINESE_SIMPLIFIED" | "CHINESE_TRADITIONAL" | "CROATIAN" | "CZECH" | "DANISH" | "DUTCH" | "ENGLISH_UNITED_STATES" | "ENGLISH_UNITED_KINGDOM" | "FINNISH" | "FRENCH_CANADA" | "FRENCH_FRANCE" | "GERMAN" | "GREEK" | "HEBREW" | "HUNGARIAN" | "ITALIAN" | "JAPANESE" | "KOREAN" | "NORWEGIAN" | "POLISH" | "PORTUGUESE_PORTUGAL" | "RUSSIAN" | "SPANISH_COLOMBIA" | "SPANISH_SPAIN" | "SLOVAK" | "SWEDISH" | "SLOVENIAN" | "TURKISH" | "UKRAINE" | (string & {});

export interface PlaceDeviceList {
  devices: PlaceDevices[];
  maxDeviceCount: number;
  maxOwnedDeviceCount: number;
}

export interface PlaceDevices {
  id: string;
  description?: string[];
  model: string;
  mac?: string;
  ipAddress?: string;
  primaryOwner: boolean;
  type: LineType;
  hoteling: Hoteling;
  owner: DeviceOwner;
  activationState: DeviceActivationStates;
  descriptions?: string[];
  displayName?: string;
}

export type PoeMode = "NORMAL" | "MAXIMUM" | (string & {});

export interface PostApplyLineKeyTemplateRequest {
  action: "APPLY_TEMPLATE" | "APPLY_DEFAULT_TEMPLATES" | (string & {});
  templateId: string;
  locationIds?: string[];
  excludeDevicesWithCustomLayout?: boolean;
  includeDeviceTags?: string[];
  excludeDeviceTags?: string[];
  advisoryTypes?: LineKeyTemplateAdvisoryTypes;
}

export interface PostDynamicDeviceSettingsJobResponse {
  name: string;
  id: string;
  trackingId: string;
  sourceUserId: string;
  sourceCustomerId: string;
  targetCustomerId: string;
  instanceId: number;
  jobExecutionStatus: JobExecutionStatusObject[];
  latestExecutionStatus: LatestExecutionStatus;
  latestExecutionExitCode: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS" | (string & {});
  target: "CUSTOMER" | "LOCATION" | (string & {});
  locationId?: string;
  locationName?: string;
  percentageComplete: number;
}

export interface PostDynamicSettingsUpdateStartJobRequest {
  locationId?: string;
  tags: DynamicSettingsUpdateJobDevicePostItem[];
}

export interface PostLineKeyTemplateRequest {
  templateName: string;
  deviceModel: string;
  userReorderEnabled?: boolean;
  lineKeys: ProgrammableLineKeys[];
}

export interface PreviewApplyLineKeyTemplateResponse {
  deviceCount: number;
}

export interface ProgrammableLineKeys {
  lineKeyIndex: number;
  lineKeyType: LineKeyType;
  lineKeyLabel?: string;
  lineKeyValue?: string;
  sharedLineIndex: number;
}

export interface PskObject {
  psk1: string;
  psk2?: string;
  psk3?: string;
  psk4: string;
  psk5?: string;
  psk6?: string;
  psk7?: string;
  psk8?: string;
  psk9?: string;
  psk10?: string;
  psk11?: string;
  psk12?: string;
  psk13?: string;
  psk14?: string;
  psk15?: string;
  psk16?: string;
}

export interface PutDeviceSettingsRequest {
  customizations: CustomizationDeviceLevelObjectDevice;
  customEnabled: boolean;
}

export interface PutLineKeyTemplateRequest {
  userReorderEnabled?: boolean;
  lineKeys: ProgrammableLineKeys[];
}

export interface PutMemberObject {
  port: number;
  id: string;
  t38FaxCompressionEnabled?: boolean;
  primaryOwner: boolean;
  lineType: LineType;
  lineWeight: number;
  hotlineEnabled: boolean;
  hotlineDestination: string;
  allowCallDeclineEnabled: boolean;
  lineLabel?: string;
}

export interface PutMembersRequest {
  members?: PutMemberObject[];
}

export interface PutThirdPartyDevice {
  sipPassword: string;
}

export interface QuerySchemaResponseItem {
  deviceId?: string;
  status?: Record<string, QuerySchemaResponseItemStatusValue>;
  commands?: Record<string, QuerySchemaResponseItemCommandsValue>;
}

export interface QuerySchemaResponseItemCommandsValue {
  arguments?: Record<string, QuerySchemaResponseItemCommandsValueArgumentsValue>;
  resultSchema?: Record<string, unknown>;
  bodySchema?: QuerySchemaResponseItemCommandsValueBodySchema;
}

export interface QuerySchemaResponseItemCommandsValueArgumentsValue {
  required?: boolean;
  schema?: Record<string, unknown>;
}

export interface QuerySchemaResponseItemCommandsValueBodySchema {
  schema?: Record<string, unknown>;
}

export interface QuerySchemaResponseItemStatusValue {
  schema?: Record<string, unknown>;
}

export interface QueryStatusResponse {
  deviceId?: string;
  result?: QueryStatusResponseResult;
}

export interface QueryStatusResponseResult {
  Audio?: QueryStatusResponseResultAudio;
}

export interface QueryStatusResponseResultAudio {
  Volume?: number;
}

export interface ReadListOfLineKeyTemplatesResponse {
  lineKeyTemplates: LineKeyTemplatesResponse[];
}

export interface ReadTheListOfBackgroundImagesResponse {
  backgroundImages: ListBackgroundImagesObject[];
  count?: string;
}

export interface RebuildPhonesJob {
  name: string;
  id: string;
  trackingId: string;
  sourceUserId: string;
  sourceCustomerId: string;
  targetCustomerId: string;
  instanceId: number;
  jobExecutionStatus?: JobExecutionStatusObject[];
  latestExecutionStatus: LatestExecutionStatus;
  latestExecutionExitCode?: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS" | (string & {});
  target: string;
  locationId?: string;
  percentageComplete: number;
  deviceCount?: number;
}

export interface RebuildPhonesList {
  items: RebuildPhonesJob[];
}

export interface RebuildPhonesPostRequest {
  locationId: string;
}

export interface ScreenTimeoutObject {
  enabled: boolean;
  value: number;
}

export interface SearchMemberObject {
  id: string;
  firstName: string;
  lastName: string;
  phoneNumber?: string;
  t38FaxCompressionEnabled?: boolean;
  lineType: LineType;
  allowCallDeclineEnabled: boolean;
  memberType: MemberType;
  location?: LocationAlt;
}

export interface SearchMemberResponse {
  members?: SearchMemberObject[];
}

export type SelectionType = "REGIONAL" | "CUSTOM" | (string & {});

export interface SnmpObject {
  enabled: boolean;
  trustedIP: string;
  getCommunity: string;
  setCommunity: string;
  snmpV3Enabled: boolean;
}

export interface SoftKeyLayoutObject {
  softKeyMenu: SoftKeyMenuObject;
  psk: PskObject;
  softKeyMenuDefaults: SoftKeyMenuObject;
  pskDefaults: PskObject;
}

export interface SoftKeyMenuObject {
  idleKeyList: string;
  offHookKeyList: string;
  dialingInputKeyList: string;
  progressingKeyList: string;
  connectedKeyList: string;
  connectedVideoKeyList: string;
  startTransferKeyList: string;
  startConferenceKeyList: string;
  conferencingKeyList: string;
  releasingKeyList: string;
  holdKeyList: string;
  ringingKeyList: string;
  sharedActiveKeyList: string;
  sharedHeldKeyList: string;
}

export interface StartJobResponse {
  name: string;
  id: string;
  jobType: string;
  trackingId: string;
  sourceUserId: string;
  sourceCustomerId: string;
  targetCustomerId: string;
  instanceId: number;
  jobExecutionStatus?: JobExecutionStatusObject1[];
  latestExecutionStatus: string;
  latestExecutionExitCode?: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS" | (string & {});
  operationType: string;
  sourceLocationId: string;
  targetLocationId: string;
  counts: CountObject;
  locationCustomizationsEnabled?: boolean;
  target?: string;
  locationId?: string;
  percentageComplete?: number;
  deviceCount?: number;
}

export interface StepExecutionStatusesObject {
  id: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: string;
  exitCode?: string;
  name?: string;
  timeElapsed?: string;
}

export interface SupportAndConfiguredInfo {
  supported?: boolean;
  configured?: boolean;
}

export interface SupportedDevicesObject {
  upgradeChannelList: UpgradeChannelObject[];
  devices: DeviceObject[];
}

export type SupportedForObject = "PEOPLE" | "PLACE" | (string & {});

export type SupportsLogCollectionObject = "NONE" | "CISCO_PRT" | "CISCO_ROOMOS" | (string & {});

export type TypeObject = "MPP" | "ATA" | "GENERIC_SIP" | "ESIM" | "DESK_PHONE" | (string & {});

export interface UpdateDeviceConfigurationsRequestItem {
  op?: "remove" | "replace" | (string & {});
  path?: string;
}

export interface UpdateDeviceSettingsForAPersonRequest {
  compression: Compression;
}

export interface UpdateDeviceSettingsForAWorkspaceRequest {
  compression: Compression;
}

export interface UpdateLocationFloorRequest {
  floorNumber: number;
  displayName?: string;
}

export interface UpdateLocationRequest {
  name?: string;
  timeZone?: string;
  preferredLanguage?: string;
  address?: LocationsLocationAddress;
}

export type UpgradeChannelObject = "STABLE" | "STABLE_DELAY" | "PREVIEW" | "BETA" | "TESTING" | (string & {});

export interface UploadADeviceBackgroundImageRequest {
  file: FilePart;
  fileName: string;
}

export interface UploadADeviceBackgroundImageResponse {
  filename?: string;
  backgroundImageUrl?: string;
  count?: string;
}

export interface UsbPortsObject {
  enabled: boolean;
  sideUsbEnabled: boolean;
  rearUsbEnabled: boolean;
}

export interface UserDeviceCount {
  totalDeviceCount: number;
  applicationsCount: number;
}

export interface UserHotelingRequestPatch {
  hoteling: HotelingRequest;
}

export interface ValidateMACRequest {
  macs: string[];
}

export interface ValidationRule {
  type?: string;
  values?: string[];
  min?: number;
  max?: number;
  increment?: number;
  regex?: string;
  maxLength?: number;
  validationHint?: string;
}

export interface VlanObject {
  enabled: boolean;
  value: number;
}

export interface VlanObjectDevice {
  enabled: boolean;
  value: number;
}

export interface VolumeSettingsObject {
  ringerVolume: number;
  speakerVolume: number;
  handsetVolume: number;
  headsetVolume: number;
  eHookEnabled: boolean;
  allowEndUserOverrideEnabled: boolean;
}

export interface WebAccessObject {
  enabled: boolean;
  password: string;
}

export interface WifiAudioCodecPriorityObject {
  selection: SelectionType;
  primary: string;
  secondary: string;
  tertiary: string;
}

export interface WifiAudioCodecPriorityObjectDevice {
  selection: string;
  primary: string;
  secondary: string;
  tertiary: string;
}

export interface WifiNetworkObject {
  enabled: boolean;
  authenticationMethod: AuthenticationMethodObject;
  ssidName: string;
  userId: string;
}

export interface WifiNetworkObjectDevice {
  enabled: boolean;
  authenticationMethod: AuthenticationMethodObject;
  ssidName: string;
  userId: string;
}

export interface WifiObject {
  audioCodecPriority: WifiAudioCodecPriorityObject;
  ldap: LdapObject;
  webAccess: WebAccessObject;
  phoneSecurityPwd: string;
}

export interface WifiObjectDevice {
  audioCodecPriority: WifiAudioCodecPriorityObjectDevice;
  ldap: LdapObjectDevice;
  webAccess: WebAccessObject;
  phoneSecurityPwd: string;
}

export interface Workspace {
  id?: string;
  orgId?: string;
  locationId?: string;
  workspaceLocationId?: string;
  floorId?: string;
  displayName?: string;
  capacity?: number;
  type?: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other" | (string & {});
  sipAddress?: string;
  created?: string;
  calling?: WorkspaceCalling;
  calendar?: WorkspaceCalendar;
  notes?: string;
  hotdeskingStatus?: "on" | "off" | (string & {});
  supportedDevices?: "collaborationDevices" | "phones" | (string & {});
  deviceHostedMeetings?: WorkspaceDeviceHostedMeetings;
  devicePlatform?: "cisco" | "microsoftTeamsRoom" | (string & {});
  indoorNavigation?: WorkspaceIndoorNavigation;
  health?: WorkspaceHealth;
  devices?: Device[];
  capabilities?: CapabilityMap;
  plannedMaintenance?: WorkspacePlannedMaintenance;
  customAttributes?: WorkspaceCustomAttributes;
}

export interface WorkspaceCalendar {
  type?: "none" | "google" | "microsoft" | (string & {});
  emailAddress?: string;
}

export interface WorkspaceCalling {
  type?: "freeCalling" | "hybridCalling" | "webexCalling" | "webexEdgeForDevices" | "thirdPartySipCalling" | "none" | (string & {});
  hybridCalling?: WorkspaceCallingHybridCalling;
  webexCalling?: WorkspaceCallingWebexCalling;
}

export interface WorkspaceCallingHybridCalling {
  emailAddress?: string;
}

export interface WorkspaceCallingWebexCalling {
  licenses?: string[];
}

export interface WorkspaceCollectionResponse {
  items?: Workspace[];
}

export interface WorkspaceCreationRequest {
  displayName: string;
  orgId?: string;
  locationId?: string;
  workspaceLocationId?: string;
  floorId?: string;
  capacity?: number;
  type?: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other" | (string & {});
  sipAddress?: string;
  calling?: WorkspaceCreationRequestCalling;
  calendar?: WorkspaceCreationRequestCalendar;
  notes?: string;
  hotdeskingStatus?: "on" | "off" | (string & {});
  deviceHostedMeetings?: WorkspaceCreationRequestDeviceHostedMeetings;
  supportedDevices?: "collaborationDevices" | "phones" | (string & {});
  indoorNavigation?: WorkspaceCreationRequestIndoorNavigation;
}

export interface WorkspaceCreationRequestCalendar {
  type?: string;
  emailAddress?: string;
  resourceGroupId?: string;
}

export interface WorkspaceCreationRequestCalling {
  type?: "freeCalling" | "hybridCalling" | "webexCalling" | "webexEdgeForDevices" | "thirdPartySipCalling" | "none" | (string & {});
  webexCalling?: WorkspaceCreationRequestCallingWebexCalling;
}

export interface WorkspaceCreationRequestCallingWebexCalling {
  phoneNumber?: string;
  extension?: string;
  locationId?: string;
  licenses?: string[];
}

export interface WorkspaceCreationRequestDeviceHostedMeetings {
  enabled?: boolean;
  siteUrl?: string;
}

export interface WorkspaceCreationRequestIndoorNavigation {
  url?: string;
}

export interface WorkspaceCustomAttributes {
  myKey?: WorkspaceCustomAttributesMyKey;
}

export interface WorkspaceCustomAttributesMyKey {
  value?: string;
  type?: string;
}

export interface WorkspaceDeviceHostedMeetings {
  enabled?: boolean;
  siteUrl?: string;
}

export interface WorkspaceDurationMetricsResponse {
  workspaceId: string;
  aggregation?: "hourly" | "daily" | (string & {});
  measurement?: "timeUsed" | "timeBooked" | (string & {});
  from?: string;
  to?: string;
  unit?: string;
  items?: DurationMetric[];
}

export interface WorkspaceHealth {
  level?: "error" | "warning" | "info" | "ok" | (string & {});
  issues?: WorkspaceIssue[];
}

export interface WorkspaceIndoorNavigation {
  url?: string;
}

export interface WorkspaceIssue {
  id?: string;
  createdAt?: string;
  title?: string;
  description?: string;
  recommendedAction?: string;
  level?: WorkspaceIssueLevel;
}

export interface WorkspaceIssueLevel {
  Members?: "error" | "warning" | "info" | (string & {});
}

export interface WorkspaceLocationFloorsCollectionResponse {
  items?: Floor[];
}

export interface WorkspaceLocationFloorsCreationRequest {
  floorNumber: number;
  displayName?: string;
}

export interface WorkspaceLocationFloorsUpdateRequest {
  floorNumber: number;
  displayName?: string;
}

export interface WorkspaceLocationsCollectionResponse {
  items?: Location[];
}

export interface WorkspaceLocationsCreationRequest {
  displayName: string;
  address: string;
  countryCode: string;
  cityName?: string;
  latitude: number;
  longitude: number;
  notes?: string;
}

export interface WorkspaceLocationsUpdateRequest {
  id?: string;
  displayName: string;
  address: string;
  countryCode: string;
  cityName?: string;
  latitude: number;
  longitude: number;
  notes?: string;
}

export interface WorkspaceMetricsResponse {
  workspaceId: string;
  metricName: "soundLevel" | "ambientNoise" | "temperature" | "humidity" | "tvoc" | "peopleCount" | (string & {});
  aggregation?: "none" | "hourly" | "daily" | (string & {});
  from?: string;
  to?: string;
  unit?: "celsius" | "fahrenheit" | (string & {});
  sortBy?: "newestFirst" | "oldestFirst" | (string & {});
  items?: unknown[];
}

export interface WorkspacePersonalizationRequest {
  email: string;
}

export interface WorkspacePersonalizationTaskResponse {
  success: boolean;
  errorDescription?: string;
}

export interface WorkspacePlannedMaintenance {
  mode?: "off" | "on" | "upcoming" | (string & {});
  startTime?: string;
  endTime?: string;
  description?: string;
}

export interface WorkspaceUpdateRequest {
  displayName?: string;
  locationId?: string;
  workspaceLocationId?: string;
  floorId?: string;
  capacity?: number;
  type?: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other" | (string & {});
  calendar?: WorkspaceUpdateRequestCalendar;
  sipAddress?: string;
  calling?: WorkspaceUpdateRequestCalling;
  notes?: string;
  hotdeskingStatus?: "on" | "off" | (string & {});
  deviceHostedMeetings?: WorkspaceUpdateRequestDeviceHostedMeetings;
  indoorNavigation?: WorkspaceUpdateRequestIndoorNavigation;
}

export interface WorkspaceUpdateRequestCalendar {
  type?: string;
  emailAddress?: string;
  resourceGroupId?: string;
}

export interface WorkspaceUpdateRequestCalling {
  type?: "freeCalling" | "hybridCalling" | "webexCalling" | "webexEdgeForDevices" | "thirdPartySipCalling" | "none" | (string & {});
  webexCalling?: WorkspaceUpdateRequestCallingWebexCalling;
}

export interface WorkspaceUpdateRequestCallingWebexCalling {
  phoneNumber?: string;
  extension?: string;
  locationId?: string;
  licenses?: string[];
}

export interface WorkspaceUpdateRequestDeviceHostedMeetings {
  enabled?: boolean;
  siteUrl?: string;
}

export interface WorkspaceUpdateRequestIndoorNavigation {
  url?: string;
}
