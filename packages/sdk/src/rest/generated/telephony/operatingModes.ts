// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateHolidayInput, CreateOperatingModeInput, GetHolidayInput, GetOperatingModeInput, ListCallForwardingAvailableNumbersInput, ListOperatingModeAvailableOperatingModesInput, ListOperatingModesInput, RemoveHolidayInput, RemoveOperatingModeInput, UpdateHolidayInput, UpdateOperatingModeInput } from "@parley/contract/telephony/operatingModes";
import type { CreateAnOperatingModeHolidayResponse, CreateAnOperatingModeResponse, LocationObject, OperatingModeCallForwardAvailableNumberObject, OperatingModeGetObject, OperatingModeHolidayGetObject, OperatingModeListGetObject } from "@parley/contract/types/calling";

/** `webex.telephony.operatingModes` */
export interface TelephonyOperatingModes {
  /** Retrieve the List of Available Operating Modes in a Location. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/retrieve-the-list-of-available-operating-modes-in-a-location */
  listAvailableOperatingModes(input: ListOperatingModeAvailableOperatingModesInput, options?: CallOptions): Paged<LocationObject>;
  /** Read the List of Operating Modes. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/read-the-list-of-operating-modes */
  list(input: ListOperatingModesInput, options?: CallOptions): Paged<OperatingModeListGetObject>;
  /** Create an Operating Mode. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/create-an-operating-mode */
  create(input: CreateOperatingModeInput, options?: CallOptions): Promise<CreateAnOperatingModeResponse>;
  /** Delete an Operating Mode. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/delete-an-operating-mode */
  remove(input: RemoveOperatingModeInput, options?: CallOptions): Promise<void>;
  /** Get Details for an Operating Mode. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/get-details-for-an-operating-mode */
  get(input: GetOperatingModeInput, options?: CallOptions): Promise<OperatingModeGetObject>;
  /** Modify an Operating Mode. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/modify-an-operating-mode */
  update(input: UpdateOperatingModeInput, options?: CallOptions): Promise<void>;
  readonly callForwarding: TelephonyOperatingModesCallForwarding;
  readonly holidays: TelephonyOperatingModesHolidays;
}

/** `webex.telephony.operatingModes.callForwarding` */
export interface TelephonyOperatingModesCallForwarding {
  /** Get Operating Mode Call Forward Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/get-operating-mode-call-forward-available-phone-numbers */
  listAvailableNumbers(input: ListCallForwardingAvailableNumbersInput, options?: CallOptions): Paged<OperatingModeCallForwardAvailableNumberObject>;
}

/** `webex.telephony.operatingModes.holidays` */
export interface TelephonyOperatingModesHolidays {
  /** Create an Operating Mode Holiday. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/create-an-operating-mode-holiday */
  create(input: CreateHolidayInput, options?: CallOptions): Promise<CreateAnOperatingModeHolidayResponse>;
  /** Delete an Operating Mode Holiday. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/delete-an-operating-mode-holiday */
  remove(input: RemoveHolidayInput, options?: CallOptions): Promise<void>;
  /** Get details for an Operating Mode Holiday. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/get-details-for-an-operating-mode-holiday */
  get(input: GetHolidayInput, options?: CallOptions): Promise<OperatingModeHolidayGetObject>;
  /** Modify an Operating Mode Holiday. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-operating-modes/modify-an-operating-mode-holiday */
  update(input: UpdateHolidayInput, options?: CallOptions): Promise<void>;
}
