// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetTheOrganizationMusicOnHoldConfigurationResponse } from "../types/calling.ts";

export type { GetTheOrganizationMusicOnHoldConfigurationResponse } from "../types/calling.ts";

/** Input of {@link getMusicOnHold}. */
export interface GetMusicOnHoldInput {
  orgId?: string | undefined;
}

/** Get the organization Music on Hold configuration. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-the-organization-music-on-hold-configuration */
export const getMusicOnHold: Operation<GetMusicOnHoldInput, GetTheOrganizationMusicOnHoldConfigurationResponse> = {
  id: "telephony.musicOnHold.get",
  method: "GET",
  path: "/v1/telephony/config/moh/settings",
  query: ["orgId"],
};

/** Input of {@link updateMusicOnHold}. */
export interface UpdateMusicOnHoldInput {
  orgId?: string | undefined;
  defaultOrgMoh?: string | undefined;
}

/** Update the organization Music on Hold configuration. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/update-the-organization-music-on-hold-configuration */
export const updateMusicOnHold: Operation<UpdateMusicOnHoldInput, void> = {
  id: "telephony.musicOnHold.update",
  method: "PUT",
  path: "/v1/telephony/config/moh/settings",
  query: ["orgId"],
};
