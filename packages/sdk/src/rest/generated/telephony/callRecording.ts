// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetAnnouncementsInput, GetCallRecordingInput, GetComplianceAnnouncementInput, GetVendorTermsOfServiceInput, GetVendorsInput, ListCallRecordingRegionsInput, ListCallRecordingVendorUsersInput, UpdateAnnouncementsInput, UpdateCallRecordingInput, UpdateCallRecordingVendorInput, UpdateComplianceAnnouncementInput, UpdateVendorTermsOfServiceInput } from "@parley/contract/telephony/callRecording";
import type { CallRecordingVendorsList, GetCallRecordingObject, GetCallRecordingTermsOfServiceObject, GetOrgCallRecordingAnnouncementObject, GetOrgComplianceAnnouncementObject, Members, Regions, SetOrganizationCallRecordingVendorResponse } from "@parley/contract/types/calling";

/** `webex.telephony.callRecording` */
export interface TelephonyCallRecording {
  /** Get Call Recording Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-settings */
  get(input?: GetCallRecordingInput, options?: CallOptions): Promise<GetCallRecordingObject>;
  /** Update Call Recording Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-call-recording-settings */
  update(input: UpdateCallRecordingInput, options?: CallOptions): Promise<void>;
  /** Get Call Recording Regions. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-regions */
  listRegions(input?: ListCallRecordingRegionsInput, options?: CallOptions): Paged<Regions>;
  /** Set Organization Call Recording Vendor. Needs `spark-admin:telephony_config_write` or `spark-admin:telephony_config_read` or `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/set-organization-call-recording-vendor */
  updateVendor(input: UpdateCallRecordingVendorInput, options?: CallOptions): Promise<SetOrganizationCallRecordingVendorResponse>;
  /** Get Call Recording Vendor Users. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-vendor-users */
  listVendorUsers(input?: ListCallRecordingVendorUsersInput, options?: CallOptions): Paged<Members>;
  readonly announcements: TelephonyCallRecordingAnnouncements;
  readonly complianceAnnouncement: TelephonyCallRecordingComplianceAnnouncement;
  readonly vendors: TelephonyCallRecordingVendors;
}

/** `webex.telephony.callRecording.announcements` */
export interface TelephonyCallRecordingAnnouncements {
  /** Get Organization Call Recording Announcement Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-organization-call-recording-announcement-settings */
  get(input?: GetAnnouncementsInput, options?: CallOptions): Promise<GetOrgCallRecordingAnnouncementObject>;
  /** Update Organization Call Recording Announcement Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-organization-call-recording-announcement-settings */
  update(input?: UpdateAnnouncementsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callRecording.complianceAnnouncement` */
export interface TelephonyCallRecordingComplianceAnnouncement {
  /** Get details for the organization Compliance Announcement Setting. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-details-for-the-organization-compliance-announcement-setting */
  get(input?: GetComplianceAnnouncementInput, options?: CallOptions): Promise<GetOrgComplianceAnnouncementObject>;
  /** Update the organization compliance announcement. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-the-organization-compliance-announcement */
  update(input?: UpdateComplianceAnnouncementInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.callRecording.vendors` */
export interface TelephonyCallRecordingVendors {
  /** Get Organization Call Recording Vendors. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-organization-call-recording-vendors */
  get(input?: GetVendorsInput, options?: CallOptions): Promise<CallRecordingVendorsList>;
  readonly termsOfService: TelephonyCallRecordingVendorsTermsOfService;
}

/** `webex.telephony.callRecording.vendors.termsOfService` */
export interface TelephonyCallRecordingVendorsTermsOfService {
  /** Get Call Recording Terms Of Service Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-terms-of-service-settings */
  get(input: GetVendorTermsOfServiceInput, options?: CallOptions): Promise<GetCallRecordingTermsOfServiceObject>;
  /** Update Call Recording Terms Of Service Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-call-recording-terms-of-service-settings */
  update(input: UpdateVendorTermsOfServiceInput, options?: CallOptions): Promise<void>;
}
