// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTOOutdialANIBulkExportDTO, BulkRequestItemDTOOutdialANIDTO, BulkRequestItemDTOOutdialANIEntryDTO, BulkResponseDTO, EntityReferenceInfoDTO, OutdialANIDTO, OutdialANIDTOList, OutdialANIEntryDTO, ResponseEnvelopeOutdialANIDTO, ResponseEnvelopeOutdialANIEntryDTO } from "../types/contact-center.ts";

export type { BulkExportDTOOutdialANIBulkExportDTO, BulkRequestItemDTOOutdialANIDTO, BulkRequestItemDTOOutdialANIEntryDTO, BulkResponseDTO, EntityReferenceInfoDTO, OutdialANIDTO, OutdialANIDTOList, OutdialANIEntryDTO, ResponseEnvelopeOutdialANIDTO, ResponseEnvelopeOutdialANIEntryDTO } from "../types/contact-center.ts";

/** Input of {@link listOutdialAni}. */
export interface ListOutdialAniInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Outdial ANI(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-outdial-ani-s */
export const listOutdialAni: ListOperation<ListOutdialAniInput, OutdialANIDTOList[], ""> = {
  id: "contactCenter.outdialAni.list",
  method: "GET",
  path: "/organization/{orgid}/outdial-ani",
  query: ["filter", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createOutdialAni}. */
export interface CreateOutdialAniInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  outdialANIEntries?: OutdialANIEntryDTO[] | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Outdial ANI. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/create-a-new-outdial-ani */
export const createOutdialAni: Operation<CreateOutdialAniInput, OutdialANIDTO> = {
  id: "contactCenter.outdialAni.create",
  method: "POST",
  path: "/organization/{orgid}/outdial-ani",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveOutdialAniBulk}. */
export interface SaveOutdialAniBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOOutdialANIDTO[] | undefined;
}

/** Bulk save Outdial ANI(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/bulk-save-outdial-ani-s */
export const saveOutdialAniBulk: Operation<SaveOutdialAniBulkInput, BulkResponseDTO> = {
  id: "contactCenter.outdialAni.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/outdial-ani/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listOutdialAniBulkExport}. */
export interface ListOutdialAniBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Outdial ANI(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/bulk-export-outdial-ani-s */
export const listOutdialAniBulkExport: ListOperation<ListOutdialAniBulkExportInput, BulkExportDTOOutdialANIBulkExportDTO, "resources"> = {
  id: "contactCenter.outdialAni.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/outdial-ani/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listEntry}. */
export interface ListEntryInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Outdial ANI Entry(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-outdial-ani-entry-s */
export const listEntry: ListOperation<ListEntryInput, ResponseEnvelopeOutdialANIEntryDTO, "data"> = {
  id: "contactCenter.outdialAni.entry.list",
  method: "GET",
  path: "/organization/{orgid}/outdial-ani/entry",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeOutdialAni}. */
export interface RemoveOutdialAniInput {
  orgid: string;
  id: string;
}

/** Delete specific Outdial ANI by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/delete-specific-outdial-ani-by-id */
export const removeOutdialAni: Operation<RemoveOutdialAniInput, void> = {
  id: "contactCenter.outdialAni.remove",
  method: "DELETE",
  path: "/organization/{orgid}/outdial-ani/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getOutdialAni}. */
export interface GetOutdialAniInput {
  orgid: string;
  id: string;
}

/** Get specific Outdial ANI by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/get-specific-outdial-ani-by-id */
export const getOutdialAni: Operation<GetOutdialAniInput, OutdialANIDTO> = {
  id: "contactCenter.outdialAni.get",
  method: "GET",
  path: "/organization/{orgid}/outdial-ani/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateOutdialAni}. */
export interface UpdateOutdialAniInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  outdialANIEntries?: OutdialANIEntryDTO[] | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Outdial ANI by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/update-specific-outdial-ani-by-id */
export const updateOutdialAni: Operation<UpdateOutdialAniInput, OutdialANIDTO> = {
  id: "contactCenter.outdialAni.update",
  method: "PUT",
  path: "/organization/{orgid}/outdial-ani/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listOutdialAniIncomingReferences}. */
export interface ListOutdialAniIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Outdial ANI. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-references-for-a-specific-outdial-ani */
export const listOutdialAniIncomingReferences: ListOperation<ListOutdialAniIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.outdialAni.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/outdial-ani/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createEntry}. */
export interface CreateEntryInput {
  orgid: string;
  outDialAniId: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  number: string;
  defaultANIEntry?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Outdial ANI Entry. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/create-a-new-outdial-ani-entry */
export const createEntry: Operation<CreateEntryInput, OutdialANIEntryDTO> = {
  id: "contactCenter.outdialAni.entry.create",
  method: "POST",
  path: "/organization/{orgid}/outdial-ani/{outDialAniId}/entry",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveEntryBulk}. */
export interface SaveEntryBulkInput {
  orgid: string;
  outDialAniId: string;
  items?: BulkRequestItemDTOOutdialANIEntryDTO[] | undefined;
}

/** Bulk save Outdial ANI Entry(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/bulk-save-outdial-ani-entry-s */
export const saveEntryBulk: Operation<SaveEntryBulkInput, BulkResponseDTO> = {
  id: "contactCenter.outdialAni.entry.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/outdial-ani/{outDialAniId}/entry/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeEntry}. */
export interface RemoveEntryInput {
  orgid: string;
  outDialAniId: string;
  id: string;
}

/** Delete specific Outdial ANI Entry by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/delete-specific-outdial-ani-entry-by-id */
export const removeEntry: Operation<RemoveEntryInput, void> = {
  id: "contactCenter.outdialAni.entry.remove",
  method: "DELETE",
  path: "/organization/{orgid}/outdial-ani/{outDialAniId}/entry/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getEntry}. */
export interface GetEntryInput {
  orgid: string;
  outDialAniId: string;
  id: string;
}

/** Get specific Outdial ANI Entry by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/get-specific-outdial-ani-entry-by-id */
export const getEntry: Operation<GetEntryInput, OutdialANIEntryDTO> = {
  id: "contactCenter.outdialAni.entry.get",
  method: "GET",
  path: "/organization/{orgid}/outdial-ani/{outDialAniId}/entry/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateEntry}. */
export interface UpdateEntryInput {
  orgid: string;
  outDialAniId: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  number: string;
  defaultANIEntry?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Outdial ANI Entry by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/update-specific-outdial-ani-entry-by-id */
export const updateEntry: Operation<UpdateEntryInput, OutdialANIEntryDTO> = {
  id: "contactCenter.outdialAni.entry.update",
  method: "PUT",
  path: "/organization/{orgid}/outdial-ani/{outDialAniId}/entry/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listOutdialAniV2}. */
export interface ListOutdialAniV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Outdial ANI(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-outdial-ani-s */
export const listOutdialAniV2: ListOperation<ListOutdialAniV2Input, ResponseEnvelopeOutdialANIDTO, "data"> = {
  id: "contactCenter.outdialAni.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/outdial-ani",
  query: ["filter", "attributes", "search", "page", "pageSize", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listEntryV2}. */
export interface ListEntryV2Input {
  orgid: string;
  outDialAniId: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Outdial ANI Entry(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-outdial-ani-entry-s */
export const listEntryV2: ListOperation<ListEntryV2Input, ResponseEnvelopeOutdialANIEntryDTO, "data"> = {
  id: "contactCenter.outdialAni.entry.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/outdial-ani/{outDialAniId}/entry",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
