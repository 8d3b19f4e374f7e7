// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.

export type AccountStatusObject = "active" | "pending" | "transient" | "disabled" | "fraud" | "fraud_transient" | "compliance_transient" | "pending_transient" | (string & {});

export interface AddressObject {
  type?: string;
  streetAddress?: string;
  locality?: string;
  region?: string;
  postalCode?: string;
  country?: string;
}

export type AdminRolesEnum = "User" | "Full_Admin" | "id_full_admin" | (string & {});

export interface Alarm {
  id?: string;
  created?: string;
  severity?: AlarmSeverity;
  title?: string;
  description?: string;
  hybridConnectorId?: string;
}

export type AlarmSeverity = "critical" | "warning" | "alert" | "error" | (string & {});

export interface ArchiveUser {
  schemas: string[];
  userName: string;
  emails: EmailObject[];
  name?: NameObject;
  organization?: string;
  id: string;
  displayName?: string;
  meta: MetaObject;
}

export interface AttributesObject {
  name?: string;
  type?: string;
  multiValued?: boolean;
  description?: string;
  required?: boolean;
  caseExact?: boolean;
  mutability?: string;
  returned?: string;
  uniqueness?: string;
  length?: number;
  subAttributes?: SubAttributesObject[];
  size?: number;
  canonicalValues?: CanonicalValuesObject[];
}

export interface AuditEvent {
  data: AuditEventData;
  created: string;
  actorOrgId: string;
  id: string;
  actorId: string;
}

export interface AuditEventCategoryCollectionResponse {
  eventCategories: string[];
}

export interface AuditEventCollectionResponse {
  items: AuditEvent[];
}

export interface AuditEventData {
  actorOrgName?: string;
  targetName?: string;
  eventDescription?: string;
  actorName?: string;
  actorEmail?: string;
  adminRoles?: AdminRolesEnum[];
  trackingId?: string;
  targetType?: string;
  targetId?: string;
  eventCategory?: string;
  actorUserAgent?: string;
  actorIp?: string;
  targetOrgId?: string;
  actionText?: string;
  targetOrgName?: string;
  errorMessage?: string;
  errorCode?: string;
}

export interface Authorization {
  id?: string;
  applicationId?: string;
  applicationName?: string;
  personId?: string;
  clientId?: string;
  created?: string;
  type?: "refresh" | "access" | (string & {});
  scopes?: string[];
}

export interface BulkActivationEmailResendJobCounts {
  userResendInviteSent: number;
  userResendInviteFailed: number;
  userResendInviteSkipped: number;
  totalUsers: number;
}

export interface BulkActivationEmailResendJobDetails {
  name: string;
  id: string;
  trackingId: string;
  sourceUserId: string;
  sourceCustomerId: string;
  targetCustomerId: string;
  instanceId: number;
  jobExecutionStatus?: StepExecutionStatus[];
  latestExecutionStatus: ExecutionStatus;
  latestExecutionExitCode?: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS" | (string & {});
  counts: BulkActivationEmailResendJobCounts;
  allowAdminInviteEmails?: boolean;
}

export interface BulkCreate {
  schemas: string;
  contacts: BulkCreateContactsItem[];
}

export interface BulkCreateContactsItem {
  contactId?: string;
  displayName?: string;
  firstName?: string;
  lastName?: string;
  companyName?: string;
  title?: string;
  address?: string;
  avatarURL?: string;
  primaryContactMethod?: "SIPADDRESS" | "EMAIL" | "PHONE" | "IMS" | (string & {});
  source: "CH" | "Webex4Broadworks" | (string & {});
  emails?: BulkCreateContactsItemEmailsItem[];
  phoneNumbers?: BulkCreateContactsItemPhoneNumbersItem[];
  sipAddresses?: BulkCreateContactsItemSipAddressesItem[];
  ims?: BulkCreateContactsItemImsItem[];
}

export interface BulkCreateContactsItemEmailsItem {
  value?: string;
  type?: "work" | "home" | "room" | "other" | (string & {});
  primary?: boolean;
}

export interface BulkCreateContactsItemImsItem {
  value?: string;
  type?: "aim" | "cucm-jid" | "gtalk" | "icq" | "msn" | "qq" | "skype" | "webex-messenger-jid" | "webex-squared-jid" | "xmpp" | "yahoo" | "microsoft-sip-uri" | "xmpp-fed-jid" | (string & {});
  primary?: boolean;
}

export interface BulkCreateContactsItemPhoneNumbersItem {
  value?: string;
  type?: "work" | "home" | "mobile" | "work_extension" | "fax" | "pager" | "other" | (string & {});
  primary?: boolean;
}

export interface BulkCreateContactsItemSipAddressesItem {
  value: string;
  type?: "enterprise" | "cloud-calling" | "personal-room" | (string & {});
  primary?: boolean;
}

export interface BulkCreateResponse {
  contacts?: ContactResponse[];
  failedContacts?: BulkCreateResponseFailedContactsItem[];
  orgId?: string;
}

export interface BulkCreateResponseFailedContactsItem {
  id?: string;
  errorCode?: number;
  errorMessage?: string;
  statusCode?: number;
}

export interface BulkDelete {
  schemas: string;
  objectIds: string[];
}

export interface BulkUser {
  schemas: string[];
  failOnErrors?: number;
  operations?: BulkUserOperationsItem[];
  Operations?: BulkUserOperationsItem2[];
}

export interface BulkUserOperationsItem {
  method: "POST" | "PATCH" | "DELETE" | (string & {});
  path: string;
  data?: Record<string, unknown>;
  bulkId?: string;
}

export interface BulkUserOperationsItem2 {
  location?: string;
  method?: string;
  bulkId?: string;
  version?: string;
  status?: string;
  path?: string;
  data?: Record<string, unknown>;
  response?: Record<string, unknown>;
}

