// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.

export interface AdminListMeetingsResponse {
  items?: MeetingObjectForAdminListMeeting[];
}

export interface AdmitParticipant {
  participantId?: string;
  breakoutSessionId?: string;
}

export interface AdmitParticipantsObject {
  items?: AdmitParticipant[];
}

export interface AnswerForCustomizedQuestion {
  optionId?: number;
  answer: string;
}

export interface AnswerObject {
  displayName?: string;
  email?: string;
  personId?: string;
  answer?: string[];
  answered?: boolean;
}

export interface AnswerSummaryItem {
  order?: string;
  value?: string;
  totalRespondents?: number;
  isCorrect?: boolean;
}

export interface AudioIn {
  samplingInterval?: number;
  startTime?: string;
  endTime?: string;
  packetLoss?: number[];
  latency?: number[];
  resolutionHeight?: number[];
  frameRate?: number[];
  mediaBitRate?: number[];
  codec?: string;
  jitter?: number[];
  transportType?: "UDP" | "TCP" | (string & {});
}

export interface AudioObject {
  defaultAudioType: "webexAudio" | "voipOnly" | "otherTeleconferenceService" | "none" | (string & {});
  otherTeleconferenceDescription: string;
  enabledGlobalCallIn: boolean;
  enabledTollFree: boolean;
  enabledAutoConnection: boolean;
  audioPin?: string;
  officeNumber: AudioObjectOfficeNumber;
  mobileNumber: AudioObjectMobileNumber;
}

export interface AudioObjectMobileNumber {
  countryCode: string;
  number: string;
  enabledCallInAuthentication: boolean;
  enabledCallMe: boolean;
}

export interface AudioObjectOfficeNumber {
  countryCode: string;
  number: string;
  enabledCallInAuthentication: boolean;
  enabledCallMe: boolean;
}

export interface AudioOut {
  samplingInterval?: number;
  startTime?: string;
  endTime?: string;
  packetLoss?: number[];
  latency?: number[];
  resolutionHeight?: number[];
  frameRate?: number[];
  mediaBitRate?: number[];
  codec?: string;
  jitter?: number[];
  transportType?: "UDP" | "TCP" | (string & {});
}

export interface BandwidthTest {
  type?: string;
  results?: (ServiceTypeResult4 | ServiceTypeResult2)[];
}

export interface BatchApproveMeetingRegistrantsRequest {
  sendEmail?: boolean;
  registrants?: Registrants[];
}

export interface BatchCancelMeetingRegistrantsRequest {
  sendEmail?: boolean;
  registrants?: Registrants[];
}

export interface BatchDeleteMeetingRegistrantsRequest {
  sendEmail?: boolean;
  registrants?: Registrants[];
}

export interface BatchRefreshPMRIDObject {
  siteUrl: string;
  personalMeetingRoomIds?: PMRIDObject[];
}

export interface BatchRefreshPMRIDResponseObject {
  siteUrl?: string;
  personalMeetingRoomIds?: PMRIDResponseObject[];
}

export interface BatchRejectMeetingRegistrantsRequest {
  sendEmail?: boolean;
  registrants?: Registrants[];
}

export interface BlrClusterDetails {
  clusterId?: string;
  clusterName?: string;
  nodes?: (BlrNode1 | BlrNode2)[];
  releaseChannel?: string;
  upgradeSchedule?: ClusterUpgradeScheduleBlr;
}

export interface BlrNode1 {
  nodeId?: string;
  hostNameOrIp?: string;
  deploymentType?: string;
  location?: BlrNodeLocation;
}

export interface BlrNode2 {
  nodeId?: string;
  hostNameOrIp?: string;
  deploymentType?: string;
  location?: BlrNodeLocation;
}

export interface BlrNodeLocation {
  countryCode?: string;
  city?: string;
  timeZone?: string;
}

export interface BreakoutSessionAttended {
  id?: string;
  name?: string;
  joinedTime?: string;
  leftTime?: string;
}

export interface BulkPurgeRecordingObject {
  purgeAll?: boolean;
  recordingIds?: string[];
  siteUrl?: string;
}

export interface BulkRestoreRecordingObject {
  restoreAll?: boolean;
  recordingIds?: string[];
  siteUrl?: string;
}

export interface BulkSoftDeleteRecordingObject {
  recordingIds: string[];
  siteUrl?: string;
}

export interface BulkUpdateEventThresholdResponse {
  orgId?: string;
  eventThresholds?: UpdateEventThresholdResponse1[];
  failedEventThresholdIds?: string[];
}

export interface CalloutRequest {
  meetingId?: string;
  meetingNumber?: string;
  address: string;
  addressType?: "sipAddress" | (string & {});
  invitationCorrelationId?: string;
  displayName: string;
}

export interface CalloutResponse {
  participantId?: string;
  invitationCorrelationId?: string;
  meetingNumber?: string;
  meetingId?: string;
  address?: string;
  addressType?: "sipAddress" | (string & {});
  displayName?: string;
  state?: "pending" | (string & {});
}

export interface CancelCalloutRequest {
  participantId: string;
}

export interface ChatObject {
  id?: string;
  chatTime?: string;
  text?: string;
  meetingId?: string;
  type?: string;
  sender?: ChatObjectSender;
  receivers?: ChatObjectReceiversItem[];
}

export interface ChatObjectReceiversItem {
  email?: string;
  displayName?: string;
  personId?: string;
  orgId?: string;
}

export interface ChatObjectSender {
  email?: string;
  displayName?: string;
  personId?: string;
  orgId?: string;
}

export interface ClientTypeDistributionCollectionForCluster {
  orgId?: string;
  from?: string;
  to?: string;
  aggregationInterval?: string;
  items?: (ClientTypeDistributionTrendForCluster1 | ClientTypeDistributionTrendForCluster2)[];
}

export interface ClientTypeDistributionForCluster {
  items?: ClientTypeDistributionCollectionForCluster[];
}

export interface ClientTypeDistributionTrend1 {
  timestamp?: string;
  clusters?: (ClusterClientTypeDistributionBlr1 | ClusterClientTypeDistributionSJ1)[];
}

export interface ClientTypeDistributionTrend2 {
  timestamp?: string;
  clusters?: (ClusterClientTypeDistributionBlr2 | ClusterClientTypeDistributionSJ2)[];
}

export interface ClientTypeDistributionTrendForCluster1 {
  timestamp?: string;
  clusters?: ClusterClientTypeDistributionBlr1[];
}

export interface ClientTypeDistributionTrendForCluster2 {
  timestamp?: string;
  clusters?: ClusterClientTypeDistributionBlr2[];
}

export interface ClienttypedistributionCollectionforOrg {
  orgId?: string;
  from?: string;
  to?: string;
  aggregationInterval?: string;
  items?: (ClientTypeDistributionTrend1 | ClientTypeDistributionTrend2)[];
}

export interface ClienttypedistributionforOrg {
  items?: ClienttypedistributionCollectionforOrg[];
}

export interface ClosedCaptionObject {
  id?: string;
  meetingId?: string;
  vttDownloadLink?: string;
  txtDownloadLink?: string;
  start?: string;
}

export interface CloudOverflowTrend1 {
  timestamp?: string;
  overflowDetails?: (OverflowDetails1 | OverflowDetails2)[];
}

export interface CloudOverflowTrend2 {
  timestamp?: string;
  overflowDetails?: OverflowDetails3[];
}

export interface ClusterAvailability {
  clusterId?: string;
  clusterName?: string;
  availabilitySegments?: (ClusterAvailableTimeline | ClusterUnAvailableTimeline)[];
}

export interface ClusterAvailabilityCollection {
  orgId?: string;
  items?: ClusterAvailability[];
  from?: string;
  to?: string;
}

export interface ClusterAvailableTimeline {
  segmentStartTime?: string;
  segmentEndTime?: string;
  availability?: string;
  noOfOnlineNodes?: number;
  noOfOfflineNodes?: number;
  totalNodes?: number;
}

export interface ClusterClientTypeDistributionBlr1 {
  clusterId?: string;
  clusterName?: string;
  clientTypeDistributionDetails?: (ClusterClientTypeDistributionDetailsBlr1a | ClusterClientTypeDistributionDetailsBlr1b)[];
}

export interface ClusterClientTypeDistributionBlr2 {
  clusterId?: string;
  clusterName?: string;
  clientTypeDistributionDetails?: ClusterClientTypeDistributionDetailsBlr2[];
}

export interface ClusterClientTypeDistributionDetailsBlr1a {
  deviceType?: string;
  description?: string;
  count?: number;
}

export interface ClusterClientTypeDistributionDetailsBlr1b {
  deviceType?: string;
  description?: string;
  count?: number;
}

export interface ClusterClientTypeDistributionDetailsBlr2 {
  deviceType?: string;
  description?: string;
  count?: number;
}

export interface ClusterClientTypeDistributionDetailsSJ1 {
  deviceType?: string;
  description?: string;
  count?: number;
}

export interface ClusterClientTypeDistributionDetailsSJ2 {
  deviceType?: string;
  description?: string;
  count?: number;
}

export interface ClusterClientTypeDistributionSJ1 {
  clusterId?: string;
  clusterName?: string;
  clientTypeDistributionDetails?: ClusterClientTypeDistributionDetailsSJ1[];
}

export interface ClusterClientTypeDistributionSJ2 {
  clusterId?: string;
  clusterName?: string;
  clientTypeDistributionDetails?: ClusterClientTypeDistributionDetailsSJ2[];
}

export interface ClusterDetails {
  items?: ClusterDetailsCollection[];
}

export interface ClusterDetailsCollection {
  orgId?: string;
  items?: (BlrClusterDetails | SJClusterDetails)[];
}

export interface ClusterRedirectBlr1 {
  clusterId?: string;
  clusterName?: string;
  redirectDetails?: (ClusterRedirectDetailsBlr1a | ClusterRedirectDetailsBlr1b)[];
}

export interface ClusterRedirectBlr2 {
  clusterId?: string;
  clusterName?: string;
  redirectDetails?: ClusterRedirectDetailsBlr2[];
}

export interface ClusterRedirectDetailsBlr1a {
  redirectReason?: string;
  redirectCount?: number;
  possibleRemediation?: string;
}

export interface ClusterRedirectDetailsBlr1b {
  redirectReason?: string;
  redirectCount?: number;
  possibleRemediation?: string;
}

export interface ClusterRedirectDetailsBlr2 {
  redirectReason?: string;
  redirectCount?: number;
  possibleRemediation?: string;
}

export interface ClusterRedirectDetailsSJ1 {
  redirectReason?: string;
  redirectCount?: number;
  possibleRemediation?: string;
}

export interface ClusterRedirectDetailsSJ2 {
  redirectReason?: string;
  redirectCount?: number;
  possibleRemediation?: string;
}

export interface ClusterRedirectSJ1 {
  clusterId?: string;
  clusterName?: string;
  redirectDetails?: ClusterRedirectDetailsSJ1[];
}

export interface ClusterRedirectSJ2 {
  clusterId?: string;
  clusterName?: string;
  redirectDetails?: ClusterRedirectDetailsSJ2[];
}

export interface ClusterUnAvailableTimeline {
  segmentStartTime?: string;
  segmentEndTime?: string;
  availability?: string;
  noOfOnlineNodes?: number;
  noOfOfflineNodes?: number;
  totalNodes?: number;
}

export interface ClusterUpgradeScheduleBlr {
  scheduleDays?: ScheduleDays[];
  scheduleTime?: string;
  scheduleTimeZone?: string;
  upgradePending?: boolean;
  nextUpgradeTime?: string;
}

export interface ClusterUpgradeScheduleSJ {
  scheduleDays?: ScheduleDays[];
  scheduleTime?: string;
  scheduleTimeZone?: string;
  upgradePending?: boolean;
  nextUpgradeTime?: string;
}

export interface ClusterUtilizationCollection {
  orgId?: string;
  aggregationInterval?: string;
  from?: string;
  to?: string;
  items?: (ClusterUtilizationTrend1 | ClusterUtilizationTrend2)[];
}

export interface ClusterUtilizationT1Blr {
  clusterId?: string;
  clusterName?: string;
  utilizationMetrics?: UtilizationMetricsT1Blr;
}

export interface ClusterUtilizationT1SJ {
  clusterId?: string;
  clusterName?: string;
  utilizationMetrics?: UtilizationMetricsT1SJ;
}

export interface ClusterUtilizationT2Blr {
  clusterId?: string;
  clusterName?: string;
  utilizationMetrics?: UtilizationMetricsT2Blr;
}

export interface ClusterUtilizationT2SJ {
  clusterId?: string;
  clusterName?: string;
  utilizationMetrics?: UtilizationMetricsT2SJ;
}

export interface ClusterUtilizationTrend1 {
  timestamp?: string;
  clusters?: (ClusterUtilizationT1SJ | ClusterUtilizationT1Blr)[];
}

export interface ClusterUtilizationTrend2 {
  timestamp?: string;
  clusters?: (ClusterUtilizationT2SJ | ClusterUtilizationT2Blr)[];
}

export interface ClustersAvailability {
  items?: ClusterAvailabilityCollection[];
}

export interface ClustersUtilization {
  items?: ClusterUtilizationCollection[];
}

export interface ConnectivityTestResultsClustersObject {
  orgId?: string;
  from?: string;
  to?: string;
  items?: ConnectivityTestResultsClustersObject2[];
}

export interface ConnectivityTestResultsClustersObject1 {
  clusters?: (PerClusterConnectivityResult1 | PerClusterConnectivityResult2)[];
}

export interface ConnectivityTestResultsClustersObject2 {
  clusters?: PerClusterConnectivityResult2[];
}

export interface ConnectivityTestResultsClustersObject3 {
  clusters?: PerClusterConnectivityResult3[];
}

export interface ConnectivityTestResultsForNode {
  timestamp?: string;
  triggerType?: string;
  id?: string;
  result?: (DNSResolutionTest | WebSocketConnectivityTest | HTTPConnectivityTest | BandwidthTest)[];
}

