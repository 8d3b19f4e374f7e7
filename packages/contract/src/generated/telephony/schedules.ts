// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateAScheduleEventResponse, CreateAScheduleResponse, GetScheduleEventObject, GetScheduleObject, GetScheduleObjectType, ModifyScheduleEventListObject, ModifyScheduleEventObject, ReadTheListOfSchedulesResponse, RecurrenceObject, UpdateAScheduleEventResponse, UpdateAScheduleLocationCallSettingsSchedulesResponse } from "../types/calling.ts";

export type { CreateAScheduleEventResponse, CreateAScheduleResponse, GetScheduleEventObject, GetScheduleObject, GetScheduleObjectType, ModifyScheduleEventListObject, ModifyScheduleEventObject, ReadTheListOfSchedulesResponse, RecurrenceObject, UpdateAScheduleEventResponse, UpdateAScheduleLocationCallSettingsSchedulesResponse } from "../types/calling.ts";

/** Input of {@link listSchedules}. */
export interface ListSchedulesInput {
  locationId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  type?: GetScheduleObjectType | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Schedules. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/read-the-list-of-schedules */
export const listSchedules: ListOperation<ListSchedulesInput, ReadTheListOfSchedulesResponse, "schedules"> = {
  id: "telephony.schedules.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/schedules",
  query: ["orgId", "name", "type", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "schedules",
};

/** Input of {@link createSchedule}. */
export interface CreateScheduleInput {
  locationId: string;
  orgId?: string | undefined;
  type: GetScheduleObjectType;
  name: string;
  events?: ModifyScheduleEventObject[] | undefined;
}

/** Create a Schedule. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/create-a-schedule */
export const createSchedule: Operation<CreateScheduleInput, CreateAScheduleResponse> = {
  id: "telephony.schedules.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/schedules",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeSchedule}. */
export interface RemoveScheduleInput {
  locationId: string;
  type: GetScheduleObjectType;
  scheduleId: string;
  orgId?: string | undefined;
}

/** Delete a Schedule. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/delete-a-schedule */
export const removeSchedule: Operation<RemoveScheduleInput, void> = {
  id: "telephony.schedules.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSchedule}. */
export interface GetScheduleInput {
  locationId: string;
  type: GetScheduleObjectType;
  scheduleId: string;
  orgId?: string | undefined;
}

/** Get Details for a Schedule. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/get-details-for-a-schedule */
export const getSchedule: Operation<GetScheduleInput, GetScheduleObject> = {
  id: "telephony.schedules.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSchedule}. */
export interface UpdateScheduleInput {
  locationId: string;
  type: GetScheduleObjectType;
  scheduleId: string;
  orgId?: string | undefined;
  name: string;
  events?: ModifyScheduleEventListObject[] | undefined;
}

/** Update a Schedule. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/update-a-schedule */
export const updateSchedule: Operation<UpdateScheduleInput, UpdateAScheduleLocationCallSettingsSchedulesResponse> = {
  id: "telephony.schedules.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createEvent}. */
export interface CreateEventInput {
  locationId: string;
  type: GetScheduleObjectType;
  scheduleId: string;
  orgId?: string | undefined;
  name: string;
  startDate: string;
  endDate: string;
  startTime?: string | undefined;
  endTime?: string | undefined;
  allDayEnabled?: boolean | undefined;
  recurrence?: RecurrenceObject | undefined;
}

/** Create a Schedule Event. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/create-a-schedule-event */
export const createEvent: Operation<CreateEventInput, CreateAScheduleEventResponse> = {
  id: "telephony.schedules.events.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeEvent}. */
export interface RemoveEventInput {
  locationId: string;
  type: GetScheduleObjectType;
  scheduleId: string;
  eventId: string;
  orgId?: string | undefined;
}

/** Delete a Schedule Event. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/delete-a-schedule-event */
export const removeEvent: Operation<RemoveEventInput, void> = {
  id: "telephony.schedules.events.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events/{eventId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getEvent}. */
export interface GetEventInput {
  locationId: string;
  type: GetScheduleObjectType;
  scheduleId: string;
  eventId: string;
  orgId?: string | undefined;
}

/** Get Details for a Schedule Event. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/get-details-for-a-schedule-event */
export const getEvent: Operation<GetEventInput, GetScheduleEventObject> = {
  id: "telephony.schedules.events.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events/{eventId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateEvent}. */
export interface UpdateEventInput {
  locationId: string;
  type: string;
  scheduleId: string;
  eventId: string;
  orgId?: string | undefined;
  name: string;
  startDate: string;
  endDate: string;
  startTime?: string | undefined;
  endTime?: string | undefined;
  allDayEnabled?: boolean | undefined;
  recurrence?: RecurrenceObject | undefined;
}

/** Update a Schedule Event. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/update-a-schedule-event */
export const updateEvent: Operation<UpdateEventInput, UpdateAScheduleEventResponse> = {
  id: "telephony.schedules.events.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events/{eventId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
