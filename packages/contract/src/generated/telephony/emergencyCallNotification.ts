// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { OrgCallNotificationObject } from "../types/calling.ts";

export type { OrgCallNotificationObject } from "../types/calling.ts";

/** Input of {@link getEmergencyCallNotification}. */
export interface GetEmergencyCallNotificationInput {
  orgId?: string | undefined;
}

/** Get an Organization Emergency Call Notification. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-an-organization-emergency-call-notification */
export const getEmergencyCallNotification: Operation<GetEmergencyCallNotificationInput, OrgCallNotificationObject> = {
  id: "telephony.emergencyCallNotification.get",
  method: "GET",
  path: "/v1/telephony/config/emergencyCallNotification",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateEmergencyCallNotification}. */
export interface UpdateEmergencyCallNotificationInput {
  orgId?: string | undefined;
  emergencyCallNotificationEnabled?: boolean | undefined;
  allowEmailNotificationAllLocationEnabled?: boolean | undefined;
  emailAddress?: string | undefined;
}

/** Update an organization emergency call notification. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-an-organization-emergency-call-notification */
export const updateEmergencyCallNotification: Operation<UpdateEmergencyCallNotificationInput, void> = {
  id: "telephony.emergencyCallNotification.update",
  method: "PUT",
  path: "/v1/telephony/config/emergencyCallNotification",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
