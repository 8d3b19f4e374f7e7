// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { LegacyAuthorizationCode, RetrieveAccessCodesForAnOrganizationResponse } from "../types/calling.ts";

export type { LegacyAuthorizationCode, RetrieveAccessCodesForAnOrganizationResponse } from "../types/calling.ts";

/** Input of {@link listAccessCodes}. */
export interface ListAccessCodesInput {
  orgId?: string | undefined;
  code?: string[] | undefined;
  description?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Retrieve Access Codes for an Organization. @source documented https://developer.webex.com/docs/api/v1/organization-call-settings-with-outbound-permissions/retrieve-access-codes-for-an-organization */
export const listAccessCodes: ListOperation<ListAccessCodesInput, RetrieveAccessCodesForAnOrganizationResponse, "accessCodes"> = {
  id: "telephony.outgoingPermission.accessCodes.list",
  method: "GET",
  path: "/v1/telephony/config/outgoingPermission/accessCodes",
  query: ["orgId", "code", "description", "max", "start"],
  joined: ["code", "description"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "accessCodes",
};

/** Input of {@link createAccessCode}. */
export interface CreateAccessCodeInput {
  orgId?: string | undefined;
  accessCodes: LegacyAuthorizationCode[];
}

/** Create Access Codes for an Organization. @source documented https://developer.webex.com/docs/api/v1/organization-call-settings-with-outbound-permissions/create-access-codes-for-an-organization */
export const createAccessCode: Operation<CreateAccessCodeInput, void> = {
  id: "telephony.outgoingPermission.accessCodes.create",
  method: "POST",
  path: "/v1/telephony/config/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateAccessCodeAll}. */
export interface UpdateAccessCodeAllInput {
  orgId?: string | undefined;
  deleteCodes: string[];
}

/** Delete Outgoing Permission Access Code for an Organization. @source documented https://developer.webex.com/docs/api/v1/organization-call-settings-with-outbound-permissions/delete-outgoing-permission-access-code-for-an-organization */
export const updateAccessCodeAll: Operation<UpdateAccessCodeAllInput, void> = {
  id: "telephony.outgoingPermission.accessCodes.updateAll",
  method: "PUT",
  path: "/v1/telephony/config/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