export interface ConnectivityTestResultsNodesObject {
  orgId?: string;
  from?: string;
  to?: string;
  items?: ConnectivityTestResultsClustersObject3[];
}

export interface ConnectivityTestResultsObject {
  orgId?: string;
  from?: string;
  to?: string;
  items?: ConnectivityTestResultsClustersObject1[];
}

export interface Control {
  locked?: boolean;
  recordingStarted?: boolean;
  recordingPaused?: boolean;
}

export interface CreateInterpreterObject {
  languageCode1: string;
  languageCode2: string;
  email?: string;
  displayName?: string;
  hostEmail?: string;
  sendEmail?: boolean;
}

export interface CreateInvitationSourcesRequest {
  hostEmail?: string;
  personId?: string;
  items?: InvitationSourceCreateObject[];
}

export interface CreateInvitationSourcesResponse {
  items?: InvitationSourceObject[];
}

export interface CreateInviteeObject {
  meetingId: string;
  email: string;
  displayName?: string;
  coHost?: boolean;
  hostEmail?: string;
  sendEmail?: boolean;
  panelist?: boolean;
}

export interface CreateInviteesItemObject {
  email: string;
  displayName?: string;
  coHost?: boolean;
  sendEmail?: boolean;
  panelist?: boolean;
}

export interface CreateInviteesItemResponseObject {
  id?: string;
  meetingId?: string;
  email?: string;
  displayName?: string;
  coHost?: boolean;
  panelist?: boolean;
}

export interface CreateInviteesObject {
  meetingId: string;
  hostEmail?: string;
  items?: CreateInviteesItemObject[];
}

export interface CreateInviteesResponse {
  items?: CreateInviteesItemResponseObject[];
}

export interface CreateMeetingObject {
  adhoc?: boolean;
  roomId?: string;
  templateId?: string;
  title: string;
  agenda?: string;
  password?: string;
  start: string;
  end: string;
  timezone?: string;
  recurrence?: string;
  enabledAutoRecordMeeting?: boolean;
  allowAnyUserToBeCoHost?: boolean;
  enabledJoinBeforeHost?: boolean;
  enableConnectAudioBeforeHost?: boolean;
  joinBeforeHostMinutes?: number;
  excludePassword?: boolean;
  publicMeeting?: boolean;
  reminderTime?: number;
  unlockedMeetingJoinSecurity?: "allowJoin" | "allowJoinWithLobby" | "blockFromJoin" | (string & {});
  sessionTypeId?: number;
  scheduledType?: "meeting" | "webinar" | "personalRoomMeeting" | (string & {});
  enabledWebcastView?: boolean;
  panelistPassword?: string;
  enableAutomaticLock?: boolean;
  automaticLockMinutes?: number;
  allowFirstUserToBeCoHost?: boolean;
  allowAuthenticatedDevices?: boolean;
  invitees?: InviteeObjectForCreateMeeting[];
  sendEmail?: boolean;
  hostEmail?: string;
  siteUrl?: string;
  meetingOptions?: CreateMeetingObjectMeetingOptions;
  attendeePrivileges?: CreateMeetingObjectAttendeePrivileges;
  registration?: CreateMeetingObjectRegistration;
  integrationTags?: string[];
  simultaneousInterpretation?: CreateMeetingObjectSimultaneousInterpretation;
  enabledBreakoutSessions?: boolean;
  breakoutSessions?: PreMeetingBreakoutSessionWithoutIdObject[];
  trackingCodes?: TrackingCodeItemForCreateMeetingObject[];
  enabledAudioWatermark?: boolean;
  enabledVisualWatermark?: boolean;
  visualWatermarkOpacity?: number;
  audioConnectionOptions?: CreateMeetingObjectAudioConnectionOptions;
  requireAttendeeLogin?: boolean;
  restrictToInvitees?: boolean;
  enabledLiveStream?: boolean;
  liveStream?: LiveStreamObject;
}

export interface CreateMeetingObjectAttendeePrivileges {
  enabledShareContent?: boolean;
  enabledSaveDocument?: boolean;
  enabledPrintDocument?: boolean;
  enabledAnnotate?: boolean;
  enabledViewParticipantList?: boolean;
  enabledViewThumbnails?: boolean;
  enabledRemoteControl?: boolean;
  enabledViewAnyDocument?: boolean;
  enabledViewAnyPage?: boolean;
  enabledContactOperatorPrivately?: boolean;
  enabledChatHost?: boolean;
  enabledChatPresenter?: boolean;
  enabledChatOtherParticipants?: boolean;
}

export interface CreateMeetingObjectAudioConnectionOptions {
  audioConnectionType?: "webexAudio" | "VoIP" | "other" | "none" | (string & {});
  enabledTollFreeCallIn?: boolean;
  enabledGlobalCallIn?: boolean;
  enabledAudienceCallBack?: boolean;
  entryAndExitTone?: "beep" | "announceName" | "noTone" | (string & {});
  allowHostToUnmuteParticipants?: boolean;
  allowAttendeeToUnmuteSelf?: boolean;
  muteAttendeeUponEntry?: boolean;
}

export interface CreateMeetingObjectMeetingOptions {
  enabledChat?: boolean;
  enabledVideo?: boolean;
  enabledPolling?: boolean;
  enabledNote?: boolean;
  noteType?: "allowAll" | "allowOne" | (string & {});
  enabledFileTransfer?: boolean;
  enabledUCFRichMedia?: boolean;
}

export interface CreateMeetingObjectRegistration {
  autoAcceptRequest?: boolean;
  requireFirstName?: boolean;
  requireLastName?: boolean;
  requireEmail?: boolean;
  requireJobTitle?: boolean;
  requireCompanyName?: boolean;
  requireAddress1?: boolean;
  requireAddress2?: boolean;
  requireCity?: boolean;
  requireState?: boolean;
  requireZipCode?: boolean;
  requireCountryRegion?: boolean;
  requireWorkPhone?: boolean;
  requireFax?: boolean;
  maxRegisterNum?: number;
  customizedQuestions?: CustomizedQuestionForCreateMeeting[];
  rules?: StandardRegistrationApproveRule[];
  enabledRegistrationId?: boolean;
}

export interface CreateMeetingObjectSimultaneousInterpretation {
  enabled: boolean;
  interpreters?: InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting[];
}

export interface CreateOrUpdateTrackingCodeObject {
  name: string;
  siteUrl: string;
  options: OptionsForCreateOrUpdateTrackingCodeObject[];
  inputMode: "text" | "select" | "editableSelect" | "hostProfileSelect" | (string & {});
  hostProfileCode: "optional" | "required" | "adminSet" | "notUsed" | (string & {});
  scheduleStartCodes: ScheduleStartCodeObject[];
}

export interface CreateRegistrantsRequest {
  items?: RegistrantFormObject[];
}

export interface CreateRegistrantsResponse {
  items?: RegistrantCreateResponse[];
}

export interface CustomizedQuestionForCreateMeeting {
  question: string;
  required?: boolean;
  type: "singleLineTextBox" | "multiLineTextBox" | "checkbox" | "dropdownList" | "radioButtons" | (string & {});
  maxLength?: number;
  options?: CustomizedQuestionForCreateMeetingOptionsItem[];
  rules?: CustomizedQuestionForCreateMeetingRulesItem[];
}

export interface CustomizedQuestionForCreateMeetingOptionsItem {
  value: string;
}

export interface CustomizedQuestionForCreateMeetingRulesItem {
  condition: "contains" | "notContains" | "beginsWith" | "endsWith" | "equals" | "notEquals" | (string & {});
  value: string;
  result: "approve" | "reject" | (string & {});
  matchCase?: boolean;
}

export interface CustomizedQuestionForGetMeeting {
  id: number;
  question: string;
  required?: boolean;
  type: "singleLineTextBox" | "multiLineTextBox" | "checkbox" | "dropdownList" | "radioButtons" | (string & {});
  maxLength?: number;
  options?: CustomizedQuestionForGetMeetingOptionsItem[];
  rules?: CustomizedQuestionForGetMeetingRulesItem[];
}

export interface CustomizedQuestionForGetMeetingOptionsItem {
  id: number;
  value: string;
}

export interface CustomizedQuestionForGetMeetingRulesItem {
  condition: "contains" | "notContains" | "beginsWith" | "endsWith" | "equals" | "notEquals" | (string & {});
  value: string;
  result: "approve" | "reject" | (string & {});
  matchCase?: boolean;
  order: number;
}

export interface CustomizedRegistrant {
  questionId: number;
  answers: AnswerForCustomizedQuestion[];
}

export interface DNSResolutionTest {
  type?: string;
  results?: (ServiceTypeResult1 | ServiceTypeResult2)[];
}

export interface DefaultSiteObject {
  siteUrl: string;
}

export interface DeleteRecordingObject {
  reason?: string;
  comment?: string;
}

export interface DeleteTranscriptObject {
  reason?: string;
  comment?: string;
}

export interface DetailedTemplateObject {
  id: string;
  name: string;
  locale: string;
  siteUrl: string;
  templateType: "meeting" | "webinar" | (string & {});
  isDefault: boolean;
  isStandard: boolean;
  meeting: CreateMeetingObject;
}

export interface Device {
  correlationId?: string;
  deviceType?: string;
  audioType?: "pstn" | "voip" | "inactive" | (string & {});
  joinedTime?: string;
  leftTime?: string;
  durationSecond?: number;
  callType?: "callIn" | "callBack" | (string & {});
  phoneNumber?: string;
}

export interface EndMeetingRequestObject {
  reason?: string;
}

export interface EventThresholdConfig1 {
  minThreshold?: number;
  defaultMinThreshold?: number;
}

export interface EventThresholdConfig2 {
  minThreshold?: number;
  defaultMinThreshold?: number;
}

export interface FailureDetails1 {
  possibleFailureReason?: string[];
  possibleRemediation?: string[];
}

export interface FailureDetails2 {
  possibleFailureReason?: string[];
  possibleRemediation?: string[];
}

export interface FailureDetails3 {
  possibleFailureReason?: string[];
  possibleRemediation?: string[];
}

export interface GenerateSurveyLinkResponse {
  items?: SurveyLinkObject[];
}

export interface GetEntityThresholdConfig1 {
  eventName?: string;
  eventThresholdId?: string;
  eventScope?: string;
  entityId?: string;
  thresholdConfig?: EventThresholdConfig1;
}

export interface GetEntityThresholdConfig2 {
  eventName?: string;
  eventThresholdId?: string;
  eventScope?: string;
  entityId?: string;
  thresholdConfig?: EventThresholdConfig2;
}

export interface GetEventThresholdResponse {
  orgId?: string;
  eventThresholds?: GetEntityThresholdConfig1[];
}

export interface GetInterpreterObject {
  id: string;
  languageCode1: string;
  languageCode2: string;
  email?: string;
  displayName?: string;
}

export interface GetInviteeObject {
  id: string;
  email: string;
  displayName: string;
  coHost?: boolean;
  meetingId: string;
  panelist?: boolean;
}

export interface GetMeetingClosedCaptionsResponse {
  items?: ClosedCaptionObject[];
}

export interface GetMeetingClosedCaptionsSnippetsResponse {
  items?: SnippetObject[];
}

export interface GetMeetingConfigurationCommonSettingObject {
  siteOptions?: GetMeetingConfigurationCommonSettingObjectSiteOptions;
  telephonyConfig?: GetMeetingConfigurationCommonSettingObjectTelephonyConfig;
  defaultSchedulerOptions?: GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions;
  scheduleMeetingOptions?: GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions;
  securityOptions?: GetMeetingConfigurationCommonSettingObjectSecurityOptions;
}

export interface GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions {
  entryAndExitTone: "NoTone" | "Beep" | "AnnounceName" | (string & {});
  joinTeleconfNotPress1?: boolean;
  telephonySupport: "None" | "WebexTeleconferencing" | "Other" | (string & {});
  tollFree?: boolean;
  VoIP?: boolean;
}

export interface GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions {
  emailReminders?: boolean;
}

export interface GetMeetingConfigurationCommonSettingObjectSecurityOptions {
  joinBeforeHost?: boolean;
  audioBeforeHost?: boolean;
  firstAttendeeAsPresenter?: boolean;
  unlistAllMeetings?: boolean;
  requireLoginBeforeAccess?: boolean;
  allowMobileScreenCapture?: boolean;
  requireStrongPassword?: boolean;
  passwordCriteria?: GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria;
}

export interface GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria {
  mixedCase?: boolean;
  minLength?: number;
  minNumeric?: number;
  minAlpha?: number;
  minSpecial?: number;
  disallowDynamicWebText?: boolean;
  disallowList?: boolean;
  disallowValues?: string[];
}

export interface GetMeetingConfigurationCommonSettingObjectSiteOptions {
  allowCustomPersonalRoomURL?: boolean;
}

export interface GetMeetingConfigurationCommonSettingObjectTelephonyConfig {
  allowCallIn?: boolean;
  allowCallBack?: boolean;
  allowOtherTeleconf?: boolean;
  allowTollFreeCallin?: boolean;
  allowInternationalCallin?: boolean;
  allowInternationalCallback?: boolean;
  VoIP?: boolean;
}

export interface GetMeetingHostTrackingCodesResponse {
  items?: MeetingTrackingCodesObject[];
}

export interface GetMeetingSimultaneousInterpretationObject {
  enabled: boolean;
  interpreters?: InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting[];
}

export interface GetRecordingAuditReportDetailsResponse {
  items?: RecordingReportObject[];
}

export interface GetSummaryByMeetingIdResponse {
  items?: SummaryObject[];
}

export interface GetSummaryForComplianceOfficerResponse {
  items?: SummaryObject[];
}

export interface GetTrackingCodeForUserObject {
  siteUrl: string;
  personId?: string;
  email?: string;
  trackingCodes?: GetTrackingCodeItemForUserObject[];
}

export interface GetTrackingCodeItemForUserObject {
  id: string;
  name: string;
  value: string;
}

