// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BatchJobError, BatchResponse, CallRecordingJobStatus, DisableCallingLocationJobStatus, GetJobErrorsForAcallRecordingJobResponse, GetListOfDisableCallingLocationJobsResponse, JobDetailsResponseById, ListCallRecordingJobsResponse, ListManageNumbersJobErrorsResponse, ListManageNumbersJobsResponse, ListMoveUsersJobErrorsResponse, ListMoveUsersJobsResponse, NumberItem, NumbersJobIdResponseObject, NumbersStartJobResponse, RetrieveErrorsForDisableCallingLocationJobResponse, UsersListItem, ValidateOrInitiateMoveUsersJobResponse } from "../types/calling.ts";
import type { ApplyLineKeyTemplateJobDetails, ApplyLineKeyTemplateJobErrors, ApplyLineKeyTemplateJobList, CustomizationObject, DynamicDeviceSettingsJobListResponse, DynamicSettingsUpdateJobDevicePostItem, ErrorResponseObject, GetChangeDeviceSettingsJobStatusResponse, JobListResponse, LineKeyTemplateAdvisoryTypes, PostDynamicDeviceSettingsJobResponse, RebuildPhonesJob, RebuildPhonesList, StartJobResponse } from "../types/device.ts";

export type { BatchJobError, BatchResponse, CallRecordingJobStatus, DisableCallingLocationJobStatus, GetJobErrorsForAcallRecordingJobResponse, GetListOfDisableCallingLocationJobsResponse, JobDetailsResponseById, ListCallRecordingJobsResponse, ListManageNumbersJobErrorsResponse, ListManageNumbersJobsResponse, ListMoveUsersJobErrorsResponse, ListMoveUsersJobsResponse, NumberItem, NumbersJobIdResponseObject, NumbersStartJobResponse, RetrieveErrorsForDisableCallingLocationJobResponse, UsersListItem, ValidateOrInitiateMoveUsersJobResponse } from "../types/calling.ts";
export type { ApplyLineKeyTemplateJobDetails, ApplyLineKeyTemplateJobErrors, ApplyLineKeyTemplateJobList, CustomizationObject, DynamicDeviceSettingsJobListResponse, DynamicSettingsUpdateJobDevicePostItem, ErrorResponseObject, GetChangeDeviceSettingsJobStatusResponse, JobListResponse, LineKeyTemplateAdvisoryTypes, PostDynamicDeviceSettingsJobResponse, RebuildPhonesJob, RebuildPhonesList, StartJobResponse } from "../types/device.ts";

