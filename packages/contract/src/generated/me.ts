// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../operation.ts";
import type { GetAnnouncementLanguagesForMeResponse, UserProfileGetResponseObject } from "./types/calling.ts";

export type { GetAnnouncementLanguagesForMeResponse, UserProfileGetResponseObject } from "./types/calling.ts";

/** Input of {@link getMe}. */
export interface GetMeInput {}

/** Get My Own Details. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-own-details */
export const getMe: Operation<GetMeInput, UserProfileGetResponseObject> = {
  id: "me.get",
  method: "GET",
  path: "/v1/telephony/config/people/me",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link listMeAnnouncementLanguages}. */
export interface ListMeAnnouncementLanguagesInput {}

/** Get announcement languages for the authenticated user. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-announcement-languages-for-the-authenticated-user */
export const listMeAnnouncementLanguages: ListOperation<ListMeAnnouncementLanguagesInput, GetAnnouncementLanguagesForMeResponse, "languages"> = {
  id: "me.listAnnouncementLanguages",
  method: "GET",
  path: "/v1/telephony/config/people/me/announcementLanguages",
  scopes: ["spark:telephony_config_read"],
  items: "languages",
};