export interface GetTrackingCodeObject {
  id: string;
  name: string;
  siteUrl: string;
  options: OptionsForTrackingCodeObject[];
  inputMode: "text" | "select" | "editableSelect" | "hostProfileSelect" | (string & {});
  hostProfileCode: "optional" | "required" | "adminSet" | "notUsed" | (string & {});
  scheduleStartCodes: ScheduleStartCodeObject[];
}

export interface GetTrackingCodesObject {
  items?: GetTrackingCodeObject[];
}

export interface GetVideoObject {
  videoDevices: GetVideoObjectVideoDevicesItem[];
}

export interface GetVideoObjectVideoDevicesItem {
  deviceName: string;
  deviceAddress: string;
  isDefault: boolean;
}

export interface HTTPConnectivityTest {
  type?: string;
  results?: (ServiceTypeResult3 | ServiceTypeResult2)[];
}

export interface InProgressDevice {
  correlationId?: string;
  deviceType?: string;
  audioType?: "pstn" | "voip" | "inactive" | (string & {});
  joinedTime?: string;
  leftTime?: string;
}

export interface InProgressParticipant {
  id?: string;
  orgId?: string;
  host?: boolean;
  coHost?: boolean;
  spaceModerator?: boolean;
  email?: string;
  displayName?: string;
  invitee?: boolean;
  video?: "on" | "off" | (string & {});
  muted?: boolean;
  state?: "lobby" | "joined" | (string & {});
  siteUrl?: string;
  meetingId?: string;
  hostEmail?: string;
  devices?: InProgressDevice[];
}

export interface InsertDelegateEmailsResponse {
  emails?: string[];
}

export interface InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting {
  languageCode1: string;
  languageCode2: string;
  email?: string;
  displayName?: string;
}

export interface InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting {
  id: string;
  languageCode1: string;
  languageCode2: string;
  email?: string;
  displayName?: string;
}

export interface InvitationSourceCreateObject {
  sourceId: string;
  sourceEmail: string;
}

export interface InvitationSourceObject {
  id: string;
  sourceId: string;
  sourceEmail: string;
  joinLink?: string;
  registerLink?: string;
}

export interface InviteeObjectForCreateMeeting {
  email: string;
  displayName?: string;
  coHost?: boolean;
  panelist?: boolean;
}

export interface JoinMeetingLinkObject {
  startLink?: string;
  joinLink?: string;
  expiration?: string;
}

export interface JoinMeetingObject {
  meetingId?: string;
  meetingNumber?: string;
  webLink?: string;
  joinDirectly?: boolean;
  email?: string;
  displayName?: string;
  password?: string;
  expirationMinutes?: number;
  registrationId?: string;
  hostEmail?: string;
  createJoinLinkAsWebLink?: boolean;
  createStartLinkAsWebLink?: boolean;
}

export interface Link {
  prev?: string;
  self?: string;
  next?: string;
}

export interface LinksObjectForBreakoutSessions {
  rel: string;
  href: string;
  method: string;
}

export interface LinksObjectForTelephony {
  rel: string;
  href: string;
  method: string;
}

export interface ListAnswersOfAQuestionResponse {
  items?: AnswerObject[];
}

export interface ListComplianceEventsResponse {
  items: ListComplianceEventsResponseItemsItem[];
  next?: string;
}

export interface ListComplianceEventsResponseItemsItem {
  createdAtMs: number;
  sessionId: string;
  sessionOrgId: string;
  userId: string;
  data: ListComplianceEventsResponseItemsItemData;
}

export type ListComplianceEventsResponseItemsItemData = ListComplianceEventsResponseItemsItemDataOption1 | ListComplianceEventsResponseItemsItemDataOption2 | ListComplianceEventsResponseItemsItemDataOption3 | ListComplianceEventsResponseItemsItemDataOption4 | ListComplianceEventsResponseItemsItemDataOption5 | ListComplianceEventsResponseItemsItemDataOption6 | ListComplianceEventsResponseItemsItemDataOption7 | ListComplianceEventsResponseItemsItemDataOption8 | ListComplianceEventsResponseItemsItemDataOption9;

export interface ListComplianceEventsResponseItemsItemDataOption1 {
  type?: "session" | (string & {});
  sessionId?: string;
  createdAtMs?: number;
  modifiedAtMs?: number;
  isDeleted?: boolean;
  anonymityEnabled?: boolean;
}

export interface ListComplianceEventsResponseItemsItemDataOption2 {
  type?: "qaa" | (string & {});
  sessionId?: string;
  createdAtMs?: number;
  modifiedAtMs?: number;
  isDeleted?: boolean;
  enabled?: boolean;
  moderation?: boolean;
}

export interface ListComplianceEventsResponseItemsItemDataOption3 {
  type?: "qaaQuestion" | (string & {});
  sessionId?: string;
  questionId?: string;
  createdAtMs?: number;
  modifiedAtMs?: number;
  isDeleted?: boolean;
  text?: string;
  isAnonymous?: boolean;
  archivedStatus?: "Archived" | (string & {}) | "Answered" | (string & {});
  profanities?: ListComplianceEventsResponseItemsItemDataOption3ProfanitiesItem[];
  upvotes?: number;
  replyCount?: number;
  user?: ListComplianceEventsResponseItemsItemDataOption3User;
  status?: "in-review" | (string & {}) | "public" | (string & {}) | "archived" | (string & {});
}

export interface ListComplianceEventsResponseItemsItemDataOption3ProfanitiesItem {
  first: number;
  last: number;
  isEmoji: boolean;
}

export interface ListComplianceEventsResponseItemsItemDataOption3User {
  userId: string;
  name: string;
  unverifiedName: string;
}

export interface ListComplianceEventsResponseItemsItemDataOption4 {
  type?: "qaaQuestionReply" | (string & {});
  sessionId?: string;
  questionId?: string;
  createdAtMs?: number;
  modifiedAtMs?: number;
  isDeleted?: boolean;
  replyId?: string;
  user?: ListComplianceEventsResponseItemsItemDataOption4User;
  isAnonymous?: boolean;
  text?: string;
}

export interface ListComplianceEventsResponseItemsItemDataOption4User {
  userId: string;
  name: string;
  unverifiedName: string;
}

export interface ListComplianceEventsResponseItemsItemDataOption5 {
  type?: "qaaQuestionAction" | (string & {});
  sessionId?: string;
  questionId?: string;
  createdAtMs?: number;
  modifiedAtMs?: number;
  isDeleted?: boolean;
  action?: "approve" | (string & {}) | "reject" | (string & {}) | "answer" | (string & {}) | "archive" | (string & {}) | "restore" | (string & {}) | "highlight" | (string & {}) | "unhighlight" | (string & {}) | "upvote" | (string & {}) | "removeUpvote" | (string & {});
}

export interface ListComplianceEventsResponseItemsItemDataOption6 {
  type?: "poll" | (string & {});
  sessionId?: string;
  pollId?: string;
  createdAtMs?: number;
  modifiedAtMs?: number;
  isDeleted?: boolean;
  pollType?: "simple" | (string & {}) | "survey" | (string & {});
  questionType?: "none" | (string & {}) | "choice" | (string & {}) | "text" | (string & {});
  title?: string;
  description?: string;
  hideNames?: boolean;
  maxAnswers?: number;
  options?: Record<string, ListComplianceEventsResponseItemsItemDataOption6OptionsValue>;
  maxOptions?: number;
  enableCorrectOptions?: boolean;
  revealCorrectOptions?: boolean;
  isLocked?: boolean;
  revealResults?: boolean;
  questions?: Record<string, ListComplianceEventsResponseItemsItemDataOption6QuestionsValue>;
  activePollResultId?: string;
  order?: number;
}

export interface ListComplianceEventsResponseItemsItemDataOption6OptionsValue {
  title?: string;
  isCorrect?: boolean;
  order?: number;
}

export interface ListComplianceEventsResponseItemsItemDataOption6QuestionsValue {
  order?: number;
  isRequired?: boolean;
  questionType?: "none" | (string & {}) | "choice" | (string & {}) | "text" | (string & {});
  title?: string;
  description?: string;
  hideNames?: boolean;
  maxAnswers?: number;
  options?: Record<string, ListComplianceEventsResponseItemsItemDataOption6QuestionsValueOptionsValue>;
  maxOptions?: number;
  enableCorrectOptions?: boolean;
  revealCorrectOptions?: boolean;
  isLocked?: boolean;
  revealResults?: boolean;
}

export interface ListComplianceEventsResponseItemsItemDataOption6QuestionsValueOptionsValue {
  title?: string;
  isCorrect?: boolean;
  order?: number;
}

export interface ListComplianceEventsResponseItemsItemDataOption7 {
  type?: "pollAnswer" | (string & {});
  sessionId?: string;
  userId?: string;
  pollId?: string;
  pollResultId?: string;
  pollAnswerId?: string;
  createdAtMs?: number;
  modifiedAtMs?: number;
  isDeleted?: boolean;
  isAnonymous?: boolean;
  text?: string;
  options?: Record<string, Record<string, unknown>>;
  questionAnswers?: Record<string, ListComplianceEventsResponseItemsItemDataOption7QuestionAnswersValue>;
}

export interface ListComplianceEventsResponseItemsItemDataOption7QuestionAnswersValue {
  text?: string;
  options?: Record<string, Record<string, unknown>>;
}

export interface ListComplianceEventsResponseItemsItemDataOption8 {
  type?: "pollAnswerReview" | (string & {});
  sessionId?: string;
  pollId?: string;
  pollResultId?: string;
  pollAnswerId?: string;
  createdAtMs?: number;
  modifiedAtMs?: number;
  isDeleted?: boolean;
  approval?: "none" | (string & {}) | "rejected" | (string & {});
  questions?: Record<string, ListComplianceEventsResponseItemsItemDataOption8QuestionsValue>;
}

export interface ListComplianceEventsResponseItemsItemDataOption8QuestionsValue {
  approval?: "none" | (string & {}) | "rejected" | (string & {});
}

export interface ListComplianceEventsResponseItemsItemDataOption9 {
  type?: "activePoll" | (string & {});
  sessionId?: string;
  createdAtMs?: number;
  modifiedAtMs?: number;
  isDeleted?: boolean;
  activePollId?: string;
}

export interface ListEventThresholdResponse {
  orgId?: string;
  eventThresholds?: (GetEntityThresholdConfig1 | GetEntityThresholdConfig2)[];
}

export interface ListGroupRecordingsResponse {
  items?: RecordingObject[];
}

export interface ListInterpretersResponse {
  items?: GetInterpreterObject[];
}

export interface ListInvitationSourcesResponse {
  items?: InvitationSourceObject[];
}

export interface ListMeetingArchiveSummariesResponse {
  items?: RecordingAchriveSummaryObject[];
}

export interface ListMeetingAttendeeReportsResponse {
  items?: MeetingAttendeeReportObject[];
}

export interface ListMeetingChatsResponse {
  items?: ChatObject[];
}

export interface ListMeetingInviteesResponse {
  items?: GetInviteeObject[];
}

export interface ListMeetingParticipantsResponse {
  items?: Participant[];
}

export interface ListMeetingQAndAResponse {
  items?: QAObject[];
}

export interface ListMeetingRegistrantsResponse {
  items?: Registrant[];
}

export interface ListMeetingSessionTypesResponse {
  items?: MeetingSessionTypeObject[];
}

export interface ListMeetingTranscriptsForComplianceOfficerResponse {
  items?: TranscriptObject[];
}

export interface ListMeetingTranscriptsResponse {
  items?: TranscriptObject[];
}

export interface ListMeetingUsageReportsResponse {
  items?: MeetingUsageReportObject[];
}

export interface ListMeetingsResponse {
  items?: MeetingObjectForListMeeting[];
}

export interface ListOfRecordingAuditReportSummariesResponse {
  items?: RecordingReportSummaryObject[];
}

export interface ListRecordingsForAdminOrComplianceOfficerResponse {
  items?: RecordingObjectForAdminAndCO[];
}

export interface ListRecordingsResponse {
  items?: RecordingObject[];
}

export interface ListSiteSessionTypesResponse {
  items?: SiteSessionType[];
}

export interface ListSnippetsOfAMeetingTranscriptResponse {
  items?: SnippetObject[];
}

export interface ListSurveyResultsByMeetingIdResponse {
  items?: SurveyResultObject[];
}

export interface ListTemplatesResponse {
  items?: TemplateObject[];
}

export interface ListUserSessionTypeResponse {
  items?: UserSessionTypes[];
}

export interface LiveStreamObject {
  destination: string;
  rtmpUrl: string;
  streamUrl: string;
  layoutWithoutSharedContent?: "grid" | "stack" | "focus" | (string & {});
  layoutWithSharedContent?: "stack" | "focusedContentWithActiveSpeaker" | "focusedContent" | (string & {});
  allowChangeLayoutInMeeting?: boolean;
  followStageLayoutWhenSynced?: boolean;
  resolution?: string;
}

export interface MHMTestResult1 {
  testName?: string;
  testResult?: string;
  failureReason?: string;
}

export interface MHMTestResult2 {
  testName?: string;
  testResult?: string;
  failureReason?: string;
}

export interface MHMTestResult3 {
  testName?: string;
  testResult?: string;
}

export interface MHMTestResults {
  timestamp?: string;
  id?: string;
  testResults?: (MHMTestResult1 | MHMTestResult2 | MHMTestResult3)[];
}

export interface MediaCascadetestResultFailure {
  testName?: string;
  testResult?: string;
  failureReason?: string;
}

export interface MediaCascadetestResultSuccess {
  testName?: string;
  testResult?: string;
}

export interface MediaHealthMonitoringResultsCollectionforcluster {
  orgId?: string;
  from?: string;
  to?: string;
  items?: PerclusterMediaHealthMonitoringclusters[];
}

export interface MediaHealthMonitoringResultsCollectionfornode {
  orgId?: string;
  from?: string;
  to?: string;
  items?: PernodeMediaHealthMonitoringclusters[];
}

