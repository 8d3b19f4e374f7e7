// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart } from "../../operation.ts";

export type AccessLevel = "FULL_ACCESS" | "NO_ACCESS" | (string & {});

export type Action = "ADD" | "DELETE" | (string & {});

export type ActionOnRouteList = "ADD" | "DELETE" | (string & {});

export interface ActionToBePerformedObject {
  action?: "PLAY_MESSAGE_AND_DISCONNECT" | "TRANSFER_WITHOUT_PROMPT" | "TRANSFER_WITH_PROMPT" | "TRANSFER_TO_OPERATOR" | "TRANSFER_TO_MAILBOX" | "DISCONNECT" | (string & {});
  greeting?: HoursMenuGetObjectGreeting;
  audioAnnouncementFile?: AutoAttendantAudioAnnouncementFileGetObject;
  transferCallTo?: string;
}

export interface AddAHandsetToADectNetworkRequest {
  line1MemberId: string;
  customDisplayName: string;
  line2MemberId?: string;
}

export interface AddAListOfHandsetsToADectNetworkRequest {
  items: AddDECTHandset[];
}

export interface AddAListOfHandsetsToADectNetworkResponse {
  items?: AddDECTHandsetBulkSuccessResponse[];
}

export interface AddANewEventForPersonScheduleRequest {
  name: string;
  startDate: string;
  endDate: string;
  startTime: string;
  endTime: string;
  allDayEnabled?: boolean;
  recurrence?: EventLongDetailsRecurrence;
}

export interface AddANewEventForPersonScheduleResponse {
  id?: string;
}

export interface AddDECTHandset {
  line1MemberId?: string;
  line2MemberId?: string;
  customDisplayName?: string;
}

export interface AddDECTHandsetBulkSuccessResponse {
  customDisplayName?: string;
  result?: AddDECTHandsetBulkSuccessResponseResult;
}

export interface AddDECTHandsetBulkSuccessResponseResult {
  status?: number;
}

export interface AddEmergencyAddressToLocationRequest {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface AddEmergencyAddressToLocationResponse {
  id?: string;
}

export interface AddParticipantRequest {
  callId: string;
  lineOwnerId?: string;
}

export interface AddPhoneNumberAsSingleNumberReachRequest {
  phoneNumber: string;
  name: string;
  enabled: boolean;
  doNotForwardCallsEnabled?: boolean;
  answerConfirmationEnabled?: boolean;
}

export interface AddPhoneNumberAsSingleNumberReachResponse {
  id?: string;
}

export interface AddPhoneNumberToMyCallBlockListRequest {
  phoneNumber: string;
}

export interface AddPhoneNumberToMyCallBlockListResponse {
  id?: string;
}

export interface AddPhoneNumbersToALocationRequest {
  phoneNumbers: string[];
  numberType?: NumberTypeOptions;
  numberUsageType?: NumberUsageTypeOptions;
  state?: NumberStateOptions;
  subscriptionId?: string;
  carrierId?: string;
}

export interface AddressLookupErrorObject {
  code?: string;
  title?: string;
  detail?: string;
}

export interface AddressObject {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export type AgentACDStateType = "SIGN_IN" | "SIGN_OUT" | "AVAILABLE" | "UNAVAILABLE" | "WRAP_UP" | (string & {});

export interface AiReceptionist {
  id: string;
  name: string;
  enabled: boolean;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  alternateNumbers?: AiReceptionistAlternateNumber[];
  directLineCallerIdName?: AiReceptionistCallerIdName;
  dialByName?: string;
  defaultAction?: AiReceptionistDefaultAction;
  aiAgent?: AiReceptionistAgent;
  intentCount: number;
}

export interface AiReceptionistAgent {
  agentId?: string;
  voice?: AiReceptionistVoice;
  knowledgeBaseId?: string;
  guidelines?: AiReceptionistGuidelines;
}

export interface AiReceptionistAlternateNumber {
  phoneNumber?: string;
  tollFreeNumber?: boolean;
  ringPattern?: "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT" | (string & {});
}

export interface AiReceptionistAudioFile {
  id?: string;
  fileName?: string;
  mediaFileType?: string;
  level?: string;
  isTextToSpeech?: boolean;
}

export interface AiReceptionistCallerIdName {
  directLineCallerIdNameSelection?: string;
  customName?: string;
}

export interface AiReceptionistCreate {
  name: string;
  enabled: boolean;
  phoneNumber?: string;
  extension?: string;
  directLineCallerIdName?: AiReceptionistCallerIdName;
  dialByName?: string;
  defaultAction: AiReceptionistDefaultAction;
  aiAgent: AiReceptionistAgent;
}

export interface AiReceptionistDefaultAction {
  actionType?: string;
  audioMessageSelection?: string;
  audioFile?: AiReceptionistAudioFile;
}

export interface AiReceptionistGuidelines {
  goal?: string;
  welcomeMessage?: string;
  guideline?: string;
}

export interface AiReceptionistIntent {
  id: string;
  name: string;
  description: string;
  transferTo: AiReceptionistIntentTransfer;
}

export interface AiReceptionistIntentCreate {
  name: string;
  description: string;
  transferTo: AiReceptionistIntentTransfer;
}

export interface AiReceptionistIntentTransfer {
  contactType: "PEOPLE" | "RESOURCE_GROUP" | "CONTACT" | "PHONE_NUMBER" | (string & {});
  contactId?: string;
  name?: string;
  phoneNumber?: string;
}

export interface AiReceptionistListItem {
  id: string;
  name: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  location: AiReceptionistListItemLocation;
}

export interface AiReceptionistListItemLocation {
  id?: string;
  name?: string;
}

export interface AiReceptionistVoice {
  aiEngine?: string;
  displayName?: string;
  language?: string;
  languageCode?: string;
}

export type AllowedServiceTypesFromHydra = "MOBILE_NUMBERS" | (string & {});

export interface AlternateNumbersObject {
  phoneNumber?: string;
  tollFreeNumber?: boolean;
  ringPattern?: "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT" | (string & {});
}

export interface AlternateNumbersWithPattern {
  phoneNumber?: string;
  ringPattern?: RingPatternObject;
}

export interface AnnouncementAudioFile {
  id?: string;
  name?: string;
  mediaFileType?: string;
  level?: AnnouncementAudioFileLevel;
}

export type AnnouncementAudioFileLevel = "LOCATION" | "ORGANIZATION" | "ENTITY" | (string & {});

export interface AnnouncementObject {
  id?: string;
  name?: string;
  fileName?: string;
  fileSize?: string;
  mediaFileType?: string;
  lastUpdated?: string;
  level?: PlaylistObjectLevel;
}

export interface AnnouncementPlaylistGetResponse {
  id?: string;
  name?: string;
  lastUpdated?: string;
  fileSize?: string;
  fileCount?: string;
  announcements?: AnnouncementObject[];
}

export interface AnnouncementResponse {
  id?: string;
  name?: string;
  fileName?: string;
  fileSize?: string;
  mediaFileType?: string;
  lastUpdated?: string;
  featureReferenceCount?: number;
  featureReferences?: FeatureReferenceObject[];
  isTextToSpeech?: boolean;
  voice?: string;
  language?: string;
  text?: string;
}

export interface AnnouncementResponseWithPlaylist {
  id?: string;
  name?: string;
  fileName?: string;
  fileSize?: string;
  mediaFileType?: string;
  lastUpdated?: string;
  featureReferenceCount?: number;
  featureReferences?: FeatureReferenceObject[];
  playlists?: LocationObject[];
  isTextToSpeech?: boolean;
  voice?: string;
  language?: string;
  text?: string;
}

export interface AnnouncementUsageResponse {
  totalFileSizeUsedKB?: number;
  maxAudioFileSizeAllowedKB?: number;
  maxVideoFileSizeAllowedKB?: number;
  totalFileSizeLimitMB?: number;
}

export interface AnnouncementsListResponse {
  id?: string;
  name?: string;
  fileName?: string;
  fileSize?: string;
  mediaFileType?: string;
  lastUpdated?: string;
  level?: "LOCATION" | (string & {});
  location?: LocationObject;
  isTextToSpeech?: boolean;
}

export interface AnonymousCallRejectionGet {
  enabled?: boolean;
}

export interface AnswerByMemberIdRequest {
  callId: string;
  endpointId?: string;
}

export interface AnswerCallControlsMembersMeRequest {
  callId: string;
  endpointId?: string;
  lineOwnerId?: string;
}

export interface AnswerRequest {
  callId: string;
  endpointId?: string;
  lineOwnerId?: string;
}

export interface ApplicationPutSharedLineMemberItem {
  id?: string;
  port?: number;
  primaryOwner?: string;
  lineType?: LineType;
  lineWeight?: number;
  allowCallDeclineEnabled?: boolean;
  lineLabel?: string;
}

export interface ApplicationsSetting {
  ringDevicesForClickToDialCallsEnabled?: boolean;
  ringDevicesForGroupPageEnabled?: boolean;
  ringDevicesForCallParkEnabled?: boolean;
  browserClientEnabled?: boolean;
  browserClientId?: string;
  desktopClientEnabled?: boolean;
  desktopClientId?: string;
  tabletClientEnabled?: boolean;
  tabletClientId?: string;
  mobileClientEnabled?: boolean;
  mobileClientId?: string;
  availableLineCount?: number;
}

export interface AppliedServices {
  translationPattern?: TranslationPattern;
  interceptDetails?: CallInterceptDetails;
  outgoingCallingPlanPermissionsByType?: OutgoingCallingPlanPermissionsByType;
  outgoingCallingPlanPermissionsByDigitPattern?: OutgoingCallingPlanPermissionsByDigitPattern;
}

export interface AssignListOfFeaturesToAuserModeManagementRequest {
  featureIds: string[];
}

export interface AssignOrUnassignNumbersAssociatedWithASpecificWorkspaceRequest {
  phoneNumbers: PhoneNumber[];
  distinctiveRingEnabled?: boolean;
}

export interface AssignOrUnassignNumbersToApersonRequest {
  phoneNumbers: PhoneNumber[];
  enableDistinctiveRingPattern?: boolean;
}

export interface Assistant {
  id?: string;
  firstName?: string;
  lastName?: string;
  directNumber?: string;
  extension?: string;
  optInEnabled?: boolean;
  location?: Location;
}

export interface AudioAnnouncementFile {
  id?: string;
  fileName?: string;
  mediaFileType?: AudioAnnouncementFileMediaFileType;
  level?: AnnouncementAudioFileLevel;
  isTextToSpeech?: boolean;
}

export interface AudioAnnouncementFileFeatureGetObject {
  id?: string;
  fileName?: string;
  mediaFileType?: AudioAnnouncementFileFeatureGetObjectMediaFileType;
  level?: AnnouncementAudioFileLevel;
  isTextToSpeech?: boolean;
}

export type AudioAnnouncementFileFeatureGetObjectMediaFileType = "WAV" | "WMA" | "3GP" | (string & {});

export interface AudioAnnouncementFileFeatureObject {
  id?: string;
  fileName?: string;
  mediaFileType?: AudioAnnouncementFileFeatureGetObjectMediaFileType;
  level?: AnnouncementAudioFileLevel;
}

export interface AudioAnnouncementFileGetObject {
  id?: string;
  fileName?: string;
  mediaFileType?: "WAV" | (string & {});
  level?: "ORGANIZATION" | "LOCATION" | (string & {});
}

export type AudioAnnouncementFileMediaFileType = "WAV" | (string & {});

export interface AudioAnnouncementFileModify {
  id?: string;
  fileName?: string;
  mediaFileType?: AudioAnnouncementFileMediaFileType;
  level?: AnnouncementAudioFileLevel;
}

export type AudioAnnouncementFileObjectLevel = "ORGANIZATION" | "LOCATION" | (string & {});

export interface AuthorizationCode {
  code?: string;
  description?: string;
  level?: "LOCATION" | "CUSTOM" | (string & {});
}

export interface AutoAttendantAudioAnnouncementFileGetObject {
  id?: string;
  fileName?: string;
  mediaFileType?: "WAV" | "WMA" | "3GP" | (string & {});
  level?: AudioAnnouncementFileObjectLevel;
}

export interface AutoAttendantCallForwardAvailableNumberObject {
  phoneNumber?: string;
  extension?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: AutoAttendantCallForwardAvailableNumberObjectOwner;
}

export interface AutoAttendantCallForwardAvailableNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "COLLABORATE_BRIDGE" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface AutoAttendantCallForwardSettingsDetailsObject {
  always?: GetCallForwardAlwaysSettingObject;
  selective?: GetCallForwardAlwaysSettingObject;
  rules?: CallForwardRulesObject[];
  operatingModes?: AutoAttendantCallForwardSettingsDetailsObjectOperatingModes;
}

export interface AutoAttendantCallForwardSettingsDetailsObjectOperatingModes {
  enabled?: boolean;
  currentOperatingModeId?: string;
  exceptionType?: "MANUAL_SWITCH_BACK" | "AUTOMATIC_SWITCH_BACK_EARLY_START" | "AUTOMATIC_SWITCH_BACK_EXTENSION" | "AUTOMATIC_SWITCH_BACK_STANDARD" | (string & {});
  modes?: ModesGet[];
}

export interface AutoAttendantCallForwardSettingsModifyDetailsObject {
  always?: GetCallForwardAlwaysSettingObject;
  selective?: GetCallForwardAlwaysSettingObject;
  rules?: CallForwardRulesModifyObject[];
  operatingModes?: AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes;
}

export interface AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes {
  enabled?: boolean;
  modes?: ModesPatch[];
}

export interface AutoAttendantPrimaryAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
}

export interface AvailableAgentListObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  type?: GetPersonPlaceVirtualLineCallQueueObjectType;
}

export interface AvailableAgentObject {
  id?: string;
  lastName?: string;
  firstName?: string;
  displayName?: string;
  type?: GetPersonPlaceVirtualLineCallQueueObjectType;
  email?: string;
  hasCxEssentials?: boolean;
  phoneNumbers?: CallQueueGetUserNumberItemObject[];
}

export interface AvailableAssistant {
  id?: string;
  firstName?: string;
  lastName?: string;
  directNumber?: string;
  extension?: string;
}

export interface AvailableCallerIdObject {
  id?: string;
  type?: "CALL_QUEUE" | "HUNT_GROUP" | (string & {});
  name?: string;
  phoneNumber?: string;
  extension?: string;
}

export interface AvailableHotelingHost {
  hostId?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  allowedAssociationDuration?: number;
}

export interface AvailableMember {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  lineType?: "PRIMARY" | "SHARED_CALL_APPEARANCE" | (string & {});
  memberType?: MemberType;
  location?: Location;
}

export interface AvailableMemberObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  phoneNumber?: string;
  extension?: string;
  type?: PeopleOrPlaceOrVirtualLineType;
  location?: LocationObject;
}

export interface AvailablePhoneNumber {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  telephonyType?: string;
  tollFreeNumber?: boolean;
  isServiceNumber?: boolean;
}

export interface AvailableSharedLineMemberItem {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  lineType?: LineType;
  location?: Location;
}

export interface AvailableSupervisorsListObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
}

export interface BargeInInfo {
  enabled?: boolean;
  toneEnabled?: boolean;
}

export interface BargeInRequest {
  target: string;
  endpointId?: string;
  singleNumberReachPhoneNumber?: string;
  lineOwnerId?: string;
}

export interface BargeinResponse {
  callId?: string;
  callSessionId?: string;
}

export interface BaseStationDetailResponse {
  id?: string;
  mac?: string;
  handsets?: HandsetsResponse[];
}

export interface BaseStationPostResult {
  status?: number;
  id?: string;
}

export interface BaseStationResponse {
  mac?: string;
  result?: BaseStationPostResult;
}

export type BaseStationType = "DMS Cisco DBS210" | "DMS Cisco DBS110" | (string & {});

export interface BaseStationsResponse {
  id?: string;
  mac?: string;
  numberOfLinesRegistered?: number;
}

export interface BatchJobError {
  trackingId?: string;
  itemNumber?: number;
  error?: Error;
}

export interface BatchResponse {
  name?: string;
  id?: string;
  trackingId?: string;
  sourceUserId?: string;
  sourceCustomerId?: string;
  targetCustomerId?: string;
  instanceId?: number;
  jobExecutionStatus?: JobExecutionStatus[];
  latestExecutionStatus?: string;
  latestExecutionExitCode?: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS" | (string & {});
  counts?: Counts;
}

export interface BlockContiguousSequences {
  enabled?: boolean;
  numberOfAscendingDigits?: number;
  numberOfDescendingDigits?: number;
}

export interface BlockPreviousPasscodes {
  enabled?: boolean;
  numberOfPasscodes?: number;
}

export interface BlockRepeatedDigits {
  enabled?: boolean;
  max?: number;
}

export interface BlockingDisableCallingLocation {
  lastLocation?: boolean;
  trunksInUseCount?: number;
  usersInUseCount?: number;
  workspacesInUseCount?: number;
  virtualLineInUseCount?: number;
  numbersOrderPending?: boolean;
}

export interface BlockingUnlessForcedDisableCallingLocation {
  nonUserEntitiesInUse?: boolean;
  trunksCount?: number;
}

export interface BulkDeleteDnisForAcallQueueRequest {
  items: string[];
}

export interface CDR {
  "Answer indicator"?: string;
  "Answer time"?: string;
  Answered?: string;
  "Authorization code"?: string;
  "Call ID"?: string;
  "Caller ID number"?: string;
  "Call outcome"?: string;
  "Call outcome reason"?: string;
  "Call Recording Platform Name"?: string;
  "Call Recording Result"?: string;
  "Call Recording Trigger"?: string;
  "Call transfer Time"?: string;
  "Call type"?: string;
  "Called line ID"?: string;
  "Called number"?: string;
  "Calling line ID"?: string;
  "Calling number"?: string;
  "Client type"?: string;
  "Client version"?: string;
  "Correlation ID"?: string;
  "Department ID"?: string;
  "Device MAC"?: string;
  "Device owner UUID"?: string;
  "Dialed digits"?: string;
  Direction?: string;
  Duration?: number;
  "External caller ID number"?: string;
  "Final local SessionID"?: string;
  "Final remote SessionID"?: string;
  "Inbound trunk"?: string;
  "International country"?: string;
  "Local call ID"?: string;
  "Local SessionID"?: string;
  Location?: string;
  Model?: string;
  "Network call ID"?: string;
  "Org UUID"?: string;
  "Original reason"?: string;
  "OS type"?: string;
  "Outbound trunk"?: string;
  "Public Called IP Address"?: string;
  "Public Calling IP Address"?: string;
  "Release time"?: string;
  "Ring duration"?: number;
  "Redirecting party UUID"?: string;
  "Redirect reason"?: string;
  "Redirecting number"?: string;
  "Related call ID"?: string;
  "Related reason"?: string;
  "Releasing party"?: string;
  "Remote call ID"?: string;
  "Remote SessionID"?: string;
  "Report ID"?: string;
  "Report time"?: string;
  "Route group"?: string;
  "Route list calls overage"?: string;
  "Site main number"?: string;
  "Site timezone"?: string;
  "Site UUID"?: string;
  "Start time"?: string;
  "Sub client type"?: string;
  "Transfer related call ID"?: string;
  User?: string;
  "User number"?: string;
  "User type"?: string;
  "User UUID"?: string;
  "PSTN Vendor Name"?: string;
  "PSTN Legal Entity"?: string;
  "PSTN Vendor Org ID"?: string;
  "PSTN Provider ID"?: string;
  "Original Called Party UUID"?: string;
  "Recall Type"?: string;
  "Hold Duration"?: number;
  "Auto Attendant Key Pressed"?: string;
  "Queue Type"?: string;
  "Answered Elsewhere"?: string;
  "Caller Reputation Score"?: string;
  "Caller Reputation Service Result"?: string;
  "Caller Reputation Score Reason"?: string;
  "Interaction ID"?: string;
  "WxCC consult merge status"?: string;
  ELIN?: string;
  "Emergency number source"?: string;
  "Transfer type"?: string;
  "Transfer type context"?: string;
}

export type CLIDPolicySelection = "DIRECT_LINE" | "LOCATION_NUMBER" | "CUSTOM" | (string & {});

export interface Call {
  id?: string;
  callSessionId?: string;
  personality?: CallPersonalityEnum;
  state?: CallStateEnum;
  remoteParty?: PartyInformation;
  appearance?: number;
  created?: string;
  answered?: string;
  redirections?: RedirectionInformation[];
  recall?: RecallInformation;
  recordingState?: RecordingStateEnum;
  muteCapable?: boolean;
  muted?: boolean;
}

export type CallBackEffectiveLevel = "LOCATION_NUMBER" | "LOCATION_MEMBER_NUMBER" | "NONE" | (string & {});

export type CallBackMemberType = "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | "HUNT_GROUP" | (string & {});

export type CallBackQuality = "RECOMMENDED" | "NOT_RECOMMENDED" | "INVALID" | (string & {});

export type CallBackSelected = "LOCATION_NUMBER" | "LOCATION_MEMBER_NUMBER" | (string & {});

export type CallBackSelectedPatch = "DIRECT_LINE" | "LOCATION_ECBN" | "LOCATION_MEMBER_NUMBER" | (string & {});

export interface CallForwardRulesGet {
  id?: string;
  name?: string;
  callFrom?: string;
  callsTo?: string;
  forwardTo?: string;
  enabled?: boolean;
}

export interface CallForwardRulesModifyObject {
  id?: string;
  enabled?: boolean;
}

export interface CallForwardRulesObject {
  id?: string;
  name?: string;
  callsFrom?: string;
  callsTo?: string;
  forwardTo?: string;
  enabled?: boolean;
}

export interface CallForwardRulesSet {
  id?: string;
  enabled?: boolean;
}

export interface CallForwardSelectiveCallsFromCustomNumbersObject {
  privateNumberEnabled?: boolean;
  unavailableNumberEnabled?: boolean;
  numbers?: string[];
}

export interface CallForwardSelectiveCallsFromObject {
  selection?: "ANY" | "CUSTOM" | (string & {});
  customNumbers?: CallForwardSelectiveCallsFromCustomNumbersObject;
}

export interface CallForwardSelectiveCallsToNumbersObject {
  phoneNumber?: string;
  extension?: string;
  type?: "PRIMARY" | "ALTERNATE" | (string & {});
}

export interface CallForwardSelectiveCallsToObject {
  numbers?: CallForwardSelectiveCallsToNumbersObject[];
}

export interface CallForwardSelectiveForwardToObject {
  phoneNumber?: string;
  selection?: CallForwardSelectiveForwardToObjectSelection;
}

export type CallForwardSelectiveForwardToObjectSelection = "FORWARD_TO_DEFAULT_NUMBER" | "FORWARD_TO_SPECIFIED_NUMBER" | "DO_NOT_FORWARD" | (string & {});

export interface CallForwardSettingsGetCallForwarding {
  always?: CallForwardSettingsGetCallForwardingAlways;
  selective?: CallForwardSettingsGetCallForwardingAlways;
  rules?: CallForwardRulesGet[];
  operatingModes?: CallForwardSettingsGetCallForwardingOperatingModes;
}

export interface CallForwardSettingsGetCallForwardingAlways {
  enabled?: boolean;
  destination?: string;
  ringReminderEnabled?: boolean;
  destinationVoicemailEnabled?: boolean;
}

export interface CallForwardSettingsGetCallForwardingOperatingModes {
  enabled?: boolean;
  currentOperatingModeId?: string;
  exceptionType?: "MANUAL_SWITCH_BACK" | "AUTOMATIC_SWITCH_BACK_EARLY_START" | "AUTOMATIC_SWITCH_BACK_EXTENSION" | "AUTOMATIC_SWITCH_BACK_STANDARD" | (string & {});
  modes?: CallQueueModesGet[];
}

export interface CallForwardingAlwaysGet {
  enabled?: boolean;
  destination?: string;
  ringReminderEnabled?: boolean;
  destinationVoicemailEnabled?: boolean;
}

export interface CallForwardingBusyGet {
  enabled?: boolean;
  destination?: string;
  destinationVoicemailEnabled?: boolean;
}

export interface CallForwardingInfo {
  callForwarding?: CallForwardingInfoCallForwarding;
  businessContinuity?: CallForwardingInfoCallForwardingBusy;
}

export interface CallForwardingInfoCallForwarding {
  always?: CallForwardingInfoCallForwardingAlways;
  busy?: CallForwardingInfoCallForwardingBusy;
  noAnswer?: CallForwardingInfoCallForwardingNoAnswer;
}

export interface CallForwardingInfoCallForwardingAlways {
  enabled?: boolean;
  destination?: string;
  ringReminderEnabled?: boolean;
  destinationVoicemailEnabled?: boolean;
}

export interface CallForwardingInfoCallForwardingBusy {
  enabled?: boolean;
  destination?: string;
  destinationVoicemailEnabled?: boolean;
}

export interface CallForwardingInfoCallForwardingNoAnswer {
  enabled?: boolean;
  destination?: string;
  numberOfRings?: number;
  systemMaxNumberOfRings?: number;
  destinationVoicemailEnabled?: boolean;
}

export interface CallForwardingNoAnswerGet {
  enabled?: boolean;
  destination?: string;
  numberOfRings?: number;
  systemMaxNumberOfRings?: number;
  destinationVoicemailEnabled?: boolean;
}

export interface CallForwardingNumbers {
  phoneNumber?: string;
  extension?: string;
  type?: "PRIMARY" | "ALTERNATE" | (string & {});
}

export interface CallForwardingPlaceSettingGet {
  always?: CallForwardingAlwaysGet;
  busy?: CallForwardingBusyGet;
  noAnswer?: CallForwardingNoAnswerGet;
}

export interface CallForwardingPutCallForwarding {
  always?: CallForwardingInfoCallForwardingAlways;
  busy?: CallForwardingInfoCallForwardingBusy;
  noAnswer?: CallForwardingPutCallForwardingNoAnswer;
}

export interface CallForwardingPutCallForwardingNoAnswer {
  enabled?: boolean;
  destination?: string;
  numberOfRings?: number;
  destinationVoicemailEnabled?: boolean;
}

export interface CallHistoryRecord {
  type?: CallHistoryRecordTypeEnum;
  name?: string;
  number?: string;
  privacyEnabled?: boolean;
  time?: string;
}

export type CallHistoryRecordTypeEnum = "placed" | "missed" | "received" | (string & {});

export interface CallInterceptDetails {
  configurationLevel?: ConfigurationLevelType;
  permission?: "DISALLOW" | "TRANSFER" | (string & {});
  transferNumber?: string;
}

export interface CallInterceptInfo {
  enabled?: boolean;
  incoming?: CallInterceptInfoIncoming;
  outgoing?: CallInterceptInfoOutgoing;
}

export interface CallInterceptInfoIncoming {
  type?: "INTERCEPT_ALL" | "ALLOW_ALL" | (string & {});
  voicemailEnabled?: boolean;
  announcements?: CallInterceptInfoIncomingAnnouncements;
}

export interface CallInterceptInfoIncomingAnnouncements {
  greeting?: CallInterceptInfoIncomingAnnouncementsGreeting;
  filename?: string;
  newNumber?: CallInterceptInfoIncomingAnnouncementsNewNumber;
  zeroTransfer?: CallInterceptInfoIncomingAnnouncementsNewNumber;
}

export type CallInterceptInfoIncomingAnnouncementsGreeting = "CUSTOM" | "DEFAULT" | (string & {});

export interface CallInterceptInfoIncomingAnnouncementsNewNumber {
  enabled?: boolean;
  destination?: string;
}

export type CallInterceptInfoIncomingType = "INTERCEPT_ALL" | "ALLOW_ALL" | (string & {});

export interface CallInterceptInfoOutgoing {
  type?: "INTERCEPT_ALL" | "ALLOW_LOCAL_ONLY" | (string & {});
  transferEnabled?: boolean;
  destination?: string;
}

export interface CallInterceptPutIncoming {
  type?: CallInterceptInfoIncomingType;
  voicemailEnabled?: boolean;
  announcements?: CallInterceptPutIncomingAnnouncements;
}

export interface CallInterceptPutIncomingAnnouncements {
  greeting?: CallInterceptInfoIncomingAnnouncementsGreeting;
  newNumber?: CallInterceptInfoIncomingAnnouncementsNewNumber;
  zeroTransfer?: CallInterceptInfoIncomingAnnouncementsNewNumber;
}

export interface CallNotifyGet {
  enabled?: boolean;
  emailAddress?: string;
  criteria?: PriorityAlertGetCriteriaObject[];
}

export interface CallParkMember {
  id?: string;
  type?: SettingsForMeMemberType;
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface CallParkSettingsObject {
  ringPattern?: "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT" | (string & {});
  recallTime?: number;
  huntWaitTime?: number;
}

export type CallPersonalityEnum = "originator" | "terminator" | "clickToDial" | (string & {});

export interface CallPickupGroupMember {
  id?: string;
  type?: SettingsForMeMemberType;
  firstName?: string;
  lastName?: string;
  departmentName?: string;
  directNumber?: string;
  extension?: string;
  email?: string;
}

export interface CallPickupGroupSettingsGet {
  groupName?: string;
  memberList?: CallPickupGroupMember[];
}

export interface CallQualityMetrics {
  totalCalls: number;
  totalCallsWithMedia: number;
  totalGoodQualityCallsWithMedia: number;
  totalMediaSessions: number;
  totalGoodMediaSessions: number;
  avgCallLegAudioJitter: number;
  avgCallLegAudioLatency: number;
  avgCallLegAudioPacketLoss: number;
}

export interface CallQualityStats {
  startTime: string;
  endTime: string;
  location?: string | null;
  metrics: CallQualityMetrics;
}

export interface CallQueueCallForwardAvailableNumberObject {
  phoneNumber?: string;
  extension?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: CallQueueCallForwardAvailableNumberObjectOwner;
}

export interface CallQueueCallForwardAvailableNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "COLLABORATE_BRIDGE" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface CallQueueGet {
  id?: string;
  hasCxEssentials?: boolean;
  available?: boolean;
  skillLevel?: number;
  phoneNumber?: string;
  extension?: string;
  allowLogOffEnabled?: boolean;
}

export interface CallQueueGetAnnouncementFileInfo {
  id?: string;
  fileName?: string;
  fileSize?: string;
  mediaFileType?: CallQueueMediaType;
  level?: AnnouncementAudioFileLevel;
  isTextToSpeech?: boolean;
}

export interface CallQueueGetUserNumberItemObject {
  external?: string;
  extension?: string;
}

export interface CallQueueHolidaySchedulesObject {
  scheduleName?: string;
  scheduleLevel?: CallQueueHolidaySchedulesObjectScheduleLevel;
}

export type CallQueueHolidaySchedulesObjectScheduleLevel = "LOCATION" | "ORGANIZATION" | (string & {});

export type CallQueueMediaType = "WMA" | "WAV" | "GP" | "MOV" | (string & {});

export interface CallQueueModesGet {
  normalOperationEnabled?: boolean;
  id?: string;
  name?: string;
  type?: "NONE" | "SAME_HOURS_DAILY" | "DIFFERENT_HOURS_DAILY" | "HOLIDAY" | (string & {});
  level?: CallQueueHolidaySchedulesObjectScheduleLevel;
  forwardTo?: ModesGetForwardTo;
}

export interface CallQueuePrimaryAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
}

export interface CallQueuePut {
  id?: string;
  available?: boolean;
}

export interface CallQueueQueueEssentialsSettingsObject {
  queueSize?: number;
  callOfferToneEnabled?: boolean;
  resetCallStatisticsEnabled?: boolean;
  overflow?: CallQueueQueueEssentialsSettingsObjectOverflow;
}

export interface CallQueueQueueEssentialsSettingsObjectOverflow {
  action?: CallQueueQueueSettingsGetObjectOverflowAction;
  sendToVoicemail?: boolean;
  transferNumber?: string;
  overflowAfterWaitEnabled?: boolean;
  overflowAfterWaitTime?: number;
  playOverflowGreetingEnabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioFiles?: string[];
}

export type CallQueueQueueSettingsGetObjectOverflowAction = "PERFORM_BUSY_TREATMENT" | "PLAY_RINGING_UNTIL_CALLER_HANGS_UP" | "TRANSFER_TO_PHONE_NUMBER" | (string & {});

export type CallQueueQueueSettingsGetObjectOverflowGreeting = "CUSTOM" | "DEFAULT" | (string & {});

export interface CallQueueQueueSettingsGetObjectWaitMessage {
  enabled?: boolean;
  waitMode?: "TIME" | "POSITION" | (string & {});
  handlingTime?: number;
  defaultHandlingTime?: number;
  queuePosition?: number;
  highVolumeMessageEnabled?: boolean;
  estimatedWaitingTime?: number;
  callbackOptionEnabled?: boolean;
  minimumEstimatedCallbackTime?: number;
  internationalCallbackEnabled?: boolean;
  playUpdatedEstimatedWaitMessage?: boolean;
}

export interface CallQueueQueueSettingsObject {
  queueSize?: number;
  callOfferToneEnabled?: boolean;
  resetCallStatisticsEnabled?: boolean;
  overflow?: CallQueueQueueSettingsObjectOverflow;
  welcomeMessage?: CallQueueQueueSettingsObjectWelcomeMessage;
  waitMessage?: CallQueueQueueSettingsGetObjectWaitMessage;
  comfortMessage?: CallQueueQueueSettingsObjectComfortMessage;
  comfortMessageBypass?: CallQueueQueueSettingsObjectComfortMessageBypass;
  mohMessage?: CallQueueQueueSettingsObjectMohMessage;
  whisperMessage?: CallQueueQueueSettingsObjectWhisperMessage;
  useEnterprisePlayToneToAgentSettingsEnabled?: boolean;
  playToneToAgentForBargeInEnabled?: boolean;
  playToneToAgentForSilentMonitoringEnabled?: boolean;
  playToneToAgentForSupervisorCoachingEnabled?: boolean;
}

export interface CallQueueQueueSettingsObjectComfortMessage {
  enabled?: boolean;
  timeBetweenMessages?: number;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AnnouncementAudioFile[];
}

export interface CallQueueQueueSettingsObjectComfortMessageBypass {
  enabled?: boolean;
  callWaitingAgeThreshold?: number;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AnnouncementAudioFile[];
}

export interface CallQueueQueueSettingsObjectMohMessage {
  normalSource?: CallQueueQueueSettingsObjectMohMessageNormalSource;
  alternateSource?: CallQueueQueueSettingsObjectMohMessageNormalSource;
}

export interface CallQueueQueueSettingsObjectMohMessageNormalSource {
  enabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AnnouncementAudioFile[];
  audioPlaylistId?: string;
}

export interface CallQueueQueueSettingsObjectOverflow {
  action?: CallQueueQueueSettingsGetObjectOverflowAction;
  sendToVoicemail?: boolean;
  transferNumber?: string;
  overflowAfterWaitEnabled?: boolean;
  overflowAfterWaitTime?: number;
  playOverflowGreetingEnabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AnnouncementAudioFile[];
}

export interface CallQueueQueueSettingsObjectWelcomeMessage {
  enabled?: boolean;
  alwaysEnabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AnnouncementAudioFile[];
}

export interface CallQueueQueueSettingsObjectWhisperMessage {
  enabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AnnouncementAudioFile[];
}

export interface CallQueueSettingsGet {
  maintainQueuePositionForSimRingEnabled?: boolean;
  forceAgentUnavailableOnBouncedEnabled?: boolean;
  playToneToAgentForBargeInEnabled?: boolean;
  playToneToAgentForSilentMonitoringEnabled?: boolean;
  playToneToAgentForSupervisorCoachingEnabled?: boolean;
}

export interface CallQueueSettingsGetResponseObject {
  agentACDState?: AgentACDStateType;
  queues?: CallQueueGet[];
}

export interface CallRecordingCountObject {
  totalNumberOfLocations?: number;
  totalNumberOfUsers?: number;
  failedUsers?: number;
  updatedUsers?: number;
}

export interface CallRecordingInfo {
  enabled?: boolean;
  record?: CallRecordingInfoRecord;
  recordVoicemailEnabled?: boolean;
  notification?: CallRecordingInfoNotification;
  repeat?: CallRecordingInfoRepeat;
  serviceProvider?: string;
  externalGroup?: string;
  externalIdentifier?: string;
  startStopAnnouncement?: CallRecordingInfoStartStopAnnouncement;
}

export interface CallRecordingInfoCallRecordingAccessSettings {
  viewAndPlayRecordingsEnabled?: boolean;
  downloadRecordingsEnabled?: boolean;
  deleteRecordingsEnabled?: boolean;
  shareRecordingsEnabled?: boolean;
}

export interface CallRecordingInfoNotification {
  type?: "None" | "Beep" | "Play Announcement" | (string & {});
  enabled?: boolean;
}

export type CallRecordingInfoRecord = "Always" | "Never" | "Always with Pause/Resume" | "On Demand with User Initiated Start" | (string & {});

export interface CallRecordingInfoRepeat {
  interval?: number;
  enabled?: boolean;
}

export interface CallRecordingInfoStartStopAnnouncement {
  internalCallsEnabled?: boolean;
  pstnCallsEnabled?: boolean;
}

export interface CallRecordingJobStatus {
  name?: string;
  id?: string;
  trackingId?: string;
  sourceUserId?: string;
  sourceCustomerId?: string;
  targetCustomerId?: string;
  instanceId?: number;
  jobExecutionStatus?: JobExecutionStatusObject[];
  latestExecutionStatus?: "STARTING" | "STARTED" | "COMPLETED" | "FAILED" | (string & {});
  locationId?: string;
  vendorId?: string;
  counts?: CallRecordingCountObject;
}

export interface CallRecordingLocationVendorsResponse {
  orgDefaultEnabled?: boolean;
  orgDefaultVendorId?: string;
  orgDefaultVendorName?: string;
  defaultVendorId?: string;
  defaultVendorName?: string;
  vendors?: Vendor[];
  orgStorageRegionEnabled?: boolean;
  orgStorageRegion?: string;
  storageRegion?: string;
  orgFailureBehaviorEnabled?: boolean;
  orgFailureBehavior?: FailureBehavior;
  failureBehavior?: FailureBehavior;
}

export interface CallRecordingPutNotification {
  type?: "Beep" | "Play Announcement" | (string & {});
  enabled?: boolean;
}

export interface CallRecordingVendorUsersResponse {
  vendorId?: string;
  members?: Members[];
}

export interface CallRecordingVendors {
  items?: Vendor[];
}

