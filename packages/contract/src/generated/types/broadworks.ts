// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.

export interface BillingReportsListResponse {
  items?: ListReport[];
}

export interface CreateABroadWorksBillingReportRequest {
  billingPeriod: string;
}

export interface EnterpriseListResponse {
  id?: string;
  orgId?: string;
  provisioningId?: string;
  spEnterpriseId?: string;
  broadworksDirectorySync?: EnterpriseListResponseBroadworksDirectorySync;
}

export interface EnterpriseListResponseBroadworksDirectorySync {
  enableDirSync?: boolean;
  directorySyncStatus?: EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus;
}

export interface EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus {
  lastSyncStartTime?: string;
  lastSyncEndTime?: string;
  syncStatus?: string;
  usersAdded?: number;
  usersUpdated?: number;
  usersDeleted?: number;
  machinesAdded?: number;
  machinesUpdated?: number;
  machinesDeleted?: number;
  totalExternalUsersInCI?: number;
  totalExternalMachinesInCI?: number;
  lastSuccessfulSyncTime?: string;
  lastSyncTrackingId?: string;
  errors?: EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusErrorsItem[];
  userContactsAdded?: number;
  userContactsUpdated?: number;
  userContactsDeleted?: number;
  orgContactsAdded?: number;
  orgContactsUpdated?: number;
  orgContactsDeleted?: number;
  totalUserContactsInContactService?: number;
  totalOrgContactsInContactService?: number;
}

export interface EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusErrorsItem {
  errorCode?: number;
  description?: string;
}

export interface Error {
  errorCode?: number;
  description?: string;
}

export interface GetDirectorySyncStatusResponse {
  enableDirSync?: boolean;
  directorySyncStatus?: GetDirectorySyncStatusResponseDirectorySyncStatus;
}

export interface GetDirectorySyncStatusResponseDirectorySyncStatus {
  lastSyncStartTime?: string;
  lastSyncEndTime?: string;
  syncStatus?: string;
  usersAdded?: number;
  usersUpdated?: number;
  usersDeleted?: number;
  machinesAdded?: number;
  machinesUpdated?: number;
  machinesDeleted?: number;
  totalExternalUsersInCI?: number;
  totalExternalMachinesInCI?: number;
  lastSuccessfulSyncTime?: string;
  lastSyncTrackingId?: string;
  errors?: GetDirectorySyncStatusResponseDirectorySyncStatusErrorsItem[];
  userContactsAdded?: number;
  userContactsUpdated?: number;
  userContactsDeleted?: number;
  orgContactsAdded?: number;
  orgContactsUpdated?: number;
  orgContactsDeleted?: number;
  totalUserContactsInContactService?: number;
  totalOrgContactsInContactService?: number;
}

export interface GetDirectorySyncStatusResponseDirectorySyncStatusErrorsItem {
  errorCode?: number;
  description?: string;
}

export interface ListBroadWorksEnterprisesResponse {
  items?: EnterpriseListResponse[];
}

export interface ListReport {
  id?: string;
  billingPeriod?: string;
  status?: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
}

export interface PrecheckABroadworksSubscriberProvisioningRequest {
  provisioningId?: string;
  userId?: string;
  spEnterpriseId?: string;
  firstName?: string;
  lastName?: string;
  package?: "softphone" | "basic" | "standard" | "premium" | (string & {});
  primaryPhoneNumber?: string;
  mobilePhoneNumber?: string;
  extension?: string;
  email: string;
  language?: string;
  timezone?: string;
  customerInfo?: PrecheckABroadworksSubscriberProvisioningRequestCustomerInfo;
}

export interface PrecheckABroadworksSubscriberProvisioningRequestCustomerInfo {
  primaryEmail: string;
}

export interface ProvisionABroadWorksSubscriberRequest {
  provisioningId: string;
  userId: string;
  spEnterpriseId: string;
  firstName: string;
  lastName: string;
  package: "softphone" | "basic" | "standard" | "premium" | (string & {});
  primaryPhoneNumber?: string;
  mobilePhoneNumber?: string;
  extension?: string;
  email?: string;
  language?: string;
  timezone?: string;
}

export interface ProvisionBroadWorksWorkspaceRequest {
  provisioningId: string;
  userId: string;
  spEnterpriseId: string;
  displayName: string;
  primaryPhoneNumber?: string;
  extension?: string;
}

export interface Report {
  id?: string;
  billingPeriod?: string;
  status?: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
  created?: string;
  createdBy?: string;
  tempDownloadURL?: string;
  errors?: ReportError[];
}

export interface ReportError {
  code?: number;
  description?: string;
}

export interface ReportId {
  id?: string;
}

export interface Subscriber {
  id?: string;
  personId?: string;
  userId?: string;
  spEnterpriseId?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  primaryPhoneNumber?: string;
  mobilePhoneNumber?: string;
  extension?: string;
  package?: "softphone" | "basic" | "standard" | "premium" | (string & {});
  status?: "pending_email_input" | "pending_email_validation" | "pending_user_migration" | "provisioning" | "provisioned" | "updating" | "error" | (string & {});
  errors?: Error[];
  created?: string;
  lastStatusChange?: string;
  provisioningId?: string;
  selfActivated?: boolean;
}

export interface SubscriberListResponse {
  items?: Subscriber[];
}

export interface SubscriberProvisioningPrecheckResponse {
  message?: string;
  info?: SubscriberProvisioningPrecheckResponseInfoItem[];
}

export interface SubscriberProvisioningPrecheckResponseInfoItem {
  infoCode?: number;
  description?: string;
}

export interface TriggerDirectorySyncForAUserRequest {
  userId?: string;
}

export interface TriggerDirectorySyncForAnEnterpriseRequest {
  syncStatus: string;
}

export interface TriggerDirectorySyncResponse {
  enableDirSync?: boolean;
  directorySyncStatus?: TriggerDirectorySyncResponseDirectorySyncStatus;
}

export interface TriggerDirectorySyncResponseDirectorySyncStatus {
  syncStatus?: string;
}

export interface TriggerUserDirectorySyncResponse {
  userResponse?: TriggerUserDirectorySyncResponseUserResponse;
  status?: "ADD" | "UPDATE" | "DELETE" | "NO_OPERATION" | (string & {});
}

export interface TriggerUserDirectorySyncResponseUserResponse {
  userId?: string;
  firstName?: string;
  lastName?: string;
  extension?: string;
  number?: string;
  mobile?: string;
}

export interface UpdateABroadWorksSubscriberRequest {
  userId?: string;
  firstName?: string;
  lastName?: string;
  primaryPhoneNumber?: string;
  mobilePhoneNumber?: string;
  extension?: string;
  timezone?: string;
  package?: string;
}

export interface UpdateBroadworksWorkspaceRequest {
  userId?: string;
  primaryPhoneNumber?: string;
  extension?: string;
}

export interface UpdateDirectorySyncForABroadWorksEnterpriseRequest {
  enableDirSync: boolean;
}

export interface UpdateDirectorySyncResponse {
  enableDirSync?: boolean;
  directorySyncStatus?: UpdateDirectorySyncResponseDirectorySyncStatus;
}

export interface UpdateDirectorySyncResponseDirectorySyncStatus {
  syncStatus?: string;
}

export interface WorkspaceResponse {
  provisioningId?: string;
  userId?: string;
  spEnterpriseId?: string;
  displayName?: string;
  primaryPhoneNumber?: string;
  extension?: string;
  id?: string;
  created?: string;
}