export interface MediaHealthMonitoringResultsCollectionfororganization {
  orgId?: string;
  from?: string;
  to?: string;
  items?: MediaHealthMonitoringclusters[];
}

export interface MediaHealthMonitoringTestResultsFailure {
  timestamp?: string;
  id?: string;
  testResults?: (MediaSignallingtestResultFailure | MediaCascadetestResultFailure | SIPSignallingtestResultFailure)[];
}

export interface MediaHealthMonitoringTestResultsSuccess {
  timestamp?: string;
  id?: string;
  testResults?: (MediaSignallingtestResultSuccess | MediaCascadetestResultSuccess | SIPSignallingtestResultSuccess)[];
}

export interface MediaHealthMonitoringclusters {
  clusters?: (MediaHealthMonitoringforfirstcluster | MediaHealthMonitoringforsecondcluster)[];
}

export interface MediaHealthMonitoringfirstnode {
  nodeId?: string;
  hostNameOrIP?: string;
  mhmTestResults?: (MediaHealthMonitoringTestResultsFailure | MediaHealthMonitoringTestResultsSuccess)[];
}

export interface MediaHealthMonitoringforfirstcluster {
  clusterId?: string;
  clusterName?: string;
  nodes?: (MediaHealthMonitoringsecondnode | MediaHealthMonitoringfirstnode)[];
}

export interface MediaHealthMonitoringforsecondcluster {
  clusterId?: string;
  clusterName?: string;
  nodes?: (MediaHealthMonitoringsecondnode | MediaHealthMonitoringfirstnode)[];
}

export interface MediaHealthMonitoringsecondnode {
  nodeId?: string;
  hostNameOrIP?: string;
  mhmTestResults?: (MediaHealthMonitoringTestResultsFailure | MediaHealthMonitoringTestResultsSuccess)[];
}

export interface MediaSessionQuality {
  meetingInstanceId: string;
  webexUserName?: string;
  webexUserEmail?: string;
  joinTime?: string;
  leaveTime?: string;
  joinMeetingTime?: string;
  clientType?: string;
  clientVersion?: string;
  osType?: string;
  osVersion?: string;
  hardwareType?: string;
  speakerName?: string;
  networkType?: "wifi" | "cellular" | "ethernet" | "unknown" | (string & {});
  localIP?: string;
  publicIP?: string;
  maskedLocalIP?: string;
  maskedPublicIP?: string;
  camera?: string;
  microphone?: string;
  serverRegion?: string;
  videoMeshCluster?: string;
  videoMeshServer?: string;
  participantId?: string;
  participantSessionId?: string;
  videoIn?: VideoIn[];
  videoOut?: VideoOut[];
  audioIn?: AudioIn[];
  audioOut?: AudioOut[];
  shareIn?: ShareIn[];
  shareOut?: ShareOut[];
  resources?: Resources[];
}

export interface MediaSignallingtestResultFailure {
  testName?: string;
  testResult?: string;
  failureReason?: string;
}

export interface MediaSignallingtestResultSuccess {
  testName?: string;
  testResult?: string;
}

export interface MeetingAttendeeReportObject {
  meetingId?: string;
  meetingNumber?: number;
  meetingTitle?: string;
  displayName?: string;
  email?: string;
  joinedTime?: string;
  leftTime?: string;
  duration?: number;
  participantType?: "host" | "attendee" | (string & {});
  ipAddress?: string;
  clientAgent?: string;
  company?: string;
  phoneNumber?: string;
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  country?: string;
  zipCode?: string;
  registered?: boolean;
  invited?: boolean;
}

export interface MeetingObjectForAdminListMeeting {
  id: string;
  meetingSeriesId: string;
  scheduledMeetingId?: string;
  meetingNumber?: string;
  title: string;
  meetingType: "meetingSeries" | "scheduledMeeting" | "meeting" | (string & {});
  state: "active" | "scheduled" | "ready" | "lobby" | "inProgress" | "ended" | "missed" | "expired" | (string & {});
  hostDidJoin?: boolean;
  attendeeDidJoin?: boolean;
  isModified?: boolean;
  timezone: string;
  start: string;
  end: string;
  recurrence?: string;
  hostUserId: string;
  hostDisplayName: string;
  hostEmail: string;
  siteUrl: string;
  roomId?: string;
  enabledAutoRecordMeeting?: boolean;
  allowAnyUserToBeCoHost?: boolean;
  enabledJoinBeforeHost?: boolean;
  enableConnectAudioBeforeHost?: boolean;
  joinBeforeHostMinutes?: number;
  excludePassword?: boolean;
  publicMeeting?: boolean;
  reminderTime?: number;
  unlockedMeetingJoinSecurity?: "allowJoin" | "allowJoinWithLobby" | "blockFromJoin" | (string & {});
  sessionTypeId?: number;
  scheduledType?: "meeting" | "webinar" | "personalRoomMeeting" | (string & {});
  enabledWebcastView?: boolean;
  enableAutomaticLock?: boolean;
  automaticLockMinutes?: number;
  allowFirstUserToBeCoHost?: boolean;
  allowAuthenticatedDevices?: boolean;
  hasChat?: boolean;
  hasRecording?: boolean;
  hasTranscription?: boolean;
  hasSummary?: boolean;
  hasClosedCaption?: boolean;
  hasPolls?: boolean;
  hasQA?: boolean;
  hasRegistration?: boolean;
  hasRegistrants?: boolean;
  hasPostEventSurvey?: boolean;
  telephony: MeetingObjectForAdminListMeetingTelephony;
  meetingOptions?: MeetingObjectForAdminListMeetingMeetingOptions;
  attendeePrivileges?: MeetingObjectForAdminListMeetingAttendeePrivileges;
  integrationTags?: string[];
  simultaneousInterpretation?: MeetingObjectForAdminListMeetingSimultaneousInterpretation;
  enabledBreakoutSessions: boolean;
  links?: LinksObjectForBreakoutSessions[];
  trackingCodes?: TrackingCodeItemForGetMeetingObject[];
  enabledAudioWatermark?: boolean;
  enabledVisualWatermark?: boolean;
  visualWatermarkOpacity?: number;
  audioConnectionOptions?: MeetingObjectForAdminListMeetingAudioConnectionOptions;
  requireAttendeeLogin?: boolean;
  restrictToInvitees?: boolean;
  enabledLiveStream?: boolean;
  liveStream?: LiveStreamObject;
}

export interface MeetingObjectForAdminListMeetingAttendeePrivileges {
  enabledShareContent?: boolean;
  enabledSaveDocument?: boolean;
  enabledPrintDocument?: boolean;
  enabledAnnotate?: boolean;
  enabledViewParticipantList?: boolean;
  enabledViewThumbnails?: boolean;
  enabledRemoteControl?: boolean;
  enabledViewAnyDocument?: boolean;
  enabledViewAnyPage?: boolean;
  enabledContactOperatorPrivately?: boolean;
  enabledChatHost?: boolean;
  enabledChatPresenter?: boolean;
  enabledChatOtherParticipants?: boolean;
}

export interface MeetingObjectForAdminListMeetingAudioConnectionOptions {
  audioConnectionType?: "webexAudio" | "VoIP" | "other" | "none" | (string & {});
  enabledTollFreeCallIn?: boolean;
  enabledGlobalCallIn?: boolean;
  enabledAudienceCallBack?: boolean;
  entryAndExitTone?: "beep" | "announceName" | "noTone" | (string & {});
  allowHostToUnmuteParticipants?: boolean;
  allowAttendeeToUnmuteSelf?: boolean;
  muteAttendeeUponEntry?: boolean;
}

export interface MeetingObjectForAdminListMeetingMeetingOptions {
  enabledChat?: boolean;
  enabledVideo?: boolean;
  enabledPolling?: boolean;
  enabledNote?: boolean;
  noteType?: "allowAll" | "allowOne" | (string & {});
  enabledFileTransfer?: boolean;
  enabledUCFRichMedia?: boolean;
}

export interface MeetingObjectForAdminListMeetingSimultaneousInterpretation {
  enabled: boolean;
  interpreters?: InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting[];
}

export interface MeetingObjectForAdminListMeetingTelephony {
  callInNumbers: MeetingObjectForAdminListMeetingTelephonyCallInNumbersItem[];
  links?: LinksObjectForTelephony[];
}

export interface MeetingObjectForAdminListMeetingTelephonyCallInNumbersItem {
  label: string;
  callInNumber: string;
  tollType: "toll" | "tollFree" | (string & {});
}

export interface MeetingObjectForListMeeting {
  id: string;
  meetingSeriesId: string;
  scheduledMeetingId?: string;
  meetingNumber?: string;
  title: string;
  agenda?: string;
  password: string;
  phoneAndVideoSystemPassword?: string;
  meetingType: "meetingSeries" | "scheduledMeeting" | "meeting" | (string & {});
  state: "active" | "scheduled" | "ready" | "lobby" | "inProgress" | "ended" | "missed" | "expired" | (string & {});
  hostDidJoin?: boolean;
  attendeeDidJoin?: boolean;
  isModified?: boolean;
  timezone: string;
  start: string;
  end: string;
  recurrence?: string;
  hostUserId: string;
  hostDisplayName: string;
  hostEmail: string;
  hostKey: string;
  siteUrl: string;
  webLink: string;
  sipAddress?: string;
  dialInIpAddress?: string;
  roomId?: string;
  enabledAutoRecordMeeting?: boolean;
  allowAnyUserToBeCoHost?: boolean;
  enabledJoinBeforeHost?: boolean;
  enableConnectAudioBeforeHost?: boolean;
  joinBeforeHostMinutes?: number;
  excludePassword?: boolean;
  publicMeeting?: boolean;
  reminderTime?: number;
  unlockedMeetingJoinSecurity?: "allowJoin" | "allowJoinWithLobby" | "blockFromJoin" | (string & {});
  sessionTypeId?: number;
  scheduledType?: "meeting" | "webinar" | "personalRoomMeeting" | (string & {});
  enabledWebcastView?: boolean;
  panelistPassword?: string;
  phoneAndVideoSystemPanelistPassword?: string;
  enableAutomaticLock?: boolean;
  automaticLockMinutes?: number;
  allowFirstUserToBeCoHost?: boolean;
  allowAuthenticatedDevices?: boolean;
  hasChat?: boolean;
  hasRecording?: boolean;
  hasTranscription?: boolean;
  hasClosedCaption?: boolean;
  hasPolls?: boolean;
  hasQA?: boolean;
  hasSlido?: boolean;
  hasRegistration?: boolean;
  hasRegistrants?: boolean;
  hasPostEventSurvey?: boolean;
  telephony: MeetingObjectForListMeetingTelephony;
  meetingOptions?: MeetingObjectForListMeetingMeetingOptions;
  attendeePrivileges?: MeetingObjectForListMeetingAttendeePrivileges;
  registration?: MeetingObjectForListMeetingRegistration;
  integrationTags?: string[];
  simultaneousInterpretation?: MeetingObjectForListMeetingSimultaneousInterpretation;
  enabledBreakoutSessions: boolean;
  links?: LinksObjectForBreakoutSessions[];
  trackingCodes?: TrackingCodeItemForGetMeetingObject[];
  enabledAudioWatermark?: boolean;
  enabledVisualWatermark?: boolean;
  visualWatermarkOpacity?: number;
  audioConnectionOptions?: MeetingObjectForListMeetingAudioConnectionOptions;
  requireAttendeeLogin?: boolean;
  restrictToInvitees?: boolean;
  enabledLiveStream?: boolean;
  liveStream?: LiveStreamObject;
  hasSummary?: boolean;
}

export interface MeetingObjectForListMeetingAttendeePrivileges {
  enabledShareContent?: boolean;
  enabledSaveDocument?: boolean;
  enabledPrintDocument?: boolean;
  enabledAnnotate?: boolean;
  enabledViewParticipantList?: boolean;
  enabledViewThumbnails?: boolean;
  enabledRemoteControl?: boolean;
  enabledViewAnyDocument?: boolean;
  enabledViewAnyPage?: boolean;
  enabledContactOperatorPrivately?: boolean;
  enabledChatHost?: boolean;
  enabledChatPresenter?: boolean;
  enabledChatOtherParticipants?: boolean;
}

export interface MeetingObjectForListMeetingAudioConnectionOptions {
  audioConnectionType?: "webexAudio" | "VoIP" | "other" | "none" | (string & {});
  enabledTollFreeCallIn?: boolean;
  enabledGlobalCallIn?: boolean;
  enabledAudienceCallBack?: boolean;
  entryAndExitTone?: "beep" | "announceName" | "noTone" | (string & {});
  allowHostToUnmuteParticipants?: boolean;
  allowAttendeeToUnmuteSelf?: boolean;
  muteAttendeeUponEntry?: boolean;
}

export interface MeetingObjectForListMeetingMeetingOptions {
  enabledChat?: boolean;
  enabledVideo?: boolean;
  enabledPolling?: boolean;
  enabledNote?: boolean;
  noteType?: "allowAll" | "allowOne" | (string & {});
  enabledFileTransfer?: boolean;
  enabledUCFRichMedia?: boolean;
}

export interface MeetingObjectForListMeetingRegistration {
  autoAcceptRequest?: boolean;
  requireFirstName?: boolean;
  requireLastName?: boolean;
  requireEmail?: boolean;
  requireJobTitle?: boolean;
  requireCompanyName?: boolean;
  requireAddress1?: boolean;
  requireAddress2?: boolean;
  requireCity?: boolean;
  requireState?: boolean;
  requireZipCode?: boolean;
  requireCountryRegion?: boolean;
  requireWorkPhone?: boolean;
  requireFax?: boolean;
  maxRegisterNum?: number;
  enabledRegistrationId?: boolean;
}

export interface MeetingObjectForListMeetingSimultaneousInterpretation {
  enabled: boolean;
  interpreters?: InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting[];
}

export interface MeetingObjectForListMeetingTelephony {
  accessCode: string;
  callInNumbers: MeetingObjectForListMeetingTelephonyCallInNumbersItem[];
  links?: LinksObjectForTelephony[];
}

