// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ActionAgentBurnoutInput, GetAgentBurnoutInput, ListAgentBurnoutV2Input, SubscribeAgentBurnoutInput, UpdateAgentBurnoutInput } from "@parley/contract/contactCenter/agentBurnout";
import type { ActionResponse, AgentBurnoutDTO, SubscriptionResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.agentBurnout` */
export interface ContactCenterAgentBurnout {
  /** Get specific Agent Burnout resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/get-specific-agent-burnout-resource-by-id */
  get(input: GetAgentBurnoutInput, options?: CallOptions): Promise<AgentBurnoutDTO>;
  /** Update specific Agent Burnout resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/update-specific-agent-burnout-resource-by-id */
  update(input: UpdateAgentBurnoutInput, options?: CallOptions): Promise<AgentBurnoutDTO>;
  /** List Agent Burnout resource(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/list-agent-burnout-resource-s */
  listV2(input: ListAgentBurnoutV2Input, options?: CallOptions): Paged<AgentBurnoutDTO>;
  /** Record the realtime burnout events. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/record-the-realtime-burnout-events */
  action(input: ActionAgentBurnoutInput, options?: CallOptions): Promise<ActionResponse>;
  /** Subscribe for realtime burnout events. @source documented https://developer.webex.com/docs/api/v1/agent-wellbeing/subscribe-for-realtime-burnout-events */
  subscribe(input: SubscribeAgentBurnoutInput, options?: CallOptions): Promise<SubscriptionResponse>;
}
