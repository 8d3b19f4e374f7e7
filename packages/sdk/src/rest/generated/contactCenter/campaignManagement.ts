// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { CreateCampaignContactListContactInput, CreateCampaignContactListInput, CreateDncListPhoneNumberInput, GetCampaignContactListsInput, GetDncListInput, RemoveDncListInput, UpdateCampaignContactListContactInput, UpdateCampaignContactListStatusInput } from "@parley/contract/contactCenter/campaignManagement";
import type { CreateContactListResponse, CreateContactResponse, DncEntryResponse, GetContactListsResponse, UpdateContactListStatusResponse, UpdateContactResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.campaignManagement` */
export interface ContactCenterCampaignManagement {
  readonly campaigns: ContactCenterCampaignManagementCampaigns;
  readonly dncList: ContactCenterCampaignManagementDncList;
}

/** `webex.contactCenter.campaignManagement.campaigns` */
export interface ContactCenterCampaignManagementCampaigns {
  /** Get Contact Lists within a Campaign. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/get-contact-lists-within-a-campaign */
  getContactLists(input: GetCampaignContactListsInput, options?: CallOptions): Promise<GetContactListsResponse>;
  readonly contactList: ContactCenterCampaignManagementCampaignsContactList;
}

/** `webex.contactCenter.campaignManagement.campaigns.contactList` */
export interface ContactCenterCampaignManagementCampaignsContactList {
  /** Create contact list. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/create-contact-list */
  create(input: CreateCampaignContactListInput, options?: CallOptions): Promise<CreateContactListResponse>;
  /** Update contact list status. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/update-contact-list-status */
  updateStatus(input: UpdateCampaignContactListStatusInput, options?: CallOptions): Promise<UpdateContactListStatusResponse>;
  readonly contacts: ContactCenterCampaignManagementCampaignsContactListContacts;
}

/** `webex.contactCenter.campaignManagement.campaigns.contactList.contacts` */
export interface ContactCenterCampaignManagementCampaignsContactListContacts {
  /** Create contacts within a contact list. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/create-contacts-within-a-contact-list */
  create(input: CreateCampaignContactListContactInput, options?: CallOptions): Promise<CreateContactResponse>;
  /** Update a contact's status within a contact list. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/update-a-contact-s-status-within-a-contact-list */
  update(input: UpdateCampaignContactListContactInput, options?: CallOptions): Promise<UpdateContactResponse>;
}

/** `webex.contactCenter.campaignManagement.dncList` */
export interface ContactCenterCampaignManagementDncList {
  /** Remove Phone Number from DNC List. @source documented https://developer.webex.com/docs/api/v1/dnc-management/remove-phone-number-from-dnc-list */
  remove(input: RemoveDncListInput, options?: CallOptions): Promise<void>;
  /** Get Phone Number from DNC List. @source documented https://developer.webex.com/docs/api/v1/dnc-management/get-phone-number-from-dnc-list */
  get(input: GetDncListInput, options?: CallOptions): Promise<DncEntryResponse>;
  readonly phoneNumber: ContactCenterCampaignManagementDncListPhoneNumber;
}

/** `webex.contactCenter.campaignManagement.dncList.phoneNumber` */
export interface ContactCenterCampaignManagementDncListPhoneNumber {
  /** Add Phone Number to DNC List. @source documented https://developer.webex.com/docs/api/v1/dnc-management/add-phone-number-to-dnc-list */
  create(input: CreateDncListPhoneNumberInput, options?: CallOptions): Promise<DncEntryResponse>;
}
