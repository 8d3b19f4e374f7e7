// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateMultimediaProfileInput, GetMultimediaProfileInput, ListMultimediaProfileBulkExportInput, ListMultimediaProfileIncomingReferencesInput, ListMultimediaProfileInput, ListMultimediaProfileV2Input, PurgeMultimediaProfileInactiveEntitiesInput, RemoveMultimediaProfileInput, SaveMultimediaProfileBulkInput, UpdateMultimediaProfileInput } from "@parley/contract/contactCenter/multimediaProfile";
import type { BulkResponseDTO, EntityInfo, MultimediaProfileDTO, MultimediaProfileExportDTO, Response } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.multimediaProfile` */
export interface ContactCenterMultimediaProfile {
  /** List Multimedia Profile(s). @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/list-multimedia-profile-s */
  list(input: ListMultimediaProfileInput, options?: CallOptions): Paged<MultimediaProfileDTO>;
  /** Create a new Multimedia Profile. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/create-a-new-multimedia-profile */
  create(input: CreateMultimediaProfileInput, options?: CallOptions): Promise<MultimediaProfileDTO>;
  /** Bulk save Multimedia Profile(s). @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/bulk-save-multimedia-profile-s */
  saveBulk(input: SaveMultimediaProfileBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Multimedia Profile(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/bulk-export-multimedia-profile-s */
  listBulkExport(input: ListMultimediaProfileBulkExportInput, options?: CallOptions): Paged<MultimediaProfileExportDTO>;
  /** Purge inactive Multimedia Profile(s). @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/purge-inactive-multimedia-profile-s */
  purgeInactiveEntities(input: PurgeMultimediaProfileInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Multimedia Profile by ID. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/delete-specific-multimedia-profile-by-id */
  remove(input: RemoveMultimediaProfileInput, options?: CallOptions): Promise<void>;
  /** Get specific Multimedia Profile by ID. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/get-specific-multimedia-profile-by-id */
  get(input: GetMultimediaProfileInput, options?: CallOptions): Promise<MultimediaProfileDTO>;
  /** Update specific Multimedia Profile by ID. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/update-specific-multimedia-profile-by-id */
  update(input: UpdateMultimediaProfileInput, options?: CallOptions): Promise<MultimediaProfileDTO>;
  /** List references for a specific Multimedia Profile. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/list-references-for-a-specific-multimedia-profile */
  listIncomingReferences(input: ListMultimediaProfileIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Multimedia Profile(s). @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/list-multimedia-profile-s */
  listV2(input: ListMultimediaProfileV2Input, options?: CallOptions): Paged<MultimediaProfileDTO>;
}
