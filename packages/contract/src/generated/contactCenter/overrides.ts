// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkRequestItemDTOOverridesDTO, BulkResponseDTO, EntityReferenceInfoDTO, OverrideDTO, OverridesDTO, OverridesDTOList, ResponseEnvelopeOverridesDTO } from "../types/contact-center.ts";

export type { BulkRequestItemDTOOverridesDTO, BulkResponseDTO, EntityReferenceInfoDTO, OverrideDTO, OverridesDTO, OverridesDTOList, ResponseEnvelopeOverridesDTO } from "../types/contact-center.ts";

/** Input of {@link listOverrides}. */
export interface ListOverridesInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Overrides resource(s). @source documented https://developer.webex.com/docs/api/v1/overrides/list-overrides-resource-s */
export const listOverrides: ListOperation<ListOverridesInput, OverridesDTOList[], ""> = {
  id: "contactCenter.overrides.list",
  method: "GET",
  path: "/organization/{orgid}/overrides",
  query: ["filter", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createOverride}. */
export interface CreateOverrideInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  timezone: string;
  overrides: OverrideDTO[];
  latestOverride?: OverrideDTO | undefined;
  overridesCount?: number | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Overrides resource. @source documented https://developer.webex.com/docs/api/v1/overrides/create-a-new-overrides-resource */
export const createOverride: Operation<CreateOverrideInput, OverridesDTO> = {
  id: "contactCenter.overrides.create",
  method: "POST",
  path: "/organization/{orgid}/overrides",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveOverrideBulk}. */
export interface SaveOverrideBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOOverridesDTO[] | undefined;
}

/** Bulk save Overrides resource(s). @source documented https://developer.webex.com/docs/api/v1/overrides/bulk-save-overrides-resource-s */
export const saveOverrideBulk: Operation<SaveOverrideBulkInput, BulkResponseDTO> = {
  id: "contactCenter.overrides.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/overrides/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeOverride}. */
export interface RemoveOverrideInput {
  orgid: string;
  id: string;
}

/** Delete specific Overrides resource by ID. @source documented https://developer.webex.com/docs/api/v1/overrides/delete-specific-overrides-resource-by-id */
export const removeOverride: Operation<RemoveOverrideInput, void> = {
  id: "contactCenter.overrides.remove",
  method: "DELETE",
  path: "/organization/{orgid}/overrides/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getOverride}. */
export interface GetOverrideInput {
  orgid: string;
  id: string;
}

/** Get specific Overrides resource by ID. @source documented https://developer.webex.com/docs/api/v1/overrides/get-specific-overrides-resource-by-id */
export const getOverride: Operation<GetOverrideInput, OverridesDTO> = {
  id: "contactCenter.overrides.get",
  method: "GET",
  path: "/organization/{orgid}/overrides/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateOverride}. */
export interface UpdateOverrideInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  timezone: string;
  overrides: OverrideDTO[];
  latestOverride?: OverrideDTO | undefined;
  overridesCount?: number | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Overrides resource by ID. @source documented https://developer.webex.com/docs/api/v1/overrides/update-specific-overrides-resource-by-id */
export const updateOverride: Operation<UpdateOverrideInput, OverridesDTO> = {
  id: "contactCenter.overrides.update",
  method: "PUT",
  path: "/organization/{orgid}/overrides/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listOverrideIncomingReferences}. */
export interface ListOverrideIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Overrides resource. @source documented https://developer.webex.com/docs/api/v1/overrides/list-references-for-a-specific-overrides-resource */
export const listOverrideIncomingReferences: ListOperation<ListOverrideIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.overrides.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/overrides/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listOverrideV2}. */
export interface ListOverrideV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  sort?: string | undefined;
  includeLatestOverride?: boolean | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Overrides resource(s). @source documented https://developer.webex.com/docs/api/v1/overrides/list-overrides-resource-s */
export const listOverrideV2: ListOperation<ListOverrideV2Input, ResponseEnvelopeOverridesDTO, "data"> = {
  id: "contactCenter.overrides.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/overrides",
  query: ["filter", "attributes", "search", "page", "pageSize", "sort", "includeLatestOverride", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
