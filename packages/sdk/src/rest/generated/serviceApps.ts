// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { CreateServiceAppTokenInput } from "@parley/contract/serviceApps";
import type { CreateServiceAppAccessTokenResponse } from "@parley/contract/types/admin";

/** `webex.serviceApps` */
export interface ServiceApps {
  /** Create Service App Access Token. Needs `spark:applications_token`. @source documented https://developer.webex.com/docs/api/v1/service-apps/create-service-app-access-token */
  createToken(input: CreateServiceAppTokenInput, options?: CallOptions): Promise<CreateServiceAppAccessTokenResponse>;
}
