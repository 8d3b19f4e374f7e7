// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.

export interface AdaptiveCard {
  type: string;
  version: string;
  body?: AdaptiveCardBodyItem[];
  actions?: AdaptiveCardActionsItem[];
  $schema?: string;
  fallbackText?: string;
  speak?: string;
  lang?: string;
  minHeight?: string;
  verticalContentAlignment?: string;
  selectAction?: Record<string, unknown>;
  backgroundImage?: unknown;
}

export interface AdaptiveCardActionsItem {
  type?: string;
  url?: string;
  title?: string;
  [key: string]: unknown;
}

export interface AdaptiveCardBodyItem {
  type?: string;
  text?: string;
  size?: string;
  [key: string]: unknown;
}

export interface Attachment {
  contentType: string;
  content: AdaptiveCard;
}

export interface AttachmentActivity {
  id: string;
  personId: string;
  roomId: string;
  type: "submit" | (string & {});
  messageId: string;
  inputs: Record<string, unknown>;
  created: string;
}

export interface CreateAMembershipRequest {
  roomId: string;
  personId?: string;
  personEmail?: string;
  isModerator?: boolean;
}

export interface CreateAMessageRequest {
  roomId?: string;
  parentId?: string;
  toPersonId?: string;
  toPersonEmail?: string;
  text?: string;
  markdown?: string;
  files?: string[];
  attachments?: Attachment[];
  html?: string;
}

export interface CreateARoomRequest {
  title: string;
  teamId?: string;
  classificationId?: string;
  isLocked?: boolean;
  isPublic?: boolean;
  description?: string;
  isAnnouncementOnly?: boolean;
}

export interface CreateARoomTabRequest {
  roomId: string;
  contentUrl: string;
  displayName: string;
}

export interface CreateATeamRequest {
  name: string;
  description?: string;
}

export interface CreateAWebhookRequest {
  name: string;
  targetUrl: string;
  resource: "attachmentActions" | "dataSources" | "memberships" | "messages" | "rooms" | "meetings" | "recordings" | "convergedRecordings" | "meetingParticipants" | "meetingTranscripts" | "telephony_calls" | "telephony_conference" | "telephony_mwi" | "uc_counters" | "serviceApp" | "adminBatchJobs" | "all" | (string & {});
  event: "created" | "updated" | "deleted" | "started" | "ended" | "joined" | "left" | "migrated" | "authorized" | "deauthorized" | "statusChanged" | "all" | (string & {});
  filter?: string;
  secret?: string;
  ownedBy?: string;
}

export interface CreateTeamMembershipRequest {
  teamId: string;
  personId?: string;
  personEmail?: string;
  isModerator?: boolean;
}

export interface DirectMessageCollectionResponse {
  items: Message[];
}

export interface EditAMessageRequest {
  roomId: string;
  text?: string;
  markdown?: string;
  html?: string;
  attachments?: Attachment[];
}

export interface ListMessageCollectionResponse {
  items: Message[];
}

export interface Membership {
  id: string;
  roomId: string;
  personId: string;
  personEmail: string;
  personDisplayName: string;
  personOrgId: string;
  isModerator: boolean;
  isRoomHidden?: boolean;
  roomType: "direct" | "group" | (string & {});
  isMonitor: boolean;
  created: string;
}

export interface MembershipCollectionResponse {
  items: Membership[];
}

export interface Message {
  id: string;
  roomId: string;
  roomType: "direct" | "group" | (string & {});
  toPersonId?: string;
  toPersonEmail?: string;
  text?: string;
  markdown?: string;
  files?: string[];
  attachments?: Attachment[];
  personId: string;
  personEmail: string;
  mentionedPeople?: string[];
  mentionedGroups?: string[];
  created: string;
  parentId?: string;
  html?: string;
  updated?: string;
  isVoiceClip?: boolean;
}

export interface Room {
  id: string;
  title: string;
  type: "direct" | "group" | (string & {});
  isLocked: boolean;
  teamId?: string;
  lastActivity: string;
  creatorId: string;
  created: string;
  ownerId?: string;
  classificationId?: string;
  isAnnouncementOnly?: boolean;
  isReadOnly?: boolean;
  isPublic?: boolean;
  madePublic?: string;
  description?: string;
}

export interface RoomCollectionResponse {
  items: Room[];
}

export interface RoomMeetingDetails {
  roomId?: string;
  meetingLink?: string;
  sipAddress?: string;
  meetingNumber?: string;
  meetingId?: string;
  callInTollFreeNumber?: string;
  callInTollNumber?: string;
}

export interface RoomTab {
  id?: string;
  roomId?: string;
  roomType?: "direct" | "group" | (string & {});
  displayName: string;
  contentUrl?: string;
  creatorId?: string;
  created?: string;
}

export interface RoomTabsCollectionResponse {
  items: RoomTab[];
}

export interface SubmitCardAction {
  type: "submit" | (string & {});
  messageId: string;
  inputs: Record<string, unknown>;
}

export interface Team {
  id: string;
  name: string;
  description?: string;
  created: string;
  creatorId?: string;
}

export interface TeamCollectionResponse {
  items: Team[];
}

export interface TeamMembership {
  id: string;
  teamId: string;
  personId: string;
  personEmail: string;
  personDisplayName: string;
  personOrgId: string;
  isModerator: boolean;
  created: string;
}

export interface TeamMembershipCollectionResponse {
  items: TeamMembership[];
}

export interface UpdateAMembershipRequest {
  isModerator?: boolean;
  isRoomHidden?: boolean;
}

export interface UpdateARoomRequest {
  title: string;
  classificationId?: string;
  teamId?: string;
  isLocked?: boolean;
  isPublic?: boolean;
  description?: string;
  isAnnouncementOnly?: boolean;
  isReadOnly?: boolean;
}

export interface UpdateARoomTabRequest {
  roomId: string;
  contentUrl: string;
  displayName: string;
}

export interface UpdateATeamMembershipRequest {
  isModerator: boolean;
}

export interface UpdateATeamRequest {
  name: string;
  description?: string;
}

export interface UpdateAWebhookRequest {
  name: string;
  targetUrl: string;
  secret?: string;
  ownedBy?: string;
  status?: "active" | "inactive" | (string & {});
}

export interface Webhook {
  id: string;
  name: string;
  targetUrl: string;
  resource: "attachmentActions" | "dataSources" | "memberships" | "messages" | "rooms" | "meetings" | "recordings" | "convergedRecordings" | "meetingParticipants" | "meetingTranscripts" | "telephony_calls" | "telephony_conference" | "telephony_mwi" | "uc_counters" | "serviceApp" | "adminBatchJobs" | "all" | (string & {});
  event: "created" | "updated" | "deleted" | "started" | "ended" | "joined" | "left" | "migrated" | "authorized" | "deauthorized" | "statusChanged" | "all" | (string & {});
  filter?: string;
  secret?: string;
  status: "active" | "inactive" | (string & {});
  created: string;
  ownedBy: string;
  orgId: string;
  createdBy: string;
  appId: string;
}

export interface WebhookCollectionResponse {
  items: Webhook[];
}
