// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { CreateContactListResponse, CreateContactRequestContactsItem, CreateContactResponse, DncEntryResponse, GetContactListsResponse, UpdateContactListStatusResponse, UpdateContactResponse } from "../types/contact-center.ts";

export type { CreateContactListResponse, CreateContactRequestContactsItem, CreateContactResponse, DncEntryResponse, GetContactListsResponse, UpdateContactListStatusResponse, UpdateContactResponse } from "../types/contact-center.ts";

/** Input of {@link createCampaignContactList}. */
export interface CreateCampaignContactListInput {
  campaignId: string;
  supportedChannels: ("Voice" | "SMS" | "Email" | (string & {}))[];
  activationTimeLagMinutes?: number | undefined;
  activationDateTime?: string | undefined;
}

/** Create contact list. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/create-contact-list */
export const createCampaignContactList: Operation<CreateCampaignContactListInput, CreateContactListResponse> = {
  id: "contactCenter.campaignManagement.campaigns.contactList.create",
  method: "POST",
  path: "/v3/campaign-management/campaigns/{campaignId}/contact-list",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createCampaignContactListContact}. */
export interface CreateCampaignContactListContactInput {
  campaignId: string;
  contactListId: string;
  contacts?: CreateContactRequestContactsItem[] | undefined;
}

/** Create contacts within a contact list. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/create-contacts-within-a-contact-list */
export const createCampaignContactListContact: Operation<CreateCampaignContactListContactInput, CreateContactResponse> = {
  id: "contactCenter.campaignManagement.campaigns.contactList.contacts.create",
  method: "POST",
  path: "/v3/campaign-management/campaigns/{campaignId}/contact-list/{contactListId}/contacts",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateCampaignContactListContact}. */
export interface UpdateCampaignContactListContactInput {
  campaignId: string;
  contactListId: string;
  contactId: string;
  contactStatus?: "CLOSED" | (string & {}) | undefined;
}

/** Update a contact's status within a contact list. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/update-a-contact-s-status-within-a-contact-list */
export const updateCampaignContactListContact: Operation<UpdateCampaignContactListContactInput, UpdateContactResponse> = {
  id: "contactCenter.campaignManagement.campaigns.contactList.contacts.update",
  method: "PATCH",
  path: "/v3/campaign-management/campaigns/{campaignId}/contact-list/{contactListId}/contacts/{contactId}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateCampaignContactListStatus}. */
export interface UpdateCampaignContactListStatusInput {
  campaignId: string;
  contactListId: string;
  contactListStatus?: string | undefined;
}

/** Update contact list status. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/update-contact-list-status */
export const updateCampaignContactListStatus: Operation<UpdateCampaignContactListStatusInput, UpdateContactListStatusResponse> = {
  id: "contactCenter.campaignManagement.campaigns.contactList.updateStatus",
  method: "PATCH",
  path: "/v3/campaign-management/campaigns/{campaignId}/contact-list/{contactListId}/status",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getCampaignContactLists}. */
export interface GetCampaignContactListsInput {
  campaignId: string;
  status?: "Active" | "Expired" | "UploadFailed" | (string & {}) | undefined;
  source?: "API" | "SFTP" | "ManualFile" | "GlobalUpload" | "GlobalSFTP" | (string & {}) | undefined;
}

/** Get Contact Lists within a Campaign. @source documented https://developer.webex.com/docs/api/v1/contact-list-management/get-contact-lists-within-a-campaign */
export const getCampaignContactLists: Operation<GetCampaignContactListsInput, GetContactListsResponse> = {
  id: "contactCenter.campaignManagement.campaigns.getContactLists",
  method: "GET",
  path: "/v3/campaign-management/campaigns/{campaignId}/contact-lists",
  query: ["status", "source"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createDncListPhoneNumber}. */
export interface CreateDncListPhoneNumberInput {
  dncListName: string;
  phoneNumber: string;
  source: string;
  reason?: string | undefined;
}

/** Add Phone Number to DNC List. @source documented https://developer.webex.com/docs/api/v1/dnc-management/add-phone-number-to-dnc-list */
export const createDncListPhoneNumber: Operation<CreateDncListPhoneNumberInput, DncEntryResponse> = {
  id: "contactCenter.campaignManagement.dncList.phoneNumber.create",
  method: "POST",
  path: "/v3/campaign-management/dncList/{dncListName}/phoneNumber",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeDncList}. */
export interface RemoveDncListInput {
  dncListName: string;
  phoneNumber: string;
}

/** Remove Phone Number from DNC List. @source documented https://developer.webex.com/docs/api/v1/dnc-management/remove-phone-number-from-dnc-list */
export const removeDncList: Operation<RemoveDncListInput, void> = {
  id: "contactCenter.campaignManagement.dncList.remove",
  method: "DELETE",
  path: "/v3/campaign-management/dncList/{dncListName}/phoneNumber/{phoneNumber}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getDncList}. */
export interface GetDncListInput {
  dncListName: string;
  phoneNumber: string;
}

/** Get Phone Number from DNC List. @source documented https://developer.webex.com/docs/api/v1/dnc-management/get-phone-number-from-dnc-list */
export const getDncList: Operation<GetDncListInput, DncEntryResponse> = {
  id: "contactCenter.campaignManagement.dncList.get",
  method: "GET",
  path: "/v3/campaign-management/dncList/{dncListName}/phoneNumber/{phoneNumber}",
  origin: "https://api.wxcc-{region}.cisco.com",
};
