// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateEventInput, CreateScheduleInput, GetEventInput, GetScheduleInput, ListSchedulesInput, RemoveEventInput, RemoveScheduleInput, UpdateEventInput, UpdateScheduleInput } from "@parley/contract/me/schedules";
import type { CreateMyScheduleEventResponse, CreateMyScheduleResponse, UserSchedule, UserScheduleEvent, UserScheduleGetResponse } from "@parley/contract/types/calling";

/** `webex.me.schedules` */
export interface MeSchedules {
  /** Get User (and Location) Schedules. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-user-and-location-schedules */
  list(input?: ListSchedulesInput, options?: CallOptions): Paged<UserSchedule>;
  /** Add a User level Schedule for Call Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-a-user-level-schedule-for-call-settings */
  create(input: CreateScheduleInput, options?: CallOptions): Promise<CreateMyScheduleResponse>;
  /** Delete a User Schedule. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-user-schedule */
  remove(input: RemoveScheduleInput, options?: CallOptions): Promise<void>;
  /** Get User Schedule. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-user-schedule */
  get(input: GetScheduleInput, options?: CallOptions): Promise<UserScheduleGetResponse>;
  /** Modify User Schedule. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-user-schedule */
  update(input: UpdateScheduleInput, options?: CallOptions): Promise<void>;
  readonly events: MeSchedulesEvents;
}

/** `webex.me.schedules.events` */
export interface MeSchedulesEvents {
  /** Add an event for a User Schedule. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-an-event-for-a-user-schedule */
  create(input: CreateEventInput, options?: CallOptions): Promise<CreateMyScheduleEventResponse>;
  /** Delete User a Schedule Event. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-user-a-schedule-event */
  remove(input: RemoveEventInput, options?: CallOptions): Promise<void>;
  /** Get User Schedule Event. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-user-schedule-event */
  get(input: GetEventInput, options?: CallOptions): Promise<UserScheduleEvent>;
  /** Modify User Schedule Event. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-user-schedule-event */
  update(input: UpdateEventInput, options?: CallOptions): Promise<void>;
}
