// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTOEntryPointBulkExportDTO, BulkRequestItemDTOEntryPointDTO, BulkResponseDTO, EntityReferenceInfoDTO, EntryPointDTO, FlowOverrideSettingDTO, Response, ResponseEnvelopeEntryPointDTO } from "../types/contact-center.ts";

export type { BulkExportDTOEntryPointBulkExportDTO, BulkRequestItemDTOEntryPointDTO, BulkResponseDTO, EntityReferenceInfoDTO, EntryPointDTO, FlowOverrideSettingDTO, Response, ResponseEnvelopeEntryPointDTO } from "../types/contact-center.ts";

/** Input of {@link listEntryPoint}. */
export interface ListEntryPointInput {
  orgid: string;
  filter?: string | undefined;
  channelTypes?: string[] | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Entry Point(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/entry-point/list-entry-point-s */
export const listEntryPoint: ListOperation<ListEntryPointInput, EntryPointDTO[], ""> = {
  id: "contactCenter.entryPoint.list",
  method: "GET",
  path: "/organization/{orgid}/entry-point",
  query: ["filter", "channelTypes", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createEntryPoint}. */
export interface CreateEntryPointInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  entryPointType: "INBOUND" | "OUTBOUND" | (string & {});
  channelType: "TELEPHONY" | "EMAIL" | "FAX" | "CHAT" | "VIDEO" | "OTHERS" | "SOCIAL_CHANNEL" | (string & {});
  socialChannelType: "MESSAGEBIRD" | "MESSENGER" | "WHATSAPP" | "APPLE_BUSINESS_CHAT" | "GOOGLE_BUSINESS_MESSAGES" | (string & {});
  active: boolean;
  serviceLevelThreshold: number;
  maximumActiveContacts: number;
  controlFlowScriptUrl: string;
  overflowNumber: string;
  timezone?: string | undefined;
  imiOrgType: "MIXED_MODE" | "IMI" | (string & {});
  assetId: string;
  xspVersion?: string | undefined;
  subscriptionId?: string | undefined;
  routePointId?: string | undefined;
  flowId?: string | undefined;
  flowTagId?: string | undefined;
  musicOnHoldId?: string | undefined;
  outdialQueueId?: string | undefined;
  systemDefault?: boolean | undefined;
  callbackEnabled?: boolean | undefined;
  outdialTransferToQueueEnabled?: boolean | undefined;
  dnEpMappingCount?: number | undefined;
  flowOverrideSettings?: FlowOverrideSettingDTO[] | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Entry Point. @source documented https://developer.webex.com/docs/api/v1/entry-point/create-a-new-entry-point */
export const createEntryPoint: Operation<CreateEntryPointInput, EntryPointDTO> = {
  id: "contactCenter.entryPoint.create",
  method: "POST",
  path: "/organization/{orgid}/entry-point",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveEntryPointBulk}. */
export interface SaveEntryPointBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOEntryPointDTO[] | undefined;
}

/** Bulk save Entry Point(s). @source documented https://developer.webex.com/docs/api/v1/entry-point/bulk-save-entry-point-s */
export const saveEntryPointBulk: Operation<SaveEntryPointBulkInput, BulkResponseDTO> = {
  id: "contactCenter.entryPoint.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/entry-point/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listEntryPointBulkExport}. */
export interface ListEntryPointBulkExportInput {
  orgid: string;
  type: "INBOUND" | "OUTBOUND" | (string & {});
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Entry Point(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/entry-point/bulk-export-entry-point-s */
export const listEntryPointBulkExport: ListOperation<ListEntryPointBulkExportInput, BulkExportDTOEntryPointBulkExportDTO, "resources"> = {
  id: "contactCenter.entryPoint.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/entry-point/bulk-export",
  query: ["type", "page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeEntryPointInactiveEntities}. */
export interface PurgeEntryPointInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Entry Point(s). @source documented https://developer.webex.com/docs/api/v1/entry-point/purge-inactive-entry-point-s */
export const purgeEntryPointInactiveEntities: Operation<PurgeEntryPointInactiveEntitiesInput, Response> = {
  id: "contactCenter.entryPoint.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/entry-point/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeEntryPoint}. */
export interface RemoveEntryPointInput {
  orgid: string;
  id: string;
}

/** Delete specific Entry Point by ID. @source documented https://developer.webex.com/docs/api/v1/entry-point/delete-specific-entry-point-by-id */
export const removeEntryPoint: Operation<RemoveEntryPointInput, void> = {
  id: "contactCenter.entryPoint.remove",
  method: "DELETE",
  path: "/organization/{orgid}/entry-point/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getEntryPoint}. */
export interface GetEntryPointInput {
  orgid: string;
  id: string;
  includeNames?: boolean | undefined;
}

/** Get specific Entry Point by ID. @source documented https://developer.webex.com/docs/api/v1/entry-point/get-specific-entry-point-by-id */
export const getEntryPoint: Operation<GetEntryPointInput, EntryPointDTO> = {
  id: "contactCenter.entryPoint.get",
  method: "GET",
  path: "/organization/{orgid}/entry-point/{id}",
  query: ["includeNames"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateEntryPoint}. */
export interface UpdateEntryPointInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  entryPointType: "INBOUND" | "OUTBOUND" | (string & {});
  channelType: "TELEPHONY" | "EMAIL" | "FAX" | "CHAT" | "VIDEO" | "OTHERS" | "SOCIAL_CHANNEL" | (string & {});
  socialChannelType: "MESSAGEBIRD" | "MESSENGER" | "WHATSAPP" | "APPLE_BUSINESS_CHAT" | "GOOGLE_BUSINESS_MESSAGES" | (string & {});
  active: boolean;
  serviceLevelThreshold: number;
  maximumActiveContacts: number;
  controlFlowScriptUrl: string;
  overflowNumber: string;
  timezone?: string | undefined;
  imiOrgType: "MIXED_MODE" | "IMI" | (string & {});
  assetId: string;
  xspVersion?: string | undefined;
  subscriptionId?: string | undefined;
  routePointId?: string | undefined;
  flowId?: string | undefined;
  flowTagId?: string | undefined;
  musicOnHoldId?: string | undefined;
  outdialQueueId?: string | undefined;
  systemDefault?: boolean | undefined;
  callbackEnabled?: boolean | undefined;
  outdialTransferToQueueEnabled?: boolean | undefined;
  dnEpMappingCount?: number | undefined;
  flowOverrideSettings?: FlowOverrideSettingDTO[] | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Entry Point by ID. @source documented https://developer.webex.com/docs/api/v1/entry-point/update-specific-entry-point-by-id */
export const updateEntryPoint: Operation<UpdateEntryPointInput, EntryPointDTO> = {
  id: "contactCenter.entryPoint.update",
  method: "PUT",
  path: "/organization/{orgid}/entry-point/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listEntryPointIncomingReferences}. */
export interface ListEntryPointIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Entry Point. @source documented https://developer.webex.com/docs/api/v1/entry-point/list-references-for-a-specific-entry-point */
export const listEntryPointIncomingReferences: ListOperation<ListEntryPointIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.entryPoint.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/entry-point/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listEntryPointV2}. */
export interface ListEntryPointV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  desktopProfileFilter?: boolean | undefined;
  provisioningView?: boolean | undefined;
  includeCount?: boolean | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Entry Point(s). @source documented https://developer.webex.com/docs/api/v1/entry-point/list-entry-point-s */
export const listEntryPointV2: ListOperation<ListEntryPointV2Input, ResponseEnvelopeEntryPointDTO, "data"> = {
  id: "contactCenter.entryPoint.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/entry-point",
  query: ["filter", "attributes", "search", "page", "pageSize", "desktopProfileFilter", "provisioningView", "includeCount", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
