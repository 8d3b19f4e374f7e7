// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { GetGuestCountResponse, Guest } from "./types/admin.ts";

export type { GetGuestCountResponse, Guest } from "./types/admin.ts";

/** Input of {@link countGuests}. */
export interface CountGuestsInput {}

/** Get Guest Count. @source documented https://developer.webex.com/docs/api/v1/guest-management/get-guest-count */
export const countGuests: Operation<CountGuestsInput, GetGuestCountResponse> = {
  id: "guests.count",
  method: "GET",
  path: "/v1/guests/count",
  scopes: ["guest-issuer:read", "guest-issuer:write"],
};

/** Input of {@link createGuest}. */
export interface CreateGuestInput {
  subject: string;
  displayName: string;
}

/** Create a Guest. @source documented https://developer.webex.com/docs/api/v1/guest-management/create-a-guest */
export const createGuest: Operation<CreateGuestInput, Guest> = {
  id: "guests.create",
  method: "POST",
  path: "/v1/guests/token",
  scopes: ["guest-issuer:write"],
};
