// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { JourneyCloudEventModel, JourneyEventStreamModel } from "../types/contact-center.ts";

export type { JourneyCloudEventModel, JourneyEventStreamModel } from "../types/contact-center.ts";

/** Input of {@link getStream}. */
export interface GetStreamInput {
  workspaceId: string;
  identity: string;
  filter?: string | undefined;
  data?: string | undefined;
}

/** Stream Events By Identity. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/stream-events-by-identity */
export const getStream: Operation<GetStreamInput, JourneyCloudEventModel> = {
  id: "contactCenter.events.stream.get",
  method: "GET",
  path: "/v1/api/events/stream/workspace-id/{workspaceId}/identity/{identity}",
  query: ["filter", "data"],
  scopes: ["cjds:admin_org_write", "cjds:admin_org_read", "cjp:user", "cjp:config_write", "cjp:config_read"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link listEvents}. */
export interface ListEventsInput {
  workspaceId: string;
  identity?: string | undefined;
  sortBy?: string | undefined;
  sort?: string | undefined;
  filter?: string | undefined;
  data?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Historic Journey Events. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-journey-events */
export const listEvents: ListOperation<ListEventsInput, JourneyEventStreamModel, "data"> = {
  id: "contactCenter.events.list",
  method: "GET",
  path: "/v1/api/events/workspace-id/{workspaceId}",
  query: ["identity", "sortBy", "sort", "filter", "data", "page", "pageSize"],
  scopes: ["cjds:admin_org_write", "cjds:admin_org_read", "cjp:user", "cjp:config_write", "cjp:config_read"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};