export type CanonicalValuesObject = "Group" | "User" | "Machine" | "location" | "distribution" | "policy" | "SCIM" | "AD" | "AAD" | "BROADWORKS" | "OKTA" | "role" | "id_user_admin" | "id_readonly_admin" | "id_device_admin" | "id_full_admin" | "user" | "unique_flat_static" | "dynamic" | "flat_static" | "nested_static" | "compliance" | "pending" | "marked_deleted" | "transient" | "fraud" | "active" | "disabled" | "suspended" | "facebook" | "O365" | "google" | "cco" | "enterprise" | "cloud" | "personal" | "Everyone" | "Internal" | "Hidden" | "Global" | "phone" | "partner" | "email" | "ciRole" | "serviceRole" | "globalRole" | "other" | "work" | "room" | "home" | "external_calling" | "calling_service" | "alternate1" | "mobile" | "work_extension" | "fax" | "alternate2" | "qq" | "aim" | "cucm" | "webex" | "msn" | "xmpp" | "skype" | "gtalk" | "icq" | "yahoo" | "microsoft" | "thumbnail" | "resizable" | "photo" | (string & {});

export interface ClaimDomain {
  domain: string;
  url: string;
}

export interface ClaimDomainResponse {
  data?: ClaimDomain[];
}

export interface Cluster {
  id?: string;
  orgId?: string;
  name?: string;
  resourceGroupId?: string;
}

export interface ClusterCollection {
  items?: Cluster[];
}

export interface Connector {
  id?: string;
  orgId?: string;
  hybridClusterId?: string;
  hostname?: string;
  status?: ConnectorStatus;
  created?: string;
  type?: ConnectorType;
  version?: string;
  alarms?: Alarm[];
}

export interface ConnectorCollection {
  items?: Connector[];
}

export type ConnectorStatus = "operational" | "impaired" | "outage" | "maintenanceMode" | (string & {});

export type ConnectorType = "expresswayManagement" | "calendar" | "call" | "message" | "expresswayServiceability" | "ecpServiceability" | "videoMesh" | "dataSecurity" | "care" | "careManagement" | (string & {});

export interface Contact {
  schemas: string;
  displayName?: string;
  firstName?: string;
  lastName?: string;
  companyName?: string;
  title?: string;
  address?: string;
  avatarURL?: string;
  primaryContactMethod?: "SIPADDRESS" | "EMAIL" | "PHONE" | "IMS" | (string & {});
  source: "CH" | "Webex4Broadworks" | (string & {});
  emails?: ContactEmailsItem[];
  phoneNumbers?: ContactPhoneNumbersItem[];
  sipAddresses?: ContactSipAddressesItem[];
  ims?: ContactImsItem[];
  groupIds?: string[];
}

export interface ContactEmailsItem {
  value?: string;
  type?: "work" | "home" | "room" | "other" | (string & {});
  primary?: boolean;
}

export interface ContactImsItem {
  value?: string;
  type?: "aim" | "cucm-jid" | "gtalk" | "icq" | "msn" | "qq" | "skype" | "webex-messenger-jid" | "webex-squared-jid" | "xmpp" | "yahoo" | "microsoft-sip-uri" | "xmpp-fed-jid" | (string & {});
  primary?: boolean;
}

export interface ContactPhoneNumbersItem {
  value?: string;
  type?: "work" | "home" | "mobile" | "work_extension" | "fax" | "pager" | "other" | (string & {});
  primary?: boolean;
}

export interface ContactResponse {
  schemas: string;
  meta: Meta;
  contactId?: string;
  displayName?: string;
  firstName?: string;
  lastName?: string;
  companyName?: string;
  title?: string;
  address?: string;
  avatarURL?: string;
  addressInfo?: ContactResponseAddressInfo;
  primaryContactMethod?: "SIPADDRESS" | "EMAIL" | "PHONE" | "IMS" | (string & {});
  source: "CH" | "Webex4Broadworks" | (string & {});
  emails?: ContactResponseEmailsItem[];
  phoneNumbers?: ContactResponsePhoneNumbersItem[];
  sipAddresses?: ContactResponseSipAddressesItem[];
  ims?: ContactResponseImsItem[];
  isMigration?: boolean;
  orgId?: string;
  groupIds?: string[];
}

export interface ContactResponseAddressInfo {
  city?: string;
  country?: string;
  street?: string;
  zipCode?: string;
}

export interface ContactResponseEmailsItem {
  value?: string;
  type?: "work" | "home" | "room" | "other" | (string & {});
  primary?: boolean;
}

export interface ContactResponseImsItem {
  value?: string;
  type?: "aim" | "cucm-jid" | "gtalk" | "icq" | "msn" | "qq" | "skype" | "webex-messenger-jid" | "webex-squared-jid" | "xmpp" | "yahoo" | "microsoft-sip-uri" | "xmpp-fed-jid" | (string & {});
  primary?: boolean;
}

export interface ContactResponsePhoneNumbersItem {
  value?: string;
  type?: "work" | "home" | "mobile" | "work_extension" | "fax" | "pager" | "other" | (string & {});
  primary?: boolean;
}

export interface ContactResponseSipAddressesItem {
  value: string;
  type?: "enterprise" | "cloud-calling" | "personal-room" | (string & {});
  primary?: boolean;
}

export interface ContactSipAddressesItem {
  value: string;
  type?: "enterprise" | "cloud-calling" | "personal-room" | (string & {});
  primary?: boolean;
}

export interface CreateAGroupRequest {
  displayName: string;
  orgId?: string;
  description?: string;
  members?: GroupsPostMember[];
}

export interface CreateAGuestRequest {
  subject: string;
  displayName: string;
}

export interface CreateAPersonRequest {
  emails: string[];
  phoneNumbers?: CreateAPersonRequestPhoneNumbersItem[];
  extension?: string;
  locationId?: string;
  displayName?: string;
  firstName?: string;
  lastName?: string;
  avatar?: string;
  orgId?: string;
  roles?: string[];
  licenses?: string[];
  department?: string;
  manager?: string;
  managerId?: string;
  title?: string;
  addresses?: CreateAPersonRequestAddressesItem[];
  siteUrls?: string[];
}

