// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkCreateContactsItem, BulkCreateResponse, ContactEmailsItem, ContactImsItem, ContactPhoneNumbersItem, ContactResponse, ContactSipAddressesItem, SearchResponse, UpdateAContactResponse, UpdateContactEmailsItem, UpdateContactImsItem, UpdateContactPhoneNumbersItem, UpdateContactSipAddressesItem } from "../types/admin.ts";

export type { BulkCreateContactsItem, BulkCreateResponse, ContactEmailsItem, ContactImsItem, ContactPhoneNumbersItem, ContactResponse, ContactSipAddressesItem, SearchResponse, UpdateAContactResponse, UpdateContactEmailsItem, UpdateContactImsItem, UpdateContactPhoneNumbersItem, UpdateContactSipAddressesItem } from "../types/admin.ts";

/** Input of {@link createContact}. */
export interface CreateContactInput {
  orgId: string;
  schemas: string;
  displayName?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  companyName?: string | undefined;
  title?: string | undefined;
  address?: string | undefined;
  avatarURL?: string | undefined;
  primaryContactMethod?: "SIPADDRESS" | "EMAIL" | "PHONE" | "IMS" | (string & {}) | undefined;
  source: "CH" | "Webex4Broadworks" | (string & {});
  emails?: ContactEmailsItem[] | undefined;
  phoneNumbers?: ContactPhoneNumbersItem[] | undefined;
  sipAddresses?: ContactSipAddressesItem[] | undefined;
  ims?: ContactImsItem[] | undefined;
  groupIds?: string[] | undefined;
}

/** Create a Contact. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/create-a-contact */
export const createContact: Operation<CreateContactInput, ContactResponse> = {
  id: "organizations.contacts.create",
  method: "POST",
  path: "/v1/contacts/organizations/{orgId}/contacts",
};

/** Input of {@link saveContactBulk}. */
export interface SaveContactBulkInput {
  orgId: string;
  schemas: string;
  contacts: BulkCreateContactsItem[];
}

/** Bulk Create or Update Contacts. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/bulk-create-or-update-contacts */
export const saveContactBulk: Operation<SaveContactBulkInput, BulkCreateResponse> = {
  id: "organizations.contacts.saveBulk",
  method: "POST",
  path: "/v1/contacts/organizations/{orgId}/contacts/bulk",
};

/** Input of {@link removeContactBulk}. */
export interface RemoveContactBulkInput {
  orgId: string;
  schemas: string;
  objectIds: string[];
}

/** Bulk Delete Contacts. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/bulk-delete-contacts */
export const removeContactBulk: Operation<RemoveContactBulkInput, void> = {
  id: "organizations.contacts.removeBulk",
  method: "POST",
  path: "/v1/contacts/organizations/{orgId}/contacts/bulk/delete",
};

/** Input of {@link listContacts}. */
export interface ListContactsInput {
  orgId: string;
  keyword?: string | undefined;
  source?: string | undefined;
  limit?: number | undefined;
  groupIds?: string[] | undefined;
}

/** List Contacts. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/list-contacts */
export const listContacts: ListOperation<ListContactsInput, SearchResponse, "result"> = {
  id: "organizations.contacts.list",
  method: "GET",
  path: "/v1/contacts/organizations/{orgId}/contacts/search",
  query: ["keyword", "source", "limit", "groupIds"],
  items: "result",
};

/** Input of {@link removeContact}. */
export interface RemoveContactInput {
  orgId: string;
  contactId: string;
}

/** Delete a Contact. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/delete-a-contact */
export const removeContact: Operation<RemoveContactInput, void> = {
  id: "organizations.contacts.remove",
  method: "DELETE",
  path: "/v1/contacts/organizations/{orgId}/contacts/{contactId}",
};

/** Input of {@link getContact}. */
export interface GetContactInput {
  orgId: string;
  contactId: string;
}

/** Get a Contact. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/get-a-contact */
export const getContact: Operation<GetContactInput, ContactResponse> = {
  id: "organizations.contacts.get",
  method: "GET",
  path: "/v1/contacts/organizations/{orgId}/contacts/{contactId}",
};

/** Input of {@link updateContact}. */
export interface UpdateContactInput {
  orgId: string;
  contactId: string;
  schemas: string;
  displayName?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  companyName?: string | undefined;
  title?: string | undefined;
  address?: string | undefined;
  avatarURL?: string | undefined;
  primaryContactMethod?: "SIPADDRESS" | "EMAIL" | "PHONE" | "IMS" | (string & {}) | undefined;
  source: "CH" | "Webex4Broadworks" | (string & {});
  emails?: UpdateContactEmailsItem[] | undefined;
  phoneNumbers?: UpdateContactPhoneNumbersItem[] | undefined;
  sipAddresses?: UpdateContactSipAddressesItem[] | undefined;
  ims?: UpdateContactImsItem[] | undefined;
  groupIds?: string[] | undefined;
}

/** Update a Contact. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/update-a-contact */
export const updateContact: Operation<UpdateContactInput, UpdateAContactResponse> = {
  id: "organizations.contacts.update",
  method: "PATCH",
  path: "/v1/contacts/organizations/{orgId}/contacts/{contactId}",
};
