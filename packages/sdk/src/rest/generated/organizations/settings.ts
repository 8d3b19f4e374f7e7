// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { CreateSettingsInput, GetSettingsInput } from "@parley/contract/organizations/settings";
import type { GetOrgSettingResponse } from "@parley/contract/types/admin";

/** `webex.organizations.settings` */
export interface OrganizationsSettings {
  /** Create or Update an Organization Setting. Needs `identity:organizations_rw`. @source documented https://developer.webex.com/docs/api/v1/settings/create-or-update-an-organization-setting */
  create(input: CreateSettingsInput, options?: CallOptions): Promise<GetOrgSettingResponse>;
  /** Get an Organization Setting. Needs `identity:organizations_read`. @source documented https://developer.webex.com/docs/api/v1/settings/get-an-organization-setting */
  get(input: GetSettingsInput, options?: CallOptions): Promise<GetOrgSettingResponse>;
}
