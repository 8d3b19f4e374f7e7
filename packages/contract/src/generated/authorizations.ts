// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { GetTokenExpirationStatusResponse, ListAuthorizations } from "./types/admin.ts";

export type { GetTokenExpirationStatusResponse, ListAuthorizations } from "./types/admin.ts";

/** Input of {@link removeAuthorizationsOfClient}. */
export interface RemoveAuthorizationsOfClientInput {
  clientId: string;
  orgId?: string | undefined;
}

/** Delete authorization of org and client ID. @source documented https://developer.webex.com/docs/api/v1/authorizations/delete-authorization-of-org-and-client-id */
export const removeAuthorizationsOfClient: Operation<RemoveAuthorizationsOfClientInput, void> = {
  id: "authorizations.removeOfClient",
  method: "DELETE",
  path: "/v1/authorizations",
  query: ["clientId", "orgId"],
};

/** Input of {@link listAuthorizations}. */
export interface ListAuthorizationsInput {
  personId?: string | undefined;
  personEmail?: string | undefined;
}

/** List authorizations for a user. @source documented https://developer.webex.com/docs/api/v1/authorizations/list-authorizations-for-a-user */
export const listAuthorizations: Operation<ListAuthorizationsInput, ListAuthorizations> = {
  id: "authorizations.list",
  method: "GET",
  path: "/v1/authorizations",
  query: ["personId", "personEmail"],
  items: "items",
};

/** Input of {@link getTokenExpiry}. */
export interface GetTokenExpiryInput {}

/** Get expiration status for a token. @source documented https://developer.webex.com/docs/api/v1/authorizations/get-expiration-status-for-a-token */
export const getTokenExpiry: Operation<GetTokenExpiryInput, GetTokenExpirationStatusResponse> = {
  id: "authorizations.getTokenExpiry",
  method: "GET",
  path: "/v1/authorizations/tokenExpiry",
};

/** Input of {@link removeAuthorization}. */
export interface RemoveAuthorizationInput {
  authorizationId: string;
}

/** Delete authorization. @source documented https://developer.webex.com/docs/api/v1/authorizations/delete-authorization */
export const removeAuthorization: Operation<RemoveAuthorizationInput, void> = {
  id: "authorizations.remove",
  method: "DELETE",
  path: "/v1/authorizations/{authorizationId}",
};
