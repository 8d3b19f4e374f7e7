// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { PatchRequest, PersonGetResponse, PersonResponse } from "../types/contact-center.ts";

export type { PatchRequest, PersonGetResponse, PersonResponse } from "../types/contact-center.ts";

/** Input of {@link updateAddIdentity}. */
export interface UpdateAddIdentityInput {
  workspaceId: string;
  personId: string;
  phone?: string[] | undefined;
  email?: string[] | undefined;
  temporaryId?: string[] | undefined;
  customerId?: string[] | undefined;
}

/** Add one/more Identities to a person. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/add-one-more-identities-to-a-person */
export const updateAddIdentity: Operation<UpdateAddIdentityInput, PersonResponse> = {
  id: "contactCenter.person.addIdentities.update",
  method: "PATCH",
  path: "/admin/v1/api/person/add-identities/workspace-id/{workspaceId}/person-id/{personId}",
  body: { type: "application/json-patch+json" },
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link createMergeIdentity}. */
export interface CreateMergeIdentityInput {
  workspaceId: string;
  override?: boolean | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  phone?: string[] | undefined;
  email?: string[] | undefined;
  temporaryId?: string[] | undefined;
  customerId?: string[] | undefined;
  socialId?: string[] | undefined;
}

/** Creates or merges aliases to an Individual in JDS. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/creates-or-merges-aliases-to-an-individual-in-jds */
export const createMergeIdentity: Operation<CreateMergeIdentityInput, PersonResponse> = {
  id: "contactCenter.person.mergeIdentities.create",
  method: "POST",
  path: "/admin/v1/api/person/merge-identities/workspace-id/{workspaceId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link createMerge}. */
export interface CreateMergeInput {
  workspaceId: string;
  primaryPersonId: string;
  personIdsToMerge: string[];
}

/** Merges Identities to a Primary Identity. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/merges-identities-to-a-primary-identity */
export const createMerge: Operation<CreateMergeInput, PersonResponse> = {
  id: "contactCenter.person.merge.create",
  method: "POST",
  path: "/admin/v1/api/person/merge/workspace-id/{workspaceId}/primary-person-id/{primaryPersonId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link updateRemoveIdentity}. */
export interface UpdateRemoveIdentityInput {
  workspaceId: string;
  personId: string;
  body: string[];
}

/** Remove one/more Identities from a person. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/remove-one-more-identities-from-a-person */
export const updateRemoveIdentity: Operation<UpdateRemoveIdentityInput, PersonResponse> = {
  id: "contactCenter.person.removeIdentities.update",
  method: "PATCH",
  path: "/admin/v1/api/person/remove-identities/workspace-id/{workspaceId}/person-id/{personId}",
  body: { type: "application/json-patch+json", whole: "body" },
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link listPerson}. */
export interface ListPersonInput {
  workspaceId: string;
  personId?: string | undefined;
  filter?: string | undefined;
  sortBy?: string | undefined;
  sort?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Get all or a specific Person Details. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/get-all-or-a-specific-person-details */
export const listPerson: ListOperation<ListPersonInput, PersonGetResponse, "data"> = {
  id: "contactCenter.person.list",
  method: "GET",
  path: "/admin/v1/api/person/workspace-id/{workspaceId}",
  query: ["personId", "filter", "sortBy", "sort", "page", "pageSize"],
  scopes: ["cjp:config_write", "cjp:config_read", "cjp:user"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link createPerson}. */
export interface CreatePersonInput {
  workspaceId: string;
  firstName?: string | undefined;
  lastName?: string | undefined;
  phone?: string[] | undefined;
  email?: string[] | undefined;
  temporaryId?: string[] | undefined;
  customerId?: string[] | undefined;
}

/** Create a Person. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/create-a-person */
export const createPerson: Operation<CreatePersonInput, PersonResponse> = {
  id: "contactCenter.person.create",
  method: "POST",
  path: "/admin/v1/api/person/workspace-id/{workspaceId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link listPersonByAliases}. */
export interface ListPersonByAliasesInput {
  workspaceId: string;
  aliases: string;
  sortBy?: string | undefined;
  sort?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Search for an Identity via aliases. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/search-for-an-identity-via-aliases */
export const listPersonByAliases: ListOperation<ListPersonByAliasesInput, PersonGetResponse, "data"> = {
  id: "contactCenter.person.listByAliases",
  method: "GET",
  path: "/admin/v1/api/person/workspace-id/{workspaceId}/aliases/{aliases}",
  query: ["sortBy", "sort", "page", "pageSize"],
  scopes: ["cjp:config_write", "cjp:config_read", "cjp:user"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link removePerson}. */
export interface RemovePersonInput {
  workspaceId: string;
  personId: string;
}

/** Delete specific Person by id. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/delete-specific-person-by-id */
export const removePerson: Operation<RemovePersonInput, PersonResponse> = {
  id: "contactCenter.person.remove",
  method: "DELETE",
  path: "/admin/v1/api/person/workspace-id/{workspaceId}/person-id/{personId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link updatePerson}. */
export interface UpdatePersonInput {
  workspaceId: string;
  personId: string;
  body: PatchRequest;
}

/** Add/Remove/Replace details of a Person. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/add-remove-replace-details-of-a-person */
export const updatePerson: Operation<UpdatePersonInput, PersonResponse> = {
  id: "contactCenter.person.update",
  method: "PATCH",
  path: "/admin/v1/api/person/workspace-id/{workspaceId}/person-id/{personId}",
  body: { type: "application/json-patch+json", whole: "body" },
  scopes: ["cjp:config_write", "cjp:user"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};
