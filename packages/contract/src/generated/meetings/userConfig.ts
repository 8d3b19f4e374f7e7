// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetTrackingCodeForUserObject, ListUserSessionTypeResponse, UpdateTrackingCodeItemForUserObject, UserSessionTypes } from "../types/meeting.ts";

export type { GetTrackingCodeForUserObject, ListUserSessionTypeResponse, UpdateTrackingCodeItemForUserObject, UserSessionTypes } from "../types/meeting.ts";

/** Input of {@link listSessionTypes}. */
export interface ListSessionTypesInput {
  siteUrl?: string | undefined;
  personId?: string | undefined;
  email?: string | undefined;
}

/** List User Session Type. @source documented https://developer.webex.com/docs/api/v1/session-types/list-user-session-type */
export const listSessionTypes: Operation<ListSessionTypesInput, ListUserSessionTypeResponse> = {
  id: "meetings.userConfig.sessionTypes.list",
  method: "GET",
  path: "/v1/admin/meeting/userconfig/sessionTypes",
  query: ["siteUrl", "personId"],
  headers: ["email"],
  items: "items",
};

/** Input of {@link updateSessionTypes}. */
export interface UpdateSessionTypesInput {
  siteUrl: string;
  personId?: string | undefined;
  email?: string | undefined;
  sessionTypeIds: string[];
}

/** Update User Session Types. @source documented https://developer.webex.com/docs/api/v1/session-types/update-user-session-types */
export const updateSessionTypes: Operation<UpdateSessionTypesInput, UserSessionTypes> = {
  id: "meetings.userConfig.sessionTypes.update",
  method: "PUT",
  path: "/v1/admin/meeting/userconfig/sessionTypes",
};

/** Input of {@link getTrackingCodes}. */
export interface GetTrackingCodesInput {
  siteUrl?: string | undefined;
  personId?: string | undefined;
  email?: string | undefined;
}

/** Get User Tracking Codes. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/get-user-tracking-codes */
export const getTrackingCodes: Operation<GetTrackingCodesInput, GetTrackingCodeForUserObject> = {
  id: "meetings.userConfig.trackingCodes.get",
  method: "GET",
  path: "/v1/admin/meeting/userconfig/trackingCodes",
  query: ["siteUrl", "personId"],
  headers: ["email"],
};

/** Input of {@link updateTrackingCodes}. */
export interface UpdateTrackingCodesInput {
  siteUrl: string;
  personId?: string | undefined;
  email?: string | undefined;
  trackingCodes?: UpdateTrackingCodeItemForUserObject[] | undefined;
}

/** Update User Tracking Codes. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/update-user-tracking-codes */
export const updateTrackingCodes: Operation<UpdateTrackingCodesInput, GetTrackingCodeForUserObject> = {
  id: "meetings.userConfig.trackingCodes.update",
  method: "PUT",
  path: "/v1/admin/meeting/userconfig/trackingCodes",
};
