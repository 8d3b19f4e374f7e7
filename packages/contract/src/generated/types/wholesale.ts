// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.

export interface Address {
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  stateOrProvince?: string;
  zipOrPostalCode?: string;
  country?: string;
}

export interface CreateAWholesaleBillingReportRequest {
  billingStartDate: string;
  billingEndDate: string;
  type?: string;
  subPartnerOrgId?: string;
  internal?: boolean;
}

export interface Customer {
  id?: string;
  orgId?: string;
  externalId?: string;
  address?: Address;
  status?: "provisioned" | "provisioned_with_errors" | "provisioning" | "updating" | "deleting" | "error" | "pending_rpl_review" | (string & {});
  packages?: WholesalePackagesCustomer[];
  resourceDetails?: ResourceDetails;
  errors?: Error[];
}

export interface CustomerListResponse {
  items?: Customer[];
}

export interface CustomerProvisioningPrecheckResponse {
  message?: string;
  info?: CustomerProvisioningPrecheckResponseInfoItem[];
}

export interface CustomerProvisioningPrecheckResponseInfoItem {
  infoCode?: number;
  description?: string;
}

export interface Error {
  errorCode?: number;
  description?: string;
}

export interface ListReport {
  id?: string;
  billingStartDate?: string;
  billingEndDate?: string;
  status?: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
  type?: "USER" | "CUSTOMER" | "PARTNER" | (string & {});
  category?: "RECONCILIATION" | "POINT_IN_TIME" | (string & {});
}

export interface Package {
  name?: WholesalePackagesCustomer;
  status?: "provisioned" | "provisioning" | "deleting" | "error" | (string & {});
  warnings?: Error[];
  errors?: Error[];
  licenseIds?: string[];
}

export interface PrecheckAWholesaleCustomerProvisioningRequest {
  provisioningId?: string;
  packages?: WholesalePackagesCustomer[];
  orgId?: string;
  externalId?: string;
  address: PrecheckAWholesaleCustomerProvisioningRequestAddress;
  customerInfo?: PrecheckAWholesaleCustomerProvisioningRequestCustomerInfo;
  provisioningParameters?: PrecheckAWholesaleCustomerProvisioningRequestProvisioningParameters;
}

export interface PrecheckAWholesaleCustomerProvisioningRequestAddress {
  addressLine1: string;
  addressLine2?: string;
  city: string;
  stateOrProvince?: string;
  zipOrPostalCode?: string;
  country: string;
}

export interface PrecheckAWholesaleCustomerProvisioningRequestCustomerInfo {
  name?: string;
  primaryEmail: string;
}

export interface PrecheckAWholesaleCustomerProvisioningRequestProvisioningParameters {
  calling?: PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersCalling;
  meetings?: PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersMeetings;
  packages?: PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersPackages;
}

export interface PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersCalling {
  location: PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersCallingLocation;
}

export interface PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersCallingLocation {
  name: string;
  address: PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersCallingLocationAddress;
  timezone: string;
  language: string;
  emergencyLocationIdentifier?: string;
}

export interface PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersCallingLocationAddress {
  addressLine1: string;
  addressLine2?: string;
  city: string;
  stateOrProvince?: string;
  zipOrPostalCode?: string;
  country: string;
}

export interface PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersMeetings {
  timezone?: string;
}

export interface PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersPackages {
  limits?: PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersPackagesLimits;
}

export interface PrecheckAWholesaleCustomerProvisioningRequestProvisioningParametersPackagesLimits {
  webex_calling?: number;
  common_area_calling?: number;
  webex_meetings?: number;
  webex_suite?: number;
  webex_voice?: number;
  cx_essentials?: number;
  webex_calling_standard?: number;
  attendant_console?: number;
}

export interface PrecheckAWholesaleSubscriberProvisioningRequest {
  provisioningId?: string;
  customerId?: string;
  email: string;
  package?: "webex_calling" | "webex_meetings" | "webex_suite" | "webex_voice" | "cx_essentials" | "webex_calling_standard" | (string & {});
  packages?: WholesalePackagesSubscriber[];
  provisioningParameters?: PrecheckAWholesaleSubscriberProvisioningRequestProvisioningParameters;
  customerInfo?: PrecheckAWholesaleSubscriberProvisioningRequestCustomerInfo;
}

