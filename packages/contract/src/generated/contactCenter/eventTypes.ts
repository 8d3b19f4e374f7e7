// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation } from "../../operation.ts";
import type { EventTypesApiListResponse, EventTypesApiListResponseEnhanced } from "../types/contact-center.ts";

export type { EventTypesApiListResponse, EventTypesApiListResponseEnhanced } from "../types/contact-center.ts";

/** Input of {@link listEventTypes}. */
export interface ListEventTypesInput {
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** List Event Types. @source documented https://developer.webex.com/docs/api/v1/subscriptions/list-event-types */
export const listEventTypes: ListOperation<ListEventTypesInput, EventTypesApiListResponse, "data"> = {
  id: "contactCenter.eventTypes.list",
  method: "GET",
  path: "/v1/event-types",
  query: ["orgId"],
  headers: ["TrackingId"],
  scopes: ["cjp:config_read"],
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listEventTypeV2}. */
export interface ListEventTypeV2Input {
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** List Event Types. @source documented https://developer.webex.com/docs/api/v1/subscriptions/list-event-types */
export const listEventTypeV2: ListOperation<ListEventTypeV2Input, EventTypesApiListResponseEnhanced, "data"> = {
  id: "contactCenter.eventTypes.listV2",
  method: "GET",
  path: "/v2/event-types",
  query: ["orgId"],
  headers: ["TrackingId"],
  scopes: ["cjp:config_read"],
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};
