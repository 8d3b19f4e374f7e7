// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { CreateServiceAppAccessTokenResponse } from "./types/admin.ts";

export type { CreateServiceAppAccessTokenResponse } from "./types/admin.ts";

/** Input of {@link createServiceAppToken}. */
export interface CreateServiceAppTokenInput {
  applicationId: string;
  clientId: string;
  clientSecret: string;
  targetOrgId: string;
}

/** Create Service App Access Token. @source documented https://developer.webex.com/docs/api/v1/service-apps/create-service-app-access-token */
export const createServiceAppToken: Operation<CreateServiceAppTokenInput, CreateServiceAppAccessTokenResponse> = {
  id: "serviceApps.createToken",
  method: "POST",
  path: "/v1/applications/{applicationId}/token",
  scopes: ["spark:applications_token"],
};