export interface MeetingObjectForListMeetingTelephonyCallInNumbersItem {
  label: string;
  callInNumber: string;
  tollType: "toll" | "tollFree" | (string & {});
}

export interface MeetingPreferenceObject {
  personalMeetingRoom: MeetingPreferenceObjectPersonalMeetingRoom;
  audio: MeetingPreferenceObjectAudio;
  video: MeetingPreferenceObjectVideo;
  schedulingOptions: SchedulingOptionsObject;
  sites?: MeetingPreferenceObjectSitesItem[];
}

export interface MeetingPreferenceObjectAudio {
  defaultAudioType: "webexAudio" | "voipOnly" | "otherTeleconferenceService" | "none" | (string & {});
  otherTeleconferenceDescription: string;
  enabledGlobalCallIn: boolean;
  enabledTollFree: boolean;
  enabledAutoConnection: boolean;
  audioPin?: string;
  officeNumber: MeetingPreferenceObjectAudioOfficeNumber;
  mobileNumber: MeetingPreferenceObjectAudioMobileNumber;
}

export interface MeetingPreferenceObjectAudioMobileNumber {
  countryCode: string;
  number: string;
  enabledCallInAuthentication: boolean;
  enabledCallMe: boolean;
}

export interface MeetingPreferenceObjectAudioOfficeNumber {
  countryCode: string;
  number: string;
  enabledCallInAuthentication: boolean;
  enabledCallMe: boolean;
}

export interface MeetingPreferenceObjectPersonalMeetingRoom {
  topic: string;
  hostPin: string;
  personalMeetingRoomLink: string;
  enabledAutoLock: boolean;
  autoLockMinutes?: number;
  enabledNotifyHost: boolean;
  supportCoHost: boolean;
  supportAnyoneAsCoHost?: boolean;
  allowFirstUserToBeCoHost?: boolean;
  allowAuthenticatedDevices?: boolean;
  coHosts?: MeetingPreferenceObjectPersonalMeetingRoomCoHostsItem[];
  sipAddress: string;
  dialInIpAddress: string;
  telephony: MeetingPreferenceObjectPersonalMeetingRoomTelephony;
}

export interface MeetingPreferenceObjectPersonalMeetingRoomCoHostsItem {
  email: string;
  displayName: string;
}

export interface MeetingPreferenceObjectPersonalMeetingRoomTelephony {
  accessCode: string;
  callInNumbers: MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumbersItem[];
  links?: MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinksItem[];
}

export interface MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumbersItem {
  label: string;
  callInNumber: string;
  tollType: "toll" | "tollFree" | (string & {});
}

export interface MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinksItem {
  rel: string;
  href: string;
  method: string;
}

export interface MeetingPreferenceObjectSitesItem {
  siteUrl: string;
  default: boolean;
}

export interface MeetingPreferenceObjectVideo {
  videoDevices: MeetingPreferenceObjectVideoVideoDevicesItem[];
}

export interface MeetingPreferenceObjectVideoVideoDevicesItem {
  deviceName: string;
  deviceAddress: string;
  isDefault: boolean;
}

export interface MeetingQualitiesResponse {
  items?: MediaSessionQuality[];
}

export interface MeetingRecordingArchiveChat {
  type?: string;
  senderName?: string;
  chatTime?: string;
  target?: string;
  text?: string;
}

export interface MeetingRecordingArchiveParticipant {
  correlationId?: number;
  displayName?: string;
  joinedTime?: string;
  leftTime?: string;
  email?: string;
}

export interface MeetingRecordingArchivePoll {
  type?: string;
  startTime?: string;
  endTime?: string;
  content?: MeetingRecordingArchivePollContent;
}

export interface MeetingRecordingArchivePollAnswerSummary {
  totalRespondents?: number;
  isCorrect?: boolean;
  text?: string;
  voteUsers?: MeetingRecordingArchiveUser[];
}

export interface MeetingRecordingArchivePollContent {
  questionCount?: number;
  userCount?: number;
  votedUserCount?: number;
  questions?: MeetingRecordingArchivePollQuestion[];
}

export interface MeetingRecordingArchivePollQuestion {
  voteUsers?: MeetingRecordingArchiveUser[];
  question?: MeetingRecordingArchivePollQuestionQuestion;
  answerSummary?: MeetingRecordingArchivePollAnswerSummary[];
  respondents?: MeetingRecordingArchivePollRespondent[];
}

export interface MeetingRecordingArchivePollQuestionQuestion {
  choiceCount?: number;
  type?: string;
  text?: string;
}

export interface MeetingRecordingArchivePollRespondent {
  correlationId?: number;
  displayName?: string;
  email?: string;
  answers?: string[];
}

export interface MeetingRecordingArchiveQA {
  priority?: string;
  type?: string;
  displayName?: string;
  questionTime?: string;
  target?: string;
  question?: string;
  answers?: MeetingRecordingArchiveQAAnswer[];
}

export interface MeetingRecordingArchiveQAAnswer {
  responseMode?: string;
  displayName?: string;
  correlationId?: number;
  email?: string;
  answerTime?: string;
  text?: string;
}

export interface MeetingRecordingArchiveSystemInfo {
  displayName?: string;
  catalogs?: SystemInfoCatalog[];
}

export interface MeetingRecordingArchiveUser {
  correlationId?: number;
  displayName?: string;
  email?: string;
}

export interface MeetingSeriesObject {
  id: string;
  meetingNumber?: string;
  title: string;
  agenda?: string;
  password: string;
  phoneAndVideoSystemPassword?: string;
  meetingType: "meetingSeries" | "scheduledMeeting" | "meeting" | (string & {});
  state: "active" | "scheduled" | "ready" | "lobby" | "inProgress" | "ended" | "missed" | "expired" | (string & {});
  hostDidJoin?: boolean;
  attendeeDidJoin?: boolean;
  timezone: string;
  start: string;
  end: string;
  recurrence?: string;
  hostUserId: string;
  hostDisplayName: string;
  hostEmail: string;
  hostKey: string;
  siteUrl: string;
  webLink: string;
  registerLink?: string;
  sipAddress?: string;
  dialInIpAddress?: string;
  roomId?: string;
  enabledAutoRecordMeeting?: boolean;
  allowAnyUserToBeCoHost?: boolean;
  enabledJoinBeforeHost?: boolean;
  enableConnectAudioBeforeHost?: boolean;
  joinBeforeHostMinutes?: number;
  excludePassword?: boolean;
  publicMeeting?: boolean;
  reminderTime?: number;
  unlockedMeetingJoinSecurity?: "allowJoin" | "allowJoinWithLobby" | "blockFromJoin" | (string & {});
  sessionTypeId?: number;
  scheduledType?: "meeting" | "webinar" | "personalRoomMeeting" | (string & {});
  enabledWebcastView?: boolean;
  panelistPassword?: string;
  phoneAndVideoSystemPanelistPassword?: string;
  enableAutomaticLock?: boolean;
  automaticLockMinutes?: number;
  allowFirstUserToBeCoHost?: boolean;
  allowAuthenticatedDevices?: boolean;
  telephony: MeetingSeriesObjectTelephony;
  meetingOptions?: MeetingSeriesObjectMeetingOptions;
  attendeePrivileges?: MeetingSeriesObjectAttendeePrivileges;
  registration?: MeetingSeriesObjectRegistration;
  integrationTags?: string[];
  simultaneousInterpretation?: MeetingSeriesObjectSimultaneousInterpretation;
  enabledBreakoutSessions: boolean;
  links?: LinksObjectForBreakoutSessions[];
  trackingCodes?: TrackingCodeItemForGetMeetingObject[];
  enabledAudioWatermark?: boolean;
  enabledVisualWatermark?: boolean;
  visualWatermarkOpacity?: number;
  audioConnectionOptions?: MeetingSeriesObjectAudioConnectionOptions;
  requireAttendeeLogin?: boolean;
  restrictToInvitees?: boolean;
  enabledLiveStream?: boolean;
  liveStream?: LiveStreamObject;
}

export interface MeetingSeriesObjectAttendeePrivileges {
  enabledShareContent?: boolean;
  enabledSaveDocument?: boolean;
  enabledPrintDocument?: boolean;
  enabledAnnotate?: boolean;
  enabledViewParticipantList?: boolean;
  enabledViewThumbnails?: boolean;
  enabledRemoteControl?: boolean;
  enabledViewAnyDocument?: boolean;
  enabledViewAnyPage?: boolean;
  enabledContactOperatorPrivately?: boolean;
  enabledChatHost?: boolean;
  enabledChatPresenter?: boolean;
  enabledChatOtherParticipants?: boolean;
}

export interface MeetingSeriesObjectAudioConnectionOptions {
  audioConnectionType?: "webexAudio" | "VoIP" | "other" | "none" | (string & {});
  enabledTollFreeCallIn?: boolean;
  enabledGlobalCallIn?: boolean;
  enabledAudienceCallBack?: boolean;
  entryAndExitTone?: "beep" | "announceName" | "noTone" | (string & {});
  allowHostToUnmuteParticipants?: boolean;
  allowAttendeeToUnmuteSelf?: boolean;
  muteAttendeeUponEntry?: boolean;
}

export interface MeetingSeriesObjectMeetingOptions {
  enabledChat?: boolean;
  enabledVideo?: boolean;
  enabledPolling?: boolean;
  enabledNote?: boolean;
  noteType?: "allowAll" | "allowOne" | (string & {});
  enabledFileTransfer?: boolean;
  enabledUCFRichMedia?: boolean;
}

export interface MeetingSeriesObjectRegistration {
  autoAcceptRequest?: boolean;
  requireFirstName?: boolean;
  requireLastName?: boolean;
  requireEmail?: boolean;
  requireJobTitle?: boolean;
  requireCompanyName?: boolean;
  requireAddress1?: boolean;
  requireAddress2?: boolean;
  requireCity?: boolean;
  requireState?: boolean;
  requireZipCode?: boolean;
  requireCountryRegion?: boolean;
  requireWorkPhone?: boolean;
  requireFax?: boolean;
  maxRegisterNum?: number;
  customizedQuestions?: CustomizedQuestionForGetMeeting[];
  rules?: StandardRegistrationApproveRule[];
  enabledRegistrationId?: boolean;
}

export interface MeetingSeriesObjectSimultaneousInterpretation {
  enabled: boolean;
  interpreters?: InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting[];
}

export interface MeetingSeriesObjectTelephony {
  accessCode: string;
  callInNumbers: MeetingSeriesObjectTelephonyCallInNumbersItem[];
  links?: LinksObjectForTelephony[];
}

export interface MeetingSeriesObjectTelephonyCallInNumbersItem {
  label: string;
  callInNumber: string;
  tollType: "toll" | "tollFree" | (string & {});
}

export interface MeetingSessionTypeObject {
  id: string;
  name: string;
  type: "meeting" | "webinar" | "privateMeeting" | (string & {});
  attendeesCapacity?: number;
}

export interface MeetingTrackingCodesObject {
  id: string;
  name: string;
  siteUrl: string;
  options: OptionsForTrackingCodeObject[];
  inputMode: "text" | "select" | "editableSelect" | "hostProfileSelect" | (string & {});
  service: "All" | "MeetingCenter" | "EventCenter" | "TrainingCenter" | "SupportCenter" | (string & {});
  type: "optional" | "required" | "adminSet" | "notUsed" | "notApplicable" | (string & {});
}

export interface MeetingUsageReportObject {
  meetingId?: string;
  meetingNumber?: string;
  meetingTitle?: string;
  start?: string;
  end?: string;
  duration?: number;
  scheduledType?: "meeting" | "webinar" | (string & {});
  hostDisplayName?: string;
  hostEmail?: string;
  totalPeopleMinutes?: number;
  totalCallInMinutes?: number;
  totalCallOutDomestic?: number;
  totalCallInTollFreeMinutes?: number;
  totalCallOutInternational?: number;
  totalVoipMinutes?: number;
  totalParticipants?: number;
  totalParticipantsVoip?: number;
  totalParticipantsCallIn?: number;
  totalParticipantsCallOut?: number;
  peakAttendee?: number;
  totalRegistered?: number;
  totalInvitee?: number;
  serviceType?: "MeetingCenter" | "EventCenter" | "TrainingCenter" | "SupportCenter" | (string & {});
  trackingCodes?: MeetingUsageReportTrackingCodeObject[];
}

export interface MeetingUsageReportTrackingCodeObject {
  name?: string;
  value?: string;
}

export interface NodeAvailability {
  clusterId?: string;
  clusterName?: string;
  hostNameOrIp?: string;
  nodeId?: string;
  availabilitySegments?: (NodeAvailableTimeline | NodeUnAvailableTimeline)[];
}

export interface NodeAvailabilityCollection {
  orgId?: string;
  items?: NodeAvailability[];
  from?: string;
  to?: string;
}

export interface NodeAvailableTimeline {
  noOfOnlineNodes?: number;
  noOfOfflineNodes?: number;
  segmentStartTime?: string;
  segmentEndTime?: string;
  availability?: string;
  unAvailabilityReason?: string;
  totalNodes?: number;
}

export interface NodeStatusList1 {
  nodeId?: string;
  status?: "Dispatched" | "Completed" | "Errored" | (string & {});
}

export interface NodeStatusList2 {
  nodeId?: string;
  status?: "Dispatched" | "Completed" | "Errored" | (string & {});
}

export interface NodeUnAvailableTimeline {
  noOfOnlineNodes?: number;
  noOfOfflineNodes?: number;
  segmentStartTime?: string;
  segmentEndTime?: string;
  availability?: string;
  unAvailabilityReason?: string;
  totalNodes?: number;
}

export interface NodesAvailability {
  items?: NodeAvailabilityCollection[];
}

export interface NodesResult {
  nodeId?: string;
  hostNameOrIP?: string;
  mhmTestResults?: MHMTestResults[];
}

