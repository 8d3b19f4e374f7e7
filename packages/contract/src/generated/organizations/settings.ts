// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetOrgSettingResponse } from "../types/admin.ts";

export type { GetOrgSettingResponse } from "../types/admin.ts";

/** Input of {@link createSettings}. */
export interface CreateSettingsInput {
  orgId: string;
  key?: string | undefined;
  value?: boolean | undefined;
}

/** Create or Update an Organization Setting. @source documented https://developer.webex.com/docs/api/v1/settings/create-or-update-an-organization-setting */
export const createSettings: Operation<CreateSettingsInput, GetOrgSettingResponse> = {
  id: "organizations.settings.create",
  method: "POST",
  path: "/v1/settings/organizations/{orgId}/settings",
  scopes: ["identity:organizations_rw"],
};

/** Input of {@link getSettings}. */
export interface GetSettingsInput {
  orgId: string;
  settingKey: string;
}

/** Get an Organization Setting. @source documented https://developer.webex.com/docs/api/v1/settings/get-an-organization-setting */
export const getSettings: Operation<GetSettingsInput, GetOrgSettingResponse> = {
  id: "organizations.settings.get",
  method: "GET",
  path: "/v1/settings/organizations/{orgId}/settings/{settingKey}",
  scopes: ["identity:organizations_read"],
};