export interface CallRecordingVendorsList {
  vendorId?: string;
  vendorName?: string;
  vendors?: CallRecordingVendors;
  storageRegion?: string;
  failureBehavior?: FailureBehavior;
}

export interface CallRoutingDeviceType {
  deviceType?: string;
  minConcurrentCalls?: number;
  maxConcurrentCalls?: number;
}

export interface CallSourceInfo {
  callSourceType?: "ROUTE_LIST" | "DIAL_PATTERN" | "UNKOWN_EXTENSION" | "UNKOWN_NUMBER" | (string & {});
  routeListName?: string;
  routeListId?: string;
  dialPlanName?: string;
  dialPattern?: string;
  dialPlanId?: string;
}

export type CallStateEnum = "connecting" | "alerting" | "connected" | "held" | "remoteHeld" | "disconnected" | (string & {});

export interface CallTreatmentObject {
  retryAttemptForNoInput?: "NO_REPEAT" | "ONE_TIME" | "TWO_TIMES" | "THREE_TIMES" | (string & {});
  noInputTimer?: string;
  actionToBePerformed?: ActionToBePerformedObject;
}

export type CallTypeEnum = "location" | "organization" | "external" | "emergency" | "repair" | "other" | (string & {});

export interface CallWaitingInfo {
  enabled?: boolean;
}

export interface CallerIdInfo {
  types?: CallerIdInfoSelected[];
  selected?: CallerIdInfoSelected;
  directNumber?: string;
  extensionNumber?: string;
  locationNumber?: string;
  tollFreeLocationNumber?: boolean;
  customNumber?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  blockInForwardCallsEnabled?: boolean;
  externalCallerIdNamePolicy?: CallerIdInfoExternalCallerIdNamePolicy;
  customExternalCallerIdName?: string;
  locationExternalCallerIdName?: string;
  additionalExternalCallerIdDirectLineEnabled?: boolean;
  additionalExternalCallerIdLocationNumberEnabled?: boolean;
  additionalExternalCallerIdCustomNumber?: string;
  directLineCallerIdName?: UserSettingsDirectLineCallerIdNameObject;
  dialByFirstName?: string;
  dialByLastName?: string;
}

export type CallerIdInfoExternalCallerIdNamePolicy = "DIRECT_LINE" | "LOCATION" | "OTHER" | (string & {});

export type CallerIdInfoSelected = "DIRECT_LINE" | "LOCATION_NUMBER" | "CUSTOM" | (string & {});

export interface CallerIdSettingsGet {
  callingLineIdDeliveryBlockingEnabled?: boolean;
  connectedLineIdentificationRestrictionEnabled?: boolean;
}

export type CallerIdType = "DEFAULT_CLID" | "ADDITIONAL_CLID" | "CALL_QUEUE" | "HUNT_GROUP" | (string & {});

export interface CallerReputationProviderProvider {
  id?: string;
  enabled?: boolean;
  name?: string;
  regions?: CallerReputationProviderRegion[];
}

export interface CallerReputationProviderRegion {
  id?: string;
  name?: string;
  type?: string;
  visible?: boolean;
  environmentType?: string;
}

export interface CallerReputationProviderSettings {
  name?: string;
  id?: string;
  clientId?: string;
  enabled?: boolean;
  callBlockScoreThreshold?: string;
  callAllowScoreThreshold?: string;
}

export interface CallerReputationProviderStatus {
  id?: string;
  status?: CallerReputationProviderStatusEnum;
}

export type CallerReputationProviderStatusEnum = "NOT_CONNECTED" | "CONNECTING" | "CONNECTED" | "ACTIVE" | "EXPIRED" | "AUTH_FAILED" | "PROVIDER_DISABLED" | (string & {});

export interface CallingPermission {
  callType?: CallingPermissionCallType;
  action?: CallingPermissionAction;
  transferEnabled?: boolean;
  isCallTypeRestrictionEnabled?: boolean;
}

export type CallingPermissionAction = "ALLOW" | "BLOCK" | "AUTH_CODE" | "TRANSFER_NUMBER_1" | "TRANSFER_NUMBER_2" | "TRANSFER_NUMBER_3" | (string & {});

export type CallingPermissionCallType = "INTERNAL_CALL" | "TOLL_FREE" | "INTERNATIONAL" | "OPERATOR_ASSISTED" | "CHARGEABLE_DIRECTORY_ASSISTED" | "SPECIAL_SERVICES_I" | "SPECIAL_SERVICES_II" | "PREMIUM_SERVICES_I" | "PREMIUM_SERVICES_II" | "NATIONAL" | (string & {});

export interface CallingPermissionObject {
  callType?: CallingPermissionObjectCallType;
  action?: CallingPermissionObjectAction;
  transferEnabled?: boolean;
  isCallTypeRestrictionEnabled?: boolean;
}

export type CallingPermissionObjectAction = "ALLOW" | "BLOCK" | "AUTH_CODE" | "TRANSFER_NUMBER_1" | "TRANSFER_NUMBER_2" | "TRANSFER_NUMBER_3" | (string & {});

export type CallingPermissionObjectCallType = "INTERNAL_CALL" | "TOLL_FREE" | "INTERNATIONAL" | "OPERATOR_ASSISTED" | "CHARGEABLE_DIRECTORY_ASSISTED" | "SPECIAL_SERVICES_I" | "SPECIAL_SERVICES_II" | "PREMIUM_SERVICES_I" | "PREMIUM_SERVICES_II" | "NATIONAL" | (string & {});

export interface CallingPermissionPatchObject {
  callType?: CallingPermissionObjectCallType;
  action?: CallingPermissionObjectAction;
  transferEnabled?: boolean;
}

export type CallingPlanReason = "FRAUD_CONTAINMENT" | "CISCO_CALLING_PLAN" | "TRANSFER_NUMBER_1_NOT_CONFIGURED" | "TRANSFER_NUMBER_2_NOT_CONFIGURED" | "TRANSFER_NUMBER_3_NOT_CONFIGURED" | "WEBEX_MOBILE_PREMIUM_INTERNATIONAL_TRANSFER_FORWARD" | (string & {});

export type CallsFrom = "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | "FORWARDED" | (string & {});

export type CallsFromSelectiveAccept = "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | (string & {});

export type CallsFromSelectiveReject = "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | "ANY_INTERNAL" | "ANY_EXTERNAL" | (string & {});

export type CallsFromTypeForSelectiveForward = "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | "ANY_INTERNAL" | "ANY_EXTERNAL" | (string & {});

export interface ChangeAnnouncementLanguageRequest {
  announcementLanguageCode: string;
  agentEnabled?: boolean;
  serviceEnabled?: boolean;
}

export interface ComplianceStatusLocationStatusObject {
  state?: GetComplianceStatusResponseLocationStateEnum;
  count?: number;
  locations?: ComplianceStatusResponseRedSkyClientLocation[];
}

export type ComplianceStatusRequestEnum = "OPTED_OUT" | "LOCATION_SETUP" | "ALERTS" | "NETWORK_ELEMENTS" | "ROUTING_ENABLED" | (string & {});

export interface ComplianceStatusResponse {
  orgStatus?: OrgStatusEnum;
  complianceStatus?: ComplianceStatusResponseEnum;
  companyId?: string;
  redSkyOrgId?: string;
  adminExists?: boolean;
  locationsStatus?: ComplianceStatusResponseLocationStatusObject;
}

export type ComplianceStatusResponseEnum = "OPTED_OUT" | "EXEMPTED" | "NON_COMPLIANT" | "COMPLIANT" | (string & {});

export interface ComplianceStatusResponseLocationStatusObject {
  state?: UpdateComplianceStatusResponseLocationStateEnum;
  count?: number;
  locations?: ComplianceStatusResponseRedSkyClientLocation[];
}

export interface ComplianceStatusResponseRedSkyClientLocation {
  id?: string;
  name?: string;
}

export interface ConferenceDetails {
  state?: ConferenceStateEnum;
  appearance?: number;
  created?: string;
  muted?: boolean;
  type?: ConferenceTypeEnum;
  participants?: ConferenceParticipant[];
}

export interface ConferenceParticipant {
  callId?: string;
  muted?: boolean;
  deafened?: boolean;
}

export type ConferenceStateEnum = "connected" | "held" | "disconnected" | (string & {});

export type ConferenceTypeEnum = "bargeIn" | "silentMonitoring" | "coaching" | (string & {});

export type ConfigurationLevelType = "LOCATION" | "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});

export interface ConfigureAVirtualLinesPrivacySettingsRequest {
  aaExtensionDialingEnabled?: boolean;
  aaNamingDialingEnabled?: boolean;
  enablePhoneStatusDirectoryPrivacy?: boolean;
  enablePhoneStatusPickupBargeInPrivacy?: boolean;
  monitoringAgents?: string[];
}

export interface ConfigureBargeInSettingsForAPersonRequest {
  enabled?: boolean;
  toneEnabled?: boolean;
}

export interface ConfigureBargeInSettingsForAVirtualLineRequest {
  enabled?: boolean;
  toneEnabled?: boolean;
}

export interface ConfigureBargeInSettingsRequest {
  enabled?: boolean;
  toneEnabled?: boolean;
}

export interface ConfigureBusyVoicemailGreetingForAPersonRequest {
  file: FilePart;
}

export interface ConfigureBusyVoicemailGreetingForAPlaceRequest {
  file: FilePart;
}

export interface ConfigureBusyVoicemailGreetingForAVirtualLineRequest {
  file: FilePart;
}

export interface ConfigureCallBridgeSettingsForAVirtualLineRequest {
  warningToneEnabled?: boolean;
}

export interface ConfigureCallBridgeSettingsPersonRequest {
  warningToneEnabled?: boolean;
}

export interface ConfigureCallForwardingSettingsForAPersonRequest {
  callForwarding?: CallForwardingPutCallForwarding;
  businessContinuity?: CallForwardingInfoCallForwardingBusy;
}

export interface ConfigureCallForwardingSettingsForAVirtualLineRequest {
  callForwarding?: CallForwardingPutCallForwarding;
  businessContinuity?: CallForwardingInfoCallForwardingBusy;
}

export interface ConfigureCallInterceptGreetingForAPersonRequest {
  file: FilePart;
}

export interface ConfigureCallInterceptGreetingForAVirtualLineRequest {
  file: FilePart;
}

export interface ConfigureCallInterceptSettingsForAPersonRequest {
  enabled?: boolean;
  incoming?: CallInterceptInfoIncoming;
  outgoing?: CallInterceptInfoOutgoing;
}

export interface ConfigureCallInterceptSettingsForAVirtualLineRequest {
  enabled?: boolean;
  incoming?: CallInterceptPutIncoming;
  outgoing?: CallInterceptInfoOutgoing;
}

export interface ConfigureCallInterceptSettingsForAWorkspaceRequest {
  enabled?: boolean;
  incoming?: InterceptIncomingPatch;
  outgoing?: InterceptOutGoingGet;
}

export interface ConfigureCallPolicySettingsForAWorkspaceRequest {
  connectedLineIdPrivacyOnRedirectedCalls: UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls;
}

export interface ConfigureCallRecordingSettingsForAPersonRequest {
  enabled?: boolean;
  record?: CallRecordingInfoRecord;
  recordVoicemailEnabled?: boolean;
  startStopAnnouncementEnabled?: boolean;
  notification?: CallRecordingPutNotification;
  repeat?: CallRecordingInfoRepeat;
  startStopAnnouncement?: CallRecordingInfoStartStopAnnouncement;
}

export interface ConfigureCallRecordingSettingsForAVirtualLineRequest {
  enabled?: boolean;
  record?: CallRecordingInfoRecord;
  recordVoicemailEnabled?: boolean;
  notification?: CallRecordingPutNotification;
  repeat?: CallRecordingInfoRepeat;
  startStopAnnouncement?: CallRecordingInfoStartStopAnnouncement;
}

export interface ConfigureCallWaitingSettingsForAPersonRequest {
  enabled: boolean;
}

export interface ConfigureCallWaitingSettingsForAVirtualLineRequest {
  enabled: boolean;
}

export interface ConfigureCallerIdSettingsForAPersonRequest {
  selected: CallerIdInfoSelected;
  customNumber?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  blockInForwardCallsEnabled?: boolean;
  externalCallerIdNamePolicy?: CallerIdInfoExternalCallerIdNamePolicy;
  customExternalCallerIdName?: string;
  additionalExternalCallerIdDirectLineEnabled?: boolean;
  additionalExternalCallerIdLocationNumberEnabled?: boolean;
  additionalExternalCallerIdCustomNumber?: string;
  directLineCallerIdName?: UserSettingsDirectLineCallerIdNameObject;
  dialByFirstName?: string;
  dialByLastName?: string;
}

export interface ConfigureCallerIdSettingsForAVirtualLineRequest {
  selected: CallerIdInfoSelected;
  customNumber?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  blockInForwardCallsEnabled?: boolean;
  externalCallerIdNamePolicy?: ListVirtualLineObjectExternalCallerIdNamePolicy;
  customExternalCallerIdName?: string;
  additionalExternalCallerIdDirectLineEnabled?: boolean;
  additionalExternalCallerIdLocationNumberEnabled?: boolean;
  additionalExternalCallerIdCustomNumber?: string;
  directLineCallerIdName?: UserSettingsDirectLineCallerIdNameObject;
  dialByFirstName?: string;
  dialByLastName?: string;
}

