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

export interface AvailabilitySegment {
  segmentStartTime?: string;
  segmentEndTime?: string;
  onlineNodeCount?: number;
  offlineNodeCount?: number;
  totalNodeCount?: number;
}

export interface ClusterDetails {
  clusterId?: string;
  clusterName?: string;
  nodes?: ClusterNodeDetails[];
  releaseChannel?: string;
  upgradeSchedule?: ClusterDetailsUpgradeSchedule;
  clusterStatus?: string;
}

export interface ClusterDetailsResponse {
  items?: ClusterDetailsResponseOrgLevel[];
}

export interface ClusterDetailsResponseOrgLevel {
  orgId?: string;
  clusters?: ClusterDetails[];
}

export interface ClusterDetailsUpgradeSchedule {
  scheduleDays?: string[];
  scheduleTime?: string;
  scheduleTimeZone?: string;
  nextUpgradeTime?: string;
}

export interface ClusterDetailsWithAvailabilitySegments {
  clusterId?: string;
  clusterName?: string;
  availabilitySegments?: AvailabilitySegment[];
}

export interface ClusterNodeDetails {
  nodeId?: string;
  host?: string;
}

export interface ClusterSummary {
  clusterId?: string;
  clusterName?: string;
}

export interface ClustersAvailabilityDetailsItems {
  orgId?: string;
  clusters?: ClusterDetailsWithAvailabilitySegments[];
  from?: string;
  to?: string;
}

export interface ClustersAvailabilityDetailsResponse {
  items?: ClustersAvailabilityDetailsItems[];
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

export interface CreateAnEcmFolderConfigurationRequest {
  roomId: string;
  contentUrl: string;
  displayName: string;
  driveId: string;
  itemId: string;
  defaultFolder: string;
}

export interface CreateTeamMembershipRequest {
  teamId: string;
  personId?: string;
  personEmail?: string;
  isModerator?: boolean;
}

export interface DatabaseDetailsResponse {
  context?: DatabaseDetailsResponseContext;
  databaseType?: string;
  databaseVersion?: string;
}

export interface DatabaseDetailsResponseContext {
  orgId?: string;
}

export interface DirectMessageCollectionResponse {
  items: Message[];
}

export interface ECMFolder {
  id: string;
  roomId: string;
  roomType: "direct" | "group" | (string & {});
  driveId: string;
  itemId: string;
  defaultFolder: string;
  displayName: string;
  contentUrl: string;
  creatorId: string;
  created: string;
}

export interface ECMFolderCollectionResponse {
  items: ECMFolder[];
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

export interface MultiTenantHDSOrgDetailsResponse {
  context?: MultiTenantHDSOrgDetailsResponseContext;
  tenants?: TenantDetails[];
}

export interface MultiTenantHDSOrgDetailsResponseContext {
  partnerOrgId?: string;
}

export interface NetworkTestResults {
  triggerType?: string;
  results?: SingleNetworkTestResult[];
}

export interface NetworkTestResultsForCluster {
  clusters?: NetworkTestResultsForClusterClusters;
}

export interface NetworkTestResultsForClusterClusters {
  clusterId?: string;
  clusterName?: string;
  nodes?: NetworkTestResultsForNode[];
}

export interface NetworkTestResultsForNode {
  nodeId?: string;
  hostname?: string;
  hostIp?: string;
  testResults?: NetworkTestResults[];
}

export interface NetworkTestsResultsResponse {
  orgId?: string;
  items?: NetworkTestResultsForCluster[];
}

export interface NodeDetails {
  nodeId?: string;
  host?: string;
  availabilityDetails?: NodeDetailsAvailabilityDetails;
  releaseVersion?: string;
  proxyType?: string;
  proxyStatus?: string;
  maintenanceMode?: string;
  ntpSync?: string;
  ovaDeploymentType?: string;
  ovaBuildType?: string;
}

export interface NodeDetailsAvailabilityDetails {
  nodeAvailability?: string;
  hdsHealthStatus?: string;
  hdsUnhealthyReasons?: string[];
}

export interface NodeDetailsCluster {
  clusterId?: string;
  clusterName?: string;
  nodes?: NodeDetails[];
}

export interface NodeDetailsItems {
  orgId?: string;
  clusters?: NodeDetailsCluster[];
}

export interface NodeDetailsResponse {
  items?: NodeDetailsItems[];
}

export interface OrgDetailsItems {
  orgId?: string;
  orgName?: string;
  orgType?: string;
  orgMode?: string;
  clusters?: ClusterSummary[];
}

export interface OrgDetailsResponse {
  items?: OrgDetailsItems[];
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
  id: string;
  roomId: string;
  roomType: "direct" | "group" | (string & {});
  displayName: string;
  contentUrl: string;
  creatorId: string;
  created: string;
}

export interface RoomTabsCollectionResponse {
  items: RoomTab[];
}

export interface ServiceTestResults {
  serviceType?: string;
  services?: SingleServiceTestResult[];
}

export interface SingleNetworkTestResult {
  timestamp?: string;
  type?: string;
  results?: ServiceTestResults[];
}

export interface SingleServiceTestResult {
  serviceName?: string;
  testResult?: string;
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

export interface TenantDetails {
  tenantOrgId?: string;
  tenantName?: string;
  cmkState?: string;
  tenantOrgState?: string;
  tenantOrgName?: string;
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

export interface UpdateAnEcmLinkedFolderRequest {
  roomId: string;
  contentUrl: string;
  displayName: string;
  driveId: string;
  itemId: string;
  defaultFolder: string;
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
