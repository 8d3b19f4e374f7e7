// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetCallRecordingInput, GetDeviceApplyLineKeyTemplateErrorsInput, GetDeviceApplyLineKeyTemplateInput, GetDeviceCallDeviceSettingsInput, GetDeviceDynamicDeviceSettingsInput, GetDeviceRebuildPhoneInput, GetLocationDeleteCallingLocationInput, GetNumberManageNumberInput, GetPersonMoveLocationInput, GetUpdateRoutingPrefixErrorsInput, GetUpdateRoutingPrefixInput, ListCallRecordingErrorsInput, ListCallRecordingInput, ListDeviceApplyLineKeyTemplateInput, ListDeviceCallDeviceSettingsErrorsInput, ListDeviceCallDeviceSettingsInput, ListDeviceDynamicDeviceSettingsErrorsInput, ListDeviceDynamicDeviceSettingsInput, ListDeviceRebuildPhoneErrorsInput, ListDeviceRebuildPhonesInput, ListLocationDeleteCallingLocationErrorsInput, ListLocationDeleteCallingLocationInput, ListNumberManageNumberErrorsInput, ListNumberManageNumbersInput, ListPersonMoveLocationErrorsInput, ListPersonMoveLocationInput, ListUpdateRoutingPrefixInput, PauseLocationDeleteCallingLocationInput, PauseNumberManageNumbersInput, PausePersonMoveLocationInput, ResumeLocationDeleteCallingLocationInput, ResumeNumberManageNumbersInput, ResumePersonMoveLocationInput, StartDeviceApplyLineKeyTemplateInput, StartDeviceCallDeviceSettingsInput, StartDeviceDynamicDeviceSettingsInput, StartDeviceRebuildPhonesInput, StartLocationDeleteCallingLocationInput, StartNumberManageNumbersInput, StartPersonMoveLocationInput } from "@parley/contract/telephony/jobs";
import type { BatchJobError, BatchResponse, CallRecordingJobStatus, DisableCallingLocationJobStatus, ErrorBean, ItemObject, JobDetailsResponse, JobDetailsResponseById, JobListResponseObject, NumbersJobIdResponseObject, NumbersStartJobResponse, ValidateOrInitiateMoveUsersJobResponse } from "@parley/contract/types/calling";
import type { ApplyLineKeyTemplateJobDetails, ApplyLineKeyTemplateJobErrors, DeviceJobErrorItem, GetChangeDeviceSettingsJobStatusResponse, PostDynamicDeviceSettingsJobResponse, RebuildPhonesJob, StartJobResponse } from "@parley/contract/types/device";

/** `webex.telephony.jobs` */
export interface TelephonyJobs {
  readonly callRecording: TelephonyJobsCallRecording;
  readonly locations: TelephonyJobsLocations;
  readonly updateRoutingPrefix: TelephonyJobsUpdateRoutingPrefix;
  readonly numbers: TelephonyJobsNumbers;
  readonly person: TelephonyJobsPerson;
  readonly devices: TelephonyJobsDevices;
}

/** `webex.telephony.jobs.callRecording` */
export interface TelephonyJobsCallRecording {
  /** List Call Recording Jobs. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/list-call-recording-jobs */
  list(input?: ListCallRecordingInput, options?: CallOptions): Paged<CallRecordingJobStatus>;
  /** Get the Job Status of a Call Recording Job. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-the-job-status-of-a-call-recording-job */
  get(input: GetCallRecordingInput, options?: CallOptions): Promise<CallRecordingJobStatus>;
  /** Get Job Errors for a Call Recording Job. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-job-errors-for-a-call-recording-job */
  listErrors(input: ListCallRecordingErrorsInput, options?: CallOptions): Paged<ItemObject>;
}

/** `webex.telephony.jobs.locations` */
export interface TelephonyJobsLocations {
  readonly deleteCallingLocation: TelephonyJobsLocationsDeleteCallingLocation;
}

/** `webex.telephony.jobs.locations.deleteCallingLocation` */
export interface TelephonyJobsLocationsDeleteCallingLocation {
  /** Get a List of Disable Calling Location Jobs. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-a-list-of-disable-calling-location-jobs */
  list(input?: ListLocationDeleteCallingLocationInput, options?: CallOptions): Paged<DisableCallingLocationJobStatus>;
  /** Disable a Location for Webex Calling. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/disable-a-location-for-webex-calling */
  start(input: StartLocationDeleteCallingLocationInput, options?: CallOptions): Promise<DisableCallingLocationJobStatus>;
  /** Get Disable Calling Location Job Status. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-disable-calling-location-job-status */
  get(input: GetLocationDeleteCallingLocationInput, options?: CallOptions): Promise<DisableCallingLocationJobStatus>;
  /** Pause a Disable Calling Location Job. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/pause-a-disable-calling-location-job */
  pause(input: PauseLocationDeleteCallingLocationInput, options?: CallOptions): Promise<void>;
  /** Resume a Paused Disable Calling Location Job. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/resume-a-paused-disable-calling-location-job */
  resume(input: ResumeLocationDeleteCallingLocationInput, options?: CallOptions): Promise<void>;
  /** Retrieve Errors for a Disable Calling Location Job. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/retrieve-errors-for-a-disable-calling-location-job */
  listErrors(input: ListLocationDeleteCallingLocationErrorsInput, options?: CallOptions): Paged<ErrorBean>;
}

