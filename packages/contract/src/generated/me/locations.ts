// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { UserLocationScheduleGetResponse, UserScheduleType } from "../types/calling.ts";

export type { UserLocationScheduleGetResponse, UserScheduleType } from "../types/calling.ts";

/** Input of {@link getSchedule}. */
export interface GetScheduleInput {
  scheduleType: UserScheduleType;
  scheduleId: string;
}

/** Get User's Location Level Schedule. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-user-s-location-level-schedule */
export const getSchedule: Operation<GetScheduleInput, UserLocationScheduleGetResponse> = {
  id: "me.locations.schedules.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/locations/schedules/{scheduleType}/{scheduleId}",
  scopes: ["spark:telephony_config_read"],
};
