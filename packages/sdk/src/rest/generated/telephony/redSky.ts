// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { CreateRedSkyInput, GetRedSkyAllInput, GetRedSkyComplianceStatusInput, GetStatusInput, LoginRedSkyInput, UpdateRedSkyServiceSettingsInput, UpdateStatusInput } from "@parley/contract/telephony/redSky";
import type { ComplianceStatusResponse, GetComplianceStatusResponse, LoginResponse, RedSkyGetObject } from "@parley/contract/types/calling";

/** `webex.telephony.redSky` */
export interface TelephonyRedSky {
  /** Retrieve RedSky account details for an organization. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/retrieve-redsky-account-details-for-an-organization */
  getAll(input?: GetRedSkyAllInput, options?: CallOptions): Promise<RedSkyGetObject>;
  /** Create an account and admin in RedSky. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/create-an-account-and-admin-in-redsky */
  create(input: CreateRedSkyInput, options?: CallOptions): Promise<void>;
  /** Login to a RedSky Admin Account. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/login-to-a-redsky-admin-account */
  login(input: LoginRedSkyInput, options?: CallOptions): Promise<LoginResponse>;
  /** Get the Organization Compliance Status and the Location Status List. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-the-organization-compliance-status-and-the-location-status-list */
  getComplianceStatus(input?: GetRedSkyComplianceStatusInput, options?: CallOptions): Promise<GetComplianceStatusResponse>;
  /** Update RedSky Service Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-redsky-service-settings */
  updateServiceSettings(input: UpdateRedSkyServiceSettingsInput, options?: CallOptions): Promise<void>;
  readonly status: TelephonyRedSkyStatus;
}

/** `webex.telephony.redSky.status` */
export interface TelephonyRedSkyStatus {
  /** Get the Organization Compliance Status for a RedSky Account. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-the-organization-compliance-status-for-a-redsky-account */
  get(input?: GetStatusInput, options?: CallOptions): Promise<ComplianceStatusResponse>;
  /** Update the Organization RedSky Account's Compliance Status. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-the-organization-redsky-account-s-compliance-status */
  update(input: UpdateStatusInput, options?: CallOptions): Promise<ComplianceStatusResponse>;
}