/** `webex.telephony.jobs.updateRoutingPrefix` */
export interface TelephonyJobsUpdateRoutingPrefix {
  /** Get a List of Update Routing Prefix jobs. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-a-list-of-update-routing-prefix-jobs */
  list(input?: ListUpdateRoutingPrefixInput, options?: CallOptions): Paged<BatchResponse>;
  /** Get the job status of Update Routing Prefix job. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-the-job-status-of-update-routing-prefix-job */
  get(input: GetUpdateRoutingPrefixInput, options?: CallOptions): Promise<BatchResponse>;
  /** Get job errors for update routing prefix job. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-job-errors-for-update-routing-prefix-job */
  getErrors(input: GetUpdateRoutingPrefixErrorsInput, options?: CallOptions): Promise<BatchJobError>;
}

/** `webex.telephony.jobs.numbers` */
export interface TelephonyJobsNumbers {
  readonly manageNumbers: TelephonyJobsNumbersManageNumbers;
}

/** `webex.telephony.jobs.numbers.manageNumbers` */
export interface TelephonyJobsNumbersManageNumbers {
  /** List Manage Numbers Jobs. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/numbers/list-manage-numbers-jobs */
  list(input?: ListNumberManageNumbersInput, options?: CallOptions): Paged<JobListResponseObject>;
  /** Initiate Number Jobs. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/numbers/initiate-number-jobs */
  start(input: StartNumberManageNumbersInput, options?: CallOptions): Promise<NumbersStartJobResponse>;
  /** Get Manage Numbers Job Status. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/numbers/get-manage-numbers-job-status */
  get(input: GetNumberManageNumberInput, options?: CallOptions): Promise<NumbersJobIdResponseObject>;
  /** Pause the Manage Numbers Job. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/numbers/pause-the-manage-numbers-job */
  pause(input: PauseNumberManageNumbersInput, options?: CallOptions): Promise<void>;
  /** Resume the Manage Numbers Job. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/numbers/resume-the-manage-numbers-job */
  resume(input: ResumeNumberManageNumbersInput, options?: CallOptions): Promise<void>;
  /** List Manage Numbers Job Errors. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/numbers/list-manage-numbers-job-errors */
  listErrors(input: ListNumberManageNumberErrorsInput, options?: CallOptions): Paged<ItemObject>;
}

/** `webex.telephony.jobs.person` */
export interface TelephonyJobsPerson {
  readonly moveLocation: TelephonyJobsPersonMoveLocation;
}

/** `webex.telephony.jobs.person.moveLocation` */
export interface TelephonyJobsPersonMoveLocation {
  /** List Move Users Jobs. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/list-move-users-jobs */
  list(input?: ListPersonMoveLocationInput, options?: CallOptions): Paged<JobDetailsResponse>;
  /** Validate or Initiate Move Users Job. Needs `spark-admin:telephony_config_write` or `spark-admin:people_write` or `identity:groups_rw`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/validate-or-initiate-move-users-job */
  start(input: StartPersonMoveLocationInput, options?: CallOptions): Promise<ValidateOrInitiateMoveUsersJobResponse>;
  /** Get Move Users Job Status. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-move-users-job-status */
  get(input: GetPersonMoveLocationInput, options?: CallOptions): Promise<JobDetailsResponseById>;
  /** Pause the Move Users Job. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/pause-the-move-users-job */
  pause(input: PausePersonMoveLocationInput, options?: CallOptions): Promise<void>;
  /** Resume the Move Users Job. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/resume-the-move-users-job */
  resume(input: ResumePersonMoveLocationInput, options?: CallOptions): Promise<void>;
  /** List Move Users Job errors. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/list-move-users-job-errors */
  listErrors(input: ListPersonMoveLocationErrorsInput, options?: CallOptions): Paged<ItemObject>;
}