export interface CreateAPersonRequestAddressesItem {
  type?: string;
  country?: string;
  locality?: string;
  region?: string;
  streetAddress?: string;
  postalCode?: string;
}

export interface CreateAPersonRequestPhoneNumbersItem {
  type?: "work" | (string & {});
  value?: string;
}

export interface CreateAReportPartnerReportsTemplatesRequest {
  templateId: number;
  startDate: string;
  endDate: string;
  regionId?: string;
}

export interface CreateAReportPartnerReportsTemplatesResponse {
  reportId?: string;
  createdTime?: string;
}

export interface CreateAReportRequest {
  templateId: number;
  startDate?: string;
  endDate?: string;
  siteList?: string;
}

export interface CreateAReportResponse {
  id?: string;
  items?: CreateAReportResponseItems;
}

export interface CreateAReportResponseItems {
  id?: string;
}

export interface CreateServiceAppAccessTokenRequest {
  clientId: string;
  clientSecret: string;
  targetOrgId: string;
}

export interface CreateServiceAppAccessTokenResponse {
  access_token?: string;
  expires_in?: number;
  refresh_token?: string;
  refresh_token_expires_in?: number;
  token_type?: string;
}

export interface CustomerTagsResponse {
  orgName?: string;
  orgId?: string;
  tags?: string[];
}

export interface Domain {
  domain: string;
}

export interface DomainUnverification {
  verifiedDomains: string[];
  claimedDomains: string[];
  url: string;
}

export interface DomainVerification {
  verifiedDomains: string[];
  claimedDomains: string[];
  url: string;
}

export interface DomainVerificationToken {
  domain: string;
  token: string;
  verificationMethod: string;
  url: string;
}

export interface EmailObject {
  value?: string;
  type?: "work" | "home" | "room" | "other" | (string & {});
  display?: string;
  primary?: boolean;
}

export interface ErrorMessageObject {
  description?: string;
  code?: string;
  locationId?: string;
}

export interface ErrorObject {
  key?: string;
  message?: ErrorMessageObject[];
}

export interface ErrorResponseObject {
  items?: ItemObject[];
}

export interface Event {
  id: string;
  resource: EventResourceEnum;
  type: EventTypeEnum;
  appId?: string;
  actorId: string;
  orgId: string;
  created: string;
  data: EventData;
}

export interface EventCollectionResponse {
  items: Event[];
}

export interface EventData {
  id?: string;
  roomId?: string;
  roomType?: string;
  orgId?: string;
  text?: string;
  personId?: string;
  personEmail?: string;
  meetingId?: string;
  creatorId?: string;
  host?: Record<string, unknown>;
  attendees?: unknown[];
  transcriptionEnabled?: string;
  recordingEnabled?: string;
  hasPostMeetingsChat?: string;
  corelationId?: string;
  callType?: string;
  userId?: string;
  userType?: string;
  callDirection?: string;
  isCallAnswered?: string;
  callDurationSeconds?: string;
  callStartTime?: string;
  callAnswerTime?: string;
  callTransferTime?: string;
  callingNumber?: string;
  callingLineId?: string;
  calledNumber?: string;
  calledLineId?: string;
  dialedDigits?: string;
  callRedirectingNumber?: string;
  callRedirectedReason?: string;
  created?: string;
  type?: string;
  breakoutSessionId?: string;
  recipients?: Recipient[];
}

export type EventResourceEnum = "attachmentActions" | "businessTexts" | "call_records" | "convergedRecordings" | "file_transcodings" | "files" | "meetingMessages" | "meetings" | "meetingTranscripts" | "memberships" | "messages" | "rooms" | "tabs" | (string & {});

export type EventTypeEnum = "created" | "updated" | "deleted" | "ended" | (string & {});

export type ExecutionStatus = "COMPLETED" | "STARTING" | "STARTED" | "STOPPING" | "FAILED" | "ABANDONED" | "UNKNOWN" | (string & {});

export interface ExternalAttributeObject {
  source: string;
  value: string;
}

export interface GenerateOtp {
  oneTimePassword: string;
  expiresIn: number;
}

export interface GetGroupResponse {
  schemas: string[];
  displayName: string;
  id: string;
  externalId?: string;
  members?: GetGroupResponseMembersItem[];
  meta: MetaObject;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group"?: GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group;
}

export interface GetGroupResponseMembersItem {
  type?: string;
  value?: string;
  display?: string;
  $ref?: string;
}

export interface GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group {
  usage: string;
  owners?: GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwnersItem[];
  managedBy?: ManagedByObject[];
  provisionSource: string;
  inheritances?: GroupInheritancesObject[];
  meta: GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta;
}

export interface GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta {
  organizationID: string;
}

export interface GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwnersItem {
  value?: string;
}

export interface GetGroupSchemaResponse {
  "urn:ietf:params:scim:schemas:core:2.0:Group"?: GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group"?: GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group;
}

export interface GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group {
  id: string;
  name: string;
  description: string;
  attributes?: AttributesObject[];
}

export interface GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group {
  id: string;
  name: string;
  description: string;
  attributes?: AttributesObject[];
}

export interface GetGuestCountResponse {
  "112"?: number;
  guestCount?: number;
}

export interface GetOrgResponse {
  schemas: string[];
  id: string;
  displayName: string;
  preferredLanguage?: string;
  meta?: MetaObjectAlt;
}

export interface GetOrgSettingResponse {
  key?: string;
  value?: boolean;
  name?: string;
}

export interface GetReportDetailsPartnerReportsTemplatesResponse {
  id?: string;
  title?: string;
  service?: string;
  startDate?: string;
  endDate?: string;
  siteList?: string;
  created?: string;
  createdBy?: string;
  scheduledFrom?: string;
  status?: string;
  downloadURL?: string;
  reportId?: string;
  templateId?: number;
  regionId?: string;
  createdTime?: string;
  fileName?: string;
  fileSize?: number;
  checksum?: string;
  downloadUrlExpiryTime?: string;
}

