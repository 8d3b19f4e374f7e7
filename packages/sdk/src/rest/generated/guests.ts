// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { CountGuestsInput, CreateGuestInput } from "@parley/contract/guests";
import type { GetGuestCountResponse, Guest } from "@parley/contract/types/admin";

/** `webex.guests` */
export interface Guests {
  /** Get Guest Count. Needs `guest-issuer:read` or `guest-issuer:write`. @source documented https://developer.webex.com/docs/api/v1/guest-management/get-guest-count */
  count(input?: CountGuestsInput, options?: CallOptions): Promise<GetGuestCountResponse>;
  /** Create a Guest. Needs `guest-issuer:write`. @source documented https://developer.webex.com/docs/api/v1/guest-management/create-a-guest */
  create(input: CreateGuestInput, options?: CallOptions): Promise<Guest>;
}