export interface Option {
  order?: string;
  value?: string;
  isCorrect?: boolean;
}

export interface OptionsForCreateOrUpdateTrackingCodeObject {
  value: string;
  defaultValue: boolean;
}

export interface OptionsForTrackingCodeObject {
  value: string;
  defaultValue: boolean;
}

export interface OverflowDetails1 {
  overflowReason?: string;
  overflowCount?: number;
  possibleRemediation?: string;
}

export interface OverflowDetails2 {
  overflowReason?: string;
  overflowCount?: number;
  possibleRemediation?: string;
}

export interface OverflowDetails3 {
  overflowReason?: string;
  overflowCount?: number;
  possibleRemediation?: string;
}

export interface OverflowtoCloud {
  items?: OverflowtoCloudCollection[];
}

export interface OverflowtoCloudCollection {
  orgId?: string;
  from?: string;
  to?: string;
  aggregationInterval?: string;
  items?: (CloudOverflowTrend1 | CloudOverflowTrend2)[];
}

export interface PMRIDObject {
  email?: string;
  personId?: string;
  systemGenerated?: boolean;
  personalMeetingRoomId?: string;
}

export interface PMRIDResponseObject {
  email?: string;
  personId?: string;
  personalMeetingRoomId?: string;
}

export interface PMRObject {
  topic: string;
  hostPin: string;
  personalMeetingRoomLink: string;
  enabledAutoLock: boolean;
  autoLockMinutes?: number;
  enabledNotifyHost: boolean;
  supportCoHost: boolean;
  supportAnyoneAsCoHost?: boolean;
  allowFirstUserToBeCoHost?: boolean;
  allowAuthenticatedDevices?: boolean;
  coHosts?: PMRObjectCoHostsItem[];
  sipAddress: string;
  dialInIpAddress: string;
  telephony: PMRObjectTelephony;
}

export interface PMRObjectCoHostsItem {
  email: string;
  displayName: string;
}

export interface PMRObjectTelephony {
  accessCode: string;
  callInNumbers: PMRObjectTelephonyCallInNumbersItem[];
  links?: PMRObjectTelephonyLinksItem[];
}

export interface PMRObjectTelephonyCallInNumbersItem {
  label: string;
  callInNumber: string;
  tollType: "toll" | "tollFree" | (string & {});
}

export interface PMRObjectTelephonyLinksItem {
  rel: string;
  href: string;
  method: string;
}

export interface Participant {
  id?: string;
  orgId?: string;
  host?: boolean;
  coHost?: boolean;
  spaceModerator?: boolean;
  email?: string;
  displayName?: string;
  invitee?: boolean;
  muted?: boolean;
  meetingStartTime?: string;
  video?: "on" | "off" | (string & {});
  state?: "lobby" | "end" | "joined" | "breakoutSession" | (string & {});
  breakoutSessionId?: string;
  joinedTime?: string;
  leftTime?: string;
  siteUrl?: string;
  meetingId?: string;
  hostEmail?: string;
  devices?: Device[];
  breakoutSessionsAttended?: BreakoutSessionAttended[];
  sourceId?: string;
}

export interface PatchMeetingObject {
  title?: string;
  agenda?: string;
  password?: string;
  start?: string;
  end?: string;
  timezone?: string;
  recurrence?: string;
  enabledAutoRecordMeeting?: boolean;
  allowAnyUserToBeCoHost?: boolean;
  enabledJoinBeforeHost?: boolean;
  enableConnectAudioBeforeHost?: boolean;
  joinBeforeHostMinutes?: number;
  excludePassword?: boolean;
  publicMeeting?: boolean;
  reminderTime?: number;
  unlockedMeetingJoinSecurity?: "allowJoin" | "allowJoinWithLobby" | "blockFromJoin" | (string & {});
  sessionTypeId?: number;
  enabledWebcastView?: boolean;
  panelistPassword?: string;
  enableAutomaticLock?: boolean;
  automaticLockMinutes?: number;
  allowFirstUserToBeCoHost?: boolean;
  allowAuthenticatedDevices?: boolean;
  sendEmail?: boolean;
  hostEmail?: string;
  meetingOptions?: PatchMeetingObjectMeetingOptions;
  attendeePrivileges?: PatchMeetingObjectAttendeePrivileges;
  integrationTags?: string[];
  enabledBreakoutSessions?: boolean;
  trackingCodes?: TrackingCodeItemForCreateMeetingObject[];
  enabledAudioWatermark?: boolean;
  enabledVisualWatermark?: boolean;
  visualWatermarkOpacity?: number;
  audioConnectionOptions?: PatchMeetingObjectAudioConnectionOptions;
  requireAttendeeLogin?: boolean;
  restrictToInvitees?: boolean;
  enabledLiveStream?: boolean;
  liveStream?: LiveStreamObject;
}

export interface PatchMeetingObjectAttendeePrivileges {
  enabledShareContent?: boolean;
  enabledSaveDocument?: boolean;
  enabledPrintDocument?: boolean;
  enabledAnnotate?: boolean;
  enabledViewParticipantList?: boolean;
  enabledViewThumbnails?: boolean;
  enabledRemoteControl?: boolean;
  enabledViewAnyDocument?: boolean;
  enabledViewAnyPage?: boolean;
  enabledContactOperatorPrivately?: boolean;
  enabledChatHost?: boolean;
  enabledChatPresenter?: boolean;
  enabledChatOtherParticipants?: boolean;
}

export interface PatchMeetingObjectAudioConnectionOptions {
  audioConnectionType?: "webexAudio" | "VoIP" | "other" | "none" | (string & {});
  enabledTollFreeCallIn?: boolean;
  enabledGlobalCallIn?: boolean;
  enabledAudienceCallBack?: boolean;
  entryAndExitTone?: "beep" | "announceName" | "noTone" | (string & {});
  allowHostToUnmuteParticipants?: boolean;
  allowAttendeeToUnmuteSelf?: boolean;
  muteAttendeeUponEntry?: boolean;
}

export interface PatchMeetingObjectMeetingOptions {
  enabledChat?: boolean;
  enabledVideo?: boolean;
  enabledPolling?: boolean;
  enabledNote?: boolean;
  noteType?: "allowAll" | "allowOne" | (string & {});
  enabledFileTransfer?: boolean;
  enabledUCFRichMedia?: boolean;
}

export interface PerClusterConnectivityResult1 {
  clusterId?: string;
  clusterName?: string;
  nodes?: (PerNodeConnectivityResult1 | PerNodeConnectivityResult3)[];
}

export interface PerClusterConnectivityResult2 {
  clusterId?: string;
  clusterName?: string;
  nodes?: PerNodeConnectivityResult2[];
}

export interface PerClusterConnectivityResult3 {
  clusterId?: string;
  clusterName?: string;
  nodes?: PerNodeConnectivityResult1[];
}

export interface PerNodeConnectivityResult1 {
  nodeId?: string;
  hostNameOrIP?: string;
  testResults?: ConnectivityTestResultsForNode[];
}

export interface PerNodeConnectivityResult2 {
  nodeId?: string;
  hostNameOrIP?: string;
  testResults?: ConnectivityTestResultsForNode[];
}

export interface PerNodeConnectivityResult3 {
  nodeId?: string;
  hostNameOrIP?: string;
  testResults?: ConnectivityTestResultsForNode[];
}

export interface PerclusterMediaHealthMonitoringclusters {
  clusters?: PerclusterMediaHealthMonitoringresult[];
}

export interface PerclusterMediaHealthMonitoringresult {
  clusterId?: string;
  clusterName?: string;
  nodes?: (MediaHealthMonitoringsecondnode | MediaHealthMonitoringfirstnode)[];
}

export interface PernodeMediaHealthMonitoringclusters {
  clusters?: PernodeMediaHealthMonitoringresult[];
}

export interface PernodeMediaHealthMonitoringresult {
  clusterId?: string;
  clusterName?: string;
  nodes?: MediaHealthMonitoringfirstnode[];
}

export interface Poll {
  id?: string;
  meetingId?: string;
  startTime?: string;
  endTime?: string;
  timerDuration?: number;
  displayName?: string;
  email?: string;
  personId?: string;
  questions?: Question[];
}

export interface PollCollectionResponse {
  items?: Poll[];
}

export interface PollResult {
  id?: string;
  meetingId?: string;
  totalAttendees?: number;
  totalRespondents?: number;
  startTime?: string;
  endTime?: string;
  timerDuration?: number;
  displayName?: string;
  email?: string;
  personId?: string;
  questions?: QuestionResult[];
}

export interface PollResultCollectionResponse {
  items?: PollResult[];
}

export interface PreMeetingBreakoutSessionObject {
  id: string;
  name: string;
  invitees?: string[];
}

export interface PreMeetingBreakoutSessionWithoutIdObject {
  name: string;
  invitees?: string[];
}

export interface PreMeetingBreakoutSessionsObject {
  items?: PreMeetingBreakoutSessionObject[];
}

export interface PrePostMeetingBreakoutSessionObject {
  id: string;
  name: string;
  invitees?: string[];
  startTime?: string;
  endTime?: string;
}

export interface PrePostMeetingBreakoutSessionsObject {
  items?: PrePostMeetingBreakoutSessionObject[];
}

export interface QAObject {
  id?: string;
  meetingId?: string;
  totalAttendees?: number;
  totalRespondents?: number;
  displayName?: string;
  email?: string;
  question?: string;
  answers?: QAObjectAnswers;
}

export interface QAObjectAnswers {
  links?: QAObjectAnswersLinks;
  items?: AnswerObject[];
}

export interface QAObjectAnswersLinks {
  prev?: string;
  self?: string;
  next?: string;
}

export interface QueryMeetingParticipantsWithEmailRequest {
  emails?: string[];
  joinTimeFrom?: string;
  joinTimeTo?: string;
}

export interface QueryMeetingParticipantsWithEmailResponse {
  items?: Participant[];
}

export interface QueryMeetingRegistrantsResponse {
  items?: Registrant[];
}

export interface QueryRegistrants {
  status?: "approved" | "pending" | "rejected" | (string & {});
  orderType?: "DESC" | "ASC" | (string & {});
  orderBy?: "firstName" | "lastName" | "status" | "email" | (string & {});
  emails: string[];
}

export interface Question {
  id?: string;
  order?: string;
  title?: string;
  type?: "single" | "multiple" | "short" | (string & {});
  options?: Option[];
}

export interface QuestionAnswerObject {
  optionId: number;
  answer: string;
}

export interface QuestionObject {
  id: number;
  question: string;
  type: "text" | "rating" | "checkbox" | "singleDropdown" | "singleRadio" | (string & {});
  fromScore?: number;
  fromLabel?: string;
  toScore?: number;
  toLabel?: string;
  options?: QuestionOptionObject[];
  required?: boolean;
}

export interface QuestionOptionObject {
  id: number;
  value: string;
}

export interface QuestionResult {
  id?: string;
  order?: string;
  title?: string;
  type?: "single" | "multiple" | "short" | (string & {});
  answerSummary?: AnswerSummaryItem[];
  respondents?: RespondentsReferenceLinks;
}

export interface QuestionWithAnswersObject {
  id: number;
  question: string;
  type: "text" | "rating" | "checkbox" | "singleDropdown" | "singleRadio" | (string & {});
  answers?: QuestionAnswerObject[];
}

export interface ReachabilityTestResultsStunresults1 {
  timestamp?: string;
  triggerType?: string;
  id?: string;
  udp?: (ReachabilityTestresultsFailure | ReachabilityTestresultsSuccess)[];
  tcp?: (ReachabilityTestresultsFailure | ReachabilityTestresultsSuccess)[];
}

export interface ReachabilityTestResultsStunresults2 {
  timestamp?: string;
  triggerType?: string;
  id?: string;
  udp?: (ReachabilityTestresultsFailure | ReachabilityTestresultsSuccess)[];
  tcp?: (ReachabilityTestresultsFailure | ReachabilityTestresultsSuccess)[];
}

export interface ReachabilityTestResultsforcluster {
  clusters?: (ReachabilityTestResultsforfirstcluster | ReachabilityTestResultsforsecondcluster)[];
}

export interface ReachabilityTestResultsforfirstcluster {
  clusterId?: string;
  clusterName?: string;
  nodes?: (ReachabilityTestresultsfirstnode | ReachabilityTestresultssecondnode)[];
}

export interface ReachabilityTestResultsforonecluster {
  clusterId?: string;
  clusterName?: string;
  nodes?: ReachabilityTestresultsfirstnode[];
}

export interface ReachabilityTestResultsforoneclusteronenode {
  clusters?: ReachabilityTestResultsforonecluster[];
}

export interface ReachabilityTestResultsforsecondcluster {
  clusterId?: string;
  clusterName?: string;
  nodes?: (ReachabilityTestresultsfirstnode | ReachabilityTestresultssecondnode)[];
}

export interface ReachabilityTestResultsforsinglecluster {
  clusters?: ReachabilityTestResultsforfirstcluster[];
}

export interface ReachabilityTestresultsFailure {
  ipAddress?: string;
  port?: number;
  reachable?: boolean;
}

export interface ReachabilityTestresultsSuccess {
  ipAddress?: string;
  port?: number;
  reachable?: boolean;
}

export interface ReachabilityTestresultsdestinationcluster {
  destinationCluster?: string;
  stunResults?: (ReachabilityTestResultsStunresults1 | ReachabilityTestResultsStunresults2)[];
}

export interface ReachabilityTestresultsfirstnode {
  nodeId?: string;
  hostNameOrIP?: string;
  testResults?: ReachabilityTestresultsdestinationcluster[];
}

export interface ReachabilityTestresultsforcluster {
  orgId?: string;
  from?: string;
  to?: string;
  items?: ReachabilityTestResultsforsinglecluster[];
}

export interface ReachabilityTestresultsfornode {
  orgId?: string;
  from?: string;
  to?: string;
  items?: ReachabilityTestResultsforoneclusteronenode[];
}

export interface ReachabilityTestresultsfororganization {
  orgId?: string;
  from?: string;
  to?: string;
  items?: ReachabilityTestResultsforcluster[];
}

