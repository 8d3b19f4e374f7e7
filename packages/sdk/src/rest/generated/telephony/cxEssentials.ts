// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateWrapupReasonInput, GetLocationQueueWrapupSettingsInput, GetWrapupReasonInput, ListWrapupReasonAvailableQueuesInput, ListWrapupReasonsInput, RemoveWrapupReasonInput, UpdateLocationQueueWrapupSettingsInput, UpdateWrapupReasonInput, ValidateWrapupReasonNameInput } from "@parley/contract/telephony/cxEssentials";
import type { CreateWrapUpReasonResponse, QueueObject, ReadWrapUpReasonSettingsResponse, WrapUpReasonDetailsObject, WrapUpReasonObject } from "@parley/contract/types/calling";

/** `webex.telephony.cxEssentials` */
export interface TelephonyCxEssentials {
  readonly locations: TelephonyCxEssentialsLocations;
  readonly wrapup: TelephonyCxEssentialsWrapup;
}

/** `webex.telephony.cxEssentials.locations` */
export interface TelephonyCxEssentialsLocations {
  readonly queues: TelephonyCxEssentialsLocationsQueues;
}

/** `webex.telephony.cxEssentials.locations.queues` */
export interface TelephonyCxEssentialsLocationsQueues {
  readonly wrapup: TelephonyCxEssentialsLocationsQueuesWrapup;
}

/** `webex.telephony.cxEssentials.locations.queues.wrapup` */
export interface TelephonyCxEssentialsLocationsQueuesWrapup {
  readonly settings: TelephonyCxEssentialsLocationsQueuesWrapupSettings;
}

/** `webex.telephony.cxEssentials.locations.queues.wrapup.settings` */
export interface TelephonyCxEssentialsLocationsQueuesWrapupSettings {
  /** Read Wrap Up Reason Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/read-wrap-up-reason-settings */
  get(input: GetLocationQueueWrapupSettingsInput, options?: CallOptions): Promise<ReadWrapUpReasonSettingsResponse>;
  /** Update Wrap Up Reason Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/update-wrap-up-reason-settings */
  update(input: UpdateLocationQueueWrapupSettingsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.cxEssentials.wrapup` */
export interface TelephonyCxEssentialsWrapup {
  readonly reasons: TelephonyCxEssentialsWrapupReasons;
}

/** `webex.telephony.cxEssentials.wrapup.reasons` */
export interface TelephonyCxEssentialsWrapupReasons {
  /** List Wrap Up Reasons. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/list-wrap-up-reasons */
  list(input?: ListWrapupReasonsInput, options?: CallOptions): Paged<WrapUpReasonObject>;
  /** Create Wrap Up Reason. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/create-wrap-up-reason */
  create(input: CreateWrapupReasonInput, options?: CallOptions): Promise<CreateWrapUpReasonResponse>;
  /** Validate Wrap Up Reason. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/validate-wrap-up-reason */
  validateName(input: ValidateWrapupReasonNameInput, options?: CallOptions): Promise<void>;
  /** Delete Wrap Up Reason. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/delete-wrap-up-reason */
  remove(input: RemoveWrapupReasonInput, options?: CallOptions): Promise<void>;
  /** Read Wrap Up Reason. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/read-wrap-up-reason */
  get(input: GetWrapupReasonInput, options?: CallOptions): Promise<WrapUpReasonDetailsObject>;
  /** Update Wrap Up Reason. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/update-wrap-up-reason */
  update(input: UpdateWrapupReasonInput, options?: CallOptions): Promise<void>;
  /** Read Available Queues. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/read-available-queues */
  listAvailableQueues(input: ListWrapupReasonAvailableQueuesInput, options?: CallOptions): Paged<QueueObject>;
}
