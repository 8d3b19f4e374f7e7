// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateSupervisorInput, ListSupervisorAgentsInput, ListSupervisorAvailableAgentsInput, ListSupervisorAvailableSupervisorsInput, ListSupervisorsInput, RemoveSupervisorAllInput, RemoveSupervisorInput, UpdateSupervisorInput } from "@parley/contract/telephony/supervisors";
import type { AvailableAgentListObject, AvailableSupervisorsListObject, ListSupervisorAgentObject, ListSupervisorObject } from "@parley/contract/types/calling";

/** `webex.telephony.supervisors` */
export interface TelephonySupervisors {
  /** Delete Bulk Supervisors. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-bulk-supervisors */
  removeAll(input: RemoveSupervisorAllInput, options?: CallOptions): Promise<void>;
  /** Get List of Supervisors with Customer Assist. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-list-of-supervisors-with-customer-assist */
  list(input?: ListSupervisorsInput, options?: CallOptions): Paged<ListSupervisorObject>;
  /** Create a Supervisor with Customer Assist. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/create-a-supervisor-with-customer-assist */
  create(input: CreateSupervisorInput, options?: CallOptions): Promise<void>;
  /** List Available Agents with Customer Assist. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/list-available-agents-with-customer-assist */
  listAvailableAgents(input?: ListSupervisorAvailableAgentsInput, options?: CallOptions): Paged<AvailableAgentListObject>;
  /** List Available Supervisors with Customer Assist. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/list-available-supervisors-with-customer-assist */
  listAvailableSupervisors(input?: ListSupervisorAvailableSupervisorsInput, options?: CallOptions): Paged<AvailableSupervisorsListObject>;
  /** Delete a Supervisor. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-supervisor */
  remove(input: RemoveSupervisorInput, options?: CallOptions): Promise<void>;
  /** Get Supervisor Detail with Customer Assist. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-supervisor-detail-with-customer-assist */
  listAgents(input: ListSupervisorAgentsInput, options?: CallOptions): Paged<ListSupervisorAgentObject>;
  /** Assign or Unassign Agents to Supervisor with Customer Assist. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/assign-or-unassign-agents-to-supervisor-with-customer-assist */
  update(input: UpdateSupervisorInput, options?: CallOptions): Promise<void>;
}