export interface ReachabilityTestresultssecondnode {
  nodeId?: string;
  hostNameOrIP?: string;
  testResults?: ReachabilityTestresultsdestinationcluster[];
}

export interface ReassignHostResponse207 {
  items?: ReassignMeetingResponseObject[];
}

export interface ReassignMeetingErrorDescriptionObject {
  description: string;
}

export interface ReassignMeetingRequestObject {
  hostEmail: string;
  meetingIds: string[];
}

export interface ReassignMeetingResponseObject {
  meetingId: string;
  httpStatus: string;
  message?: string;
  errors?: ReassignMeetingErrorDescriptionObject[];
}

export interface RecordingAchriveSummaryObject {
  archiveId?: string;
  serviceType?: "MeetingCenter" | "EventCenter" | "TrainingCenter" | "SupportCenter" | (string & {});
  title?: string;
  createTime?: string;
}

export interface RecordingArchiveReportObject {
  archiveId?: string;
  serviceType?: "MeetingCenter" | "EventCenter" | "TrainingCenter" | "SupportCenter" | (string & {});
  title?: string;
  start?: string;
  end?: string;
  hostDisplayName?: string;
  hostEmail?: string;
  participants?: MeetingRecordingArchiveParticipant[];
  chats?: MeetingRecordingArchiveChat[];
  polls?: MeetingRecordingArchivePoll[];
  qas?: MeetingRecordingArchiveQA[];
  systemInfos?: MeetingRecordingArchiveSystemInfo[];
}

export interface RecordingObject {
  id: string;
  meetingId: string;
  scheduledMeetingId?: string;
  meetingSeriesId?: string;
  topic: string;
  createTime: string;
  timeRecorded: string;
  siteUrl: string;
  downloadUrl: string;
  playbackUrl: string;
  password: string;
  format: "MP4" | "ARF" | "UPLOADED" | (string & {});
  serviceType: "MeetingCenter" | "EventCenter" | "TrainingCenter" | "SupportCenter" | (string & {});
  durationSeconds: number;
  sizeBytes: number;
  shareToMe: boolean;
  integrationTags?: string[];
  status: "available" | "deleted" | "purged" | (string & {});
  hostDisplayName?: string;
  hostEmail?: string;
}

export interface RecordingObjectForAdminAndCO {
  id: string;
  meetingId: string;
  scheduledMeetingId?: string;
  meetingSeriesId?: string;
  topic: string;
  createTime: string;
  timeRecorded: string;
  hostDisplayName: string;
  hostEmail: string;
  siteUrl: string;
  downloadUrl: string;
  playbackUrl: string;
  format: "MP4" | "ARF" | "UPLOADED" | (string & {});
  serviceType: "MeetingCenter" | "EventCenter" | "TrainingCenter" | "SupportCenter" | (string & {});
  durationSeconds: number;
  sizeBytes: number;
  integrationTags?: string[];
  status: "available" | "deleted" | "purged" | (string & {});
  password?: string;
  shareToMe?: boolean;
}

export interface RecordingObjectWithDirectDownloadLinks {
  id: string;
  meetingId: string;
  scheduledMeetingId?: string;
  meetingSeriesId?: string;
  topic: string;
  createTime: string;
  timeRecorded: string;
  siteUrl: string;
  downloadUrl: string;
  playbackUrl: string;
  password: string;
  format: "MP4" | "ARF" | "UPLOADED" | (string & {});
  serviceType: "MeetingCenter" | "EventCenter" | "TrainingCenter" | "SupportCenter" | (string & {});
  durationSeconds: number;
  sizeBytes: number;
  shareToMe: boolean;
  temporaryDirectDownloadLinks?: RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks;
  integrationTags?: string[];
  status: "available" | "deleted" | "purged" | (string & {});
}

export interface RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks {
  recordingDownloadLink?: string;
  audioDownloadLink?: string;
  transcriptDownloadLink?: string;
  expiration?: string;
}

export interface RecordingReportObject {
  recordingId?: string;
  topic?: string;
  name?: string;
  email?: string;
  accessTime?: string;
  viewed?: boolean;
  downloaded?: boolean;
}

export interface RecordingReportSummaryObject {
  recordingId?: string;
  topic?: string;
  timeRecorded?: string;
  siteUrl?: string;
  hostEmail?: string;
  viewCount?: number;
  downloadCount?: number;
}

export interface RedirectCollectionForCluster {
  orgId?: string;
  from?: string;
  to?: string;
  aggregationInterval?: string;
  items?: (RedirectTrendForCluster1 | RedirectTrendForCluster2)[];
}

export interface RedirectCollectionForOrg {
  orgId?: string;
  from?: string;
  to?: string;
  aggregationInterval?: string;
  items?: (RedirectTrend1 | RedirectTrend2)[];
}

export interface RedirectForCluster {
  items?: RedirectCollectionForCluster[];
}

export interface RedirectTrend1 {
  timestamp?: string;
  clusters?: (ClusterRedirectBlr1 | ClusterRedirectSJ1)[];
}

export interface RedirectTrend2 {
  timestamp?: string;
  clusters?: (ClusterRedirectBlr2 | ClusterRedirectSJ2)[];
}

export interface RedirectTrendForCluster1 {
  timestamp?: string;
  clusters?: ClusterRedirectBlr1[];
}

export interface RedirectTrendForCluster2 {
  timestamp?: string;
  clusters?: ClusterRedirectBlr2[];
}

export interface RedirectforOrg {
  items?: RedirectCollectionForOrg[];
}

export interface Registrant {
  id?: string;
  status?: "approved" | "pending" | "rejected" | (string & {});
  firstName?: string;
  lastName?: string;
  email?: string;
  jobTitle?: string;
  companyName?: string;
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zipCode?: number;
  countryRegion?: string;
  workPhone?: string;
  fax?: string;
  registrationTime?: string;
  customizedQuestions?: CustomizedRegistrant[];
  sourceId?: string;
  registrationId?: string;
}

export interface RegistrantCreateResponse {
  id?: string;
  status?: "approved" | "pending" | "rejected" | (string & {});
  firstName?: string;
  lastName?: string;
  email?: string;
  jobTitle?: string;
  companyName?: string;
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zipCode?: number;
  countryRegion?: string;
  workPhone?: string;
  fax?: string;
  registrationTime?: string;
  customizedQuestions?: CustomizedRegistrant[];
  registrationId?: string;
}

export interface RegistrantFormObject {
  firstName: string;
  lastName: string;
  email: string;
  sendEmail?: boolean;
  jobTitle?: string;
  companyName?: string;
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zipCode?: number;
  countryRegion?: string;
  workPhone?: string;
  fax?: string;
  customizedQuestions?: CustomizedRegistrant[];
}

export interface Registrants {
  id: string;
}

export interface Registration {
  autoAcceptRequest?: boolean;
  requireFirstName?: boolean;
  requireLastName?: boolean;
  requireEmail?: boolean;
  requireJobTitle?: boolean;
  requireCompanyName?: boolean;
  requireAddress1?: boolean;
  requireAddress2?: boolean;
  requireCity?: boolean;
  requireState?: boolean;
  requireZipCode?: boolean;
  requireCountryRegion?: boolean;
  requireWorkPhone?: boolean;
  requireFax?: boolean;
  customizedQuestions?: CustomizedQuestionForGetMeeting[];
  rules?: StandardRegistrationApproveRule[];
  enabledRegistrationId?: boolean;
}

export interface RegistrationForUpdate {
  hostEmail?: string;
  autoAcceptRequest?: boolean;
  requireFirstName?: boolean;
  requireLastName?: boolean;
  requireEmail?: boolean;
  requireJobTitle?: boolean;
  requireCompanyName?: boolean;
  requireAddress1?: boolean;
  requireAddress2?: boolean;
  requireCity?: boolean;
  requireState?: boolean;
  requireZipCode?: boolean;
  requireCountryRegion?: boolean;
  requireWorkPhone?: boolean;
  requireFax?: boolean;
  maxRegisterNum?: number;
  customizedQuestions?: CustomizedQuestionForCreateMeeting[];
  rules?: StandardRegistrationApproveRule[];
}

export interface ResetEventThresholdConfigurationRequestItem {
  eventThresholdIds: string[];
}

export interface ResetEventThresholdResponse {
  orgId?: string;
  eventThresholds?: GetEntityThresholdConfig1[];
  failedEventThresholdIds?: string[];
}

export interface Resources {
  processAverageCPU?: number[];
  processMaxCPU?: number[];
  systemAverageCPU?: number[];
  systemMaxCPU?: number[];
}

export interface Respondent {
  displayName?: string;
  email?: string;
  answers?: string[];
}

export interface RespondentCollectionResponse {
  items?: Respondent[];
}

export interface RespondentsReferenceLinks {
  links?: Link;
  items?: Respondent[];
}

export interface Results {
  clusterId?: string;
  clusterName?: string;
  nodes?: NodesResult[];
}

export interface SIPSignallingtestResultFailure {
  testName?: string;
  testResult?: string;
  failureReason?: string;
}

export interface SIPSignallingtestResultSuccess {
  testName?: string;
  testResult?: string;
}

export interface SJClusterDetails {
  clusterId?: string;
  clusterName?: string;
  nodes?: (SJNode1 | SJNode2)[];
  releaseChannel?: string;
  upgradeSchedule?: ClusterUpgradeScheduleSJ;
}

export interface SJNode1 {
  nodeId?: string;
  hostNameOrIp?: string;
  deploymentType?: string;
  location?: SJNodeLocation;
}

export interface SJNode2 {
  nodeId?: string;
  hostNameOrIp?: string;
  deploymentType?: string;
  location?: SJNodeLocation;
}

export interface SJNodeLocation {
  countryCode?: string;
  city?: string;
  timeZone?: string;
}

export type ScheduleDays = "sunday" | "saturday" | "tuesday" | "friday" | "wednesday" | "thursday" | "monday" | (string & {});

export interface ScheduleStartCodeObject {
  service: "All" | "MeetingCenter" | "EventCenter" | "TrainingCenter" | "SupportCenter" | (string & {});
  type: "optional" | "required" | "adminSet" | "notUsed" | "notApplicable" | (string & {});
}

export interface SchedulingOptionsDelegateEmailsObject {
  emails?: string[];
}

export interface SchedulingOptionsObject {
  enabledJoinBeforeHost: boolean;
  joinBeforeHostMinutes: number;
  enabledAutoShareRecording: boolean;
  enabledWebexAssistantByDefault?: boolean;
  delegateEmails?: string[];
}

export interface ServiceTypeResult1 {
  serviceType?: string;
  testResult?: string;
  failureDetails?: FailureDetails1;
}

export interface ServiceTypeResult2 {
  serviceType?: string;
  testResult?: string;
}

export interface ServiceTypeResult3 {
  serviceType?: string;
  testResult?: string;
  failureDetails?: FailureDetails2;
}

export interface ServiceTypeResult4 {
  serviceType?: string;
  testResult?: string;
  failureDetails?: FailureDetails3;
}

export interface ServiceTypeResult5 {
  serviceType?: string;
  testResult?: string;
}

export interface SessionType {
  id?: string;
  shortName?: string;
  name?: string;
  type?: "meeting" | "webinar" | "privateMeeting" | "EventCenter" | "SupportCenter" | "TrainCenter" | (string & {});
}

export interface ShareIn {
  samplingInterval?: number;
  startTime?: string;
  endTime?: string;
  packetLoss?: number[];
  latency?: number[];
  resolutionHeight?: number[];
  frameRate?: number[];
  mediaBitRate?: number[];
  codec?: string;
  jitter?: number[];
  transportType?: "UDP" | "TCP" | (string & {});
}

export interface ShareOut {
  samplingInterval?: number;
  startTime?: string;
  endTime?: string;
  packetLoss?: number[];
  latency?: number[];
  resolutionHeight?: number[];
  frameRate?: number[];
  mediaBitRate?: number[];
  codec?: string;
  jitter?: number[];
  transportType?: "UDP" | "TCP" | (string & {});
}

export interface ShareRecordingByIdObject {
  hostEmail?: string;
  addEmails?: string[];
  removeEmails?: string[];
  sendEmail?: boolean;
}

export interface ShareRecordingByLinkObject {
  hostEmail?: string;
  webShareLink?: string;
  addEmails?: string[];
  removeEmails?: string[];
  sendEmail?: boolean;
}

export interface SingleNodeAvailability {
  items?: SingleNodeAvailabilityCollection[];
}

export interface SingleNodeAvailabilityCollection {
  orgId?: string;
  items?: SingleNodeAvailabilityObject[];
  from?: string;
  to?: string;
}

export interface SingleNodeAvailabilityObject {
  clusterId?: string;
  clusterName?: string;
  hostNameOrIp?: string;
  nodeId?: string;
  availabilitySegments?: (SingleNodeAvailableTimeline | SingleNodeUnAvailableTimeline)[];
}

export interface SingleNodeAvailableTimeline {
  segmentStartTime?: string;
  segmentEndTime?: string;
  availability?: string;
  unAvailabilityReason?: string;
}

export interface SingleNodeUnAvailableTimeline {
  segmentStartTime?: string;
  segmentEndTime?: string;
  availability?: string;
  unAvailabilityReason?: string;
}

export interface SiteObject {
  siteUrl: string;
  default: boolean;
}

export interface SiteSessionType {
  id?: string;
  shortName?: string;
  siteUrl?: string;
  name?: string;
  type?: "meeting" | "webinar" | "privateMeeting" | "EventCenter" | "SupportCenter" | "TrainCenter" | (string & {});
}

export interface SitesObject {
  sites: SitesObjectSitesItem[];
}

export interface SitesObjectSitesItem {
  siteUrl: string;
  default: boolean;
}

export interface SnippetObject {
  id: string;
  text: string;
  personName: string;
  personEmail: string;
  offsetMillisecond: number;
  durationMillisecond: number;
  meetingId?: string;
  peopleId?: string;
  start?: string;
  language?: string;
  offset?: number;
  duration?: number;
}