export interface GetSchemaUsingGroupSchemaIdResponse {
  "urn:ietf:params:scim:schemas:core:2.0:Group"?: GetSchemaUsingGroupSchemaIdResponseUrnIetfParamsScimSchemasCore20Group;
  id?: string;
  name?: string;
  description?: string;
  attributes?: GetSchemaUsingGroupSchemaIdResponseAttributesItem[];
}

export interface GetSchemaUsingGroupSchemaIdResponseAttributesItem {
  name?: string;
  type?: string;
  multiValued?: boolean;
  description?: string;
  required?: boolean;
  caseExact?: boolean;
  mutability?: string;
  returned?: string;
  uniqueness?: string;
}

export interface GetSchemaUsingGroupSchemaIdResponseUrnIetfParamsScimSchemasCore20Group {
  id: string;
  name: string;
  description: string;
  attributes?: AttributesObject[];
}

export interface GetTokenExpirationStatusResponse {
  exp: number;
}

export interface GetUserResponse {
  schemas: string[];
  id: string;
  userName: string;
  active?: boolean;
  roles?: RoleObject[];
  name?: NameObject;
  displayName?: string;
  nickName?: string;
  emails?: EmailObject[];
  userType: UserTypeObject;
  profileUrl?: string;
  title?: string;
  preferredLanguage?: string;
  locale?: string;
  externalId?: string;
  timezone?: string;
  phoneNumbers?: PhoneNumberObject[];
  photos?: PhotoObject[];
  addresses?: AddressObject[];
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:User"?: GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User;
  meta: MetaObject;
}

export interface GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
  costCenter?: string;
  organization?: string;
  division?: string;
  department?: string;
  employeeNumber?: string;
  manager?: ManagerResponseObject;
}

export interface GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
  accountStatus: AccountStatusObject;
  sipAddresses?: SipAddressObject[];
  managedOrgs?: ManagedOrgsObject[];
  managedGroups?: ManagedGroupsObject[];
  "extensionAttribute*"?: string[];
  "externalAttribute*"?: ExternalAttributeObject[];
}

export interface GetUserSchemaResponse {
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:User"?: GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User;
  "urn:ietf:params:scim:schemas:core:2.0:User"?: GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User;
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User;
}

export interface GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User {
  id: string;
  name: string;
  description: string;
  attributes?: UserAttributesObject[];
}

export interface GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
  id: string;
  name: string;
  description: string;
  attributes?: UserAttributesObject[];
}

export interface GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
  id: string;
  name: string;
  description: string;
  attributes?: UserAttributesObject[];
}

export interface GroupInheritancesObject {
  type?: "role" | (string & {});
  value?: string;
  nested?: boolean;
  scope?: string[];
}

export interface GroupMemberObject {
  value?: string;
  type?: string;
}

export interface GroupMemberResponse {
  schemas: string[];
  displayName: string;
  totalResults?: number;
  itemsPerPage?: number;
  startIndex?: number;
  members?: GroupMemberResponseMembersItem[];
  memberSize?: number;
}

export interface GroupMemberResponseMembersItem {
  type?: string;
  value?: string;
  display?: string;
}

export interface GroupObject {
  value?: string;
  display?: string;
  $ref?: string;
}

export interface GroupsGroupResponse {
  id: string;
  displayName: string;
  orgId: string;
  created: string;
  lastModified: string;
  memberSize: number;
  members?: GroupsMember[];
  description?: string;
}

export interface GroupsGroupsCollectionResponse {
  totalResults: number;
  startIndex: number;
  itemsPerPage: number;
  groups: GroupsGroupResponse[];
}

export interface GroupsMember {
  id: string;
  type: string;
  displayName?: string;
}

export interface GroupsPatchMemberWithOperation {
  id?: string;
  operation?: string;
}

export interface GroupsPostMember {
  id?: string;
}

export interface Guest {
  id?: string;
  subject?: string;
  displayName?: string;
  email?: string;
  accessToken?: string;
  expiresIn?: number;
}

export interface HistoricalDataRelatedToMeetingsResponse {
  siteUrl?: string;
  startDate?: string;
  endDate?: string;
  metrics?: HistoricalDataRelatedToMeetingsResponseMetrics;
}

export interface HistoricalDataRelatedToMeetingsResponseMetrics {
  totalMeetings?: number;
  totalParticipants?: number;
  totalUniqueHosts?: number;
  totalMeetingMinutes?: number;
  totalAudioMinutes?: number;
  totalTelephoneMinutes?: number;
  totalVoIPMinutes?: number;
  videoMeetings?: number;
  sharingMeetings?: number;
  recordingMeetings?: number;
  participantsByJoinMethods?: HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods;
  participantsByRoles?: HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles;
  participantsByLocation?: HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem[];
}

export interface HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods {
  webApp?: number;
  cloudVideoDevice?: number;
  mobileMeetingsApp?: number;
}

export interface HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem {
  country?: string;
  totalParticipants?: number;
}

export interface HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles {
  host?: number;
  attendee?: number;
}

export interface HistoricalDataRelatedToMessagingResponse {
  startDate?: string;
  endDate?: string;
  metrics?: HistoricalDataRelatedToMessagingResponseMetrics;
}

export interface HistoricalDataRelatedToMessagingResponseMetrics {
  dates?: string;
  dailyActiveUsers?: string;
  totalMessagesSent?: string;
  deskTopMessagesSent?: string;
  mobileMessagesSent?: string;
  totalActiveSpaces?: string;
  groupActiveSpaces?: string;
  one2oneActiveSpaces?: string;
  video?: string;
  sharing?: HistoricalDataRelatedToMessagingResponseMetricsSharing;
  recording?: string;
  audio?: string;
}

export interface HistoricalDataRelatedToMessagingResponseMetricsSharing {
  totalFilesShared?: string;
  fileShareSize?: string;
}