export interface PrecheckAWholesaleSubscriberProvisioningRequestCustomerInfo {
  primaryEmail: string;
}

export interface PrecheckAWholesaleSubscriberProvisioningRequestProvisioningParameters {
  firstName?: string;
  lastName?: string;
  primaryPhoneNumber?: string;
  extension?: string;
  locationId?: string;
}

export interface ProvisionAWholesaleCustomerRequest {
  provisioningId: string;
  packages: WholesalePackagesCustomer[];
  orgId?: string;
  externalId: string;
  address: ProvisionAWholesaleCustomerRequestAddress;
  customerInfo?: ProvisionAWholesaleCustomerRequestCustomerInfo;
  provisioningParameters?: ProvisionAWholesaleCustomerRequestProvisioningParameters;
  subPartnerAdminEmail?: string;
}

export interface ProvisionAWholesaleCustomerRequestAddress {
  addressLine1: string;
  addressLine2?: string;
  city: string;
  stateOrProvince?: string;
  zipOrPostalCode?: string;
  country: string;
}

export interface ProvisionAWholesaleCustomerRequestCustomerInfo {
  name: string;
  primaryEmail: string;
  language?: string;
}

export interface ProvisionAWholesaleCustomerRequestProvisioningParameters {
  calling?: ProvisionAWholesaleCustomerRequestProvisioningParametersCalling;
  meetings?: ProvisionAWholesaleCustomerRequestProvisioningParametersMeetings;
  packages?: ProvisionAWholesaleCustomerRequestProvisioningParametersPackages;
}

export interface ProvisionAWholesaleCustomerRequestProvisioningParametersCalling {
  location: ProvisionAWholesaleCustomerRequestProvisioningParametersCallingLocation;
}

export interface ProvisionAWholesaleCustomerRequestProvisioningParametersCallingLocation {
  name: string;
  address: ProvisionAWholesaleCustomerRequestProvisioningParametersCallingLocationAddress;
  timezone: string;
  language: string;
  emergencyLocationIdentifier?: string;
}

export interface ProvisionAWholesaleCustomerRequestProvisioningParametersCallingLocationAddress {
  addressLine1: string;
  addressLine2?: string;
  city: string;
  stateOrProvince?: string;
  zipOrPostalCode?: string;
  country: string;
}

export interface ProvisionAWholesaleCustomerRequestProvisioningParametersMeetings {
  timezone?: string;
}

export interface ProvisionAWholesaleCustomerRequestProvisioningParametersPackages {
  limits?: ProvisionAWholesaleCustomerRequestProvisioningParametersPackagesLimits;
}

export interface ProvisionAWholesaleCustomerRequestProvisioningParametersPackagesLimits {
  webex_calling?: number;
  common_area_calling?: number;
  webex_meetings?: number;
  webex_suite?: number;
  webex_voice?: number;
  cx_essentials?: number;
  webex_calling_standard?: number;
  attendant_console?: number;
}

export interface ProvisionAWholesaleSubscriberRequest {
  customerId: string;
  email: string;
  package?: "webex_calling" | "webex_meetings" | "webex_suite" | "webex_voice" | "cx_essentials" | "webex_calling_standard" | (string & {});
  packages?: WholesalePackagesSubscriber[];
  provisioningParameters: ProvisionAWholesaleSubscriberRequestProvisioningParameters;
}

export interface ProvisionAWholesaleSubscriberRequestProvisioningParameters {
  firstName?: string;
  lastName?: string;
  primaryPhoneNumber?: string;
  extension?: string;
  locationId?: string;
}

export interface Report {
  id?: string;
  billingStartDate?: string;
  billingEndDate?: string;
  type?: "USER" | "CUSTOMER" | "PARTNER" | (string & {});
  category?: "RECONCILIATION" | "POINT_IN_TIME" | (string & {});
  created?: string;
  createdBy?: string;
  status?: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
  tempDownloadURL?: string;
  errors?: ReportError[];
}

export interface ReportError {
  code?: number;
  description?: string;
}

export interface ReportId {
  id?: string;
  billingStartDate?: string;
  billingEndDate?: string;
  type?: "USER" | "CUSTOMER" | "PARTNER" | (string & {});
  category?: "RECONCILIATION" | "POINT_IN_TIME" | (string & {});
}

