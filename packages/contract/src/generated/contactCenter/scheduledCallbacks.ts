// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CallbackSchedulesResponse, ScheduleCallbackResponse } from "../types/contact-center.ts";

export type { CallbackSchedulesResponse, ScheduleCallbackResponse } from "../types/contact-center.ts";

/** Input of {@link listScheduledCallbacks}. */
export interface ListScheduledCallbacksInput {
  orgId: string;
  callbackNumber?: string | undefined;
  assigneeAgent?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  sortBy?: "customerName" | "scheduledTime" | "assignedTime" | (string & {}) | undefined;
  sortOrder?: "asc" | "desc" | (string & {}) | undefined;
}

/** Get scheduled callbacks. @source documented https://developer.webex.com/docs/api/v1/callbacks/get-scheduled-callbacks */
export const listScheduledCallbacks: ListOperation<ListScheduledCallbacksInput, CallbackSchedulesResponse, "data"> = {
  id: "contactCenter.scheduledCallbacks.list",
  method: "GET",
  path: "/v1/callbacks/organization/{orgId}/scheduled-callback",
  query: ["callbackNumber", "assigneeAgent", "page", "pageSize", "sortBy", "sortOrder"],
  scopes: ["cjp:user"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createScheduledCallback}. */
export interface CreateScheduledCallbackInput {
  orgId: string;
  customerName: string;
  callbackNumber: string;
  timezone: string;
  scheduleDate: string;
  startTime: string;
  endTime: string;
  queueId: string;
  callbackReason?: string | undefined;
  sourceInteraction?: string | undefined;
  assigneeAgent?: string | undefined;
}

/** Schedule a Callback. @source documented https://developer.webex.com/docs/api/v1/callbacks/schedule-a-callback */
export const createScheduledCallback: Operation<CreateScheduledCallbackInput, ScheduleCallbackResponse> = {
  id: "contactCenter.scheduledCallbacks.create",
  method: "POST",
  path: "/v1/callbacks/organization/{orgId}/scheduled-callback",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeScheduledCallback}. */
export interface RemoveScheduledCallbackInput {
  orgId: string;
  id: string;
}

/** Delete scheduled callback by Id. @source documented https://developer.webex.com/docs/api/v1/callbacks/delete-scheduled-callback-by-id */
export const removeScheduledCallback: Operation<RemoveScheduledCallbackInput, void> = {
  id: "contactCenter.scheduledCallbacks.remove",
  method: "DELETE",
  path: "/v1/callbacks/organization/{orgId}/scheduled-callback/{id}",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getScheduledCallback}. */
export interface GetScheduledCallbackInput {
  orgId: string;
  id: string;
}

/** Get scheduled callback by Id. @source documented https://developer.webex.com/docs/api/v1/callbacks/get-scheduled-callback-by-id */
export const getScheduledCallback: Operation<GetScheduledCallbackInput, ScheduleCallbackResponse> = {
  id: "contactCenter.scheduledCallbacks.get",
  method: "GET",
  path: "/v1/callbacks/organization/{orgId}/scheduled-callback/{id}",
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateScheduledCallback}. */
export interface UpdateScheduledCallbackInput {
  orgId: string;
  id: string;
  customerName: string;
  callbackNumber: string;
  timezone: string;
  scheduleDate: string;
  startTime: string;
  endTime: string;
  queueId: string;
  callbackReason?: string | undefined;
  sourceInteraction?: string | undefined;
  assigneeAgent?: string | undefined;
}

/** Update scheduled callback by Id. @source documented https://developer.webex.com/docs/api/v1/callbacks/update-scheduled-callback-by-id */
export const updateScheduledCallback: Operation<UpdateScheduledCallbackInput, ScheduleCallbackResponse> = {
  id: "contactCenter.scheduledCallbacks.update",
  method: "PUT",
  path: "/v1/callbacks/organization/{orgId}/scheduled-callback/{id}",
  body: { repeats: ["id"] },
  scopes: ["cjp:user"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
