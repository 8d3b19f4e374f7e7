// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateEventInput, CreateScheduleInput, GetEventInput, GetScheduleInput, ListSchedulesInput, RemoveEventInput, RemoveScheduleInput, UpdateEventInput, UpdateScheduleInput } from "@parley/contract/telephony/schedules";
import type { CreateAScheduleEventResponse, CreateAScheduleResponse, GetScheduleEventObject, GetScheduleObject, ListScheduleObject, UpdateAScheduleEventResponse, UpdateAScheduleLocationCallSettingsSchedulesResponse } from "@parley/contract/types/calling";

/** `webex.telephony.schedules` */
export interface TelephonySchedules {
  /** Read the List of Schedules. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/read-the-list-of-schedules */
  list(input: ListSchedulesInput, options?: CallOptions): Paged<ListScheduleObject>;
  /** Create a Schedule. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/create-a-schedule */
  create(input: CreateScheduleInput, options?: CallOptions): Promise<CreateAScheduleResponse>;
  /** Delete a Schedule. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/delete-a-schedule */
  remove(input: RemoveScheduleInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Schedule. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/get-details-for-a-schedule */
  get(input: GetScheduleInput, options?: CallOptions): Promise<GetScheduleObject>;
  /** Update a Schedule. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/update-a-schedule */
  update(input: UpdateScheduleInput, options?: CallOptions): Promise<UpdateAScheduleLocationCallSettingsSchedulesResponse>;
  readonly events: TelephonySchedulesEvents;
}

/** `webex.telephony.schedules.events` */
export interface TelephonySchedulesEvents {
  /** Create a Schedule Event. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/create-a-schedule-event */
  create(input: CreateEventInput, options?: CallOptions): Promise<CreateAScheduleEventResponse>;
  /** Delete a Schedule Event. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/delete-a-schedule-event */
  remove(input: RemoveEventInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Schedule Event. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/get-details-for-a-schedule-event */
  get(input: GetEventInput, options?: CallOptions): Promise<GetScheduleEventObject>;
  /** Update a Schedule Event. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-schedules/update-a-schedule-event */
  update(input: UpdateEventInput, options?: CallOptions): Promise<UpdateAScheduleEventResponse>;
}