export interface ConfigureCallerIdSettingsForAWorkspaceRequest {
  selected: CLIDPolicySelection;
  customNumber?: string;
  /** @deprecated */ displayName?: string;
  /** @deprecated */ displayDetail?: string;
  blockInForwardCallsEnabled?: boolean;
  externalCallerIdNamePolicy?: ModifyPlaceCallerIdGetExternalCallerIdNamePolicy;
  customExternalCallerIdName?: string;
  locationExternalCallerIdName?: string;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface ConfigureCallingBehaviorForAPersonRequest {
  behaviorType?: GetCallingBehaviorObjectBehaviorType;
  profileId?: string;
}

export interface ConfigureDoNotDisturbSettingsForAPersonRequest {
  webexGoOverrideEnabled: boolean;
  enabled?: boolean;
  ringSplashEnabled?: boolean;
}

export interface ConfigureHotelingSettingsForAPersonRequest {
  enabled: boolean;
}

export interface ConfigureIncomingPermissionSettingsForAPersonRequest {
  useCustomEnabled: boolean;
  externalTransfer: IncomingPermissionSettingExternalTransfer;
  internalCallsEnabled: boolean;
  collectCallsEnabled: boolean;
}

export interface ConfigureIncomingPermissionSettingsForAVirtualLineRequest {
  useCustomEnabled: boolean;
  externalTransfer: IncomingPermissionSettingExternalTransfer;
  internalCallsEnabled: boolean;
  collectCallsEnabled: boolean;
}

export interface ConfigureMusicOnHoldSettingsForAVirtualLineRequest {
  mohEnabled?: boolean;
  greeting?: CallInterceptInfoIncomingAnnouncementsGreeting;
  audioAnnouncementFile?: AudioAnnouncementFileGetObject;
}

export interface ConfigureMusicOnHoldSettingsForPersonRequest {
  mohEnabled?: boolean;
  greeting?: GetMusicOnHoldObjectGreeting;
  audioAnnouncementFile?: AudioAnnouncementFileGetObject;
}

export interface ConfigureNoAnswerVoicemailGreetingForAPersonRequest {
  file: FilePart;
}

export interface ConfigureNoAnswerVoicemailGreetingForAPlaceRequest {
  file: FilePart;
}

export interface ConfigureNoAnswerVoicemailGreetingForAVirtualLineRequest {
  file: FilePart;
}

export interface ConfigurePersonMsteamsSettingRequest {
  settingName: "HIDE_WEBEX_APP" | (string & {});
  value: boolean;
}

export interface ConfigurePriorityAlertSettingsForAWorkspaceRequest {
  enabled: boolean;
}

export interface ConfigurePrivacySettingsForAPersonRequest {
  aaExtensionDialingEnabled?: boolean;
  aaNamingDialingEnabled?: boolean;
  enablePhoneStatusDirectoryPrivacy?: boolean;
  enablePhoneStatusPickupBargeInPrivacy?: boolean;
  monitoringAgents?: string[];
}

export interface ConfigurePushToTalkSettingsForAPersonRequest {
  allowAutoAnswer?: boolean;
  connectionType?: PushToTalkConnectionType;
  accessType?: PushToTalkAccessType;
  members?: string[];
}

export interface ConfigurePushToTalkSettingsForAVirtualLineRequest {
  allowAutoAnswer?: boolean;
  connectionType?: PushToTalkConnectionType;
  accessType?: PushToTalkAccessType;
  members?: string[];
}

export interface ConfigurePushToTalkSettingsForAWorkspaceRequest {
  allowAutoAnswer?: boolean;
  connectionType?: PushToTalkConnectionType;
  accessType?: PushToTalkAccessType;
  members?: string[];
}

export interface ConfigureReceptionistClientSettingsForAPersonRequest {
  receptionEnabled: boolean;
  monitoredMembers?: string[];
}

export interface ConfigureVoicemailSettingsForAPersonRequest {
  notifications: VoicemailInfoNotifications;
  transferToNumber: CallInterceptInfoIncomingAnnouncementsNewNumber;
  enabled?: boolean;
  sendAllCalls?: CallWaitingInfo;
  sendBusyCalls?: UserSettingsVoicemailPutSendBusyCalls;
  sendUnansweredCalls?: UserSettingsVoicemailPutSendUnansweredCalls;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage;
  messageStorage?: VoicemailInfoMessageStorage;
  faxMessage?: VoicemailInfoFaxMessage;
}

export interface ConfigureVoicemailSettingsForAVirtualLineRequest {
  notifications: VoicemailInfoNotifications;
  transferToNumber: CallInterceptInfoIncomingAnnouncementsNewNumber;
  announcementLanguageCode: string;
  enabled?: boolean;
  sendAllCalls?: DirectorySearchObject;
  sendBusyCalls?: UserSettingsVoicemailPutSendBusyCalls;
  sendUnansweredCalls?: UserSettingsVoicemailPutSendUnansweredCalls;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage;
  messageStorage?: VoicemailInfoMessageStorage;
  faxMessage?: VoicemailInfoFaxMessage;
}

export interface ConfigureVoicemailSettingsForAWorkspaceRequest {
  notifications: VoicemailInfoNotifications;
  transferToNumber: VoicemailInfoTransferToNumber;
  enabled?: boolean;
  sendAllCalls?: AnonymousCallRejectionGet;
  sendBusyCalls?: VoicemailPutSendBusyCalls;
  sendUnansweredCalls?: VoicemailPutSendUnansweredCalls;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage;
  messageStorage?: VoicemailInfoMessageStorage;
  faxMessage?: VoicemailInfoFaxMessage;
}

export interface ConnectionOptionsResponse {
  id?: string;
  displayName?: string;
  pstnServices?: PSTNServiceType[];
}

export interface ConnectionResponse {
  id?: string;
  displayName?: string;
  pstnServices?: PSTNServiceType[];
  pstnConnectionType?: PSTNType;
  routeType?: "ROUTE_GROUP" | "TRUNK" | (string & {});
  routeId?: string;
}

export interface ContactCenterExtensionsGetObject {
  ccExtensions?: UserExtensions[];
  endpoints?: UserEndpoints[];
}

export interface ContactDetails {
  personId?: string;
  firstName?: string;
  lastName?: string;
  department?: string;
  phoneNumber?: string;
  extension?: string;
  locationId?: string;
  featureId?: string;
}

export interface CountryConfigGet {
  stateRequired?: boolean;
  zipCodeRequired?: boolean;
  states?: StateGet[];
  timeZones?: string[];
}

export interface Counts {
  routingPrefixUpdated?: number;
  routingPrefixFailed?: number;
}

export interface CreateACallParkExtensionRequest {
  name: string;
  extension: string;
}

export interface CreateACallParkExtensionResponse {
  id?: string;
}

export interface CreateACallParkRequest {
  name: string;
  recall: PutRecallHuntGroupObject;
  agents?: string[];
  parkOnAgentsEnabled?: boolean;
  callParkExtensions?: string[];
}

export interface CreateACallParkResponse {
  id?: string;
}

export interface CreateACallPickupRequest {
  name: string;
  notificationType?: GetCallPickupObjectNotificationType;
  notificationDelayTimerSeconds?: number;
  agents?: string[];
}

export interface CreateACallPickupResponse {
  id?: string;
}

export interface CreateACallTokenRequest {
  calledNumber: string;
  guestName?: string;
}

export interface CreateACallTokenResponse {
  callToken?: string;
}

export interface CreateADectNetworkRequest {
  name: string;
  model: "DMS Cisco DBS110" | "Cisco DECT 110 Base" | "DMS Cisco DBS210" | "Cisco DECT 210 Base" | (string & {});
  defaultAccessCodeEnabled: boolean;
  defaultAccessCode: string;
  displayName?: string;
}

export interface CreateADectNetworkResponse {
  dectNetworkId?: string;
}

export interface CreateADialPlanRequest {
  name: string;
  routeId: string;
  routeType: RouteType;
  dialPatterns?: string[];
}

export interface CreateADialPlanResponse {
  id?: string;
}

export interface CreateANewPagingGroupRequest {
  name: string;
  phoneNumber?: string;
  extension?: string;
  languageCode?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  originatorCallerIdEnabled?: boolean;
  originators?: string[];
  targets?: string[];
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface CreateANewPagingGroupResponse {
  id?: string;
}

export interface CreateANewVoicemailGroupForALocationRequest {
  name: string;
  extension: number;
  passcode: number;
  languageCode: string;
  messageStorage: GetLocationVoicemailGroupObjectMessageStorage;
  notifications: GetLocationVoicemailGroupObjectNotifications;
  faxMessage: GetLocationVoicemailGroupObjectFaxMessage;
  transferToNumber: GetLocationVoicemailGroupObjectNotifications;
  emailCopyOfMessage: GetLocationVoicemailGroupObjectEmailCopyOfMessage;
  phoneNumber?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface CreateANewVoicemailGroupForALocationResponse {
  id?: string;
}

export interface CreateAReceptionistContactDirectoryRequest {
  name: string;
  contacts: PersonId[];
}

export interface CreateAReceptionistContactDirectoryResponse {
  id?: string;
}

export interface CreateARedSkyBuildingAddressAndAlertEmailForALocationRequest {
  alertingEmail: string;
  address?: EmergencyServicesSettingsAddressObject;
}

export interface CreateARouteListRequest {
  name: string;
  locationId: string;
  routeGroupId: string;
}

export interface CreateARouteListResponse {
  id?: string;
}

export interface CreateAScheduleEventRequest {
  name: string;
  startDate: string;
  endDate: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: RecurrenceObject;
}

export interface CreateAScheduleEventResponse {
  id?: string;
}

export interface CreateAScheduleRequest {
  type: GetScheduleObjectType;
  name: string;
  events?: ModifyScheduleEventObject[];
}

export interface CreateAScheduleResponse {
  id?: string;
}

export interface CreateATranslationPatternForALocationRequest {
  name: string;
  matchingPattern: string;
  replacementPattern: string;
}

export interface CreateATranslationPatternForALocationResponse {
  id?: string;
}

export interface CreateATranslationPatternForAnOrganizationRequest {
  name: string;
  matchingPattern: string;
  replacementPattern: string;
}

export interface CreateATranslationPatternForAnOrganizationResponse {
  id?: string;
}

export interface CreateATrunkRequest {
  name: string;
  locationId: string;
  password: string;
  trunkType: TrunkType;
  dualIdentitySupportEnabled?: boolean;
  deviceType?: string;
  address?: string;
  domain?: string;
  port?: number;
  maxConcurrentCalls?: number;
  pChargeInfoSupportPolicy?: PChargeInfoSupportPolicyType;
}

export interface CreateATrunkResponse {
  id?: string;
}

export interface CreateAVirtualExtensionRangeRequest {
  name: string;
  prefix: string;
  patterns?: string[];
  locationId?: string;
}

export interface CreateAVirtualExtensionRangeResponse {
  id?: string;
}

export interface CreateAVirtualExtensionRequest {
  displayName: string;
  phoneNumber: string;
  extension: string;
  firstName?: string;
  lastName?: string;
  locationId?: string;
}

export interface CreateAVirtualExtensionResponse {
  id?: string;
}

export interface CreateAVirtualLineRequest {
  firstName: string;
  lastName: string;
  locationId: string;
  displayName?: string;
  phoneNumber?: string;
  extension?: string;
  callerIdLastName?: string;
  callerIdFirstName?: string;
  callerIdNumber?: string;
}

export interface CreateAVirtualLineResponse {
  id?: string;
}

export interface CreateAccessCodesForAVirtualLineRequest {
  code: string;
  description: string;
}

export interface CreateAccessCodesForAWorkspaceRequest {
  code: string;
  description: string;
}

export interface CreateAccessCodesForAnOrganizationRequest {
  accessCodes: LegacyAuthorizationCode[];
}

export interface CreateAccessCodesForPersonRequest {
  code: string;
  description: string;
}

export interface CreateAdnisForAcallQueueRequest {
  name: string;
  ringPattern: RingPatternObject;
  phoneNumber?: string;
  extension?: string;
}

export interface CreateAdnisForAcallQueueResponse {
  id?: string;
}

export interface CreateAiReceptionistIntentResponse {
  id: string;
}

export interface CreateAiReceptionistResponse {
  id: string;
}

export interface CreateAnAccountAndAdminInRedSkyRequest {
  email: string;
  orgPrefix?: OrgPrefixObject;
  partnerRedskyOrgId?: string;
}

export interface CreateAnOperatingModeHolidayRequest {
  name: string;
  allDayEnabled: boolean;
  startDate: string;
  endDate: string;
  startTime?: string;
  endTime?: string;
  recurrence?: OperatingModeRecurrenceObject;
}

export interface CreateAnOperatingModeHolidayResponse {
  id?: string;
}

export interface CreateAnOperatingModeRequest {
  name: string;
  type: OperatingModeScheduleTypeObject;
  level: OrgLocLevelObject;
  callForwarding: OperatingModeCallForwarding;
  locationId?: string;
  sameHoursDaily?: OperatingModeSameHoursDailyScheduleObject;
  differentHoursDaily?: OperatingModeDifferentHoursDailyScheduleObject;
  holidays?: OperatingModeHolidayObject[];
}

export interface CreateAnOperatingModeResponse {
  id?: string;
}

export interface CreateAnnouncementPlaylistRequest {
  name: string;
  announcementIds: string[];
}

export interface CreateAnnouncementPlaylistResponse {
  id?: string;
}

export interface CreateAutoAttendantRequest {
  name: string;
  businessSchedule: string;
  businessHoursMenu: HoursMenuGetObject;
  afterHoursMenu: HoursMenuGetObject;
  phoneNumber?: string;
  extension?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  alternateNumbers?: AlternateNumbersObject[];
  languageCode?: string;
  holidaySchedule?: string;
  extensionDialing?: GetAutoAttendantObjectExtensionDialing;
  nameDialing?: GetAutoAttendantObjectExtensionDialing;
  timeZone?: string;
  directLineCallerIdName?: DirectLineCallerIdNameObjectForPut;
  dialByName?: string;
}

export interface CreateAutoAttendantResponse {
  id?: string;
}

export interface CreateAutoAttendantSelectiveCallForwardingRuleRequest {
  name: string;
  forwardTo: CallForwardSelectiveForwardToObject;
  callsFrom: CallForwardSelectiveCallsFromObject;
  enabled?: boolean;
  businessSchedule?: string;
  holidaySchedule?: string;
  callsTo?: CallForwardSelectiveCallsToObject;
}

export interface CreateAutoAttendantSelectiveCallForwardingRuleResponse {
  id?: string;
}

export type CreateCallQueueObjectCallingLineIdPolicy = "DIRECT_LINE" | "LOCATION_NUMBER" | "CUSTOM" | (string & {});

export interface CreateCallQueueRequest {
  name: string;
  callPolicies: GetCallQueueCallPolicyObject;
  queueSettings: CallQueueQueueSettingsObject;
  agents: PostPersonPlaceVirtualLineCallQueueObject[];
  phoneNumber?: string;
  extension?: string;
  languageCode?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  timeZone?: string;
  callingLineIdPolicy?: CreateCallQueueObjectCallingLineIdPolicy;
  callingLineIdPhoneNumber?: string;
  allowAgentJoinEnabled?: boolean;
  phoneNumberForOutgoingCallsEnabled?: boolean;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface CreateCallQueueResponse {
  id?: string;
}

export interface CreateCallQueueSelectiveCallForwardingRuleRequest {
  name: string;
  callsFrom: CreateForwardingRuleObjectCallsFrom;
  callsTo: CreateForwardingRuleObjectCallsTo;
  enabled?: boolean;
  holidaySchedule?: string;
  businessSchedule?: string;
  forwardTo?: CreateForwardingRuleObjectForwardTo;
}

export interface CreateCallQueueSelectiveCallForwardingRuleResponse {
  id?: string;
}

export interface CreateCallQueueSupervisorRequest {
  id: string;
  agents: PostPersonPlaceVirtualLineSupervisorObject[];
}

export interface CreateCriteriaToUserSelectiveCallAcceptServiceRequest {
  callsFrom: CallsFromSelectiveAccept;
  acceptEnabled: boolean;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateCriteriaToUserSelectiveCallAcceptServiceResponse {
  id?: string;
}

export interface CreateCriteriaToUserSelectiveCallForwardingServiceRequest {
  forwardToPhoneNumber: string;
  sendToVoicemailEnabled: boolean;
  callsFrom: CallsFromSelectiveReject;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  forwardEnabled?: boolean;
}

export interface CreateCriteriaToUserSelectiveCallForwardingServiceResponse {
  id?: string;
}

export interface CreateCriteriaToUserSelectiveCallRejectionServiceRequest {
  callsFrom: CallsFrom;
  rejectEnabled: boolean;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateCriteriaToUserSelectiveCallRejectionServiceResponse {
  id?: string;
}

export interface CreateDigitPatternForAVirtualProfileRequest {
  name: string;
  pattern: string;
  action: OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction;
  transferEnabled: boolean;
}

export interface CreateDigitPatternForAVirtualProfileResponse {
  id?: string;
}

export interface CreateDigitPatternForAWorkspaceRequest {
  name: string;
  pattern: string;
  action: Action;
  transferEnabled: boolean;
}

export interface CreateDigitPatternForAWorkspaceResponse {
  id?: string;
}

export interface CreateDigitPatternsForPersonRequest {
  name: string;
  pattern: string;
  action: Action;
  transferEnabled: boolean;
}

export interface CreateDigitPatternsForPersonResponse {
  id?: string;
}

export interface CreateForwardingRuleObjectCallsFrom {
  selection?: "ANY" | "CUSTOM" | (string & {});
  customNumbers?: CreateForwardingRuleObjectCallsFromCustomNumbers;
}

export interface CreateForwardingRuleObjectCallsFromCustomNumbers {
  privateNumberEnabled?: boolean;
  unavailableNumberEnabled?: boolean;
  numbers?: string[];
}

export interface CreateForwardingRuleObjectCallsTo {
  numbers?: CallForwardingNumbers[];
}

export interface CreateForwardingRuleObjectForwardTo {
  selection?: CreateForwardingRuleObjectForwardToSelection;
  phoneNumber?: string;
}

export type CreateForwardingRuleObjectForwardToSelection = "FORWARD_TO_DEFAULT_NUMBER" | "FORWARD_TO_SPECIFIED_NUMBER" | "DO_NOT_FORWARD" | (string & {});

export interface CreateHuntGroupRequest {
  name: string;
  callPolicies: PostHuntGroupCallPolicyObject;
  agents: PostPersonPlaceVirtualLineHuntGroupObject[];
  enabled: boolean;
  phoneNumber?: string;
  extension?: string;
  languageCode?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  timeZone?: string;
  huntGroupCallerIdForOutgoingCallsEnabled?: boolean;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface CreateHuntGroupResponse {
  id?: string;
}

export interface CreateHuntGroupSelectiveCallForwardingRuleRequest {
  name: string;
  callsFrom: CreateForwardingRuleObjectCallsFrom;
  callsTo: CreateForwardingRuleObjectCallsTo;
  enabled?: boolean;
  holidaySchedule?: string;
  businessSchedule?: string;
  forwardTo?: CreateForwardingRuleObjectForwardTo;
}

export interface CreateHuntGroupSelectiveCallForwardingRuleResponse {
  id?: string;
}

export interface CreateKnowledgeBaseResponse {
  id: string;
}

export interface CreateMultipleBaseStationsRequest {
  baseStationMacs: string[];
}

export interface CreateMultipleBaseStationsResponse {
  baseStations?: BaseStationResponse[];
}

export interface CreateMyCallNotifyCriteriaRequest {
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  notificationEnabled?: boolean;
}

export interface CreateMyCallNotifyCriteriaResponse {
  id?: string;
}

export interface CreateMyExecutiveCallFilteringCriteriaRequest {
  filterName?: string;
  scheduleName?: string;
  scheduleType?: ExecutiveCallFilteringCriteriaGetScheduleType;
  scheduleLevel?: ExecutiveCallFilteringCriteriaGetScheduleLevel;
  callsFrom?: ExecutiveCallFilteringGetCriteriaItemSource;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  filterEnabled?: boolean;
  callsToNumbers?: ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem[];
}

export interface CreateMyExecutiveCallFilteringCriteriaResponse {
  id?: string;
}

export interface CreateMyPriorityAlertCriteriaRequest {
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  notificationEnabled?: boolean;
}

export interface CreateMyPriorityAlertCriteriaResponse {
  id?: string;
}

export interface CreateMyScheduleEventRequest {
  name: string;
  startDate: string;
  endDate: string;
  allDayEnabled: boolean;
  startTime?: string;
  endTime?: string;
  recurrence?: UserScheduleRecurrenceObject;
}

export interface CreateMyScheduleEventResponse {
  id?: string;
}

export interface CreateMyScheduleRequest {
  type: UserScheduleType;
  name: string;
  events?: ScheduleEventObject[];
}

export interface CreateMyScheduleResponse {
  id?: string;
}

export interface CreateMySelectiveAcceptCriteriaRequest {
  scheduleName: string;
  scheduleType: UserScheduleType;
  scheduleLevel: UserScheduleLevel;
  callsFrom: PriorityAlertCriteriaGetCallsFrom;
  acceptEnabled: boolean;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateMySelectiveAcceptCriteriaResponse {
  id?: string;
}

export interface CreateMySelectiveCallForwardCriteriaRequest {
  forwardToPhoneNumber?: string;
  destinationVoicemailEnabled?: boolean;
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  forwardEnabled?: boolean;
}

export interface CreateMySelectiveCallForwardCriteriaResponse {
  id?: string;
}

export interface CreateMySelectiveRejectCriteriaRequest {
  scheduleName: string;
  scheduleType: UserScheduleType;
  scheduleLevel: UserScheduleLevel;
  callsFrom: PriorityAlertCriteriaGetCallsFrom;
  rejectEnabled: boolean;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateMySelectiveRejectCriteriaResponse {
  id?: string;
}

export interface CreateMySequentialRingCriteriaRequest {
  scheduleName: string;
  scheduleType: UserScheduleType;
  scheduleLevel: UserScheduleLevel;
  callsFrom: PriorityAlertCriteriaGetCallsFrom;
  ringEnabled: boolean;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateMySequentialRingCriteriaResponse {
  id?: string;
}

export interface CreateMySimultaneousRingCriteriaRequest {
  scheduleName: string;
  scheduleType: UserScheduleType;
  scheduleLevel: UserScheduleLevel;
  callsFrom: PriorityAlertCriteriaGetCallsFrom;
  ringEnabled: boolean;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateMySimultaneousRingCriteriaResponse {
  id?: string;
}

export interface CreateOutgoingPermissionANewAccessCodeForACustomerLocationRequest {
  accessCodes?: GetLocationAccessCodeObjectAccessCodes;
}

export interface CreateOutgoingPermissionANewDigitPatternForALocationRequest {
  name: string;
  pattern: string;
  action: CallingPermissionObjectAction;
  transferEnabled: boolean;
}

export interface CreateOutgoingPermissionANewDigitPatternForALocationResponse {
  id?: string;
}

export interface CreatePersonExecutiveCallFilteringCriteriaRequest {
  filterName: string;
  callsFrom: CallsFrom;
  filterEnabled: boolean;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  callsToNumbers?: UserSettingsExecutiveCallFilteringCriteriaGetCallsToNumbersItem[];
}

export interface CreatePersonExecutiveCallFilteringCriteriaResponse {
  id?: string;
}

export interface CreatePersonSimultaneousRingCriteriaRequest {
  callsFrom: PersonCallsFromType;
  ringEnabled: boolean;
  scheduleName?: string;
  scheduleType?: PersonScheduleType;
  scheduleLevel?: PersonScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreatePersonSimultaneousRingCriteriaResponse {
  id?: string;
}

export interface CreatePriorityAlertCriteriaForAWorkspaceRequest {
  scheduleName: string;
  scheduleType: SequentialRingCriteriaGetScheduleType;
  scheduleLevel: SequentialRingCriteriaGetScheduleLevel;
  callsFrom: SequentialRingCriteriaGetCallsFrom;
  notificationEnabled: boolean;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreatePriorityAlertCriteriaForAWorkspaceResponse {
  id?: string;
}

export interface CreateRouteGroupForAOrganizationRequest {
  name: string;
  localGateways: LocalGateways[];
}

export interface CreateRouteGroupForAOrganizationResponse {
  id?: string;
}

export interface CreateScheduleForAPersonRequest {
  name: string;
  type: ScheduleType;
  events?: EventLongDetails[];
}

export interface CreateScheduleForAPersonResponse {
  id?: string;
}

export interface CreateSelectiveAcceptCriteriaForAWorkspaceRequest {
  scheduleName: string;
  scheduleType: SequentialRingCriteriaGetScheduleType;
  scheduleLevel: SequentialRingCriteriaGetScheduleLevel;
  callsFrom: SelectiveRejectCallCallsFromType;
  acceptEnabled: boolean;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateSelectiveAcceptCriteriaForAWorkspaceResponse {
  id?: string;
}

export interface CreateSelectiveForwardCriteriaForAWorkspaceRequest {
  callsFrom: CallsFromTypeForSelectiveForward;
  forwardToPhoneNumber?: string;
  destinationVoicemailEnabled?: boolean;
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  numbers?: string[];
  forwardEnabled?: boolean;
}

export interface CreateSelectiveForwardCriteriaForAWorkspaceResponse {
  id?: string;
}

export interface CreateSelectiveRejectCriteriaForAWorkspaceRequest {
  scheduleName: string;
  scheduleType: SequentialRingCriteriaGetScheduleType;
  scheduleLevel: SequentialRingCriteriaGetScheduleLevel;
  callsFrom: SelectiveRejectCallCallsFromType;
  rejectEnabled: boolean;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateSelectiveRejectCriteriaForAWorkspaceResponse {
  id?: string;
}

export interface CreateSequentialRingCriteriaForAWorkspaceRequest {
  callsFrom: SequentialRingCriteriaGetCallsFrom;
  ringEnabled: boolean;
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateSequentialRingCriteriaForAWorkspaceResponse {
  id?: string;
}

export interface CreateSimultaneousRingCriteriaForAWorkspaceRequest {
  scheduleName: string;
  scheduleType: SequentialRingCriteriaGetScheduleType;
  scheduleLevel: SequentialRingCriteriaGetScheduleLevel;
  callsFrom: SequentialRingCriteriaGetCallsFrom;
  ringEnabled: boolean;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface CreateSimultaneousRingCriteriaForAWorkspaceResponse {
  id?: string;
}

export interface CreateSingleNumberReachForAPersonRequest {
  phoneNumber: string;
  enabled: boolean;
  name: string;
  doNotForwardCallsEnabled?: boolean;
  answerConfirmationEnabled?: boolean;
}

export interface CreateSingleNumberReachForAPersonResponse {
  id?: string;
}

export interface CreateWrapUpReasonRequest {
  name: string;
  description?: string;
  queues?: string[];
  assignAllQueuesEnabled?: boolean;
}

export interface CreateWrapUpReasonResponse {
  id?: string;
}

export interface Criteria {
  id?: string;
  scheduleName?: string;
  source?: Source;
  rejectEnabled?: boolean;
}

export interface CriteriaAccept {
  id?: string;
  scheduleName?: string;
  source?: SourceSelectiveAccept;
  acceptEnabled?: boolean;
}

export interface CriteriaForward {
  id?: string;
  scheduleName?: string;
  source?: Source;
  forwardEnabled?: boolean;
}

export interface Customer {
  id?: string;
  name?: string;
}

export interface DECTHandsetGet {
  id?: string;
  index?: string;
  customDisplayName?: string;
  defaultDisplayName?: string;
  baseStationId?: string;
  mac?: string;
  accessCode?: string;
  lines?: Lines[];
}

export interface DECTHandsetItem {
  id?: string;
  index?: string;
  defaultDisplayName?: string;
  customDisplayName?: string;
  accessCode?: string;
  primaryEnabled?: boolean;
  lines?: Lines[];
}

export interface DECTHandsetLineResponse {
  memberId?: string;
  firstName?: string;
  lastName?: string;
  external?: string;
  extension?: string;
  location?: Location;
  memberType?: MemberType;
}

export interface DECTHandsetList {
  numberOfHandsetsAssigned?: number;
  numberOfLinesAssigned?: number;
  handsets?: DECTHandsetItem[];
}

export interface DECTNetworkDetail {
  id?: string;
  name?: string;
  displayName?: string;
  chainId?: number;
  model?: BaseStationType;
  defaultAccessCodeEnabled?: boolean;
  defaultAccessCode?: string;
  numberOfBaseStations?: number;
  numberOfHandsetsAssigned?: number;
  numberOfLines?: number;
  location?: Location;
}

export interface DECTNetworkItem {
  id?: string;
  name?: string;
  numberOfHandsetsAssigned?: number;
}

export interface DeafenParticipantRequest {
  callId: string;
}

export interface DectNetwork {
  id?: string;
  name?: string;
  primaryEnabled?: boolean;
  numberOfHandsetsAssigned?: number;
  location?: ListVirtualLineObjectLocation;
}

export interface DeleteARecordingRequest {
  reason?: string;
  comment?: string;
}

export interface DeleteBulkCallQueueSupervisorsRequest {
  supervisorIds: string[];
  deleteAll?: boolean;
}

export interface DeleteMultipleHandsetsRequest {
  handsetIds: string[];
  deleteAll?: boolean;
}

export interface DeleteOutgoingPermissionAccessCodeForAnOrganizationRequest {
  deleteCodes: string[];
}

export interface DeleteOutgoingPermissionAccessCodeLocationRequest {
  deleteCodes: string[];
}

export interface DestinationMember {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  type?: "AUTO_ATTENDANT" | "CALL_QUEUE" | "HUNT_GROUP" | "VIRTUAL_LINE" | (string & {});
  location?: LegacyLocationObject;
}

export type DeviceActivationStates = "ACTIVATING" | "ACTIVATED" | "DEACTIVATED" | (string & {});

export type DeviceTypeObject = "PRIMARY" | "SHARED_CALL_APPEARANCE" | "MOBILITY" | (string & {});

export interface DevicesObject {
  id?: string;
  description?: string[];
  model?: string;
  mac?: string;
  primaryOwner?: boolean;
  type?: LineType;
  owner?: VirtualLineSettingsDeviceOwner;
  activationState?: DeviceActivationStates;
}

export interface DialByMemberIdRequest {
  destination: string;
  endpointId?: string;
  singleNumberReachPhoneNumber?: string;
}

export interface DialByMemberIdResponse {
  callId?: string;
  callSessionId?: string;
}

export interface DialCallControlsMembersMeRequest {
  destination: string;
  endpointId?: string;
  singleNumberReachPhoneNumber?: string;
  lineOwnerId?: string;
}

export interface DialPattern {
  dialPattern?: string;
  action?: ActionOnRouteList;
}

export interface DialPatternValidate {
  dialPattern?: string;
  patternStatus?: "INVALID" | "DUPLICATE" | "DUPLICATE_IN_LIST" | (string & {});
  message?: string;
}

export interface DialPatternValidateResult {
  status?: "ERRORS" | "OK" | (string & {});
  dialPatternStatus?: DialPatternValidate[];
}

export interface DialPlan {
  id?: string;
  name?: string;
  routeId?: string;
  routeName?: string;
  routeType?: RouteType;
}

export interface DialPlanGet {
  id?: string;
  name?: string;
  routeId?: string;
  routeName?: string;
  routeType?: RouteType;
  customer?: Customer;
}

export interface DialRequest {
  destination: string;
  endpointId?: string;
  singleNumberReachPhoneNumber?: string;
  lineOwnerId?: string;
}

export interface DialResponse {
  callId?: string;
  callSessionId?: string;
}

export interface DirectLineCallerIdNameObject {
  selection?: SelectionObject;
  customName?: string;
}

export interface DirectLineCallerIdNameObjectForPut {
  selection?: SelectionObject;
  customName?: string;
}

export interface DirectorySearchObject {
  enabled?: boolean;
}

export interface DisableCallingLocationCounts {
  totalVirtualExtensionsAccount?: number;
  virtualExtensionsDeleted?: number;
  virtualExtensionsDeleteFailed?: number;
  totalFeatureAccounts?: number;
  featureAccountsDeleted?: number;
  featureAccountsDeleteFailed?: number;
}

export interface DisableCallingLocationJobStatus {
  name?: string;
  id?: string;
  locationName?: string;
  trackingId?: string;
  sourceUserId?: string;
  sourceCustomerId?: string;
  targetCustomerId?: string;
  instanceId?: number;
  latestExecutionStatus?: string;
  latestExecutionExitCode?: string;
  counts?: DisableCallingLocationCounts;
}

export interface DisableLocationForWebexCallingRequest {
  locationId: string;
  locationName?: string;
  forceDelete?: boolean;
}

export interface DivertRequest {
  callId: string;
  destination?: string;
  toVoicemail?: boolean;
  lineOwnerId?: string;
}

export interface DnisAnnouncementsGet {
  customDnisAnnouncementSettingsEnabled?: boolean;
  welcomeMessage?: DnisAnnouncementsGetWelcomeMessage;
  comfortMessage?: DnisAnnouncementsGetComfortMessage;
  comfortMessageBypass?: DnisAnnouncementsGetComfortMessageBypass;
  mohMessage?: DnisAnnouncementsGetMohMessage;
  waitMessage?: CallQueueQueueSettingsGetObjectWaitMessage;
  whisperMessage?: DnisAnnouncementsGetWhisperMessage;
}

export interface DnisAnnouncementsGetComfortMessage {
  enabled?: boolean;
  timeBetweenMessages?: number;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AudioAnnouncementFile[];
}

export interface DnisAnnouncementsGetComfortMessageBypass {
  enabled?: boolean;
  callWaitingAgeThreshold?: number;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AudioAnnouncementFile[];
}

export interface DnisAnnouncementsGetMohMessage {
  normalSource?: MohMessageSource;
  alternateSource?: MohMessageSource;
}

export interface DnisAnnouncementsGetWelcomeMessage {
  enabled?: boolean;
  alwaysEnabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AudioAnnouncementFile[];
}

export interface DnisAnnouncementsGetWhisperMessage {
  enabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AudioAnnouncementFile[];
}

export interface DnisAnnouncementsModifyComfortMessage {
  enabled?: boolean;
  timeBetweenMessages?: number;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AudioAnnouncementFileModify[];
}

export interface DnisAnnouncementsModifyComfortMessageBypass {
  enabled?: boolean;
  callWaitingAgeThreshold?: number;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AudioAnnouncementFileModify[];
}

export interface DnisAnnouncementsModifyMohMessage {
  normalSource?: MohMessageSourceModify;
  alternateSource?: MohMessageSourceModify;
}

export interface DnisAnnouncementsModifyWelcomeMessage {
  enabled?: boolean;
  alwaysEnabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AudioAnnouncementFileModify[];
}

export interface DnisAnnouncementsModifyWhisperMessage {
  enabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AudioAnnouncementFileModify[];
}

export interface DnisObject {
  id?: string;
  name?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  ringPattern?: RingPatternObject;
  customDnisAnnouncementSettingsEnabled?: boolean;
}

export interface DnisSettings {
  distinctiveRingingEnabled?: boolean;
  displayDnisNameAndNumberEnabled?: boolean;
}

export interface DoNotDisturbGet {
  enabled?: boolean;
  ringSplashEnabled?: boolean;
  webexGoOverrideEnabled?: boolean;
}

export interface DoNotDisturbInfo {
  enabled?: boolean;
  ringSplashEnabled?: boolean;
  webexGoOverrideEnabled?: boolean;
}

export type ECBNDirectLineEffectiveLevelType = "DIRECT_LINE" | "LOCATION_ECBN" | "LOCATION_NUMBER" | "NONE" | (string & {});

export type ECBNQualityType = "RECOMMENDED" | "NOT_RECOMMENDED" | "INVALID" | (string & {});

export type ECBNSelectionType = "DIRECT_LINE" | "LOCATION_ECBN" | "LOCATION_MEMBER_NUMBER" | "NONE" | (string & {});

export interface Emergency {
  isRedSky?: boolean;
  trunkName?: string;
  trunkId?: string;
  routeGroupName?: string;
  routeGroupId?: string;
  trunkLocationName?: string;
  trunkLocationId?: string;
}

export interface EmergencyAddressLookupRequest {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface EmergencyAddressLookupResponse {
  addresses?: SuggestedEmergencyAddressObject[];
}

export interface EmergencyAddressObject {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface EmergencyServicesSettingsAddressObject {
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  stateOrProvince?: string;
  zipOrPostalCode?: string;
  country?: string;
}

export interface EnableALocationForWebexCallingRequest {
  id: string;
  name: string;
  timeZone: string;
  preferredLanguage: string;
  announcementLanguage: string;
  address: PostLocationCallingRequestAddress;
}

export interface EnableALocationForWebexCallingResponse {
  id?: string;
}

export interface Endpoint {
  id?: string;
  type?: EndpointType;
  name?: string;
  autoAndForcedAnswerEnabled?: boolean;
  ownerId?: string;
  ownerType?: SettingsForMeMemberType;
  secondaryLines?: SecondaryLine[];
  mobilitySettings?: EndpointMobilitySettings;
  host?: HostObject;
}

export interface EndpointInformation {
  preferredAnswerEndpointId?: string;
  endpoints?: UserSettingsEndpoints[];
}

export interface EndpointMobilitySettings {
  phoneNumber?: string;
  alertingEnabled?: boolean;
}

export type EndpointType = "CALLING_DEVICE" | "APPLICATION" | "HOTDESKING_GUEST" | (string & {});

export interface Endpoints {
  id?: string;
  type?: SettingsForMeDeviceType;
  name?: string;
  isPreferredAnswerEndpoint?: boolean;
}

export interface Error {
  key?: string;
  message?: ErrorMessage[];
}

export interface ErrorBean {
  itemNumber?: number;
  item?: string;
  errorType?: "WARN" | "ERROR" | (string & {});
  error?: Error;
  trackingId?: string;
}

export interface ErrorMessage {
  description?: string;
  code?: string;
  locationId?: string;
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

export interface ErrorOrImpactItem {
  code?: number;
  message?: string;
}

export interface EventLongDetails {
  name?: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: EventLongDetailsRecurrence;
}

export interface EventLongDetailsRecurrence {
  recurForEver?: boolean;
  recurEndDate?: string;
  recurEndOccurrence?: number;
  recurDaily?: EventLongDetailsRecurrenceRecurDaily;
  recurWeekly?: EventLongDetailsRecurrenceRecurWeekly;
}

export interface EventLongDetailsRecurrenceRecurDaily {
  recurInterval?: number;
}

export interface EventLongDetailsRecurrenceRecurWeekly {
  recurInterval?: number;
  sunday?: boolean;
  monday?: boolean;
  tuesday?: boolean;
  wednesday?: boolean;
  thursday?: boolean;
  friday?: boolean;
  saturday?: boolean;
}

export type ExceptionTypeObject = "MANUAL_SWITCH_BACK" | "AUTOMATIC_SWITCH_BACK_EARLY_START" | "AUTOMATIC_SWITCH_BACK_EXTENSION" | "AUTOMATIC_SWITCH_BACK_STANDARD" | (string & {});

export interface Executive {
  id?: string;
  firstName?: string;
  lastName?: string;
  directNumber?: string;
  extension?: string;
  optInEnabled?: boolean;
}

export interface ExecutiveAlertGet {
  alertingMode?: ExecutiveAlertGetAlertingMode;
  nextAssistantNumberOfRings?: number;
  rolloverEnabled?: boolean;
  rolloverAction?: ExecutiveAlertGetRolloverAction;
  rolloverForwardToPhoneNumber?: string;
  rolloverWaitTimeInSecs?: number;
  clidNameMode?: ExecutiveAlertGetClidNameMode;
  customCLIDName?: string;
  customCLIDNameInUnicode?: string;
  clidPhoneNumberMode?: ExecutiveAlertGetClidPhoneNumberMode;
  customCLIDPhoneNumber?: string;
}

export type ExecutiveAlertGetAlertingMode = "SEQUENTIAL" | "SIMULTANEOUS" | (string & {});

export type ExecutiveAlertGetClidNameMode = "EXECUTIVE_ORIGINATOR" | "ORIGINATOR_EXECUTIVE" | "EXECUTIVE" | "ORIGINATOR" | "CUSTOM" | (string & {});

export type ExecutiveAlertGetClidPhoneNumberMode = "EXECUTIVE" | "ORIGINATOR" | "CUSTOM" | (string & {});

export type ExecutiveAlertGetRolloverAction = "VOICE_MESSAGING" | "NO_ANSWER_PROCESSING" | "FORWARD" | (string & {});

export interface ExecutiveAssignedAssistantsGet {
  allowOptInOutEnabled?: boolean;
  assistants?: Assistant[];
}

export interface ExecutiveAssistantSettingsGet {
  forwardFilteredCallsEnabled?: boolean;
  forwardToPhoneNumber?: string;
  executives?: Executive[];
}

export interface ExecutiveCallFilteringCriteriaGet {
  id?: string;
  filterName?: string;
  scheduleName?: string;
  scheduleType?: ExecutiveCallFilteringCriteriaGetScheduleType;
  scheduleLevel?: ExecutiveCallFilteringCriteriaGetScheduleLevel;
  callsFrom?: ExecutiveCallFilteringGetCriteriaItemSource;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  filterEnabled?: boolean;
  callsToNumbers?: ExecutiveCallFilteringCriteriaGetCallsToNumbersItem[];
}

export interface ExecutiveCallFilteringCriteriaGetCallsToNumbersItem {
  type?: "PRIMARY" | "SECONDARY" | (string & {});
  phoneNumber?: string;
}

export type ExecutiveCallFilteringCriteriaGetScheduleLevel = "PEOPLE" | "LOCATION" | (string & {});

export type ExecutiveCallFilteringCriteriaGetScheduleType = "holidays" | "businessHours" | (string & {});

export interface ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem {
  type?: "PRIMARY" | "ALTERNATE" | (string & {});
  phoneNumber?: string;
}

export interface ExecutiveCallFilteringGet {
  enabled?: boolean;
  filterType?: ExecutiveCallFilteringGetFilterType;
  criteria?: ExecutiveCallFilteringGetCriteriaItem[];
}

export interface ExecutiveCallFilteringGetCriteriaItem {
  id?: string;
  filterName?: string;
  source?: ExecutiveCallFilteringGetCriteriaItemSource;
  activationEnabled?: boolean;
  filterEnabled?: boolean;
}

export type ExecutiveCallFilteringGetCriteriaItemSource = "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | "ANY_INTERNAL" | "ANY_EXTERNAL" | (string & {});

export type ExecutiveCallFilteringGetFilterType = "CUSTOM_CALL_FILTERS" | "ALL_CALLS" | "ALL_INTERNAL_CALLS" | "ALL_EXTERNAL_CALLS" | (string & {});

export interface ExecutiveCallFilteringPatchCriteriaActivationItem {
  id?: string;
  activationEnabled?: boolean;
}

export interface ExecutivePut {
  personId?: string;
  optInEnabled?: boolean;
}

export interface ExecutiveScreeningGet {
  enabled?: boolean;
  alertType?: ExecutiveScreeningGetAlertType;
  alertAnywhereLocationEnabled?: boolean;
  alertMobilityLocationEnabled?: boolean;
  alertSharedCallAppearanceLocationEnabled?: boolean;
}

export type ExecutiveScreeningGetAlertType = "SILENT" | "RING_SPLASH" | (string & {});

export interface ExtendModeRequest {
  operatingModeId: string;
  extensionTime?: number;
}

export interface ExtensionStatusObject {
  extension?: string;
  state?: "VALID" | "DUPLICATE" | "DUPLICATE_IN_LIST" | "INVALID" | (string & {});
  errorCode?: number;
  message?: string;
}

export type FailureBehavior = "PROCEED_WITH_CALL_NO_ANNOUNCEMENT" | "PROCEED_CALL_WITH_ANNOUNCEMENT" | "END_CALL_WITH_ANNOUNCEMENT" | (string & {});

export interface FeatureAccessCode {
  code?: string;
  name?: string;
}

export interface FeatureReferenceObject {
  id?: string;
  name?: string;
  type?: string;
  locationId?: string;
  locationName?: string;
}

export interface FetchListOfAnnouncementGreetingsOnLocationAndOrganizationLevelResponse {
  announcements?: AnnouncementsListResponse[];
}

export interface GenerateAndEnableDectServiceabilityPasswordResponse {
  password?: string;
}

export interface GenerateExamplePasswordForLocationRequest {
  generate?: ("sip" | (string & {}))[];
}

export interface GenerateExamplePasswordForLocationResponse {
  exampleSipPassword?: string;
}

export interface GenerateTextToSpeechRequest {
  voice: string;
  text: string;
  languageCode: string;
}

export interface GenerateTextToSpeechResponse {
  id?: string;
}

export interface GetAListOfAVirtualExtensionRangeResponse {
  virtualExtensionRanges?: GetVirtualExtensionRangeListObject[];
}

export interface GetAListOfDectNetworkBaseStationsResponse {
  baseStations?: BaseStationsResponse[];
}

export interface GetAnnouncementFileInfo {
  id?: string;
  fileName?: string;
  fileSize?: string;
  mediaFileType?: MediaType;
  level?: "ORGANIZATION" | "LOCATION" | "ENTITY" | (string & {});
}

export interface GetAnnouncementLanguagesForMeResponse {
  languages?: GetAnnouncementLanguagesForMeResponseLanguagesItem[];
}

export interface GetAnnouncementLanguagesForMeResponseLanguagesItem {
  name?: string;
  code?: string;
}

export interface GetAutoAttendantAlternateAvailablePhoneNumbersResponse {
  phoneNumbers?: AutoAttendantPrimaryAvailableNumberObject[];
}

export interface GetAutoAttendantCallForwardAvailablePhoneNumbersResponse {
  phoneNumbers?: AutoAttendantCallForwardAvailableNumberObject[];
}

export interface GetAutoAttendantCallForwardSelectiveRuleObject {
  id?: string;
  name?: string;
  enabled?: boolean;
  businessSchedule?: string;
  holidaySchedule?: string;
  forwardTo?: CallForwardSelectiveForwardToObject;
  callsFrom?: CallForwardSelectiveCallsFromObject;
  callsTo?: CallForwardSelectiveCallsToObject;
}

export interface GetAutoAttendantCallForwardingSettingsResponse {
  callForwarding?: AutoAttendantCallForwardSettingsDetailsObject;
}

export interface GetAutoAttendantObject {
  id?: string;
  name?: string;
  enabled?: boolean;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  tollFreeNumber?: boolean;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  alternateNumbers?: AlternateNumbersObject[];
  language?: string;
  languageCode?: string;
  businessSchedule?: string;
  holidaySchedule?: string;
  extensionDialing?: GetAutoAttendantObjectExtensionDialing;
  nameDialing?: GetAutoAttendantObjectExtensionDialing;
  timeZone?: string;
  businessHoursMenu?: HoursMenuGetObject;
  afterHoursMenu?: HoursMenuGetObject;
  directLineCallerIdName?: DirectLineCallerIdNameObjectForPut;
  dialByName?: string;
}

export type GetAutoAttendantObjectExtensionDialing = "ENTERPRISE" | "GROUP" | (string & {});

export interface GetAutoAttendantPrimaryAvailablePhoneNumbersResponse {
  phoneNumbers?: AutoAttendantPrimaryAvailableNumberObject[];
}

export interface GetAutoTransferNumberObject {
  autoTransferNumber1?: string;
  autoTransferNumber2?: string;
  autoTransferNumber3?: string;
}

export interface GetAvailableAgentsCallQueueObject {
  id?: string;
  lastName?: string;
  firstName?: string;
  displayName?: string;
  type?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});
  email?: string;
  hasCxEssentials?: boolean;
  phoneNumbers?: GetAvailableAgentsCallQueueObjectPhoneNumbers;
}

export interface GetAvailableAgentsCallQueueObjectPhoneNumbers {
  external?: string;
  extension?: string;
}

export interface GetAvailableAgentsFromCallParksResponse {
  agents?: GetPersonPlaceVirtualLineCallParksObject[];
}

export interface GetAvailableAgentsFromCallPickupsResponse {
  agents?: GetPersonPlaceVirtualLineCallPickupObject[];
}

export interface GetAvailableChargeNumbersListResponse {
  phoneNumbers?: LocationAvailableChargeNumberObject[];
}

export interface GetAvailableHotelingHostsResponse {
  hosts?: AvailableHotelingHost[];
}

export interface GetAvailableMembersForPersonMonitoringResponse {
  members?: AvailableMemberObject[];
}

export interface GetAvailableMembersForWorkspaceMonitoringResponse {
  members?: AvailableMemberObject[];
}

export interface GetAvailableNumbersForMyLocationResponse {
  phoneNumbers?: LocationAssignedNumber[];
}

export interface GetAvailablePhoneNumbersForALocationWithGivenCriteriaResponse {
  phoneNumbers?: LocationAvailableNumberObject[];
}

export interface GetAvailablePhoneNumbersForDnisResponse {
  phoneNumbers?: AvailablePhoneNumber[];
}

export interface GetAvailableRecallHuntGroupsFromCallParksResponse {
  huntGroups?: GetAvailableRecallHuntGroupsObject[];
}

export interface GetAvailableRecallHuntGroupsObject {
  id?: string;
  name?: string;
}

export interface GetAvailableSpeedDialsForPersonMonitoringResponse {
  members?: AvailableMemberObject[];
}

export interface GetAvailableSpeedDialsForWorkspaceMonitoringResponse {
  members?: AvailableMemberObject[];
}

export interface GetCallCaptionsObject {
  orgClosedCaptionsEnabled?: boolean;
  orgTranscriptsEnabled?: boolean;
}

export interface GetCallForwardAlwaysSettingObject {
  enabled?: boolean;
  destination?: string;
  ringReminderEnabled?: boolean;
  sendToVoicemailEnabled?: boolean;
}

export interface GetCallParkExtensionObject {
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  name?: string;
}

export interface GetCallParkObject {
  id?: string;
  name?: string;
  recall?: GetRecallHuntGroupObject;
  agents?: GetPersonPlaceVirtualLineCallParksObject[];
  parkOnAgentsEnabled?: boolean;
  callParkExtensions?: ListCPCallParkExtensionObject[];
}

export interface GetCallParkSettingsObject {
  callParkRecall?: GetRecallHuntGroupObject;
  callParkSettings?: CallParkSettingsObject;
}

export interface GetCallPickupObject {
  id?: string;
  name?: string;
  notificationType?: GetCallPickupObjectNotificationType;
  notificationDelayTimerSeconds?: number;
  agents?: GetPersonPlaceVirtualLineCallPickupObject[];
}

export type GetCallPickupObjectNotificationType = "NONE" | "AUDIO_ONLY" | "VISUAL_ONLY" | "AUDIO_AND_VISUAL" | (string & {});

export interface GetCallQueueAgentObject {
  agent?: GetCallQueueAgentObjectAgent;
  queues?: GetCallQueueAgentObjectQueuesItem[];
}

export interface GetCallQueueAgentObjectAgent {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  esn?: string;
  location?: LocationObject;
  type?: string;
}

export interface GetCallQueueAgentObjectQueuesItem {
  id?: string;
  name?: string;
  phoneNumber?: string;
  routingPrefix?: string;
  locationId?: string;
  locationName?: string;
  joinEnabled?: boolean;
}

export interface GetCallQueueAlternateAvailablePhoneNumbersResponse {
  phoneNumbers?: CallQueuePrimaryAvailableNumberObject[];
}

export interface GetCallQueueAvailableAgentsResponse {
  agents?: AvailableAgentObject[];
}

export interface GetCallQueueCallForwardAvailablePhoneNumbersResponse {
  phoneNumbers?: CallQueueCallForwardAvailableNumberObject[];
}

export interface GetCallQueueCallForwardingSettingsResponse {
  callForwarding?: CallForwardSettingsGetCallForwarding;
}

export interface GetCallQueueCallPolicyObject {
  routingType?: HuntRoutingTypeSelection;
  policy?: HuntPolicySelection;
  callBounce?: GetCallQueueCallPolicyObjectCallBounce;
  distinctiveRing?: GetCallQueueCallPolicyObjectDistinctiveRing;
}

export interface GetCallQueueCallPolicyObjectCallBounce {
  callBounceEnabled?: boolean;
  callBounceMaxRings?: number;
  agentUnavailableEnabled?: boolean;
  alertAgentEnabled?: boolean;
  alertAgentMaxSeconds?: number;
  callBounceOnHoldEnabled?: boolean;
  callBounceOnHoldMaxSeconds?: number;
}

export interface GetCallQueueCallPolicyObjectDistinctiveRing {
  enabled?: boolean;
  ringPattern?: RingPatternObject;
}

export interface GetCallQueueEssentialsCallPolicyObject {
  policy?: HuntPolicySelection;
  callBounce?: GetCallQueueCallPolicyObjectCallBounce;
  distinctiveRing?: GetCallQueueCallPolicyObjectDistinctiveRing;
}

export interface GetCallQueueEssentialsObject {
  id?: string;
  name?: string;
  hasCxEssentials?: boolean;
  enabled?: boolean;
  language?: string;
  languageCode?: string;
  firstName?: string;
  lastName?: string;
  timeZone?: string;
  phoneNumber?: string;
  extension?: string;
  alternateNumberSettings?: GetCallQueueObjectAlternateNumberSettings;
  callPolicies?: GetCallQueueEssentialsCallPolicyObject;
  queueSettings?: CallQueueQueueEssentialsSettingsObject;
  allowCallWaitingForAgentsEnabled?: boolean;
  agents?: GetPersonPlaceObject[];
  department?: LocationObject;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface GetCallQueueForcedForwardObject {
  forcedForwardEnabled?: boolean;
  transferPhoneNumber?: string;
  playAnnouncementBeforeEnabled?: boolean;
  audioMessageSelection?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioFiles?: AudioAnnouncementFileFeatureGetObject[];
}

export interface GetCallQueueHolidayObject {
  holidayServiceEnabled?: boolean;
  action?: GetCallQueueHolidayObjectAction;
  holidayScheduleLevel?: CallQueueHolidaySchedulesObjectScheduleLevel;
  holidayScheduleName?: string;
  transferPhoneNumber?: string;
  playAnnouncementBeforeEnabled?: boolean;
  audioMessageSelection?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioFiles?: AudioAnnouncementFileFeatureGetObject[];
  holidaySchedules?: CallQueueHolidaySchedulesObject[];
}

export type GetCallQueueHolidayObjectAction = "BUSY" | "TRANSFER" | (string & {});

export interface GetCallQueueNightServiceObject {
  nightServiceEnabled?: boolean;
  action?: GetCallQueueHolidayObjectAction;
  transferPhoneNumber?: string;
  playAnnouncementBeforeEnabled?: boolean;
  announcementMode?: GetCallQueueNightServiceObjectAnnouncementMode;
  audioMessageSelection?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioFiles?: AudioAnnouncementFileFeatureGetObject[];
  businessHoursName?: string;
  businessHoursLevel?: CallQueueHolidaySchedulesObjectScheduleLevel;
  businessHourSchedules?: CallQueueHolidaySchedulesObject[];
  forceNightServiceEnabled?: boolean;
  manualAudioMessageSelection?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  manualAudioFiles?: AudioAnnouncementFileFeatureGetObject[];
}

export type GetCallQueueNightServiceObjectAnnouncementMode = "NORMAL" | "MANUAL" | (string & {});

export interface GetCallQueueObjectAlternateNumberSettings {
  distinctiveRingEnabled?: boolean;
  alternateNumbers?: AlternateNumbersWithPattern[];
}

export interface GetCallQueuePrimaryAvailablePhoneNumbersResponse {
  phoneNumbers?: CallQueuePrimaryAvailableNumberObject[];
}

export interface GetCallQueueStrandedCallsObject {
  action?: "NONE" | "BUSY" | "TRANSFER" | "NIGHT_SERVICE" | "RINGING" | "ANNOUNCEMENT" | (string & {});
  transferPhoneNumber?: string;
  audioMessageSelection?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioFiles?: AudioAnnouncementFileFeatureGetObject[];
  triggerPolicyWhenAllAgentsAreUnreachableEnabled?: boolean;
}

export interface GetCallQueueSupervisorResponse {
  id?: string;
  agents?: ListSupervisorAgentObject[];
}

export interface GetCallRecordingObject {
  organization?: GetCallRecordingObjectOrganization;
  enabled?: boolean;
  vendorId?: string;
  vendorName?: string;
  termsOfServiceUrl?: string;
}

export interface GetCallRecordingObjectOrganization {
  id?: string;
  name?: string;
}

export interface GetCallRecordingRegionsResponse {
  regions?: Regions[];
}

export interface GetCallRecordingTermsOfServiceObject {
  vendorId?: string;
  vendorName?: string;
  termsOfServiceEnabled?: boolean;
  termsOfServiceUrl?: string;
}

export interface GetCallerReputationProviderProvidersResponse {
  providers?: CallerReputationProviderProvider[];
}

export interface GetCallingBehaviorObject {
  behaviorType?: GetCallingBehaviorObjectBehaviorType;
  effectiveBehaviorType?: GetCallingBehaviorObjectBehaviorType;
  profileId?: string;
}

export type GetCallingBehaviorObjectBehaviorType = "NATIVE_WEBEX_TEAMS_CALLING" | "CALL_WITH_APP_REGISTERED_FOR_CISCOTEL" | "CALL_WITH_APP_REGISTERED_FOR_TEL" | "CALL_WITH_APP_REGISTERED_FOR_WEBEXCALLTEL" | "NATIVE_SIP_CALL_TO_UCM" | (string & {});

export interface GetCommonModesResponse {
  commonModeNames?: string[];
}

export interface GetComplianceAnnouncementObject {
  inboundPSTNCallsEnabled?: boolean;
  useOrgSettingsEnabled?: boolean;
  outboundPSTNCallsEnabled?: boolean;
  outboundPSTNCallsDelayEnabled?: boolean;
  delayInSeconds?: number;
  useOrgLevelAnnouncementEnabled?: boolean;
  customComplianceAnnouncement?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
}

export interface GetComplianceAnnouncementObjectCustomComplianceAnnouncement {
  type?: GetComplianceAnnouncementObjectCustomComplianceAnnouncementType;
  audioAnnouncementFile?: GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile;
}

export interface GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile {
  id?: string;
  fileName?: string;
  mediaFileType?: "WAV" | (string & {});
  level?: "ORGANIZATION" | "LOCATION" | (string & {});
  isTextToSpeech?: boolean;
}

export type GetComplianceAnnouncementObjectCustomComplianceAnnouncementType = "CUSTOM" | "DEFAULT" | (string & {});

export interface GetComplianceStatusResponse {
  orgStatus?: OrgStatusEnum;
  complianceStatus?: ComplianceStatusResponseEnum;
  companyId?: string;
  redSkyOrgId?: string;
  adminExists?: boolean;
  locationsStatus?: GetComplianceStatusResponseLocationStatusObject;
}

export type GetComplianceStatusResponseLocationStateEnum = "OPTED_OUT" | "EXEMPTED" | "LOCATION_SETUP" | "ALERTS" | "NETWORK_ELEMENTS" | "ROUTING_ENABLE" | "COMPLIANT" | (string & {});

export interface GetComplianceStatusResponseLocationStatusObject {
  count?: number;
  locations?: GetComplianceStatusResponseRedSkyClientLocation[];
}

export interface GetComplianceStatusResponseRedSkyClientLocation {
  id?: string;
  name?: string;
  state?: GetComplianceStatusResponseLocationStateEnum;
}

export interface GetCountOfSharedLineAppearanceMembersNewResponse {
  totalCount?: number;
}

export interface GetCountryTelephonyConfigRequirementsResponse {
  stateRequired?: boolean;
  zipCodeRequired?: boolean;
  states?: GetAnnouncementLanguagesForMeResponseLanguagesItem[];
  timeZones?: string[];
}

export interface GetCustomerMSTeamsSettingsObject {
  level?: "GLOBAL" | "ORGANIZATION" | (string & {});
  orgId?: string;
  settings?: SettingsObject[];
}

export interface GetDectServiceabilityPasswordStatusResponse {
  enabled?: boolean;
}

export interface GetDetailedCallHistoryResponse {
  items?: CDR[];
}

export interface GetDetailsForAReceptionistContactDirectoryResponse {
  contacts?: ContactDetails[];
}

export interface GetEvent {
  id?: string;
  name?: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: EventLongDetailsRecurrence;
}

export interface GetForwardingRuleObject {
  name?: string;
  id?: string;
  enabled?: boolean;
  holidaySchedule?: string;
  businessSchedule?: string;
  forwardTo?: CreateForwardingRuleObjectForwardTo;
  callsFrom?: CreateForwardingRuleObjectCallsFrom;
  callsTo?: CreateForwardingRuleObjectCallsTo;
}

export interface GetHuntGroupAlternateAvailablePhoneNumbersResponse {
  phoneNumbers?: HuntGroupPrimaryAvailableNumberObject[];
}

export interface GetHuntGroupCallForwardAvailablePhoneNumbersResponse {
  phoneNumbers?: HuntGroupCallForwardAvailableNumberObject[];
}

export interface GetHuntGroupCallForwardingSettingsResponse {
  callForwarding?: HuntGroupCallForwardSettingsGetCallForwarding;
}

export interface GetHuntGroupCallPolicyObject {
  policy?: HuntPolicySelection;
  waitingEnabled?: boolean;
  groupBusyEnabled?: boolean;
  allowMembersToControlGroupBusyEnabled?: boolean;
  noAnswer?: GetHuntGroupCallPolicyObjectNoAnswer;
  busyRedirect?: GetHuntGroupCallPolicyObjectBusyRedirect;
  businessContinuityRedirect?: GetHuntGroupCallPolicyObjectBusyRedirect;
}

export interface GetHuntGroupCallPolicyObjectBusyRedirect {
  enabled?: boolean;
  destination?: string;
  destinationVoicemailEnabled?: boolean;
}

export interface GetHuntGroupCallPolicyObjectNoAnswer {
  nextAgentEnabled?: boolean;
  nextAgentRings?: number;
  forwardEnabled?: boolean;
  destination?: string;
  numberOfRings?: number;
  systemMaxNumberOfRings?: number;
  destinationVoicemailEnabled?: boolean;
}

export interface GetHuntGroupObject {
  id?: string;
  name?: string;
  enabled?: boolean;
  phoneNumber?: string;
  extension?: string;
  distinctiveRing?: boolean;
  alternateNumbers?: AlternateNumbersWithPattern[];
  language?: string;
  languageCode?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  timeZone?: string;
  callPolicies?: GetHuntGroupCallPolicyObject;
  agents?: GetPersonPlaceVirtualLineHuntGroupObject[];
  huntGroupCallerIdForOutgoingCallsEnabled?: boolean;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface GetHuntGroupPrimaryAvailablePhoneNumbersResponse {
  phoneNumbers?: HuntGroupPrimaryAvailableNumberObject[];
}

export interface GetJobErrorsForAcallRecordingJobResponse {
  items?: ItemObject[];
}

export interface GetListAvailablePreferredAnswerEndpointsResponse {
  endpoints?: Endpoints[];
}

export interface GetListOfAvailableFeaturesResponse {
  features?: UserModeManagementAvailableFeaturesObject[];
}

export interface GetListOfDectNetworksAssociatedWithAPersonResponse {
  dectNetworks?: DECTNetworkItem[];
}

export interface GetListOfDectNetworksAssociatedWithAWorkspaceResponse {
  dectNetworks?: DECTNetworkItem[];
}

export interface GetListOfDectNetworksHandsetsForAVirtualLineResponse {
  dectNetworks?: DectNetwork[];
}

export interface GetListOfDisableCallingLocationJobsResponse {
  items?: DisableCallingLocationJobStatus[];
}

export interface GetListOfDnisForAcallQueueResponse {
  dnisList?: DnisObject[];
}

export interface GetListOfFeaturesAssignedToAuserModeManagementResponse {
  features?: UserModeManagementFeatureObject[];
}

export interface GetLiveStreamDetailedCallHistoryResponse {
  items?: CDR[];
}

export interface GetLocalGatewayCallToOnPremisesExtensionUsageForATrunkResponse {
  locations?: Customer[];
}

export interface GetLocalGatewayDialPlanUsageForATrunkResponse {
  dialPlans?: Customer[];
}

export interface GetLocationAccessCodeObjectAccessCodes {
  code?: string;
  description?: string;
}

export interface GetLocationCallBackNumberObject {
  locationInfo?: GetLocationCallBackNumberObjectLocationInfo;
  locationMemberInfo?: GetLocationCallBackNumberObjectLocationMemberInfo;
  selected?: CallBackSelected;
  elinExpiryTimeMinutes?: number;
}

export interface GetLocationCallBackNumberObjectLocationInfo {
  phoneNumber?: string;
  name?: string;
  effectiveLevel?: CallBackEffectiveLevel;
  effectiveValue?: string;
  quality?: CallBackQuality;
}

export interface GetLocationCallBackNumberObjectLocationMemberInfo {
  phoneNumber?: string;
  firstName?: string;
  lastName?: string;
  memberId?: string;
  memberType?: CallBackMemberType;
  effectiveLevel?: CallBackEffectiveLevel;
  effectiveValue?: string;
  quality?: CallBackQuality;
}

export interface GetLocationCallCaptionsObject {
  locationClosedCaptionsEnabled?: boolean;
  locationTranscriptsEnabled?: boolean;
  orgClosedCaptionsEnabled?: boolean;
  orgTranscriptsEnabled?: boolean;
  useOrgSettingsEnabled?: boolean;
}

export interface GetLocationCallInterceptAvailablePhoneNumbersResponse {
  phoneNumbers?: LocationCallInterceptAvailableNumberObject[];
}

export interface GetLocationCallNotificationObject {
  emergencyCallNotificationEnabled?: boolean;
  emailAddress?: string;
  organization?: OrgCallNotificationObject;
}

export interface GetLocationCallRecordingAnnouncementObject {
  useOrgLevelAnnouncementEnabled?: boolean;
  start?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  stop?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  pause?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  resume?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  failureProceedWithCall?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  failureEndWithCall?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
}

export interface GetLocationCallingParamtersResponse {
  integrationEnabled?: boolean;
  routingEnabled?: boolean;
}

export interface GetLocationComplianceStatusResponse {
  orgStatus?: OrgStatusEnum;
  complianceStatus?: ComplianceStatusResponseEnum;
  companyId?: string;
  redSkyOrgId?: string;
  adminExists?: boolean;
  locationsStatus?: ComplianceStatusLocationStatusObject;
}

export interface GetLocationEcbnAvailablePhoneNumbersResponse {
  phoneNumbers?: LocationECBNAvailableNumberObject[];
}

export interface GetLocationInterceptObject {
  enabled?: boolean;
  incoming?: GetLocationInterceptObjectIncoming;
  outgoing?: GetLocationInterceptObjectOutgoing;
}

export interface GetLocationInterceptObjectIncoming {
  type?: "INTERCEPT_ALL" | "ALLOW_ALL" | (string & {});
  voicemailEnabled?: boolean;
  announcements?: GetLocationInterceptObjectIncomingAnnouncements;
}

export interface GetLocationInterceptObjectIncomingAnnouncements {
  greeting?: "DEFAULT" | "CUSTOM" | (string & {});
  fileName?: string;
  newNumber?: GetLocationInterceptObjectIncomingAnnouncementsNewNumber;
  zeroTransfer?: GetLocationInterceptObjectIncomingAnnouncementsNewNumber;
}

export interface GetLocationInterceptObjectIncomingAnnouncementsNewNumber {
  enabled?: boolean;
  destination?: string;
}

export interface GetLocationInterceptObjectOutgoing {
  type?: "INTERCEPT_ALL" | "ALLOW_LOCAL_ONLY" | (string & {});
  transferEnabled?: boolean;
  destination?: string;
}

export interface GetLocationOutgoingPermissionResponse {
  callingPermissions?: CallingPermissionObject[];
}

export interface GetLocationVoicemailGroupObject {
  id?: string;
  name?: string;
  phoneNumber?: string;
  extension?: number;
  routingPrefix?: string;
  esn?: string;
  tollFreeNumber?: boolean;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  enabled?: boolean;
  languageCode?: string;
  greeting?: GetLocationVoicemailGroupObjectGreeting;
  greetingUploaded?: boolean;
  greetingDescription?: string;
  messageStorage?: GetLocationVoicemailGroupObjectMessageStorage;
  notifications?: GetLocationVoicemailGroupObjectNotifications;
  faxMessage?: GetLocationVoicemailGroupObjectFaxMessage;
  transferToNumber?: GetLocationVoicemailGroupObjectNotifications;
  emailCopyOfMessage?: GetLocationVoicemailGroupObjectEmailCopyOfMessage;
  voiceMessageForwardingEnabled?: boolean;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface GetLocationVoicemailGroupObjectEmailCopyOfMessage {
  enabled?: boolean;
  emailId?: string;
}

export interface GetLocationVoicemailGroupObjectFaxMessage {
  enabled?: boolean;
  phoneNumber?: string;
  extension?: number;
}

export type GetLocationVoicemailGroupObjectGreeting = "DEFAULT" | "CUSTOM" | (string & {});

export interface GetLocationVoicemailGroupObjectMessageStorage {
  storageType?: "INTERNAL" | "EXTERNAL" | (string & {});
  externalEmail?: string;
}

export interface GetLocationVoicemailGroupObjectNotifications {
  enabled?: boolean;
  destination?: string;
}

export interface GetLocationVoicemailResponse {
  voicemailTranscriptionEnabled?: boolean;
}

export interface GetLocationsUsingTheLocalGatewayAsPstnConnectionRoutingResponse {
  locations?: Customer[];
}

export interface GetMessageSummaryResponse {
  newMessages?: number;
  oldMessages?: number;
  newUrgentMessages?: number;
  oldUrgentMessages?: number;
}

export interface GetModeManagementFeaturesResponse {
  features?: ModeManagementFeaturesResponseFeaturesItem[];
}

export interface GetMonitoredElementsObject {
  member?: GetMonitoredElementsObjectMember;
  callparkextension?: GetMonitoredElementsObjectCallparkextension;
  speedDial?: MonitoredElementSpeedDial;
}

export interface GetMonitoredElementsObjectCallparkextension {
  id?: string;
  name?: string;
  lineKeyLabel?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  location?: string;
  locationId?: string;
}

export interface GetMonitoredElementsObjectMember {
  id?: string;
  lastName?: string;
  firstName?: string;
  displayName?: string;
  lineKeyLabel?: string;
  type?: PeopleOrPlaceOrVirtualLineType;
  email?: string;
  numbers?: MonitoredNumberObject[];
  location?: string;
  locationId?: string;
}

export interface GetMusicOnHoldObject {
  mohEnabled?: boolean;
  mohLocationEnabled?: boolean;
  greeting?: GetMusicOnHoldObjectGreeting;
  audioAnnouncementFile?: AudioAnnouncementFileGetObject;
}

export type GetMusicOnHoldObjectGreeting = "DEFAULT" | "CUSTOM" | (string & {});

export interface GetMyAnonymousCallRejectSettingsResponse {
  enabled?: boolean;
}

export interface GetMyAvailableCallerIdlistResponse {
  availableCallerIds?: SelectedCallerIdSettingsGetSelected[];
}

export interface GetMyCallBlockSettingsResponse {
  numbers?: Numbers[];
}

export interface GetMyCallBlockStateForAspecificNumberResponse {
  blockCallsEnabled?: boolean;
}

export interface GetMyCallPoliciesSettingsResponse {
  connectedLineIdPrivacyOnRedirectedCalls?: UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls;
}

export interface GetMyCallWaitingSettingsResponse {
  enabled?: boolean;
}

export interface GetMyCallingServicesListResponse {
  services?: ServicesEnum[];
}

export interface GetMyEndpointsListResponse {
  endpoints?: Endpoint[];
}

export interface GetMyExecutiveAvailableAssistantsResponse {
  assistants?: AvailableAssistant[];
}

export interface GetMyFeatureAccessCodesResponse {
  featureAccessCodeList?: SettingsForMeFeatureAccessCode[];
}

export interface GetMyGuestCallingNumbersResponse {
  phoneNumbers?: GuestCallingNumber[];
}

export interface GetMySchedulesResponse {
  schedules?: UserSchedule[];
}

export interface GetMySecondaryLinesAvailableCallerIdlistResponse {
  availableCallerIds?: SelectedCallerIdSettingsGetSelected[];
}

export interface GetMySecondaryLinesCallingServicesListResponse {
  services?: ServicesEnum[];
}

export interface GetMySecondaryLinesFeatureAccessCodesResponse {
  featureAccessCodeList?: SettingsForMeFeatureAccessCode[];
}

export interface GetMySecondaryLinesSelectedCallerIdsettingsResponse {
  selected?: SelectedCallerIdSettingsGetSelected;
}

export interface GetMySelectedCallerIdsettingsResponse {
  selected?: SelectedCallerIdSettingsGetSelected;
}

export interface GetMyWebexGoOverrideSettingsResponse {
  enabled?: boolean;
}

export interface GetNormalOperationModeResponse {
  operatingModeId?: string;
}

export interface GetNumbers {
  distinctiveRingEnabled?: boolean;
  phoneNumbers?: GetNumbersPhoneNumbersItem[];
}

export interface GetNumbersAssignedToARouteListResponse {
  numbers?: string[];
}

export interface GetNumbersPhoneNumbersItem {
  primary?: boolean;
  directNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  ringPattern?: "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT" | (string & {});
}

export interface GetOperatingModeCallForwardAvailablePhoneNumbersResponse {
  phoneNumbers?: OperatingModeCallForwardAvailableNumberObject[];
}

export interface GetOrgCallRecordingAnnouncementObject {
  start?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  stop?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  pause?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  resume?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  failureProceedWithCall?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
  failureEndWithCall?: GetComplianceAnnouncementObjectCustomComplianceAnnouncement;
}

export interface GetOrgComplianceAnnouncementObject {
  inboundPSTNCallsEnabled?: boolean;
  outboundPSTNCallsEnabled?: boolean;
  outboundPSTNCallsDelayEnabled?: boolean;
  delayInSeconds?: number;
  useCustomAnnouncementEnabled?: boolean;
  audioAnnouncementFile?: GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile;
}

export interface GetOutgoingPermissionDigitPatternForALocationResponse {
  digitPatterns?: LocationDigitPatternObject[];
}

export interface GetOutgoingPermissionLocationAccessCodeResponse {
  accessCodes?: GetLocationAccessCodeObjectAccessCodes;
}

export interface GetPagingGroupAgentObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  type?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
}

export interface GetPagingGroupObject {
  id?: string;
  enabled?: boolean;
  name?: string;
  phoneNumber?: string;
  extension?: string;
  tollFreeNumber?: boolean;
  language?: string;
  languageCode?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  originatorCallerIdEnabled?: boolean;
  originators?: GetPagingGroupAgentObject[];
  targets?: GetPagingGroupAgentObject[];
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface GetPagingGroupPrimaryAvailablePhoneNumbersResponse {
  phoneNumbers?: PagingGroupPrimaryAvailableNumberObject[];
}

export interface GetPersonAnonymousCallRejectSettingsResponse {
  enabled?: boolean;
}

export interface GetPersonCallForwardAvailablePhoneNumbersResponse {
  phoneNumbers?: PersonCallForwardAvailableNumberObject[];
}

export interface GetPersonCallInterceptAvailablePhoneNumbersResponse {
  phoneNumbers?: PersonCallForwardAvailableNumberObject[];
}

export interface GetPersonCallbackNumberObject {
  selected?: ECBNSelectionType;
  directLineInfo?: VirtualLinesECBNObjectDirectLineInfo;
  locationECBNInfo?: VirtualLinesECBNObjectDirectLineInfo;
  locationMemberInfo?: VirtualLinesECBNObjectLocationMemberInfo;
  defaultInfo?: VirtualLinesECBNObjectDefaultInfo;
  elinEnabled?: boolean;
  elinForWebexAppEnabled?: boolean;
}

export interface GetPersonCallingServicesResponse {
  services?: string[];
}

export interface GetPersonDetailsObject {
  announcementLanguage?: string;
  timeZone?: string;
}

export interface GetPersonEcbnAvailablePhoneNumbersResponse {
  phoneNumbers?: PersonECBNAvailableNumberObject[];
}

export interface GetPersonExecutiveAssignedAssistantsResponse {
  assistants?: Assistant[];
}

export interface GetPersonExecutiveAvailableAssistantsResponse {
  assistants?: AvailableAssistant[];
}

export interface GetPersonFaxMessageAvailablePhoneNumbersResponse {
  phoneNumbers?: PersonSecondaryAvailableNumberObject[];
}

export interface GetPersonPlaceObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  weight?: string;
}

export interface GetPersonPlaceVirtualLineCallParksObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  type?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});
  email?: string;
  numbers?: GetUserNumberItemObject[];
}

export interface GetPersonPlaceVirtualLineCallPickupObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  type?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});
  email?: string;
  phoneNumber?: GetUserNumberItemObject[];
}

export type GetPersonPlaceVirtualLineCallQueueObjectType = "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});

export interface GetPersonPlaceVirtualLineHuntGroupObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  weight?: string;
}

export interface GetPersonPrimaryAvailablePhoneNumbersResponse {
  phoneNumbers?: PersonPrimaryAvailableNumberObject[];
}

export interface GetPersonSecondaryAvailablePhoneNumbersResponse {
  phoneNumbers?: PersonSecondaryAvailableNumberObject[];
}

export interface GetPhoneNumberAssignedForAVirtualLineResponse {
  phoneNumber?: GetVirtualLineNumberObjectPhoneNumber;
}

export interface GetPhoneNumbersForAnOrganizationWithGivenCriteriaResponse {
  phoneNumbers?: NumbersNumberObject[];
}

export type GetPrivateNetworkConnectObjectNetworkConnectionType = "PUBLIC_INTERNET" | "PRIVATE_NETWORK" | (string & {});

export interface GetPrivateNetworkConnectResponse {
  networkConnectionType?: GetPrivateNetworkConnectObjectNetworkConnectionType;
}

export interface GetRecallHuntGroupObject {
  huntGroupId?: string;
  huntGroupName?: string;
  option?: GetRecallHuntGroupObjectOption;
}

export type GetRecallHuntGroupObjectOption = "ALERT_PARKING_USER_ONLY" | "ALERT_PARKING_USER_FIRST_THEN_HUNT_GROUP" | "ALERT_HUNT_GROUP_ONLY" | (string & {});

export interface GetRecordingMetadataResponse {
  id?: string;
  orgId?: string;
  ownerId?: string;
  ownerType?: string;
  ownerName?: string;
  ownerEmail?: string;
  storageRegion?: string;
  serviceType?: string;
  version?: string;
  serviceData?: GetRecordingMetadataResponseServiceData;
}

export interface GetRecordingMetadataResponseServiceData {
  callRecordingId?: string;
  locationId?: string;
  callSessionId?: string;
  personality?: string;
  callingParty?: GetRecordingMetadataResponseServiceDataCallingParty;
  calledParty?: GetRecordingMetadataResponseServiceDataCallingParty;
  callId?: string;
  session?: GetRecordingMetadataResponseServiceDataSession;
  recordingType?: string;
  answererInfo?: GetRecordingMetadataResponseServiceDataCallingParty;
  recordingActions?: GetRecordingMetadataResponseServiceDataRecordingActionsItem[];
  callActivity?: GetRecordingMetadataResponseServiceDataCallActivityItem[];
  managedBy?: GetRecordingMetadataResponseServiceDataCallingParty;
  connectedParty?: GetRecordingMetadataResponseServiceDataCallingParty;
}

export interface GetRecordingMetadataResponseServiceDataCallActivityItem {
  timeStamp?: string;
  mediaStreams?: GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem[];
  participants?: GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem[];
  announcementData?: GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData;
}

export interface GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData {
  announcementFilename?: string;
  announcementTimestamp?: string;
  announcementParticipants?: string[];
  announcementType?: string;
}

export interface GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem {
  streamId?: string;
  mode?: string;
  mLineIndex?: string;
}

export interface GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem {
  actor?: GetRecordingMetadataResponseServiceDataCallingPartyActor;
  aor?: string;
  send?: string;
}

export interface GetRecordingMetadataResponseServiceDataCallingParty {
  actor?: GetRecordingMetadataResponseServiceDataCallingPartyActor;
  number?: string;
}

export interface GetRecordingMetadataResponseServiceDataCallingPartyActor {
  type?: string;
  id?: string;
}

export interface GetRecordingMetadataResponseServiceDataRecordingActionsItem {
  action?: string;
  time?: string;
}

export interface GetRecordingMetadataResponseServiceDataSession {
  startTime?: string;
  stopTime?: string;
}

export interface GetRouteGroupsUsingTheLocalGatewayResponse {
  routeGroup?: RouteGroup[];
}

export interface GetScheduleEventObject {
  id?: string;
  name?: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: RecurrenceObject;
}

export interface GetScheduleObject {
  id?: string;
  name?: string;
  type?: GetScheduleObjectType;
  events?: GetScheduleEventObject[];
}

export type GetScheduleObjectType = "businessHours" | "holidays" | (string & {});

export interface GetScreenPopConfigurationObject {
  enabled?: boolean;
  screenPopUrl?: string;
  desktopLabel?: string;
  queryParams?: QueryParamsObject;
}

export interface GetSecondaryLinesAvailablePreferredAnswerEndpointListResponse {
  endpoints?: Endpoints[];
}

export interface GetSharedLineMemberItem {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  port?: number;
  t38FaxCompressionEnabled?: boolean;
  primaryOwner?: string;
  lineType?: LineType;
  lineWeight?: number;
  hostIP?: string;
  remoteIP?: string;
  hotlineEnabled?: boolean;
  hotlineDestination?: string;
  allowCallDeclineEnabled?: boolean;
  lineLabel?: string;
  memberType?: UserType;
  location?: Location;
}

export interface GetSharedLineMemberList {
  model?: string;
  members?: GetSharedLineMemberItem[];
  maxLineCount?: number;
}

export interface GetSingleNumberReachObject {
  enabled?: boolean;
  alertAllLocationsForClickToDialCallsEnabled?: boolean;
  alertAllLocationsForGroupPagingCallsEnabled?: boolean;
  numbers?: SingleNumberReachNumber[];
}

export interface GetSingleNumberReachObjectNumbersItem {
  id?: string;
  phoneNumber?: string;
  enabled?: boolean;
  name?: string;
  doNotForwardCallsEnabled?: boolean;
  answerConfirmationEnabled?: boolean;
}

export interface GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse {
  phoneNumbers?: SingleNumberReachPrimaryAvailableNumberObject[];
}

export interface GetTelephonyLocationObject {
  id?: string;
  name?: string;
  announcementLanguage?: string;
  callingLineId?: GetTelephonyLocationObjectCallingLineId;
  connection?: GetTelephonyLocationObjectConnection;
  subscriptionId?: string;
  externalCallerIdName?: string;
  userLimit?: number;
  pAccessNetworkInfo?: string;
  outsideDialDigit?: string;
  enforceOutsideDialDigit?: boolean;
  routingPrefix?: string;
  defaultDomain?: string;
  chargeNumber?: string;
  useChargeNumberForPChargeInfo?: boolean;
}

export interface GetTelephonyLocationObjectCallingLineId {
  name?: string;
  phoneNumber?: string;
}

export interface GetTelephonyLocationObjectConnection {
  type?: RouteType;
  id?: string;
}

export interface GetTheListOfDectNetworksForAnOrganizationResponse {
  dectNetworks?: DECTNetworkDetail[];
}

export interface GetTheListOfPhoneNumbersAvailableForExternalCallerIdResponse {
  phoneNumbers?: NumberObject[];
}

export interface GetTheOrganizationMusicOnHoldConfigurationResponse {
  defaultOrgMoh?: string;
}

export interface GetUserCallCaptionsObject {
  userClosedCaptionsEnabled?: boolean;
  userTranscriptsEnabled?: boolean;
}

export interface GetUserMSTeamsSettingsObject {
  personId?: string;
  orgId?: string;
  settings?: UserSettingsSettingsObject[];
}

export interface GetUserNumberItemObject {
  external?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  primary?: boolean;
}

export interface GetVirtualExtensionObject {
  id?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  phoneNumber?: string;
  firstName?: string;
  lastName?: string;
  level?: GetVirtualExtensionObjectLevel;
  locationId?: string;
  locationName?: string;
  displayName?: string;
}

export type GetVirtualExtensionObjectLevel = "ORGANIZATION" | "LOCATION" | (string & {});

export interface GetVirtualExtensionRangeDetailsObject {
  id?: string;
  name?: string;
  prefix?: string;
  patterns?: string[];
  locationName?: string;
}

export interface GetVirtualExtensionRangeListObject {
  id?: string;
  name?: string;
  prefix?: string;
  level?: GetVirtualExtensionObjectLevel;
  locationId?: string;
  locationName?: string;
}

export type GetVirtualExtensionSettingsObjectMode = "STANDARD" | (string & {});

export interface GetVirtualExtensionSettingsResponse {
  mode?: GetVirtualExtensionSettingsObjectMode;
}

export interface GetVirtualLineAvailablePhoneNumbersResponse {
  phoneNumbers?: VirtualLineFaxMessageAvailableNumberObject[];
}

export interface GetVirtualLineCallForwardAvailablePhoneNumbersResponse {
  phoneNumbers?: VirtualLineCallForwardAvailableNumberObject[];
}

export interface GetVirtualLineCallInterceptAvailablePhoneNumbersResponse {
  phoneNumbers?: VirtualLineCallForwardAvailableNumberObject[];
}

export interface GetVirtualLineDevicesObject {
  devices?: VirtualLineSettingsDeviceObject[];
  availableEndpointType?: LineType;
  maxDeviceCount?: number;
}

export interface GetVirtualLineEcbnAvailablePhoneNumbersResponse {
  phoneNumbers?: VirtualLineECBNAvailableNumberObject[];
}

export interface GetVirtualLineFaxMessageAvailablePhoneNumbersResponse {
  phoneNumbers?: VirtualLineFaxMessageAvailableNumberObject[];
}

export interface GetVirtualLineNumberObjectPhoneNumber {
  directNumber?: string;
  extension?: string;
  primary?: boolean;
}

export interface GetVirtualLineObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  directorySearchEnabled?: boolean;
  announcementLanguage?: string;
  timeZone?: string;
  number?: GetVirtualLineObjectNumber;
  devices?: DevicesObject[];
  location?: GetVirtualLineObjectLocation;
}

export interface GetVirtualLineObjectLocation {
  id?: string;
  name?: string;
  address?: GetVirtualLineObjectLocationAddress;
}

export interface GetVirtualLineObjectLocationAddress {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface GetVirtualLineObjectNumber {
  external?: string;
  extension?: string;
  primary?: boolean;
}

export interface GetVoicePortalAvailablePhoneNumbersResponse {
  phoneNumbers?: VoicePortalAvailableNumberObject[];
}

export interface GetVoicePortalObject {
  id?: string;
  name?: string;
  language?: string;
  languageCode?: string;
  extension?: string;
  phoneNumber?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface GetVoicePortalPasscodeRuleObject {
  expirePasscode?: GetVoicePortalPasscodeRuleObjectExpirePasscode;
  failedAttempts?: GetVoicePortalPasscodeRuleObjectFailedAttempts;
  blockPreviousPasscodes?: GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes;
  blockRepeatedDigits?: GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits;
  blockContiguousSequences?: GetVoicePortalPasscodeRuleObjectBlockContiguousSequences;
  length?: GetVoicePortalPasscodeRuleObjectLength;
  blockRepeatedPatternsEnabled?: boolean;
  blockUserNumberEnabled?: boolean;
  blockReversedUserNumberEnabled?: boolean;
  blockReversedOldPasscodeEnabled?: boolean;
}

export interface GetVoicePortalPasscodeRuleObjectBlockContiguousSequences {
  enabled?: boolean;
  numberOfAscendingDigits?: number;
  numberOfDescendingDigits?: number;
}

export interface GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes {
  enabled?: boolean;
  numberOfPasscodes?: number;
}

export interface GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits {
  enabled?: boolean;
  max?: number;
}

export interface GetVoicePortalPasscodeRuleObjectExpirePasscode {
  enabled?: boolean;
  numberOfDays?: number;
}

export interface GetVoicePortalPasscodeRuleObjectFailedAttempts {
  enabled?: boolean;
  attempts?: number;
}

export interface GetVoicePortalPasscodeRuleObjectLength {
  min?: number;
  max?: number;
}

export interface GetVoicemailGroupAvailablePhoneNumbersResponse {
  phoneNumbers?: VoicePortalAvailableNumberObject[];
}

export interface GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse {
  phoneNumbers?: VoicePortalAvailableNumberObject[];
}

export interface GetVoicemailGroupObject {
  id?: string;
  name?: string;
  locationName?: string;
  locationId?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  phoneNumber?: string;
  enabled?: boolean;
  tollFreeNumber?: boolean;
}

export interface GetVoicemailRulesObject {
  defaultVoicemailPinRules?: GetVoicemailRulesObjectDefaultVoicemailPinRules;
  expirePasscode?: GetVoicemailRulesObjectExpirePasscode;
  changePasscode?: GetVoicemailRulesObjectExpirePasscode;
  blockPreviousPasscodes?: GetVoicemailRulesObjectBlockPreviousPasscodes;
}

export interface GetVoicemailRulesObjectBlockPreviousPasscodes {
  enabled?: boolean;
  numberOfPasscodes?: number;
}

export interface GetVoicemailRulesObjectDefaultVoicemailPinRules {
  blockRepeatedPatternsEnabled?: boolean;
  blockRepeatedDigits?: GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits;
  blockContiguousSequences?: GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences;
  length?: GetVoicemailRulesObjectDefaultVoicemailPinRulesLength;
  defaultVoicemailPinEnabled?: boolean;
}

export interface GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences {
  enabled?: boolean;
  numberOfAscendingDigits?: number;
  numberOfDescendingDigits?: number;
}

export interface GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits {
  enabled?: boolean;
  max?: number;
}

export interface GetVoicemailRulesObjectDefaultVoicemailPinRulesLength {
  min?: number;
  max?: number;
}

export interface GetVoicemailRulesObjectExpirePasscode {
  enabled?: boolean;
  numberOfDays?: number;
}

export interface GetVoicemailSettingsObject {
  messageExpiryEnabled?: boolean;
  numberOfDaysForMessageExpiry?: number;
  strictDeletionEnabled?: boolean;
  voiceMessageForwardingEnabled?: boolean;
}

export interface GetWebexGoAvailablePhoneNumbersResponse {
  phoneNumbers?: WebexGoAvailableNumberObject[];
}

export interface GetWorkspaceAvailablePhoneNumbersResponse {
  phoneNumbers?: WorkspaceAvailableNumberObject[];
}

export interface GetWorkspaceCallForwardAvailablePhoneNumbersResponse {
  phoneNumbers?: WorkspaceCallForwardAvailableNumberObject[];
}

export interface GetWorkspaceCallInterceptAvailablePhoneNumbersResponse {
  phoneNumbers?: WorkspaceCallForwardAvailableNumberObject[];
}

export interface GetWorkspaceCallbackNumberObject {
  selected?: ECBNSelectionType;
  directLineInfo?: VirtualLinesECBNObjectDirectLineInfo;
  locationECBNInfo?: VirtualLinesECBNObjectDirectLineInfo;
  locationMemberInfo?: VirtualLinesECBNObjectLocationMemberInfo;
  defaultInfo?: VirtualLinesECBNObjectDefaultInfo;
  elinEnabled?: boolean;
}

export interface GetWorkspaceEcbnAvailablePhoneNumbersResponse {
  phoneNumbers?: WorkspaceECBNAvailableNumberObject[];
}

export interface GetWorkspaceFaxMessageAvailablePhoneNumbersResponse {
  phoneNumbers?: WorkspaceAvailableNumberObject[];
}

export interface GetWorkspaceSecondaryAvailablePhoneNumbersResponse {
  phoneNumbers?: WorkspaceAvailableNumberObject[];
}

export interface GuestCallingNumber {
  phoneNumber?: string;
  state?: LocationAssignedNumberState;
  isMainNumber?: boolean;
}

export interface GuestCallingSettingsGet {
  enabled?: boolean;
  privacyEnabled?: boolean;
}

export interface HandsetsResponse {
  id?: string;
  displayName?: string;
  accessCode?: string;
  lines?: DECTHandsetLineResponse[];
}

export interface HangupByMemberIdRequest {
  callId: string;
}

export interface HangupCallControlsMembersMeRequest {
  callId: string;
  lineOwnerId?: string;
}

export interface HangupRequest {
  callId: string;
  lineOwnerId?: string;
}

export interface HoldRequest {
  callId: string;
  lineOwnerId?: string;
}

export interface HostObject {
  id?: string;
  type?: EndpointType;
  name?: string;
  autoAndForcedAnswerEnabled?: boolean;
  ownerId?: string;
  ownerType?: SettingsForMeMemberType;
  secondaryLines?: SecondaryLine[];
}

export interface HostedAgent {
  id?: string;
  type?: "PEOPLE" | "PLACE" | (string & {});
  firstName?: string;
  lastName?: string;
  locationName?: string;
  locationId?: string;
  phoneNumber?: string;
  extension?: string;
}

export interface HostedFeature {
  type?: "AUTO_ATTENDANT" | "BROADWORKS_ANYWHERE" | "CALL_QUEUE" | "CONTACT_CENTER_LINK" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "VOICE_MAIL_GROUP" | (string & {});
  name?: string;
  id?: string;
  locationName?: string;
  locationId?: string;
  phoneNumber?: string;
  extension?: string;
}

export interface HotDeskingAvailableMember {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  lineType?: HotDeskingLineType;
  memberType?: HotDeskingResponseMemberType;
  location?: Location;
}

export type HotDeskingLineType = "HOTDESKING_GUEST" | "SHARED_CALL_APPEARANCE" | "PRIMARY" | "MOBILITY" | (string & {});

export interface HotDeskingMember {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  primaryOwner?: boolean;
  port?: number;
  t38FaxCompressionEnabled?: boolean;
  lineType?: HotDeskingLineType;
  lineWeight?: number;
  hostIP?: string;
  remoteIP?: string;
  hotlineEnabled?: boolean;
  hotlineDestination?: string;
  allowCallDeclineEnabled?: boolean;
  memberType?: HotDeskingResponseMemberType;
  location?: Location;
}

export interface HotDeskingMembers {
  model?: string;
  members?: HotDeskingMember[];
  maxLineCount?: number;
}

export interface HotDeskingPutMember {
  id?: string;
  port?: number;
  primaryOwner?: boolean;
  lineType?: HotDeskingLineType;
  lineWeight?: number;
  t38FaxCompressionEnabled?: boolean;
  hotlineEnabled?: boolean;
  hotlineDestination?: string;
  allowCallDeclineEnabled?: boolean;
  memberType?: "USER" | "PLACE" | "VIRTUAL_PROFILE" | (string & {});
}

export type HotDeskingResponseMemberType = "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});

export interface HotelingGuestSettings {
  enabled?: boolean;
  associationLimitEnabled?: boolean;
  associationLimitHours?: number;
  hostAssociationLimitHours?: number;
  hostEnforcedAssociationLimitEnabled?: boolean;
  hostFirstName?: string;
  hostLastName?: string;
  hostId?: string;
  hostPhoneNumber?: string;
  hostExtension?: string;
  hostLocation?: ModeManagementFeaturesResponseFeaturesItemLocation;
}

export interface HoursMenuGetObject {
  greeting?: HoursMenuGetObjectGreeting;
  extensionEnabled?: boolean;
  audioAnnouncementFile?: AutoAttendantAudioAnnouncementFileGetObject;
  keyConfigurations?: KeyConfigurationsGetObject;
  callTreatment?: CallTreatmentObject;
}

export type HoursMenuGetObjectGreeting = "DEFAULT" | "CUSTOM" | (string & {});

export interface HuntGroupCallForwardAvailableNumberObject {
  phoneNumber?: string;
  extension?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: HuntGroupCallForwardAvailableNumberObjectOwner;
}

export interface HuntGroupCallForwardAvailableNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "COLLABORATE_BRIDGE" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface HuntGroupCallForwardSettingsGetCallForwarding {
  always?: CallForwardSettingsGetCallForwardingAlways;
  selective?: CallForwardSettingsGetCallForwardingAlways;
  rules?: CallForwardRulesGet[];
  operatingModes?: HuntGroupCallForwardSettingsGetCallForwardingOperatingModes;
}

export interface HuntGroupCallForwardSettingsGetCallForwardingOperatingModes {
  enabled?: boolean;
  currentOperatingModeId?: string;
  exceptionType?: "MANUAL_SWITCH_BACK" | "AUTOMATIC_SWITCH_BACK_EARLY_START" | "AUTOMATIC_SWITCH_BACK_EXTENSION" | "AUTOMATIC_SWITCH_BACK_STANDARD" | (string & {});
  modes?: HuntGroupModesGet[];
}

export interface HuntGroupModesGet {
  normalOperationEnabled?: boolean;
  id?: string;
  name?: string;
  type?: "NONE" | "SAME_HOURS_DAILY" | "DIFFERENT_HOURS_DAILY" | "HOLIDAY" | (string & {});
  level?: "LOCATION" | "ORGANIZATION" | (string & {});
  forwardTo?: ModesGetForwardTo;
}

export interface HuntGroupPrimaryAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
}

export type HuntPolicySelection = "CIRCULAR" | "REGULAR" | "SIMULTANEOUS" | "UNIFORM" | "WEIGHTED" | (string & {});

export type HuntRoutingTypeSelection = "PRIORITY_BASED" | "SKILL_BASED" | (string & {});

export interface IncomingPermissionSetting {
  useCustomEnabled?: boolean;
  externalTransfer?: IncomingPermissionSettingExternalTransfer;
  internalCallsEnabled?: boolean;
  collectCallsEnabled?: boolean;
}

export type IncomingPermissionSettingExternalTransfer = "ALLOW_ALL_EXTERNAL" | "ALLOW_ONLY_TRANSFERRED_EXTERNAL" | "BLOCK_ALL_EXTERNAL" | (string & {});

export interface InitiateNumberJobsRequest {
  operation: string;
  numberList: NumberItem[];
  targetLocationId?: string;
  numberUsageType?: string;
}

export interface InterceptAnnouncementsGet {
  greeting?: InterceptAnnouncementsGetGreeting;
  filename?: string;
  newNumber?: InterceptNumberGet;
  zeroTransfer?: InterceptNumberGet;
}

export type InterceptAnnouncementsGetGreeting = "CUSTOM" | "DEFAULT" | (string & {});

export interface InterceptAnnouncementsPatch {
  greeting?: InterceptAnnouncementsGetGreeting;
  newNumber?: InterceptNumberGet;
  zeroTransfer?: InterceptNumberGet;
}

export interface InterceptGet {
  enabled?: boolean;
  incoming?: InterceptIncomingGet;
  outgoing?: InterceptOutGoingGet;
}

export interface InterceptIncomingGet {
  type?: InterceptIncomingGetType;
  voicemailEnabled?: boolean;
  announcements?: InterceptAnnouncementsGet;
}

export type InterceptIncomingGetType = "INTERCEPT_ALL" | "ALLOW_ALL" | (string & {});

export interface InterceptIncomingPatch {
  type?: InterceptIncomingGetType;
  voicemailEnabled?: boolean;
  announcements?: InterceptAnnouncementsPatch;
}

export interface InterceptNumberGet {
  enabled?: boolean;
  destination?: string;
}

export interface InterceptOutGoingGet {
  type?: "INTERCEPT_ALL" | "ALLOW_LOCAL_ONLY" | (string & {});
  transferEnabled?: boolean;
  destination?: string;
}

export interface InternalDialingGet {
  enableUnknownExtensionRoutePolicy?: boolean;
  unknownExtensionRouteIdentity?: RouteIdentity;
}

export interface ItemObject {
  itemNumber?: number;
  item?: string;
  error?: ErrorObject;
  trackingId?: string;
}

export interface JobDetailsResponse {
  id?: string;
  trackingId?: string;
  sourceUserId?: string;
  sourceCustomerId?: string;
  targetCustomerId?: string;
  instanceId?: number;
  jobExecutionStatus?: NumbersJobExecutionStatusObject[];
  latestExecutionStatus?: JobDetailsResponseLatestExecutionStatus;
  latestExecutionExitCode?: JobDetailsResponseLatestExecutionExitCode;
  counts?: UserSettingsCountObject;
  csvFile?: string;
  csvFileExpiryTime?: string;
  fileFormat?: string;
}

export interface JobDetailsResponseById {
  name?: string;
  id?: string;
  trackingId?: string;
  sourceUserId?: string;
  sourceCustomerId?: string;
  targetCustomerId?: string;
  instanceId?: number;
  jobExecutionStatus?: NumbersJobExecutionStatusObject[];
  latestExecutionStatus?: JobDetailsResponseLatestExecutionStatus;
  latestExecutionExitCode?: JobDetailsResponseLatestExecutionExitCode;
  counts?: UserSettingsCountObject;
  csvFile?: string;
  csvFileExpiryTime?: string;
  fileFormat?: string;
  csvFileDownloadUrl?: string;
}

export type JobDetailsResponseLatestExecutionExitCode = "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS" | "COMPLETED_WITH_PENDING_ORDERS" | (string & {});

export type JobDetailsResponseLatestExecutionStatus = "STARTING" | "STARTED" | "COMPLETED" | "FAILED" | "UNKNOWN" | "ABANDONED" | (string & {});

export interface JobExecutionStatus {
  id?: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: string;
  exitCode?: string;
  createdTime?: string;
  stepExecutionStatuses?: StepExecutionStatuses[];
}

export interface JobExecutionStatusObject {
  id?: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: string;
  exitCode?: string;
  createdTime?: string;
  timeElapsed?: string;
  stepExecutionStatuses?: StepExecutionStatusesObject[];
}

export type JobExecutionStatusObjectExitCode = "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS" | "COMPLETED_WITH_PENDING_ORDERS" | (string & {});

export type JobExecutionStatusObjectStatusMessage = "STARTING" | "STARTED" | "COMPLETED" | "FAILED" | "UNKNOWN" | "ABANDONED" | (string & {});

export interface JobListResponseObject {
  id?: string;
  jobType?: string;
  trackingId?: string;
  sourceUserId?: string;
  sourceCustomerId?: string;
  targetCustomerId?: string;
  instanceId?: number;
  jobExecutionStatus?: NumbersJobExecutionStatusObject[];
  latestExecutionStatus?: JobExecutionStatusObjectStatusMessage;
  latestExecutionExitCode?: JobExecutionStatusObjectExitCode;
  operationType?: string;
  sourceLocationId?: string;
  targetLocationId?: string;
  counts?: NumbersCountObject;
}

export interface KeyConfigurationsGetObject {
  key?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "*" | "#" | (string & {});
  action?: "PLAY_ANNOUNCEMENT" | "TRANSFER_WITH_PROMPT" | "TRANSFER_WITHOUT_PROMPT" | "TRANSFER_TO_OPERATOR" | "TRANSFER_TO_MAILBOX" | "NAME_DIALING" | "EXTENSION_DIALING" | "REPEAT_MENU" | "EXIT" | (string & {});
  description?: string;
  value?: string;
  audioAnnouncementFile?: AutoAttendantAudioAnnouncementFileGetObject;
}

export interface KnowledgeBase {
  id: string;
  name: string;
  description?: string;
  documentsCount: number;
  filesCount: number;
  filesSize: number;
  createdAt: string;
  updatedAt: string;
  mappedBots?: KnowledgeBaseBot[];
}

export interface KnowledgeBaseBot {
  id: string;
  connectedAt: string;
  agentId: string;
  name: string;
}

export interface KnowledgeBaseCreate {
  name: string;
  description?: string;
}

export interface KnowledgeBaseDocument {
  id?: string;
  knowledgeBaseId?: string;
  name?: string;
  content?: string;
  description?: string;
  fileName?: string;
  fileSize?: number;
  knowledgeType?: string;
  status?: string;
  score?: number;
  text?: string;
  createdAt?: string;
  updatedAt?: string;
}

export interface Language {
  name?: string;
  code?: string;
}

export interface LegacyAuthorizationCode {
  code?: string;
  description?: string;
}

export interface LegacyLocationObject {
  id?: string;
  name?: string;
}

export type LineType = "PRIMARY" | "SHARED_CALL_APPEARANCE" | (string & {});

export interface Lines {
  memberId?: string;
  firstName?: string;
  lastName?: string;
  external?: string;
  extension?: string;
  lastRegistrationTime?: string;
  hostIP?: string;
  remoteIP?: string;
  location?: Location;
  memberType?: MemberType;
}

export interface ListAiReceptionistsResponse {
  aiReceptionists?: AiReceptionistListItem[];
}

export interface ListAnnouncementPlaylistsResponse {
  playlists?: PlaylistObject[];
}

export interface ListAutoAttendantAnnouncementFilesResponse {
  announcements?: GetAnnouncementFileInfo[];
}

export interface ListAutoAttendantObject {
  id?: string;
  name?: string;
  locationName?: string;
  locationId?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  tollFreeNumber?: boolean;
}

export interface ListAutoAttendantsResponse {
  autoAttendants?: ListAutoAttendantObject[];
}

export interface ListAvailableAgentsResponse {
  agents?: GetAvailableAgentsCallQueueObject[];
}

export interface ListAvailableCallQueueAgentsResponse {
  agents?: AvailableAgentListObject[];
}

export interface ListAvailableCallQueueSupervisorsResponse {
  supervisors?: AvailableSupervisorsListObject[];
}

export interface ListCPCallParkExtensionObject {
  id?: string;
  extension?: string;
  name?: string;
}

export interface ListCallHistoryResponse {
  items?: CallHistoryRecord[];
}

export interface ListCallParkExtensionObject {
  id?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  name?: string;
  locationId?: string;
  locationName?: string;
}

export interface ListCallParkObject {
  name?: string;
  id?: string;
  locationName?: string;
  locationId?: string;
}

export interface ListCallPickupObject {
  name?: string;
  id?: string;
  locationName?: string;
  locationId?: string;
}

export interface ListCallQueueAgentObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  queueCount?: number;
  locationCount?: number;
  joinCount?: number;
  unjoinCount?: number;
  location?: LocationObject;
  type?: string;
}

export interface ListCallQueueAgentsResponse {
  agents?: ListCallQueueAgentObject[];
}

export interface ListCallQueueAnnouncementFilesResponse {
  announcements?: CallQueueGetAnnouncementFileInfo[];
}

export interface ListCallQueueEssentialsObject {
  id?: string;
  name?: string;
  hasCxEssentials?: boolean;
  locationName?: string;
  locationId?: string;
  phoneNumber?: string;
  extension?: string;
  enabled?: boolean;
  department?: LocationObject;
}

export interface ListCallQueueSupervisorsResponse {
  supervisors?: ListSupervisorObject[];
}

export interface ListCallQueuesResponse {
  queues?: ListCallQueueEssentialsObject[];
}

export interface ListCallRecordingJobsResponse {
  items?: CallRecordingJobStatus[];
}

export interface ListCallsByMemberIdResponse {
  items?: Call[];
}

export interface ListCallsCallControlsMembersMeResponse {
  items?: Call[];
}

export interface ListCallsResponse {
  items?: Call[];
}

export interface ListHuntGroupObject {
  id?: string;
  name?: string;
  locationName?: string;
  locationId?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  enabled?: boolean;
}

export interface ListHuntGroupsResponse {
  huntGroups?: ListHuntGroupObject[];
}

export interface ListKnowledgeBaseDocumentsResponse {
  documents?: KnowledgeBaseDocument[];
}

export interface ListKnowledgeBasesResponse {
  knowledgeBases?: KnowledgeBase[];
}

export interface ListLocationObject {
  id?: string;
  name?: string;
  outsideDialDigit?: string;
  enforceOutsideDialDigit?: boolean;
  routingPrefix?: string;
  callingLineId?: GetTelephonyLocationObjectCallingLineId;
  e911SetupRequired?: boolean;
}

export interface ListLocationsWebexCallingDetailsResponse {
  locations?: ListLocationObject[];
}

export interface ListManageNumbersJobErrorsResponse {
  items?: ItemObject[];
}

export interface ListManageNumbersJobsResponse {
  items?: JobListResponseObject[];
}

export interface ListMessagesResponse {
  items?: VoiceMessageDetails[];
}

export interface ListMoveUsersJobErrorsResponse {
  items?: ItemObject[];
}

export interface ListMoveUsersJobsResponse {
  items?: JobDetailsResponse[];
}

export interface ListOfSchedulesForAPersonResponse {
  schedules?: ScheduleShortDetails[];
}

export interface ListPagingGroupObject {
  id?: string;
  name?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  locationName?: string;
  locationId?: string;
  tollFreeNumber?: boolean;
}

export interface ListRecordingsForAdminOrComplianceOfficerResponse {
  items?: RecordingObject[];
}

export interface ListRecordingsResponse {
  items?: RecordingObject[];
}

export interface ListScheduleObject {
  id?: string;
  name?: string;
  type?: GetScheduleObjectType;
  locationName?: string;
  locationId?: string;
}

export interface ListSupervisorAgentObject {
  id?: string;
  lastName?: string;
  firstName?: string;
  extension?: string;
  esn?: string;
  phoneNumber?: string;
}

export interface ListSupervisorObject {
  id?: string;
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  agentCount?: number;
}

export interface ListTextToSpeechVoicesResponse {
  voices?: TtsVoice[];
}

export interface ListVirtualLineObject {
  id?: string;
  lastName?: string;
  firstName?: string;
  callerIdLastName?: string;
  callerIdFirstName?: string;
  callerIdNumber?: string;
  externalCallerIdNamePolicy?: ListVirtualLineObjectExternalCallerIdNamePolicy;
  customExternalCallerIdName?: string;
  number?: ListVirtualLineObjectNumber;
  location?: ListVirtualLineObjectLocation;
  numberOfDevicesAssigned?: number;
  billingPlan?: string;
}

export type ListVirtualLineObjectExternalCallerIdNamePolicy = "DIRECT_LINE" | "LOCATION" | "OTHER" | (string & {});

export interface ListVirtualLineObjectLocation {
  id?: string;
  name?: string;
}

export interface ListVirtualLineObjectNumber {
  external?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  primary?: boolean;
}

export interface ListVoicemailGroupResponse {
  voicemailGroups?: GetVoicemailGroupObject[];
}

export interface ListWrapUpReasonsResponse {
  wrapupReasons?: WrapUpReasonObject[];
}

export interface LocalGatewayUsageCount {
  pstnConnectionCount?: number;
  callToExtensionCount?: number;
  dialPlanCount?: number;
  routeGroupCount?: number;
}

export interface LocalGateways {
  id?: string;
  name?: string;
  locationId?: string;
  priority?: number;
}

export interface Location {
  id?: string;
  name?: string;
}

export interface LocationAssignedNumber {
  phoneNumber?: string;
  extension?: string;
  state?: LocationAssignedNumberState;
  phoneNumberType?: "PRIMARY" | "ALTERNATE" | "FAX" | (string & {});
  tollFreeNumber?: boolean;
  owner?: LocationAssignedNumberOwner;
}

export interface LocationAssignedNumberOwner {
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "COLLABORATE_BRIDGE" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export type LocationAssignedNumberState = "ACTIVE" | "INACTIVE" | (string & {});

export interface LocationAvailableChargeNumberObject {
  phoneNumber?: string;
  state?: State;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  isServiceNumber?: boolean;
  owner?: LocationAvailableChargeNumberObjectOwner;
}

export interface LocationAvailableChargeNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "COLLABORATE_BRIDGE" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface LocationAvailableNumberObject {
  phoneNumber?: string;
  state?: State;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: LocationAvailableChargeNumberObjectOwner;
}

export interface LocationCallInterceptAvailableNumberObject {
  phoneNumber?: string;
  extension?: string;
  state?: State;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: LocationAvailableChargeNumberObjectOwner;
}

export interface LocationDigitPatternObject {
  id?: string;
  name?: string;
  pattern?: string;
  action?: CallingPermissionObjectAction;
  transferEnabled?: boolean;
}

export interface LocationECBNAvailableNumberObject {
  phoneNumber?: string;
  state?: State;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: LocationECBNAvailableNumberObjectOwner;
}

export interface LocationECBNAvailableNumberObjectOwner {
  id?: string;
  type?: CallBackMemberType;
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export type LocationMemberInfoEffectiveLevelType = "DIRECT_LINE" | "LOCATION_ECBN" | "LOCATION_NUMBER" | "LOCATION_MEMBER_NUMBER" | "NONE" | (string & {});

export interface LocationObject {
  id?: string;
  name?: string;
}

export interface LocationPUTResponse {
  batchJobId?: string;
  failureReason?: string;
}

export interface LocationSettingsAudioAnnouncementFileGetObject {
  id?: string;
  fileName?: string;
  mediaFileType?: "WAV" | "WMA" | "3GP" | (string & {});
  level?: "ORGANIZATION" | "LOCATION" | (string & {});
}

export interface LocationSettingsGetMusicOnHoldObject {
  callHoldEnabled?: boolean;
  callParkEnabled?: boolean;
  greeting?: LocationSettingsGetMusicOnHoldObjectGreeting;
  audioFile?: LocationSettingsAudioAnnouncementFileGetObject;
  playlist?: LocationObject;
}

export type LocationSettingsGetMusicOnHoldObjectGreeting = "SYSTEM" | "CUSTOM" | (string & {});

export interface LocationTranslationPatternGet {
  id?: string;
  name?: string;
  matchingPattern?: string;
  replacementPattern?: string;
}

export interface LoginResponse {
  accountMatch?: boolean;
  externalTenantEnabled?: boolean;
  companyId?: string;
}

export interface LoginToARedSkyAdminAccountRequest {
  email: string;
  password: string;
  redSkyOrgId?: string;
}

export interface ManageNumberStateInALocationRequest {
  phoneNumbers: string[];
  action?: "ACTIVATE" | "DEACTIVATE" | (string & {});
}

export interface MarkAsReadRequest {
  messageId?: string;
  lineOwnerId?: string;
}

export interface MarkAsUnreadRequest {
  messageId?: string;
  lineOwnerId?: string;
}

export type MediaType = "WAV" | (string & {});

export type MemberType = "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});

export interface Members {
  id?: string;
  lastName?: string;
  firstName?: string;
  type?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});
  licenseType?: "BASIC_USER" | "PROFESSIONAL_USER" | "WORKSPACE" | "PROFESSIONAL_WORKSPACE" | "VIRTUAL_PROFILE" | (string & {});
}

export interface ModeManagementFeatureResponse {
  modeBasedForwardingEnabled?: boolean;
  timezone?: string;
  phoneNumber?: string;
  extension?: string;
  currentOperatingModeId?: string;
  currentOperatingModeEndTime?: string;
  currentOperatingModeForwardDestination?: string;
  exceptionType?: ModeManagementFeaturesResponseFeaturesItemExceptionType;
  modes?: ModeManagementFeatureResponseModesItem[];
}

export interface ModeManagementFeatureResponseModesItem {
  id?: string;
  name?: string;
  type?: ModeManagementFeatureResponseModesItemType;
  level?: ModeManagementFeatureResponseModesItemLevel;
  normalOperationEnabled?: boolean;
  forwardTo?: ModeManagementFeatureResponseModesItemForwardTo;
}

export interface ModeManagementFeatureResponseModesItemForwardTo {
  selection?: "DO_NOT_FORWARD" | "FORWARD_TO_SPECIFIED_NUMBER" | "FORWARD_TO_DEFAULT_NUMBER" | (string & {});
  phoneNumber?: string;
  sendToVoicemailEnabled?: boolean;
  defaultPhoneNumber?: string;
  defaultSendToVoicemailEnabled?: boolean;
}

export type ModeManagementFeatureResponseModesItemLevel = "ORGANIZATION" | "LOCATION" | (string & {});

export type ModeManagementFeatureResponseModesItemType = "NONE" | "SAME_HOURS_DAILY" | "DIFFERENT_HOURS_DAILY" | "HOLIDAY" | (string & {});

export type ModeManagementFeatureTypeObject = "AUTO_ATTENDANT" | "CALL_QUEUE" | "HUNT_GROUP" | (string & {});

export interface ModeManagementFeaturesResponseFeaturesItem {
  id?: string;
  name?: string;
  type?: "AUTO_ATTENDANT" | "CALL_QUEUE" | "HUNT_GROUP" | (string & {});
  phoneNumber?: string;
  extension?: string;
  modeBasedForwardingEnabled?: boolean;
  location?: ModeManagementFeaturesResponseFeaturesItemLocation;
  forwardDestination?: string;
  currentOperatingModeName?: string;
  currentOperatingModeId?: string;
  exceptionType?: ModeManagementFeaturesResponseFeaturesItemExceptionType;
}

export type ModeManagementFeaturesResponseFeaturesItemExceptionType = "AUTOMATIC_SWITCH_BACK_EARLY_START" | "AUTOMATIC_SWITCH_BACK_EXTENSION" | "MANUAL_SWITCH_BACK" | "AUTOMATIC_SWITCH_BACK_STANDARD" | (string & {});

export interface ModeManagementFeaturesResponseFeaturesItemLocation {
  id?: string;
  name?: string;
}

export interface ModesGet {
  normalOperationEnabled?: boolean;
  id?: string;
  name?: string;
  type?: "NONE" | "SAME_HOURS_DAILY" | "DIFFERENT_HOURS_DAILY" | "HOLIDAY" | (string & {});
  level?: AudioAnnouncementFileObjectLevel;
  forwardTo?: ModesGetForwardTo;
}

export interface ModesGetForwardTo {
  selection?: CallForwardSelectiveForwardToObjectSelection;
  destination?: string;
  destinationVoicemailEnabled?: boolean;
  defaultDestination?: string;
  defaultDestinationVoicemailEnabled?: boolean;
  defaultForwardToSelection?: "FORWARD_TO_SPECIFIED_NUMBER" | "DO_NOT_FORWARD" | (string & {});
}

export interface ModesPatch {
  normalOperationEnabled?: boolean;
  id?: string;
  forwardTo?: ModesPatchForwardTo;
}

export interface ModesPatchForwardTo {
  selection?: CallForwardSelectiveForwardToObjectSelection;
  destination?: string;
  destinationVoicemailEnabled?: boolean;
}

export interface ModifyABinaryAnnouncementGreetingAtLocationLevelRequest {
  name: string;
  fileUri: string;
  fileName: string;
  isTextToSpeech: boolean;
}

export interface ModifyABinaryAnnouncementGreetingAtOrganizationLevelRequest {
  name: string;
  fileUri: string;
  fileName: string;
  isTextToSpeech: boolean;
}

export interface ModifyADialPlanRequest {
  name: string;
  routeId: string;
  routeType: RouteType;
}

export interface ModifyADigitPatternForAVirtualProfileRequest {
  name?: string;
  pattern?: string;
  action?: OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction;
  transferEnabled?: boolean;
}

export interface ModifyADigitPatternForTheWorkspaceRequest {
  name?: string;
  pattern?: string;
  action?: Action;
  transferEnabled?: boolean;
}

export interface ModifyAReceptionistContactDirectoryRequest {
  name: string;
  contacts: string[];
}

export interface ModifyAReceptionistContactDirectoryResponse {
  id?: string;
}

export interface ModifyARouteGroupForAOrganizationRequest {
  name: string;
  localGateways: LocalGateways[];
}

export interface ModifyARouteListRequest {
  name?: string;
  routeGroupId?: string;
}

export interface ModifyASpecificTranslationPatternForALocationRequest {
  name?: string;
  matchingPattern?: string;
  replacementPattern?: string;
}

export interface ModifyASpecificTranslationPatternForAnOrganizationRequest {
  name?: string;
  matchingPattern?: string;
  replacementPattern?: string;
}

export interface ModifyATrunkRequest {
  name: string;
  password: string;
  dualIdentitySupportEnabled?: boolean;
  maxConcurrentCalls?: number;
  pChargeInfoSupportPolicy?: PChargeInfoSupportPolicyType;
}

export interface ModifyAVirtualLinesOutgoingCallingPermissionsSettingsRequest {
  callingPermissions: OutgoingCallingPermissionsSettingPutCallingPermissionsItem[];
  useCustomEnabled?: boolean;
  useCustomPermissions?: boolean;
}

export interface ModifyAVirtualLinesVoicemailPasscodeRequest {
  passcode: string;
}

export interface ModifyAccessCodesForAVirtualLineRequest {
  useCustomAccessCodes?: boolean;
  deleteCodes?: string[];
}

export interface ModifyAccessCodesForAWorkspaceRequest {
  deleteCodes?: string[];
}

export interface ModifyAccessCodesForPersonRequest {
  useCustomAccessCodes?: boolean;
  deleteCodes?: string[];
}

export interface ModifyAdnisForAcallQueueRequest {
  name?: string;
  phoneNumber?: string;
  extension?: string;
  ringPattern?: RingPatternObject;
  customDnisAnnouncementSettingsEnabled?: boolean;
}

export interface ModifyAgentCallerIdInformationRequest {
  selectedCallerId: string;
}

export interface ModifyAgentsCallerIdInformationRequest {
  selectedCallerId: string;
}

export interface ModifyAgentsForCallQueueObjectSettingsItem {
  queueId?: string;
  joinEnabled?: boolean;
}

export interface ModifyAnOperatingModeHolidayRequest {
  name?: string;
  allDayEnabled?: boolean;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  recurrence?: OperatingModeRecurrenceObject;
}

export interface ModifyAnOperatingModeRequest {
  name?: string;
  sameHoursDaily?: OperatingModeSameHoursDailyScheduleObject;
  differentHoursDaily?: OperatingModeDifferentHoursDailyScheduleObject;
  holidays?: OperatingModeHolidayObject[];
  callForwarding?: OperatingModeCallForwarding;
}

export interface ModifyAnonymousCallSettingsForAWorkspaceRequest {
  enabled: boolean;
}

export interface ModifyApplicationServicesSettingsOfAPersonRequest {
  ringDevicesForClickToDialCallsEnabled?: boolean;
  ringDevicesForGroupPageEnabled?: boolean;
  ringDevicesForCallParkEnabled?: boolean;
  browserClientEnabled?: boolean;
  desktopClientEnabled?: boolean;
  tabletClientEnabled?: boolean;
  mobileClientEnabled?: boolean;
}

export interface ModifyBargeInCallSettingsForAWorkspaceRequest {
  enabled: boolean;
  toneEnabled?: boolean;
}

export interface ModifyCallBridgeWarningToneSettingsForAWorkspaceRequest {
  warningToneEnabled: boolean;
}

export interface ModifyCallForwardingObjectCallForwarding {
  always?: CallForwardSettingsGetCallForwardingAlways;
  selective?: CallForwardSettingsGetCallForwardingAlways;
  rules?: CallForwardRulesSet[];
  operatingModes?: ModifyCallForwardingObjectCallForwardingOperatingModes;
}

export interface ModifyCallForwardingObjectCallForwardingOperatingModes {
  enabled?: boolean;
  modes?: ModesPatch[];
}

export interface ModifyCallForwardingSettingsForAWorkspaceRequest {
  callForwarding: CallForwardingPlaceSettingGet;
  businessContinuity: CallForwardingBusyGet;
}

export interface ModifyCallRecordingSettingsForAWorkspaceRequest {
  enabled?: boolean;
  record?: CallRecordingInfoRecord;
  recordVoicemailEnabled?: boolean;
  notification?: CallRecordingPutNotification;
  repeat?: CallRecordingInfoRepeat;
  startStopAnnouncement?: CallRecordingInfoStartStopAnnouncement;
}

export interface ModifyCallWaitingSettingsForAWorkspaceRequest {
  enabled?: boolean;
}

export interface ModifyCallingPermission {
  callType?: CallingPermissionCallType;
  action?: CallingPermissionAction;
  transferEnabled?: boolean;
}

export interface ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement {
  type?: GetComplianceAnnouncementObjectCustomComplianceAnnouncementType;
  audioAnnouncementFileId?: string;
}

export interface ModifyCriteriaForUserSelectiveCallForwardingServiceRequest {
  forwardToPhoneNumber: string;
  sendToVoicemailEnabled: boolean;
  callsFrom: CallsFromSelectiveReject;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  forwardEnabled?: boolean;
}

export interface ModifyCriteriaForUserSelectiveCallRejectionServiceRequest {
  callsFrom: CallsFrom;
  rejectEnabled: boolean;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface ModifyCriteriaFromUserSelectiveCallAcceptServiceRequest {
  callsFrom: CallsFromSelectiveAccept;
  acceptEnabled: boolean;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
}

export interface ModifyDefaultPersonFeatureAccessConfigurationRequest {
  anonymousCallRejection?: AccessLevel;
  bargeIn?: AccessLevel;
  blockCallerId?: AccessLevel;
  callForwarding?: AccessLevel;
  callWaiting?: AccessLevel;
  callNotify?: AccessLevel;
  connectedLineIdentity?: AccessLevel;
  executive?: AccessLevel;
  hoteling?: AccessLevel;
  priorityAlert?: AccessLevel;
  selectivelyAcceptCalls?: AccessLevel;
  selectivelyRejectCalls?: AccessLevel;
  selectivelyForwardCalls?: AccessLevel;
  sequentialRing?: AccessLevel;
  simultaneousRing?: AccessLevel;
  singleNumberReach?: AccessLevel;
  voicemail?: AccessLevel;
  sendCallsToVoicemail?: AccessLevel;
  voicemailEmailCopy?: AccessLevel;
  voicemailFaxMessaging?: AccessLevel;
  voicemailMessageStorage?: AccessLevel;
  voicemailNotifications?: AccessLevel;
  voicemailTransferNumber?: AccessLevel;
  generateActivationCode?: AccessLevel;
  voicemailDownload?: AccessLevel;
  speedDial?: AccessLevel;
}

export interface ModifyDialPatternsRequest {
  dialPatterns?: DialPattern[];
  deleteAllDialPatterns?: boolean;
}

export interface ModifyDigitPatternCategoryControlSettingsForPersonRequest {
  useCustomDigitPatterns?: boolean;
}

export interface ModifyDigitPatternForPersonRequest {
  name?: string;
  pattern?: string;
  action?: Action;
  transferEnabled?: boolean;
}

export interface ModifyDnisAnnouncementsForAcallQueueRequest {
  customDnisAnnouncementSettingsEnabled?: boolean;
  welcomeMessage?: DnisAnnouncementsModifyWelcomeMessage;
  comfortMessage?: DnisAnnouncementsModifyComfortMessage;
  comfortMessageBypass?: DnisAnnouncementsModifyComfortMessageBypass;
  mohMessage?: DnisAnnouncementsModifyMohMessage;
  waitMessage?: CallQueueQueueSettingsGetObjectWaitMessage;
  whisperMessage?: DnisAnnouncementsModifyWhisperMessage;
}

export interface ModifyDnisSettingsForAcallQueueRequest {
  distinctiveRingingEnabled?: boolean;
  displayDnisNameAndNumberEnabled?: boolean;
}

export interface ModifyDoNotDisturbSettingsForAWorkspaceRequest {
  enabled?: boolean;
  ringSplashEnabled?: boolean;
}

export interface ModifyEndpointObjectMobilitySettings {
  alertingEnabled?: boolean;
}

export interface ModifyExecutiveAssistantSettingsForAPersonRequest {
  type?: RetrieveExecutiveAssistantSettingsForAPersonResponseType;
}

export interface ModifyIncomingPermissionSettingsForAWorkspaceRequest {
  useCustomEnabled?: boolean;
  externalTransfer?: UserInboundPermissionGetExternalTransfer;
  internalCallsEnabled?: boolean;
  collectCallsEnabled?: boolean;
}

export interface ModifyLocationVoicemailGroupRequest {
  name?: string;
  phoneNumber?: string;
  extension?: number;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  enabled?: boolean;
  passcode?: number;
  languageCode?: string;
  greeting?: GetLocationVoicemailGroupObjectGreeting;
  greetingDescription?: string;
  messageStorage?: GetLocationVoicemailGroupObjectMessageStorage;
  notifications?: GetLocationVoicemailGroupObjectNotifications;
  faxMessage?: GetLocationVoicemailGroupObjectFaxMessage;
  transferToNumber?: GetLocationVoicemailGroupObjectNotifications;
  emailCopyOfMessage?: GetLocationVoicemailGroupObjectEmailCopyOfMessage;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface ModifyMonitoringSettingsPersonRequest {
  enableCallParkNotification?: boolean;
  monitoredElements?: MonitoredElementItemPatch[];
}

export interface ModifyMonitoringSettingsWorkspaceRequest {
  enableCallParkNotification?: boolean;
  monitoredElements?: MonitoredElementItemPatch[];
}

export interface ModifyMusicOnHoldSettingsForAWorkspaceRequest {
  mohEnabled?: boolean;
  greeting?: GetMusicOnHoldObjectGreeting;
  audioAnnouncementFile?: AudioAnnouncementFileGetObject;
}

export interface ModifyMyCallCenterSettingsRequest {
  agentACDState?: AgentACDStateType;
  queues?: CallQueuePut[];
}

export interface ModifyMyCallForwardingSettingsRequest {
  callForwarding?: CallForwardingPutCallForwarding;
  businessContinuity?: CallForwardingInfoCallForwardingBusy;
}

export interface ModifyMyCallerIdsettingsRequest {
  callingLineIdDeliveryBlockingEnabled?: boolean;
  connectedLineIdentificationRestrictionEnabled?: boolean;
}

export interface ModifyMyEndpointDetailsRequest {
  mobilitySettings: ModifyEndpointObjectMobilitySettings;
}

export interface ModifyMyExecutiveAssignedAssistantsRequest {
  allowOptInOutEnabled?: boolean;
  assistantIds?: string[];
}

export interface ModifyMyExecutiveAssistantSettingsRequest {
  forwardFilteredCallsEnabled?: boolean;
  forwardToPhoneNumber?: string;
  executives?: ExecutivePut[];
}

export interface ModifyMyPreferredAnswerEndpointRequest {
  id: string;
}

export interface ModifyMySecondaryLinesCallCenterSettingsRequest {
  agentACDState?: AgentACDStateType;
  queues?: CallQueuePut[];
}

export interface ModifyMySecondaryLinesCallForwardingSettingsRequest {
  callForwarding?: CallForwardingPutCallForwarding;
  businessContinuity?: CallForwardingInfoCallForwardingBusy;
}

export interface ModifyMySecondaryLinesCallerIdsettingsRequest {
  callingLineIdDeliveryBlockingEnabled?: boolean;
  connectedLineIdentificationRestrictionEnabled?: boolean;
}

export interface ModifyMySecondaryLinesPreferredAnswerEndpointRequest {
  id: string;
}

export interface ModifyMySecondaryLinesSelectedCallerIdsettingsRequest {
  selected: SelectedCallerIdSettingsPutSelected;
}

export interface ModifyMySecondaryLinesVoicemailSettingsRequest {
  notifications: VoicemailInfoNotifications;
  transferToNumber: VoicemailInfoTransferToNumber;
  enabled?: boolean;
  sendAllCalls?: VoicemailInfoSendAllCalls;
  sendBusyCalls?: VoicemailPutSendBusyCalls;
  sendUnansweredCalls?: VoicemailPutSendUnansweredCalls;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage;
  messageStorage?: VoicemailInfoMessageStorage;
  faxMessage?: VoicemailInfoFaxMessage;
}

export interface ModifyMySelectedCallerIdsettingsRequest {
  selected: SelectedCallerIdSettingsPutSelected;
}

export interface ModifyMySingleNumberReachContactSettingsRequest {
  phoneNumber: string;
  name: string;
  enabled: boolean;
  doNotForwardCallsEnabled: boolean;
  answerConfirmationEnabled: boolean;
}

export interface ModifyMySingleNumberReachSettingsRequest {
  alertAllLocationsForClickToDialCallsEnabled?: boolean;
}

export interface ModifyMyVoicemailSettingsRequest {
  notifications: VoicemailInfoNotifications;
  transferToNumber: VoicemailInfoTransferToNumber;
  enabled?: boolean;
  sendAllCalls?: VoicemailInfoSendAllCalls;
  sendBusyCalls?: VoicemailPutSendBusyCalls;
  sendUnansweredCalls?: VoicemailPutSendUnansweredCalls;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage;
  messageStorage?: VoicemailInfoMessageStorage;
  faxMessage?: VoicemailInfoFaxMessage;
}

export interface ModifyMyWebexGoOverrideSettingsRequest {
  enabled?: boolean;
}

export interface ModifyNumbersForRouteListRequest {
  numbers?: RouteListNumberPatch[];
  deleteAllNumbers?: boolean;
}

export interface ModifyNumbersForRouteListResponse {
  numberStatus?: RouteListNumberPatchResponse[];
}

export interface ModifyOutgoingCallingPermissionsSettingsForAPersonRequest {
  callingPermissions: OutgoingCallingPermissionsSettingPutCallingPermissionsItem[];
  useCustomEnabled?: boolean;
  useCustomPermissions?: boolean;
}

export interface ModifyOutgoingPermissionSettingsForAWorkspaceRequest {
  useCustomEnabled?: boolean;
  useCustomPermissions?: boolean;
  callingPermissions?: ModifyCallingPermission[];
}

export interface ModifyPersonExecutiveAssignedAssistantsRequest {
  assistantIds?: string[];
}

export interface ModifyPersonExecutiveAssistantSettingsRequest {
  forwardFilteredCallsEnabled?: boolean;
  forwardToPhoneNumber?: string;
  executives?: ExecutivePut[];
}

export interface ModifyPersonFeatureAccessConfigurationRequest {
  anonymousCallRejection?: AccessLevel;
  bargeIn?: AccessLevel;
  blockCallerId?: AccessLevel;
  callForwarding?: AccessLevel;
  callWaiting?: AccessLevel;
  callNotify?: AccessLevel;
  connectedLineIdentity?: AccessLevel;
  executive?: AccessLevel;
  hoteling?: AccessLevel;
  priorityAlert?: AccessLevel;
  selectivelyAcceptCalls?: AccessLevel;
  selectivelyRejectCalls?: AccessLevel;
  selectivelyForwardCalls?: AccessLevel;
  sequentialRing?: AccessLevel;
  simultaneousRing?: AccessLevel;
  singleNumberReach?: AccessLevel;
  voicemail?: AccessLevel;
  sendCallsToVoicemail?: AccessLevel;
  voicemailEmailCopy?: AccessLevel;
  voicemailFaxMessaging?: AccessLevel;
  voicemailMessageStorage?: AccessLevel;
  voicemailNotifications?: AccessLevel;
  voicemailTransferNumber?: AccessLevel;
  generateActivationCode?: AccessLevel;
  voicemailDownload?: AccessLevel;
  speedDial?: AccessLevel;
}

export interface ModifyPersonPlaceVirtualLineCallQueueObject {
  id?: string;
  weight?: string;
  skillLevel?: number;
  joinEnabled?: boolean;
}

export interface ModifyPersonVoicemailPasscodeRequest {
  passcode: string;
}

export interface ModifyPersonalAssistantRequest {
  enabled?: boolean;
  presence?: PersonalAssistantGetPresence;
  untilDateTime?: string;
  transferEnabled?: boolean;
  transferNumber?: string;
  alerting?: PersonalAssistantGetAlerting;
  alertMeFirstNumberOfRings?: number;
}

export interface ModifyPlaceCallForwardSettings {
  callForwarding?: CallForwardingPlaceSettingGet;
  businessContinuity?: CallForwardingBusyGet;
}

export type ModifyPlaceCallerIdGetExternalCallerIdNamePolicy = "DIRECT_LINE" | "LOCATION" | "OTHER" | (string & {});

export interface ModifyPreferredAnswerEndpointRequest {
  preferredAnswerEndpointId: string;
}

export interface ModifyPriorityAlertCriteriaForAWorkspaceRequest {
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: SequentialRingCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  notificationEnabled?: boolean;
}

export interface ModifyPrivacySettingsForAWorkspaceRequest {
  aaExtensionDialingEnabled?: boolean;
  aaNamingDialingEnabled?: boolean;
  enablePhoneStatusDirectoryPrivacy?: boolean;
  enablePhoneStatusPickupBargeInPrivacy?: boolean;
  monitoringAgents?: string[];
}

export interface ModifyScheduleEventListObject {
  name?: string;
  newName?: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: RecurrenceObject;
}

export interface ModifyScheduleEventObject {
  name?: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: RecurrenceObject;
}

export interface ModifySelectiveAcceptCriteriaForAWorkspaceRequest {
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: SelectiveRejectCallCallsFromType;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  acceptEnabled?: boolean;
}

export interface ModifySelectiveAcceptSettingsForAWorkspaceRequest {
  enabled: boolean;
}

export interface ModifySelectiveForwardCriteriaForAWorkspaceRequest {
  callsFrom: CallsFromTypeForSelectiveForward;
  forwardToPhoneNumber?: string;
  destinationVoicemailEnabled?: boolean;
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  numbers?: string[];
  forwardEnabled?: boolean;
}

export interface ModifySelectiveForwardSettingsForAWorkspaceRequest {
  enabled?: boolean;
  defaultPhoneNumberToForward?: string;
  ringReminderEnabled?: boolean;
  destinationVoicemailEnabled?: boolean;
}

export interface ModifySelectiveRejectCriteriaForAWorkspaceRequest {
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: SelectiveRejectCallCallsFromType;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  rejectEnabled?: boolean;
}

export interface ModifySelectiveRejectSettingsForAWorkspaceRequest {
  enabled: boolean;
}

export interface ModifySequentialRingCriteriaForAWorkspaceRequest {
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: SequentialRingCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  ringEnabled?: boolean;
}

export interface ModifySequentialRingSettingsForAWorkspaceRequest {
  enabled?: boolean;
  ringBaseLocationFirstEnabled?: boolean;
  baseLocationNumberOfRings?: number;
  continueIfBaseLocationIsBusyEnabled?: boolean;
  callsToVoicemailEnabled?: boolean;
  phoneNumbers?: SequentialRingNumber[];
}

export interface ModifySharedLineAppearanceMembersRequest {
  members?: PutSharedLineMemberItem[];
}

export interface ModifySimultaneousRingCriteriaForAWorkspaceRequest {
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: SequentialRingCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  ringEnabled?: boolean;
}

export interface ModifySimultaneousRingSettingsForAWorkspaceRequest {
  criteriasEnabled: boolean;
  enabled?: boolean;
  doNotRingIfOnCallEnabled?: boolean;
  phoneNumbers?: SimultaneousRingNumberGet[];
}

export interface ModifyTheDigitPatternCategoryControlSettingsForAVirtualProfileRequest {
  useCustomDigitPatterns?: boolean;
}

export interface ModifyTheDigitPatternCategoryControlSettingsForTheWorkspaceRequest {
  useCustomDigitPatterns?: boolean;
}

export interface ModifyTheInternalDialingConfigurationForALocationRequest {
  enableUnknownExtensionRoutePolicy?: boolean;
  unknownExtensionRouteIdentity?: UnknownExtensionRouteIdentity;
}

export interface ModifyTimezoneAnnouncementLanguageSettingsOfApersonRequest {
  announcementLanguage?: string;
  timeZone?: string;
}

export interface ModifyTransferNumbersForAVirtualLineRequest {
  useCustomTransferNumbers: boolean;
  autoTransferNumber1?: string;
  autoTransferNumber2?: string;
  autoTransferNumber3?: string;
}

export interface ModifyTransferNumbersForPersonRequest {
  useCustomTransferNumbers: boolean;
  autoTransferNumber1?: string;
  autoTransferNumber2?: string;
  autoTransferNumber3?: string;
}

export interface ModifyTransferNumbersSettingsForAWorkspaceRequest {
  useCustomTransferNumbers: boolean;
  autoTransferNumber1?: string;
  autoTransferNumber2?: string;
  autoTransferNumber3?: string;
}

export interface ModifyUserCallCaptionsSettingsRequest {
  userClosedCaptionsEnabled?: boolean;
  userTranscriptsEnabled?: boolean;
  useLocationSettingsEnabled?: boolean;
}

export interface ModifyVirtualExtensionRangeRequest {
  name?: string;
  prefix?: string;
  patterns?: string[];
  action?: "ADD" | "REMOVE" | "REPLACE" | (string & {});
}

export interface ModifyVirtualExtensionSettingsRequest {
  mode: GetVirtualExtensionSettingsObjectMode;
}

export interface ModifyVoicemailPasscodeForAWorkspaceRequest {
  passcode: string;
}

export interface MohMessageSource {
  enabled?: boolean;
  greeting?: "DEFAULT" | "CUSTOM" | "PLAYLIST" | (string & {});
  audioAnnouncementFiles?: AudioAnnouncementFile[];
  audioPlaylistId?: string;
  audioPlaylistName?: string;
}

export interface MohMessageSourceModify {
  enabled?: boolean;
  greeting?: CallQueueQueueSettingsGetObjectOverflowGreeting;
  audioAnnouncementFiles?: AudioAnnouncementFileModify[];
  audioPlaylistId?: string;
}

export interface MonitoredElementCallParkExtension {
  id?: string;
  name?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  location?: string;
  locationId?: string;
  lineKeyLabel?: string;
}

export interface MonitoredElementItem {
  id?: string;
  lastName?: string;
  firstName?: string;
  displayName?: string;
  type?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | "CALL_PARK_EXTENSION" | "SPEED_DIAL" | (string & {});
  email?: string;
  directNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  locationName?: string;
  locationId?: string;
  lineKeyLabel?: string;
}

export interface MonitoredElementItemPatch {
  id?: string;
  type?: "MEMBER" | "CALL_PARK_EXTENSION" | "SPEED_DIAL" | (string & {});
  lineKeyLabel?: string;
  phoneNumber?: string;
}

export interface MonitoredElementSpeedDial {
  id?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  type?: PeopleOrPlaceOrVirtualLineType;
  phoneNumber?: string;
  extension?: string;
  lineKeyLabel?: string;
  location?: string;
  locationId?: string;
}

export type MonitoredElementSpeedDialType = "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});

export interface MonitoredElementUser {
  id?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  type?: "PEOPLE" | "PLACE" | (string & {});
  email?: string;
  numbers?: UserNumberItem[];
  location?: string;
  locationId?: string;
  lineKeyLabel?: string;
}

export interface MonitoredMemberObject {
  id?: string;
  lastName?: string;
  firstName?: string;
  displayName?: string;
  type?: PeopleOrPlaceOrVirtualLineType;
  email?: string;
  numbers?: MonitoredNumberObject[];
}

export interface MonitoredNumberObject {
  external?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  primary?: boolean;
}

export interface MonitoredPersonObject {
  id?: string;
  lastName?: string;
  firstName?: string;
  displayName?: string;
  type?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});
  email?: string;
  numbers?: ListVirtualLineObjectNumber[];
}

export interface MonitoringSettingsGet {
  callParkNotificationEnabled?: boolean;
  availableEntriesCount?: number;
  monitoredElements?: GetMonitoredElementsObject[];
}

export interface MonitoringSettingsGetResponseObject {
  callParkNotificationEnabled?: boolean;
  monitoredElements?: MonitoredElementItem[];
}

export type MonthObject = "`JANUARY`: Schedule the event in January." | "`FEBRUARY`: Schedule the event in February." | "`MARCH`: Schedule the event in March." | "`APRIL`: Schedule the event in April." | "`MAY`: Schedule the event in May." | "`JUNE`: Schedule the event in June." | "`JULY`: Schedule the event in July." | "`AUGUST`: Schedule the event in August." | "`SEPTEMBER`: Schedule the event in September." | "`OCTOBER`: Schedule the event in October." | "`NOVEMBER`: Schedule the event in November." | "`DECEMBER`: Schedule the event in December." | (string & {});

export interface MoveRecordingsIntoTheRecycleBinRequest {
  trashAll?: boolean;
  ownerEmail?: string;
  recordingIds?: string[];
}

export interface MuteConferenceControlsRequest {
  callId?: string;
}

export interface MuteRequest {
  callId: string;
  lineOwnerId?: string;
}

export interface NonBlockingDisableCallingLocation {
  numbersPresent?: boolean;
}

export interface Number {
  number?: string;
  state?: "Available" | "Duplicate" | "Duplicate In List" | "Invalid" | "Unavailable" | (string & {});
  tollFreeNumber?: boolean;
  detail?: string[];
}

export interface NumberItem {
  locationId?: string;
  numbers?: string[];
}

export interface NumberObject {
  phoneNumber?: string;
  state?: State;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  isServiceNumber?: boolean;
  location?: LocationObject;
  owner?: LocationAvailableChargeNumberObjectOwner;
}

export interface NumberObjectLocation {
  id?: string;
  name?: string;
}

export interface NumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "PAGING_GROUP" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "COLLABORATE_BRIDGE" | (string & {});
  firstName?: string;
  lastName?: string;
}

export type NumberObjectPhoneNumberType = "PRIMARY" | "ALTERNATE" | "FAX" | "DNIS" | "Default" | (string & {});

export interface NumberOwnerObject {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "COLLABORATE_BRIDGE" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export type NumberStateOptions = "ACTIVE" | "INACTIVE" | (string & {});

export type NumberTypeOptions = "TOLLFREE" | "DID" | "MOBILE" | (string & {});

export type NumberUsageTypeOptions = "NONE" | "SERVICE" | (string & {});

export interface Numbers {
  id?: string;
  phoneNumber?: string;
}

export interface NumbersCountObject {
  totalNumbers?: number;
  numbersDeleted?: number;
  numbersMoved?: number;
  numbersFailed?: number;
  numbersUsageChanged?: number;
}

export interface NumbersJobExecutionStatusObject {
  id?: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: JobExecutionStatusObjectStatusMessage;
  exitCode?: JobExecutionStatusObjectExitCode;
  createdTime?: string;
  timeElapsed?: string;
  stepExecutionStatuses?: NumbersStepExecutionStatusesObject[];
}

export interface NumbersJobExecutionStatusObject1 {
  id?: number;
  lastUpdated?: string;
  statusMessage?: JobExecutionStatusObjectStatusMessage;
  exitCode?: JobExecutionStatusObjectExitCode;
  createdTime?: string;
  timeElapsed?: string;
}

export interface NumbersJobIdResponseObject {
  name?: string;
  id?: string;
  jobType?: string;
  trackingId?: string;
  sourceUserId?: string;
  sourceCustomerId?: string;
  targetCustomerId?: string;
  instanceId?: number;
  jobExecutionStatus?: NumbersJobExecutionStatusObject[];
  latestExecutionStatus?: JobExecutionStatusObjectStatusMessage;
  latestExecutionExitCode?: JobExecutionStatusObjectExitCode;
  operationType?: string;
  sourceLocationId?: string;
  targetLocationId?: string;
  counts?: NumbersCountObject;
}

export interface NumbersNumberObject {
  phoneNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  state?: string;
  phoneNumberType?: NumberObjectPhoneNumberType;
  mainNumber?: boolean;
  includedTelephonyTypes?: NumbersTelephonyType;
  mobileNetwork?: string;
  routingProfile?: string;
  tollFreeNumber?: boolean;
  isServiceNumber?: boolean;
  isReservedNumber?: boolean;
  location?: NumberObjectLocation;
  owner?: NumberObjectOwner;
}

export interface NumbersStartJobResponse {
  name?: string;
  id?: string;
  jobType?: string;
  trackingId?: string;
  sourceUserId?: string;
  sourceCustomerId?: string;
  targetCustomerId?: string;
  instanceId?: number;
  jobExecutionStatus?: NumbersJobExecutionStatusObject1[];
  latestExecutionStatus?: JobExecutionStatusObjectStatusMessage;
  latestExecutionExitCode?: JobExecutionStatusObjectExitCode;
  operationType?: string;
  sourceLocationId?: string;
  targetLocationId?: string;
  counts?: NumbersCountObject;
}

export interface NumbersStepExecutionStatusesObject {
  id?: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: JobExecutionStatusObjectStatusMessage;
  exitCode?: JobExecutionStatusObjectExitCode;
  name?: string;
  timeElapsed?: string;
}

export type NumbersTelephonyType = "PSTN_NUMBER" | "MOBILE_NUMBER" | (string & {});

export interface OperatingModeCallForwardAvailableNumberObject {
  phoneNumber?: string;
  extension?: string;
  state?: "ACTIVE" | "INACTIVE" | (string & {});
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: "PSTN_NUMBER" | (string & {});
  isServiceNumber?: boolean;
  owner?: OperatingModeCallForwardAvailableNumberObjectOwner;
}

export interface OperatingModeCallForwardAvailableNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface OperatingModeCallForwarding {
  enabled?: boolean;
  destination?: string;
  destinationVoicemailEnabled?: boolean;
}

export interface OperatingModeDayScheduleObject {
  enabled?: boolean;
  allDayEnabled?: boolean;
  startTime?: string;
  endTime?: string;
}

export interface OperatingModeDifferentHoursDailyScheduleObject {
  sunday?: OperatingModeDayScheduleObject;
  monday?: OperatingModeDayScheduleObject;
  tuesday?: OperatingModeDayScheduleObject;
  wednesday?: OperatingModeDayScheduleObject;
  thursday?: OperatingModeDayScheduleObject;
  friday?: OperatingModeDayScheduleObject;
  saturday?: OperatingModeDayScheduleObject;
}

export interface OperatingModeGetObject {
  id?: string;
  name?: string;
  type?: OperatingModeScheduleTypeObject;
  level?: OrgLocLevelObject;
  location?: LocationObject;
  sameHoursDaily?: OperatingModeSameHoursDailyScheduleObject;
  differentHoursDaily?: OperatingModeDifferentHoursDailyScheduleObject;
  holidays?: OperatingModeHolidayGetObject[];
  callForwarding?: OperatingModeCallForwarding;
}

export interface OperatingModeHolidayGetObject {
  id?: string;
  name?: string;
  allDayEnabled?: boolean;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  recurrence?: OperatingModeRecurrenceObject;
}

export interface OperatingModeHolidayObject {
  name?: string;
  allDayEnabled?: boolean;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  recurrence?: OperatingModeRecurrenceObject;
}

export interface OperatingModeListGetObject {
  id?: string;
  name?: string;
  type?: OperatingModeScheduleTypeObject;
  level?: OrgLocLevelObject;
  location?: LocationObject;
  callForwarding?: OperatingModeCallForwarding;
}

export interface OperatingModeRecurrenceObject {
  recurYearlyByDate?: OperatingModesRecurYearlyByDateObject;
  recurYearlyByDay?: OperatingModesRecurYearlyByDayObject;
}

export interface OperatingModeResponse {
  operatingModeId?: string;
  name?: string;
  type?: ModeManagementFeatureResponseModesItemType;
  level?: ModeManagementFeatureResponseModesItemLevel;
  locationName?: string;
  sameHoursDaily?: OperatingModeResponseSameHoursDaily;
  differentHoursDaily?: OperatingModeResponseDifferentHoursDaily;
  holidays?: OperatingModeResponseHolidaysItem[];
  forwardTo?: OperatingModeResponseForwardTo;
}

export interface OperatingModeResponseDifferentHoursDaily {
  sunday?: OperatingModeResponseSameHoursDailyMondayToFriday;
  monday?: OperatingModeResponseSameHoursDailyMondayToFriday;
  tuesday?: OperatingModeResponseSameHoursDailyMondayToFriday;
  wednesday?: OperatingModeResponseSameHoursDailyMondayToFriday;
  thursday?: OperatingModeResponseSameHoursDailyMondayToFriday;
  friday?: OperatingModeResponseSameHoursDailyMondayToFriday;
  saturday?: OperatingModeResponseSameHoursDailyMondayToFriday;
}

export interface OperatingModeResponseForwardTo {
  enabled?: boolean;
  destination?: string;
  sendToVoicemailEnabled?: boolean;
}

export interface OperatingModeResponseHolidaysItem {
  id?: string;
  name?: string;
  allDayEnabled?: boolean;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  recurrence?: OperatingModeResponseHolidaysItemRecurrence;
}

export interface OperatingModeResponseHolidaysItemRecurrence {
  recurYearlyByDay?: RecurYearlyByDayObject;
  recurYearlyByDate?: RecurYearlyByDateObject;
}

export interface OperatingModeResponseSameHoursDaily {
  mondayToFriday?: OperatingModeResponseSameHoursDailyMondayToFriday;
  saturdayToSunday?: OperatingModeResponseSameHoursDailyMondayToFriday;
}

export interface OperatingModeResponseSameHoursDailyMondayToFriday {
  enabled?: boolean;
  allDayEnabled?: boolean;
  startTime?: string;
  endTime?: string;
}

export interface OperatingModeSameHoursDailyScheduleObject {
  mondayToFriday?: OperatingModeDayScheduleObject;
  saturdayToSunday?: OperatingModeDayScheduleObject;
}

export type OperatingModeScheduleTypeObject = "SAME_HOURS_DAILY" | "DIFFERENT_HOURS_DAILY" | "HOLIDAY" | "NONE" | (string & {});

export interface OperatingModesRecurYearlyByDateObject {
  dayOfMonth?: number;
  month?: MonthObject;
}

export interface OperatingModesRecurYearlyByDayObject {
  day?: "`SUNDAY`: Schedule the event on Sunday." | "`MONDAY`: Schedule the event on Monday." | "`TUESDAY`: Schedule the event on Tuesday." | "`WEDNESDAY`: Schedule the event on Wednesday." | "`THURSDAY`: Schedule the event on Thursday." | "`FRIDAY`: Schedule the event on Friday." | "`SATURDAY`: Schedule the event on Saturday." | (string & {});
  week?: "`FIRST`: Schedule the event on the first week of the month." | "`SECOND`: Schedule the event on the second week of the month." | "`THIRD`: Schedule the event on the third week of the month." | "`FOURTH`: Schedule the event on the fourth week of the month." | "`LAST`: Schedule the event on the last week of the month." | (string & {});
  month?: MonthObject;
}

export interface OrgCallNotificationObject {
  emergencyCallNotificationEnabled?: boolean;
  allowEmailNotificationAllLocationEnabled?: boolean;
  emailAddress?: string;
}

export type OrgLocLevelObject = "ORGANIZATION" | "LOCATION" | (string & {});

export type OrgPrefixObject = "wxc" | "wxc-whs" | (string & {});

export type OrgStatusEnum = "INITIALISE" | "ENABLED" | "OPTED_OUT" | (string & {});

export interface OrganizationStatusGetObject {
  isLargeOrg?: boolean;
  largeOrgThresholdPercentage?: number;
}

export interface OutgoingCallingPermissionsSettingGet {
  useCustomEnabled?: boolean;
  useCustomPermissions?: boolean;
  callingPermissions?: OutgoingCallingPermissionsSettingGetCallingPermissionsItem[];
}

export interface OutgoingCallingPermissionsSettingGetCallingPermissionsItem {
  callType?: OutgoingCallingPermissionsSettingGetCallingPermissionsItemCallType;
  action?: OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction;
  transferEnabled?: boolean;
  isCallTypeRestrictionEnabled?: boolean;
}

export type OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction = "ALLOW" | "BLOCK" | "AUTH_CODE" | "TRANSFER_NUMBER_1" | "TRANSFER_NUMBER_2" | "TRANSFER_NUMBER_3" | (string & {});

export type OutgoingCallingPermissionsSettingGetCallingPermissionsItemCallType = "INTERNAL_CALL" | "TOLL_FREE" | "INTERNATIONAL" | "OPERATOR_ASSISTED" | "CHARGEABLE_DIRECTORY_ASSISTED" | "SPECIAL_SERVICES_I" | "SPECIAL_SERVICES_II" | "PREMIUM_SERVICES_I" | "PREMIUM_SERVICES_II" | "NATIONAL" | (string & {});

export interface OutgoingCallingPermissionsSettingPutCallingPermissionsItem {
  callType?: OutgoingCallingPermissionsSettingGetCallingPermissionsItemCallType;
  action?: OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction;
  transferEnabled?: boolean;
}

export interface OutgoingCallingPlanPermissionsByDigitPattern {
  configurationLevel?: ConfigurationLevelType;
  name?: string;
  permission?: CallingPermissionAction;
  transferNumber?: string;
  pattern?: string;
  reason?: CallingPlanReason;
  number?: string;
}

export interface OutgoingCallingPlanPermissionsByType {
  configurationLevel?: ConfigurationLevelType;
  callType?: "INTERNAL_CALL" | "TOLL_FREE" | "INTERNATIONAL" | "OPERATOR_ASSISTED" | "CHARGEABLE_DIRECTORY_ASSISTED" | "SPECIAL_SERVICES_I" | "SPECIAL_SERVICES_II" | "PREMIUM_SERVICES_I" | "PREMIUM_SERVICES_II" | "NATIONAL" | (string & {});
  permission?: CallingPermissionAction;
  transferNumber?: string;
  reason?: CallingPlanReason;
  number?: string;
}

export interface OwnerObject {
  lastName?: string;
  firstName?: string;
  type?: SettingsForMeMemberType;
}

export type PChargeInfoSupportPolicyType = "DISABLED" | "ASSERTED_IDENTITY" | "CONFIGURABLE_CHARGE_NUMBER" | (string & {});

export type PSTNServiceType = "GEOGRAPHIC_NUMBERS" | "TOLLFREE_NUMBERS" | "BUSINESS_TEXTING" | "CONTACT_CENTER" | "SERVICE_NUMBERS" | "NON_GEOGRAPHIC_NUMBERS" | "MOBILE_NUMBERS" | (string & {});

export type PSTNType = "LOCAL_GATEWAY" | "NON_INTEGRATED_CCP" | "INTEGRATED_CCP" | "CISCO_PSTN" | (string & {});

export interface PagingGroupPrimaryAvailableNumberObject {
  phoneNumber?: string;
  state?: "ACTIVE" | "INACTIVE" | (string & {});
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: "PSTN_NUMBER" | (string & {});
  isServiceNumber?: boolean;
}

export interface ParkRequest {
  callId: string;
  destination?: string;
  isGroupPark?: boolean;
  lineOwnerId?: string;
}

export interface ParkResponse {
  parkedAgainst?: PartyInformation;
}

export interface PartyInformation {
  name?: string;
  number?: string;
  personId?: string;
  placeId?: string;
  privacyEnabled?: boolean;
  callType?: CallTypeEnum;
}

export interface PasscodeLength {
  min?: number;
  max?: number;
}

export interface PauseRecordingRequest {
  callId?: string;
  lineOwnerId?: string;
}

export type PauseResumeNotifyMethodType = "Beep" | "Play Announcement" | (string & {});

export interface PbxUser {
  dialPlanName?: string;
  dialPlanId?: string;
  dialPattern?: string;
  trunkName?: string;
  trunkId?: string;
  routeGroupName?: string;
  routeGroupId?: string;
  trunkLocationName?: string;
  trunkLocationId?: string;
}

export type PeopleOrPlaceOrVirtualLineType = "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});

export interface PersonCallForwardAvailableNumberObject {
  phoneNumber?: string;
  extension?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: PersonCallForwardAvailableNumberObjectOwner;
}

export interface PersonCallForwardAvailableNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "COLLABORATE_BRIDGE" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export type PersonCallsFromType = "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | (string & {});

export interface PersonECBNAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: PersonECBNAvailableNumberObjectOwner;
}

export interface PersonECBNAvailableNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "HUNT_GROUP" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface PersonId {
  personId?: string;
  featureId?: string;
  type?: string;
}

export interface PersonPrimaryAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  telephonyType?: "PSTN_NUMBER" | "MOBILE_NUMBER" | (string & {});
  mobileNetwork?: string;
  routingProfile?: string;
  isServiceNumber?: boolean;
}

export type PersonScheduleLevel = "LOCATION" | "PEOPLE" | (string & {});

export type PersonScheduleType = "businessHours" | "holidays" | (string & {});

export interface PersonSecondaryAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
}

export interface PersonSimultaneousRingCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: PersonScheduleType;
  scheduleLevel?: PersonScheduleLevel;
  callsFrom?: PersonCallsFromType;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  ringEnabled?: boolean;
}

export interface PersonSimultaneousRingCriteriaSummary {
  id?: string;
  scheduleName?: string;
  source?: "ALL_NUMBERS" | "SPECIFIC_NUMBERS" | (string & {});
  ringEnabled?: boolean;
}

export interface PersonSimultaneousRingGet {
  enabled?: boolean;
  doNotRingIfOnCallEnabled?: boolean;
  criteriasEnabled?: boolean;
  phoneNumbers?: PersonSimultaneousRingNumber[];
  criteria?: PersonSimultaneousRingCriteriaSummary[];
}

export interface PersonSimultaneousRingNumber {
  phoneNumber?: string;
  answerConfirmationEnabled?: boolean;
}

export interface PersonalAssistantGet {
  enabled?: boolean;
  presence?: PersonalAssistantGetPresence;
  untilDateTime?: string;
  transferEnabled?: boolean;
  transferNumber?: string;
  alerting?: PersonalAssistantGetAlerting;
  alertMeFirstNumberOfRings?: number;
}

export type PersonalAssistantGetAlerting = "ALERT_ME_FIRST" | "PLAY_RING_REMINDER" | "NONE" | (string & {});

export type PersonalAssistantGetPresence = "NONE" | "BUSINESS_TRIP" | "GONE_FOR_THE_DAY" | "LUNCH" | "MEETING" | "OUT_OF_OFFICE" | "TEMPORARILY_OUT" | "TRAINING" | "UNAVAILABLE" | "VACATION" | (string & {});

export interface PersonalAssistantSettings {
  enabled?: boolean;
  presence?: PersonalAssistantSettingsPresence;
  untilDateTime?: string;
  transferEnabled?: boolean;
  transferNumber?: string;
  alerting?: PersonalAssistantSettingsAlerting;
  alertMeFirstNumberOfRings?: number;
}

export type PersonalAssistantSettingsAlerting = "ALERT_ME_FIRST" | "PLAY_RING_REMINDER" | "NONE" | (string & {});

export type PersonalAssistantSettingsPresence = "BUSINESS_TRIP" | "GONE_FOR_THE_DAY" | "LUNCH" | "MEETING" | "OUT_OF_OFFICE" | "TEMPORARILY_OUT" | "TRAINING" | "UNAVAILABLE" | "VACATION" | (string & {});

export interface PhoneNumber {
  primary?: boolean;
  action?: Action;
  directNumber?: string;
  extension?: string;
  ringPattern?: "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT" | (string & {});
}

export interface PickupRequest {
  target?: string;
  endpointId?: string;
  singleNumberReachPhoneNumber?: string;
  lineOwnerId?: string;
}

export interface PlaceCallerIdGet {
  types?: CLIDPolicySelection[];
  selected?: CLIDPolicySelection;
  directNumber?: string;
  locationNumber?: string;
  tollFreeLocationNumber?: boolean;
  customNumber?: string;
  /** @deprecated */ displayName?: string;
  /** @deprecated */ displayDetail?: string;
  blockInForwardCallsEnabled?: boolean;
  externalCallerIdNamePolicy?: ModifyPlaceCallerIdGetExternalCallerIdNamePolicy;
  customExternalCallerIdName?: string;
  locationExternalCallerIdName?: string;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface PlaceDoNotDisturbGet {
  enabled?: boolean;
  ringSplashEnabled?: boolean;
}

export interface PlaceGetNumbersResponse {
  distinctiveRingEnabled?: boolean;
  phoneNumbers?: WorkspaceSettingsPhoneNumber[];
}

export interface PlacePriorityAlertCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: SequentialRingCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  notificationEnabled?: boolean;
}

export interface PlaceSelectiveAcceptCallCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: SelectiveRejectCallCallsFromType;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  acceptEnabled?: boolean;
}

export interface PlaceSelectiveForwardCallCriteriaGet {
  id?: string;
  forwardToPhoneNumber?: string;
  sendToVoicemailEnabled?: boolean;
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: CallsFromTypeForSelectiveForward;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  numbers?: string[];
  forwardEnabled?: boolean;
}

export interface PlaceSelectiveRejectCallCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: SelectiveRejectCallCallsFromType;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  rejectEnabled?: boolean;
}

export interface PlaylistAssignedLocationResponse {
  id?: string;
  locations?: LocationObject[];
}

export interface PlaylistObject {
  id?: string;
  name?: string;
  fileCount?: number;
  isInUse?: boolean;
  lastUpdated?: string;
  level?: PlaylistObjectLevel;
  locationCount?: number;
}

export type PlaylistObjectLevel = "ORGANIZATION" | (string & {});

export interface PlaylistUsage {
  id?: string;
  locations?: PlaylistUsageLocationsItem[];
}

export interface PlaylistUsageLocationsItem {
  id?: string;
  name?: string;
  featureReference?: PlaylistUsageLocationsItemFeatureReference;
}

export interface PlaylistUsageLocationsItemFeatureReference {
  id?: string;
  name?: string;
  type?: string;
}

export interface PostExternalVoicemailMwiRequest {
  action: "SET" | "CLEAR" | (string & {});
}

export interface PostHuntGroupCallPolicyObject {
  policy?: HuntPolicySelection;
  waitingEnabled?: boolean;
  groupBusyEnabled?: boolean;
  allowMembersToControlGroupBusyEnabled?: boolean;
  noAnswer?: PostHuntGroupCallPolicyObjectNoAnswer;
  busyRedirect?: GetHuntGroupCallPolicyObjectBusyRedirect;
  businessContinuityRedirect?: GetHuntGroupCallPolicyObjectBusyRedirect;
}

export interface PostHuntGroupCallPolicyObjectNoAnswer {
  nextAgentEnabled?: boolean;
  nextAgentRings?: number;
  forwardEnabled?: boolean;
  numberOfRings?: number;
  destination?: string;
  destinationVoicemailEnabled?: boolean;
}

export interface PostLocationCallingRequestAddress {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface PostPersonPlaceVirtualLineCallQueueObject {
  id?: string;
  weight?: string;
  skillLevel?: number;
}

export interface PostPersonPlaceVirtualLineHuntGroupObject {
  id?: string;
  weight?: string;
}

export interface PostPersonPlaceVirtualLineSupervisorObject {
  id?: string;
}

export interface PostValidateExtensionResponse {
  status?: "OK" | "ERRORS" | (string & {});
  extensionStatus?: ExtensionStatusObject[];
}

export interface PreferredAnswerEndpoint {
  id?: string;
  type?: SettingsForMeDeviceType;
  name?: string;
}

export interface PriorityAlertCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  notificationEnabled?: boolean;
}

export type PriorityAlertCriteriaGetCallsFrom = "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | (string & {});

export interface PriorityAlertGet {
  enabled?: boolean;
  criteria?: PriorityAlertGetCriteriaObject[];
}

export interface PriorityAlertGetCriteriaObject {
  id?: string;
  scheduleName?: string;
  notificationEnabled?: boolean;
  source?: PriorityAlertGetCriteriaObjectSource;
}

export type PriorityAlertGetCriteriaObjectSource = "ALL_NUMBERS" | "SPECIFIC_NUMBERS" | (string & {});

export interface PrivacyGet {
  aaExtensionDialingEnabled?: boolean;
  aaNamingDialingEnabled?: boolean;
  enablePhoneStatusDirectoryPrivacy?: boolean;
  enablePhoneStatusPickupBargeInPrivacy?: boolean;
  monitoringAgents?: MonitoredPersonObject[];
}

export interface PstnNumber {
  trunkName?: string;
  trunkId?: string;
  routeGroupName?: string;
  routeGroupId?: string;
  trunkLocationName?: string;
  trunkLocationId?: string;
}

export interface PullRequest {
  endpointId?: string;
  lineOwnerId?: string;
}

export interface PurgeRecordingsFromRecycleBinRequest {
  purgeAll?: boolean;
  ownerEmail?: string;
  recordingIds?: string[];
}

export interface PushRequest {
  callId?: string;
  lineOwnerId?: string;
}

export type PushToTalkAccessType = "ALLOW_MEMBERS" | "BLOCK_MEMBERS" | (string & {});

export type PushToTalkConnectionType = "ONE_WAY" | "TWO_WAY" | (string & {});

export interface PushToTalkInfo {
  allowAutoAnswer?: boolean;
  connectionType?: PushToTalkConnectionType;
  accessType?: PushToTalkAccessType;
  members?: MonitoredPersonObject[];
}

export interface PutLocationInterceptRequest {
  enabled: boolean;
  incoming?: GetLocationInterceptObjectIncoming;
  outgoing?: GetLocationInterceptObjectOutgoing;
}

export interface PutOutgoingPermissionAutoTransferNumberRequest {
  autoTransferNumber1?: string;
  autoTransferNumber2?: string;
  autoTransferNumber3?: string;
}

export interface PutPersonPlaceVirtualLineAgentObject {
  id?: string;
  action?: "ADD" | "DELETE" | (string & {});
}

export interface PutRecallHuntGroupObject {
  huntGroupId?: string;
  option?: GetRecallHuntGroupObjectOption;
}

export interface PutSharedLineAppearanceMembersNewRequest {
  members?: ApplicationPutSharedLineMemberItem[];
}

export interface PutSharedLineMemberItem {
  id?: string;
  port?: number;
  t38FaxCompressionEnabled?: boolean;
  primaryOwner?: string;
  lineType?: LineType;
  lineWeight?: number;
  hotlineEnabled?: boolean;
  hotlineDestination?: string;
  allowCallDeclineEnabled?: boolean;
  lineLabel?: string;
}

export interface PutVirtualLineDoNotDisturbRequest {
  enabled?: boolean;
  ringSplashEnabled?: boolean;
}

export interface PutVoicePortalObjectPasscode {
  newPasscode?: string;
  confirmPasscode?: string;
}

export interface QueryParamsObject {
  example_param_1?: string;
  example_param_2?: string;
  example_param_3?: string;
}

export interface QueueObject {
  id?: string;
  name?: string;
  locationName?: string;
  locationId?: string;
  phoneNumber?: string;
  extension?: number;
}

export interface QueueObjectWithDefaultEnabled {
  id?: string;
  name?: string;
  locationName?: string;
  locationId?: string;
  phoneNumber?: string;
  extension?: number;
  defaultWrapupEnabled?: boolean;
}

export interface QueueWrapUpReasonObject {
  id?: string;
  name?: string;
  description?: string;
  isDefaultEnabled?: boolean;
}

export interface ReadAvailableQueuesResponse {
  queues?: QueueObject[];
}

export interface ReadCallBridgeSettingsForAVirtualLineResponse {
  warningToneEnabled?: boolean;
}

export interface ReadCallBridgeSettingsPersonResponse {
  warningToneEnabled?: boolean;
}

export interface ReadCallPolicySettingsForAWorkspaceResponse {
  connectedLineIdPrivacyOnRedirectedCalls?: UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls;
}

export interface ReadCallWaitingSettingsForAPersonResponse {
  enabled?: boolean;
}

export interface ReadCallWaitingSettingsForAVirtualLineResponse {
  enabled?: boolean;
}

export interface ReadHotelingSettingsForAPersonResponse {
  enabled?: boolean;
}

export interface ReadListOfReceptionistContactDirectoriesResponse {
  directories?: LocationObject[];
}

export interface ReadTheCallToExtensionLocationsOfARoutingGroupResponse {
  locations?: Customer[];
}

export interface ReadTheClickToCallAvailableMembersResponse {
  availableDestinationMembers?: DestinationMember[];
}

export interface ReadTheClickToCallMembersResponse {
  destinationMembers?: DestinationMember[];
}

export interface ReadTheDialPlanLocationsOfARoutingGroupResponse {
  locations?: Customer[];
}

export interface ReadTheListOfAnnouncementLanguagesResponse {
  languages?: Language[];
}

export interface ReadTheListOfCallParkExtensionsResponse {
  callParkExtensions?: ListCallParkExtensionObject[];
}

export interface ReadTheListOfCallParksResponse {
  callParks?: ListCallParkObject[];
}

export interface ReadTheListOfCallPickupsResponse {
  callPickups?: ListCallPickupObject[];
}

export interface ReadTheListOfDialPatternsResponse {
  dialPatterns?: string[];
}

export interface ReadTheListOfDialPlansResponse {
  dialPlans?: DialPlan[];
}

export interface ReadTheListOfOperatingModesResponse {
  operatingModes?: OperatingModeListGetObject[];
}

export interface ReadTheListOfPagingGroupsResponse {
  locationPaging?: ListPagingGroupObject[];
}

export interface ReadTheListOfRouteListsResponse {
  routeLists?: RouteList[];
}

export interface ReadTheListOfRoutingChoicesResponse {
  routeIdentities?: RouteIdentity[];
}

export interface ReadTheListOfRoutingGroupsResponse {
  routeGroups?: RouteGroup[];
}

export interface ReadTheListOfSchedulesResponse {
  schedules?: ListScheduleObject[];
}

export interface ReadTheListOfTrunkTypesResponse {
  trunkTypes?: TrunkTypeWithDeviceType[];
}

export interface ReadTheListOfTrunksResponse {
  trunks?: Trunk[];
}

export interface ReadTheListOfVirtualExtensionsResponse {
  virtualExtensions?: GetVirtualExtensionObject[];
}

export interface ReadTheListOfVirtualLinesResponse {
  virtualLines?: ListVirtualLineObject[];
}

export interface ReadThePstnConnectionLocationsOfARoutingGroupResponse {
  locations?: Customer[];
}

export interface ReadTheRouteListsOfARoutingGroupResponse {
  routeGroupUsageRouteListGet?: RouteGroupUsageRouteListGet[];
}

export interface ReadTheUsageOfARoutingGroupResponse {
  pstnConnectionCount?: string;
  callToExtensionCount?: string;
  dialPlanCount?: string;
  routeListCount?: string;
}

export interface ReadWrapUpReasonSettingsResponse {
  wrapupTimerEnabled?: boolean;
  wrapupTimer?: number;
  wrapupReasons?: QueueWrapUpReasonObject[];
}

export interface ReassignRecordingsRequest {
  reassignOwnerEmail: string;
  ownerEmail?: string;
  ownerID?: string;
  recordingIds?: string[];
}

export interface RecallInformation {
  type?: RecallTypeEnum;
  party?: PartyInformation;
}

export type RecallTypeEnum = "park" | (string & {});

export interface ReceptionInfo {
  receptionEnabled?: boolean;
  monitoredMembers?: MonitoredMemberObject[];
}

export type RecordingModeType = "Always" | "Never" | "On Demand" | "Always with Pause/Resume" | "On Demand with User Initiated Start" | (string & {});

export interface RecordingObject {
  id?: string;
  topic?: string;
  createTime?: string;
  timeRecorded?: string;
  format?: RecordingObjectFormat;
  serviceType?: RecordingObjectServiceType;
  durationSeconds?: number;
  sizeBytes?: number;
  status?: "available" | "deleted" | (string & {});
  ownerId?: string;
  ownerEmail?: string;
  ownerType?: RecordingObjectOwnerType;
  storageRegion?: string;
  serviceData?: RecordingObjectServiceData;
}

export type RecordingObjectFormat = "MP3" | (string & {});

export type RecordingObjectOwnerType = "user" | "place" | "virtualLine" | "callQueue" | (string & {});

export interface RecordingObjectServiceData {
  locationId?: string;
  callSessionId?: string;
}

export type RecordingObjectServiceType = "calling" | "customerAssist" | (string & {});

export interface RecordingObjectWithDirectDownloadLinks {
  id?: string;
  topic?: string;
  createTime?: string;
  timeRecorded?: string;
  format?: RecordingObjectFormat;
  serviceType?: RecordingObjectServiceType;
  durationSeconds?: number;
  sizeBytes?: number;
  temporaryDirectDownloadLinks?: RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks;
  status?: RecordingObjectWithDirectDownloadLinksStatus;
  ownerId?: string;
  ownerEmail?: string;
  ownerType?: RecordingObjectOwnerType;
  storageRegion?: string;
  serviceData?: RecordingObjectServiceData;
}

export type RecordingObjectWithDirectDownloadLinksStatus = "available" | "deleted" | "purged" | (string & {});

export interface RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks {
  audioDownloadLink?: string;
  transcriptDownloadLink?: string;
  suggestedNotesDownloadLink?: string;
  shortNotesDownloadLink?: string;
  actionItemsDownloadLink?: string;
  expiration?: string;
}

export type RecordingStateEnum = "pending" | "started" | "paused" | "stopped" | "failed" | (string & {});

export interface RecurWeeklyObject {
  sunday?: boolean;
  monday?: boolean;
  tuesday?: boolean;
  wednesday?: boolean;
  thursday?: boolean;
  friday?: boolean;
  saturday?: boolean;
}

export interface RecurYearlyByDateObject {
  dayOfMonth?: number;
  month?: RecurYearlyByDateObjectMonth;
}

export type RecurYearlyByDateObjectMonth = "JANUARY" | "FEBRUARY" | "MARCH" | "APRIL" | "MAY" | "JUNE" | "JULY" | "AUGUST" | "SEPTEMBER" | "OCTOBER" | "NOVEMBER" | "DECEMBER" | (string & {});

export interface RecurYearlyByDayObject {
  day?: "SUNDAY" | "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | (string & {});
  week?: "FIRST" | "SECOND" | "THIRD" | "FOURTH" | "LAST" | (string & {});
  month?: RecurYearlyByDateObjectMonth;
}

export interface RecurrenceObject {
  recurForEver?: boolean;
  recurEndDate?: string;
  recurWeekly?: RecurWeeklyObject;
  recurYearlyByDate?: RecurYearlyByDateObject;
  recurYearlyByDay?: RecurYearlyByDayObject;
}

export interface RedSkyGetObject {
  enabled?: boolean;
  companyId?: string;
  secret?: string;
  locationsEnabled?: boolean;
}

export interface RedirectionInformation {
  reason?: RedirectionReasonEnum;
  redirectingParty?: PartyInformation;
}

export type RedirectionReasonEnum = "busy" | "noAnswer" | "unavailable" | "unconditional" | "timeOfDay" | "divert" | "followMe" | "huntGroup" | "callQueue" | "unknown" | (string & {});

export interface Regions {
  code?: string;
  name?: string;
  defaultEnabled?: boolean;
}

export type RejectActionEnum = "busy" | "temporarilyUnavailable" | "ignore" | (string & {});

export interface RejectRequest {
  callId: string;
  action?: RejectActionEnum;
  lineOwnerId?: string;
}

export interface RemovePhoneNumbersFromALocationRequest {
  phoneNumbers: string[];
}

export interface ResponseStatus {
  code?: number;
  type?: "ERROR" | "WARNING" | (string & {});
  summaryEnglish?: string;
  detail?: string[];
  trackingId?: string;
}

export interface RestoreRecordingsFromRecycleBinRequest {
  restoreAll?: boolean;
  ownerEmail?: string;
  recordingIds?: string[];
}

export interface ResumeRecordingRequest {
  callId?: string;
  lineOwnerId?: string;
}

export interface ResumeRequest {
  callId: string;
  lineOwnerId?: string;
}

export interface RetrieveAccessCodesForAWorkspaceResponse {
  accessCodes?: WorkspaceSettingsAuthorizationCode[];
}

export interface RetrieveAccessCodesForAnOrganizationResponse {
  accessCodes?: LegacyAuthorizationCode[];
}

export interface RetrieveAgentsCallerIdInformationResponse {
  selectedCallerId?: AvailableCallerIdObject;
}

export interface RetrieveAgentsCallerIdInformationVirtualLineCallSettingsResponse {
  selectedCallerId?: AvailableCallerIdObject;
}

export interface RetrieveAgentsListOfAvailableCallerIdsResponse {
  availableCallerIds?: AvailableCallerIdObject[];
}

export interface RetrieveAgentsListOfAvailableCallerIdsVirtualLineCallSettingsResponse {
  availableCallerIds?: AvailableCallerIdObject[];
}

export interface RetrieveAnonymousCallSettingsForAWorkspaceResponse {
  enabled?: boolean;
}

export interface RetrieveCallBridgeWarningToneSettingsForAWorkspaceResponse {
  warningToneEnabled?: boolean;
}

export interface RetrieveCallWaitingSettingsForAWorkspaceResponse {
  enabled?: boolean;
}

export interface RetrieveErrorsForDisableCallingLocationJobResponse {
  items?: ErrorBean[];
}

export interface RetrieveExecutiveAssistantSettingsForAPersonResponse {
  type?: RetrieveExecutiveAssistantSettingsForAPersonResponseType;
}

export type RetrieveExecutiveAssistantSettingsForAPersonResponseType = "UNASSIGNED" | "EXECUTIVE" | "EXECUTIVE_ASSISTANT" | (string & {});

export interface RetrievePstnConnectionOptionsForALocationResponse {
  items?: ConnectionOptionsResponse[];
}

export interface RetrieveRequest {
  destination?: string;
  endpointId?: string;
  singleNumberReachPhoneNumber?: string;
  lineOwnerId?: string;
}

export interface RetrieveTheListOfAvailableOperatingModesInALocationResponse {
  operatingModes?: LocationObject[];
}

export interface RetrieveTheListOfTranslationPatternsResponse {
  translationPatterns?: TranslationPatternItem[];
}

export type RingPatternObject = "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT" | (string & {});

export interface RouteGroup {
  id?: string;
  name?: string;
  inUse?: boolean;
}

export interface RouteGroupGet {
  name?: string;
  organization?: Customer;
  localGateways?: LocalGateways[];
}

export interface RouteGroupUsageRouteListGet {
  routeLists?: RouteGroupUsageRouteListItem[];
}

export interface RouteGroupUsageRouteListItem {
  id?: string;
  name?: string;
  locationId?: string;
  locationName?: string;
}

export interface RouteIdentity {
  id?: string;
  name?: string;
  type?: RouteType;
}

export interface RouteList {
  id?: string;
  name?: string;
  routeGroupName?: string;
  routeGroupId?: string;
  locationName?: string;
  locationId?: string;
}

export interface RouteListGet {
  name?: string;
  location?: Customer;
  routeGroup?: RouteGroup;
}

export interface RouteListNumberPatch {
  number?: string;
  action?: ActionOnRouteList;
}

export interface RouteListNumberPatchResponse {
  phoneNumber?: string;
  numberStatus?: "INVALID" | "DUPLICATE" | "DUPLICATE_IN_LIST" | "UNAVAILABLE" | (string & {});
  message?: string;
}

export type RouteType = "ROUTE_GROUP" | "TRUNK" | (string & {});

export type STATE = "ACTIVE" | "INACTIVE" | (string & {});

export interface SafeDeleteCheckForDisableCallingLocationResponse {
  locationDeleteStatus?: "BLOCKED" | "UNBLOCKED" | "FORCE_REQUIRED" | (string & {});
  blocking?: BlockingDisableCallingLocation;
  nonBlocking?: NonBlockingDisableCallingLocation;
  blockingUnlessForced?: BlockingUnlessForcedDisableCallingLocation;
}

export interface ScheduleEventObject {
  name?: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: ScheduleEventObjectRecurrence;
}

export interface ScheduleEventObjectRecurrence {
  recurForEver?: boolean;
  recurEndDate?: string;
  recurEndOccurrence?: number;
  recurDaily?: UserScheduleRecurrenceObjectRecurDaily;
  recurWeekly?: ScheduleEventObjectRecurrenceRecurWeekly;
}

export interface ScheduleEventObjectRecurrenceRecurWeekly {
  recurInterval?: number;
  sunday?: boolean;
  monday?: boolean;
  tuesday?: boolean;
  wednesday?: boolean;
  thursday?: boolean;
  friday?: boolean;
  saturday?: boolean;
}

export type ScheduleLevel = "PEOPLE" | "GROUP" | (string & {});

export interface ScheduleLongDetails {
  id?: string;
  name?: string;
  type?: ScheduleType;
  events?: EventLongDetails[];
}

export interface ScheduleShortDetails {
  id?: string;
  name?: string;
  type?: ScheduleType;
  level?: "LOCATION" | "PEOPLE" | (string & {});
}

export type ScheduleType = "businessHours" | "holidays" | (string & {});

export interface SearchAvailableHotDeskingMembersResponse {
  members?: HotDeskingAvailableMember[];
}

export interface SearchAvailableMembersResponse {
  members?: AvailableMember[];
}

export interface SearchSharedLineAppearanceMembersNewResponse {
  members?: AvailableSharedLineMemberItem[];
}

export interface SearchSharedLineAppearanceMembersResponse {
  members?: AvailableSharedLineMemberItem[];
}

export interface SecondaryLine {
  id?: string;
  memberType?: SettingsForMeMemberType;
}

export interface SelectedCallerIdSettingsGetSelected {
  type?: CallerIdType;
  id?: string;
  name?: string;
  directNumber?: string;
  extension?: string;
}

export interface SelectedCallerIdSettingsPutSelected {
  type?: CallerIdType;
  id?: string;
  directNumber?: string;
}

export type SelectionObject = "CUSTOM_NAME" | "DISPLAY_NAME" | (string & {});

export interface SelectiveAcceptCallCriteria {
  id?: string;
  scheduleName?: string;
  source?: PriorityAlertGetCriteriaObjectSource;
  acceptEnabled?: boolean;
}

export interface SelectiveAcceptCallCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  acceptEnabled?: boolean;
}

export interface SelectiveAcceptCallGet {
  enabled?: boolean;
  criteria?: CriteriaAccept[];
}

export interface SelectiveAcceptCallSettingsGet {
  enabled?: boolean;
  criteria?: SelectiveAcceptCallCriteria[];
}

export interface SelectiveCallForwardCriteriaGet {
  id?: string;
  forwardToPhoneNumber?: string;
  destinationVoicemailEnabled?: boolean;
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | "ANY_INTERNAL" | "ANY_EXTERNAL" | (string & {});
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  forwardEnabled?: boolean;
}

export interface SelectiveForwardCallCriteria {
  id?: string;
  scheduleName?: string;
  source?: "ALL_NUMBERS" | "SPECIFIC_NUMBERS" | "ANY_INTERNAL" | "ANY_EXTERNAL" | (string & {});
  forwardEnabled?: boolean;
}

export interface SelectiveForwardCallCriteriaGet {
  id?: string;
  forwardToPhoneNumber?: string;
  sendToVoicemailEnabled?: boolean;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  callsFrom?: CallsFromSelectiveReject;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  forwardEnabled?: boolean;
}

export interface SelectiveForwardCallGet {
  enabled?: boolean;
  defaultPhoneNumberToForward?: string;
  ringReminderEnabled?: boolean;
  sendToVoicemailEnabled?: boolean;
  criteria?: CriteriaForward[];
}

export interface SelectiveForwardCallSettingsGet {
  enabled?: boolean;
  defaultPhoneNumberToForward?: string;
  ringReminderEnabled?: boolean;
  destinationVoicemailEnabled?: boolean;
  criteria?: SelectiveForwardCallCriteria[];
}

export type SelectiveRejectCallCallsFromType = "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | "FORWARDED" | (string & {});

export interface SelectiveRejectCallCriteria {
  id?: string;
  scheduleName?: string;
  source?: "ALL_NUMBERS" | "SPECIFIC_NUMBERS" | "FORWARDED" | (string & {});
  rejectEnabled?: boolean;
}

export interface SelectiveRejectCallCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: "ANY_PHONE_NUMBER" | "SELECT_PHONE_NUMBERS" | "FORWARDED" | (string & {});
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  rejectEnabled?: boolean;
}

export interface SelectiveRejectCallGet {
  enabled?: boolean;
  criteria?: Criteria[];
}

export interface SelectiveRejectCallSettingsGet {
  enabled?: boolean;
  criteria?: SelectiveRejectCallCriteria[];
}

export type SelectiveRejectCallSource = "ALL_NUMBERS" | "SPECIFIC_NUMBERS" | "FORWARDED" | (string & {});

export interface SequentialRingCriteria {
  id?: string;
  scheduleName?: string;
  source?: WorkspaceSettingsSource;
  ringEnabled?: boolean;
}

export interface SequentialRingCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  ringEnabled?: boolean;
}

export type SequentialRingCriteriaGetCallsFrom = "SELECT_PHONE_NUMBERS" | "ANY_PHONE_NUMBER" | (string & {});

export type SequentialRingCriteriaGetScheduleLevel = "GROUP" | (string & {});

export type SequentialRingCriteriaGetScheduleType = "holidays" | "businessHours" | (string & {});

export interface SequentialRingCriteriaSummary {
  id?: string;
  scheduleName?: string;
  source?: PriorityAlertGetCriteriaObjectSource;
  ringEnabled?: boolean;
}

export interface SequentialRingGet {
  enabled?: boolean;
  ringBaseLocationFirstEnabled?: boolean;
  baseLocationNumberOfRings?: string;
  continueIfBaseLocationIsBusyEnabled?: boolean;
  callsToVoicemailEnabled?: boolean;
  phoneNumbers?: SequentialRingNumber[];
  criteria?: SequentialRingCriteria[];
}

export interface SequentialRingNumber {
  phoneNumber?: string;
  answerConfirmationRequiredEnabled?: boolean;
  numberOfRings?: number;
}

export interface SequentialRingSettingsGet {
  enabled?: boolean;
  ringBaseLocationFirstEnabled?: boolean;
  baseLocationNumberOfRings?: number;
  continueIfBaseLocationIsBusyEnabled?: boolean;
  callsToVoicemailEnabled?: boolean;
  phoneNumbers?: SequentialRingNumber[];
  criteria?: SequentialRingCriteriaSummary[];
}

export type ServicesEnum = "Anonymous Call Rejection" | "Authentication" | "Call Forwarding Always" | "Call Forwarding Busy" | "Call Forwarding No Answer" | "Call Notify" | "Calling Line ID Delivery Blocking" | "Do Not Disturb" | "Intercept User" | "Last Number Redial" | "Priority Alert" | "Call Return" | "Selective Call Acceptance" | "Call Forwarding Selective" | "Selective Call Rejection" | "Simultaneous Ring Personal" | "Voice Messaging User" | "Alternate Numbers" | "Shared Call Appearance 35" | "Speed Dial 100" | "Directed Call Pickup" | "Directed Call Pickup with Barge-in" | "External Calling Line ID Delivery" | "Internal Calling Line ID Delivery" | "Call Waiting" | "Barge-in Exempt" | "Push to Talk" | "Basic Call Logs" | "Hoteling Host" | "Hoteling Guest" | "Multiple Call Arrangement" | "Busy Lamp Field" | "Three-Way Call" | "Call Transfer" | "Privacy" | "Fax Messaging" | "N-Way Call" | "Call Forwarding Not Reachable" | "Connected Line Identification Presentation" | "Connected Line Identification Restriction" | "BroadWorks Anywhere" | "Music On Hold User" | "Call Center Monitoring" | "BroadWorks Mobility" | "Call Recording" | "Executive" | "Client License 17" | "Client License 18" | "Flexible Seating Guest" | "Personal Assistant" | "Sequential Ring" | "Call Block" | (string & {});

export interface SetCallRecordingVendorForAlocationRequest {
  id?: string;
  orgDefaultEnabled?: boolean;
  storageRegion?: string;
  orgStorageRegionEnabled?: boolean;
  failureBehavior?: FailureBehavior;
  orgFailureBehaviorEnabled?: boolean;
}

export interface SetCallRecordingVendorForAlocationResponse {
  jobId?: string;
}

export interface SetOrganizationCallRecordingVendorRequest {
  vendorId: string;
  storageRegion?: string;
  failureBehavior?: FailureBehavior;
}

export interface SetOrganizationCallRecordingVendorResponse {
  jobId?: string;
}

export type SettingsForMeDeviceType = "DEVICE" | "APPLICATION" | "HOTDESKING_GUEST" | (string & {});

export interface SettingsForMeFeatureAccessCode {
  name?: string;
  code?: string;
  alternateCode?: string;
}

export interface SettingsForMeLocationObject {
  name?: string;
  address?: AddressObject;
}

export type SettingsForMeMemberType = "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | (string & {});

export interface SettingsForMeVoicemailInfoSendBusyCalls {
  enabled?: boolean;
  greeting?: VoicemailInfoSendBusyCallsGreeting;
  greetingUploaded?: boolean;
  audioFile?: VoicemailInfoSendBusyCallsAudioFile;
}

export interface SettingsForMeVoicemailInfoSendUnansweredCalls {
  enabled?: boolean;
  greeting?: VoicemailInfoSendBusyCallsGreeting;
  greetingUploaded?: boolean;
  numberOfRings?: number;
  systemMaxNumberOfRings?: number;
  audioFile?: VoicemailInfoSendBusyCallsAudioFile;
}

export interface SettingsObject {
  settingName?: SettingsObjectSettingName;
  value?: boolean;
  lastModified?: string;
}

export type SettingsObjectSettingName = "HIDE_WEBEX_APP" | "PRESENCE_SYNC" | (string & {});

export interface SetupPstnConnectionForALocationRequest {
  id?: string;
  premiseRouteType?: string;
  premiseRouteId?: string;
}

export interface SimultaneousRingCriteriaSummary {
  id?: string;
  scheduleName?: string;
  source?: PriorityAlertCriteriaGetCallsFrom;
  ringEnabled?: boolean;
}

export interface SimultaneousRingGet {
  enabled?: boolean;
  doNotRingIfOnCallEnabled?: boolean;
  phoneNumbers?: SimultaneousRingNumber[];
  criteria?: SimultaneousRingCriteriaSummary[];
  criteriasEnabled?: boolean;
}

export interface SimultaneousRingNumber {
  phoneNumber?: string;
  answerConfirmationEnabled?: boolean;
}

export interface SimultaneousRingNumberGet {
  phoneNumber?: string;
  answerConfirmationRequiredEnabled?: boolean;
}

export interface SingleNumberReachGetSingleNumberReachObject {
  enabled?: boolean;
  alertAllNumbersForClickToDialCallsEnabled?: boolean;
  numbers?: GetSingleNumberReachObjectNumbersItem[];
}

export interface SingleNumberReachNumber {
  phoneNumber?: string;
  name?: string;
  enabled?: boolean;
  doNotForwardCallsEnabled?: boolean;
  answerConfirmationEnabled?: boolean;
}

export interface SingleNumberReachPrimaryAvailableNumberObject {
  phoneNumber?: string;
  state?: "ACTIVE" | "INACTIVE" | (string & {});
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: "PSTN_NUMBER" | (string & {});
  isServiceNumber?: boolean;
}

export type Source = "ALL_NUMBERS" | "SPECIFIC_NUMBERS" | "FORWARDED" | (string & {});

export type SourceForSelectiveForward = "ALL_NUMBERS" | "SPECIFIC_NUMBERS" | "ANY_INTERNAL" | "ANY_EXTERNAL" | (string & {});

export type SourceSelectiveAccept = "ALL_NUMBERS" | "SPECIFIC_NUMBERS" | (string & {});

export interface StartConferenceRequest {
  callIds: string[];
  lineOwnerId?: string;
}

export interface StartRecordingRequest {
  callId?: string;
  lineOwnerId?: string;
}

export type State = "ACTIVE" | "INACTIVE" | (string & {});

export interface StateGet {
  code?: string;
  name?: string;
}

export interface StepExecutionStatuses {
  id?: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: string;
  exitCode?: string;
  name?: string;
  timeElapsed?: string;
}

export interface StepExecutionStatusesObject {
  id?: number;
  startTime?: string;
  endTime?: string;
  lastUpdated?: string;
  statusMessage?: string;
  exitCode?: string;
  name?: string;
  timeElapsed?: string;
}

export interface StopRecordingRequest {
  callId?: string;
  lineOwnerId?: string;
}

export type StorageRegion = "US" | "SG" | "GB" | "JP" | "DE" | "AU" | "IN" | "CA" | (string & {});

export interface SuggestedEmergencyAddressObject {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
  meta?: Record<string, unknown>;
  errors?: AddressLookupErrorObject[];
}

export interface SwitchModeForFeatureRequest {
  operatingModeId: string;
  isManualSwitchbackEnabled?: boolean;
}

export interface SwitchModeMultipleFeaturesRequest {
  featureIds: string[];
  operatingModeName: string;
}

export type TelephonyType = "PSTN_NUMBER" | (string & {});

export interface TestCallRoutingPostResponse {
  callSourceInfo?: CallSourceInfo;
  destinationType?: "HOSTED_AGENT" | "HOSTED_FEATURE" | "PBX_USER" | "PSTN_NUMBER" | "VIRTUAL_EXTENSION" | "VIRTUAL_EXTENSION_RANGE" | "ROUTE_LIST" | "FAC" | "EMERGENCY" | "REPAIR" | "UNKNOWN_EXTENSION" | "UNKNOWN_NUMBER" | (string & {});
  routingAddress?: string;
  outsideAccessCode?: string;
  isRejected?: boolean;
  hostedAgent?: HostedAgent;
  hostedFeature?: HostedFeature;
  pbxUser?: PbxUser;
  pstnNumber?: PstnNumber;
  virtualExtension?: VirtualExtension;
  virtualExtensionRange?: VirtualExtensionRange;
  routeList?: RouteList;
  featureAccessCode?: FeatureAccessCode;
  emergency?: Emergency;
  repair?: PstnNumber;
  unknownExtension?: PstnNumber;
  unknownNumber?: PstnNumber;
  appliedServices?: AppliedServices[];
}

export interface TestCallRoutingRequest {
  originatorId: string;
  originatorType: "PEOPLE" | "TRUNK" | (string & {});
  destination: string;
  originatorNumber?: string;
  includeAppliedServices?: boolean;
}

export interface TransferNumberGet {
  useCustomTransferNumbers?: boolean;
  autoTransferNumber1?: string;
  autoTransferNumber2?: string;
  autoTransferNumber3?: string;
}

export interface TransferRequest {
  callId1?: string;
  callId2?: string;
  destination?: string;
  lineOwnerId?: string;
}

export interface TranslationPattern {
  configurationLevel?: "LOCATION" | "ORGANIZATION" | (string & {});
  name?: string;
  matchingPattern?: string;
  replacementPattern?: string;
  matchedNumber?: string;
  translatedNumber?: string;
}

export interface TranslationPatternItem {
  id?: string;
  name?: string;
  matchingPattern?: string;
  replacementPattern?: string;
  level?: string;
  location?: Customer;
}

export interface TransmitDtmfRequest {
  callId?: string;
  dtmf?: string;
  lineOwnerId?: string;
}

export interface Trunk {
  id?: string;
  name?: string;
  location?: Customer;
  inUse?: boolean;
  trunkType?: TrunkType;
  isRestrictedToDedicatedInstance?: boolean;
}

export interface TrunkGet {
  name?: string;
  customer?: Customer;
  location?: Customer;
  otgDtgId?: string;
  linePort?: string;
  locationsUsingTrunk?: Customer[];
  pilotUserId?: string;
  outboundProxy?: Record<string, unknown>;
  sipAuthenticationUserName?: string;
  status?: "ONLINE" | "OFFLINE" | "UNKNOWN" | (string & {});
  errorCodes?: string[];
  responseStatus?: ResponseStatus;
  dualIdentitySupportEnabled?: boolean;
  trunkType?: TrunkType;
  deviceType?: string;
  address?: string;
  domain?: string;
  port?: number;
  maxConcurrentCalls?: number;
  isRestrictedToDedicatedInstance?: boolean;
  pChargeInfoSupportPolicy?: PChargeInfoSupportPolicyType;
}

export type TrunkType = "REGISTERING" | "CERTIFICATE_BASED" | (string & {});

export interface TrunkTypeWithDeviceType {
  trunkType?: TrunkType;
  deviceTypes?: CallRoutingDeviceType[];
}

export interface TtsStatusResponse {
  id?: string;
  voice?: string;
  text?: string;
  languageCode?: string;
  status?: "IN_PROGRESS" | "SUCCESS" | "FAILURE" | (string & {});
  promptUrl?: string;
  kmsKeyUri?: string;
  fileUri?: string;
  errorMessage?: string;
}

export interface TtsUsageResponse {
  noOfApiCalls?: number;
  maxAllowedApiCalls?: number;
  usageResetTimestamp?: string;
}

export interface TtsVoice {
  id?: string;
  label?: string;
}

export interface UndeafenParticipantRequest {
  callId: string;
}

export interface UnknownExtensionRouteIdentity {
  id?: string;
  type?: RouteType;
}

export interface UnlockCallerReputationProviderRequest {
  id: string;
}

export interface UnmuteConferenceControlsRequest {
  callId?: string;
}

export interface UnmuteRequest {
  callId: string;
  lineOwnerId?: string;
}

export interface UpdateACallParkExtensionRequest {
  name?: string;
  extension?: string;
}

export interface UpdateACallParkRequest {
  name?: string;
  recall?: PutRecallHuntGroupObject;
  agents?: string[];
  parkOnAgentsEnabled?: boolean;
  callParkExtensions?: string[];
}

export interface UpdateACallParkResponse {
  id?: string;
}

export interface UpdateACallPickupRequest {
  name?: string;
  notificationType?: GetCallPickupObjectNotificationType;
  notificationDelayTimerSeconds?: number;
  agents?: string[];
}

export interface UpdateACallPickupResponse {
  id?: string;
}

export interface UpdateALocationEmergencyCallNotificationRequest {
  emergencyCallNotificationEnabled?: boolean;
  emailAddress?: string;
}

export interface UpdateALocationEmergencyCallbackNumberRequest {
  selected: CallBackSelected;
  locationMemberId: string;
  elinExpiryTimeMinutes?: number;
}

export interface UpdateALocationsRedSkyComplianceStatusRequest {
  complianceStatus: ComplianceStatusRequestEnum;
}

export interface UpdateALocationsRedSkyComplianceStatusResponse {
  locationsStatus?: ComplianceStatusLocationStatusObject;
}

export interface UpdateAOutgoingPermissionDigitPatternForALocationRequest {
  name?: string;
  pattern?: string;
  action?: CallingPermissionObjectAction;
  transferEnabled?: boolean;
}

export interface UpdateAPagingGroupRequest {
  enabled?: boolean;
  name?: string;
  phoneNumber?: string;
  extension?: string;
  languageCode?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  originatorCallerIdEnabled?: boolean;
  originators?: string[];
  targets?: string[];
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface UpdateAPersonsEmergencyCallbackNumberRequest {
  selected?: CallBackSelectedPatch;
  locationMemberId?: string;
  elinEnabled?: boolean;
  elinForWebexAppEnabled?: boolean;
}

export interface UpdateARedSkyBuildingAddressForALocationRequest {
  address?: EmergencyServicesSettingsAddressObject;
}

export interface UpdateAScheduleEventRequest {
  name: string;
  startDate: string;
  endDate: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: RecurrenceObject;
}

export interface UpdateAScheduleEventResponse {
  id?: string;
}

export interface UpdateAScheduleLocationCallSettingsSchedulesRequest {
  name: string;
  events?: ModifyScheduleEventListObject[];
}

export interface UpdateAScheduleLocationCallSettingsSchedulesResponse {
  id?: string;
}

export interface UpdateAScheduleRequest {
  newName: string;
  name: string;
  type: ScheduleType;
  events?: EventLongDetails[];
}

export interface UpdateAScheduleResponse {
  id?: string;
}

export interface UpdateAVirtualExtensionRequest {
  firstName?: string;
  lastName?: string;
  displayName?: string;
  phoneNumber?: string;
  extension?: string;
}

export interface UpdateAVirtualLineRequest {
  firstName?: string;
  lastName?: string;
  displayName?: string;
  phoneNumber?: string;
  extension?: string;
  announcementLanguage?: string;
  callerIdLastName?: string;
  callerIdFirstName?: string;
  callerIdNumber?: string;
  timeZone?: string;
}

export interface UpdateAVirtualLinesEmergencyCallbackSettingsRequest {
  selected: CallBackSelectedPatch;
  locationMemberId?: string;
}

export interface UpdateAWorkspaceEmergencyCallbackNumberRequest {
  selected?: CallBackSelectedPatch;
  locationMemberId?: string;
  elinEnabled?: boolean;
}

export interface UpdateAgentCallQueueSettingsRequest {
  settings: ModifyAgentsForCallQueueObjectSettingsItem[];
}

export interface UpdateAnEventForPersonScheduleRequest {
  newName: string;
  name: string;
  startDate: string;
  endDate: string;
  startTime: string;
  endTime: string;
  allDayEnabled?: boolean;
  recurrence?: EventLongDetailsRecurrence;
}

export interface UpdateAnEventForPersonScheduleResponse {
  id?: string;
}

export interface UpdateAnOrganizationEmergencyCallNotificationRequest {
  emergencyCallNotificationEnabled?: boolean;
  allowEmailNotificationAllLocationEnabled?: boolean;
  emailAddress?: string;
}

export interface UpdateAnOrganizationsMsTeamsSettingRequest {
  settingName: SettingsObjectSettingName;
  value: boolean;
}

export interface UpdateAnnouncementPlaylistRequest {
  name?: string;
  announcementIds?: string[];
}

export interface UpdateAutoAttendantCallForwardingSettingsRequest {
  callForwarding: AutoAttendantCallForwardSettingsModifyDetailsObject;
}

export interface UpdateAutoAttendantRequest {
  name?: string;
  phoneNumber?: string;
  extension?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  alternateNumbers?: AlternateNumbersObject[];
  languageCode?: string;
  businessSchedule?: string;
  holidaySchedule?: string;
  extensionDialing?: GetAutoAttendantObjectExtensionDialing;
  nameDialing?: GetAutoAttendantObjectExtensionDialing;
  timeZone?: string;
  businessHoursMenu?: HoursMenuGetObject;
  afterHoursMenu?: HoursMenuGetObject;
  directLineCallerIdName?: DirectLineCallerIdNameObjectForPut;
  dialByName?: string;
}

export interface UpdateAutoAttendantSelectiveCallForwardingRuleRequest {
  name: string;
  enabled?: boolean;
  businessSchedule?: string;
  holidaySchedule?: string;
  forwardTo?: CallForwardSelectiveForwardToObject;
  callsFrom?: CallForwardSelectiveCallsFromObject;
  callsTo?: CallForwardSelectiveCallsToObject;
}

export interface UpdateAutoAttendantSelectiveCallForwardingRuleResponse {
  id?: string;
}

export interface UpdateCallParkSettingsRequest {
  callParkRecall?: PutRecallHuntGroupObject;
  callParkSettings?: CallParkSettingsObject;
}

export interface UpdateCallQueueCallForwardingSettingsRequest {
  callForwarding?: ModifyCallForwardingObjectCallForwarding;
}

export interface UpdateCallQueueForcedForwardRequest {
  forcedForwardEnabled: boolean;
  playAnnouncementBeforeEnabled: boolean;
  audioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  transferPhoneNumber?: string;
  audioFiles?: AudioAnnouncementFileFeatureObject[];
}

export interface UpdateCallQueueHolidayServiceRequest {
  holidayServiceEnabled: boolean;
  action: GetCallQueueHolidayObjectAction;
  holidayScheduleLevel: CallQueueHolidaySchedulesObjectScheduleLevel;
  playAnnouncementBeforeEnabled: boolean;
  audioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  holidayScheduleName?: string;
  transferPhoneNumber?: string;
  audioFiles?: AudioAnnouncementFileFeatureObject[];
}

export interface UpdateCallQueueNightServiceRequest {
  nightServiceEnabled: boolean;
  playAnnouncementBeforeEnabled: boolean;
  announcementMode: GetCallQueueNightServiceObjectAnnouncementMode;
  audioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  forceNightServiceEnabled: boolean;
  manualAudioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  action?: GetCallQueueHolidayObjectAction;
  transferPhoneNumber?: string;
  audioFiles?: AudioAnnouncementFileFeatureObject[];
  businessHoursName?: string;
  businessHoursLevel?: CallQueueHolidaySchedulesObjectScheduleLevel;
  manualAudioFiles?: AudioAnnouncementFileFeatureObject[];
}

export interface UpdateCallQueueRequest {
  queueSettings: CallQueueQueueSettingsObject;
  enabled?: boolean;
  name?: string;
  languageCode?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  timeZone?: string;
  phoneNumber?: string;
  extension?: string;
  alternateNumberSettings?: GetCallQueueObjectAlternateNumberSettings;
  callPolicies?: GetCallQueueCallPolicyObject;
  callingLineIdPolicy?: CreateCallQueueObjectCallingLineIdPolicy;
  callingLineIdPhoneNumber?: string;
  allowCallWaitingForAgentsEnabled?: boolean;
  agents?: ModifyPersonPlaceVirtualLineCallQueueObject[];
  allowAgentJoinEnabled?: boolean;
  phoneNumberForOutgoingCallsEnabled?: boolean;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface UpdateCallQueueSelectiveCallForwardingRuleRequest {
  name?: string;
  enabled?: boolean;
  holidaySchedule?: string;
  businessSchedule?: string;
  forwardTo?: CreateForwardingRuleObjectForwardTo;
  callsFrom?: CreateForwardingRuleObjectCallsFrom;
  callsTo?: CreateForwardingRuleObjectCallsTo;
}

export interface UpdateCallQueueSelectiveCallForwardingRuleResponse {
  id?: string;
}

export interface UpdateCallQueueSettingsRequest {
  maintainQueuePositionForSimRingEnabled?: boolean;
  forceAgentUnavailableOnBouncedEnabled?: boolean;
  playToneToAgentForBargeInEnabled?: boolean;
  playToneToAgentForSilentMonitoringEnabled?: boolean;
  playToneToAgentForSupervisorCoachingEnabled?: boolean;
}

export interface UpdateCallQueueStrandedCallsRequest {
  action: GetCallQueueHolidayObjectAction;
  audioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  transferPhoneNumber?: string;
  audioFiles?: AudioAnnouncementFileFeatureObject[];
  triggerPolicyWhenAllAgentsAreUnreachableEnabled?: boolean;
}

export interface UpdateCallQueueSupervisorAgentsRequest {
  agents: PutPersonPlaceVirtualLineAgentObject[];
}

export interface UpdateCallRecordingComplianceAnnouncementForTheLocationRequest {
  inboundPSTNCallsEnabled?: boolean;
  useOrgSettingsEnabled?: boolean;
  outboundPSTNCallsEnabled?: boolean;
  outboundPSTNCallsDelayEnabled?: boolean;
  delayInSeconds?: number;
  useOrgLevelAnnouncementEnabled?: boolean;
  customComplianceAnnouncement?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
}

export interface UpdateCallRecordingSettingsRequest {
  enabled: boolean;
}

export interface UpdateCallRecordingTermsOfServiceSettingsRequest {
  termsOfServiceEnabled: boolean;
}

export interface UpdateCallerReputationProviderSettingsRequest {
  enabled?: boolean;
  id?: string;
  name?: string;
  clientId?: string;
  clientSecret?: string;
  callBlockScoreThreshold?: string;
  callAllowScoreThreshold?: string;
}

export type UpdateComplianceStatusResponseLocationStateEnum = "LOCATION_SETUP" | "ALERTS" | "NETWORK_ELEMENTS" | "ROUTING_ENABLE" | (string & {});

export interface UpdateDectNetworkHandsetRequest {
  line1MemberId: string;
  customDisplayName: string;
  line2MemberId?: string;
}

export interface UpdateDectNetworkRequest {
  name: string;
  defaultAccessCodeEnabled: boolean;
  defaultAccessCode: string;
  displayName?: string;
}

export interface UpdateDectServiceabilityPasswordStatusRequest {
  enabled: boolean;
}

export interface UpdateDirectorySearchForAVirtualLineRequest {
  enabled: boolean;
}

export interface UpdateEmergencyAddressForPhoneNumberRequest {
  emergencyAddress?: EmergencyAddressObject;
}

export interface UpdateEmergencyAddressOfLocationRequest {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface UpdateHotDeskingMembersRequest {
  members: HotDeskingPutMember[];
}

export interface UpdateHotelingGuestSettingsRequest {
  enabled: boolean;
  associationLimitEnabled?: boolean;
  associationLimitHours?: number;
  hostId?: string;
}

export interface UpdateHuntGroupCallForwardingSettingsRequest {
  callForwarding?: ModifyCallForwardingObjectCallForwarding;
}

export interface UpdateHuntGroupRequest {
  enabled?: boolean;
  name?: string;
  phoneNumber?: string;
  extension?: string;
  distinctiveRing?: boolean;
  alternateNumbers?: AlternateNumbersWithPattern[];
  languageCode?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  timeZone?: string;
  callPolicies?: PostHuntGroupCallPolicyObject;
  agents?: PostPersonPlaceVirtualLineHuntGroupObject[];
  huntGroupCallerIdForOutgoingCallsEnabled?: boolean;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface UpdateHuntGroupSelectiveCallForwardingRuleRequest {
  name?: string;
  enabled?: boolean;
  holidaySchedule?: string;
  businessSchedule?: string;
  forwardTo?: CreateForwardingRuleObjectForwardTo;
  callsFrom?: CreateForwardingRuleObjectCallsFrom;
  callsTo?: CreateForwardingRuleObjectCallsTo;
}

export interface UpdateHuntGroupSelectiveCallForwardingRuleResponse {
  id?: string;
}

export interface UpdateLocationCallRecordingAnnouncementSettingsRequest {
  useOrgLevelAnnouncementEnabled?: boolean;
  start?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  stop?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  pause?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  resume?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  failureEndWithCall?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  failureProceedWithCall?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
}

export interface UpdateLocationOutgoingPermissionRequest {
  callingPermissions?: CallingPermissionPatchObject[];
}

export interface UpdateLocationVoicemailRequest {
  voicemailTranscriptionEnabled: boolean;
}

export interface UpdateLocationWebexCallingDetailsRequest {
  announcementLanguage?: string;
  callingLineId?: GetTelephonyLocationObjectCallingLineId;
  connection?: GetTelephonyLocationObjectConnection;
  externalCallerIdName?: string;
  pAccessNetworkInfo?: string;
  outsideDialDigit?: string;
  enforceOutsideDialDigit?: boolean;
  routingPrefix?: string;
  chargeNumber?: string;
}

export interface UpdateMusicOnHoldRequest {
  greeting: LocationSettingsGetMusicOnHoldObjectGreeting;
  callHoldEnabled?: boolean;
  callParkEnabled?: boolean;
  audioFile?: LocationSettingsAudioAnnouncementFileGetObject;
  playlistId?: string;
}

export interface UpdateMyAnonymousCallRejectSettingsRequest {
  enabled: boolean;
}

export interface UpdateMyCallNotifyCriteriaSettingsRequest {
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  notificationEnabled?: boolean;
}

export interface UpdateMyCallNotifySettingsRequest {
  enabled: boolean;
  emailAddress?: string;
}

export interface UpdateMyCallPoliciesSettingsRequest {
  connectedLineIdPrivacyOnRedirectedCalls?: UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls;
}

export interface UpdateMyCallWaitingSettingsRequest {
  enabled: boolean;
}

export interface UpdateMyDoNotDisturbSettingsRequest {
  enabled?: boolean;
  ringSplashEnabled?: boolean;
  webexGoOverrideEnabled?: boolean;
}

export interface UpdateMyExecutiveAlertSettingsRequest {
  alertingMode?: ExecutiveAlertGetAlertingMode;
  nextAssistantNumberOfRings?: number;
  rolloverEnabled?: boolean;
  rolloverAction?: ExecutiveAlertGetRolloverAction;
  rolloverForwardToPhoneNumber?: string;
  rolloverWaitTimeInSecs?: number;
  clidNameMode?: ExecutiveAlertGetClidNameMode;
  /** @deprecated */ customCLIDName?: string;
  customCLIDNameInUnicode?: string;
  clidPhoneNumberMode?: ExecutiveAlertGetClidPhoneNumberMode;
  customCLIDPhoneNumber?: string;
}

export interface UpdateMyExecutiveCallFilteringCriteriaRequest {
  filterName?: string;
  scheduleName?: string;
  scheduleType?: ExecutiveCallFilteringCriteriaGetScheduleType;
  scheduleLevel?: ExecutiveCallFilteringCriteriaGetScheduleLevel;
  callsFrom?: ExecutiveCallFilteringGetCriteriaItemSource;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  filterEnabled?: boolean;
  callsToNumbers?: ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem[];
}

export interface UpdateMyExecutiveCallFilteringCriteriaResponse {
  id?: string;
}

export interface UpdateMyExecutiveCallFilteringSettingsRequest {
  enabled?: boolean;
  filterType?: ExecutiveCallFilteringGetFilterType;
  criteriaActivation?: ExecutiveCallFilteringPatchCriteriaActivationItem[];
}

export interface UpdateMyExecutiveScreeningSettingsRequest {
  enabled?: boolean;
  alertType?: ExecutiveScreeningGetAlertType;
  alertAnywhereLocationEnabled?: boolean;
  alertMobilityLocationEnabled?: boolean;
  alertSharedCallAppearanceLocationEnabled?: boolean;
}

export interface UpdateMyPriorityAlertCriteriaSettingsRequest {
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  notificationEnabled?: boolean;
}

export interface UpdateMyPriorityAlertSettingsRequest {
  enabled: boolean;
}

export interface UpdateMyScheduleEventRequest {
  name: string;
  startDate: string;
  endDate: string;
  allDayEnabled: boolean;
  newName?: string;
  startTime?: string;
  endTime?: string;
  recurrence?: UserScheduleRecurrenceObject;
}

export interface UpdateMyScheduleRequest {
  name: string;
  events?: UserScheduleEventPatch[];
}

export interface UpdateMySelectiveAcceptSettingsRequest {
  enabled: boolean;
}

export interface UpdateMySelectiveCallAcceptCriteriaSettingsRequest {
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  acceptEnabled?: boolean;
}

export interface UpdateMySelectiveCallForwardingCriteriaSettingsRequest {
  forwardToPhoneNumber?: string;
  destinationVoicemailEnabled?: boolean;
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  forwardEnabled?: boolean;
}

export interface UpdateMySelectiveCallRejectCriteriaSettingsRequest {
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  rejectEnabled?: boolean;
}

export interface UpdateMySelectiveForwardSettingsRequest {
  enabled: boolean;
  defaultPhoneNumberToForward?: string;
  ringReminderEnabled?: boolean;
  destinationVoicemailEnabled?: boolean;
}

export interface UpdateMySelectiveRejectSettingsRequest {
  enabled: boolean;
}

export interface UpdateMySequentialRingCriteriaSettingsRequest {
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  ringEnabled?: boolean;
}

export interface UpdateMySequentialRingSettingsRequest {
  enabled: boolean;
  ringBaseLocationFirstEnabled?: boolean;
  baseLocationNumberOfRings?: number;
  continueIfBaseLocationIsBusyEnabled?: boolean;
  callsToVoicemailEnabled?: boolean;
  phoneNumbers?: SequentialRingNumber[];
}

export interface UpdateMySimultaneousRingCriteriaRequest {
  scheduleName?: string;
  scheduleType?: UserScheduleType;
  scheduleLevel?: UserScheduleLevel;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  ringEnabled?: boolean;
}

export interface UpdateMySimultaneousRingSettingsRequest {
  enabled?: boolean;
  doNotRingIfOnCallEnabled?: boolean;
  phoneNumbers?: SimultaneousRingNumber[];
  criteriasEnabled?: boolean;
}

export interface UpdateOrganizationCallRecordingAnnouncementSettingsRequest {
  start?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  stop?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  pause?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  resume?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  failureEndWithCall?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
  failureProceedWithCall?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement;
}

export interface UpdatePersonAnonymousCallRejectSettingsRequest {
  enabled: boolean;
}

export interface UpdatePersonExecutiveAlertSettingsRequest {
  alertingMode?: ExecutiveAlertGetAlertingMode;
  nextAssistantNumberOfRings?: number;
  rolloverEnabled?: boolean;
  rolloverAction?: ExecutiveAlertGetRolloverAction;
  rolloverForwardToPhoneNumber?: string;
  rolloverWaitTimeInSecs?: number;
  clidNameMode?: ExecutiveAlertGetClidNameMode;
  customCLIDName?: string;
  customCLIDNameInUnicode?: string;
  clidPhoneNumberMode?: ExecutiveAlertGetClidPhoneNumberMode;
  customCLIDPhoneNumber?: string;
}

export interface UpdatePersonExecutiveCallFilteringCriteriaRequest {
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  callsFrom?: CallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  filterEnabled?: boolean;
  callsToNumbers?: UserSettingsExecutiveCallFilteringCriteriaGetCallsToNumbersItem[];
}

export interface UpdatePersonExecutiveCallFilteringSettingsRequest {
  enabled?: boolean;
  filterType?: ExecutiveCallFilteringGetFilterType;
  criteriaActivation?: ExecutiveCallFilteringPatchCriteriaActivationItem[];
}

export interface UpdatePersonExecutiveScreeningSettingsRequest {
  enabled?: boolean;
  alertType?: ExecutiveScreeningGetAlertType;
  alertAnywhereLocationEnabled?: boolean;
  alertMobilityLocationEnabled?: boolean;
  alertSharedCallAppearanceLocationEnabled?: boolean;
}

export interface UpdatePersonSimultaneousRingCriteriaRequest {
  scheduleName?: string;
  scheduleType?: PersonScheduleType;
  scheduleLevel?: PersonScheduleLevel;
  callsFrom?: PersonCallsFromType;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  ringEnabled?: boolean;
}

export interface UpdatePersonSimultaneousRingSettingsRequest {
  enabled?: boolean;
  doNotRingIfOnCallEnabled?: boolean;
  criteriasEnabled?: boolean;
  phoneNumbers?: PersonSimultaneousRingNumber[];
}

export interface UpdatePersonalAssistantSettingsRequest {
  enabled: boolean;
  presence?: PersonalAssistantSettingsPresence;
  untilDateTime?: string;
  transferEnabled?: boolean;
  transferNumber?: string;
  alerting?: PersonalAssistantSettingsAlerting;
  alertMeFirstNumberOfRings?: number;
}

export interface UpdatePlaylistLocationsRequest {
  locationIds: string[];
}

export interface UpdatePrivateNetworkConnectRequest {
  networkConnectionType: GetPrivateNetworkConnectObjectNetworkConnectionType;
}

export interface UpdateRedSkyServiceSettingsRequest {
  enabled: boolean;
  companyId?: string;
  secret?: string;
  externalTenantEnabled?: boolean;
  email?: string;
  password?: string;
}

export interface UpdateScreenPopConfigurationRequest {
  enabled?: boolean;
  screenPopUrl?: string;
  desktopLabel?: string;
  queryParams?: QueryParamsObject;
}

export interface UpdateSingleNumberReachSettingsForANumberRequest {
  phoneNumber: string;
  enabled: boolean;
  name: string;
  doNotForwardCallsEnabled?: boolean;
  answerConfirmationEnabled?: boolean;
}

export interface UpdateSingleNumberReachSettingsForANumberResponse {
  id?: string;
}

export interface UpdateSingleNumberReachSettingsForAPersonRequest {
  alertAllNumbersForClickToDialCallsEnabled?: boolean;
}

export interface UpdateTheClickToCallSettingsRequest {
  enabled: boolean;
  privacyEnabled: boolean;
  destinationMembers: string[];
}

export interface UpdateTheLocationCallCaptionsSettingsRequest {
  locationClosedCaptionsEnabled?: boolean;
  locationTranscriptsEnabled?: boolean;
  useOrgSettingsEnabled?: boolean;
}

export interface UpdateTheOrganizationCallCaptionsSettingsRequest {
  orgClosedCaptionsEnabled?: boolean;
  orgTranscriptsEnabled?: boolean;
}

export interface UpdateTheOrganizationComplianceAnnouncementRequest {
  inboundPSTNCallsEnabled?: boolean;
  outboundPSTNCallsEnabled?: boolean;
  outboundPSTNCallsDelayEnabled?: boolean;
  delayInSeconds?: number;
  useCustomAnnouncementEnabled?: boolean;
  audioAnnouncementFileId?: string;
}

export interface UpdateTheOrganizationMusicOnHoldConfigurationRequest {
  defaultOrgMoh?: string;
}

export interface UpdateTheOrganizationRedSkyAccountsComplianceStatusRequest {
  complianceStatus: ComplianceStatusRequestEnum;
}

export interface UpdateUserSelectiveCallAcceptCriteriaRequest {
  enabled: boolean;
}

export interface UpdateUserSelectiveCallForwardingCriteriaListRequest {
  enabled: boolean;
  defaultPhoneNumberToForward?: string;
  ringReminderEnabled?: boolean;
  sendToVoicemailEnabled?: boolean;
}

export interface UpdateUserSelectiveCallRejectionCriteriaListRequest {
  enabled: boolean;
}

export interface UpdateVoicePortalHotDeskingSignInDetailsForALocationRequest {
  voicePortalHotDeskSignInEnabled?: boolean;
}

export interface UpdateVoicePortalHotDeskingSignInDetailsForAUserRequest {
  voicePortalHotDeskSignInEnabled?: boolean;
}

export interface UpdateVoicePortalRequest {
  name?: string;
  languageCode?: string;
  extension?: string;
  phoneNumber?: string;
  /** @deprecated */ firstName?: string;
  /** @deprecated */ lastName?: string;
  passcode?: PutVoicePortalObjectPasscode;
  directLineCallerIdName?: DirectLineCallerIdNameObject;
  dialByName?: string;
}

export interface UpdateVoicemailPinRequest {
  passcode: string;
}

export interface UpdateVoicemailRulesRequest {
  defaultVoicemailPinEnabled?: boolean;
  defaultVoicemailPin?: string;
  expirePasscode?: GetVoicemailRulesObjectExpirePasscode;
  changePasscode?: GetVoicemailRulesObjectExpirePasscode;
  blockPreviousPasscodes?: GetVoicemailRulesObjectBlockPreviousPasscodes;
}

export interface UpdateVoicemailSettingsRequest {
  messageExpiryEnabled: boolean;
  numberOfDaysForMessageExpiry: number;
  strictDeletionEnabled?: boolean;
  voiceMessageForwardingEnabled?: boolean;
}

export interface UpdateWrapUpReasonRequest {
  name?: string;
  description?: string;
  queuesToAssign?: string[];
  queuesToUnassign?: string[];
  assignAllQueuesEnabled?: boolean;
  unassignAllQueuesEnabled?: boolean;
}

export interface UpdateWrapUpReasonSettingsRequest {
  wrapupReasons?: string[];
  defaultWrapupReasonId?: string;
  wrapupTimerEnabled?: boolean;
  wrapupTimer?: number;
}

export interface UploadABinaryAnnouncementGreetingAtOrganizationLevelRequest {
  name: string;
  fileUri: string;
  fileName: string;
  isTextToSpeech: boolean;
}

export interface UploadABinaryAnnouncementGreetingAtOrganizationLevelResponse {
  id?: string;
}

export interface UploadABinaryAnnouncementGreetingAtTheLocationLevelRequest {
  name: string;
  fileUri: string;
  fileName: string;
  isTextToSpeech: boolean;
}

export interface UploadABinaryAnnouncementGreetingAtTheLocationLevelResponse {
  id?: string;
}

export interface UploadCallInterceptAnnouncementFileForAWorkspaceRequest {
  file: FilePart;
}

export interface UploadVoicemailBusyGreetingRequest {
  file: FilePart;
}

export interface UploadVoicemailNoAnswerGreetingRequest {
  file: FilePart;
}

export interface UserBargeInGet {
  enabled?: boolean;
  toneEnabled?: boolean;
}

export interface UserCallParkSettingsGetResponseObject {
  groupName?: string;
  memberList?: CallParkMember[];
}

export type UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls = "NO_PRIVACY" | "PRIVACY_FOR_EXTERNAL_CALLS" | "PRIVACY_FOR_ALL_CALLS" | (string & {});

export interface UserCallRecordingGetResponseObject {
  enabled?: boolean;
  vendor?: UserCallRecordingGetResponseObjectVendor;
  recordingMode?: RecordingModeType;
  pauseResumeNotifyMethod?: PauseResumeNotifyMethodType;
  announcementEnabled?: boolean;
  warningToneEnabled?: boolean;
  warningToneDuration?: number;
}

export interface UserCallRecordingGetResponseObjectVendor {
  id?: string;
  name?: string;
  loginUrl?: string;
}

export interface UserDevice {
  description?: string[];
  model?: string;
  mac?: string;
  primaryOwner?: boolean;
  type?: DeviceTypeObject;
  owner?: OwnerObject;
  activationState?: "ACTIVATING" | "ACTIVATED" | "DEACTIVATED" | (string & {});
}

export interface UserDigitPatternObject {
  id?: string;
  name?: string;
  pattern?: string;
  action?: "ALLOW" | "BLOCK" | "AUTH_CODE" | "TRANSFER_NUMBER_1" | "TRANSFER_NUMBER_2" | "TRANSFER_NUMBER_3" | (string & {});
  transferEnabled?: boolean;
}

export interface UserEndpointType {
  id?: string;
  type?: EndpointType;
}

export interface UserEndpoints {
  id?: string;
  type?: EndpointType;
  name?: string;
  status?: "CONNECTED" | "NOT_CONNECTED" | (string & {});
}

export interface UserExtensions {
  directNumber?: string;
  extension?: string;
  type?: "PRIMARY" | "SECONDARY" | (string & {});
  lineOwnerType?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});
  lineOwnerId?: string;
  preferredAnsweringEndPointId?: string;
  endpoints?: UserEndpointType[];
}

export interface UserInboundPermissionGet {
  useCustomEnabled?: boolean;
  externalTransfer?: UserInboundPermissionGetExternalTransfer;
  internalCallsEnabled?: boolean;
  collectCallsEnabled?: boolean;
}

export type UserInboundPermissionGetExternalTransfer = "ALLOW_ALL_EXTERNAL" | "ALLOW_ONLY_TRANSFERRED_EXTERNAL" | "BLOCK_ALL_EXTERNAL" | (string & {});

export interface UserItem {
  userId?: string;
  extension?: string;
  phoneNumber?: string;
}

export interface UserListItem {
  userId?: string;
  impacts?: ErrorOrImpactItem[];
  errors?: ErrorOrImpactItem[];
}

export interface UserLocationScheduleEvent {
  id?: string;
  name?: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: RecurrenceObject;
}

export interface UserLocationScheduleGetResponse {
  id?: string;
  name?: string;
  type?: UserScheduleType;
  events?: UserLocationScheduleEvent[];
}

export interface UserModeManagementAvailableFeaturesObject {
  id?: string;
  name?: string;
  type?: ModeManagementFeatureTypeObject;
  phoneNumber?: string;
  extension?: string;
}

export interface UserModeManagementFeatureObject {
  id?: string;
  name?: string;
  type?: ModeManagementFeatureTypeObject;
  phoneNumber?: string;
  extension?: string;
  modeBasedForwardingEnabled?: boolean;
  forwardDestination?: string;
  currentOperatingModeName?: string;
  currentOperatingModeId?: string;
  exceptionType?: ExceptionTypeObject;
  location?: Location;
}

export interface UserMonitoringGet {
  callParkNotificationEnabled?: boolean;
  availableEntriesCount?: number;
  monitoredElements?: WorkspaceSettingsMonitoredElementItem[];
}

export interface UserNumber {
  directNumber?: string;
  enterprise?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  primary?: boolean;
}

export interface UserNumberItem {
  external?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  primary?: boolean;
  tollFreeNumber?: boolean;
}

export interface UserOutgoingPermissionDigitPatternGetListObject {
  useCustomDigitPatterns?: boolean;
  digitPatterns?: UserDigitPatternObject[];
}

export interface UserOutgoingPermissionGet {
  useCustomEnabled?: boolean;
  useCustomPermissions?: boolean;
  callingPermissions?: CallingPermission[];
}

export interface UserPlaceAuthorizationCodeListGet {
  useCustomAccessCodes?: boolean;
  accessCodes?: AuthorizationCode[];
}

export interface UserProfileGetResponseObject {
  id?: string;
  lastName?: string;
  firstName?: string;
  email?: string;
  announcementLanguage?: string;
  locationDialingCode?: string;
  supportMobility?: boolean;
  emergencyCallBackNumber?: string;
  phoneNumbers?: UserNumber[];
  devices?: UserDevice[];
  location?: SettingsForMeLocationObject;
  receptionistUrl?: string;
  callingHostUrl?: string;
  attendantConsoleUrl?: string;
}

export interface UserSchedule {
  id?: string;
  name?: string;
  type?: UserScheduleType;
  level?: UserScheduleLevel;
}

export interface UserScheduleEvent {
  id?: string;
  name?: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: UserScheduleRecurrenceObject;
}

export interface UserScheduleEventPatch {
  name?: string;
  newName?: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  allDayEnabled?: boolean;
  recurrence?: UserScheduleRecurrenceObject;
}

export interface UserScheduleGetResponse {
  id?: string;
  name?: string;
  type?: UserScheduleType;
  events?: UserScheduleEvent[];
}

export type UserScheduleLevel = "PEOPLE" | "LOCATION" | (string & {});

export interface UserScheduleRecurrenceObject {
  recurForEver?: boolean;
  recurEndDate?: string;
  recurEndOccurrence?: number;
  recurDaily?: UserScheduleRecurrenceObjectRecurDaily;
  recurWeekly?: RecurWeeklyObject;
}

export interface UserScheduleRecurrenceObjectRecurDaily {
  recurInterval?: number;
}

export type UserScheduleType = "businessHours" | "holidays" | (string & {});

export type UserSelectionObject = "CUSTOM_NAME" | "FIRSTNAME_LASTNAME" | "LASTNAME_FIRSTNAME" | "DISPLAY_NAME" | (string & {});

export interface UserSettingsCallRecordingInfo {
  enabled?: boolean;
  record?: CallRecordingInfoRecord;
  recordVoicemailEnabled?: boolean;
  startStopAnnouncementEnabled?: boolean;
  notification?: CallRecordingInfoNotification;
  repeat?: CallRecordingInfoRepeat;
  serviceProvider?: string;
  externalGroup?: string;
  externalIdentifier?: string;
  startStopAnnouncement?: CallRecordingInfoStartStopAnnouncement;
  callRecordingAccessSettings?: CallRecordingInfoCallRecordingAccessSettings;
}

export interface UserSettingsCountObject {
  totalMoves?: number;
  moved?: number;
  failed?: number;
  pending?: number;
  skipped?: number;
}

export interface UserSettingsDirectLineCallerIdNameObject {
  selection?: UserSelectionObject;
  customName?: string;
}

export interface UserSettingsEndpoints {
  id?: string;
  type?: "DEVICE" | "APPLICATION" | (string & {});
  name?: string;
}

export interface UserSettingsExecutiveCallFilteringCriteriaGet {
  id?: string;
  filterName?: string;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  callsFrom?: CallsFromSelectiveReject;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  filterEnabled?: boolean;
  callsToNumbers?: UserSettingsExecutiveCallFilteringCriteriaGetCallsToNumbersItem[];
}

export interface UserSettingsExecutiveCallFilteringCriteriaGetCallsToNumbersItem {
  type?: "PRIMARY" | "ALTERNATE" | (string & {});
  phoneNumber?: string;
}

export interface UserSettingsGetUserCallCaptionsObject {
  userClosedCaptionsEnabled?: boolean;
  userTranscriptsEnabled?: boolean;
  locationClosedCaptionsEnabled?: boolean;
  locationTranscriptsEnabled?: boolean;
  useLocationSettingsEnabled?: boolean;
}

export interface UserSettingsPermissionsGet {
  userOrgSettingsPermissionEnabled?: boolean;
  userOrgSettingsPermissions?: UserSettingsPermissionsGetDefault;
}

export interface UserSettingsPermissionsGetDefault {
  anonymousCallRejection?: AccessLevel;
  bargeIn?: AccessLevel;
  blockCallerId?: AccessLevel;
  callForwarding?: AccessLevel;
  callWaiting?: AccessLevel;
  callNotify?: AccessLevel;
  connectedLineIdentity?: AccessLevel;
  executive?: AccessLevel;
  hoteling?: AccessLevel;
  priorityAlert?: AccessLevel;
  selectivelyAcceptCalls?: AccessLevel;
  selectivelyRejectCalls?: AccessLevel;
  selectivelyForwardCalls?: AccessLevel;
  sequentialRing?: AccessLevel;
  simultaneousRing?: AccessLevel;
  singleNumberReach?: AccessLevel;
  voicemail?: AccessLevel;
  sendCallsToVoicemail?: AccessLevel;
  voicemailEmailCopy?: AccessLevel;
  voicemailFaxMessaging?: AccessLevel;
  voicemailMessageStorage?: AccessLevel;
  voicemailNotifications?: AccessLevel;
  voicemailTransferNumber?: AccessLevel;
  generateActivationCode?: AccessLevel;
  voicemailDownload?: AccessLevel;
  speedDial?: AccessLevel;
}

export interface UserSettingsPrivacyGet {
  aaExtensionDialingEnabled?: boolean;
  aaNamingDialingEnabled?: boolean;
  enablePhoneStatusDirectoryPrivacy?: boolean;
  enablePhoneStatusPickupBargeInPrivacy?: boolean;
  monitoringAgents?: MonitoredMemberObject[];
}

export interface UserSettingsPushToTalkInfo {
  allowAutoAnswer?: boolean;
  connectionType?: PushToTalkConnectionType;
  accessType?: PushToTalkAccessType;
  members?: MonitoredMemberObject[];
}

export interface UserSettingsSelectiveAcceptCallCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  callsFrom?: CallsFromSelectiveAccept;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  acceptEnabled?: boolean;
}

export interface UserSettingsSelectiveRejectCallCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: ScheduleType;
  scheduleLevel?: ScheduleLevel;
  callsFrom?: CallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  rejectEnabled?: boolean;
}

export interface UserSettingsSettingsObject {
  settingName?: "HIDE_WEBEX_APP" | "PRESENCE_SYNC" | (string & {});
  level?: "GLOBAL" | "ORGANIZATION" | "GROUP" | "PEOPLE" | (string & {});
  value?: boolean;
  lastModified?: string;
}

export interface UserSettingsVoicemailInfo {
  enabled?: boolean;
  sendAllCalls?: CallWaitingInfo;
  sendBusyCalls?: VoicemailInfoSendBusyCalls;
  sendUnansweredCalls?: VoicemailInfoSendUnansweredCalls;
  notifications?: VoicemailInfoNotifications;
  transferToNumber?: CallInterceptInfoIncomingAnnouncementsNewNumber;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage;
  messageStorage?: VoicemailInfoMessageStorage;
  faxMessage?: VoicemailInfoFaxMessage;
  voiceMessageForwardingEnabled?: boolean;
}

export interface UserSettingsVoicemailPutSendBusyCalls {
  enabled?: boolean;
  greeting?: CallInterceptInfoIncomingAnnouncementsGreeting;
}

export interface UserSettingsVoicemailPutSendUnansweredCalls {
  enabled?: boolean;
  greeting?: CallInterceptInfoIncomingAnnouncementsGreeting;
  numberOfRings?: number;
}

export type UserType = "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | (string & {});

export interface UsersListItem {
  locationId?: string;
  validate?: boolean;
  users?: UserItem[];
}

export interface ValidateADialPatternRequest {
  dialPatterns: string[];
}

export interface ValidateAnExternalPhoneNumberRequest {
  phoneNumbers: string[];
}

export interface ValidateAnExternalPhoneNumberResponse {
  status?: string;
}

export interface ValidateExtensionsRequest {
  extensions: string[];
}

export interface ValidateLocalGatewayFqdnAndDomainForATrunkRequest {
  address?: string;
  domain?: string;
  port?: number;
}

export interface ValidateNumbersResponse {
  status?: "OK" | "ERRORS" | (string & {});
  numbers?: Number[];
}

export interface ValidateOrInitiateMoveUsersJobRequest {
  usersList: UsersListItem[];
}

export interface ValidateOrInitiateMoveUsersJobResponse {
  response?: UserListItem[];
}

export interface ValidatePhoneNumbersRequest {
  phoneNumbers: string[];
}

export interface ValidateTheListOfExtensionsRequest {
  extensions?: string[];
}

export interface ValidateThePrefixAndExtensionPatternForAVirtualExtensionRangeRequest {
  locationId?: string;
  name?: string;
  prefix?: string;
  patterns?: string[];
  rangeId?: string;
}

export interface ValidateVirtualExtensionRangeResponseObject {
  status?: "OK" | "ERRORS" | (string & {});
  virtualExtensionRangeValidationStatus?: VirtualExtensionRangeValidationStatusObject[];
}

export interface ValidateWrapUpReasonRequest {
  name: string;
}

export interface Vendor {
  id?: string;
  name?: string;
  description?: string;
  migrateUserCreationEnabled?: boolean;
  loginUrl?: string;
  termsOfServiceUrl?: string;
}

export interface VirtualExtension {
  id?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  extension?: string;
  phoneNumber?: string;
  locationName?: string;
  locationId?: string;
  trunkName?: string;
  trunkId?: string;
  routeGroupName?: string;
  routeGroupId?: string;
  trunkLocationName?: string;
  trunkLocationId?: string;
}

export interface VirtualExtensionRange {
  id?: string;
  name?: string;
  prefix?: string;
  pattern?: string;
  locationName?: string;
  locationId?: string;
  trunkName?: string;
  trunkId?: string;
  routeGroupName?: string;
  routeGroupId?: string;
  trunkLocationName?: string;
  trunkLocationId?: string;
}

export type VirtualExtensionRangeValidationStatusEnum = "VALID" | "DUPLICATE" | "DUPLICATE_IN_LIST" | "INVALID" | "LIMIT_EXCEEDED" | (string & {});

export interface VirtualExtensionRangeValidationStatusObject {
  name?: string;
  prefix?: string;
  pattern?: string;
  errorCode?: string;
  message?: string;
  status?: VirtualExtensionRangeValidationStatusEnum;
}

export interface VirtualLineCallForwardAvailableNumberObject {
  phoneNumber?: string;
  extension?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: VirtualLineCallForwardAvailableNumberObjectOwner;
}

export interface VirtualLineCallForwardAvailableNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "GROUP_PAGING" | "HUNT_GROUP" | "VOICE_MESSAGING" | "OFFICE_ANYWHERE" | "CONTACT_CENTER_LINK" | "CONTACT_CENTER_ADAPTER" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "COLLABORATE_BRIDGE" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface VirtualLineDoNotDisturbGet {
  enabled?: boolean;
  ringSplashEnabled?: boolean;
}

export interface VirtualLineECBNAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: VirtualLineECBNAvailableNumberObjectOwner;
}

export interface VirtualLineECBNAvailableNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "HUNT_GROUP" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface VirtualLineFaxMessageAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
}

export interface VirtualLineSettingsCallInterceptInfo {
  enabled?: boolean;
  incoming?: VirtualLineSettingsCallInterceptInfoIncoming;
  outgoing?: CallInterceptInfoOutgoing;
}

export interface VirtualLineSettingsCallInterceptInfoIncoming {
  type?: CallInterceptInfoIncomingType;
  voicemailEnabled?: boolean;
  announcements?: CallInterceptInfoIncomingAnnouncements;
}

export interface VirtualLineSettingsDeviceObject {
  id?: string;
  description?: string[];
  model?: string;
  mac?: string;
  primaryOwner?: boolean;
  type?: LineType;
  owner?: VirtualLineSettingsDeviceOwner;
  activationState?: DeviceActivationStates;
  location?: ListVirtualLineObjectLocation;
}

export interface VirtualLineSettingsDeviceOwner {
  id?: string;
  type?: "PEOPLE" | "PLACE" | (string & {});
  firstName?: string;
  lastName?: string;
}

export interface VirtualLineSettingsGetMusicOnHoldObject {
  mohEnabled?: boolean;
  mohLocationEnabled?: boolean;
  greeting?: CallInterceptInfoIncomingAnnouncementsGreeting;
  audioAnnouncementFile?: AudioAnnouncementFileGetObject;
}

export interface VirtualLineSettingsUserDigitPatternObject {
  id?: string;
  name?: string;
  pattern?: string;
  action?: OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction;
  transferEnabled?: boolean;
}

export interface VirtualLineSettingsUserOutgoingPermissionDigitPatternGetListObject {
  useCustomDigitPatterns?: boolean;
  digitPatterns?: VirtualLineSettingsUserDigitPatternObject[];
}

export interface VirtualLineSettingsVoicemailInfo {
  enabled?: boolean;
  sendAllCalls?: DirectorySearchObject;
  sendBusyCalls?: VoicemailInfoSendBusyCalls;
  sendUnansweredCalls?: VoicemailInfoSendUnansweredCalls;
  notifications?: VoicemailInfoNotifications;
  transferToNumber?: CallInterceptInfoIncomingAnnouncementsNewNumber;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage;
  messageStorage?: VoicemailInfoMessageStorage;
  faxMessage?: VoicemailInfoFaxMessage;
  voiceMessageForwardingEnabled?: boolean;
  announcementLanguageCode?: string;
}

export interface VirtualLinesECBNDependenciesObject {
  isLocationEcbnDefault?: boolean;
  isSelfEcbnDefault?: boolean;
  dependentMemberCount?: number;
}

export interface VirtualLinesECBNObject {
  selected?: ECBNSelectionType;
  directLineInfo?: VirtualLinesECBNObjectDirectLineInfo;
  locationECBNInfo?: VirtualLinesECBNObjectDirectLineInfo;
  locationMemberInfo?: VirtualLinesECBNObjectLocationMemberInfo;
  defaultInfo?: VirtualLinesECBNObjectDefaultInfo;
}

export interface VirtualLinesECBNObjectDefaultInfo {
  effectiveValue?: string;
  quality?: ECBNQualityType;
}

export interface VirtualLinesECBNObjectDirectLineInfo {
  phoneNumber?: string;
  firstName?: string;
  lastName?: string;
  effectiveLevel?: ECBNDirectLineEffectiveLevelType;
  effectiveValue?: string;
  quality?: ECBNQualityType;
}

export interface VirtualLinesECBNObjectLocationMemberInfo {
  phoneNumber?: string;
  firstName?: string;
  lastName?: string;
  memberId?: string;
  effectiveLevel?: LocationMemberInfoEffectiveLevelType;
  effectiveValue?: string;
  quality?: ECBNQualityType;
  memberType?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | "HUNT_GROUP" | (string & {});
}

export interface VoiceMailPartyInformation {
  name?: string;
  number?: string;
  personId?: string;
  placeId?: string;
  privacyEnabled?: boolean;
}

export interface VoiceMessageDetails {
  id?: string;
  duration?: number;
  callingParty?: VoiceMailPartyInformation;
  urgent?: boolean;
  confidential?: boolean;
  read?: boolean;
  faxPageCount?: number;
  created?: string;
}

export interface VoicePortalAvailableNumberObject {
  phoneNumber?: string;
  state?: "ACTIVE" | "INACTIVE" | (string & {});
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: "PSTN_NUMBER" | (string & {});
  isServiceNumber?: boolean;
}

export interface VoicePortalHotDeskingSignInDetailsForALocationResponse {
  voicePortalHotDeskSignInEnabled?: boolean;
}

export interface VoicePortalHotDeskingSignInDetailsForAUserResponse {
  voicePortalHotDeskSignInEnabled?: boolean;
}

export interface VoicemailInfo {
  enabled?: boolean;
  sendAllCalls?: VoicemailInfoSendAllCalls;
  sendBusyCalls?: SettingsForMeVoicemailInfoSendBusyCalls;
  sendUnansweredCalls?: SettingsForMeVoicemailInfoSendUnansweredCalls;
  notifications?: VoicemailInfoNotifications;
  transferToNumber?: VoicemailInfoTransferToNumber;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage;
  messageStorage?: VoicemailInfoMessageStorage;
  faxMessage?: VoicemailInfoFaxMessage;
  voiceMessageForwardingEnabled?: boolean;
}

export interface VoicemailInfoEmailCopyOfMessage {
  enabled?: boolean;
  emailId?: string;
}

export interface VoicemailInfoFaxMessage {
  enabled?: boolean;
  phoneNumber?: string;
  extension?: string;
}

export interface VoicemailInfoMessageStorage {
  mwiEnabled?: boolean;
  storageType?: "INTERNAL" | "EXTERNAL" | (string & {});
  externalEmail?: string;
}

export interface VoicemailInfoNotifications {
  enabled?: boolean;
  destination?: string;
  smsDestination?: string;
}

export interface VoicemailInfoSendAllCalls {
  enabled?: boolean;
}

export interface VoicemailInfoSendBusyCalls {
  enabled?: boolean;
  greeting?: CallInterceptInfoIncomingAnnouncementsGreeting;
  greetingUploaded?: boolean;
}

export interface VoicemailInfoSendBusyCallsAudioFile {
  name?: string;
  mediaType?: string;
}

export type VoicemailInfoSendBusyCallsGreeting = "DEFAULT" | "CUSTOM" | (string & {});

export interface VoicemailInfoSendUnansweredCalls {
  enabled?: boolean;
  greeting?: CallInterceptInfoIncomingAnnouncementsGreeting;
  greetingUploaded?: boolean;
  numberOfRings?: number;
  systemMaxNumberOfRings?: number;
}

export interface VoicemailInfoTransferToNumber {
  enabled?: boolean;
  destination?: string;
}

export interface VoicemailPutSendBusyCalls {
  enabled?: boolean;
  greeting?: VoicemailInfoSendBusyCallsGreeting;
}

export interface VoicemailPutSendUnansweredCalls {
  enabled?: boolean;
  greeting?: VoicemailInfoSendBusyCallsGreeting;
  numberOfRings?: number;
}

export interface VoicemailRules {
  blockRepeatedPatternsEnabled?: boolean;
  blockUserNumberEnabled?: boolean;
  blockReversedUserNumberEnabled?: boolean;
  blockPreviousPasscodes?: BlockPreviousPasscodes;
  blockReversedOldPasscodeEnabled?: boolean;
  blockRepeatedDigits?: BlockRepeatedDigits;
  blockContiguousSequences?: BlockContiguousSequences;
  length?: PasscodeLength;
}

export interface WebexGoAvailableNumberObject {
  phoneNumber?: string;
  state?: State;
  isMainNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
}

export interface WebhookInterest {
  resource?: "Hook Status" | "Agent" | "Services" | "Agent Monitoring" | "Queue" | "Queue Monitoring" | (string & {});
  actor?: "Workspaces" | "Virtual Lines" | (string & {});
}

export interface WebhookInterestRegistration {
  interests: WebhookInterest[];
  expiresAt: string;
}

export interface WorkspaceAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
}

