// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateResourceCollectionInput, GetResourceCollectionInput, ListResourceCollectionIncomingReferencesInput, ListResourceCollectionV2Input, PatchResourceCollectionBulkInput, RemoveResourceCollectionInput, UpdateResourceCollectionInput, UpdateResourceCollectionResourceInput } from "@parley/contract/contactCenter/resourceCollection";
import type { BulkResponseDTO, EntityInfo, ResourceCollectionDTO, UpdateResourceResponseDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.resourceCollection` */
export interface ContactCenterResourceCollection {
  /** Create a new Resource Collection. @source documented https://developer.webex.com/docs/api/v1/resource-collection/create-a-new-resource-collection */
  create(input: CreateResourceCollectionInput, options?: CallOptions): Promise<ResourceCollectionDTO>;
  /** Bulk partial update Resource Collections. @source documented https://developer.webex.com/docs/api/v1/resource-collection/bulk-partial-update-resource-collections */
  patchBulk(input: PatchResourceCollectionBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Update resource with default resource collection. @source documented https://developer.webex.com/docs/api/v1/resource-collection/update-resource-with-default-resource-collection */
  updateResource(input: UpdateResourceCollectionResourceInput, options?: CallOptions): Promise<UpdateResourceResponseDTO>;
  /** Delete specific Resource Collection by ID. @source documented https://developer.webex.com/docs/api/v1/resource-collection/delete-specific-resource-collection-by-id */
  remove(input: RemoveResourceCollectionInput, options?: CallOptions): Promise<void>;
  /** Get specific Resource Collection by ID. @source documented https://developer.webex.com/docs/api/v1/resource-collection/get-specific-resource-collection-by-id */
  get(input: GetResourceCollectionInput, options?: CallOptions): Promise<ResourceCollectionDTO>;
  /** Update specific Resource Collection by ID. @source documented https://developer.webex.com/docs/api/v1/resource-collection/update-specific-resource-collection-by-id */
  update(input: UpdateResourceCollectionInput, options?: CallOptions): Promise<ResourceCollectionDTO>;
  /** List references for a specific Resource Collection. @source documented https://developer.webex.com/docs/api/v1/resource-collection/list-references-for-a-specific-resource-collection */
  listIncomingReferences(input: ListResourceCollectionIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Resource Collections. @source documented https://developer.webex.com/docs/api/v1/resource-collection/list-resource-collections */
  listV2(input: ListResourceCollectionV2Input, options?: CallOptions): Paged<ResourceCollectionDTO>;
}
