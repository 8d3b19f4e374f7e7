// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetCustomerMSTeamsSettingsObject, SettingsObjectSettingName } from "../types/calling.ts";

export type { GetCustomerMSTeamsSettingsObject, SettingsObjectSettingName } from "../types/calling.ts";

/** Input of {@link getMsTeams}. */
export interface GetMsTeamsInput {
  orgId?: string | undefined;
}

/** Get an Organization's MS Teams Settings. @source documented https://developer.webex.com/docs/api/v1/client-call-settings/get-an-organization-s-ms-teams-settings */
export const getMsTeams: Operation<GetMsTeamsInput, GetCustomerMSTeamsSettingsObject> = {
  id: "telephony.settings.msTeams.get",
  method: "GET",
  path: "/v1/telephony/config/settings/msTeams",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateMsTeams}. */
export interface UpdateMsTeamsInput {
  orgId?: string | undefined;
  settingName: SettingsObjectSettingName;
  value: boolean;
}

/** Update an Organization's MS Teams Setting. @source documented https://developer.webex.com/docs/api/v1/client-call-settings/update-an-organization-s-ms-teams-setting */
export const updateMsTeams: Operation<UpdateMsTeamsInput, void> = {
  id: "telephony.settings.msTeams.update",
  method: "PUT",
  path: "/v1/telephony/config/settings/msTeams",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
