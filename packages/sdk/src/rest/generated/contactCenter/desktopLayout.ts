// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateDesktopLayoutInput, GetDesktopLayoutInput, ListDesktopLayoutBulkExportInput, ListDesktopLayoutIncomingReferencesInput, ListDesktopLayoutV2Input, PurgeDesktopLayoutInactiveEntitiesInput, RemoveDesktopLayoutInput, SaveDesktopLayoutBulkInput, UpdateDesktopLayoutInput } from "@parley/contract/contactCenter/desktopLayout";
import type { BulkResponseDTO, DesktopLayoutBulkExportDTO, DesktopLayoutDTO, EntityInfo, Response } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.desktopLayout` */
export interface ContactCenterDesktopLayout {
  /** Create a new Desktop Layout. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/create-a-new-desktop-layout */
  create(input: CreateDesktopLayoutInput, options?: CallOptions): Promise<DesktopLayoutDTO>;
  /** Bulk save Desktop Layout(s). @source documented https://developer.webex.com/docs/api/v1/desktop-layout/bulk-save-desktop-layout-s */
  saveBulk(input: SaveDesktopLayoutBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Desktop Layout(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/bulk-export-desktop-layout-s */
  listBulkExport(input: ListDesktopLayoutBulkExportInput, options?: CallOptions): Paged<DesktopLayoutBulkExportDTO>;
  /** Purge inactive Desktop Layout(s). @source documented https://developer.webex.com/docs/api/v1/desktop-layout/purge-inactive-desktop-layout-s */
  purgeInactiveEntities(input: PurgeDesktopLayoutInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Desktop Layout by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/delete-specific-desktop-layout-by-id */
  remove(input: RemoveDesktopLayoutInput, options?: CallOptions): Promise<void>;
  /** Get specific Desktop Layout by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/get-specific-desktop-layout-by-id */
  get(input: GetDesktopLayoutInput, options?: CallOptions): Promise<DesktopLayoutDTO>;
  /** Update specific Desktop Layout by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/update-specific-desktop-layout-by-id */
  update(input: UpdateDesktopLayoutInput, options?: CallOptions): Promise<DesktopLayoutDTO>;
  /** List references for a specific Desktop Layout. @source documented https://developer.webex.com/docs/api/v1/desktop-layout/list-references-for-a-specific-desktop-layout */
  listIncomingReferences(input: ListDesktopLayoutIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Desktop Layout(s). @source documented https://developer.webex.com/docs/api/v1/desktop-layout/list-desktop-layout-s */
  listV2(input: ListDesktopLayoutV2Input, options?: CallOptions): Paged<DesktopLayoutDTO>;
}
