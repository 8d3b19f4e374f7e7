// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateMyScheduleEventResponse, CreateMyScheduleResponse, GetMySchedulesResponse, ScheduleEventObject, UserScheduleEvent, UserScheduleEventPatch, UserScheduleGetResponse, UserScheduleRecurrenceObject, UserScheduleType } from "../types/calling.ts";

export type { CreateMyScheduleEventResponse, CreateMyScheduleResponse, GetMySchedulesResponse, ScheduleEventObject, UserScheduleEvent, UserScheduleEventPatch, UserScheduleGetResponse, UserScheduleRecurrenceObject, UserScheduleType } from "../types/calling.ts";

/** Input of {@link listSchedules}. */
export interface ListSchedulesInput {}

/** Get User (and Location) Schedules. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-user-and-location-schedules */
export const listSchedules: ListOperation<ListSchedulesInput, GetMySchedulesResponse, "schedules"> = {
  id: "me.schedules.list",
  method: "GET",
  path: "/v1/telephony/config/people/me/schedules",
  scopes: ["spark:telephony_config_read"],
  items: "schedules",
};

/** Input of {@link createSchedule}. */
export interface CreateScheduleInput {
  type: UserScheduleType;
  name: string;
  events?: ScheduleEventObject[] | undefined;
}

/** Add a User level Schedule for Call Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-a-user-level-schedule-for-call-settings */
export const createSchedule: Operation<CreateScheduleInput, CreateMyScheduleResponse> = {
  id: "me.schedules.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/schedules",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeSchedule}. */
export interface RemoveScheduleInput {
  scheduleType: UserScheduleType;
  scheduleId: string;
}

/** Delete a User Schedule. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-user-schedule */
export const removeSchedule: Operation<RemoveScheduleInput, void> = {
  id: "me.schedules.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/schedules/{scheduleType}/{scheduleId}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSchedule}. */
export interface GetScheduleInput {
  scheduleType: UserScheduleType;
  scheduleId: string;
}

/** Get User Schedule. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-user-schedule */
export const getSchedule: Operation<GetScheduleInput, UserScheduleGetResponse> = {
  id: "me.schedules.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/schedules/{scheduleType}/{scheduleId}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSchedule}. */
export interface UpdateScheduleInput {
  scheduleType: UserScheduleType;
  scheduleId: string;
  name: string;
  events?: UserScheduleEventPatch[] | undefined;
}

/** Modify User Schedule. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-user-schedule */
export const updateSchedule: Operation<UpdateScheduleInput, void> = {
  id: "me.schedules.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/schedules/{scheduleType}/{scheduleId}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link createEvent}. */
export interface CreateEventInput {
  scheduleType: UserScheduleType;
  scheduleId: string;
  name: string;
  startDate: string;
  endDate: string;
  allDayEnabled: boolean;
  startTime?: string | undefined;
  endTime?: string | undefined;
  recurrence?: UserScheduleRecurrenceObject | undefined;
}

/** Add an event for a User Schedule. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-an-event-for-a-user-schedule */
export const createEvent: Operation<CreateEventInput, CreateMyScheduleEventResponse> = {
  id: "me.schedules.events.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/schedules/{scheduleType}/{scheduleId}/events",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeEvent}. */
export interface RemoveEventInput {
  scheduleType: UserScheduleType;
  scheduleId: string;
  eventId: string;
}

/** Delete User a Schedule Event. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-user-a-schedule-event */
export const removeEvent: Operation<RemoveEventInput, void> = {
  id: "me.schedules.events.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/schedules/{scheduleType}/{scheduleId}/events/{eventId}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getEvent}. */
export interface GetEventInput {
  scheduleType: UserScheduleType;
  scheduleId: string;
  eventId: string;
}

/** Get User Schedule Event. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-user-schedule-event */
export const getEvent: Operation<GetEventInput, UserScheduleEvent> = {
  id: "me.schedules.events.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/schedules/{scheduleType}/{scheduleId}/events/{eventId}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateEvent}. */
export interface UpdateEventInput {
  scheduleType: UserScheduleType;
  scheduleId: string;
  eventId: string;
  name: string;
  startDate: string;
  endDate: string;
  allDayEnabled: boolean;
  newName?: string | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
  recurrence?: UserScheduleRecurrenceObject | undefined;
}

/** Modify User Schedule Event. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-user-schedule-event */
export const updateEvent: Operation<UpdateEventInput, void> = {
  id: "me.schedules.events.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/schedules/{scheduleType}/{scheduleId}/events/{eventId}",
  scopes: ["spark:telephony_config_read"],
};
