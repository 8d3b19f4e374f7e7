// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetEndpointInput, ListEndpointsInput, UpdateEndpointInput } from "@parley/contract/me/endpoints";
import type { Endpoint } from "@parley/contract/types/calling";

/** `webex.me.endpoints` */
export interface MeEndpoints {
  /** Read the List of My Endpoints. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/read-the-list-of-my-endpoints */
  list(input?: ListEndpointsInput, options?: CallOptions): Paged<Endpoint>;
  /** Get My Endpoints Details. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-endpoints-details */
  get(input: GetEndpointInput, options?: CallOptions): Promise<Endpoint>;
  /** Modify My Endpoints Details. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-endpoints-details */
  update(input: UpdateEndpointInput, options?: CallOptions): Promise<void>;
}