export interface WorkspaceCallForwardAvailableNumberObject {
  phoneNumber?: string;
  extension?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: NumberOwnerObject;
}

export interface WorkspaceDigitPatternObject {
  id?: string;
  name?: string;
  pattern?: string;
  action?: "ALLOW" | "BLOCK" | "AUTH_CODE" | "TRANSFER_NUMBER_1" | "TRANSFER_NUMBER_2" | "TRANSFER_NUMBER_3" | (string & {});
  transferEnabled?: boolean;
}

export interface WorkspaceECBNAvailableNumberObject {
  phoneNumber?: string;
  state?: STATE;
  isMainNumber?: boolean;
  tollFreeNumber?: boolean;
  telephonyType?: TelephonyType;
  isServiceNumber?: boolean;
  owner?: WorkspaceECBNAvailableNumberObjectOwner;
}

export interface WorkspaceECBNAvailableNumberObjectOwner {
  id?: string;
  type?: "PLACE" | "PEOPLE" | "VIRTUAL_LINE" | "HUNT_GROUP" | (string & {});
  firstName?: string;
  lastName?: string;
  displayName?: string;
}

export interface WorkspaceOutgoingPermissionDigitPatternGetListObject {
  useCustomDigitPatterns?: boolean;
  digitPatterns?: WorkspaceDigitPatternObject[];
}

