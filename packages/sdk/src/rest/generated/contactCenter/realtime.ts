// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { SubscribeRealtimeInput } from "@parley/contract/contactCenter/realtime";
import type { RealtimeResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.realtime` */
export interface ContactCenterRealtime {
  /** Subscribe Realtime Notification. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/realtime/subscribe-realtime-notification */
  subscribe(input?: SubscribeRealtimeInput, options?: CallOptions): Promise<RealtimeResponse>;
}
