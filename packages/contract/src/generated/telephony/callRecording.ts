// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CallRecordingVendorUsersResponse, CallRecordingVendorsList, FailureBehavior, GetCallRecordingObject, GetCallRecordingRegionsResponse, GetCallRecordingTermsOfServiceObject, GetOrgCallRecordingAnnouncementObject, GetOrgComplianceAnnouncementObject, ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement, SetOrganizationCallRecordingVendorResponse } from "../types/calling.ts";

export type { CallRecordingVendorUsersResponse, CallRecordingVendorsList, FailureBehavior, GetCallRecordingObject, GetCallRecordingRegionsResponse, GetCallRecordingTermsOfServiceObject, GetOrgCallRecordingAnnouncementObject, GetOrgComplianceAnnouncementObject, ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement, SetOrganizationCallRecordingVendorResponse } from "../types/calling.ts";

/** Input of {@link getCallRecording}. */
export interface GetCallRecordingInput {
  orgId?: string | undefined;
}

/** Get Call Recording Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-settings */
export const getCallRecording: Operation<GetCallRecordingInput, GetCallRecordingObject> = {
  id: "telephony.callRecording.get",
  method: "GET",
  path: "/v1/telephony/config/callRecording",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallRecording}. */
export interface UpdateCallRecordingInput {
  orgId?: string | undefined;
  enabled: boolean;
}

/** Update Call Recording Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-call-recording-settings */
export const updateCallRecording: Operation<UpdateCallRecordingInput, void> = {
  id: "telephony.callRecording.update",
  method: "PUT",
  path: "/v1/telephony/config/callRecording",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAnnouncements}. */
export interface GetAnnouncementsInput {
  orgId?: string | undefined;
}

/** Get Organization Call Recording Announcement Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-organization-call-recording-announcement-settings */
export const getAnnouncements: Operation<GetAnnouncementsInput, GetOrgCallRecordingAnnouncementObject> = {
  id: "telephony.callRecording.announcements.get",
  method: "GET",
  path: "/v1/telephony/config/callRecording/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateAnnouncements}. */
export interface UpdateAnnouncementsInput {
  orgId?: string | undefined;
  start?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  stop?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  pause?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  resume?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  failureEndWithCall?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  failureProceedWithCall?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
}

/** Update Organization Call Recording Announcement Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-organization-call-recording-announcement-settings */
export const updateAnnouncements: Operation<UpdateAnnouncementsInput, void> = {
  id: "telephony.callRecording.announcements.update",
  method: "PUT",
  path: "/v1/telephony/config/callRecording/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getComplianceAnnouncement}. */
export interface GetComplianceAnnouncementInput {
  orgId?: string | undefined;
}

/** Get details for the organization Compliance Announcement Setting. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-details-for-the-organization-compliance-announcement-setting */
export const getComplianceAnnouncement: Operation<GetComplianceAnnouncementInput, GetOrgComplianceAnnouncementObject> = {
  id: "telephony.callRecording.complianceAnnouncement.get",
  method: "GET",
  path: "/v1/telephony/config/callRecording/complianceAnnouncement",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateComplianceAnnouncement}. */
export interface UpdateComplianceAnnouncementInput {
  orgId?: string | undefined;
  inboundPSTNCallsEnabled?: boolean | undefined;
  outboundPSTNCallsEnabled?: boolean | undefined;
  outboundPSTNCallsDelayEnabled?: boolean | undefined;
  delayInSeconds?: number | undefined;
  useCustomAnnouncementEnabled?: boolean | undefined;
  audioAnnouncementFileId?: string | undefined;
}

/** Update the organization compliance announcement. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-the-organization-compliance-announcement */
export const updateComplianceAnnouncement: Operation<UpdateComplianceAnnouncementInput, void> = {
  id: "telephony.callRecording.complianceAnnouncement.update",
  method: "PUT",
  path: "/v1/telephony/config/callRecording/complianceAnnouncement",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listCallRecordingRegions}. */
export interface ListCallRecordingRegionsInput {
  orgId?: string | undefined;
}

/** Get Call Recording Regions. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-regions */
export const listCallRecordingRegions: ListOperation<ListCallRecordingRegionsInput, GetCallRecordingRegionsResponse, "regions"> = {
  id: "telephony.callRecording.listRegions",
  method: "GET",
  path: "/v1/telephony/config/callRecording/regions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "regions",
};

/** Input of {@link updateCallRecordingVendor}. */
export interface UpdateCallRecordingVendorInput {
  orgId?: string | undefined;
  vendorId: string;
  storageRegion?: string | undefined;
  failureBehavior?: FailureBehavior | undefined;
}

/** Set Organization Call Recording Vendor. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/set-organization-call-recording-vendor */
export const updateCallRecordingVendor: Operation<UpdateCallRecordingVendorInput, SetOrganizationCallRecordingVendorResponse> = {
  id: "telephony.callRecording.updateVendor",
  method: "PUT",
  path: "/v1/telephony/config/callRecording/vendor",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write", "spark-admin:telephony_config_read", "spark-admin:people_write"],
};

/** Input of {@link listCallRecordingVendorUsers}. */
export interface ListCallRecordingVendorUsersInput {
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
  standardUserOnly?: boolean | undefined;
}

/** Get Call Recording Vendor Users. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-vendor-users */
export const listCallRecordingVendorUsers: ListOperation<ListCallRecordingVendorUsersInput, CallRecordingVendorUsersResponse, "members"> = {
  id: "telephony.callRecording.listVendorUsers",
  method: "GET",
  path: "/v1/telephony/config/callRecording/vendorUsers",
  query: ["orgId", "max", "start", "standardUserOnly"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
  paging: "start-max",
};

/** Input of {@link getVendors}. */
export interface GetVendorsInput {
  orgId?: string | undefined;
}

/** Get Organization Call Recording Vendors. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-organization-call-recording-vendors */
export const getVendors: Operation<GetVendorsInput, CallRecordingVendorsList> = {
  id: "telephony.callRecording.vendors.get",
  method: "GET",
  path: "/v1/telephony/config/callRecording/vendors",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getVendorTermsOfService}. */
export interface GetVendorTermsOfServiceInput {
  vendorId: string;
  orgId?: string | undefined;
}

/** Get Call Recording Terms Of Service Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-terms-of-service-settings */
export const getVendorTermsOfService: Operation<GetVendorTermsOfServiceInput, GetCallRecordingTermsOfServiceObject> = {
  id: "telephony.callRecording.vendors.termsOfService.get",
  method: "GET",
  path: "/v1/telephony/config/callRecording/vendors/{vendorId}/termsOfService",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateVendorTermsOfService}. */
export interface UpdateVendorTermsOfServiceInput {
  vendorId: string;
  orgId?: string | undefined;
  termsOfServiceEnabled: boolean;
}

/** Update Call Recording Terms Of Service Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-call-recording-terms-of-service-settings */
export const updateVendorTermsOfService: Operation<UpdateVendorTermsOfServiceInput, void> = {
  id: "telephony.callRecording.vendors.termsOfService.update",
  method: "PUT",
  path: "/v1/telephony/config/callRecording/vendors/{vendorId}/termsOfService",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