export interface WorkspaceSettingsAuthorizationCode {
  code?: string;
  description?: string;
}

export interface WorkspaceSettingsMonitoredElementItem {
  callparkextension?: MonitoredElementCallParkExtension;
  member?: MonitoredElementUser;
  speedDial?: WorkspaceSettingsMonitoredElementSpeedDial;
}

export interface WorkspaceSettingsMonitoredElementSpeedDial {
  id?: string;
  displayName?: string;
  type?: MonitoredElementSpeedDialType;
  lineKeyLabel?: string;
  phoneNumber?: string;
  location?: string;
  locationId?: string;
}

export interface WorkspaceSettingsPhoneNumber {
  primary?: boolean;
  action?: "ADD" | "DELETE" | (string & {});
  directNumber?: string;
  extension?: string;
  ringPattern?: "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT" | (string & {});
}

export interface WorkspaceSettingsSelectiveAcceptCallCriteria {
  id?: string;
  scheduleName?: string;
  source?: SelectiveRejectCallSource;
  acceptEnabled?: boolean;
}

export interface WorkspaceSettingsSelectiveAcceptCallGet {
  enabled?: boolean;
  criteria?: WorkspaceSettingsSelectiveAcceptCallCriteria[];
}

export interface WorkspaceSettingsSelectiveForwardCallCriteria {
  id?: string;
  scheduleName?: string;
  source?: SourceForSelectiveForward;
  ringEnabled?: boolean;
}

