// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { GetCallQueueSupervisorResponse, ListAvailableCallQueueAgentsResponse, ListAvailableCallQueueSupervisorsResponse, ListCallQueueSupervisorsResponse, PostPersonPlaceVirtualLineSupervisorObject, PutPersonPlaceVirtualLineAgentObject } from "../types/calling.ts";

export type { GetCallQueueSupervisorResponse, ListAvailableCallQueueAgentsResponse, ListAvailableCallQueueSupervisorsResponse, ListCallQueueSupervisorsResponse, PostPersonPlaceVirtualLineSupervisorObject, PutPersonPlaceVirtualLineAgentObject } from "../types/calling.ts";

/** Input of {@link removeSupervisorAll}. */
export interface RemoveSupervisorAllInput {
  orgId?: string | undefined;
  supervisorIds: string[];
  deleteAll?: boolean | undefined;
}

/** Delete Bulk Supervisors. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-bulk-supervisors */
export const removeSupervisorAll: Operation<RemoveSupervisorAllInput, void> = {
  id: "telephony.supervisors.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/supervisors",
  query: ["orgId"],
  body: {},
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listSupervisors}. */
export interface ListSupervisorsInput {
  orgId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string | undefined;
  hasCxEssentials?: boolean | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get List of Supervisors with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-list-of-supervisors-with-customer-assist */
export const listSupervisors: ListOperation<ListSupervisorsInput, ListCallQueueSupervisorsResponse, "supervisors"> = {
  id: "telephony.supervisors.list",
  method: "GET",
  path: "/v1/telephony/config/supervisors",
  query: ["orgId", "name", "phoneNumber", "order", "hasCxEssentials", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "supervisors",
};

/** Input of {@link createSupervisor}. */
export interface CreateSupervisorInput {
  orgId?: string | undefined;
  hasCxEssentials?: boolean | undefined;
  id: string;
  agents: PostPersonPlaceVirtualLineSupervisorObject[];
}

/** Create a Supervisor with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/create-a-supervisor-with-customer-assist */
export const createSupervisor: Operation<CreateSupervisorInput, void> = {
  id: "telephony.supervisors.create",
  method: "POST",
  path: "/v1/telephony/config/supervisors",
  query: ["orgId", "hasCxEssentials"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listSupervisorAvailableAgents}. */
export interface ListSupervisorAvailableAgentsInput {
  orgId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string | undefined;
  hasCxEssentials?: boolean | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List Available Agents with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/list-available-agents-with-customer-assist */
export const listSupervisorAvailableAgents: ListOperation<ListSupervisorAvailableAgentsInput, ListAvailableCallQueueAgentsResponse, "agents"> = {
  id: "telephony.supervisors.listAvailableAgents",
  method: "GET",
  path: "/v1/telephony/config/supervisors/availableAgents",
  query: ["orgId", "name", "phoneNumber", "order", "hasCxEssentials", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "agents",
};

/** Input of {@link listSupervisorAvailableSupervisors}. */
export interface ListSupervisorAvailableSupervisorsInput {
  orgId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string | undefined;
  hasCxEssentials?: boolean | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List Available Supervisors with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/list-available-supervisors-with-customer-assist */
export const listSupervisorAvailableSupervisors: ListOperation<ListSupervisorAvailableSupervisorsInput, ListAvailableCallQueueSupervisorsResponse, "supervisors"> = {
  id: "telephony.supervisors.listAvailableSupervisors",
  method: "GET",
  path: "/v1/telephony/config/supervisors/availableSupervisors",
  query: ["orgId", "name", "phoneNumber", "order", "hasCxEssentials", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "supervisors",
};

/** Input of {@link removeSupervisor}. */
export interface RemoveSupervisorInput {
  supervisorId: string;
  orgId?: string | undefined;
}

/** Delete a Supervisor. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-supervisor */
export const removeSupervisor: Operation<RemoveSupervisorInput, void> = {
  id: "telephony.supervisors.remove",
  method: "DELETE",
  path: "/v1/telephony/config/supervisors/{supervisorId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listSupervisorAgents}. */
export interface ListSupervisorAgentsInput {
  supervisorId: string;
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string | undefined;
  hasCxEssentials?: boolean | undefined;
}

/** Get Supervisor Detail with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-supervisor-detail-with-customer-assist */
export const listSupervisorAgents: ListOperation<ListSupervisorAgentsInput, GetCallQueueSupervisorResponse, "agents"> = {
  id: "telephony.supervisors.listAgents",
  method: "GET",
  path: "/v1/telephony/config/supervisors/{supervisorId}",
  query: ["orgId", "max", "start", "name", "phoneNumber", "order", "hasCxEssentials"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "agents",
  paging: "start-max",
};

/** Input of {@link updateSupervisor}. */
export interface UpdateSupervisorInput {
  supervisorId: string;
  orgId?: string | undefined;
  hasCxEssentials?: boolean | undefined;
  agents: PutPersonPlaceVirtualLineAgentObject[];
}

/** Assign or Unassign Agents to Supervisor with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/assign-or-unassign-agents-to-supervisor-with-customer-assist */
export const updateSupervisor: Operation<UpdateSupervisorInput, void> = {
  id: "telephony.supervisors.update",
  method: "PUT",
  path: "/v1/telephony/config/supervisors/{supervisorId}",
  query: ["orgId", "hasCxEssentials"],
  scopes: ["spark-admin:telephony_config_write"],
};