/** Input of {@link listCallRecording}. */
export interface ListCallRecordingInput {
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List Call Recording Jobs. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/list-call-recording-jobs */
export const listCallRecording: Operation<ListCallRecordingInput, ListCallRecordingJobsResponse> = {
  id: "telephony.jobs.callRecording.list",
  method: "GET",
  path: "/v1/telephony/config/jobs/callRecording",
  query: ["orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link getCallRecording}. */
export interface GetCallRecordingInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get the Job Status of a Call Recording Job. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-the-job-status-of-a-call-recording-job */
export const getCallRecording: Operation<GetCallRecordingInput, CallRecordingJobStatus> = {
  id: "telephony.jobs.callRecording.get",
  method: "GET",
  path: "/v1/telephony/config/jobs/callRecording/{jobId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listCallRecordingErrors}. */
export interface ListCallRecordingErrorsInput {
  jobId: string;
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Job Errors for a Call Recording Job. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-job-errors-for-a-call-recording-job */
export const listCallRecordingErrors: Operation<ListCallRecordingErrorsInput, GetJobErrorsForAcallRecordingJobResponse> = {
  id: "telephony.jobs.callRecording.listErrors",
  method: "GET",
  path: "/v1/telephony/config/jobs/callRecording/{jobId}/errors",
  query: ["orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link listLocationDeleteCallingLocation}. */
export interface ListLocationDeleteCallingLocationInput {
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get a List of Disable Calling Location Jobs. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-a-list-of-disable-calling-location-jobs */
export const listLocationDeleteCallingLocation: Operation<ListLocationDeleteCallingLocationInput, GetListOfDisableCallingLocationJobsResponse> = {
  id: "telephony.jobs.locations.deleteCallingLocation.list",
  method: "GET",
  path: "/v1/telephony/config/jobs/locations/deleteCallingLocation",
  query: ["orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link startLocationDeleteCallingLocation}. */
export interface StartLocationDeleteCallingLocationInput {
  orgId?: string | undefined;
  locationId: string;
  locationName?: string | undefined;
  forceDelete?: boolean | undefined;
}

/** Disable a Location for Webex Calling. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/disable-a-location-for-webex-calling */
export const startLocationDeleteCallingLocation: Operation<StartLocationDeleteCallingLocationInput, DisableCallingLocationJobStatus> = {
  id: "telephony.jobs.locations.deleteCallingLocation.start",
  method: "POST",
  path: "/v1/telephony/config/jobs/locations/deleteCallingLocation",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getLocationDeleteCallingLocation}. */
export interface GetLocationDeleteCallingLocationInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get Disable Calling Location Job Status. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-disable-calling-location-job-status */
export const getLocationDeleteCallingLocation: Operation<GetLocationDeleteCallingLocationInput, DisableCallingLocationJobStatus> = {
  id: "telephony.jobs.locations.deleteCallingLocation.get",
  method: "GET",
  path: "/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link pauseLocationDeleteCallingLocation}. */
export interface PauseLocationDeleteCallingLocationInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Pause a Disable Calling Location Job. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/pause-a-disable-calling-location-job */
export const pauseLocationDeleteCallingLocation: Operation<PauseLocationDeleteCallingLocationInput, void> = {
  id: "telephony.jobs.locations.deleteCallingLocation.pause",
  method: "POST",
  path: "/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}/actions/pause/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link resumeLocationDeleteCallingLocation}. */
export interface ResumeLocationDeleteCallingLocationInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Resume a Paused Disable Calling Location Job. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/resume-a-paused-disable-calling-location-job */
export const resumeLocationDeleteCallingLocation: Operation<ResumeLocationDeleteCallingLocationInput, void> = {
  id: "telephony.jobs.locations.deleteCallingLocation.resume",
  method: "POST",
  path: "/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}/actions/resume/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listLocationDeleteCallingLocationErrors}. */
export interface ListLocationDeleteCallingLocationErrorsInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Retrieve Errors for a Disable Calling Location Job. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/retrieve-errors-for-a-disable-calling-location-job */
export const listLocationDeleteCallingLocationErrors: Operation<ListLocationDeleteCallingLocationErrorsInput, RetrieveErrorsForDisableCallingLocationJobResponse> = {
  id: "telephony.jobs.locations.deleteCallingLocation.listErrors",
  method: "GET",
  path: "/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}/errors",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link listUpdateRoutingPrefix}. */
export interface ListUpdateRoutingPrefixInput {
  orgId?: string | undefined;
}

/** Get a List of Update Routing Prefix jobs. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-a-list-of-update-routing-prefix-jobs */
export const listUpdateRoutingPrefix: ListOperation<ListUpdateRoutingPrefixInput, BatchResponse[], ""> = {
  id: "telephony.jobs.updateRoutingPrefix.list",
  method: "GET",
  path: "/v1/telephony/config/jobs/updateRoutingPrefix",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "",
};

/** Input of {@link getUpdateRoutingPrefix}. */
export interface GetUpdateRoutingPrefixInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get the job status of Update Routing Prefix job. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-the-job-status-of-update-routing-prefix-job */
export const getUpdateRoutingPrefix: Operation<GetUpdateRoutingPrefixInput, BatchResponse> = {
  id: "telephony.jobs.updateRoutingPrefix.get",
  method: "GET",
  path: "/v1/telephony/config/jobs/updateRoutingPrefix/{jobId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getUpdateRoutingPrefixErrors}. */
export interface GetUpdateRoutingPrefixErrorsInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get job errors for update routing prefix job. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-job-errors-for-update-routing-prefix-job */
export const getUpdateRoutingPrefixErrors: Operation<GetUpdateRoutingPrefixErrorsInput, BatchJobError> = {
  id: "telephony.jobs.updateRoutingPrefix.getErrors",
  method: "GET",
  path: "/v1/telephony/config/jobs/updateRoutingPrefix/{jobId}/errors",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listNumberManageNumbers}. */
export interface ListNumberManageNumbersInput {
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List Manage Numbers Jobs. @source documented https://developer.webex.com/docs/api/v1/numbers/list-manage-numbers-jobs */
export const listNumberManageNumbers: Operation<ListNumberManageNumbersInput, ListManageNumbersJobsResponse> = {
  id: "telephony.jobs.numbers.manageNumbers.list",
  method: "GET",
  path: "/v1/telephony/config/jobs/numbers/manageNumbers",
  query: ["orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link startNumberManageNumbers}. */
export interface StartNumberManageNumbersInput {
  orgId?: string | undefined;
  operation: string;
  numberList: NumberItem[];
  targetLocationId?: string | undefined;
  numberUsageType?: string | undefined;
}

/** Initiate Number Jobs. @source documented https://developer.webex.com/docs/api/v1/numbers/initiate-number-jobs */
export const startNumberManageNumbers: Operation<StartNumberManageNumbersInput, NumbersStartJobResponse> = {
  id: "telephony.jobs.numbers.manageNumbers.start",
  method: "POST",
  path: "/v1/telephony/config/jobs/numbers/manageNumbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getNumberManageNumber}. */
export interface GetNumberManageNumberInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get Manage Numbers Job Status. @source documented https://developer.webex.com/docs/api/v1/numbers/get-manage-numbers-job-status */
export const getNumberManageNumber: Operation<GetNumberManageNumberInput, NumbersJobIdResponseObject> = {
  id: "telephony.jobs.numbers.manageNumbers.get",
  method: "GET",
  path: "/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link pauseNumberManageNumbers}. */
export interface PauseNumberManageNumbersInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Pause the Manage Numbers Job. @source documented https://developer.webex.com/docs/api/v1/numbers/pause-the-manage-numbers-job */
export const pauseNumberManageNumbers: Operation<PauseNumberManageNumbersInput, void> = {
  id: "telephony.jobs.numbers.manageNumbers.pause",
  method: "POST",
  path: "/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}/actions/pause/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link resumeNumberManageNumbers}. */
export interface ResumeNumberManageNumbersInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Resume the Manage Numbers Job. @source documented https://developer.webex.com/docs/api/v1/numbers/resume-the-manage-numbers-job */
export const resumeNumberManageNumbers: Operation<ResumeNumberManageNumbersInput, void> = {
  id: "telephony.jobs.numbers.manageNumbers.resume",
  method: "POST",
  path: "/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}/actions/resume/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listNumberManageNumberErrors}. */
export interface ListNumberManageNumberErrorsInput {
  jobId: string;
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List Manage Numbers Job Errors. @source documented https://developer.webex.com/docs/api/v1/numbers/list-manage-numbers-job-errors */
export const listNumberManageNumberErrors: Operation<ListNumberManageNumberErrorsInput, ListManageNumbersJobErrorsResponse> = {
  id: "telephony.jobs.numbers.manageNumbers.listErrors",
  method: "GET",
  path: "/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}/errors",
  query: ["orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link listPersonMoveLocation}. */
export interface ListPersonMoveLocationInput {
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List Move Users Jobs. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/list-move-users-jobs */
export const listPersonMoveLocation: Operation<ListPersonMoveLocationInput, ListMoveUsersJobsResponse> = {
  id: "telephony.jobs.person.moveLocation.list",
  method: "GET",
  path: "/v1/telephony/config/jobs/person/moveLocation",
  query: ["orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link startPersonMoveLocation}. */
export interface StartPersonMoveLocationInput {
  orgId?: string | undefined;
  usersList: UsersListItem[];
}

/** Validate or Initiate Move Users Job. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/validate-or-initiate-move-users-job */
export const startPersonMoveLocation: Operation<StartPersonMoveLocationInput, ValidateOrInitiateMoveUsersJobResponse> = {
  id: "telephony.jobs.person.moveLocation.start",
  method: "POST",
  path: "/v1/telephony/config/jobs/person/moveLocation",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write", "spark-admin:people_write", "identity:groups_rw"],
};

/** Input of {@link getPersonMoveLocation}. */
export interface GetPersonMoveLocationInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get Move Users Job Status. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-move-users-job-status */
export const getPersonMoveLocation: Operation<GetPersonMoveLocationInput, JobDetailsResponseById> = {
  id: "telephony.jobs.person.moveLocation.get",
  method: "GET",
  path: "/v1/telephony/config/jobs/person/moveLocation/{jobId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link pausePersonMoveLocation}. */
export interface PausePersonMoveLocationInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Pause the Move Users Job. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/pause-the-move-users-job */
export const pausePersonMoveLocation: Operation<PausePersonMoveLocationInput, void> = {
  id: "telephony.jobs.person.moveLocation.pause",
  method: "POST",
  path: "/v1/telephony/config/jobs/person/moveLocation/{jobId}/actions/pause/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link resumePersonMoveLocation}. */
export interface ResumePersonMoveLocationInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Resume the Move Users Job. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/resume-the-move-users-job */
export const resumePersonMoveLocation: Operation<ResumePersonMoveLocationInput, void> = {
  id: "telephony.jobs.person.moveLocation.resume",
  method: "POST",
  path: "/v1/telephony/config/jobs/person/moveLocation/{jobId}/actions/resume/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listPersonMoveLocationErrors}. */
export interface ListPersonMoveLocationErrorsInput {
  jobId: string;
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List Move Users Job errors. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/list-move-users-job-errors */
export const listPersonMoveLocationErrors: Operation<ListPersonMoveLocationErrorsInput, ListMoveUsersJobErrorsResponse> = {
  id: "telephony.jobs.person.moveLocation.listErrors",
  method: "GET",
  path: "/v1/telephony/config/jobs/person/moveLocation/{jobId}/errors",
  query: ["orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link listDeviceApplyLineKeyTemplate}. */
export interface ListDeviceApplyLineKeyTemplateInput {
  orgId?: string | undefined;
}

/** Get List of Apply Line Key Template jobs. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-list-of-apply-line-key-template-jobs */
export const listDeviceApplyLineKeyTemplate: Operation<ListDeviceApplyLineKeyTemplateInput, ApplyLineKeyTemplateJobList> = {
  id: "telephony.jobs.devices.applyLineKeyTemplate.list",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/applyLineKeyTemplate",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link startDeviceApplyLineKeyTemplate}. */
export interface StartDeviceApplyLineKeyTemplateInput {
  orgId?: string | undefined;
  action: "APPLY_TEMPLATE" | "APPLY_DEFAULT_TEMPLATES" | (string & {});
  templateId: string;
  locationIds?: string[] | undefined;
  excludeDevicesWithCustomLayout?: boolean | undefined;
  includeDeviceTags?: string[] | undefined;
  excludeDeviceTags?: string[] | undefined;
  advisoryTypes?: LineKeyTemplateAdvisoryTypes | undefined;
}

/** Apply a Line Key Template. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/apply-a-line-key-template */
export const startDeviceApplyLineKeyTemplate: Operation<StartDeviceApplyLineKeyTemplateInput, ApplyLineKeyTemplateJobDetails> = {
  id: "telephony.jobs.devices.applyLineKeyTemplate.start",
  method: "POST",
  path: "/v1/telephony/config/jobs/devices/applyLineKeyTemplate",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDeviceApplyLineKeyTemplate}. */
export interface GetDeviceApplyLineKeyTemplateInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get the job status of an Apply Line Key Template job. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-the-job-status-of-an-apply-line-key-template-job */
export const getDeviceApplyLineKeyTemplate: Operation<GetDeviceApplyLineKeyTemplateInput, ApplyLineKeyTemplateJobDetails> = {
  id: "telephony.jobs.devices.applyLineKeyTemplate.get",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/applyLineKeyTemplate/{jobId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getDeviceApplyLineKeyTemplateErrors}. */
export interface GetDeviceApplyLineKeyTemplateErrorsInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get job errors for an Apply Line Key Template job. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-job-errors-for-an-apply-line-key-template-job */
export const getDeviceApplyLineKeyTemplateErrors: Operation<GetDeviceApplyLineKeyTemplateErrorsInput, ApplyLineKeyTemplateJobErrors> = {
  id: "telephony.jobs.devices.applyLineKeyTemplate.getErrors",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/applyLineKeyTemplate/{jobId}/errors",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listDeviceCallDeviceSettings}. */
export interface ListDeviceCallDeviceSettingsInput {
  orgId?: string | undefined;
  start?: number | undefined;
  max?: number | undefined;
}

/** List Change Device Settings Jobs. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/list-change-device-settings-jobs */
export const listDeviceCallDeviceSettings: Operation<ListDeviceCallDeviceSettingsInput, JobListResponse> = {
  id: "telephony.jobs.devices.callDeviceSettings.list",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/callDeviceSettings",
  query: ["orgId", "start", "max"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link startDeviceCallDeviceSettings}. */
export interface StartDeviceCallDeviceSettingsInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  locationCustomizationsEnabled?: boolean | undefined;
  customizations?: CustomizationObject | undefined;
}

/** Change Device Settings Across Organization Or Location Job. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/change-device-settings-across-organization-or-location-job */
export const startDeviceCallDeviceSettings: Operation<StartDeviceCallDeviceSettingsInput, StartJobResponse> = {
  id: "telephony.jobs.devices.callDeviceSettings.start",
  method: "POST",
  path: "/v1/telephony/config/jobs/devices/callDeviceSettings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDeviceCallDeviceSettings}. */
export interface GetDeviceCallDeviceSettingsInput {
  jobId: string;
}

/** Get Change Device Settings Job Status. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-change-device-settings-job-status */
export const getDeviceCallDeviceSettings: Operation<GetDeviceCallDeviceSettingsInput, GetChangeDeviceSettingsJobStatusResponse> = {
  id: "telephony.jobs.devices.callDeviceSettings.get",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/callDeviceSettings/{jobId}",
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listDeviceCallDeviceSettingsErrors}. */
export interface ListDeviceCallDeviceSettingsErrorsInput {
  jobId: string;
  orgId?: string | undefined;
  start?: number | undefined;
  max?: number | undefined;
}

/** List Change Device Settings Job Errors. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/list-change-device-settings-job-errors */
export const listDeviceCallDeviceSettingsErrors: Operation<ListDeviceCallDeviceSettingsErrorsInput, ErrorResponseObject> = {
  id: "telephony.jobs.devices.callDeviceSettings.listErrors",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/callDeviceSettings/{jobId}/errors",
  query: ["orgId", "start", "max"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link listDeviceRebuildPhones}. */
export interface ListDeviceRebuildPhonesInput {
  orgId?: string | undefined;
}

/** List Rebuild Phones Jobs. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/list-rebuild-phones-jobs */
export const listDeviceRebuildPhones: Operation<ListDeviceRebuildPhonesInput, RebuildPhonesList> = {
  id: "telephony.jobs.devices.rebuildPhones.list",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/rebuildPhones",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link startDeviceRebuildPhones}. */
export interface StartDeviceRebuildPhonesInput {
  orgId?: string | undefined;
  locationId: string;
}

/** Rebuild Phones Configuration. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/rebuild-phones-configuration */
export const startDeviceRebuildPhones: Operation<StartDeviceRebuildPhonesInput, RebuildPhonesJob> = {
  id: "telephony.jobs.devices.rebuildPhones.start",
  method: "POST",
  path: "/v1/telephony/config/jobs/devices/rebuildPhones",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDeviceRebuildPhone}. */
export interface GetDeviceRebuildPhoneInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get the Job Status of a Rebuild Phones Job. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-the-job-status-of-a-rebuild-phones-job */
export const getDeviceRebuildPhone: Operation<GetDeviceRebuildPhoneInput, RebuildPhonesJob> = {
  id: "telephony.jobs.devices.rebuildPhones.get",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/rebuildPhones/{jobId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listDeviceRebuildPhoneErrors}. */
export interface ListDeviceRebuildPhoneErrorsInput {
  jobId: string;
  orgId?: string | undefined;
}

/** Get Job Errors for a Rebuild Phones Job. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-job-errors-for-a-rebuild-phones-job */
export const listDeviceRebuildPhoneErrors: Operation<ListDeviceRebuildPhoneErrorsInput, ErrorResponseObject> = {
  id: "telephony.jobs.devices.rebuildPhones.listErrors",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/rebuildPhones/{jobId}/errors",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
};

/** Input of {@link listDeviceDynamicDeviceSettings}. */
export interface ListDeviceDynamicDeviceSettingsInput {
  orgId?: string | undefined;
  start?: number | undefined;
  max?: number | undefined;
}

/** List Device Dynamic Settings Jobs. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/list-device-dynamic-settings-jobs */
export const listDeviceDynamicDeviceSettings: ListOperation<ListDeviceDynamicDeviceSettingsInput, DynamicDeviceSettingsJobListResponse, "items"> = {
  id: "telephony.jobs.devices.dynamicDeviceSettings.list",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/dynamicDeviceSettings",
  query: ["orgId", "start", "max"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
  paging: "start-max",
};

/** Input of {@link startDeviceDynamicDeviceSettings}. */
export interface StartDeviceDynamicDeviceSettingsInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  tags: DynamicSettingsUpdateJobDevicePostItem[];
}

/** Update Device Dynamic Settings Across Organization or Location. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/update-device-dynamic-settings-across-organization-or-location */
export const startDeviceDynamicDeviceSettings: Operation<StartDeviceDynamicDeviceSettingsInput, PostDynamicDeviceSettingsJobResponse> = {
  id: "telephony.jobs.devices.dynamicDeviceSettings.start",
  method: "POST",
  path: "/v1/telephony/config/jobs/devices/dynamicDeviceSettings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDeviceDynamicDeviceSettings}. */
export interface GetDeviceDynamicDeviceSettingsInput {
  jobId: string;
}

/** Get Device Dynamic Settings Job Status. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-device-dynamic-settings-job-status */
export const getDeviceDynamicDeviceSettings: Operation<GetDeviceDynamicDeviceSettingsInput, PostDynamicDeviceSettingsJobResponse> = {
  id: "telephony.jobs.devices.dynamicDeviceSettings.get",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/dynamicDeviceSettings/{jobId}",
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listDeviceDynamicDeviceSettingsErrors}. */
export interface ListDeviceDynamicDeviceSettingsErrorsInput {
  jobId: string;
  orgId?: string | undefined;
  start?: number | undefined;
  max?: number | undefined;
}

/** List Device Dynamic Settings Job Errors. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/list-device-dynamic-settings-job-errors */
export const listDeviceDynamicDeviceSettingsErrors: ListOperation<ListDeviceDynamicDeviceSettingsErrorsInput, ErrorResponseObject, "items"> = {
  id: "telephony.jobs.devices.dynamicDeviceSettings.listErrors",
  method: "GET",
  path: "/v1/telephony/config/jobs/devices/dynamicDeviceSettings/{jobId}/errors",
  query: ["orgId", "start", "max"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "items",
  paging: "start-max",
};