export interface HistoricalDataRelatedToRoomDevicesResponse {
  startDate?: string;
  endDate?: string;
  metrics?: HistoricalDataRelatedToRoomDevicesResponseMetrics;
}

export interface HistoricalDataRelatedToRoomDevicesResponseMetrics {
  dates?: string;
  totalActiveDevices?: string;
  totalAssistantCommands?: string;
  totalUsageHours?: string;
  incallUsageDuration?: string;
  signageUsageDuration?: string;
  usbpassthroughUsageDuration?: string;
  whiteboardingUsageDuration?: string;
  video?: string;
  sharing?: HistoricalDataRelatedToRoomDevicesResponseMetricsSharing;
  recording?: string;
  audio?: string;
}

export interface HistoricalDataRelatedToRoomDevicesResponseMetricsSharing {
  localsharingcableUsageDuration?: string;
  localsharingwirelessUsageDuration?: string;
}

export interface HydraClassification {
  id?: string;
  rank?: number;
  title?: string;
  enabled?: boolean;
  description?: string;
  lastModified?: string;
  orgId?: string;
}

export interface IdentityManagedOrg {
  orgId?: string;
  role?: string;
}

export interface ItemObject {
  itemNumber?: number;
  trackingId?: string;
  error?: ErrorObject;
}

export interface License {
  id: string;
  name: string;
  totalUnits?: number;
  consumedUnits?: number;
  consumedByUsers?: number;
  consumedByWorkspaces?: number;
  subscriptionId?: string;
  siteUrl?: string;
  siteType?: "Control Hub managed site" | "Linked site" | "Site Admin managed site" | (string & {});
  users?: Users[];
}

export interface LicenseCollectionResponse {
  items: License[];
}

export interface LicenseProperties {
  locationId?: string;
  phoneNumber?: string;
  extension?: string;
}

export interface LicenseRequest {
  id: string;
  operation?: "remove" | "add" | (string & {});
  properties?: LicenseProperties;
}

export interface ListAuthorizations {
  items?: Authorization[];
}

export interface ListReportTemplatesPartnerReportsTemplatesResponseItem {
  templateId?: number;
  title?: string;
  service?: string;
  category?: string;
  maxDays?: number;
  dataStartDate?: string;
  dataEndDate?: string;
}

export interface ListReportTemplatesResponse {
  items?: Template[];
  numberOfTemplate?: number;
}

export interface ListReportsResponse {
  items?: Report[];
  numberOfReports?: number;
}

export interface LivemeetingByCountryRequestBody {
  siteIds?: number[];
  siteUrl?: string;
}

export interface LivemeetingByCountryResponse {
  siteUrls?: string[];
  totalLiveMeetingCount?: number;
  totalLiveParticipantCount?: number;
  totalGoodQualityLiveMeetingCount?: number;
  totalGoodQualityLiveParticipantCount?: number;
  totalBadQualityMeetingCount?: number;
  totalBadQualityParticipantCount?: number;
  locations?: LivemeetingByCountryResponseLocationsItem[];
}

export interface LivemeetingByCountryResponseLocationsItem {
  badQualityLiveMeetingCount: number;
  badQualityLiveParticipantCount: number;
  goodQualityLiveMeetingCount: number;
  goodQualityLiveParticipantCount: number;
  country: string;
  countryLatitude: number;
  countryLongitude: number;
  liveMeetingCount: number;
  liveParticipantCount: number;
}

export interface ManagedByObject {
  orgId?: string;
  type?: string;
  id?: string;
  role?: string;
}

export interface ManagedGroupsObject {
  orgId: string;
  groupId: string;
  role: string;
}

export interface ManagedOrgsObject {
  orgId: string;
  role: string;
}

export interface ManagedOrgsResponse {
  items?: IdentityManagedOrg[];
}

export interface ManagerResponseObject {
  value: string;
  displayName?: string;
  $ref?: string;
}

export interface Meta {
  created?: string;
  lastModified?: string;
}

export interface MetaObject {
  resourceType?: string;
  organizationID?: string;
  created: string;
  lastModified: string;
  version: string;
  location: string;
  deleted?: string;
}

export interface MetaObjectAlt {
  created: string;
  lastModified: string;
  version: string;
}

export interface NameObject {
  givenName?: string;
  familyName?: string;
  middleName?: string;
  honorificPrefix?: string;
  honorificSuffix?: string;
}

export interface Organization {
  id: string;
  displayName: string;
  created: string;
}

export interface OrganizationCollectionResponse {
  items: Organization[];
}

export interface OrganizationsSpaceClassificationCollectionResponse {
  items: HydraClassification[];
}

export interface PartnerAdminUser {
  id?: string;
  displayName?: string;
  firstName?: string;
  lastName?: string;
  emails?: string[];
  roleInCustomerOrg?: string;
}

export interface PartneradminsfororgResponse {
  items?: PartnerAdminUser[];
}

export interface PatchGroup {
  schemas: string[];
  Operations: PatchGroupOperationsItem[];
}

export interface PatchGroupOperationsItem {
  op: "add" | "replace" | "remove" | (string & {});
  path?: string;
  value?: unknown;
}

export interface PatchUser {
  schemas: string[];
  Operations: PatchUserOperationsItem[];
}

export interface PatchUserLicenses {
  email?: string;
  personId?: string;
  orgId?: string;
  licenses?: LicenseRequest[];
  siteUrls?: SiteUrlsRequest[];
}

export interface PatchUserOperationsItem {
  op: "add" | "replace" | "remove" | (string & {});
  path?: string;
  value?: unknown;
}

export interface Person {
  id: string;
  emails: string[];
  phoneNumbers?: PersonPhoneNumbersItem[];
  extension?: string;
  locationId?: string;
  displayName: string;
  nickName?: string;
  firstName?: string;
  lastName?: string;
  avatar?: string;
  orgId: string;
  roles?: string[];
  licenses?: string[];
  department?: string;
  manager?: string;
  managerId?: string;
  title?: string;
  addresses?: PersonAddressesItem[];
  created: string;
  lastModified?: string;
  timezone?: string;
  lastActivity?: string;
  siteUrls?: string[];
  sipAddresses?: PersonSipAddressesItem[];
  xmppFederationJid?: string;
  status?: "active" | "call" | "DoNotDisturb" | "inactive" | "meeting" | "OutOfOffice" | "pending" | "presenting" | "unknown" | (string & {});
  invitePending?: "true" | "false" | (string & {});
  loginEnabled?: "true" | "false" | (string & {});
  type: "person" | "bot" | "appuser" | (string & {});
}

