// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTOSiteBulkExportDTO, BulkRequestItemDTOSiteDTO, BulkResponseDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeSiteDTO, SiteDTO } from "../types/contact-center.ts";

export type { BulkExportDTOSiteBulkExportDTO, BulkRequestItemDTOSiteDTO, BulkResponseDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeSiteDTO, SiteDTO } from "../types/contact-center.ts";

/** Input of {@link listSite}. */
export interface ListSiteInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
}

/** List Site(s). @source documented https://developer.webex.com/docs/api/v1/site/list-site-s */
export const listSite: ListOperation<ListSiteInput, SiteDTO[], ""> = {
  id: "contactCenter.site.list",
  method: "GET",
  path: "/organization/{orgid}/site",
  query: ["filter", "attributes"],
  items: "",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createSite}. */
export interface CreateSiteInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  active: boolean;
  multimediaProfileId: string;
  description?: string | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Site. @source documented https://developer.webex.com/docs/api/v1/site/create-a-new-site */
export const createSite: Operation<CreateSiteInput, SiteDTO> = {
  id: "contactCenter.site.create",
  method: "POST",
  path: "/organization/{orgid}/site",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveSiteBulk}. */
export interface SaveSiteBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOSiteDTO[] | undefined;
}

/** Bulk save Site(s). @source documented https://developer.webex.com/docs/api/v1/site/bulk-save-site-s */
export const saveSiteBulk: Operation<SaveSiteBulkInput, BulkResponseDTO> = {
  id: "contactCenter.site.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/site/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listSiteBulkExport}. */
export interface ListSiteBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Site(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/site/bulk-export-site-s */
export const listSiteBulkExport: ListOperation<ListSiteBulkExportInput, BulkExportDTOSiteBulkExportDTO, "resources"> = {
  id: "contactCenter.site.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/site/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeSiteInactiveEntities}. */
export interface PurgeSiteInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Site(s). @source documented https://developer.webex.com/docs/api/v1/site/purge-inactive-site-s */
export const purgeSiteInactiveEntities: Operation<PurgeSiteInactiveEntitiesInput, Response> = {
  id: "contactCenter.site.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/site/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeSite}. */
export interface RemoveSiteInput {
  orgid: string;
  id: string;
}

/** Delete specific Site by ID. @source documented https://developer.webex.com/docs/api/v1/site/delete-specific-site-by-id */
export const removeSite: Operation<RemoveSiteInput, void> = {
  id: "contactCenter.site.remove",
  method: "DELETE",
  path: "/organization/{orgid}/site/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getSite}. */
export interface GetSiteInput {
  orgid: string;
  id: string;
}

/** Get specific Site by ID. @source documented https://developer.webex.com/docs/api/v1/site/get-specific-site-by-id */
export const getSite: Operation<GetSiteInput, SiteDTO> = {
  id: "contactCenter.site.get",
  method: "GET",
  path: "/organization/{orgid}/site/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateSite}. */
export interface UpdateSiteInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  active: boolean;
  multimediaProfileId: string;
  description?: string | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Site by ID. @source documented https://developer.webex.com/docs/api/v1/site/update-specific-site-by-id */
export const updateSite: Operation<UpdateSiteInput, SiteDTO> = {
  id: "contactCenter.site.update",
  method: "PUT",
  path: "/organization/{orgid}/site/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listSiteIncomingReferences}. */
export interface ListSiteIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Site. @source documented https://developer.webex.com/docs/api/v1/site/list-references-for-a-specific-site */
export const listSiteIncomingReferences: ListOperation<ListSiteIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.site.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/site/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listSiteV2}. */
export interface ListSiteV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Site(s). @source documented https://developer.webex.com/docs/api/v1/site/list-site-s */
export const listSiteV2: ListOperation<ListSiteV2Input, ResponseEnvelopeSiteDTO, "data"> = {
  id: "contactCenter.site.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/site",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
