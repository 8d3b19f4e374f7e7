// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart } from "../../operation.ts";

export interface AccessControlListDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name?: string;
  profileType?: "ADMINISTRATOR" | "ADMINISTRATOR_ONLY" | "SUPERVISOR" | "PREMIUM_AGENT" | "STANDARD_AGENT" | "ANALYZER_ADMINISTRATOR" | "ANALYZER_SUPERVISOR" | "ANALYZER_USER" | (string & {});
  description?: string;
  active?: boolean;
  permissionAccessLevel?: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  resourceAccessLevel?: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  editableFolderIds?: number[];
  viewableFolderIds?: number[];
  nonViewableFolderIds?: number[];
  defaultResourceCollectionId?: string;
  resourceCollections?: ResourceCollectionDTO[];
  permissions?: UserProfilePermissionsDTO[];
  resources?: ResourceTypesDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface ActionRequest {
  interactionId?: string;
  agentId?: string;
  clientId?: string;
  actionType?: string;
  actionDateType?: Record<string, unknown>;
}

export interface ActionResponse {
  data?: ActionResponseData;
  trackingId?: string;
}

export interface ActionResponseData {
  id?: string;
  interactionId?: string;
  orgId?: string;
  agentId?: string;
  clientId?: string;
  actionType?: string;
  actionDateTime?: number;
  createdDateTime?: number;
}

export interface ActiveEnumSkillDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  enumSkillValueId: string;
  createdTime?: number;
  lastUpdatedTime?: number;
  enumSkillName?: string;
  enumSkillValue?: string;
  enumSkillId?: string;
}

export interface ActiveSkillDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  textValue?: string;
  booleanValue: boolean;
  proficiencyValue?: number;
  skillId: string;
  createdTime?: number;
  lastUpdatedTime?: number;
  skillName?: string;
}

export interface ActivityRes {
  group?: string;
  id?: string;
  name?: string;
  properties?: Record<string, unknown>;
}

export interface AddIdentitiesToPersonRequestModel {
  phone?: string[];
  email?: string[];
  temporaryId?: string[];
  customerId?: string[];
}

export interface AddressBookBulkExportDTO {
  id: string;
  name: string;
  description?: string;
  parentSite?: string;
  entryDetails?: AddressBookEntryDetailsDTO[];
}

export interface AddressBookDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AddressBookEntryDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  number: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AddressBookEntryDetailsDTO {
  entryName: string;
  phoneNumber: string;
}

export interface AddressBookWithEntriesDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string;
  addressBookEntries?: AddressBookEntryDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AgentActivitiesApiResponse {
  meta: Meta;
  data: AgentActivity[];
}

export interface AgentActivity {
  active: boolean;
  agentId: string;
  agentDn: string;
  agentLogin: string;
  agentSessionId: string;
  agentName: string;
  currentState: string;
  siteId: string;
  siteName: string;
  teamId: string;
  teamName: string;
  isLogin: number;
  taskId: string;
  channelId: string;
  channelType: string;
  subChannelType: string;
  idleCodeName: string;
  idleCode: string;
  queueId: string;
  queueName: string;
  wrapupCodeName: string;
  reason: string;
  startTime: number;
  endTime: number;
  mmProfileType: string;
}

export interface AgentApiResponse {
  meta: Meta;
  data: OutAgentStatistics[];
}

export interface AgentBurnoutDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  enabled: boolean;
  agentInclusionType: "ALL" | "SPECIFIC" | (string & {});
  wellnessBreakReminders?: "DISABLED" | "ENABLED" | (string & {});
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AgentGroupDTO {
  teamId?: string;
}

export interface AgentGroupsBulkExportDTO {
  teamName?: string;
  siteName?: string;
}

export interface AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  contentType: "AUDIO_WAV" | "TEXT_HTML" | "TEXT_PHP" | "AUDIO_X_WAV" | "APPLICATION_OCTET_STREAM" | (string & {});
  blobId?: string;
  url?: string;
  agentId: string;
  attributeTag?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  agentActive?: boolean;
  ciUserId?: string;
  audioFile?: FilePart;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  contentType: "AUDIO_WAV" | "TEXT_HTML" | "TEXT_PHP" | "AUDIO_X_WAV" | "APPLICATION_OCTET_STREAM" | (string & {});
  blobId?: string;
  url?: string;
  agentId: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  agentActive?: boolean;
  ciUserId?: string;
  greetingPurposeId?: string;
  greetingPurposeName?: string;
  audioFile?: FilePart;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag {
  attributeTag?: string;
  greetingPurposeId?: string;
}

export interface AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose {
  attributeTag?: string;
  greetingPurposeId?: string;
}

export interface AgentProfileBulkExportDTO {
  name: string;
  description?: string;
  parentType: string;
  siteId?: string;
  screenPopup?: boolean;
  lastAgentRouting?: boolean;
  autoWrapUp?: boolean;
  autoAnswer?: boolean;
  autoWrapAfterSeconds?: number;
  agentAvailableAfterOutdial?: boolean;
  allowAutoWrapUpExtension?: boolean;
  accessWrapUpCode: "ALL" | "SPECIFIC" | (string & {});
  wrapUpCodes?: string[];
  accessIdleCode: string;
  idleCodes?: string[];
  accessQueue: string;
  queues?: string[];
  accessEntryPoint: string;
  entryPoints?: string[];
  accessBuddyTeam: string;
  buddyTeamsList?: SiteTeamPairDTO[];
  consultToQueue?: boolean;
  outdialEnabled?: boolean;
  outdialEntryPoint?: string;
  addressBook?: string;
  dialPlanEnabled?: boolean;
  dialPlans?: string[];
  outdialANI?: string;
  agentDNValidation: string;
  agentDNValidationCriteria?: string;
  agentDNValidationCriterions?: string[];
  agentStats?: boolean;
  accessQueueStats: string;
  viewableStatsQueue?: string[];
  loggedInTeamStats?: boolean;
  accessTeamStats: string;
  viewableStatsTeam?: SiteTeamPairDTO[];
  thresholdRules?: string[];
  loginVoiceOptions?: ("AGENT_DN" | "EXTENSION" | "BROWSER" | (string & {}))[];
  showUserDetailsMS?: boolean;
  stateSynchronizationMS?: boolean;
  showUserDetailsWebex?: boolean;
  stateSynchronizationWebex?: boolean;
}

export interface AgentProfileDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string;
  screenPopup?: boolean;
  lastAgentRouting?: boolean;
  autoWrapUp?: boolean;
  autoAnswer?: boolean;
  autoWrapAfterSeconds?: number;
  agentAvailableAfterOutdial?: boolean;
  allowAutoWrapUpExtension?: boolean;
  accessWrapUpCode: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  wrapUpCodes?: string[];
  accessIdleCode: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  idleCodes?: string[];
  accessQueue: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  queues?: string[];
  accessEntryPoint: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  entryPoints?: string[];
  accessBuddyTeam: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  buddyTeams?: string[];
  consultToQueue?: boolean;
  outdialEnabled?: boolean;
  outdialEntryPointId?: string;
  outdialANIId?: string;
  addressBookId?: string;
  dialPlanEnabled?: boolean;
  dialPlans?: string[];
  agentDNValidation: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  agentDNValidationCriteria?: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  agentDNValidationCriterions?: string[];
  loginVoiceOptions?: ("AGENT_DN" | "EXTENSION" | "BROWSER" | (string & {}))[];
  viewableStatistics: ViewableStatisticsDTO;
  thresholdRules?: string[];
  active: boolean;
  timeoutDesktopInactivityCustomEnabled?: boolean;
  showUserDetailsMS?: boolean;
  stateSynchronizationMS?: boolean;
  showUserDetailsWebex?: boolean;
  stateSynchronizationWebex?: boolean;
  timeoutDesktopInactivityMins?: number;
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AgentProfileResponseDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string;
  screenPopup?: boolean;
  lastAgentRouting?: boolean;
  autoWrapUp?: boolean;
  autoAnswer?: boolean;
  autoWrapAfterSeconds?: number;
  agentAvailableAfterOutdial?: boolean;
  allowAutoWrapUpExtension?: boolean;
  accessWrapUpCode: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  wrapUpCodes?: string[];
  accessIdleCode: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  idleCodes?: string[];
  accessQueue: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  queues?: string[];
  accessEntryPoint: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  entryPoints?: string[];
  accessBuddyTeam: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  buddyTeams?: string[];
  consultToQueue?: boolean;
  outdialEnabled?: boolean;
  outdialEntryPointId?: string;
  outdialANIId?: string;
  addressBookId?: string;
  dialPlanEnabled?: boolean;
  dialPlans?: string[];
  timeoutDesktopInactivityCustomEnabled?: boolean;
  showUserDetailsMS?: boolean;
  stateSynchronizationMS?: boolean;
  showUserDetailsWebex?: boolean;
  stateSynchronizationWebex?: boolean;
  timeoutDesktopInactivityMins?: number;
  agentDNValidation: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  agentDNValidationCriteria?: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  agentDNValidationCriterions?: string[];
  loginVoiceOptions?: ("AGENT_DN" | "EXTENSION" | "BROWSER" | (string & {}))[];
  viewableStatistics?: ViewableStatistics;
  thresholdRules?: string[];
  active: boolean;
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AgentWellbeingDTO {
  enable: boolean;
  agentInclusionType: "ALL" | "SPECIFIC" | (string & {});
  wellnessBreakReminders?: "DISABLED" | "ENABLED" | (string & {});
}

export interface AiAutoCSATDTO {
  enable: boolean;
  queuesInclusionType?: "ALL" | "SPECIFIC" | (string & {});
  selectedGlobalVariableId?: string;
  surveyDataSource?: "EXPERIENCE_MANAGEMENT" | "GLOBAL_VARIABLE" | (string & {});
}

export interface AiFeatureDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  realtimeTranscripts?: RealtimeTranscriptsDTO;
  suggestedResponses?: SuggestedResponsesDTO;
  generatedSummaries?: AiGeneratedSummariesDTO;
  agentWellbeing?: AgentWellbeingDTO;
  autoCSAT?: AiAutoCSATDTO;
  coachingInsights?: CoachingInsightsDTO;
  evaluationsAndAnalytics?: EvaluationsAnalyticsDTO;
  sentimentAnalysis?: SentimentAnalysisDTO;
  predictedWaitTime?: PredictedWaitTimeDTO;
  personalizedAIRouting?: PersonalizedAIRoutingDTO;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AiGeneratedSummariesDTO {
  callDropSummariesEnabled?: boolean;
  virtualAgentTransferSummariesEnabled?: boolean;
  consultTransferSummariesEnabled?: boolean;
  wrapUpSummariesEnabled?: boolean;
  queuesInclusionType?: "ALL" | "SPECIFIC" | (string & {});
}

export interface ApiErrorResponse {
  trackingId?: string;
  error?: ErrorDetails;
}

export interface AssignedDynamicSkillsDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  skillId: string;
  textValue?: string;
  booleanValue?: boolean;
  proficiencyValue?: number;
  enumSkillValues?: string;
  skillName?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AssignedDynamicSkillsDTOUserResponseWithUserProfile {
  organizationId?: string;
  id?: string;
  version?: number;
  skillId: string;
  textValue?: string;
  booleanValue?: boolean;
  proficiencyValue?: number;
  enumSkillValues?: string;
  skillName?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess {
  organizationId?: string;
  id?: string;
  version?: number;
  skillId: string;
  textValue?: string;
  booleanValue?: boolean;
  proficiencyValue?: number;
  enumSkillValues?: string;
  skillName?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AssistantSkillMappingDTO {
  assistantSkillId?: string;
  assistantSkillUpdatedTime?: number;
}

export interface AudioFileInfoDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  contentType: "AUDIO_WAV" | "TEXT_HTML" | "TEXT_PHP" | "AUDIO_X_WAV" | "APPLICATION_OCTET_STREAM" | (string & {});
  blobId?: string;
  url?: string;
  description?: string;
  systemDefault?: boolean;
  audioFile?: FilePart;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AudioFileInfoPatchDTO {
  description?: string;
}

export interface AutoCSATDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  enabled: boolean;
  agentInclusionType: "ALL" | "SPECIFIC" | (string & {});
  surveyDataSource: "EXPERIENCE_MANAGEMENT" | "GLOBAL_VARIABLE" | (string & {});
  selectedGlobalVariableId: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AutoCSATQuestionDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  questionId: string;
  questionnaireId: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface AuxCodeBulkExportDTO {
  name: string;
  description?: string;
  defaultCode?: string;
  workTypeName?: string;
}

export interface AuxiliaryCodeDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  defaultCode: boolean;
  active: boolean;
  isSystemCode?: boolean;
  workTypeId: string;
  workTypeCode: "IDLE_CODE" | "WRAP_UP_CODE" | (string & {});
  burnoutInclusion?: "NOT_APPLICABLE" | "EXCLUDED" | "INCLUDED" | (string & {});
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface BaseDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface BaseDataMessageResponseEnvelope {
  message?: string;
}

export interface BaseMetaResponseEnvelope {
  organizationId?: string;
}

export interface BaseMetaWithWorkspaceResponseEnvelope {
  organizationId?: string;
  workspaceId?: string;
}

export interface BasicFlowDTO {
  assignedRS?: string[];
  createdBy?: string;
  createdDate?: string;
  description?: string;
  flowType?: string;
  id?: string;
  lastModifiedBy?: string;
  lastModifiedDate?: string;
  lockedAt?: string;
  lockedBy?: string;
  name?: string;
  orgId?: string;
  status?: string;
  tagHistories?: Record<string, FlowProgressionRes[]>;
  tags?: FlowTagRes[];
  version?: number;
}

export interface BuddyAgentRequest {
  agentProfileId: string;
  mediaType: string;
  state?: string;
}

export interface BulkExportDTOAddressBookBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: AddressBookBulkExportDTO[];
}

export interface BulkExportDTOAgentProfileBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: AgentProfileBulkExportDTO[];
}

export interface BulkExportDTOAuxCodeBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: AuxCodeBulkExportDTO[];
}

export interface BulkExportDTOBusinessHoursBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: BusinessHoursBulkExportDTO[];
}

export interface BulkExportDTOCadVariableBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: CadVariableBulkExportDTO[];
}

export interface BulkExportDTOContactNumberBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: ContactNumberBulkExportDTO[];
}

export interface BulkExportDTOContactServiceQueueBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: ContactServiceQueueBulkExportDTO[];
}

export interface BulkExportDTODesktopLayoutBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: DesktopLayoutBulkExportDTO[];
}

export interface BulkExportDTODialPlanBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: DialPlanBulkExportDTO[];
}

export interface BulkExportDTODialledNumberEntryPointExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: DialledNumberEntryPointExportDTO[];
}

export interface BulkExportDTOEntryPointBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: EntryPointBulkExportDTO[];
}

export interface BulkExportDTOMultimediaProfileExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: MultimediaProfileExportDTO[];
}

export interface BulkExportDTOOutdialANIBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: OutdialANIBulkExportDTO[];
}

export interface BulkExportDTOSiteBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: SiteBulkExportDTO[];
}

export interface BulkExportDTOWorkTypeBulkExportDTO {
  totalResources?: number;
  pageNumber?: number;
  pageSize?: number;
  rel?: string;
  resources?: WorkTypeBulkExportDTO[];
}

export interface BulkRequestDTO {
  items?: BulkRequestItemDTOBaseDTO[];
}

export interface BulkRequestDTOAddressBookEntryDTO {
  items?: BulkRequestItemDTOAddressBookEntryDTO[];
}

export interface BulkRequestDTOAgentProfileDTO {
  items?: BulkRequestItemDTOAgentProfileDTO[];
}

export interface BulkRequestDTOAutoCSATQuestionDTO {
  items?: BulkRequestItemDTOAutoCSATQuestionDTO[];
}

export interface BulkRequestDTOAuxiliaryCodeDTO {
  items?: BulkRequestItemDTOAuxiliaryCodeDTO[];
}

export interface BulkRequestDTOBusinessHoursDTO {
  items?: BulkRequestItemDTOBusinessHoursDTO[];
}

export interface BulkRequestDTOCadVariableDTO {
  items?: BulkRequestItemDTOCadVariableDTO[];
}

export interface BulkRequestDTOContactNumberDTO {
  items?: BulkRequestItemDTOContactNumberDTO[];
}

export interface BulkRequestDTOContactServiceQueueDTO {
  items?: BulkRequestItemDTOContactServiceQueueDTO[];
}

export interface BulkRequestDTODesktopLayoutDTO {
  items?: BulkRequestItemDTODesktopLayoutDTO[];
}

export interface BulkRequestDTODialPlanDTO {
  items?: BulkRequestItemDTODialPlanDTO[];
}

export interface BulkRequestDTODialledNumberEntryPointDTO {
  items?: BulkRequestItemDTODialledNumberEntryPointDTO[];
}

export interface BulkRequestDTOEntryPointDTO {
  items?: BulkRequestItemDTOEntryPointDTO[];
}

export interface BulkRequestDTOHolidayListDTO {
  items?: BulkRequestItemDTOHolidayListDTO[];
}

export interface BulkRequestDTOMultimediaProfileDTO {
  items?: BulkRequestItemDTOMultimediaProfileDTO[];
}

export interface BulkRequestDTOOutdialANIDTO {
  items?: BulkRequestItemDTOOutdialANIDTO[];
}

export interface BulkRequestDTOOutdialANIEntryDTO {
  items?: BulkRequestItemDTOOutdialANIEntryDTO[];
}

export interface BulkRequestDTOOverridesDTO {
  items?: BulkRequestItemDTOOverridesDTO[];
}

export interface BulkRequestDTOSiteDTO {
  items?: BulkRequestItemDTOSiteDTO[];
}

export interface BulkRequestDTOSkillDTO {
  items?: BulkRequestItemDTOSkillDTO[];
}

export interface BulkRequestDTOSkillProfileDTO {
  items?: BulkRequestItemDTOSkillProfileDTO[];
}

export interface BulkRequestDTOTeamDTO {
  items?: BulkRequestItemDTOTeamDTO[];
}

export interface BulkRequestDTOUpdateDynamicSkillsDTO {
  items?: BulkRequestItemDTOUpdateDynamicSkillsDTO[];
}

export interface BulkRequestDTOUserDTO {
  items?: BulkRequestItemDTOUserDTO[];
}

export interface BulkRequestDTOUserProfileGranularAccessDTO {
  items?: BulkRequestItemDTOUserProfileGranularAccessDTO[];
}

export interface BulkRequestDTOWorkTypeDTO {
  items?: BulkRequestItemDTOWorkTypeDTO[];
}