/** `webex.telephony.jobs.devices` */
export interface TelephonyJobsDevices {
  readonly applyLineKeyTemplate: TelephonyJobsDevicesApplyLineKeyTemplate;
  readonly callDeviceSettings: TelephonyJobsDevicesCallDeviceSettings;
  readonly rebuildPhones: TelephonyJobsDevicesRebuildPhones;
  readonly dynamicDeviceSettings: TelephonyJobsDevicesDynamicDeviceSettings;
}

/** `webex.telephony.jobs.devices.applyLineKeyTemplate` */
export interface TelephonyJobsDevicesApplyLineKeyTemplate {
  /** Get List of Apply Line Key Template jobs. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-list-of-apply-line-key-template-jobs */
  list(input?: ListDeviceApplyLineKeyTemplateInput, options?: CallOptions): Paged<ApplyLineKeyTemplateJobDetails>;
  /** Apply a Line Key Template. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/apply-a-line-key-template */
  start(input: StartDeviceApplyLineKeyTemplateInput, options?: CallOptions): Promise<ApplyLineKeyTemplateJobDetails>;
  /** Get the job status of an Apply Line Key Template job. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-the-job-status-of-an-apply-line-key-template-job */
  get(input: GetDeviceApplyLineKeyTemplateInput, options?: CallOptions): Promise<ApplyLineKeyTemplateJobDetails>;
  /** Get job errors for an Apply Line Key Template job. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-job-errors-for-an-apply-line-key-template-job */
  getErrors(input: GetDeviceApplyLineKeyTemplateErrorsInput, options?: CallOptions): Promise<ApplyLineKeyTemplateJobErrors>;
}

/** `webex.telephony.jobs.devices.callDeviceSettings` */
export interface TelephonyJobsDevicesCallDeviceSettings {
  /** List Change Device Settings Jobs. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/list-change-device-settings-jobs */
  list(input?: ListDeviceCallDeviceSettingsInput, options?: CallOptions): Paged<StartJobResponse>;
  /** Change Device Settings Across Organization Or Location Job. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/change-device-settings-across-organization-or-location-job */
  start(input?: StartDeviceCallDeviceSettingsInput, options?: CallOptions): Promise<StartJobResponse>;
  /** Get Change Device Settings Job Status. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-change-device-settings-job-status */
  get(input: GetDeviceCallDeviceSettingsInput, options?: CallOptions): Promise<GetChangeDeviceSettingsJobStatusResponse>;
  /** List Change Device Settings Job Errors. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/list-change-device-settings-job-errors */
  listErrors(input: ListDeviceCallDeviceSettingsErrorsInput, options?: CallOptions): Paged<DeviceJobErrorItem>;
}

/** `webex.telephony.jobs.devices.rebuildPhones` */
export interface TelephonyJobsDevicesRebuildPhones {
  /** List Rebuild Phones Jobs. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/list-rebuild-phones-jobs */
  list(input?: ListDeviceRebuildPhonesInput, options?: CallOptions): Paged<RebuildPhonesJob>;
  /** Rebuild Phones Configuration. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/rebuild-phones-configuration */
  start(input: StartDeviceRebuildPhonesInput, options?: CallOptions): Promise<RebuildPhonesJob>;
  /** Get the Job Status of a Rebuild Phones Job. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-the-job-status-of-a-rebuild-phones-job */
  get(input: GetDeviceRebuildPhoneInput, options?: CallOptions): Promise<RebuildPhonesJob>;
  /** Get Job Errors for a Rebuild Phones Job. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-job-errors-for-a-rebuild-phones-job */
  listErrors(input: ListDeviceRebuildPhoneErrorsInput, options?: CallOptions): Paged<DeviceJobErrorItem>;
}

/** `webex.telephony.jobs.devices.dynamicDeviceSettings` */
export interface TelephonyJobsDevicesDynamicDeviceSettings {
  /** List Device Dynamic Settings Jobs. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/list-device-dynamic-settings-jobs */
  list(input?: ListDeviceDynamicDeviceSettingsInput, options?: CallOptions): Paged<PostDynamicDeviceSettingsJobResponse>;
  /** Update Device Dynamic Settings Across Organization or Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/update-device-dynamic-settings-across-organization-or-location */
  start(input: StartDeviceDynamicDeviceSettingsInput, options?: CallOptions): Promise<PostDynamicDeviceSettingsJobResponse>;
  /** Get Device Dynamic Settings Job Status. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-device-dynamic-settings-job-status */
  get(input: GetDeviceDynamicDeviceSettingsInput, options?: CallOptions): Promise<PostDynamicDeviceSettingsJobResponse>;
  /** List Device Dynamic Settings Job Errors. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/list-device-dynamic-settings-job-errors */
  listErrors(input: ListDeviceDynamicDeviceSettingsErrorsInput, options?: CallOptions): Paged<DeviceJobErrorItem>;
}
