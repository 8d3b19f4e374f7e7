// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateTeamInput, GetTeamInput, ListTeamIncomingReferencesInput, ListTeamInput, ListTeamV2Input, PurgeTeamInactiveEntitiesInput, RemoveTeamInput, SaveTeamBulkInput, UpdateTeamInput } from "@parley/contract/contactCenter/team";
import type { BulkResponseDTO, EntityInfo, Response, TeamResponseDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.team` */
export interface ContactCenterTeam {
  /** List Team(s). @source documented https://developer.webex.com/docs/api/v1/team/list-team-s */
  list(input: ListTeamInput, options?: CallOptions): Paged<TeamResponseDTO>;
  /** Create a new Team. @source documented https://developer.webex.com/docs/api/v1/team/create-a-new-team */
  create(input: CreateTeamInput, options?: CallOptions): Promise<TeamResponseDTO>;
  /** Bulk save Team(s). @source documented https://developer.webex.com/docs/api/v1/team/bulk-save-team-s */
  saveBulk(input: SaveTeamBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Purge inactive Team(s). @source documented https://developer.webex.com/docs/api/v1/team/purge-inactive-team-s */
  purgeInactiveEntities(input: PurgeTeamInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Team by ID. @source documented https://developer.webex.com/docs/api/v1/team/delete-specific-team-by-id */
  remove(input: RemoveTeamInput, options?: CallOptions): Promise<void>;
  /** Get specific Team by ID. @source documented https://developer.webex.com/docs/api/v1/team/get-specific-team-by-id */
  get(input: GetTeamInput, options?: CallOptions): Promise<TeamResponseDTO>;
  /** Update specific Team by ID. @source documented https://developer.webex.com/docs/api/v1/team/update-specific-team-by-id */
  update(input: UpdateTeamInput, options?: CallOptions): Promise<TeamResponseDTO>;
  /** List references for a specific Team. @source documented https://developer.webex.com/docs/api/v1/team/list-references-for-a-specific-team */
  listIncomingReferences(input: ListTeamIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Team(s). @source documented https://developer.webex.com/docs/api/v1/team/list-team-s */
  listV2(input: ListTeamV2Input, options?: CallOptions): Paged<TeamResponseDTO>;
}
