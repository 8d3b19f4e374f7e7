// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateContactInput, GetContactInput, ListContactsInput, RemoveContactBulkInput, RemoveContactInput, SaveContactBulkInput, UpdateContactInput } from "@parley/contract/organizations/contacts";
import type { BulkCreateResponse, ContactResponse, UpdateAContactResponse } from "@parley/contract/types/admin";

/** `webex.organizations.contacts` */
export interface OrganizationsContacts {
  /** Create a Contact. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/create-a-contact */
  create(input: CreateContactInput, options?: CallOptions): Promise<ContactResponse>;
  /** Bulk Create or Update Contacts. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/bulk-create-or-update-contacts */
  saveBulk(input: SaveContactBulkInput, options?: CallOptions): Promise<BulkCreateResponse>;
  /** Bulk Delete Contacts. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/bulk-delete-contacts */
  removeBulk(input: RemoveContactBulkInput, options?: CallOptions): Promise<void>;
  /** List Contacts. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/list-contacts */
  list(input: ListContactsInput, options?: CallOptions): Paged<ContactResponse>;
  /** Delete a Contact. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/delete-a-contact */
  remove(input: RemoveContactInput, options?: CallOptions): Promise<void>;
  /** Get a Contact. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/get-a-contact */
  get(input: GetContactInput, options?: CallOptions): Promise<ContactResponse>;
  /** Update a Contact. @source documented https://developer.webex.com/docs/api/v1/organization-contacts/update-a-contact */
  update(input: UpdateContactInput, options?: CallOptions): Promise<UpdateAContactResponse>;
}
