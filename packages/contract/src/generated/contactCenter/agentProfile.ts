// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AgentProfileResponseDTO, BulkExportDTOAgentProfileBulkExportDTO, BulkRequestItemDTOAgentProfileDTO, BulkResponseDTO, EntityReferenceInfoDTO, ListDesktopProfilesV2Response, Response, ViewableStatisticsDTO } from "../types/contact-center.ts";

export type { AgentProfileResponseDTO, BulkExportDTOAgentProfileBulkExportDTO, BulkRequestItemDTOAgentProfileDTO, BulkResponseDTO, EntityReferenceInfoDTO, ListDesktopProfilesV2Response, Response, ViewableStatisticsDTO } from "../types/contact-center.ts";

/** Input of {@link listAgentProfile}. */
export interface ListAgentProfileInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Desktop Profile(s). @source documented https://developer.webex.com/docs/api/v1/desktop-profile/list-desktop-profile-s */
export const listAgentProfile: ListOperation<ListAgentProfileInput, AgentProfileResponseDTO[], ""> = {
  id: "contactCenter.agentProfile.list",
  method: "GET",
  path: "/organization/{orgid}/agent-profile",
  query: ["filter", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createAgentProfile}. */
export interface CreateAgentProfileInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string | undefined;
  screenPopup?: boolean | undefined;
  lastAgentRouting?: boolean | undefined;
  autoWrapUp?: boolean | undefined;
  autoAnswer?: boolean | undefined;
  autoWrapAfterSeconds?: number | undefined;
  agentAvailableAfterOutdial?: boolean | undefined;
  allowAutoWrapUpExtension?: boolean | undefined;
  accessWrapUpCode: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  wrapUpCodes?: string[] | undefined;
  accessIdleCode: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  idleCodes?: string[] | undefined;
  accessQueue: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  queues?: string[] | undefined;
  accessEntryPoint: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  entryPoints?: string[] | undefined;
  accessBuddyTeam: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  buddyTeams?: string[] | undefined;
  consultToQueue?: boolean | undefined;
  outdialEnabled?: boolean | undefined;
  outdialEntryPointId?: string | undefined;
  outdialANIId?: string | undefined;
  addressBookId?: string | undefined;
  dialPlanEnabled?: boolean | undefined;
  dialPlans?: string[] | undefined;
  agentDNValidation: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  agentDNValidationCriteria?: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {}) | undefined;
  agentDNValidationCriterions?: string[] | undefined;
  loginVoiceOptions?: ("AGENT_DN" | "EXTENSION" | "BROWSER" | (string & {}))[] | undefined;
  viewableStatistics: ViewableStatisticsDTO;
  thresholdRules?: string[] | undefined;
  active: boolean;
  timeoutDesktopInactivityCustomEnabled?: boolean | undefined;
  showUserDetailsMS?: boolean | undefined;
  stateSynchronizationMS?: boolean | undefined;
  showUserDetailsWebex?: boolean | undefined;
  stateSynchronizationWebex?: boolean | undefined;
  timeoutDesktopInactivityMins?: number | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Desktop Profile. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/create-a-new-desktop-profile */
export const createAgentProfile: Operation<CreateAgentProfileInput, AgentProfileResponseDTO> = {
  id: "contactCenter.agentProfile.create",
  method: "POST",
  path: "/organization/{orgid}/agent-profile",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveAgentProfileBulk}. */
export interface SaveAgentProfileBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOAgentProfileDTO[] | undefined;
}