export interface PersonAddressesItem {
  type?: string;
  country?: string;
  locality?: string;
  region?: string;
  streetAddress?: string;
  postalCode?: string;
}

export interface PersonCollectionResponse {
  items: Person[];
  notFoundIds?: string[];
}

export interface PersonPhoneNumbersItem {
  type?: "work" | "work_extension" | "mobile" | "fax" | (string & {});
  value?: string;
  primary?: boolean;
}

export interface PersonSipAddressesItem {
  type?: "personal-room" | "enterprise" | "cloud-calling" | (string & {});
  value?: string;
  primary?: boolean;
}

export interface PhoneNumberObject {
  value?: string;
  type?: "work" | "home" | "mobile" | "work_extension" | "fax" | "pager" | "other" | (string & {});
  display?: string;
  primary?: boolean;
}

export interface PhotoObject {
  value?: string;
  type?: "photo" | "thumbnail" | "resizable" | (string & {});
  display?: string;
  primary?: boolean;
}

export interface PostClaimDomain {
  data?: Domain[];
  forceDomainClaim?: boolean;
  claimDomainOnly?: boolean;
}

export interface PostDomainUnverification {
  domain: string;
  removePending?: boolean;
}

export interface PostDomainVerification {
  domain: string;
  claimDomain?: boolean;
  reserveDomain?: boolean;
}

export interface PostDomainVerificationToken {
  domain: string;
}

export interface PostGroup {
  schemas: string[];
  displayName: string;
  externalId?: string;
  members?: GroupMemberObject[];
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group"?: PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group;
}

export interface PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group {
  usage?: string;
  owners?: PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwnersItem[];
  inheritances?: GroupInheritancesObject[];
  managedBy?: ManagedByObject[];
}

export interface PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwnersItem {
  value?: string;
}

export interface PostUser {
  schemas: string[];
  userName: string;
  userType: UserTypeObject;
  title?: string;
  active?: boolean;
  roles?: RoleObject[];
  preferredLanguage?: string;
  locale?: string;
  timezone?: string;
  profileUrl?: string;
  externalId?: string;
  displayName?: string;
  nickName?: string;
  name?: NameObject;
  phoneNumbers?: PhoneNumberObject[];
  photos?: PhotoObject[];
  addresses?: AddressObject[];
  emails?: EmailObject[];
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:User"?: PostUserUrnScimSchemasExtensionCiscoWebexidentity20User;
}

export interface PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
  costCenter?: string;
  organization?: string;
  division?: string;
  department?: string;
  employeeNumber?: string;
  manager?: PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager;
}

export interface PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
  value: string;
}

export interface PostUserUrnScimSchemasExtensionCiscoWebexidentity20User {
  accountStatus?: unknown;
  sipAddresses?: SipAddressObject[];
  managedOrgs?: ManagedOrgsObject[];
  managedGroups?: ManagedGroupsObject[];
  "extensionAttribute*"?: string[];
  "externalAttribute*"?: ExternalAttributeObject[];
}

export interface PutGroup {
  schemas: string[];
  displayName: string;
  externalId?: string;
  members?: GroupMemberObject[];
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group"?: PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group;
}

export interface PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group {
  usage?: string;
  owners?: PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwnersItem[];
  inheritances?: GroupInheritancesObject[];
  managedBy?: ManagedByObject[];
}

export interface PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwnersItem {
  value?: string;
}

export interface PutUser {
  schemas: string[];
  userName: string;
  userType: UserTypeObject;
  title?: string;
  active?: boolean;
  roles?: RoleObject[];
  preferredLanguage?: string;
  locale?: string;
  timezone?: string;
  profileUrl?: string;
  externalId?: string;
  displayName?: string;
  nickName?: string;
  phoneNumbers?: PutUserPhoneNumbersItem[];
  photos?: PhotoObject[];
  addresses?: PutUserAddressesItem[];
  emails?: EmailObject[];
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:User"?: PutUserUrnScimSchemasExtensionCiscoWebexidentity20User;
  name?: NameObject;
}

export interface PutUserAddressesItem {
  type?: string;
  streetAddress?: string;
  locality?: string;
  region?: string;
  postalCode?: string;
  country?: string;
}

export interface PutUserPhoneNumbersItem {
  value?: string;
  type?: "work" | "home" | "mobile" | "work_extension" | "fax" | "pager" | "other" | (string & {});
  display?: string;
  primary?: boolean;
}

export interface PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
  costCenter?: string;
  organization?: string;
  division?: string;
  department?: string;
  employeeNumber?: string;
  manager?: PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager;
}

export interface PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
  value: string;
}

export interface PutUserUrnScimSchemasExtensionCiscoWebexidentity20User {
  accountStatus?: unknown;
  sipAddresses?: SipAddressObject[];
  managedOrgs?: ManagedOrgsObject[];
  managedGroups?: ManagedGroupsObject[];
  "extensionAttribute*"?: string[];
  "externalAttribute*"?: ExternalAttributeObject[];
}

export interface Recipient {
  personId?: string;
  personEmail?: string;
  guestDisplayName?: string;
  guestEmail?: string;
}

export type ReferenceTypesObject = "external" | "Group" | "User" | "Machine" | (string & {});

export interface RegisterADataSourceRequest {
  audience?: string;
  nonce?: string;
  schemaId?: string;
  subject?: string;
  tokenLifetimeMinutes?: number;
  url?: string;
}

