// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AssistantSkillMappingDTO, BulkExportDTOContactServiceQueueBulkExportDTO, BulkRequestItemDTOContactServiceQueueDTO, BulkResponseDTO, CallDistributionGroupDTO, ContactServiceQueueDTO, ContactServiceQueueDTOList, DynamicSkillDTO, EntityReferenceInfoDTO, GetAllFilteredConfigWithPagedMetaDataResponse, QueueAgentsDTO, QueuePersonalizedAIRoutingDTO, QueueSkillRequirementDTO, Response, ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO, ResponseEnvelopeMappedCSQDTO, ResponseEnvelopeRoutingBasedQueueDTO, ResponseEnvelopeSkillBasedCSQDTO, ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo } from "../types/contact-center.ts";

export type { AssistantSkillMappingDTO, BulkExportDTOContactServiceQueueBulkExportDTO, BulkRequestItemDTOContactServiceQueueDTO, BulkResponseDTO, CallDistributionGroupDTO, ContactServiceQueueDTO, ContactServiceQueueDTOList, DynamicSkillDTO, EntityReferenceInfoDTO, GetAllFilteredConfigWithPagedMetaDataResponse, QueueAgentsDTO, QueuePersonalizedAIRoutingDTO, QueueSkillRequirementDTO, Response, ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO, ResponseEnvelopeMappedCSQDTO, ResponseEnvelopeRoutingBasedQueueDTO, ResponseEnvelopeSkillBasedCSQDTO, ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo } from "../types/contact-center.ts";