/** Bulk save Desktop Profile(s). @source documented https://developer.webex.com/docs/api/v1/desktop-profile/bulk-save-desktop-profile-s */
export const saveAgentProfileBulk: Operation<SaveAgentProfileBulkInput, BulkResponseDTO> = {
  id: "contactCenter.agentProfile.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/agent-profile/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAgentProfileBulkExport}. */
export interface ListAgentProfileBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Desktop Profile(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/bulk-export-desktop-profile-s */
export const listAgentProfileBulkExport: ListOperation<ListAgentProfileBulkExportInput, BulkExportDTOAgentProfileBulkExportDTO, "resources"> = {
  id: "contactCenter.agentProfile.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/agent-profile/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeAgentProfileInactiveEntities}. */
export interface PurgeAgentProfileInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Desktop Profile(s). @source documented https://developer.webex.com/docs/api/v1/desktop-profile/purge-inactive-desktop-profile-s */
export const purgeAgentProfileInactiveEntities: Operation<PurgeAgentProfileInactiveEntitiesInput, Response> = {
  id: "contactCenter.agentProfile.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/agent-profile/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeAgentProfile}. */
export interface RemoveAgentProfileInput {
  orgid: string;
  id: string;
}

/** Delete specific Desktop Profile by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/delete-specific-desktop-profile-by-id */
export const removeAgentProfile: Operation<RemoveAgentProfileInput, void> = {
  id: "contactCenter.agentProfile.remove",
  method: "DELETE",
  path: "/organization/{orgid}/agent-profile/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAgentProfile}. */
export interface GetAgentProfileInput {
  orgid: string;
  id: string;
}

/** Get specific Desktop Profile by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/get-specific-desktop-profile-by-id */
export const getAgentProfile: Operation<GetAgentProfileInput, AgentProfileResponseDTO> = {
  id: "contactCenter.agentProfile.get",
  method: "GET",
  path: "/organization/{orgid}/agent-profile/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAgentProfile}. */
export interface UpdateAgentProfileInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string | undefined;
  screenPopup?: boolean | undefined;
  lastAgentRouting?: boolean | undefined;
  autoWrapUp?: boolean | undefined;
  autoAnswer?: boolean | undefined;
  autoWrapAfterSeconds?: number | undefined;
  agentAvailableAfterOutdial?: boolean | undefined;
  allowAutoWrapUpExtension?: boolean | undefined;
  accessWrapUpCode: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  wrapUpCodes?: string[] | undefined;
  accessIdleCode: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  idleCodes?: string[] | undefined;
  accessQueue: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  queues?: string[] | undefined;
  accessEntryPoint: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  entryPoints?: string[] | undefined;
  accessBuddyTeam: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  buddyTeams?: string[] | undefined;
  consultToQueue?: boolean | undefined;
  outdialEnabled?: boolean | undefined;
  outdialEntryPointId?: string | undefined;
  outdialANIId?: string | undefined;
  addressBookId?: string | undefined;
  dialPlanEnabled?: boolean | undefined;
  dialPlans?: string[] | undefined;
  agentDNValidation: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  agentDNValidationCriteria?: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {}) | undefined;
  agentDNValidationCriterions?: string[] | undefined;
  loginVoiceOptions?: ("AGENT_DN" | "EXTENSION" | "BROWSER" | (string & {}))[] | undefined;
  viewableStatistics: ViewableStatisticsDTO;
  thresholdRules?: string[] | undefined;
  active: boolean;
  timeoutDesktopInactivityCustomEnabled?: boolean | undefined;
  showUserDetailsMS?: boolean | undefined;
  stateSynchronizationMS?: boolean | undefined;
  showUserDetailsWebex?: boolean | undefined;
  stateSynchronizationWebex?: boolean | undefined;
  timeoutDesktopInactivityMins?: number | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Desktop Profile by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/update-specific-desktop-profile-by-id */
export const updateAgentProfile: Operation<UpdateAgentProfileInput, AgentProfileResponseDTO> = {
  id: "contactCenter.agentProfile.update",
  method: "PUT",
  path: "/organization/{orgid}/agent-profile/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAgentProfileIncomingReferences}. */
export interface ListAgentProfileIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Desktop Profile. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/list-references-for-a-specific-desktop-profile */
export const listAgentProfileIncomingReferences: ListOperation<ListAgentProfileIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.agentProfile.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/agent-profile/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAgentProfileV2}. */
export interface ListAgentProfileV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Desktop Profile(s). @source documented https://developer.webex.com/docs/api/v1/desktop-profile/list-desktop-profile-s */
export const listAgentProfileV2: ListOperation<ListAgentProfileV2Input, ListDesktopProfilesV2Response, "data"> = {
  id: "contactCenter.agentProfile.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/agent-profile",
  query: ["filter", "attributes", "search", "page", "pageSize", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
