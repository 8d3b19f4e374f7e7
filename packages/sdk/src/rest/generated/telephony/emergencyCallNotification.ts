// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetEmergencyCallNotificationInput, UpdateEmergencyCallNotificationInput } from "@parley/contract/telephony/emergencyCallNotification";
import type { OrgCallNotificationObject } from "@parley/contract/types/calling";

/** `webex.telephony.emergencyCallNotification` */
export interface TelephonyEmergencyCallNotification {
  /** Get an Organization Emergency Call Notification. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-an-organization-emergency-call-notification */
  get(input?: GetEmergencyCallNotificationInput, options?: CallOptions): Promise<OrgCallNotificationObject>;
  /** Update an organization emergency call notification. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-an-organization-emergency-call-notification */
  update(input?: UpdateEmergencyCallNotificationInput, options?: CallOptions): Promise<void>;
}
