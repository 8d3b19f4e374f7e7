// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTODesktopLayoutBulkExportDTO, BulkRequestItemDTODesktopLayoutDTO, BulkResponseDTO, DesktopLayoutDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeDesktopLayoutDTO } from "../types/contact-center.ts";

export type { BulkExportDTODesktopLayoutBulkExportDTO, BulkRequestItemDTODesktopLayoutDTO, BulkResponseDTO, DesktopLayoutDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeDesktopLayoutDTO } from "../types/contact-center.ts";

/** Input of {@link createDesktopLayout}. */
export interface CreateDesktopLayoutInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  editedBy: string;
  jsonFileName: string;
  jsonFileContent: string;
  global: boolean;
  status: boolean;
  defaultJsonModified: boolean;
  validated: boolean;
  validatedTime?: number | undefined;
  defaultJsonModifiedTime?: number | undefined;
  modifiedTime?: number | undefined;
  teamIds?: string[] | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Desktop Layout. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/create-a-new-desktop-layout */
export const createDesktopLayout: Operation<CreateDesktopLayoutInput, DesktopLayoutDTO> = {
  id: "contactCenter.desktopLayout.create",
  method: "POST",
  path: "/organization/{orgid}/desktop-layout",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveDesktopLayoutBulk}. */
export interface SaveDesktopLayoutBulkInput {
  orgid: string;
  items?: BulkRequestItemDTODesktopLayoutDTO[] | undefined;
}

/** Bulk save Desktop Layout(s). @source documented https://developer.webex.com/docs/api/v1/desktop-layout/bulk-save-desktop-layout-s */
export const saveDesktopLayoutBulk: Operation<SaveDesktopLayoutBulkInput, BulkResponseDTO> = {
  id: "contactCenter.desktopLayout.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/desktop-layout/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDesktopLayoutBulkExport}. */
export interface ListDesktopLayoutBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Desktop Layout(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/bulk-export-desktop-layout-s */
export const listDesktopLayoutBulkExport: ListOperation<ListDesktopLayoutBulkExportInput, BulkExportDTODesktopLayoutBulkExportDTO, "resources"> = {
  id: "contactCenter.desktopLayout.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/desktop-layout/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeDesktopLayoutInactiveEntities}. */
export interface PurgeDesktopLayoutInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Desktop Layout(s). @source documented https://developer.webex.com/docs/api/v1/desktop-layout/purge-inactive-desktop-layout-s */
export const purgeDesktopLayoutInactiveEntities: Operation<PurgeDesktopLayoutInactiveEntitiesInput, Response> = {
  id: "contactCenter.desktopLayout.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/desktop-layout/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeDesktopLayout}. */
export interface RemoveDesktopLayoutInput {
  orgid: string;
  id: string;
}

/** Delete specific Desktop Layout by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/delete-specific-desktop-layout-by-id */
export const removeDesktopLayout: Operation<RemoveDesktopLayoutInput, void> = {
  id: "contactCenter.desktopLayout.remove",
  method: "DELETE",
  path: "/organization/{orgid}/desktop-layout/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getDesktopLayout}. */
export interface GetDesktopLayoutInput {
  orgid: string;
  id: string;
}

/** Get specific Desktop Layout by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/get-specific-desktop-layout-by-id */
export const getDesktopLayout: Operation<GetDesktopLayoutInput, DesktopLayoutDTO> = {
  id: "contactCenter.desktopLayout.get",
  method: "GET",
  path: "/organization/{orgid}/desktop-layout/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateDesktopLayout}. */
export interface UpdateDesktopLayoutInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  editedBy: string;
  jsonFileName: string;
  jsonFileContent: string;
  global: boolean;
  status: boolean;
  defaultJsonModified: boolean;
  validated: boolean;
  validatedTime?: number | undefined;
  defaultJsonModifiedTime?: number | undefined;
  modifiedTime?: number | undefined;
  teamIds?: string[] | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Desktop Layout by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/update-specific-desktop-layout-by-id */
export const updateDesktopLayout: Operation<UpdateDesktopLayoutInput, DesktopLayoutDTO> = {
  id: "contactCenter.desktopLayout.update",
  method: "PUT",
  path: "/organization/{orgid}/desktop-layout/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDesktopLayoutIncomingReferences}. */
export interface ListDesktopLayoutIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Desktop Layout. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/list-references-for-a-specific-desktop-layout */
export const listDesktopLayoutIncomingReferences: ListOperation<ListDesktopLayoutIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.desktopLayout.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/desktop-layout/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDesktopLayoutV2}. */
export interface ListDesktopLayoutV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
  provisioningView?: boolean | undefined;
}

/** List Desktop Layout(s). @source documented https://developer.webex.com/docs/api/v1/desktop-layout/list-desktop-layout-s */
export const listDesktopLayoutV2: ListOperation<ListDesktopLayoutV2Input, ResponseEnvelopeDesktopLayoutDTO, "data"> = {
  id: "contactCenter.desktopLayout.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/desktop-layout",
  query: ["filter", "attributes", "search", "page", "pageSize", "singleObjectResponse", "provisioningView"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
