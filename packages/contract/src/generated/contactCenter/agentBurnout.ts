// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { ActionResponse, AgentBurnoutDTO, GetAllConfigWithMetaDataAgentBurnoutResponse, SubscriptionResponse } from "../types/contact-center.ts";

export type { ActionResponse, AgentBurnoutDTO, GetAllConfigWithMetaDataAgentBurnoutResponse, SubscriptionResponse } from "../types/contact-center.ts";

/** Input of {@link getAgentBurnout}. */
export interface GetAgentBurnoutInput {
  orgid: string;
  id: string;
}

/** Get specific Agent Burnout resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/get-specific-agent-burnout-resource-by-id */
export const getAgentBurnout: Operation<GetAgentBurnoutInput, AgentBurnoutDTO> = {
  id: "contactCenter.agentBurnout.get",
  method: "GET",
  path: "/organization/{orgid}/agent-burnout/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAgentBurnout}. */
export interface UpdateAgentBurnoutInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  enabled: boolean;
  agentInclusionType: "ALL" | "SPECIFIC" | (string & {});
  wellnessBreakReminders?: "DISABLED" | "ENABLED" | (string & {}) | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Agent Burnout resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/update-specific-agent-burnout-resource-by-id */
export const updateAgentBurnout: Operation<UpdateAgentBurnoutInput, AgentBurnoutDTO> = {
  id: "contactCenter.agentBurnout.update",
  method: "PUT",
  path: "/organization/{orgid}/agent-burnout/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAgentBurnoutV2}. */
export interface ListAgentBurnoutV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Agent Burnout resource(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/list-agent-burnout-resource-s */
export const listAgentBurnoutV2: ListOperation<ListAgentBurnoutV2Input, GetAllConfigWithMetaDataAgentBurnoutResponse, "data"> = {
  id: "contactCenter.agentBurnout.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/agent-burnout",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link actionAgentBurnout}. */
export interface ActionAgentBurnoutInput {
  "X-ORGANIZATION-ID": string;
  interactionId?: string | undefined;
  agentId?: string | undefined;
  clientId?: string | undefined;
  actionType?: string | undefined;
  actionDateType?: Record<string, unknown> | undefined;
}

/** Record the realtime burnout events. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/record-the-realtime-burnout-events */
export const actionAgentBurnout: Operation<ActionAgentBurnoutInput, ActionResponse> = {
  id: "contactCenter.agentBurnout.action",
  method: "POST",
  path: "/v1/agentburnout/action",
  headers: ["X-ORGANIZATION-ID"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link subscribeAgentBurnout}. */
export interface SubscribeAgentBurnoutInput {
  "X-ORGANIZATION-ID": string;
  name: string;
  description?: string | undefined;
  eventTypes: string[];
  destinationUrl: string;
  secret?: string | undefined;
  orgId?: string | undefined;
}

/** Subscribe for realtime burnout events. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/subscribe-for-realtime-burnout-events */
export const subscribeAgentBurnout: Operation<SubscribeAgentBurnoutInput, SubscriptionResponse> = {
  id: "contactCenter.agentBurnout.subscribe",
  method: "POST",
  path: "/v1/agentburnout/subscribe",
  headers: ["X-ORGANIZATION-ID"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