export interface BulkRequestItemDTOAddressBookEntryDTO {
  itemIdentifier?: number;
  item?: AddressBookEntryDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOAgentProfileDTO {
  itemIdentifier?: number;
  item?: AgentProfileDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOAutoCSATQuestionDTO {
  itemIdentifier?: number;
  item?: AutoCSATQuestionDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOAuxiliaryCodeDTO {
  itemIdentifier?: number;
  item?: AuxiliaryCodeDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOBaseDTO {
  itemIdentifier?: number;
  item?: BaseDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOBusinessHoursDTO {
  itemIdentifier?: number;
  item?: BusinessHoursDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOCadVariableDTO {
  itemIdentifier?: number;
  item?: CadVariableDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOContactNumberDTO {
  itemIdentifier?: number;
  item?: ContactNumberDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOContactServiceQueueDTO {
  itemIdentifier?: number;
  item?: ContactServiceQueueDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTODesktopLayoutDTO {
  itemIdentifier?: number;
  item?: DesktopLayoutDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTODialPlanDTO {
  itemIdentifier?: number;
  item?: DialPlanDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTODialledNumberEntryPointDTO {
  itemIdentifier?: number;
  item?: DialledNumberEntryPointDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOEntryPointDTO {
  itemIdentifier?: number;
  item?: EntryPointDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOHolidayListDTO {
  itemIdentifier?: number;
  item?: HolidayListDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOMultimediaProfileDTO {
  itemIdentifier?: number;
  item?: MultimediaProfileDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOOutdialANIDTO {
  itemIdentifier?: number;
  item?: OutdialANIDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOOutdialANIEntryDTO {
  itemIdentifier?: number;
  item?: OutdialANIEntryDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOOverridesDTO {
  itemIdentifier?: number;
  item?: OverridesDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOSiteDTO {
  itemIdentifier?: number;
  item?: SiteDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOSkillDTO {
  itemIdentifier?: number;
  item?: SkillDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOSkillProfileDTO {
  itemIdentifier?: number;
  item?: SkillProfileDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOTeamDTO {
  itemIdentifier?: number;
  item?: TeamDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOUpdateDynamicSkillsDTO {
  itemIdentifier?: number;
  item?: UpdateDynamicSkillsDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOUserDTO {
  itemIdentifier?: number;
  item?: UserDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOUserProfileGranularAccessDTO {
  itemIdentifier?: number;
  item?: UserProfileGranularAccessDTO;
  requestAction?: string;
}

export interface BulkRequestItemDTOWorkTypeDTO {
  itemIdentifier?: number;
  item?: WorkTypeDTO;
  requestAction?: string;
}

export interface BulkResponseDTO {
  items?: BulkResponseItemDTO[];
}

export interface BulkResponseItemDTO {
  itemIdentifier?: number;
  status?: number;
  operationType?: "CREATE" | "UPDATE" | "DELETE" | "GET" | (string & {});
  href?: string;
  apiError?: ApiErrorResponse;
}

export interface BusinessHoursBulkExportDTO {
  name?: string;
  description?: string;
  timezone?: string;
  holidayName?: string;
  overrideName?: string;
  workingHours?: WorkingHoursBulkExportDTO[];
}

export interface BusinessHoursDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  timezone: string;
  workingHours: WorkingHoursDTO[];
  holidaysId?: string;
  overridesId?: string;
  workingHoursCount?: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface BusinessHoursDTOList {
  organizationId?: string;
  id?: string;
  version?: number;
  name?: string;
  description?: string;
  timezone?: string;
  holidaysId?: string;
  overridesId?: string;
  workingHoursCount?: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface CSQGroupedAssistantSkillRequestDTO {
  assistantSkillIds?: string[];
}

export interface CSQGroupedAssistantSkillResponseDTO {
  assistantSkillId?: string;
  associatedQueueCount?: number;
  lastAssistantSkillUpdatedTime?: number;
}

export interface CadVariableBulkExportDTO {
  name?: string;
  description?: string;
  agentEditable?: boolean;
  variableType?: "STRING" | "INTEGER" | "DATE_TIME" | "BOOLEAN" | "DECIMAL" | "String" | "Integer" | "DateTime" | "Boolean" | "Decimal" | (string & {});
  defaultValue?: string;
  reportable?: boolean;
  sensitive?: boolean;
  agentViewable?: boolean;
  desktopLabel?: string;
}

export interface CadVariableDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  active: boolean;
  agentEditable: boolean;
  variableType: "STRING" | "INTEGER" | "DATE_TIME" | "BOOLEAN" | "DECIMAL" | "String" | "Integer" | "DateTime" | "Boolean" | "Decimal" | (string & {});
  defaultValue: string;
  reportable: boolean;
  agentViewable: boolean;
  sensitive?: boolean;
  desktopLabel?: string;
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface CallDistributionGroupBulkExportDTO {
  agentGroups?: AgentGroupsBulkExportDTO[];
  order?: number;
  duration?: number;
}

export interface CallDistributionGroupDTO {
  agentGroups?: AgentGroupDTO[];
  order?: number;
  duration?: number;
}

export interface CallMonitoringRequest {
  id: string;
  monitorType: string;
  taskId?: string;
  queueIds?: string[];
  teams?: string[];
  sites?: string[];
  agents?: string[];
  trackingId?: string;
  invisibleMode?: boolean;
}

export interface CallProgressAnalysisParamsRequest {
  cpaEnabled?: boolean;
  amdEnabled?: boolean;
  minSilencePeriod?: number;
  analysisPeriod?: number;
  minimumValidSpeech?: number;
  maxTimeAnalysis?: number;
  maxTermToneAnalysis?: number;
  terminatingToneDetect?: boolean;
}

export interface CallbackDetails {
  callbackOrigin: string;
  callbackType: string;
}

export interface CallbackSchedule {
  id: string;
  customerName: string;
  callbackNumber: string;
  timezone: string;
  scheduleDate: string;
  startTime: string;
  endTime: string;
  queueId: string;
  callbackReason?: string;
  sourceInteraction?: string;
  callbackOrigin: string;
  createdTimestamp: number;
  lastUpdatedTimestamp: number;
  assigneeAgent?: string;
  assignedTime?: number;
  orgId: string;
}

export interface CallbackScheduleMetadata {
  orgId: string;
  page: number;
  pageSize: number;
  totalPages: number;
  totalRecords: number;
  links: PaginationLinks;
}

export type CallbackScheduleUpdateRequest = CallbackScheduleUpdateRequestOption1 & ScheduleCallbackRequest;

export interface CallbackScheduleUpdateRequestOption1 {
  id: string;
}

export interface CallbackSchedulesResponse {
  meta?: CallbackScheduleMetadata;
  data?: CallbackSchedule[];
}

export interface CampaignListResponse {
  data: string;
  meta: MetaSubInfo;
}

export interface ChannelResponse {
  channelType?: string;
  totalAssignedTasks?: number;
  totalOfferedTasks?: number;
  totalAcceptedTasks?: number;
  totalRejectedTasks?: number;
  totalTransferredTasks?: number;
  totalEngagedDuration?: number;
  totalHoldDuration?: number;
  totalWrapUpDuration?: number;
  totalAvailableTime?: number;
  totalUnAvailableTime?: number;
  averageHandledTime?: number;
}

export interface CoachingInsightsDTO {
  enable: boolean;
}

export interface ConferenceResourceRequest {
  agentId?: string;
  to: string;
  destinationType?: string;
}

export interface ConsultResourceRequest {
  to: string;
  destinationType: string;
  holdParticipants?: boolean;
}

export interface ConsultTransferResourceRequest {
  to: string;
  destinationType: string;
}

export interface ContactNumberBulkExportDTO {
  number?: string;
}

export interface ContactNumberDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  number: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface ContactServiceQueueBulkExportDTO {
  name?: string;
  description?: string;
  type?: string;
  channelType?: string;
  routingType?: string;
  monitoringPermitted?: boolean;
  parkingPermitted?: boolean;
  recordingPermitted?: boolean;
  recordingAllCallsPermitted?: boolean;
  pauseRecordingPermitted?: boolean;
  recordingPauseDuration?: number;
  maxTimeInQueue?: number;
  defaultMusicInQueueMediaFile?: string;
  serviceLevelThreshold?: string;
  timezone?: string;
  imiOrgType?: string;
  skillBasedRoutingType?: string;
  outdialCampaignEnabled?: boolean;
  queueRoutingType?: string;
  callDistributionGroups?: CallDistributionGroupBulkExportDTO[];
  queueSkillRequirements?: QueueSkillRequirementDTO[];
  agents?: string[];
  manuallyAssignable?: boolean;
  queueLevelSummariesInclusion?: "NOT_APPLICABLE" | "EXCLUDED" | "INCLUDED" | (string & {});
  queueLevelSentimentAnalysisInclusion?: "NOT_APPLICABLE" | "EXCLUDED" | "INCLUDED" | (string & {});
  queueLevelPredictedWaitTimeInclusion?: "NOT_APPLICABLE" | "EXCLUDED" | "INCLUDED" | (string & {});
  queueLevelAutoCsatInclusion?: "NOT_APPLICABLE" | "EXCLUDED" | "INCLUDED" | (string & {});
  queueLevelRealTimeTranscriptionsInclusion?: "NOT_APPLICABLE" | "EXCLUDED" | "INCLUDED" | (string & {});
  assistantSkill?: AssistantSkillMappingDTO;
}

export interface ContactServiceQueueDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  queueType: "INBOUND" | "OUTBOUND" | (string & {});
  checkAgentAvailability: boolean;
  channelType: "TELEPHONY" | "EMAIL" | "FAX" | "CHAT" | "VIDEO" | "OTHERS" | "SOCIAL_CHANNEL" | "WORK_ITEM" | (string & {});
  socialChannelType?: "MESSAGEBIRD" | "MESSENGER" | "WHATSAPP" | "APPLE_BUSINESS_CHAT" | "GOOGLE_BUSINESS_MESSAGES" | (string & {});
  serviceLevelThreshold: number;
  maxActiveContacts: number;
  maxTimeInQueue: number;
  defaultMusicInQueueMediaFileId?: string;
  timezone?: string;
  active: boolean;
  outdialCampaignEnabled?: boolean;
  monitoringPermitted?: boolean;
  parkingPermitted?: boolean;
  recordingPermitted?: boolean;
  recordingAllCallsPermitted?: boolean;
  pauseRecordingPermitted?: boolean;
  recordingPauseDuration?: number;
  controlFlowScriptUrl?: string;
  ivrRequeueUrl?: string;
  overflowNumber?: string;
  vendorId?: string;
  routingType: "LONGEST_AVAILABLE_AGENT" | "SKILLS_BASED" | "CIRCULAR" | "LINEAR" | (string & {});
  skillBasedRoutingType?: "LONGEST_AVAILABLE_AGENT" | "BEST_AVAILABLE_AGENT" | (string & {});
  queueRoutingType: "TEAM_BASED" | "SKILL_BASED" | "AGENT_BASED" | (string & {});
  queueSkillRequirements?: QueueSkillRequirementDTO[];
  agents?: QueueAgentsDTO[];
  callDistributionGroups: CallDistributionGroupDTO[];
  xspVersion?: string;
  subscriptionId?: string;
  assistantSkill?: AssistantSkillMappingDTO;
  systemDefault?: boolean;
  manuallyAssignable?: boolean;
  agentsLastUpdatedByUserName?: string;
  agentsLastUpdatedByUserEmailPrefix?: string;
  agentsLastUpdatedTime?: number;
  queueLevelSummariesInclusion?: string;
  queueLevelSentimentAnalysisInclusion?: string;
  queueLevelPredictedWaitTimeInclusion?: string;
  queueLevelAutoCsatInclusion?: string;
  queueLevelRealTimeTranscriptionsInclusion?: string;
  personalizedAIRouting?: QueuePersonalizedAIRoutingDTO;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface ContactServiceQueueDTOList {
  organizationId?: string;
  id?: string;
  version?: number;
  name?: string;
  description?: string;
  queueType?: "INBOUND" | "OUTBOUND" | (string & {});
  checkAgentAvailability?: boolean;
  channelType?: "TELEPHONY" | "EMAIL" | "FAX" | "CHAT" | "VIDEO" | "OTHERS" | "SOCIAL_CHANNEL" | "WORK_ITEM" | (string & {});
  socialChannelType?: "MESSAGEBIRD" | "MESSENGER" | "WHATSAPP" | "APPLE_BUSINESS_CHAT" | "GOOGLE_BUSINESS_MESSAGES" | (string & {});
  serviceLevelThreshold?: number;
  maxActiveContacts?: number;
  maxTimeInQueue?: number;
  defaultMusicInQueueMediaFileId?: string;
  timezone?: string;
  active?: boolean;
  outdialCampaignEnabled?: boolean;
  monitoringPermitted?: boolean;
  parkingPermitted?: boolean;
  recordingPermitted?: boolean;
  recordingAllCallsPermitted?: boolean;
  pauseRecordingPermitted?: boolean;
  recordingPauseDuration?: number;
  controlFlowScriptUrl?: string;
  ivrRequeueUrl?: string;
  overflowNumber?: string;
  vendorId?: string;
  routingType?: "LONGEST_AVAILABLE_AGENT" | "SKILLS_BASED" | "CIRCULAR" | "LINEAR" | (string & {});
  skillBasedRoutingType?: "LONGEST_AVAILABLE_AGENT" | "BEST_AVAILABLE_AGENT" | (string & {});
  queueRoutingType?: "TEAM_BASED" | "SKILL_BASED" | "AGENT_BASED" | (string & {});
  xspVersion?: string;
  subscriptionId?: string;
  assistantSkill?: AssistantSkillMappingDTO;
  systemDefault?: boolean;
  manuallyAssignable?: boolean;
  agentsLastUpdatedByUserName?: string;
  agentsLastUpdatedByUserEmailPrefix?: string;
  agentsLastUpdatedTime?: number;
  queueLevelSummariesInclusion?: string;
  queueLevelSentimentAnalysisInclusion?: string;
  queueLevelPredictedWaitTimeInclusion?: string;
  queueLevelAutoCsatInclusion?: string;
  queueLevelRealTimeTranscriptionsInclusion?: string;
  personalizedAIRouting?: QueuePersonalizedAIRoutingDTO;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface CreateANewAudioFileRequest {
  audioFileInfo: AudioFileInfoDTO;
  audioFile: FilePart;
}

export interface CreateANewGreetingFileRequest {
  agentPersonalGreetingInfo: AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag;
  audioFile: FilePart;
}

export interface CreateContactListRequest {
  supportedChannels: ("Voice" | "SMS" | "Email" | (string & {}))[];
  activationTimeLagMinutes?: number;
  activationDateTime?: string;
}

export interface CreateContactListResponse {
  outcome?: "Success" | "Failure" | (string & {});
  statusCode?: number;
  contactListId?: string;
}

export interface CreateContactRequest {
  contacts?: CreateContactRequestContactsItem[];
}

export interface CreateContactRequestContactsItem {
  contactAttributes: CreateContactRequestContactsItemContactAttributesItem[];
}

export interface CreateContactRequestContactsItemContactAttributesItem {
  fieldName?: string;
  value?: string;
}

export interface CreateContactResponse {
  outcome?: "Queued" | "Failed" | (string & {});
  statusCode?: number;
  summary?: string;
}

export interface CreateOrUpdatePersonRequestModel {
  firstName?: string;
  lastName?: string;
  phone?: string[];
  email?: string[];
  temporaryId?: string[];
  customerId?: string[];
}

export interface CreateOrUpdateTemplateModel {
  name: string;
  attributes: ProfileViewAttributeRequestModel[];
}

export interface CreateTaskRequest {
  destination: string;
  entryPointId: string;
  attributes?: Record<string, unknown>;
  outboundType?: string;
  mediaType: string;
  origin?: string;
  callback?: CallbackDetails;
  customAttributes?: Record<string, unknown>;
}

export interface CreateTaskResponse {
  meta: CreateTaskResponseMeta;
  data: CreateTaskResponseData;
}

export interface CreateTaskResponseData {
  id: string;
}

export interface CreateTaskResponseMeta {
  orgId: string;
}

export interface CreateV2ConfigRequest {
  agentPersonalGreetingInfo: AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose;
  audioFile: FilePart;
}

export interface DesktopLayoutBulkExportDTO {
  name?: string;
  description?: string;
  jsonFileName?: string;
  teamNames?: string[];
  id?: string;
}

export interface DesktopLayoutDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  editedBy: string;
  jsonFileName: string;
  jsonFileContent: string;
  global: boolean;
  status: boolean;
  defaultJsonModified: boolean;
  validated: boolean;
  validatedTime?: number;
  defaultJsonModifiedTime?: number;
  modifiedTime?: number;
  teamIds?: string[];
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface DiagramRes {
  properties?: Record<string, unknown>;
  widgets?: Record<string, Widget>;
}

export interface DialPlanBulkExportDTO {
  name?: string;
  regularExpression?: string;
  prefix?: string;
  strippedChars?: string;
}

export interface DialPlanDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  regularExpression: string;
  prefix?: string;
  strippedChars?: string;
  active: boolean;
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface DialledNumberEntryPointDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  dialledNumber?: string;
  extension?: string;
  routingPrefix?: string;
  esn?: string;
  routePointId?: string;
  entryPointId: string;
  entryPointName: string;
  defaultAni?: boolean;
  location?: string;
  regionId?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
  dialledNumberDigits?: string;
}

export interface DialledNumberEntryPointExportDTO {
  dialledNumber?: string;
  extension?: string;
  location?: string;
  entryPointName?: string;
  region?: string;
}

export interface DncEntryRequest {
  phoneNumber: string;
  source: string;
  reason?: string;
}

export interface DncEntryResponse {
  phoneNumber?: string;
  source?: string;
  addedDate?: string;
  addedBy?: string;
  reason?: string;
  lastModified?: string;
}

export interface DownloadMultipleInteractionsResponse {
  meta: RecordingMetaData;
  data: MultipleInteractionsRecording[];
}

export interface DynamicSkillDTO {
  skillId?: string;
  textValue?: string;
  booleanValue?: boolean;
  proficiencyValue?: number;
  enumSkillValues?: string[];
}

export interface DynamicSkills {
  add?: UpdateDynamicSkillsDTO[];
  remove?: string[];
}

export interface EWTApiResponse {
  estimatedWaitTime?: number;
}

export interface EndConsultRequest {
  queueId?: string;
}

export interface EntityInfo {
  id?: string;
  name?: string;
  additionalAttributes?: Record<string, string>;
  createdDate?: string;
  lastModifiedDate?: string;
  version?: number;
}

export interface EntityReferenceInfoDTO {
  description?: string;
  meta?: MetaDataReferencesPagingInfo;
  data?: EntityInfo[];
}

export interface EntryPointBulkExportDTO {
  name?: string;
  description?: string;
  serviceLevelThreshold?: string;
  timezone?: string;
  channelType?: string;
  socialChannelType?: string;
  entryPointType?: string;
  assetId?: string;
  flowId?: string;
  flowTag?: string;
  musicOnHoldId?: string;
  outdialQueueId?: string;
  callbackEnabled?: boolean;
}

export interface EntryPointDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  entryPointType: "INBOUND" | "OUTBOUND" | (string & {});
  channelType: "TELEPHONY" | "EMAIL" | "FAX" | "CHAT" | "VIDEO" | "OTHERS" | "SOCIAL_CHANNEL" | (string & {});
  socialChannelType: "MESSAGEBIRD" | "MESSENGER" | "WHATSAPP" | "APPLE_BUSINESS_CHAT" | "GOOGLE_BUSINESS_MESSAGES" | (string & {});
  active: boolean;
  serviceLevelThreshold: number;
  maximumActiveContacts: number;
  controlFlowScriptUrl: string;
  overflowNumber: string;
  timezone?: string;
  imiOrgType: "MIXED_MODE" | "IMI" | (string & {});
  assetId: string;
  xspVersion?: string;
  subscriptionId?: string;
  routePointId?: string;
  flowId?: string;
  flowTagId?: string;
  musicOnHoldId?: string;
  outdialQueueId?: string;
  systemDefault?: boolean;
  callbackEnabled?: boolean;
  outdialTransferToQueueEnabled?: boolean;
  dnEpMappingCount?: number;
  flowOverrideSettings?: FlowOverrideSettingDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface EnumSkillValueDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  skillId?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface ErrorDetails {
  key?: string;
  message?: OperationError[];
}

export interface EvaluationsAnalyticsDTO {
  enable: boolean;
}

export interface EventData {
  agentId?: string;
  destination?: string;
  profileType?: string;
  currentState?: string;
  idleCodeId?: string;
  createdTime?: string;
}

export interface EventDiagramRes {
  eventsMap?: Record<string, EventFlowRes>;
  properties?: Record<string, unknown>;
}

export interface EventFlowRes {
  description?: string;
  diagram?: DiagramRes;
  id?: string;
  name?: string;
  onEvents?: Record<string, string>;
  process?: ProcRes;
}

export interface EventTypesApiListResponse {
  data: EventTypesResponse[];
  meta: Meta;
}

export interface EventTypesApiListResponseEnhanced {
  data: EventTypesResponse[];
  meta: MetaResourceVersionInfo;
}

export interface EventTypesResponse {
  name: string;
  resource: string;
  action: string;
}

export interface FieldRequestBody {
  references?: Record<string, string>;
}

export interface FlowOverrideSettingDTO {
  name: string;
  type: string;
  entityType?: string;
  entityId?: string;
  value?: string;
}

export interface FlowPreferenceRes {
  name?: string;
  type?: string;
  value?: string;
}

export interface FlowProgressionRes {
  forkFrom?: string;
  fvId?: string;
  fvName?: string;
}

export interface FlowRes {
  assignedRS?: string[];
  createdBy?: string;
  createdDate?: string;
  draftVersion?: FlowVersionRes;
  flowType?: string;
  flowVersions?: string[];
  id?: string;
  lastModifiedBy?: string;
  lastModifiedDate?: string;
  latestVersion?: FlowVersionRes;
  lockedAt?: string;
  lockedBy?: string;
  orgId?: string;
  preferences?: FlowPreferenceRes[];
  projectId?: string;
  status?: string;
  tagHistories?: Record<string, FlowProgressionRes[]>;
  tags?: FlowTagRes[];
  validating?: boolean;
  version?: number;
}

export interface FlowTagRes {
  default?: boolean;
  displayName?: string;
  flowVersionId?: string;
  id?: string;
  versionNumber?: number;
}

export interface FlowVariablesRes {
  description?: string;
  desktopLabel?: string;
  id?: string;
  isAgentEditable?: boolean;
  isCAD?: boolean;
  isReportable?: boolean;
  isSecure?: boolean;
  name?: string;
  overwrite?: boolean;
  source?: string;
  type?: string;
  value?: string;
}

export interface FlowVersionRes {
  comment?: string;
  createdBy?: string;
  createdDate?: string;
  description?: string;
  diagram?: DiagramRes;
  eventFlows?: EventDiagramRes;
  flowId?: string;
  flowType?: string;
  id?: string;
  lastModifiedBy?: string;
  lastModifiedDate?: string;
  name?: string;
  orgId?: string;
  persist?: boolean;
  process?: ProcRes;
  runtimeVariables?: UiRuntimeVariableRes[];
  settings?: FlowVersionSettingRes[];
  validating?: boolean;
  validationResults?: ValidationResultRes[];
  variableOrders?: Record<string, VariableOrderRes[]>;
  variables?: FlowVariablesRes[];
  version?: number;
}

export interface FlowVersionSettingRes {
  group?: string;
  name?: string;
  type?: string;
  value?: string;
}

export interface GeneralSettingsModel {
  dataRetentionDays?: number;
}

export interface GeneratedSummariesDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  callDropSummariesEnabled?: boolean;
  virtualAgentTransferSummariesEnabled?: boolean;
  consultTransferSummariesEnabled?: boolean;
  agentInclusionType?: "ALL" | "SPECIFIC" | (string & {});
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface GetAllConfigWithMetaDataAgentBurnoutResponse {
  meta?: MetaDataWithPagingInfo;
  data?: AgentBurnoutDTO[];
}

export interface GetAllConfigWithMetaDataResponse {
  meta?: MetaDataWithPagingInfo;
  data?: AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag[];
}

export interface GetAllFilteredConfigWithPagedMetaDataResponse {
  meta?: MetaDataPagedCSQ;
  data?: ContactServiceQueueDTO[];
}

export interface GetAllResourceCollectionsResponse {
  meta?: MetaDataWithPagingInfo;
  data?: ResourceCollectionDTO[];
}

export interface GetAllV2ConfigWithMetaDataResponse {
  meta?: MetaDataWithPagingInfo;
  data?: AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose[];
}

export interface GetContactListsResponse {
  outcome?: "Success" | "Failure" | (string & {});
  statusCode?: number;
  contactLists?: GetContactListsResponseContactListsItem[];
}

export interface GetContactListsResponseContactListsItem {
  contactListId?: string;
  contactListStatus?: string;
  contactListRecordProcessed?: number;
  contactListSource?: string;
  dateOfCreation?: string;
  dateOfActivation?: string;
  dateOfExpiry?: string;
  contactListRecordCount?: number;
}

export interface GetUsersBySkillRequirementsResponse2 {
  meta?: MetaDataWithPagingInfo;
  data?: UserWithSkillDetailsDTO[];
}

export interface HolidayListDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  holidays: HolidaysDTO[];
  holidaysCount?: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface HolidayListDTOList {
  organizationId?: string;
  id?: string;
  version?: number;
  name?: string;
  description?: string;
  holidaysCount?: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface HolidaysDTO {
  name: string;
  startDate?: string;
  endDate?: string;
  startTime?: string;
  endTime?: string;
  frequency?: "DontRepeat" | "Daily" | "Weekly" | "Monthly" | "Yearly" | (string & {});
  recurrence?: RecurrenceDTO;
  overlapsWith?: string[];
}

export interface ImportFlowVersionUsingPostRequest {
  file: FilePart;
}

export interface JourneyActionConfigResponseModel {
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
  id?: string;
  name?: string;
  organizationId?: string;
  workspaceId?: string;
  isActive?: boolean;
  templateId?: string;
  cooldownPeriodInMinutes?: number;
  rules?: RulesDocument;
  actionTriggers?: JourneyActionTriggerConfig[];
}

export interface JourneyActionConfigurationUpsertRequestModel {
  name: string;
  cooldownPeriodInMinutes?: number;
  rules: Rules;
  actionTriggers?: JourneyActionTriggerConfig[];
  isActive?: boolean;
}

export interface JourneyActionGetResponse {
  meta?: BaseMetaResponseEnvelope;
  data?: JourneyActionConfigResponseModel[];
}

export interface JourneyActionResponse {
  meta?: BaseMetaResponseEnvelope;
  data?: JourneyActionConfigResponseModel;
}

export interface JourneyActionTriggerConfig {
  type: string;
}

export interface JourneyActionTriggerHistory {
  actionId: string;
  triggeredAt: string;
  doNotDisturbPeriod: string;
}

export interface JourneyCloudEventModel {
  id: string;
  specversion: string;
  type: string;
  source: string;
  time?: string;
  identity: string;
  identitytype: string;
  previousidentity?: string;
  datacontenttype: string;
  data: EventData;
}

export interface JourneyEventPostingResponse {
  meta?: BaseMetaWithWorkspaceResponseEnvelope;
  data?: BaseDataMessageResponseEnvelope;
}

export interface JourneyEventStreamMetaDataModel {
  organizationId?: string;
  workspaceId?: string;
  resultCount?: number;
  identity?: string;
}

export interface JourneyEventStreamModel {
  meta?: JourneyEventStreamMetaDataModel;
  data?: JourneyCloudEventModel[];
}

export interface JsonValue {
  valueType?: "ARRAY" | "OBJECT" | "STRING" | "NUMBER" | "TRUE" | "FALSE" | "NULL" | (string & {});
}

export interface Link {
  href?: string;
  hreflang?: string;
  title?: string;
  type?: string;
  deprecation?: string;
  profile?: string;
  name?: string;
  templated?: boolean;
}

export interface LinkRes {
  conditionExpr?: string;
  id?: string;
  properties?: Record<string, unknown>;
  sourceActivityId?: string;
  targetActivityId?: string;
}

export interface ListAddressBookEntrysResponse {
  meta?: MetaDataWithPagingInfo;
  data?: AddressBookEntryDTO[];
}

export interface ListAuxiliaryCodesV2Response {
  meta?: MetaDataWithPagingInfo;
  data?: AuxiliaryCodeDTO[];
}

export interface ListDesktopProfilesV2Response {
  meta?: MetaDataWithPagingInfo;
  data?: AgentProfileResponseDTO[];
}

export interface ListUsersV2Response {
  meta?: MetaDataPagedUser;
  data?: UserResponseDTO[];
}

export interface LogInResourceRequest {
  dialNumber: string;
  teamId?: string;
  isExtension?: boolean;
  roles: string[];
  deviceType?: string;
  deviceId?: string;
}

export interface LogOutResourceRequest {
  logoutReason: string;
  agentId?: string;
}

export interface ManuallyAssignableQueuesRequest {
  agentId?: string;
  teamId?: string;
}

export interface MappedCSQDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  channelType?: string;
  name?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface MediaResourceRequest {
  mediaResourceId: string;
}

export interface MergePersonRequestModel {
  override?: boolean;
  firstName?: string;
  lastName?: string;
  phone?: string[];
  email?: string[];
  temporaryId?: string[];
  customerId?: string[];
  socialId?: string[];
}

export interface MergePersonsRequest {
  personIdsToMerge: string[];
}

export interface Meta {
  orgId?: string;
}

export interface MetaDataPagedCSQ {
  orgid?: string;
  page?: number;
  pageSize?: number;
  totalPages?: number;
  totalRecords?: number;
  links?: PaginationLinks;
  actualSummariesInclusionCount?: number;
}

export interface MetaDataPagedInfo {
  orgid?: string;
  page?: number;
  pageSize?: number;
  totalPages?: number;
  totalRecords?: number;
  links?: PaginationLinks;
}

export interface MetaDataPagedUser {
  orgid?: string;
  page?: number;
  pageSize?: number;
  totalPages?: number;
  totalRecords?: number;
  links?: PaginationLinks;
  actualBurnoutInclusionCount?: number;
  actualAutoCSATCount?: number;
  actualSummariesCount?: number;
}

export interface MetaDataReferencesPagingInfo {
  orgid?: string;
  page?: number;
  pageSize?: number;
  totalPages?: number;
  totalRecords?: number;
  links?: Record<string, unknown>;
  referencedEntities?: string[];
  currentEntity?: string;
}

export interface MetaDataWithPagingInfo {
  orgid?: string;
  page?: number;
  pageSize?: number;
  totalPages?: number;
  totalRecords?: number;
  links?: Record<string, unknown>;
}

export interface MetaResourceVersionInfo {
  orgId?: string;
  resourceVersionList: ResourceVersion[];
}

export interface MetaSubInfo {
  orgId?: string;
}

export interface MidCallSummary {
  reasonForTransferOrConsult?: string;
  additionalContext?: string;
  keyActionsTaken?: string;
}

export interface MultimediaProfileChannelDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  telephony: number;
  chat: number;
  email: number;
  social: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface MultimediaProfileDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  chat: number;
  email: number;
  telephony: number;
  social: number;
  active: boolean;
  blendingModeEnabled: boolean;
  blendingMode: string;
  systemDefault?: boolean;
  manuallyAssignable?: MultimediaProfileChannelDTO;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface MultimediaProfileExportDTO {
  name?: string;
  description?: string;
  chat?: number;
  email?: number;
  fax?: number;
  telephony?: number;
  video?: number;
  social?: number;
  others?: number;
  active?: boolean;
  blendingModeEnabled?: boolean;
  blendingMode?: string;
  manuallyAssignable?: MultimediaProfileChannelDTO;
}

export interface MultipleInteractionsRecording {
  taskId?: string;
  recording: RecordingMulti[];
  transcription: TranscriptMulti[];
}

export interface NotificationRequest {
  isKeepAliveEnabled?: boolean;
  clientType?: string;
  allowMultiLogin?: boolean;
  force?: boolean;
}

export interface NotificationResponse {
  webSocketUrl: string;
  subscriptionId: unknown;
}

export interface OperationError {
  description?: string;
}

export interface OrganizationResponse {
  meta?: BaseMetaResponseEnvelope;
  data?: OrganizationResponseModel;
}

export interface OrganizationResponseModel {
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
  organizationId?: string;
  name?: string;
  isActive?: boolean;
  workspaces?: WorkspaceResponseModel[];
  enabledFeatureIds?: string[];
  settings?: OrganizationSettingsModel;
}

export interface OrganizationSettingsModel {
  general?: GeneralSettingsModel;
  webex?: WebexSettingsModel;
}

export interface OutAgentStatistics {
  intervalStartTime?: number;
  agentId?: string;
  agentName?: string;
  teamId?: string;
  teamName?: string;
  channels: ChannelResponse[];
}

export interface OutQueueStatistics {
  intervalStartTime?: number;
  queueId?: string;
  queueName?: string;
  channelType?: string;
  totalOfferedTasks?: number;
  totalEnqueuedTasks?: number;
  /** @deprecated */ totalAssignedTasks?: number;
  totalAcceptedTasks?: number;
  totalRejectedTasks?: number;
  totalAbandonedTasks?: number;
  averageEnqueuedTime?: number;
  averageHandledTime?: number;
  serviceLevelThresholdPercentage?: number;
}

export interface OutdialANIBulkExportDTO {
  name?: string;
  description?: string;
  entryDetails?: OutdialANIEntryDetailsDTO[];
}

export interface OutdialANIDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  outdialANIEntries?: OutdialANIEntryDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface OutdialANIDTOList {
  organizationId?: string;
  id?: string;
  version?: number;
  name?: string;
  description?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface OutdialANIEntryDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  number: string;
  defaultANIEntry?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface OutdialANIEntryDetailsDTO {
  entryName?: string;
  entryNumber?: string;
}

export interface OverrideDTO {
  name: string;
  startDateTime?: string;
  endDateTime?: string;
  workingHours: boolean;
  frequency?: "DontRepeat" | "Daily" | "Weekly" | "Monthly" | "Yearly" | (string & {});
  recurrence?: RecurrenceDTO;
}

export interface OverridesDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  timezone: string;
  overrides: OverrideDTO[];
  latestOverride?: OverrideDTO;
  overridesCount?: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface OverridesDTOList {
  organizationId?: string;
  id?: string;
  version?: number;
  name?: string;
  description?: string;
  timezone?: string;
  latestOverride?: OverrideDTO;
  overridesCount?: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface PaginationLinks {
  self: string;
  first?: string;
  last?: string;
  next?: string;
  prev?: string;
}

export interface PatchDocument {
  op: "add" | "update" | "remove" | (string & {});
  path: string;
  value?: string;
}

export type PatchRequest = PatchDocument[];

export interface PatchTaskRequest {
  attributes: Record<string, unknown>;
}

export interface PersonGetResponse {
  meta?: BaseMetaResponseEnvelope;
  data?: PersonResponseModel[];
}

export interface PersonResponse {
  meta?: BaseMetaResponseEnvelope;
  data?: PersonResponseModel;
}

export interface PersonResponseModel {
  id?: string;
  firstName?: string;
  lastName?: string;
  phone?: string[];
  email?: string[];
  temporaryId?: string[];
  customerId?: string[];
  aliases?: string[];
}

export interface PersonalizedAIRoutingDTO {
  enable?: boolean;
  cjdsWorkspaceId?: string;
  cjdsProfileTemplateId?: string;
}

export interface PostCallSummary {
  initialContactReason?: string;
  additionalContext?: string;
  additionalContactReasons?: string;
  keyActionsTaken?: string;
  nextSteps?: string;
  chosenWrapUpCode?: string;
  proposedWrapUpCodes?: ProposedWrapUpCode[] | null;
}

export interface PredictedWaitTimeDTO {
  enable: boolean;
  queuesInclusionType?: "ALL" | "SPECIFIC" | (string & {});
}

export interface ProcRes {
  activities?: Record<string, ActivityRes>;
  links?: LinkRes[];
}

export interface ProfileGetResponse {
  meta?: BaseMetaResponseEnvelope;
  data?: TemplateResponseModel[];
}

export interface ProfileResponse {
  meta?: BaseMetaResponseEnvelope;
  data?: TemplateResponseModel;
}

export interface ProfileViewAttributeRequestModel {
  displayName: string;
  version: string;
  event: string;
  metaDataType: string;
  metaData: string;
  limit: number;
  lookBackDurationType: string;
  lookBackPeriod: number;
  aggregationMode: string;
  verbose: boolean;
  widgetAttributes?: WidgetAttributesRequestModel;
  rules?: Rules;
}

export interface ProfileViewAttributeResponseModel {
  displayName?: string;
  version?: string;
  event?: string;
  metaDataType?: string;
  metaData?: string;
  limit?: number;
  lookBackDurationType?: string;
  lookBackPeriod?: number;
  aggregationMode?: string;
  verbose?: boolean;
  widgetAttributes?: WidgetAttributesResponseModel;
  rules?: RulesDocument;
}

export interface ProfileViewSystemMetadata {
  journeyActionTriggerHistories?: JourneyActionTriggerHistory[];
}

export interface ProgressiveProfileViewAttributes {
  queryTemplate?: ProfileViewAttributeResponseModel;
  result?: string;
  error?: string;
  journeyEvents?: string[];
}

export interface ProgressiveProfileViewMetaDataModel {
  organizationId?: string;
  workspaceId?: string;
  personId?: string;
  templateId?: string;
}

export interface ProgressiveProfileViewModel {
  workspaceId: string;
  organizationId: string;
  personId: string;
  templateId: string;
  searchFilter?: string;
  attributes?: ProgressiveProfileViewAttributes[];
  systemMetdata?: ProfileViewSystemMetadata;
  timestamp?: string;
}

export interface ProgressiveProfileViewStreamModel {
  meta?: ProgressiveProfileViewMetaDataModel;
  data?: ProgressiveProfileViewModel[];
}

export interface ProposedWrapUpCode {
  name?: string;
}

export interface PublishParameters {
  comment?: string;
  tagIds?: string[];
}

export interface QueueAgentsDTO {
  id: string;
  ciUserId?: string;
}

export interface QueueApiResponse {
  meta: Meta;
  data: OutQueueStatistics[];
}

export interface QueuePersonalizedAIRoutingDTO {
  aiRoutingMode?: "NONE" | "EVALUATION" | "ACTIVE" | (string & {});
  aiRoutingKPIId?: string;
  evaluationModeStartTime?: number;
}

export interface QueueRankingDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  queueId: string;
  rank: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface QueueSkillRequirementDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  skillId: string;
  skillName?: string;
  skillType?: string;
  condition: string;
  skillValue: string;
  weight?: number;
  dynamicSkill?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface QueuesCountDTO {
  teamBased?: number;
  skillBased?: number;
  agentBased?: number;
}

export interface QueuesCountDTOUserResponseWithUserProfile {
  teamBased?: number;
  skillBased?: number;
  agentBased?: number;
}

export interface QueuesCountDTOUserResponseWithUserProfileGranularAccess {
  teamBased?: number;
  skillBased?: number;
  agentBased?: number;
}

export interface ReSkillAgentRequestDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  skillProfileId?: string;
  dynamicSkills?: DynamicSkills;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface RealtimeRequest {
  isKeepAliveEnabled?: boolean;
  clientType?: string;
  allowMultiLogin?: boolean;
  force?: boolean;
}

export interface RealtimeResponse {
  webSocketUrl: string;
  subscriptionId: unknown;
}

export interface RealtimeTranscriptsDTO {
  enable: boolean;
  /** @deprecated */ agentInclusionType?: "ALL" | "SPECIFIC" | (string & {});
  queuesInclusionType?: "ALL" | "SPECIFIC" | (string & {});
}

export interface ReassignAgentsRequestDTO {
  add?: string[];
  remove?: string[];
}

export interface RecordingAttributes {
  fileName?: string;
  filePath?: string;
  startTime?: number;
  stopTime?: number;
  participants?: string[];
  channel1?: string;
  channel2?: string;
  callType?: string;
  sensitive?: boolean;
}

export interface RecordingBodyParams {
  query: RecordingQuery;
}

export interface RecordingMetaData {
  orgId?: string;
  urlExpiration?: number;
}

export interface RecordingMulti {
  id?: string;
  segment?: boolean;
  attributes: RecordingAttributes;
}

export interface RecordingQuery {
  orgId?: string;
  urlExpiration?: number;
  taskIds: string[];
  includeSegments?: boolean;
  includeVARecordings?: boolean;
}

export interface RecurrenceDTO {
  interval: number;
  occurrenceInTheMonth?: "FIRST" | "SECOND" | "THIRD" | "FOURTH" | "LAST" | (string & {});
  daysOfWeek?: ("SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | (string & {}))[];
  specificDayOfMonth?: number;
  specificMonth?: "JAN" | "FEB" | "MAR" | "APR" | "MAY" | "JUN" | "JUL" | "AUG" | "SEP" | "OCT" | "NOV" | "DEC" | (string & {});
  endDate?: string;
}

export interface ResourceCollectionDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  resources?: ResourceTypesDTO[];
  resourceCount?: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface ResourceCollectionDTOUserResponseWithUserProfileGranularAccess {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  resources?: ResourceTypesDTOUserResponseWithUserProfileGranularAccess[];
  resourceCount?: number;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface ResourceCollectionDetails {
  id: string;
}

export interface ResourceTypesDTO {
  name: string;
  accessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  ids?: string[];
}

export interface ResourceTypesDTOUserResponseWithUserProfileGranularAccess {
  name: string;
  accessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  ids?: string[];
}

export interface ResourceVersion {
  resource?: string;
  version?: string;
}

export interface Response {
  code?: number;
  details?: Record<string, Record<string, unknown>>;
  links?: Link[];
}

export interface ResponseEnvelopeAddressBookDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: AddressBookDTO[];
}

export interface ResponseEnvelopeAddressBookWithEntriesDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: AddressBookWithEntriesDTO[];
}

export interface ResponseEnvelopeAudioFileInfoDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: AudioFileInfoDTO[];
}

export interface ResponseEnvelopeAutoCSATDTO {
  meta?: Record<string, unknown>;
  data?: AutoCSATDTO[];
}

export interface ResponseEnvelopeAutoCSATQuestionDTO {
  meta?: Record<string, unknown>;
  data?: AutoCSATQuestionDTO[];
}

export interface ResponseEnvelopeBusinessHoursDTO {
  meta?: Record<string, unknown>;
  data?: BusinessHoursDTO[];
}

export interface ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO {
  meta?: Record<string, unknown>;
  data?: CSQGroupedAssistantSkillResponseDTO[];
}

export interface ResponseEnvelopeCadVariableDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: CadVariableDTO[];
}

export interface ResponseEnvelopeContactNumberDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: ContactNumberDTO[];
}

export interface ResponseEnvelopeDesktopLayoutDTO {
  meta?: Record<string, unknown>;
  data?: DesktopLayoutDTO[];
}

export interface ResponseEnvelopeDialPlanDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: DialPlanDTO[];
}

export interface ResponseEnvelopeDialledNumberEntryPointDTO {
  meta?: Record<string, unknown>;
  data?: DialledNumberEntryPointDTO[];
}

export interface ResponseEnvelopeEntryPointDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: EntryPointDTO[];
}

export interface ResponseEnvelopeHolidayListDTO {
  meta?: Record<string, unknown>;
  data?: HolidayListDTO[];
}

export interface ResponseEnvelopeMappedCSQDTO {
  meta?: Record<string, unknown>;
  data?: MappedCSQDTO[];
}

export interface ResponseEnvelopeMultimediaProfileDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: MultimediaProfileDTO[];
}

export interface ResponseEnvelopeOutdialANIDTO {
  meta?: Record<string, unknown>;
  data?: OutdialANIDTO[];
}

export interface ResponseEnvelopeOutdialANIEntryDTO {
  meta?: Record<string, unknown>;
  data?: OutdialANIEntryDTO[];
}

export interface ResponseEnvelopeOverridesDTO {
  meta?: Record<string, unknown>;
  data?: OverridesDTO[];
}

export interface ResponseEnvelopeRoutingBasedQueueDTO {
  meta?: Record<string, unknown>;
  data?: RoutingBasedQueueDTO[];
}

export interface ResponseEnvelopeSiteDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: SiteDTO[];
}

export interface ResponseEnvelopeSkillBasedCSQDTO {
  meta?: Record<string, unknown>;
  data?: SkillBasedCSQDTO[];
}

export interface ResponseEnvelopeSkillDTO {
  meta?: Record<string, unknown>;
  data?: SkillDTO[];
}

export interface ResponseEnvelopeSkillProfileDTO {
  meta?: Record<string, unknown>;
  data?: SkillProfileDTO[];
}

export interface ResponseEnvelopeTeamResponseDTO {
  meta?: Record<string, unknown>;
  data?: TeamResponseDTO[];
}

export interface ResponseEnvelopeUserDynamicSkillResponseDTO {
  meta?: Record<string, unknown>;
  data?: UserDynamicSkillResponseDTO[];
}

export interface ResponseEnvelopeWorkTypeDTO {
  meta?: Record<string, Record<string, unknown>>;
  data?: WorkTypeDTO[];
}

export interface ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo {
  meta?: MetaDataPagedInfo;
  data?: ContactServiceQueueDTO[];
}

export interface ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo {
  meta?: MetaDataPagedInfo;
  data?: GeneratedSummariesDTO[];
}

export interface ResumeRecordingResourceRequest {
  autoResumed: boolean;
}

export interface RoutingBasedQueueDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name?: string;
  routingPattern?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface Rules {
  logic?: string;
  args?: string[];
}

export interface RulesDocument {
  type?: string;
  childrenRules?: RulesDocumentChildrenRules;
}

export interface RulesDocumentChildrenRules {
  type?: string;
}

export interface ScheduleCallbackRequest {
  customerName: string;
  callbackNumber: string;
  timezone: string;
  scheduleDate: string;
  startTime: string;
  endTime: string;
  queueId: string;
  callbackReason?: string;
  sourceInteraction?: string;
  assigneeAgent?: string;
}

export type ScheduleCallbackResponse = CallbackSchedule;

export interface SearchRequest {
  variables?: Record<string, unknown>;
  query?: string;
}

export type SearchType = "ORGANIZATION" | "INTERACTION" | "AGENT" | (string & {});

export interface SentimentAnalysisDTO {
  enable: boolean;
  queuesInclusionType?: "ALL" | "SPECIFIC" | (string & {});
}

export interface SiteBulkExportDTO {
  name?: string;
  multimediaProfileName?: string;
}

export interface SiteDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  active: boolean;
  multimediaProfileId: string;
  description?: string;
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface SiteTeamPairDTO {
  siteName?: string;
  teamName?: string;
}

export interface SkillBasedCSQDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  channelType?: string;
  name?: string;
  skillScore?: number;
  qsrType?: string;
  dynamicSkillScore?: number;
  skillProfileSkillsMatch?: boolean;
  dynamicSkillsMatch?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface SkillBasedQueueRequestDTO {
  skillProfileId?: string;
  dynamicSkills?: DynamicSkillDTO[];
  userId?: string;
}

export interface SkillDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  serviceLevelThreshold: number;
  enumSkillValues?: EnumSkillValueDTO[];
  active: boolean;
  dynamicSkill?: boolean;
  skillType: "Proficiency" | "Boolean" | "Text" | "enum" | (string & {});
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface SkillProfileDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  activeSkills: ActiveSkillDTO[];
  activeEnumSkills?: ActiveEnumSkillDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface SkillProfileDTOList {
  organizationId?: string;
  id?: string;
  version?: number;
  name?: string;
  description?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface StartCampaignRequest {
  id: string;
  vendorVersion: string;
  campaignType: string;
  campaignName?: string;
  authToken?: string;
  dialingRate: number;
  entryPointId: string;
  dialingListFetchURL: string;
  outdialANI: string;
  recordCount: number;
  noAnswerRingLimit?: number;
  maxDialingRate?: number;
  abandonRatePercentage?: number;
  predictiveCorrectionPace?: number;
  predictiveGain?: number;
  reservationPercentage?: number;
  callProgressAnalysisParams?: CallProgressAnalysisParamsRequest;
  ivrPorts?: number;
  previewOfferTimeout?: number;
  previewOfferTimeoutAutoAction?: string;
  previewActionsDisabled?: string[];
}

export interface StateResourceRequest {
  state: string;
  auxCodeId: string;
  lastStateChangeReason?: string;
  agentId?: string;
}

export interface SubscriptionApiListResponse {
  data: SubscriptionResponse[];
  meta: MetaSubInfo;
}

export interface SubscriptionApiListResponseEnhanced {
  data: SubscriptionResponseEnhanced[];
  meta: MetaSubInfo;
}

export interface SubscriptionApiResponse {
  meta?: Meta;
  data?: SubscriptionResponse;
}

export interface SubscriptionApiResponseEnhanced {
  meta?: Meta;
  data?: SubscriptionResponseEnhanced;
}

export interface SubscriptionCreateApiResponse {
  meta?: MetaSubInfo;
  data?: SubscriptionResponse;
}

export interface SubscriptionCreateApiResponseEnhanced {
  meta?: MetaSubInfo;
  data?: SubscriptionResponseEnhanced;
}

export interface SubscriptionRequest {
  name: string;
  description?: string;
  eventTypes: string[];
  destinationUrl: string;
  secret?: string;
  orgId?: string;
}

export interface SubscriptionRequestEnhanced {
  name: string;
  description?: string;
  eventTypes: string[];
  destinationUrl: string;
  secret?: string;
  orgId?: string;
  resourceVersion: string;
}

export interface SubscriptionRequestUpdate {
  description?: string;
  eventTypes?: string[];
  destinationUrl?: string;
  status?: "active" | "inactive" | (string & {});
  secret?: string;
  orgId?: string;
}

export interface SubscriptionRequestUpdateEnhanced {
  description?: string;
  eventTypes?: string[];
  destinationUrl?: string;
  status?: "active" | "inactive" | (string & {});
  secret?: string;
  orgId?: string;
  resourceVersion: string;
}

export interface SubscriptionResponse {
  id: string;
  name: string;
  description?: string;
  eventTypes: string[];
  destinationUrl: string;
  createdTime: number;
  createdBy: string;
  status: "active" | "inactive" | (string & {});
  lastUpdatedTime: number;
  lastUpdatedBy: string;
}

export interface SubscriptionResponseEnhanced {
  id: string;
  name: string;
  description?: string;
  eventTypes: string[];
  destinationUrl: string;
  createdTime: number;
  createdBy: string;
  status: "active" | "inactive" | (string & {});
  lastUpdatedTime: number;
  lastUpdatedBy: string;
  resourceVersion: string;
}

export interface SuggestedResponsesDTO {
  enable: boolean;
}

export interface SummaryListByAgentRequest {
  orgId: string;
  agentCiUserId: string;
  searchType: "AGENT" | (string & {});
}

export interface SummaryListByInteractionRequest {
  orgId: string;
  interactionId: string;
  searchType: "INTERACTION" | (string & {});
}

export interface SummaryListByOrganizationRequest {
  orgId: string;
  searchType: "ORGANIZATION" | (string & {});
}

export type SummaryListRequest = SummaryListByOrganizationRequest | SummaryListByInteractionRequest | SummaryListByAgentRequest;

export interface SummaryListResponse {
  orgId?: string;
  agentCiUserId?: string | null;
  interactionId?: string | null;
  queueId?: string | null;
  searchType?: SearchType;
  summaries?: SummaryListResponseSummaries;
}

export interface SummaryListResponseSummaries {
  POST_CALL?: Record<string, PostCallSummary>;
  MID_CALL?: Record<string, MidCallSummary>;
}

export interface Task {
  id: string;
  attributes: TaskAttributes;
}

export interface TaskApiResponse {
  meta: Meta;
  data: Task[];
}

export interface TaskAttributes {
  owner: TaskOwner;
  queue: TaskQueue;
  channelType: string;
  status: "created" | "queued" | "offered" | "assigned" | "abandoned" | "completed" | (string & {});
  createdTime: number;
  lastUpdatedTime: number;
  captureRequested?: boolean;
  origin?: string;
  destination?: string;
  direction?: string;
  reasonCode?: string;
}

export interface TaskOwner {
  id: string;
  name: string;
}

export interface TaskQueue {
  id: string;
  name: string;
}

export interface TeamDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  teamType: "AGENT" | "CAPACITY" | (string & {});
  teamStatus: "IN_SERVICE" | "NOT_AVAILABLE" | (string & {});
  dialedNumber?: string;
  capacity?: number;
  active: boolean;
  siteId: string;
  desktopLayoutId?: string;
  skillProfileId?: string;
  multiMediaProfileId?: string;
  userIds?: string[];
  description?: string;
  systemDefault?: boolean;
  rankQueuesForTeam: boolean;
  queueRankings?: QueueRankingDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface TeamResponseDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name?: string;
  teamType?: "AGENT" | "CAPACITY" | (string & {});
  teamStatus?: "IN_SERVICE" | "NOT_AVAILABLE" | (string & {});
  dialedNumber?: string;
  capacity?: number;
  active?: boolean;
  siteId?: string;
  desktopLayoutId?: string;
  siteName?: string;
  skillProfileId?: string;
  multiMediaProfileId?: string;
  userIds?: string[];
  description?: string;
  systemDefault?: boolean;
  rankQueuesForTeam?: boolean;
  queueRankings?: QueueRankingDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface TemplateResponseModel {
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
  id?: string;
  name?: string;
  workspaceId?: string;
  organizationId?: string;
  attributes?: ProfileViewAttributeResponseModel[];
}

export interface TranscriptMulti {
  Source?: string;
  Provider?: string;
  id?: string;
  fileName?: string;
  filePath?: string;
  startTime?: string;
  languageCode?: string;
  createTime?: string;
}

export interface TransferResourceRequest {
  to: string;
  destinationType: string;
}

export interface UiRuntimeVariableRes {
  activityName?: string;
  description?: string;
  displayName?: string;
  isSecure?: boolean;
  name?: string;
  path?: string;
  source?: string;
  type?: string;
  uiVisible?: boolean;
}

export interface UpdateCampaignRequest {
  dialingRate: number;
  campaignName?: string;
  authToken?: string;
  dialingListFetchURL: string;
  outdialANI: string;
  noAnswerRingLimit?: number;
  maxDialingRate?: number;
  reservationPercentage?: number;
  previewOfferTimeout?: number;
  previewOfferTimeoutAutoAction?: string;
  previewActionsDisabled?: string[];
}

export interface UpdateContactListStatusRequest {
  contactListStatus?: string;
}

export interface UpdateContactListStatusResponse {
  outcome?: "Success" | "Failure" | (string & {});
  statusCode?: number;
  contactLists?: UpdateContactListStatusResponseContactListsItem[];
  summary?: string;
}

export interface UpdateContactListStatusResponseContactListsItem {
  contactListId?: string;
  contactListStatus?: string;
  contactListRecordCount?: number;
  contactListSource?: string;
  dateOfCreation?: string;
  dateOfActivation?: string;
  dateOfExpiry?: string;
}

export interface UpdateContactRequest {
  contactStatus?: "CLOSED" | (string & {});
}

export interface UpdateContactResponse {
  outcome?: "Queued" | "Failed" | (string & {});
  statusCode?: number;
  summary?: string;
}

export interface UpdateDynamicSkillsDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  userId?: string;
  enumSkillValues?: string[];
  textValue?: string;
  booleanValue?: boolean;
  proficiencyValue?: number;
  skillId?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface UpdateResourceDTO {
  id: string;
  resourceType: string;
  status?: number;
  apiError?: ApiErrorResponse;
}

export interface UpdateResourceRequestDTO {
  resourceType: string;
  resourceId: string;
  resourceCollections?: ResourceCollectionDetails[];
}

export interface UpdateResourceResponseDTO {
  response?: UpdateResourceDTO[];
}

export interface UpdateSpecificAudioFileByIdRequest {
  audioFileInfo: AudioFileInfoDTO;
  audioFile: FilePart;
}

export interface UpdateSpecificGreetingFileByIdRequest {
  agentPersonalGreetingInfo: AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag;
  audioFile: FilePart;
}

export interface UpdateV2ConfigRequest {
  agentPersonalGreetingInfo: AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose;
  audioFile: FilePart;
}

export interface UserDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  firstName: string;
  lastName: string;
  email: string;
  workPhone?: string;
  mobile?: string;
  ciUserId: string;
  broadCloudUserId?: string;
  userProfileId: string;
  contactCenterEnabled: boolean;
  timezone?: string;
  xspVersion?: string;
  subscriptionId?: string;
  siteId?: string;
  teamIds?: string[];
  skillProfileId?: string;
  agentProfileId?: string;
  multimediaProfileId?: string;
  deafultDialledNumber?: string;
  externalIdentifier?: string;
  active: boolean;
  imiUserCreated?: boolean;
  preferredSupervisorTeamId?: string;
  userLevelBurnoutInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  userLevelAutoCSATInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  userLevelWellnessBreakReminders?: "DISABLED" | "ENABLED" | (string & {});
  userLevelSummariesInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  dynamicSkills?: AssignedDynamicSkillsDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface UserDetailsRequestDTO {
  userIds?: unknown[];
  search?: string;
  queueId?: string;
}

export interface UserDetailsResponseDTO {
  id?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
}

export interface UserDetailsResponseEnvelopeDTO {
  meta?: Record<string, unknown>;
  data?: UserDetailsResponseDTO[];
}

export interface UserDynamicSkillResponseDTO {
  organizationId?: string;
  id?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  dynamicSkill?: AssignedDynamicSkillsDTO;
}

export interface UserProfileAppFeatureDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  appFeatureId: string;
  appFeatureName?: string;
  featureAccessType: "OFF" | "ON" | (string & {});
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface UserProfileAppFeatureDTOUserResponseWithUserProfile {
  organizationId?: string;
  id?: string;
  version?: number;
  appFeatureId: string;
  appFeatureName?: string;
  featureAccessType: "OFF" | "ON" | (string & {});
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface UserProfileAppModuleDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  appModuleId: string;
  moduleAccessType: "NONE" | "VIEW" | "EDIT" | (string & {});
  userProfileAppFeature?: UserProfileAppFeatureDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface UserProfileAppModuleDTOUserResponseWithUserProfile {
  organizationId?: string;
  id?: string;
  version?: number;
  appModuleId: string;
  moduleAccessType: "NONE" | "VIEW" | "EDIT" | (string & {});
  userProfileAppFeature?: UserProfileAppFeatureDTOUserResponseWithUserProfile[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface UserProfileDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  profileType: "ADMINISTRATOR" | "ADMINISTRATOR_ONLY" | "SUPERVISOR" | "PREMIUM_AGENT" | "STANDARD_AGENT" | "ANALYZER_ADMINISTRATOR" | "ANALYZER_SUPERVISOR" | "ANALYZER_USER" | (string & {});
  accessAllModules: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  userProfileAppModules?: UserProfileAppModuleDTO[];
  accessAllEntryPoints: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  accessAllSites: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  accessAllQueues: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  accessAllTeams: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  active: boolean;
  editableFolderIds?: number[];
  viewableFolderIds?: number[];
  nonViewableFolderIds?: number[];
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
  entryPoints?: string[];
  sites?: string[];
  queues?: string[];
  teams?: string[];
}

export interface UserProfileDTOUserResponseWithUserProfile {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  profileType: "ADMINISTRATOR" | "ADMINISTRATOR_ONLY" | "SUPERVISOR" | "PREMIUM_AGENT" | "STANDARD_AGENT" | "ANALYZER_ADMINISTRATOR" | "ANALYZER_SUPERVISOR" | "ANALYZER_USER" | (string & {});
  accessAllModules: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  userProfileAppModules?: UserProfileAppModuleDTOUserResponseWithUserProfile[];
  accessAllEntryPoints: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  accessAllSites: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  accessAllQueues: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  accessAllTeams: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  active: boolean;
  editableFolderIds?: number[];
  viewableFolderIds?: number[];
  nonViewableFolderIds?: number[];
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
  entryPoints?: string[];
  sites?: string[];
  queues?: string[];
  teams?: string[];
}

export interface UserProfileGranularAccessDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  profileType: "ADMINISTRATOR" | "ADMINISTRATOR_ONLY" | "SUPERVISOR" | "PREMIUM_AGENT" | "STANDARD_AGENT" | "ANALYZER_ADMINISTRATOR" | "ANALYZER_SUPERVISOR" | "ANALYZER_USER" | (string & {});
  active: boolean;
  permissionAccessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  resourceAccessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  permissions?: UserProfilePermissionsDTO[];
  editableFolderIds?: number[];
  viewableFolderIds?: number[];
  nonViewableFolderIds?: number[];
  systemDefault?: boolean;
  defaultResourceCollectionId?: string;
  resourceCollections?: ResourceCollectionDTO[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  profileType: "ADMINISTRATOR" | "ADMINISTRATOR_ONLY" | "SUPERVISOR" | "PREMIUM_AGENT" | "STANDARD_AGENT" | "ANALYZER_ADMINISTRATOR" | "ANALYZER_SUPERVISOR" | "ANALYZER_USER" | (string & {});
  active: boolean;
  permissionAccessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  resourceAccessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  permissions?: UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess[];
  editableFolderIds?: number[];
  viewableFolderIds?: number[];
  nonViewableFolderIds?: number[];
  systemDefault?: boolean;
  defaultResourceCollectionId?: string;
  resourceCollections?: ResourceCollectionDTOUserResponseWithUserProfileGranularAccess[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface UserProfilePermissionsDTO {
  id?: string;
  name: string;
  access?: "EDIT" | "VIEW" | "NONE" | "ENABLED" | "DISABLED" | (string & {});
}

export interface UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess {
  id?: string;
  name: string;
  access?: "EDIT" | "VIEW" | "NONE" | "ENABLED" | "DISABLED" | (string & {});
}

export interface UserResponseDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  firstName?: string;
  lastName?: string;
  email?: string;
  workPhone?: string;
  mobile?: string;
  ciUserId?: string;
  broadCloudUserId?: string;
  timezone?: string;
  xspVersion?: string;
  subscriptionId?: string;
  userProfileId?: string;
  userProfileType?: string;
  contactCenterEnabled?: boolean;
  siteId?: string;
  siteName?: string;
  teamIds?: string[];
  skillProfileId?: string;
  agentProfileId?: string;
  multimediaProfileId?: string;
  deafultDialledNumber?: string;
  externalIdentifier?: string;
  active?: boolean;
  dbId?: string;
  userProfileData?: UserProfileDTO;
  userProfileGranularAccessData?: UserProfileGranularAccessDTO;
  imiUserCreated?: boolean;
  preferredSupervisorTeamId?: string;
  systemDefault?: boolean;
  userLevelBurnoutInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  userLevelAutoCSATInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  userLevelWellnessBreakReminders?: "DISABLED" | "ENABLED" | (string & {});
  userLevelSummariesInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  queuesCount?: QueuesCountDTO;
  skillProfileUpdatedBy?: string;
  dynamicSkills?: AssignedDynamicSkillsDTO[];
  dynamicSkillsLimitReached?: boolean;
  dynamicSkillsUpdatedBy?: string;
  dynamicSkillsUpdatedTime?: number;
  dynamicSkillAssigned?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
  skillProfileUpdatedTime?: number;
}

export interface UserResponseDTOUserResponseWithUserProfile {
  organizationId?: string;
  id?: string;
  version?: number;
  firstName?: string;
  lastName?: string;
  email?: string;
  workPhone?: string;
  mobile?: string;
  ciUserId?: string;
  broadCloudUserId?: string;
  timezone?: string;
  xspVersion?: string;
  subscriptionId?: string;
  userProfileId?: string;
  userProfileType?: string;
  contactCenterEnabled?: boolean;
  siteId?: string;
  siteName?: string;
  teamIds?: string[];
  skillProfileId?: string;
  agentProfileId?: string;
  multimediaProfileId?: string;
  deafultDialledNumber?: string;
  externalIdentifier?: string;
  active?: boolean;
  dbId?: string;
  userProfileData?: UserProfileDTOUserResponseWithUserProfile;
  imiUserCreated?: boolean;
  preferredSupervisorTeamId?: string;
  systemDefault?: boolean;
  userLevelBurnoutInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  userLevelAutoCSATInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  userLevelWellnessBreakReminders?: "DISABLED" | "ENABLED" | (string & {});
  userLevelSummariesInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  queuesCount?: QueuesCountDTOUserResponseWithUserProfile;
  skillProfileUpdatedBy?: string;
  dynamicSkills?: AssignedDynamicSkillsDTOUserResponseWithUserProfile[];
  dynamicSkillsLimitReached?: boolean;
  dynamicSkillsUpdatedBy?: string;
  dynamicSkillsUpdatedTime?: number;
  dynamicSkillAssigned?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
  skillProfileUpdatedTime?: number;
}

export interface UserResponseDTOUserResponseWithUserProfileGranularAccess {
  organizationId?: string;
  id?: string;
  version?: number;
  firstName?: string;
  lastName?: string;
  email?: string;
  workPhone?: string;
  mobile?: string;
  ciUserId?: string;
  broadCloudUserId?: string;
  timezone?: string;
  xspVersion?: string;
  subscriptionId?: string;
  userProfileId?: string;
  userProfileType?: string;
  contactCenterEnabled?: boolean;
  siteId?: string;
  siteName?: string;
  teamIds?: string[];
  skillProfileId?: string;
  agentProfileId?: string;
  multimediaProfileId?: string;
  deafultDialledNumber?: string;
  externalIdentifier?: string;
  active?: boolean;
  dbId?: string;
  userProfileGranularAccessData?: UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess;
  imiUserCreated?: boolean;
  preferredSupervisorTeamId?: string;
  systemDefault?: boolean;
  userLevelBurnoutInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  userLevelAutoCSATInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  userLevelWellnessBreakReminders?: "DISABLED" | "ENABLED" | (string & {});
  userLevelSummariesInclusion?: "INCLUDED" | "EXCLUDED" | (string & {});
  queuesCount?: QueuesCountDTOUserResponseWithUserProfileGranularAccess;
  skillProfileUpdatedBy?: string;
  dynamicSkills?: AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess[];
  dynamicSkillsLimitReached?: boolean;
  dynamicSkillsUpdatedBy?: string;
  dynamicSkillsUpdatedTime?: number;
  dynamicSkillAssigned?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
  skillProfileUpdatedTime?: number;
}

export interface UserWithSkillDetailsDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  firstName?: string;
  lastName?: string;
  email?: string;
  skillProfileName?: string;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface ValidationResultRes {
  activityId?: string;
  activityLabel?: string;
  code?: string;
  docLink?: string;
  message?: string;
  severity?: string;
}

export interface VariableOrderRes {
  name?: string;
  variableSeq?: string;
}

export interface ViewableStatistics {
  organizationId?: string;
  id?: string;
  version?: number;
  agentStats?: boolean;
  accessQueueStats: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  contactServiceQueues?: string[];
  loggedInTeamStats?: boolean;
  accessTeamStats: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  teams?: string[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface ViewableStatisticsDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  agentStats?: boolean;
  accessQueueStats: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  contactServiceQueues?: string[];
  loggedInTeamStats?: boolean;
  accessTeamStats: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  teams?: string[];
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface WXCCSubscriptionResponseList {
  meta?: BaseMetaResponseEnvelope;
  data?: WXCCSubscriptionResponseModel[];
}

export interface WXCCSubscriptionResponseModel {
  id: string;
  name: string;
  description: string;
  eventTypes: string[];
  destinationUrl: string;
  createdTime: number;
  status: string;
  lastUpdatedTime: number;
}

export interface WebexSettingsModel {
  env?: string;
}

export interface Widget {
  id?: string;
  type?: string;
  label?: string;
  widgetType?: string;
}

export interface WidgetAttributesRequestModel {
  type?: string;
}

export interface WidgetAttributesResponseModel {
  type?: string;
}

export interface WorkTypeBulkExportDTO {
  name?: string;
  description?: string;
  workTypeCode?: string;
}

export interface WorkTypeDTO {
  organizationId?: string;
  id?: string;
  version?: number;
  name: string;
  description?: string;
  workTypeCode: string;
  active: boolean;
  systemDefault?: boolean;
  createdTime?: number;
  lastUpdatedTime?: number;
}

export interface WorkingHoursBulkExportDTO {
  workingHourName?: string;
  startTime?: string;
  endTime?: string;
  days?: string[];
}

export interface WorkingHoursDTO {
  name: string;
  days: ("SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | (string & {}))[];
  startTime?: string;
  endTime?: string;
}

export interface WorkspaceRequestModel {
  name: string;
  description: string;
}

export interface WorkspaceResponse {
  meta?: BaseMetaResponseEnvelope;
  data?: WorkspaceResponseModel;
}

export interface WorkspaceResponseList {
  meta?: BaseMetaResponseEnvelope;
  data?: WorkspaceResponseModel[];
}

export interface WorkspaceResponseModel {
  id?: string;
  name?: string;
  description?: string;
  wxccSubscriptionIds?: string[];
}

export interface WrapUpResourceRequest {
  auxCodeId: string;
  wrapUpReason: string;
}
