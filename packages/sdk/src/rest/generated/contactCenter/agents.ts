// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { BuddyAgentListInput, ListAgentActivitiesInput, ListAgentStatisticsInput, LoginAgentsInput, ReloadAgentsInput, UpdateAgentLogoutInput, UpdateSessionStateInput } from "@parley/contract/contactCenter/agents";
import type { AgentActivity, OutAgentStatistics } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.agents` */
export interface ContactCenterAgents {
  /** Get Agent Activities. @source documented https://developer.webex.com/docs/api/v1/agents/get-agent-activities */
  listActivities(input: ListAgentActivitiesInput, options?: CallOptions): Paged<AgentActivity>;
  /** Buddy Agents List. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/agents/buddy-agents-list */
  buddyList(input: BuddyAgentListInput, options?: CallOptions): Promise<void>;
  /** Login. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/agents/login */
  login(input: LoginAgentsInput, options?: CallOptions): Promise<void>;
  /** Logout. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/agents/logout */
  updateLogout(input: UpdateAgentLogoutInput, options?: CallOptions): Promise<void>;
  /** Reload. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/agents/reload */
  reload(input?: ReloadAgentsInput, options?: CallOptions): Promise<void>;
  /** Get Agent Statistics. All at once. @source documented https://developer.webex.com/docs/api/v1/agents/get-agent-statistics */
  listStatistics(input: ListAgentStatisticsInput, options?: CallOptions): Paged<OutAgentStatistics>;
  readonly session: ContactCenterAgentsSession;
}

/** `webex.contactCenter.agents.session` */
export interface ContactCenterAgentsSession {
  /** State Change. Needs `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/agents/state-change */
  updateState(input: UpdateSessionStateInput, options?: CallOptions): Promise<void>;
}
