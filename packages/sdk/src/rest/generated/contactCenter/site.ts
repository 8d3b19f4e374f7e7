// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateSiteInput, GetSiteInput, ListSiteBulkExportInput, ListSiteIncomingReferencesInput, ListSiteInput, ListSiteV2Input, PurgeSiteInactiveEntitiesInput, RemoveSiteInput, SaveSiteBulkInput, UpdateSiteInput } from "@parley/contract/contactCenter/site";
import type { BulkResponseDTO, EntityInfo, Response, SiteBulkExportDTO, SiteDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.site` */
export interface ContactCenterSite {
  /** List Site(s). All at once. @source documented https://developer.webex.com/docs/api/v1/site/list-site-s */
  list(input: ListSiteInput, options?: CallOptions): Paged<SiteDTO>;
  /** Create a new Site. @source documented https://developer.webex.com/docs/api/v1/site/create-a-new-site */
  create(input: CreateSiteInput, options?: CallOptions): Promise<SiteDTO>;
  /** Bulk save Site(s). @source documented https://developer.webex.com/docs/api/v1/site/bulk-save-site-s */
  saveBulk(input: SaveSiteBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Site(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/site/bulk-export-site-s */
  listBulkExport(input: ListSiteBulkExportInput, options?: CallOptions): Paged<SiteBulkExportDTO>;
  /** Purge inactive Site(s). @source documented https://developer.webex.com/docs/api/v1/site/purge-inactive-site-s */
  purgeInactiveEntities(input: PurgeSiteInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Site by ID. @source documented https://developer.webex.com/docs/api/v1/site/delete-specific-site-by-id */
  remove(input: RemoveSiteInput, options?: CallOptions): Promise<void>;
  /** Get specific Site by ID. @source documented https://developer.webex.com/docs/api/v1/site/get-specific-site-by-id */
  get(input: GetSiteInput, options?: CallOptions): Promise<SiteDTO>;
  /** Update specific Site by ID. @source documented https://developer.webex.com/docs/api/v1/site/update-specific-site-by-id */
  update(input: UpdateSiteInput, options?: CallOptions): Promise<SiteDTO>;
  /** List references for a specific Site. @source documented https://developer.webex.com/docs/api/v1/site/list-references-for-a-specific-site */
  listIncomingReferences(input: ListSiteIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Site(s). @source documented https://developer.webex.com/docs/api/v1/site/list-site-s */
  listV2(input: ListSiteV2Input, options?: CallOptions): Paged<SiteDTO>;
}
