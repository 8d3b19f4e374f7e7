// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateOverrideInput, GetOverrideInput, ListOverrideIncomingReferencesInput, ListOverrideV2Input, ListOverridesInput, RemoveOverrideInput, SaveOverrideBulkInput, UpdateOverrideInput } from "@parley/contract/contactCenter/overrides";
import type { BulkResponseDTO, EntityInfo, OverridesDTO, OverridesDTOList } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.overrides` */
export interface ContactCenterOverrides {
  /** List Overrides resource(s). @source documented https://developer.webex.com/docs/api/v1/overrides/list-overrides-resource-s */
  list(input: ListOverridesInput, options?: CallOptions): Paged<OverridesDTOList>;
  /** Create a new Overrides resource. @source documented https://developer.webex.com/docs/api/v1/overrides/create-a-new-overrides-resource */
  create(input: CreateOverrideInput, options?: CallOptions): Promise<OverridesDTO>;
  /** Bulk save Overrides resource(s). @source documented https://developer.webex.com/docs/api/v1/overrides/bulk-save-overrides-resource-s */
  saveBulk(input: SaveOverrideBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Delete specific Overrides resource by ID. @source documented https://developer.webex.com/docs/api/v1/overrides/delete-specific-overrides-resource-by-id */
  remove(input: RemoveOverrideInput, options?: CallOptions): Promise<void>;
  /** Get specific Overrides resource by ID. @source documented https://developer.webex.com/docs/api/v1/overrides/get-specific-overrides-resource-by-id */
  get(input: GetOverrideInput, options?: CallOptions): Promise<OverridesDTO>;
  /** Update specific Overrides resource by ID. @source documented https://developer.webex.com/docs/api/v1/overrides/update-specific-overrides-resource-by-id */
  update(input: UpdateOverrideInput, options?: CallOptions): Promise<OverridesDTO>;
  /** List references for a specific Overrides resource. @source documented https://developer.webex.com/docs/api/v1/overrides/list-references-for-a-specific-overrides-resource */
  listIncomingReferences(input: ListOverrideIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Overrides resource(s). @source documented https://developer.webex.com/docs/api/v1/overrides/list-overrides-resource-s */
  listV2(input: ListOverrideV2Input, options?: CallOptions): Paged<OverridesDTO>;
}
