// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { NotificationResponse } from "../types/contact-center.ts";

export type { NotificationResponse } from "../types/contact-center.ts";

/** Input of {@link subscribeNotification}. */
export interface SubscribeNotificationInput {
  isKeepAliveEnabled?: boolean | undefined;
  clientType?: string | undefined;
  allowMultiLogin?: boolean | undefined;
  force?: boolean | undefined;
}

/** Subscribe Notification. @source documented https://developer.webex.com/docs/api/v1/notification/subscribe-notification */
export const subscribeNotification: Operation<SubscribeNotificationInput, NotificationResponse> = {
  id: "contactCenter.notification.subscribe",
  method: "POST",
  path: "/v1/notification/subscribe",
  scopes: ["cjp:user", "cloud-contact-center:pod_conv"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
