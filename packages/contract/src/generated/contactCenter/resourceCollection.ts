// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkRequestItemDTOBaseDTO, BulkResponseDTO, EntityReferenceInfoDTO, GetAllResourceCollectionsResponse, ResourceCollectionDTO, ResourceCollectionDetails, ResourceTypesDTO, UpdateResourceResponseDTO } from "../types/contact-center.ts";

export type { BulkRequestItemDTOBaseDTO, BulkResponseDTO, EntityReferenceInfoDTO, GetAllResourceCollectionsResponse, ResourceCollectionDTO, ResourceCollectionDetails, ResourceTypesDTO, UpdateResourceResponseDTO } from "../types/contact-center.ts";

/** Input of {@link createResourceCollection}. */
export interface CreateResourceCollectionInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  resources?: ResourceTypesDTO[] | undefined;
  resourceCount?: number | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Resource Collection. @source documented https://developer.webex.com/docs/api/v1/resource-collection/create-a-new-resource-collection */
export const createResourceCollection: Operation<CreateResourceCollectionInput, ResourceCollectionDTO> = {
  id: "contactCenter.resourceCollection.create",
  method: "POST",
  path: "/organization/{orgid}/resource-collection",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link patchResourceCollectionBulk}. */
export interface PatchResourceCollectionBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOBaseDTO[] | undefined;
}

/** Bulk partial update Resource Collections. @source documented https://developer.webex.com/docs/api/v1/resource-collection/bulk-partial-update-resource-collections */
export const patchResourceCollectionBulk: Operation<PatchResourceCollectionBulkInput, BulkResponseDTO> = {
  id: "contactCenter.resourceCollection.patchBulk",
  method: "PATCH",
  path: "/organization/{orgid}/resource-collection/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateResourceCollectionResource}. */
export interface UpdateResourceCollectionResourceInput {
  orgid: string;
  resourceType: string;
  resourceId: string;
  resourceCollections?: ResourceCollectionDetails[] | undefined;
}

/** Update resource with default resource collection. @source documented https://developer.webex.com/docs/api/v1/resource-collection/update-resource-with-default-resource-collection */
export const updateResourceCollectionResource: Operation<UpdateResourceCollectionResourceInput, UpdateResourceResponseDTO> = {
  id: "contactCenter.resourceCollection.updateResource",
  method: "POST",
  path: "/organization/{orgid}/resource-collection/update-resource",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeResourceCollection}. */
export interface RemoveResourceCollectionInput {
  orgid: string;
  id: string;
}

/** Delete specific Resource Collection by ID. @source documented https://developer.webex.com/docs/api/v1/resource-collection/delete-specific-resource-collection-by-id */
export const removeResourceCollection: Operation<RemoveResourceCollectionInput, void> = {
  id: "contactCenter.resourceCollection.remove",
  method: "DELETE",
  path: "/organization/{orgid}/resource-collection/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getResourceCollection}. */
export interface GetResourceCollectionInput {
  orgid: string;
  id: string;
}

/** Get specific Resource Collection by ID. @source documented https://developer.webex.com/docs/api/v1/resource-collection/get-specific-resource-collection-by-id */
export const getResourceCollection: Operation<GetResourceCollectionInput, ResourceCollectionDTO> = {
  id: "contactCenter.resourceCollection.get",
  method: "GET",
  path: "/organization/{orgid}/resource-collection/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateResourceCollection}. */
export interface UpdateResourceCollectionInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  resources?: ResourceTypesDTO[] | undefined;
  resourceCount?: number | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Resource Collection by ID. @source documented https://developer.webex.com/docs/api/v1/resource-collection/update-specific-resource-collection-by-id */
export const updateResourceCollection: Operation<UpdateResourceCollectionInput, ResourceCollectionDTO> = {
  id: "contactCenter.resourceCollection.update",
  method: "PUT",
  path: "/organization/{orgid}/resource-collection/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listResourceCollectionIncomingReferences}. */
export interface ListResourceCollectionIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Resource Collection. @source documented https://developer.webex.com/docs/api/v1/resource-collection/list-references-for-a-specific-resource-collection */
export const listResourceCollectionIncomingReferences: ListOperation<ListResourceCollectionIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.resourceCollection.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/resource-collection/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listResourceCollectionV2}. */
export interface ListResourceCollectionV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Resource Collections. @source documented https://developer.webex.com/docs/api/v1/resource-collection/list-resource-collections */
export const listResourceCollectionV2: ListOperation<ListResourceCollectionV2Input, GetAllResourceCollectionsResponse, "data"> = {
  id: "contactCenter.resourceCollection.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/resource-collection",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