export interface RegisterADataSourceResponse {
  audience?: string;
  errorMessage?: string;
  id?: string;
  nonce?: string;
  schemaId?: string;
  status?: string;
  subject?: string;
  tokenLifetimeMinutes?: number;
  url?: string;
}

export interface Report {
  id?: string;
  title?: string;
  service?: string;
  startDate?: string;
  endDate?: string;
  siteList?: string;
  created?: string;
  createdBy?: string;
  scheduledFrom?: string;
  status?: string;
  downloadURL?: string;
  scheduleFrom?: string;
  reportTitle?: string;
}

export interface ReportCollectionResponse {
  "Report Attributes"?: Report[];
}

export interface ResourceGroup {
  id?: string;
  name?: string;
  orgId?: string;
}

export interface ResourceGroupCollectionResponse {
  items: ResourceGroup[];
}

export interface ResourceGroupMembership {
  id?: string;
  resourceGroupId?: string;
  licenseId?: string;
  personId?: string;
  personOrgId?: string;
  status?: "pending" | "activated" | "error" | (string & {});
}

export interface ResourceGroupMembershipCollectionResponse {
  items: ResourceGroupMembership[];
}

export interface RetrieveAllDataSourcesResponse {
  items?: unknown[];
}

export interface RetrieveDataSourceDetailsResponse {
  audience?: string;
  errorMessage?: string;
  id?: string;
  nonce?: string;
  schemaId?: string;
  status?: string;
  subject?: string;
  tokenLifetimeMinutes?: number;
  url?: string;
}

export interface RetrieveDataSourceSchemasResponse {
  items?: unknown[];
}

export interface RetrieveDetailsOfASpecificDataSourceSchemaResponse {
  appType?: string;
  createdAt?: string;
  id?: string;
  protocol?: string;
  serviceType?: string;
  url?: string;
}

export interface Role {
  id: string;
  name: string;
}

export interface RoleCollectionResponse {
  items: Role[];
}

export interface RoleObject {
  value?: string;
  type?: string;
  display?: string;
}

export interface SearchGetUserResponse {
  schemas: string[];
  id: string;
  userName: string;
  active?: boolean;
  roles?: RoleObject[];
  name?: NameObject;
  displayName?: string;
  nickName?: string;
  emails?: EmailObject[];
  userType: UserTypeObject;
  profileUrl?: string;
  title?: string;
  preferredLanguage?: string;
  locale?: string;
  externalId?: string;
  timezone?: string;
  phoneNumbers?: PhoneNumberObject[];
  groups?: GroupObject[];
  photos?: PhotoObject[];
  addresses?: AddressObject[];
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:User"?: SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User;
  meta: MetaObject;
}

export interface SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
  costCenter?: string;
  organization?: string;
  division?: string;
  department?: string;
  employeeNumber?: string;
  manager?: ManagerResponseObject;
}

export interface SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
  accountStatus: AccountStatusObject;
  sipAddresses?: SipAddressObject[];
  managedOrgs?: ManagedOrgsObject[];
  managedGroups?: ManagedGroupsObject[];
  "extensionAttribute*"?: string[];
  "externalAttribute*"?: ExternalAttributeObject[];
}

export interface SearchGroupResponse {
  schemas: string[];
  memberSize?: number;
  itemsPerPage: number;
  startIndex: number;
  Resources: GetGroupResponse[];
  totalResults: number;
}

export interface SearchResponse {
  result?: ContactResponse[];
  start?: number;
  limit?: number;
  total?: number;
}

export interface SearchUserResponse {
  schemas: string[];
  totalResults: number;
  itemsPerPage: number;
  startIndex: number;
  Resources: SearchGetUserResponse[];
}

export interface SecurityAuditEvent {
  data: SecurityAuditEventData;
  created: string;
  actorOrgId: string;
  id: string;
  actorId: string;
}

export interface SecurityAuditEventCollectionResponse {
  items: SecurityAuditEvent[];
}

export interface SecurityAuditEventData {
  actorOrgName?: string;
  eventDescription?: string;
  actorName?: string;
  actorEmail?: string;
  actorUserAgent?: string;
  trackingId?: string;
  eventCategory?: string;
  actorIp?: string;
  actionText?: string;
}

export interface SipAddressObject {
  value: string;
  type?: "enterprise" | (string & {});
  display?: string;
  primary?: boolean;
}

export interface SiteResponse {
  siteUrl?: string;
  accountType?: "attendee" | "host" | (string & {});
}

export interface SiteUrlsRequest {
  siteUrl: string;
  accountType: "attendee" | (string & {});
  operation?: "remove" | "add" | (string & {});
}

export interface StepExecutionStatus {
  id: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: ExecutionStatus;
  exitCode?: ExecutionStatus;
  name?: string;
  timeElapsed?: string;
  createdTime?: string;
  stepExecutionStatuses?: StepExecutionStatusStepExecutionStatusesItem[];
}

export interface StepExecutionStatusStepExecutionStatusesItem {
  id?: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: string;
  exitCode?: string;
  name?: string;
  timeElapsed?: string;
}

export interface SubAttributesObject {
  name?: string;
  type?: string;
  referenceTypes?: ReferenceTypesObject[];
  multiValued?: boolean;
  description?: string;
  required?: boolean;
  caseExact?: boolean;
  mutability?: string;
  returned?: string;
  uniqueness?: string;
  canonicalValues?: CanonicalValuesObject[];
}

export interface SubscriptionTagsResponse {
  orgName?: string;
  orgId?: string;
  tags?: string[];
  subscriptionId?: string;
  trial?: string;
}

export interface TagsObj {
  name: string;
  description?: string;
}

export interface TagsRequest {
  tags?: TagsObj[];
}

export interface Template {
  id?: string;
  title?: string;
  service?: string;
  maxDays?: number;
  identifier?: string;
  validations?: ValidationRulesCollection[];
  Id?: number;
}

export interface UnclaimDomain {
  domain: string;
}

