// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkRequestItemDTOTeamDTO, BulkResponseDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeTeamResponseDTO, TeamDTO, TeamResponseDTO } from "../types/contact-center.ts";

export type { BulkRequestItemDTOTeamDTO, BulkResponseDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeTeamResponseDTO, TeamDTO, TeamResponseDTO } from "../types/contact-center.ts";

/** Input of {@link listTeam}. */
export interface ListTeamInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Team(s). @source documented https://developer.webex.com/docs/api/v1/team/list-team-s */
export const listTeam: ListOperation<ListTeamInput, TeamResponseDTO[], ""> = {
  id: "contactCenter.team.list",
  method: "GET",
  path: "/organization/{orgid}/team",
  query: ["filter", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createTeam}. */
export interface CreateTeamInput {
  orgid: string;
  teamDTO: TeamDTO;
}

/** Create a new Team. @source documented https://developer.webex.com/docs/api/v1/team/create-a-new-team */
export const createTeam: Operation<CreateTeamInput, TeamResponseDTO> = {
  id: "contactCenter.team.create",
  method: "POST",
  path: "/organization/{orgid}/team",
  query: ["teamDTO"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveTeamBulk}. */
export interface SaveTeamBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOTeamDTO[] | undefined;
}

/** Bulk save Team(s). @source documented https://developer.webex.com/docs/api/v1/team/bulk-save-team-s */
export const saveTeamBulk: Operation<SaveTeamBulkInput, BulkResponseDTO> = {
  id: "contactCenter.team.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/team/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeTeamInactiveEntities}. */
export interface PurgeTeamInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Team(s). @source documented https://developer.webex.com/docs/api/v1/team/purge-inactive-team-s */
export const purgeTeamInactiveEntities: Operation<PurgeTeamInactiveEntitiesInput, Response> = {
  id: "contactCenter.team.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/team/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeTeam}. */
export interface RemoveTeamInput {
  orgid: string;
  id: string;
}

/** Delete specific Team by ID. @source documented https://developer.webex.com/docs/api/v1/team/delete-specific-team-by-id */
export const removeTeam: Operation<RemoveTeamInput, void> = {
  id: "contactCenter.team.remove",
  method: "DELETE",
  path: "/organization/{orgid}/team/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getTeam}. */
export interface GetTeamInput {
  orgid: string;
  id: string;
}

/** Get specific Team by ID. @source documented https://developer.webex.com/docs/api/v1/team/get-specific-team-by-id */
export const getTeam: Operation<GetTeamInput, TeamResponseDTO> = {
  id: "contactCenter.team.get",
  method: "GET",
  path: "/organization/{orgid}/team/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateTeam}. */
export interface UpdateTeamInput {
  orgid: string;
  id: string;
  teamDTO: TeamDTO;
}

/** Update specific Team by ID. @source documented https://developer.webex.com/docs/api/v1/team/update-specific-team-by-id */
export const updateTeam: Operation<UpdateTeamInput, TeamResponseDTO> = {
  id: "contactCenter.team.update",
  method: "PUT",
  path: "/organization/{orgid}/team/{id}",
  query: ["teamDTO"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listTeamIncomingReferences}. */
export interface ListTeamIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Team. @source documented https://developer.webex.com/docs/api/v1/team/list-references-for-a-specific-team */
export const listTeamIncomingReferences: ListOperation<ListTeamIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.team.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/team/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listTeamV2}. */
export interface ListTeamV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  supervisorView?: boolean | undefined;
  provisioningView?: boolean | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Team(s). @source documented https://developer.webex.com/docs/api/v1/team/list-team-s */
export const listTeamV2: ListOperation<ListTeamV2Input, ResponseEnvelopeTeamResponseDTO, "data"> = {
  id: "contactCenter.team.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/team",
  query: ["filter", "attributes", "search", "page", "pageSize", "supervisorView", "provisioningView", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
