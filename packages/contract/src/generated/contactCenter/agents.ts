// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AgentActivitiesApiResponse, AgentApiResponse } from "../types/contact-center.ts";

export type { AgentActivitiesApiResponse, AgentApiResponse } from "../types/contact-center.ts";

/** Input of {@link listAgentActivities}. */
export interface ListAgentActivitiesInput {
  agentIds?: string[] | undefined;
  teamIds?: string[] | undefined;
  channelTypes?: ("email" | "chat" | "telephony" | "social" | (string & {}))[] | undefined;
  from: number;
  to?: number | undefined;
  pageSize?: number | undefined;
  page?: number | undefined;
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** Get Agent Activities. @source documented https://developer.webex.com/docs/api/v1/agents/get-agent-activities */
export const listAgentActivities: ListOperation<ListAgentActivitiesInput, AgentActivitiesApiResponse, "data"> = {
  id: "contactCenter.agents.listActivities",
  method: "GET",
  path: "/v1/agents/activities",
  query: ["agentIds", "teamIds", "channelTypes", "from", "to", "pageSize", "page", "orgId"],
  headers: ["TrackingId"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link buddyAgentList}. */
export interface BuddyAgentListInput {
  agentProfileId: string;
  mediaType: string;
  state?: string | undefined;
}

/** Buddy Agents List. @source documented https://developer.webex.com/docs/api/v1/agents/buddy-agents-list */
export const buddyAgentList: Operation<BuddyAgentListInput, void> = {
  id: "contactCenter.agents.buddyList",
  method: "POST",
  path: "/v1/agents/buddyList",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link loginAgents}. */
export interface LoginAgentsInput {
  dialNumber: string;
  teamId?: string | undefined;
  isExtension?: boolean | undefined;
  roles: string[];
  deviceType?: string | undefined;
  deviceId?: string | undefined;
}

/** Login. @source documented https://developer.webex.com/docs/api/v1/agents/login */
export const loginAgents: Operation<LoginAgentsInput, void> = {
  id: "contactCenter.agents.login",
  method: "POST",
  path: "/v1/agents/login",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAgentLogout}. */
export interface UpdateAgentLogoutInput {
  logoutReason: string;
  agentId?: string | undefined;
}

/** Logout. @source documented https://developer.webex.com/docs/api/v1/agents/logout */
export const updateAgentLogout: Operation<UpdateAgentLogoutInput, void> = {
  id: "contactCenter.agents.updateLogout",
  method: "PUT",
  path: "/v1/agents/logout",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link reloadAgents}. */
export interface ReloadAgentsInput {}

/** Reload. @source documented https://developer.webex.com/docs/api/v1/agents/reload */
export const reloadAgents: Operation<ReloadAgentsInput, void> = {
  id: "contactCenter.agents.reload",
  method: "POST",
  path: "/v1/agents/reload",
  body: { none: true },
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateSessionState}. */
export interface UpdateSessionStateInput {
  state: string;
  auxCodeId: string;
  lastStateChangeReason?: string | undefined;
  agentId?: string | undefined;
}

/** State Change. @source documented https://developer.webex.com/docs/api/v1/agents/state-change */
export const updateSessionState: Operation<UpdateSessionStateInput, void> = {
  id: "contactCenter.agents.session.updateState",
  method: "PUT",
  path: "/v1/agents/session/state",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAgentStatistics}. */
export interface ListAgentStatisticsInput {
  from: number;
  to: number;
  interval?: number | undefined;
  agentIds?: string[] | undefined;
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** Get Agent Statistics. @source documented https://developer.webex.com/docs/api/v1/agents/get-agent-statistics */
export const listAgentStatistics: ListOperation<ListAgentStatisticsInput, AgentApiResponse, "data"> = {
  id: "contactCenter.agents.listStatistics",
  method: "GET",
  path: "/v1/agents/statistics",
  query: ["from", "to", "interval", "agentIds", "orgId"],
  headers: ["TrackingId"],
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};
