// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateAgentProfileInput, GetAgentProfileInput, ListAgentProfileBulkExportInput, ListAgentProfileIncomingReferencesInput, ListAgentProfileInput, ListAgentProfileV2Input, PurgeAgentProfileInactiveEntitiesInput, RemoveAgentProfileInput, SaveAgentProfileBulkInput, UpdateAgentProfileInput } from "@parley/contract/contactCenter/agentProfile";
import type { AgentProfileBulkExportDTO, AgentProfileResponseDTO, BulkResponseDTO, EntityInfo, Response } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.agentProfile` */
export interface ContactCenterAgentProfile {
  /** List Desktop Profile(s). @source documented https://developer.webex.com/docs/api/v1/desktop-profile/list-desktop-profile-s */
  list(input: ListAgentProfileInput, options?: CallOptions): Paged<AgentProfileResponseDTO>;
  /** Create a new Desktop Profile. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/create-a-new-desktop-profile */
  create(input: CreateAgentProfileInput, options?: CallOptions): Promise<AgentProfileResponseDTO>;
  /** Bulk save Desktop Profile(s). @source documented https://developer.webex.com/docs/api/v1/desktop-profile/bulk-save-desktop-profile-s */
  saveBulk(input: SaveAgentProfileBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Desktop Profile(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/bulk-export-desktop-profile-s */
  listBulkExport(input: ListAgentProfileBulkExportInput, options?: CallOptions): Paged<AgentProfileBulkExportDTO>;
  /** Purge inactive Desktop Profile(s). @source documented https://developer.webex.com/docs/api/v1/desktop-profile/purge-inactive-desktop-profile-s */
  purgeInactiveEntities(input: PurgeAgentProfileInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Desktop Profile by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/delete-specific-desktop-profile-by-id */
  remove(input: RemoveAgentProfileInput, options?: CallOptions): Promise<void>;
  /** Get specific Desktop Profile by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/get-specific-desktop-profile-by-id */
  get(input: GetAgentProfileInput, options?: CallOptions): Promise<AgentProfileResponseDTO>;
  /** Update specific Desktop Profile by ID. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/update-specific-desktop-profile-by-id */
  update(input: UpdateAgentProfileInput, options?: CallOptions): Promise<AgentProfileResponseDTO>;
  /** List references for a specific Desktop Profile. @source documented https://developer.webex.com/docs/api/v1/desktop-profile/list-references-for-a-specific-desktop-profile */
  listIncomingReferences(input: ListAgentProfileIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Desktop Profile(s). @source documented https://developer.webex.com/docs/api/v1/desktop-profile/list-desktop-profile-s */
  listV2(input: ListAgentProfileV2Input, options?: CallOptions): Paged<AgentProfileResponseDTO>;
}
