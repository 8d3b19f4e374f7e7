// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation } from "../../operation.ts";
import type { ReadTheListOfUcManagerProfilesResponse } from "../types/ucm.ts";

export type { ReadTheListOfUcManagerProfilesResponse } from "../types/ucm.ts";

/** Input of {@link listCallingProfiles}. */
export interface ListCallingProfilesInput {
  orgId?: string | undefined;
}

/** Read the List of UC Manager Profiles. @source documented https://developer.webex.com/docs/api/v1/ucm-profile/read-the-list-of-uc-manager-profiles */
export const listCallingProfiles: ListOperation<ListCallingProfilesInput, ReadTheListOfUcManagerProfilesResponse, "callingProfiles"> = {
  id: "ucm.callingProfiles.list",
  method: "GET",
  path: "/v1/telephony/config/callingProfiles",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
  items: "callingProfiles",
};