export interface UpdateAContactResponse {
  schemas?: string;
  meta?: UpdateAContactResponseMeta;
  contactId?: string;
  firstName?: string;
  lastName?: string;
  companyName?: string;
  title?: string;
  address?: string;
  avatarURL?: string;
  displayName?: string;
  addressInfo?: UpdateAContactResponseAddressInfo;
  primaryContactMethod?: string;
  phoneNumbers?: UpdateAContactResponsePhoneNumbersItem[];
  emails?: UpdateAContactResponseEmailsItem[];
  sipAddresses?: UpdateAContactResponseSipAddressesItem[];
  ims?: UpdateAContactResponseImsItem[];
  source?: string;
  isMigration?: boolean;
  orgId?: string;
  groupIds?: string[];
}

export interface UpdateAContactResponseAddressInfo {
  city?: string;
  country?: string;
  street?: string;
  zipCode?: string;
}

export interface UpdateAContactResponseEmailsItem {
  type?: string;
  value?: string;
}

export interface UpdateAContactResponseImsItem {
  type?: string;
  value?: string;
}

export interface UpdateAContactResponseMeta {
  created?: string;
  lastModified?: string;
}

export interface UpdateAContactResponsePhoneNumbersItem {
  type?: string;
  value?: string;
}

export interface UpdateAContactResponseSipAddressesItem {
  type?: string;
  value?: string;
}

export interface UpdateADataSourceRequest {
  audience?: string;
  errorMessage?: string;
  nonce?: string;
  schemaId?: string;
  status?: string;
  subject?: string;
  tokenLifetimeMinutes?: number;
  url?: string;
}

export interface UpdateADataSourceResponse {
  audience?: string;
  errorMessage?: string;
  id?: string;
  nonce?: string;
  schemaId?: string;
  status?: string;
  subject?: string;
  tokenLifetimeMinutes?: number;
  url?: string;
}

export interface UpdateAGroupRequest {
  displayName?: string;
  description?: string;
  members?: GroupsPatchMemberWithOperation[];
}

export interface UpdateAPersonRequest {
  emails?: string[];
  phoneNumbers?: UpdateAPersonRequestPhoneNumbersItem[];
  extension?: string;
  locationId?: string;
  displayName: string;
  firstName?: string;
  lastName?: string;
  nickName?: string;
  avatar?: string;
  orgId?: string;
  roles?: string[];
  licenses?: string[];
  department?: string;
  manager?: string;
  managerId?: string;
  title?: string;
  addresses?: UpdateAPersonRequestAddressesItem[];
  siteUrls?: string[];
  loginEnabled?: boolean | "true" | "false" | (string & {});
}

export interface UpdateAPersonRequestAddressesItem {
  type?: string;
  country?: string;
  locality?: string;
  region?: string;
  streetAddress?: string;
  postalCode?: string;
}

export interface UpdateAPersonRequestPhoneNumbersItem {
  type?: "work" | "work_extension" | "mobile" | "fax" | (string & {});
  value?: string;
}

export interface UpdateAResourceGroupMembershipRequest {
  resourceGroupId: string;
  licenseId: string;
  personId: string;
  personOrgId: string;
  status: "pending" | "activated" | "error" | (string & {});
}

export interface UpdateContact {
  schemas: string;
  displayName?: string;
  firstName?: string;
  lastName?: string;
  companyName?: string;
  title?: string;
  address?: string;
  avatarURL?: string;
  primaryContactMethod?: "SIPADDRESS" | "EMAIL" | "PHONE" | "IMS" | (string & {});
  source: "CH" | "Webex4Broadworks" | (string & {});
  emails?: UpdateContactEmailsItem[];
  phoneNumbers?: UpdateContactPhoneNumbersItem[];
  sipAddresses?: UpdateContactSipAddressesItem[];
  ims?: UpdateContactImsItem[];
  groupIds?: string[];
}

export interface UpdateContactEmailsItem {
  value?: string;
  type?: "work" | "home" | "room" | "other" | (string & {});
  primary?: boolean;
}

export interface UpdateContactImsItem {
  value?: string;
  type?: "aim" | "cucm-jid" | "gtalk" | "icq" | "msn" | "qq" | "skype" | "webex-messenger-jid" | "webex-squared-jid" | "xmpp" | "yahoo" | "microsoft-sip-uri" | "xmpp-fed-jid" | (string & {});
  primary?: boolean;
}

export interface UpdateContactPhoneNumbersItem {
  value?: string;
  type?: "work" | "home" | "mobile" | "work_extension" | "fax" | "pager" | "other" | (string & {});
  primary?: boolean;
  operation?: string;
}

export interface UpdateContactSipAddressesItem {
  value: string;
  type?: "enterprise" | "cloud-calling" | "personal-room" | (string & {});
  primary?: boolean;
}

export interface UpdateOrgObject {
  schemas: string[];
  displayName: string;
  preferredLanguage?: string;
}

export interface UpdateOrgSettingObject {
  key?: string;
  value?: boolean;
}

export interface UserAttributesObject {
  name?: string;
  type?: string;
  referenceTypes: ReferenceTypesObject;
  multiValued?: boolean;
  description?: string;
  required?: boolean;
  caseExact?: boolean;
  mutability?: string;
  returned?: string;
  canonicalValues?: CanonicalValuesObject[];
  uniqueness?: string;
  subAttributes?: SubAttributesObject[];
  size?: number;
  length?: number;
}

export interface UserLicensesResponse {
  orgId?: string;
  personId?: string;
  email?: string;
  licenses?: string[];
  siteUrls?: SiteResponse[];
  pendingLicenses?: string[];
  pendingSiteUrls?: SiteResponse[];
}

export type UserTypeObject = "user" | "room" | "external_calling" | "calling_service" | (string & {});

export interface Users {
  id?: string;
  type?: "INTERNAL" | "EXTERNAL" | (string & {});
  displayName?: string;
  email?: string;
}

export interface ValidationRules {
  field?: string;
  required?: string;
}

export interface ValidationRulesCollection {
  validations?: ValidationRules[];
  field?: string;
  required?: string;
}
