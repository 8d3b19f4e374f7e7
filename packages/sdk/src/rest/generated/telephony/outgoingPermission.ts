// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateAccessCodeInput, ListAccessCodesInput, UpdateAccessCodeAllInput } from "@parley/contract/telephony/outgoingPermission";
import type { LegacyAuthorizationCode } from "@parley/contract/types/calling";

/** `webex.telephony.outgoingPermission` */
export interface TelephonyOutgoingPermission {
  readonly accessCodes: TelephonyOutgoingPermissionAccessCodes;
}

/** `webex.telephony.outgoingPermission.accessCodes` */
export interface TelephonyOutgoingPermissionAccessCodes {
  /** Retrieve Access Codes for an Organization. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/organization-call-settings-with-outbound-permissions/retrieve-access-codes-for-an-organization */
  list(input?: ListAccessCodesInput, options?: CallOptions): Paged<LegacyAuthorizationCode>;
  /** Create Access Codes for an Organization. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/organization-call-settings-with-outbound-permissions/create-access-codes-for-an-organization */
  create(input: CreateAccessCodeInput, options?: CallOptions): Promise<void>;
  /** Delete Outgoing Permission Access Code for an Organization. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/organization-call-settings-with-outbound-permissions/delete-outgoing-permission-access-code-for-an-organization */
  updateAll(input: UpdateAccessCodeAllInput, options?: CallOptions): Promise<void>;
}
