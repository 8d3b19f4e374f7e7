// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ComplianceStatusRequestEnum, ComplianceStatusResponse, GetComplianceStatusResponse, LoginResponse, OrgPrefixObject, RedSkyGetObject } from "../types/calling.ts";

export type { ComplianceStatusRequestEnum, ComplianceStatusResponse, GetComplianceStatusResponse, LoginResponse, OrgPrefixObject, RedSkyGetObject } from "../types/calling.ts";

/** Input of {@link getRedSkyAll}. */
export interface GetRedSkyAllInput {
  orgId?: string | undefined;
}

/** Retrieve RedSky account details for an organization. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/retrieve-redsky-account-details-for-an-organization */
export const getRedSkyAll: Operation<GetRedSkyAllInput, RedSkyGetObject> = {
  id: "telephony.redSky.getAll",
  method: "GET",
  path: "/v1/telephony/config/redSky",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createRedSky}. */
export interface CreateRedSkyInput {
  orgId?: string | undefined;
  email: string;
  orgPrefix?: OrgPrefixObject | undefined;
  partnerRedskyOrgId?: string | undefined;
}

/** Create an account and admin in RedSky. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/create-an-account-and-admin-in-redsky */
export const createRedSky: Operation<CreateRedSkyInput, void> = {
  id: "telephony.redSky.create",
  method: "POST",
  path: "/v1/telephony/config/redSky",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link loginRedSky}. */
export interface LoginRedSkyInput {
  orgId?: string | undefined;
  email: string;
  password: string;
  redSkyOrgId?: string | undefined;
}

/** Login to a RedSky Admin Account. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/login-to-a-redsky-admin-account */
export const loginRedSky: Operation<LoginRedSkyInput, LoginResponse> = {
  id: "telephony.redSky.login",
  method: "POST",
  path: "/v1/telephony/config/redSky/actions/login/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getRedSkyComplianceStatus}. */
export interface GetRedSkyComplianceStatusInput {
  orgId?: string | undefined;
  start?: number | undefined;
  max?: number | undefined;
  order?: string | undefined;
}

/** Get the Organization Compliance Status and the Location Status List. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-the-organization-compliance-status-and-the-location-status-list */
export const getRedSkyComplianceStatus: Operation<GetRedSkyComplianceStatusInput, GetComplianceStatusResponse> = {
  id: "telephony.redSky.getComplianceStatus",
  method: "GET",
  path: "/v1/telephony/config/redSky/complianceStatus",
  query: ["orgId", "start", "max", "order"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateRedSkyServiceSettings}. */
export interface UpdateRedSkyServiceSettingsInput {
  orgId?: string | undefined;
  enabled: boolean;
  companyId?: string | undefined;
  secret?: string | undefined;
  externalTenantEnabled?: boolean | undefined;
  email?: string | undefined;
  password?: string | undefined;
}

/** Update RedSky Service Settings. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-redsky-service-settings */
export const updateRedSkyServiceSettings: Operation<UpdateRedSkyServiceSettingsInput, void> = {
  id: "telephony.redSky.updateServiceSettings",
  method: "PUT",
  path: "/v1/telephony/config/redSky/serviceSettings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getStatus}. */
export interface GetStatusInput {
  orgId?: string | undefined;
}

/** Get the Organization Compliance Status for a RedSky Account. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-the-organization-compliance-status-for-a-redsky-account */
export const getStatus: Operation<GetStatusInput, ComplianceStatusResponse> = {
  id: "telephony.redSky.status.get",
  method: "GET",
  path: "/v1/telephony/config/redSky/status",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateStatus}. */
export interface UpdateStatusInput {
  orgId?: string | undefined;
  complianceStatus: ComplianceStatusRequestEnum;
}

/** Update the Organization RedSky Account's Compliance Status. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-the-organization-redsky-account-s-compliance-status */
export const updateStatus: Operation<UpdateStatusInput, ComplianceStatusResponse> = {
  id: "telephony.redSky.status.update",
  method: "PUT",
  path: "/v1/telephony/config/redSky/status",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
