// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateAnOperatingModeHolidayResponse, CreateAnOperatingModeResponse, GetOperatingModeCallForwardAvailablePhoneNumbersResponse, OperatingModeCallForwarding, OperatingModeDifferentHoursDailyScheduleObject, OperatingModeGetObject, OperatingModeHolidayGetObject, OperatingModeHolidayObject, OperatingModeRecurrenceObject, OperatingModeSameHoursDailyScheduleObject, OperatingModeScheduleTypeObject, OrgLocLevelObject, ReadTheListOfOperatingModesResponse, RetrieveTheListOfAvailableOperatingModesInALocationResponse } from "../types/calling.ts";

export type { CreateAnOperatingModeHolidayResponse, CreateAnOperatingModeResponse, GetOperatingModeCallForwardAvailablePhoneNumbersResponse, OperatingModeCallForwarding, OperatingModeDifferentHoursDailyScheduleObject, OperatingModeGetObject, OperatingModeHolidayGetObject, OperatingModeHolidayObject, OperatingModeRecurrenceObject, OperatingModeSameHoursDailyScheduleObject, OperatingModeScheduleTypeObject, OrgLocLevelObject, ReadTheListOfOperatingModesResponse, RetrieveTheListOfAvailableOperatingModesInALocationResponse } from "../types/calling.ts";

/** Input of {@link listOperatingModeAvailableOperatingModes}. */
export interface ListOperatingModeAvailableOperatingModesInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Retrieve the List of Available Operating Modes in a Location. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/retrieve-the-list-of-available-operating-modes-in-a-location */
export const listOperatingModeAvailableOperatingModes: ListOperation<ListOperatingModeAvailableOperatingModesInput, RetrieveTheListOfAvailableOperatingModesInALocationResponse, "operatingModes"> = {
  id: "telephony.operatingModes.listAvailableOperatingModes",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/operatingModes/availableOperatingModes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "operatingModes",
};

/** Input of {@link listCallForwardingAvailableNumbers}. */
export interface ListCallForwardingAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Operating Mode Call Forward Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/get-operating-mode-call-forward-available-phone-numbers */
export const listCallForwardingAvailableNumbers: ListOperation<ListCallForwardingAvailableNumbersInput, GetOperatingModeCallForwardAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.operatingModes.callForwarding.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/operatingModes/callForwarding/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listOperatingModes}. */
export interface ListOperatingModesInput {
  limitToLocationId: string;
  name?: string | undefined;
  limitToOrgLevelEnabled?: boolean | undefined;
  order?: string | undefined;
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Operating Modes. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/read-the-list-of-operating-modes */
export const listOperatingModes: ListOperation<ListOperatingModesInput, ReadTheListOfOperatingModesResponse, "operatingModes"> = {
  id: "telephony.operatingModes.list",
  method: "GET",
  path: "/v1/telephony/config/operatingModes",
  query: ["limitToLocationId", "name", "limitToOrgLevelEnabled", "order", "orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "operatingModes",
  paging: "start-max",
};

/** Input of {@link createOperatingMode}. */
export interface CreateOperatingModeInput {
  orgId?: string | undefined;
  name: string;
  type: OperatingModeScheduleTypeObject;
  level: OrgLocLevelObject;
  callForwarding: OperatingModeCallForwarding;
  locationId?: string | undefined;
  sameHoursDaily?: OperatingModeSameHoursDailyScheduleObject | undefined;
  differentHoursDaily?: OperatingModeDifferentHoursDailyScheduleObject | undefined;
  holidays?: OperatingModeHolidayObject[] | undefined;
}

/** Create an Operating Mode. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/create-an-operating-mode */
export const createOperatingMode: Operation<CreateOperatingModeInput, CreateAnOperatingModeResponse> = {
  id: "telephony.operatingModes.create",
  method: "POST",
  path: "/v1/telephony/config/operatingModes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOperatingMode}. */
export interface RemoveOperatingModeInput {
  modeId: string;
  orgId?: string | undefined;
}

/** Delete an Operating Mode. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/delete-an-operating-mode */
export const removeOperatingMode: Operation<RemoveOperatingModeInput, void> = {
  id: "telephony.operatingModes.remove",
  method: "DELETE",
  path: "/v1/telephony/config/operatingModes/{modeId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOperatingMode}. */
export interface GetOperatingModeInput {
  modeId: string;
  orgId?: string | undefined;
}

/** Get Details for an Operating Mode. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/get-details-for-an-operating-mode */
export const getOperatingMode: Operation<GetOperatingModeInput, OperatingModeGetObject> = {
  id: "telephony.operatingModes.get",
  method: "GET",
  path: "/v1/telephony/config/operatingModes/{modeId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateOperatingMode}. */
export interface UpdateOperatingModeInput {
  modeId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  sameHoursDaily?: OperatingModeSameHoursDailyScheduleObject | undefined;
  differentHoursDaily?: OperatingModeDifferentHoursDailyScheduleObject | undefined;
  holidays?: OperatingModeHolidayObject[] | undefined;
  callForwarding?: OperatingModeCallForwarding | undefined;
}

/** Modify an Operating Mode. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/modify-an-operating-mode */
export const updateOperatingMode: Operation<UpdateOperatingModeInput, void> = {
  id: "telephony.operatingModes.update",
  method: "PUT",
  path: "/v1/telephony/config/operatingModes/{modeId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createHoliday}. */
export interface CreateHolidayInput {
  modeId: string;
  orgId?: string | undefined;
  name: string;
  allDayEnabled: boolean;
  startDate: string;
  endDate: string;
  startTime?: string | undefined;
  endTime?: string | undefined;
  recurrence?: OperatingModeRecurrenceObject | undefined;
}

/** Create an Operating Mode Holiday. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/create-an-operating-mode-holiday */
export const createHoliday: Operation<CreateHolidayInput, CreateAnOperatingModeHolidayResponse> = {
  id: "telephony.operatingModes.holidays.create",
  method: "POST",
  path: "/v1/telephony/config/operatingModes/{modeId}/holidays",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeHoliday}. */
export interface RemoveHolidayInput {
  modeId: string;
  holidayId: string;
  orgId?: string | undefined;
}

/** Delete an Operating Mode Holiday. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/delete-an-operating-mode-holiday */
export const removeHoliday: Operation<RemoveHolidayInput, void> = {
  id: "telephony.operatingModes.holidays.remove",
  method: "DELETE",
  path: "/v1/telephony/config/operatingModes/{modeId}/holidays/{holidayId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getHoliday}. */
export interface GetHolidayInput {
  modeId: string;
  holidayId: string;
  orgId?: string | undefined;
}

/** Get details for an Operating Mode Holiday. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/get-details-for-an-operating-mode-holiday */
export const getHoliday: Operation<GetHolidayInput, OperatingModeHolidayGetObject> = {
  id: "telephony.operatingModes.holidays.get",
  method: "GET",
  path: "/v1/telephony/config/operatingModes/{modeId}/holidays/{holidayId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateHoliday}. */
export interface UpdateHolidayInput {
  modeId: string;
  holidayId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  allDayEnabled?: boolean | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
  recurrence?: OperatingModeRecurrenceObject | undefined;
}

/** Modify an Operating Mode Holiday. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/modify-an-operating-mode-holiday */
export const updateHoliday: Operation<UpdateHolidayInput, void> = {
  id: "telephony.operatingModes.holidays.update",
  method: "PUT",
  path: "/v1/telephony/config/operatingModes/{modeId}/holidays/{holidayId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
