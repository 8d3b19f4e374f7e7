// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListEventTypeV2Input, ListEventTypesInput } from "@parley/contract/contactCenter/eventTypes";
import type { EventTypesResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.eventTypes` */
export interface ContactCenterEventTypes {
  /** List Event Types. Needs `cjp:config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/subscriptions/list-event-types */
  list(input?: ListEventTypesInput, options?: CallOptions): Paged<EventTypesResponse>;
  /** List Event Types. Needs `cjp:config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/subscriptions/list-event-types */
  listV2(input?: ListEventTypeV2Input, options?: CallOptions): Paged<EventTypesResponse>;
}
