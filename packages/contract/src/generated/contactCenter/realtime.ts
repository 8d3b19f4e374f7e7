// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { RealtimeResponse } from "../types/contact-center.ts";

export type { RealtimeResponse } from "../types/contact-center.ts";

/** Input of {@link subscribeRealtime}. */
export interface SubscribeRealtimeInput {
  isKeepAliveEnabled?: boolean | undefined;
  clientType?: string | undefined;
  allowMultiLogin?: boolean | undefined;
  force?: boolean | undefined;
}

/** Subscribe Realtime Notification. @source documented https://developer.webex.com/docs/api/v1/realtime/subscribe-realtime-notification */
export const subscribeRealtime: Operation<SubscribeRealtimeInput, RealtimeResponse> = {
  id: "contactCenter.realtime.subscribe",
  method: "POST",
  path: "/v1/realtime/subscribe",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