/** Input of {@link listContactServiceQueue}. */
export interface ListContactServiceQueueInput {
  orgid: string;
  filter?: string | undefined;
  channelTypes?: string[] | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-contact-service-queue-s */
export const listContactServiceQueue: ListOperation<ListContactServiceQueueInput, ContactServiceQueueDTOList[], ""> = {
  id: "contactCenter.contactServiceQueue.list",
  method: "GET",
  path: "/organization/{orgid}/contact-service-queue",
  query: ["filter", "channelTypes", "attributes", "page", "pageSize", "singleObjectResponse"],
  joined: ["channelTypes"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createContactServiceQueue}. */
export interface CreateContactServiceQueueInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  queueType: "INBOUND" | "OUTBOUND" | (string & {});
  checkAgentAvailability: boolean;
  channelType: "TELEPHONY" | "EMAIL" | "FAX" | "CHAT" | "VIDEO" | "OTHERS" | "SOCIAL_CHANNEL" | "WORK_ITEM" | (string & {});
  socialChannelType?: "MESSAGEBIRD" | "MESSENGER" | "WHATSAPP" | "APPLE_BUSINESS_CHAT" | "GOOGLE_BUSINESS_MESSAGES" | (string & {}) | undefined;
  serviceLevelThreshold: number;
  maxActiveContacts: number;
  maxTimeInQueue: number;
  defaultMusicInQueueMediaFileId?: string | undefined;
  timezone?: string | undefined;
  active: boolean;
  outdialCampaignEnabled?: boolean | undefined;
  monitoringPermitted?: boolean | undefined;
  parkingPermitted?: boolean | undefined;
  recordingPermitted?: boolean | undefined;
  recordingAllCallsPermitted?: boolean | undefined;
  pauseRecordingPermitted?: boolean | undefined;
  recordingPauseDuration?: number | undefined;
  controlFlowScriptUrl?: string | undefined;
  ivrRequeueUrl?: string | undefined;
  overflowNumber?: string | undefined;
  vendorId?: string | undefined;
  routingType: "LONGEST_AVAILABLE_AGENT" | "SKILLS_BASED" | "CIRCULAR" | "LINEAR" | (string & {});
  skillBasedRoutingType?: "LONGEST_AVAILABLE_AGENT" | "BEST_AVAILABLE_AGENT" | (string & {}) | undefined;
  queueRoutingType: "TEAM_BASED" | "SKILL_BASED" | "AGENT_BASED" | (string & {});
  queueSkillRequirements?: QueueSkillRequirementDTO[] | undefined;
  agents?: QueueAgentsDTO[] | undefined;
  callDistributionGroups: CallDistributionGroupDTO[];
  xspVersion?: string | undefined;
  subscriptionId?: string | undefined;
  assistantSkill?: AssistantSkillMappingDTO | undefined;
  systemDefault?: boolean | undefined;
  manuallyAssignable?: boolean | undefined;
  agentsLastUpdatedByUserName?: string | undefined;
  agentsLastUpdatedByUserEmailPrefix?: string | undefined;
  agentsLastUpdatedTime?: number | undefined;
  queueLevelSummariesInclusion?: string | undefined;
  queueLevelSentimentAnalysisInclusion?: string | undefined;
  queueLevelPredictedWaitTimeInclusion?: string | undefined;
  queueLevelAutoCsatInclusion?: string | undefined;
  queueLevelRealTimeTranscriptionsInclusion?: string | undefined;
  personalizedAIRouting?: QueuePersonalizedAIRoutingDTO | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Contact Service Queue. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/create-a-new-contact-service-queue */
export const createContactServiceQueue: Operation<CreateContactServiceQueueInput, ContactServiceQueueDTO> = {
  id: "contactCenter.contactServiceQueue.create",
  method: "POST",
  path: "/organization/{orgid}/contact-service-queue",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link patchContactServiceQueueBulk}. */
export interface PatchContactServiceQueueBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOContactServiceQueueDTO[] | undefined;
}

/** Bulk partial update Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/bulk-partial-update-contact-service-queue-s */
export const patchContactServiceQueueBulk: Operation<PatchContactServiceQueueBulkInput, BulkResponseDTO> = {
  id: "contactCenter.contactServiceQueue.patchBulk",
  method: "PATCH",
  path: "/organization/{orgid}/contact-service-queue/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveContactServiceQueueBulk}. */
export interface SaveContactServiceQueueBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOContactServiceQueueDTO[] | undefined;
}

/** Bulk save Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/bulk-save-contact-service-queue-s */
export const saveContactServiceQueueBulk: Operation<SaveContactServiceQueueBulkInput, BulkResponseDTO> = {
  id: "contactCenter.contactServiceQueue.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/contact-service-queue/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listContactServiceQueueBulkExport}. */
export interface ListContactServiceQueueBulkExportInput {
  orgid: string;
  type: "INBOUND" | "OUTBOUND" | (string & {});
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Contact Service Queue(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/bulk-export-contact-service-queue-s */
export const listContactServiceQueueBulkExport: ListOperation<ListContactServiceQueueBulkExportInput, BulkExportDTOContactServiceQueueBulkExportDTO, "resources"> = {
  id: "contactCenter.contactServiceQueue.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/contact-service-queue/bulk-export",
  query: ["type", "page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listBySkillProfileId}. */
export interface ListBySkillProfileIdInput {
  orgid: string;
  id: string;
}

/** List Skill CSQs by Skill Profile. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-skill-csqs-by-skill-profile */
export const listBySkillProfileId: ListOperation<ListBySkillProfileIdInput, ResponseEnvelopeSkillBasedCSQDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.bySkillProfileId.list",
  method: "GET",
  path: "/organization/{orgid}/contact-service-queue/by-skill-profile-id/{id}",
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listBySkillProfileIdInternal}. */
export interface ListBySkillProfileIdInternalInput {
  orgid: string;
  id: string;
}

/** List Internal Skill CSQs by Profile. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-internal-skill-csqs-by-profile */
export const listBySkillProfileIdInternal: ListOperation<ListBySkillProfileIdInternalInput, ResponseEnvelopeSkillBasedCSQDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.bySkillProfileId.listInternal",
  method: "GET",
  path: "/organization/{orgid}/contact-service-queue/by-skill-profile-id/{id}/internal",
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listByTeamIdInternal}. */
export interface ListByTeamIdInternalInput {
  orgid: string;
  id: string;
}

/** List Team CSQs by Team ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-team-csqs-by-team-id */
export const listByTeamIdInternal: ListOperation<ListByTeamIdInternalInput, ResponseEnvelopeMappedCSQDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.byTeamId.listInternal",
  method: "GET",
  path: "/organization/{orgid}/contact-service-queue/by-team-id/{id}/internal",
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listByUserCiIdInternal}. */
export interface ListByUserCiIdInternalInput {
  orgid: string;
  ciUserId: string;
}

/** List Agent CSQs by CI User ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-agent-csqs-by-ci-user-id */
export const listByUserCiIdInternal: ListOperation<ListByUserCiIdInternalInput, ResponseEnvelopeMappedCSQDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.byUserCiId.listInternal",
  method: "GET",
  path: "/organization/{orgid}/contact-service-queue/by-user-ci-id/{ciUserId}/internal",
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link deleteContactServiceQueueReference}. */
export interface DeleteContactServiceQueueReferenceInput {
  orgid: string;
  references?: Record<string, string> | undefined;
}

/** Delete CSQ References. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/delete-csq-references */
export const deleteContactServiceQueueReference: Operation<DeleteContactServiceQueueReferenceInput, Response> = {
  id: "contactCenter.contactServiceQueue.deleteReference",
  method: "POST",
  path: "/organization/{orgid}/contact-service-queue/delete-reference",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link fetchContactServiceQueueByDynamicSkillsAndSkillProfile}. */
export interface FetchContactServiceQueueByDynamicSkillsAndSkillProfileInput {
  orgid: string;
  skillProfileId?: string | undefined;
  dynamicSkills?: DynamicSkillDTO[] | undefined;
  userId?: string | undefined;
}

/** List CSQs by Skills and Profile. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-csqs-by-skills-and-profile */
export const fetchContactServiceQueueByDynamicSkillsAndSkillProfile: Operation<FetchContactServiceQueueByDynamicSkillsAndSkillProfileInput, ResponseEnvelopeMappedCSQDTO> = {
  id: "contactCenter.contactServiceQueue.fetchByDynamicSkillsAndSkillProfile",
  method: "POST",
  path: "/organization/{orgid}/contact-service-queue/fetch-by-dynamic-skills-and-skillProfile",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link fetchContactServiceQueueByUserIdSkillProfileId}. */
export interface FetchContactServiceQueueByUserIdSkillProfileIdInput {
  orgid: string;
  skillProfileId?: string | undefined;
  dynamicSkills?: DynamicSkillDTO[] | undefined;
  userId?: string | undefined;
}

/** List CSQs by User and Profile. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-csqs-by-user-and-profile */
export const fetchContactServiceQueueByUserIdSkillProfileId: Operation<FetchContactServiceQueueByUserIdSkillProfileIdInput, ResponseEnvelopeMappedCSQDTO> = {
  id: "contactCenter.contactServiceQueue.fetchByUserIdSkillProfileId",
  method: "POST",
  path: "/organization/{orgid}/contact-service-queue/fetch-by-userId-skillProfileId",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link fetchContactServiceQueueManuallyAssignableQueues}. */
export interface FetchContactServiceQueueManuallyAssignableQueuesInput {
  orgid: string;
  agentId?: string | undefined;
  teamId?: string | undefined;
}

/** List Manually Assignable CSQs. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-manually-assignable-csqs */
export const fetchContactServiceQueueManuallyAssignableQueues: Operation<FetchContactServiceQueueManuallyAssignableQueuesInput, ResponseEnvelopeMappedCSQDTO> = {
  id: "contactCenter.contactServiceQueue.fetchManuallyAssignableQueues",
  method: "POST",
  path: "/organization/{orgid}/contact-service-queue/fetch-manually-assignable-queues",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeContactServiceQueueInactiveEntities}. */
export interface PurgeContactServiceQueueInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/purge-inactive-contact-service-queue-s */
export const purgeContactServiceQueueInactiveEntities: Operation<PurgeContactServiceQueueInactiveEntitiesInput, Response> = {
  id: "contactCenter.contactServiceQueue.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/contact-service-queue/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listSkillBasedQueueByCiUserIdInternal}. */
export interface ListSkillBasedQueueByCiUserIdInternalInput {
  orgid: string;
  id: string;
}

/** List Skill CSQs by CI User ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-skill-csqs-by-ci-user-id */
export const listSkillBasedQueueByCiUserIdInternal: ListOperation<ListSkillBasedQueueByCiUserIdInternalInput, ResponseEnvelopeSkillBasedCSQDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.skillBasedQueues.byCiUserId.listInternal",
  method: "GET",
  path: "/organization/{orgid}/contact-service-queue/skill-based-queues/by-ci-user-id/{id}/internal",
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveContactServiceQueueBulkV2}. */
export interface SaveContactServiceQueueBulkV2Input {
  orgid: string;
  items?: BulkRequestItemDTOContactServiceQueueDTO[] | undefined;
}

/** Bulk save Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/bulk-save-contact-service-queue-s */
export const saveContactServiceQueueBulkV2: Operation<SaveContactServiceQueueBulkV2Input, BulkResponseDTO> = {
  id: "contactCenter.contactServiceQueue.saveBulkV2",
  method: "POST",
  path: "/organization/{orgid}/contact-service-queue/v2/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeContactServiceQueue}. */
export interface RemoveContactServiceQueueInput {
  orgid: string;
  id: string;
}

/** Delete specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/delete-specific-contact-service-queue-by-id */
export const removeContactServiceQueue: Operation<RemoveContactServiceQueueInput, void> = {
  id: "contactCenter.contactServiceQueue.remove",
  method: "DELETE",
  path: "/organization/{orgid}/contact-service-queue/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getContactServiceQueue}. */
export interface GetContactServiceQueueInput {
  orgid: string;
  id: string;
  agentsUpdatedInfo?: boolean | undefined;
}

/** Get specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/get-specific-contact-service-queue-by-id */
export const getContactServiceQueue: Operation<GetContactServiceQueueInput, ContactServiceQueueDTO> = {
  id: "contactCenter.contactServiceQueue.get",
  method: "GET",
  path: "/organization/{orgid}/contact-service-queue/{id}",
  query: ["agentsUpdatedInfo"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateContactServiceQueue}. */
export interface UpdateContactServiceQueueInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  queueType: "INBOUND" | "OUTBOUND" | (string & {});
  checkAgentAvailability: boolean;
  channelType: "TELEPHONY" | "EMAIL" | "FAX" | "CHAT" | "VIDEO" | "OTHERS" | "SOCIAL_CHANNEL" | "WORK_ITEM" | (string & {});
  socialChannelType?: "MESSAGEBIRD" | "MESSENGER" | "WHATSAPP" | "APPLE_BUSINESS_CHAT" | "GOOGLE_BUSINESS_MESSAGES" | (string & {}) | undefined;
  serviceLevelThreshold: number;
  maxActiveContacts: number;
  maxTimeInQueue: number;
  defaultMusicInQueueMediaFileId?: string | undefined;
  timezone?: string | undefined;
  active: boolean;
  outdialCampaignEnabled?: boolean | undefined;
  monitoringPermitted?: boolean | undefined;
  parkingPermitted?: boolean | undefined;
  recordingPermitted?: boolean | undefined;
  recordingAllCallsPermitted?: boolean | undefined;
  pauseRecordingPermitted?: boolean | undefined;
  recordingPauseDuration?: number | undefined;
  controlFlowScriptUrl?: string | undefined;
  ivrRequeueUrl?: string | undefined;
  overflowNumber?: string | undefined;
  vendorId?: string | undefined;
  routingType: "LONGEST_AVAILABLE_AGENT" | "SKILLS_BASED" | "CIRCULAR" | "LINEAR" | (string & {});
  skillBasedRoutingType?: "LONGEST_AVAILABLE_AGENT" | "BEST_AVAILABLE_AGENT" | (string & {}) | undefined;
  queueRoutingType: "TEAM_BASED" | "SKILL_BASED" | "AGENT_BASED" | (string & {});
  queueSkillRequirements?: QueueSkillRequirementDTO[] | undefined;
  agents?: QueueAgentsDTO[] | undefined;
  callDistributionGroups: CallDistributionGroupDTO[];
  xspVersion?: string | undefined;
  subscriptionId?: string | undefined;
  assistantSkill?: AssistantSkillMappingDTO | undefined;
  systemDefault?: boolean | undefined;
  manuallyAssignable?: boolean | undefined;
  agentsLastUpdatedByUserName?: string | undefined;
  agentsLastUpdatedByUserEmailPrefix?: string | undefined;
  agentsLastUpdatedTime?: number | undefined;
  queueLevelSummariesInclusion?: string | undefined;
  queueLevelSentimentAnalysisInclusion?: string | undefined;
  queueLevelPredictedWaitTimeInclusion?: string | undefined;
  queueLevelAutoCsatInclusion?: string | undefined;
  queueLevelRealTimeTranscriptionsInclusion?: string | undefined;
  personalizedAIRouting?: QueuePersonalizedAIRoutingDTO | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/update-specific-contact-service-queue-by-id */
export const updateContactServiceQueue: Operation<UpdateContactServiceQueueInput, ContactServiceQueueDTO> = {
  id: "contactCenter.contactServiceQueue.update",
  method: "PUT",
  path: "/organization/{orgid}/contact-service-queue/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listContactServiceQueueIncomingReferences}. */
export interface ListContactServiceQueueIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List CSQ References by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-csq-references-by-id */
export const listContactServiceQueueIncomingReferences: ListOperation<ListContactServiceQueueIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/contact-service-queue/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listContactServiceQueueV2}. */
export interface ListContactServiceQueueV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  desktopProfileFilter?: boolean | undefined;
  provisioningView?: boolean | undefined;
  singleObjectResponse?: boolean | undefined;
  includeAIMappingCount?: boolean | undefined;
}

/** List Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-contact-service-queue-s */
export const listContactServiceQueueV2: ListOperation<ListContactServiceQueueV2Input, GetAllFilteredConfigWithPagedMetaDataResponse, "data"> = {
  id: "contactCenter.contactServiceQueue.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/contact-service-queue",
  query: ["filter", "attributes", "search", "page", "pageSize", "desktopProfileFilter", "provisioningView", "singleObjectResponse", "includeAIMappingCount"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createContactServiceQueueV2}. */
export interface CreateContactServiceQueueV2Input {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  queueType: "INBOUND" | "OUTBOUND" | (string & {});
  checkAgentAvailability: boolean;
  channelType: "TELEPHONY" | "EMAIL" | "FAX" | "CHAT" | "VIDEO" | "OTHERS" | "SOCIAL_CHANNEL" | "WORK_ITEM" | (string & {});
  socialChannelType?: "MESSAGEBIRD" | "MESSENGER" | "WHATSAPP" | "APPLE_BUSINESS_CHAT" | "GOOGLE_BUSINESS_MESSAGES" | (string & {}) | undefined;
  serviceLevelThreshold: number;
  maxActiveContacts: number;
  maxTimeInQueue: number;
  defaultMusicInQueueMediaFileId?: string | undefined;
  timezone?: string | undefined;
  active: boolean;
  outdialCampaignEnabled?: boolean | undefined;
  monitoringPermitted?: boolean | undefined;
  parkingPermitted?: boolean | undefined;
  recordingPermitted?: boolean | undefined;
  recordingAllCallsPermitted?: boolean | undefined;
  pauseRecordingPermitted?: boolean | undefined;
  recordingPauseDuration?: number | undefined;
  controlFlowScriptUrl?: string | undefined;
  ivrRequeueUrl?: string | undefined;
  overflowNumber?: string | undefined;
  vendorId?: string | undefined;
  routingType: "LONGEST_AVAILABLE_AGENT" | "SKILLS_BASED" | "CIRCULAR" | "LINEAR" | (string & {});
  skillBasedRoutingType?: "LONGEST_AVAILABLE_AGENT" | "BEST_AVAILABLE_AGENT" | (string & {}) | undefined;
  queueRoutingType: "TEAM_BASED" | "SKILL_BASED" | "AGENT_BASED" | (string & {});
  queueSkillRequirements?: QueueSkillRequirementDTO[] | undefined;
  agents?: QueueAgentsDTO[] | undefined;
  callDistributionGroups: CallDistributionGroupDTO[];
  xspVersion?: string | undefined;
  subscriptionId?: string | undefined;
  assistantSkill?: AssistantSkillMappingDTO | undefined;
  systemDefault?: boolean | undefined;
  manuallyAssignable?: boolean | undefined;
  agentsLastUpdatedByUserName?: string | undefined;
  agentsLastUpdatedByUserEmailPrefix?: string | undefined;
  agentsLastUpdatedTime?: number | undefined;
  queueLevelSummariesInclusion?: string | undefined;
  queueLevelSentimentAnalysisInclusion?: string | undefined;
  queueLevelPredictedWaitTimeInclusion?: string | undefined;
  queueLevelAutoCsatInclusion?: string | undefined;
  queueLevelRealTimeTranscriptionsInclusion?: string | undefined;
  personalizedAIRouting?: QueuePersonalizedAIRoutingDTO | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Contact Service Queue. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/create-a-new-contact-service-queue */
export const createContactServiceQueueV2: Operation<CreateContactServiceQueueV2Input, ContactServiceQueueDTO> = {
  id: "contactCenter.contactServiceQueue.createV2",
  method: "POST",
  path: "/organization/{orgid}/v2/contact-service-queue",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listByUserIdAgentBasedQueuesV2}. */
export interface ListByUserIdAgentBasedQueuesV2Input {
  orgid: string;
  userid: string;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List agent based Contact Service Queue(s)by user ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-agent-based-contact-service-queue-s-by-user-id */
export const listByUserIdAgentBasedQueuesV2: ListOperation<ListByUserIdAgentBasedQueuesV2Input, ResponseEnvelopeRoutingBasedQueueDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.byUserId.listAgentBasedQueuesV2",
  method: "GET",
  path: "/organization/{orgid}/v2/contact-service-queue/by-user-id/{userid}/agent-based-queues",
  query: ["search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listByUserIdSkillBasedQueuesV2}. */
export interface ListByUserIdSkillBasedQueuesV2Input {
  orgid: string;
  userid: string;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List skill based Contact Service Queue(s)by user ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-skill-based-contact-service-queue-s-by-user-id */
export const listByUserIdSkillBasedQueuesV2: ListOperation<ListByUserIdSkillBasedQueuesV2Input, ResponseEnvelopeRoutingBasedQueueDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.byUserId.listSkillBasedQueuesV2",
  method: "GET",
  path: "/organization/{orgid}/v2/contact-service-queue/by-user-id/{userid}/skill-based-queues",
  query: ["search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listByUserIdTeamBasedQueuesV2}. */
export interface ListByUserIdTeamBasedQueuesV2Input {
  orgid: string;
  userid: string;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List team based Contact Service Queue(s)by user ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-team-based-contact-service-queue-s-by-user-id */
export const listByUserIdTeamBasedQueuesV2: ListOperation<ListByUserIdTeamBasedQueuesV2Input, ResponseEnvelopeRoutingBasedQueueDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.byUserId.listTeamBasedQueuesV2",
  method: "GET",
  path: "/organization/{orgid}/v2/contact-service-queue/by-user-id/{userid}/team-based-queues",
  query: ["search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listContactServiceQueueFetchByGroupedAssistantSkillV2}. */
export interface ListContactServiceQueueFetchByGroupedAssistantSkillV2Input {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
  assistantSkillIds?: string[] | undefined;
}

/** List queue mapping summary grouped by Assistant Skill. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-queue-mapping-summary-grouped-by-assistant-skill */
export const listContactServiceQueueFetchByGroupedAssistantSkillV2: ListOperation<ListContactServiceQueueFetchByGroupedAssistantSkillV2Input, ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO, "data"> = {
  id: "contactCenter.contactServiceQueue.listFetchByGroupedAssistantSkillV2",
  method: "POST",
  path: "/organization/{orgid}/v2/contact-service-queue/fetch-by-grouped-assistant-skill",
  query: ["page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getContactServiceQueueV2}. */
export interface GetContactServiceQueueV2Input {
  orgid: string;
  id: string;
  agentsUpdatedInfo?: boolean | undefined;
}

/** Get specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/get-specific-contact-service-queue-by-id */
export const getContactServiceQueueV2: Operation<GetContactServiceQueueV2Input, ContactServiceQueueDTO> = {
  id: "contactCenter.contactServiceQueue.getV2",
  method: "GET",
  path: "/organization/{orgid}/v2/contact-service-queue/{id}",
  query: ["agentsUpdatedInfo"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateContactServiceQueueV2}. */
export interface UpdateContactServiceQueueV2Input {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  queueType: "INBOUND" | "OUTBOUND" | (string & {});
  checkAgentAvailability: boolean;
  channelType: "TELEPHONY" | "EMAIL" | "FAX" | "CHAT" | "VIDEO" | "OTHERS" | "SOCIAL_CHANNEL" | "WORK_ITEM" | (string & {});
  socialChannelType?: "MESSAGEBIRD" | "MESSENGER" | "WHATSAPP" | "APPLE_BUSINESS_CHAT" | "GOOGLE_BUSINESS_MESSAGES" | (string & {}) | undefined;
  serviceLevelThreshold: number;
  maxActiveContacts: number;
  maxTimeInQueue: number;
  defaultMusicInQueueMediaFileId?: string | undefined;
  timezone?: string | undefined;
  active: boolean;
  outdialCampaignEnabled?: boolean | undefined;
  monitoringPermitted?: boolean | undefined;
  parkingPermitted?: boolean | undefined;
  recordingPermitted?: boolean | undefined;
  recordingAllCallsPermitted?: boolean | undefined;
  pauseRecordingPermitted?: boolean | undefined;
  recordingPauseDuration?: number | undefined;
  controlFlowScriptUrl?: string | undefined;
  ivrRequeueUrl?: string | undefined;
  overflowNumber?: string | undefined;
  vendorId?: string | undefined;
  routingType: "LONGEST_AVAILABLE_AGENT" | "SKILLS_BASED" | "CIRCULAR" | "LINEAR" | (string & {});
  skillBasedRoutingType?: "LONGEST_AVAILABLE_AGENT" | "BEST_AVAILABLE_AGENT" | (string & {}) | undefined;
  queueRoutingType: "TEAM_BASED" | "SKILL_BASED" | "AGENT_BASED" | (string & {});
  queueSkillRequirements?: QueueSkillRequirementDTO[] | undefined;
  agents?: QueueAgentsDTO[] | undefined;
  callDistributionGroups: CallDistributionGroupDTO[];
  xspVersion?: string | undefined;
  subscriptionId?: string | undefined;
  assistantSkill?: AssistantSkillMappingDTO | undefined;
  systemDefault?: boolean | undefined;
  manuallyAssignable?: boolean | undefined;
  agentsLastUpdatedByUserName?: string | undefined;
  agentsLastUpdatedByUserEmailPrefix?: string | undefined;
  agentsLastUpdatedTime?: number | undefined;
  queueLevelSummariesInclusion?: string | undefined;
  queueLevelSentimentAnalysisInclusion?: string | undefined;
  queueLevelPredictedWaitTimeInclusion?: string | undefined;
  queueLevelAutoCsatInclusion?: string | undefined;
  queueLevelRealTimeTranscriptionsInclusion?: string | undefined;
  personalizedAIRouting?: QueuePersonalizedAIRoutingDTO | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/update-specific-contact-service-queue-by-id */
export const updateContactServiceQueueV2: Operation<UpdateContactServiceQueueV2Input, ContactServiceQueueDTO> = {
  id: "contactCenter.contactServiceQueue.updateV2",
  method: "PUT",
  path: "/organization/{orgid}/v2/contact-service-queue/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link reassignContactServiceQueueAgentsV2}. */
export interface ReassignContactServiceQueueAgentsV2Input {
  orgid: string;
  id: string;
  add?: string[] | undefined;
  remove?: string[] | undefined;
}

/** Add or remove agents/users to/from an agent based queue. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/add-or-remove-agents-users-to-from-an-agent-based-queue */
export const reassignContactServiceQueueAgentsV2: Operation<ReassignContactServiceQueueAgentsV2Input, Record<string, unknown>> = {
  id: "contactCenter.contactServiceQueue.reassignAgentsV2",
  method: "POST",
  path: "/organization/{orgid}/v2/contact-service-queue/{id}/reassign-agents",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listContactServiceQueueV3}. */
export interface ListContactServiceQueueV3Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  desktopProfileFilter?: boolean | undefined;
  provisioningView?: boolean | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Contact Service Queue(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-contact-service-queue-s */
export const listContactServiceQueueV3: ListOperation<ListContactServiceQueueV3Input, ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo, "data"> = {
  id: "contactCenter.contactServiceQueue.listV3",
  method: "GET",
  path: "/organization/{orgid}/v3/contact-service-queue",
  query: ["filter", "attributes", "search", "page", "pageSize", "desktopProfileFilter", "provisioningView", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