export interface ResourceDetails {
  packages?: Package[];
}

export interface ResourceURL {
  url?: string;
}

export interface SubPartner {
  orgId?: string;
  subscriptionId?: string;
  provisioningState?: "active" | "suspended" | (string & {});
  created?: string;
  billingStartDate?: string;
}

export interface SubPartnersListResponse {
  items?: SubPartner[];
}

export interface Subscriber {
  id?: string;
  personId?: string;
  email?: string;
  customerId?: string;
  externalCustomerId?: string;
  package?: "webex_calling" | "webex_meetings" | "webex_suite" | "webex_voice" | "cx_essentials" | "webex_calling_standard" | (string & {});
  packages?: WholesalePackagesSubscriber[];
  status?: "provisioned" | "pending_user_migration" | (string & {});
  errors?: Error[];
  created?: string;
  lastStatusChange?: string;
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

export interface UpdateAWholesaleCustomerRequest {
  externalId?: string;
  packages: WholesalePackagesCustomer[];
  address?: UpdateAWholesaleCustomerRequestAddress;
  provisioningParameters?: UpdateAWholesaleCustomerRequestProvisioningParameters;
  subPartnerAdminEmail?: string;
}

export interface UpdateAWholesaleCustomerRequestAddress {
  addressLine1: string;
  addressLine2?: string;
  city: string;
  stateOrProvince?: string;
  zipOrPostalCode?: string;
  country: string;
}

export interface UpdateAWholesaleCustomerRequestProvisioningParameters {
  calling?: UpdateAWholesaleCustomerRequestProvisioningParametersCalling;
  meetings?: UpdateAWholesaleCustomerRequestProvisioningParametersMeetings;
  packages?: UpdateAWholesaleCustomerRequestProvisioningParametersPackages;
}

export interface UpdateAWholesaleCustomerRequestProvisioningParametersCalling {
  location: UpdateAWholesaleCustomerRequestProvisioningParametersCallingLocation;
}

export interface UpdateAWholesaleCustomerRequestProvisioningParametersCallingLocation {
  name: string;
  address: UpdateAWholesaleCustomerRequestProvisioningParametersCallingLocationAddress;
  timezone: string;
  language: string;
  emergencyLocationIdentifier?: string;
}

export interface UpdateAWholesaleCustomerRequestProvisioningParametersCallingLocationAddress {
  addressLine1: string;
  addressLine2?: string;
  city: string;
  stateOrProvince?: string;
  zipOrPostalCode?: string;
  country: string;
}

export interface UpdateAWholesaleCustomerRequestProvisioningParametersMeetings {
  timezone?: string;
}

export interface UpdateAWholesaleCustomerRequestProvisioningParametersPackages {
  limits?: UpdateAWholesaleCustomerRequestProvisioningParametersPackagesLimits;
}

export interface UpdateAWholesaleCustomerRequestProvisioningParametersPackagesLimits {
  webex_calling?: number;
  common_area_calling?: number;
  webex_meetings?: number;
  webex_suite?: number;
  webex_voice?: number;
  cx_essentials?: number;
  webex_calling_standard?: number;
  attendant_console?: number;
}

export interface UpdateAWholesaleSubscriberRequest {
  package?: WholesalePackagesSubscriber;
  packages?: WholesalePackagesSubscriber[];
  provisioningParameters?: UpdateAWholesaleSubscriberRequestProvisioningParameters;
}

export interface UpdateAWholesaleSubscriberRequestProvisioningParameters {
  primaryPhoneNumber?: string;
  extension?: string;
  locationId?: string;
}

export interface WholesaleBillingReportsListResponse {
  items?: ListReport[];
}

export type WholesalePackagesCustomer = "common_area_calling" | "webex_calling" | "webex_meetings" | "webex_suite" | "webex_voice" | "cx_essentials" | "webex_calling_standard" | "cisco_calling_plan" | "attendant_console" | "cx_premium_agent" | "cx_standard_agent" | "cx_voice_ports" | "cx_ai_assistant" | "webex_ai_agent" | (string & {});

export type WholesalePackagesSubscriber = "webex_calling" | "webex_meetings" | "webex_suite" | "webex_voice" | "cx_essentials" | "webex_calling_standard" | "attendant_console" | "cx_premium_agent" | "cx_standard_agent" | (string & {});
