// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { SubscribeNotificationInput } from "@parley/contract/contactCenter/notification";
import type { NotificationResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.notification` */
export interface ContactCenterNotification {
  /** Subscribe Notification. Needs `cjp:user` or `cloud-contact-center:pod_conv`. @source documented https://developer.webex.com/docs/api/v1/notification/subscribe-notification */
  subscribe(input?: SubscribeNotificationInput, options?: CallOptions): Promise<NotificationResponse>;
}
