// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetTokenExpiryInput, ListAuthorizationsInput, RemoveAuthorizationInput, RemoveAuthorizationsOfClientInput } from "@parley/contract/authorizations";
import type { Authorization, GetTokenExpirationStatusResponse } from "@parley/contract/types/admin";

/** `webex.authorizations` */
export interface Authorizations {
  /** Delete authorization of org and client ID. @source documented https://developer.webex.com/docs/api/v1/authorizations/delete-authorization-of-org-and-client-id */
  removeOfClient(input: RemoveAuthorizationsOfClientInput, options?: CallOptions): Promise<void>;
  /** List authorizations for a user. All at once. @source documented https://developer.webex.com/docs/api/v1/authorizations/list-authorizations-for-a-user */
  list(input?: ListAuthorizationsInput, options?: CallOptions): Paged<Authorization>;
  /** Get expiration status for a token. @source documented https://developer.webex.com/docs/api/v1/authorizations/get-expiration-status-for-a-token */
  getTokenExpiry(input?: GetTokenExpiryInput, options?: CallOptions): Promise<GetTokenExpirationStatusResponse>;
  /** Delete authorization. @source documented https://developer.webex.com/docs/api/v1/authorizations/delete-authorization */
  remove(input: RemoveAuthorizationInput, options?: CallOptions): Promise<void>;
}
