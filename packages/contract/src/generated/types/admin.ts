// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.

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
  host?: {
  
  };
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

export interface Organization {
  id: string;
  displayName: string;
  created: string;
}

export interface OrganizationCollectionResponse {
  items: Organization[];
}

export interface PatchUserLicenses {
  email?: string;
  personId?: string;
  orgId?: string;
  licenses?: LicenseRequest[];
  siteUrls?: SiteUrlsRequest[];
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

export interface Recipient {
  personId?: string;
  personEmail?: string;
  guestDisplayName?: string;
  guestEmail?: string;
}

export interface Role {
  id: string;
  name: string;
}

export interface RoleCollectionResponse {
  items: Role[];
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
  loginEnabled?: boolean;
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
  type?: "work" | (string & {});
  value?: string;
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

export interface Users {
  id?: string;
  type?: "INTERNAL" | "EXTERNAL" | (string & {});
  displayName?: string;
  email?: string;
}