export interface SpecificClusterDetails {
  items?: SpecificClusterDetailsCollection[];
}

export interface SpecificClusterDetailsCollection {
  orgId?: string;
  items?: BlrClusterDetails[];
}

export interface StandardRegistrationApproveRule {
  question: "lastName" | "email" | "jobTitle" | "companyName" | "address1" | "address2" | "city" | "state" | "zipCode" | "countryRegion" | "workPhone" | "fax" | (string & {});
  condition: "contains" | "notContains" | "beginsWith" | "endsWith" | "equals" | "notEquals" | (string & {});
  value: string;
  result: "approve" | "reject" | (string & {});
  matchCase?: boolean;
  order: number;
}

export interface SummaryObject {
  id?: string;
  meetingId?: string;
  status?: "available" | "deleted" | (string & {});
  notes?: SummaryObjectNotes;
  actionItems?: SummaryObjectActionItemsItem[];
}

export interface SummaryObjectActionItemsItem {
  content: string;
}

export interface SummaryObjectNotes {
  content: string;
}

export interface SurveyLinkObject {
  email?: string;
  surveyLink?: string;
}

export interface SurveyLinkRequestObject {
  hostEmail?: string;
  meetingStartTimeFrom?: string;
  meetingStartTimeTo?: string;
  emails?: string[];
}

export interface SurveyObject {
  id: string;
  surveyName: string;
  meetingId: string;
  description?: string;
  allowAnonymousSubmit?: boolean;
  questions: QuestionObject[];
}

export interface SurveyResultObject {
  id: string;
  surveyName: string;
  meetingId: string;
  email: string;
  displayName: string;
  createTime: string;
  questions: QuestionWithAnswersObject[];
}

export interface SystemInfoCatalog {
  systemSummary?: string;
  browser?: string;
  hardware?: string;
  installedSoftware?: string;
  runningSoftware?: string;
  startupPrograms?: string;
  storage?: string;
  video?: string;
  network?: string;
  operatingSystem?: string;
  environmentVariables?: string;
  processes?: string;
  logicalDrives?: string;
  devices?: string;
  services?: string;
  systemDrivers?: string;
  signedDrivers?: string;
  eventViewer?: string;
  bios?: string;
}

export interface TemplateObject {
  id: string;
  name: string;
  locale: string;
  siteUrl: string;
  templateType: "meeting" | "webinar" | (string & {});
  isDefault: boolean;
  isStandard: boolean;
}

export interface TestClustersResult {
  clusters?: Results[];
}

export interface TrackingCodeItemForCreateMeetingObject {
  name: string;
  value: string;
}

export interface TrackingCodeItemForGetMeetingObject {
  name: string;
  value: string;
}

export interface TranscriptObject {
  id: string;
  siteUrl: string;
  startTime: string;
  meetingTopic: string;
  meetingId: string;
  scheduledMeetingId: string;
  meetingSeriesId?: string;
  hostUserId: string;
  vttDownloadLink: string;
  txtDownloadLink: string;
  status: "available" | "deleted" | (string & {});
}

export interface TriggerOnDemandBody {
  type?: "ReachabilityTest" | "NetworkTest" | "MediaHealthMonitorTest" | (string & {});
}

export interface TriggerOnDemandBodyCluster {
  type?: "ReachabilityTest" | "NetworkTest" | "MediaHealthMonitorTest" | (string & {});
  nodes?: string[];
}

export interface TriggeredTestResult {
  type?: string;
  commandId?: string;
  orgId?: string;
  results?: TestClustersResult[];
}

export interface TriggeredTestStatus1 {
  orgId?: string;
  commandId?: string;
  clusterId?: string;
  nodes?: (NodeStatusList1 | NodeStatusList2)[];
}

export interface TriggeredTestStatus2 {
  orgId?: string;
  commandId?: string;
  clusterId?: string;
  nodes?: NodeStatusList1[];
}

export interface UpdateAParticipantRequest {
  muted?: boolean;
  admit?: boolean;
  expel?: boolean;
}

export interface UpdateEventThresholdConfig1 {
  minThreshold?: number;
  defaultMinThreshold?: number;
}

export interface UpdateEventThresholdConfigurationRequestItem {
  eventThresholds: UpdateEventThresholdConfigurationRequestItemEventThresholdsItem[];
}

export interface UpdateEventThresholdConfigurationRequestItemEventThresholdsItem {
  eventThresholdId: string;
  thresholdConfig: UpdateEventThresholdConfigurationRequestItemEventThresholdsItemThresholdConfig;
}

export interface UpdateEventThresholdConfigurationRequestItemEventThresholdsItemThresholdConfig {
  minThreshold: number;
}

export interface UpdateEventThresholdResponse1 {
  eventName?: string;
  eventThresholdId?: string;
  eventScope?: string;
  entityId?: string;
  thresholdConfig?: UpdateEventThresholdConfig1;
}

export interface UpdateInterpreterObject {
  languageCode1: string;
  languageCode2: string;
  email?: string;
  displayName?: string;
  hostEmail?: string;
  sendEmail?: boolean;
}

export interface UpdateInviteeObject {
  email: string;
  displayName?: string;
  coHost?: boolean;
  hostEmail?: string;
  sendEmail?: boolean;
  panelist?: boolean;
}

export interface UpdateMeetingBreakoutSessionsObject {
  hostEmail?: string;
  sendEmail?: boolean;
  items?: PreMeetingBreakoutSessionWithoutIdObject[];
}

export interface UpdateMeetingConfigurationCommonSettingObject {
  siteOptions?: UpdateMeetingConfigurationCommonSettingObjectSiteOptions;
  defaultSchedulerOptions?: UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions;
  scheduleMeetingOptions?: UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions;
  securityOptions?: UpdateMeetingConfigurationCommonSettingObjectSecurityOptions;
}

export interface UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions {
  entryAndExitTone: "NoTone" | "Beep" | "AnnounceName" | (string & {});
  joinTeleconfNotPress1?: boolean;
  telephonySupport: "None" | "WebexTeleconferencing" | "Other" | (string & {});
  tollFree?: boolean;
  VoIP?: boolean;
}

export interface UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions {
  emailReminders?: boolean;
}

export interface UpdateMeetingConfigurationCommonSettingObjectSecurityOptions {
  joinBeforeHost?: boolean;
  audioBeforeHost?: boolean;
  firstAttendeeAsPresenter?: boolean;
  unlistAllMeetings?: boolean;
  requireLoginBeforeAccess?: boolean;
  allowMobileScreenCapture?: boolean;
  requireStrongPassword?: boolean;
  passwordCriteria?: UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria;
}

export interface UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria {
  mixedCase?: boolean;
  minLength?: number;
  minNumeric?: number;
  minAlpha?: number;
  minSpecial?: number;
  disallowDynamicWebText?: boolean;
  disallowList?: boolean;
  disallowValues?: string[];
}

export interface UpdateMeetingConfigurationCommonSettingObjectSiteOptions {
  allowCustomPersonalRoomURL?: boolean;
}

export interface UpdateMeetingControlRequest {
  recordingStarted?: boolean;
  recordingPaused?: boolean;
  locked?: boolean;
}

export interface UpdateMeetingObject {
  title?: string;
  agenda?: string;
  password?: string;
  start?: string;
  end?: string;
  timezone?: string;
  recurrence?: string;
  enabledAutoRecordMeeting?: boolean;
  allowAnyUserToBeCoHost?: boolean;
  enabledJoinBeforeHost?: boolean;
  enableConnectAudioBeforeHost?: boolean;
  joinBeforeHostMinutes?: number;
  excludePassword?: boolean;
  publicMeeting?: boolean;
  reminderTime?: number;
  unlockedMeetingJoinSecurity?: "allowJoin" | "allowJoinWithLobby" | "blockFromJoin" | (string & {});
  sessionTypeId?: number;
  enabledWebcastView?: boolean;
  panelistPassword?: string;
  enableAutomaticLock?: boolean;
  automaticLockMinutes?: number;
  allowFirstUserToBeCoHost?: boolean;
  allowAuthenticatedDevices?: boolean;
  sendEmail?: boolean;
  hostEmail?: string;
  meetingOptions?: UpdateMeetingObjectMeetingOptions;
  attendeePrivileges?: UpdateMeetingObjectAttendeePrivileges;
  integrationTags?: string[];
  enabledBreakoutSessions?: boolean;
  trackingCodes?: TrackingCodeItemForCreateMeetingObject[];
  enabledAudioWatermark?: boolean;
  enabledVisualWatermark?: boolean;
  visualWatermarkOpacity?: number;
  audioConnectionOptions?: UpdateMeetingObjectAudioConnectionOptions;
  requireAttendeeLogin?: boolean;
  restrictToInvitees?: boolean;
  enabledLiveStream?: boolean;
  liveStream?: LiveStreamObject;
}

export interface UpdateMeetingObjectAttendeePrivileges {
  enabledShareContent?: boolean;
  enabledSaveDocument?: boolean;
  enabledPrintDocument?: boolean;
  enabledAnnotate?: boolean;
  enabledViewParticipantList?: boolean;
  enabledViewThumbnails?: boolean;
  enabledRemoteControl?: boolean;
  enabledViewAnyDocument?: boolean;
  enabledViewAnyPage?: boolean;
  enabledContactOperatorPrivately?: boolean;
  enabledChatHost?: boolean;
  enabledChatPresenter?: boolean;
  enabledChatOtherParticipants?: boolean;
}

export interface UpdateMeetingObjectAudioConnectionOptions {
  audioConnectionType?: "webexAudio" | "VoIP" | "other" | "none" | (string & {});
  enabledTollFreeCallIn?: boolean;
  enabledGlobalCallIn?: boolean;
  enabledAudienceCallBack?: boolean;
  entryAndExitTone?: "beep" | "announceName" | "noTone" | (string & {});
  allowHostToUnmuteParticipants?: boolean;
  allowAttendeeToUnmuteSelf?: boolean;
  muteAttendeeUponEntry?: boolean;
}

export interface UpdateMeetingObjectMeetingOptions {
  enabledChat?: boolean;
  enabledVideo?: boolean;
  enabledPolling?: boolean;
  enabledNote?: boolean;
  noteType?: "allowAll" | "allowOne" | (string & {});
  enabledFileTransfer?: boolean;
  enabledUCFRichMedia?: boolean;
}

export interface UpdateMeetingSimultaneousInterpretationObject {
  enabled: boolean;
  interpreters?: InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting[];
}

export interface UpdatePMRObject {
  topic: string;
  hostPin: string;
  enabledAutoLock: boolean;
  autoLockMinutes: number;
  enabledNotifyHost: boolean;
  supportCoHost: boolean;
  supportAnyoneAsCoHost?: boolean;
  allowFirstUserToBeCoHost?: boolean;
  allowAuthenticatedDevices?: boolean;
  coHosts: UpdatePMRObjectCoHostsItem[];
}

export interface UpdatePMRObjectCoHostsItem {
  email: string;
  displayName: string;
}

export interface UpdateSnippetObject {
  reason?: string;
  text: string;
}

export interface UpdateTrackingCodeForUserObject {
  siteUrl: string;
  personId?: string;
  email?: string;
  trackingCodes?: UpdateTrackingCodeItemForUserObject[];
}

export interface UpdateTrackingCodeItemForUserObject {
  name: string;
  value: string;
}

export interface UpdateUserSessionType {
  siteUrl: string;
  personId?: string;
  email?: string;
  sessionTypeIds: string[];
}

export interface UpdateVideoObject {
  videoDevices: UpdateVideoObjectVideoDevicesItem[];
}

export interface UpdateVideoObjectVideoDevicesItem {
  deviceName: string;
  deviceAddress: string;
  isDefault: boolean;
}

export interface UserSessionTypes {
  personId?: string;
  email?: string;
  siteUrl?: string;
  sessionTypes?: SessionType[];
}

export interface UtilizationForCluster {
  items?: UtilizationForClusterCollection[];
}

export interface UtilizationForClusterCollection {
  orgId?: string;
  aggregationInterval?: string;
  from?: string;
  to?: string;
  items?: (UtilizationForClusterTrend1 | UtilizationForClusterTrend2)[];
}

export interface UtilizationForClusterTrend1 {
  timestamp?: string;
  clusters?: ClusterUtilizationT1Blr[];
}

export interface UtilizationForClusterTrend2 {
  timestamp?: string;
  clusters?: ClusterUtilizationT2Blr[];
}

export interface UtilizationMetricsT1Blr {
  peakCpu?: number;
  avgCpu?: number;
  activeCalls?: number;
  activePrivateCalls?: number;
}

export interface UtilizationMetricsT1SJ {
  peakCpu?: number;
  avgCpu?: number;
  activeCalls?: number;
  activePrivateCalls?: number;
}

export interface UtilizationMetricsT2Blr {
  peakCpu?: number;
  avgCpu?: number;
  activeCalls?: number;
  activePrivateCalls?: number;
}

export interface UtilizationMetricsT2SJ {
  peakCpu?: number;
  avgCpu?: number;
  activeCalls?: number;
  activePrivateCalls?: number;
}

export interface VideoIn {
  samplingInterval?: number;
  startTime?: string;
  endTime?: string;
  packetLoss?: number[];
  latency?: number[];
  resolutionHeight?: number[];
  frameRate?: number[];
  mediaBitRate?: number[];
  codec?: string;
  jitter?: number[];
  transportType?: "UDP" | "TCP" | (string & {});
}

export interface VideoOut {
  samplingInterval?: number;
  startTime?: string;
  endTime?: string;
  packetLoss?: number[];
  latency?: number[];
  resolutionHeight?: number[];
  frameRate?: number[];
  mediaBitRate?: number[];
  codec?: string;
  jitter?: number[];
  transportType?: "UDP" | "TCP" | (string & {});
}

export interface WebSocketConnectivityTest {
  type?: string;
  results?: ServiceTypeResult5[];
}