export interface WorkspaceSettingsSelectiveForwardCallGet {
  enabled?: boolean;
  defaultPhoneNumberToForward?: string;
  ringReminderEnabled?: boolean;
  destinationVoicemailEnabled?: boolean;
  criteria?: WorkspaceSettingsSelectiveForwardCallCriteria[];
}

export interface WorkspaceSettingsSequentialRingCriteriaGet {
  id?: string;
  scheduleName?: string;
  scheduleType?: SequentialRingCriteriaGetScheduleType;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel;
  callsFrom?: SequentialRingCriteriaGetCallsFrom;
  anonymousCallersEnabled?: boolean;
  unavailableCallersEnabled?: boolean;
  phoneNumbers?: string[];
  ringEnabled?: boolean;
}

export interface WorkspaceSettingsSimultaneousRingGet {
  enabled?: boolean;
  doNotRingIfOnCallEnabled?: boolean;
  phoneNumbers?: SimultaneousRingNumberGet[];
  criteria?: SequentialRingCriteria[];
  criteriasEnabled?: boolean;
}

export type WorkspaceSettingsSource = "ALL_NUMBERS" | "SPECIFIC_NUMBERS" | (string & {});

export interface WorkspaceSettingsVoicemailInfo {
  enabled?: boolean;
  sendAllCalls?: AnonymousCallRejectionGet;
  sendBusyCalls?: WorkspaceSettingsVoicemailInfoSendBusyCalls;
  sendUnansweredCalls?: WorkspaceSettingsVoicemailInfoSendUnansweredCalls;
  notifications?: VoicemailInfoNotifications;
  transferToNumber?: VoicemailInfoTransferToNumber;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage;
  messageStorage?: VoicemailInfoMessageStorage;
  faxMessage?: VoicemailInfoFaxMessage;
}

export interface WorkspaceSettingsVoicemailInfoSendBusyCalls {
  enabled?: boolean;
  greeting?: GetMusicOnHoldObjectGreeting;
  greetingUploaded?: boolean;
}

export interface WorkspaceSettingsVoicemailInfoSendUnansweredCalls {
  enabled?: boolean;
  greeting?: GetMusicOnHoldObjectGreeting;
  greetingUploaded?: boolean;
  numberOfRings?: number;
  systemMaxNumberOfRings?: number;
}

export interface WrapUpReasonDetailsObject {
  name?: string;
  description?: string;
  defaultWrapupQueuesCount?: number;
  queues?: QueueObjectWithDefaultEnabled[];
}

export interface WrapUpReasonObject {
  id?: string;
  name?: string;
  description?: string;
  numberOfQueuesAssigned?: number;
}
