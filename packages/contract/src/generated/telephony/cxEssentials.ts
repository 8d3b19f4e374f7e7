// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateWrapUpReasonResponse, ListWrapUpReasonsResponse, ReadAvailableQueuesResponse, ReadWrapUpReasonSettingsResponse, WrapUpReasonDetailsObject } from "../types/calling.ts";

export type { CreateWrapUpReasonResponse, ListWrapUpReasonsResponse, ReadAvailableQueuesResponse, ReadWrapUpReasonSettingsResponse, WrapUpReasonDetailsObject } from "../types/calling.ts";

/** Input of {@link getLocationQueueWrapupSettings}. */
export interface GetLocationQueueWrapupSettingsInput {
  locationId: string;
  queueId: string;
}

/** Read Wrap Up Reason Settings. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/read-wrap-up-reason-settings */
export const getLocationQueueWrapupSettings: Operation<GetLocationQueueWrapupSettingsInput, ReadWrapUpReasonSettingsResponse> = {
  id: "telephony.cxEssentials.locations.queues.wrapup.settings.get",
  method: "GET",
  path: "/v1/telephony/config/cxEssentials/locations/{locationId}/queues/{queueId}/wrapup/settings",
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateLocationQueueWrapupSettings}. */
export interface UpdateLocationQueueWrapupSettingsInput {
  locationId: string;
  queueId: string;
  wrapupReasons?: string[] | undefined;
  defaultWrapupReasonId?: string | undefined;
  wrapupTimerEnabled?: boolean | undefined;
  wrapupTimer?: number | undefined;
}

/** Update Wrap Up Reason Settings. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/update-wrap-up-reason-settings */
export const updateLocationQueueWrapupSettings: Operation<UpdateLocationQueueWrapupSettingsInput, void> = {
  id: "telephony.cxEssentials.locations.queues.wrapup.settings.update",
  method: "PUT",
  path: "/v1/telephony/config/cxEssentials/locations/{locationId}/queues/{queueId}/wrapup/settings",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listWrapupReasons}. */
export interface ListWrapupReasonsInput {}

/** List Wrap Up Reasons. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/list-wrap-up-reasons */
export const listWrapupReasons: ListOperation<ListWrapupReasonsInput, ListWrapUpReasonsResponse, "wrapupReasons"> = {
  id: "telephony.cxEssentials.wrapup.reasons.list",
  method: "GET",
  path: "/v1/telephony/config/cxEssentials/wrapup/reasons",
  scopes: ["spark-admin:telephony_config_read"],
  items: "wrapupReasons",
};

/** Input of {@link createWrapupReason}. */
export interface CreateWrapupReasonInput {
  name: string;
  description?: string | undefined;
  queues?: string[] | undefined;
  assignAllQueuesEnabled?: boolean | undefined;
}

/** Create Wrap Up Reason. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/create-wrap-up-reason */
export const createWrapupReason: Operation<CreateWrapupReasonInput, CreateWrapUpReasonResponse> = {
  id: "telephony.cxEssentials.wrapup.reasons.create",
  method: "POST",
  path: "/v1/telephony/config/cxEssentials/wrapup/reasons",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link validateWrapupReasonName}. */
export interface ValidateWrapupReasonNameInput {
  name: string;
}

/** Validate Wrap Up Reason. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/validate-wrap-up-reason */
export const validateWrapupReasonName: Operation<ValidateWrapupReasonNameInput, void> = {
  id: "telephony.cxEssentials.wrapup.reasons.validateName",
  method: "POST",
  path: "/v1/telephony/config/cxEssentials/wrapup/reasons/actions/validateName/invoke",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeWrapupReason}. */
export interface RemoveWrapupReasonInput {
  wrapupReasonId: string;
}

/** Delete Wrap Up Reason. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/delete-wrap-up-reason */
export const removeWrapupReason: Operation<RemoveWrapupReasonInput, void> = {
  id: "telephony.cxEssentials.wrapup.reasons.remove",
  method: "DELETE",
  path: "/v1/telephony/config/cxEssentials/wrapup/reasons/{wrapupReasonId}",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getWrapupReason}. */
export interface GetWrapupReasonInput {
  wrapupReasonId: string;
}

/** Read Wrap Up Reason. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/read-wrap-up-reason */
export const getWrapupReason: Operation<GetWrapupReasonInput, WrapUpReasonDetailsObject> = {
  id: "telephony.cxEssentials.wrapup.reasons.get",
  method: "GET",
  path: "/v1/telephony/config/cxEssentials/wrapup/reasons/{wrapupReasonId}",
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateWrapupReason}. */
export interface UpdateWrapupReasonInput {
  wrapupReasonId: string;
  name?: string | undefined;
  description?: string | undefined;
  queuesToAssign?: string[] | undefined;
  queuesToUnassign?: string[] | undefined;
  assignAllQueuesEnabled?: boolean | undefined;
  unassignAllQueuesEnabled?: boolean | undefined;
}

/** Update Wrap Up Reason. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/update-wrap-up-reason */
export const updateWrapupReason: Operation<UpdateWrapupReasonInput, void> = {
  id: "telephony.cxEssentials.wrapup.reasons.update",
  method: "PUT",
  path: "/v1/telephony/config/cxEssentials/wrapup/reasons/{wrapupReasonId}",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listWrapupReasonAvailableQueues}. */
export interface ListWrapupReasonAvailableQueuesInput {
  wrapupReasonId: string;
}

/** Read Available Queues. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/read-available-queues */
export const listWrapupReasonAvailableQueues: ListOperation<ListWrapupReasonAvailableQueuesInput, ReadAvailableQueuesResponse, "queues"> = {
  id: "telephony.cxEssentials.wrapup.reasons.listAvailableQueues",
  method: "GET",
  path: "/v1/telephony/config/cxEssentials/wrapup/reasons/{wrapupReasonId}/availableQueues",
  scopes: ["spark-admin:telephony_config_read"],
  items: "queues",
};
