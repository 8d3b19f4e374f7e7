// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateMergeIdentityInput, CreateMergeInput, CreatePersonInput, ListPersonByAliasesInput, ListPersonInput, RemovePersonInput, UpdateAddIdentityInput, UpdatePersonInput, UpdateRemoveIdentityInput } from "@parley/contract/contactCenter/person";
import type { PersonResponse, PersonResponseModel } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.person` */
export interface ContactCenterPerson {
  /** Get all or a specific Person Details. Needs `cjp:config_write` or `cjp:config_read` or `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/get-all-or-a-specific-person-details */
  list(input: ListPersonInput, options?: CallOptions): Paged<PersonResponseModel>;
  /** Create a Person. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/create-a-person */
  create(input: CreatePersonInput, options?: CallOptions): Promise<PersonResponse>;
  /** Search for an Identity via aliases. Needs `cjp:config_write` or `cjp:config_read` or `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/search-for-an-identity-via-aliases */
  listByAliases(input: ListPersonByAliasesInput, options?: CallOptions): Paged<PersonResponseModel>;
  /** Delete specific Person by id. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/delete-specific-person-by-id */
  remove(input: RemovePersonInput, options?: CallOptions): Promise<PersonResponse>;
  /** Add/Remove/Replace details of a Person. Needs `cjp:config_write` or `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/add-remove-replace-details-of-a-person */
  update(input: UpdatePersonInput, options?: CallOptions): Promise<PersonResponse>;
  readonly addIdentities: ContactCenterPersonAddIdentities;
  readonly mergeIdentities: ContactCenterPersonMergeIdentities;
  readonly merge: ContactCenterPersonMerge;
  readonly removeIdentities: ContactCenterPersonRemoveIdentities;
}

/** `webex.contactCenter.person.addIdentities` */
export interface ContactCenterPersonAddIdentities {
  /** Add one/more Identities to a person. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/add-one-more-identities-to-a-person */
  update(input: UpdateAddIdentityInput, options?: CallOptions): Promise<PersonResponse>;
}

/** `webex.contactCenter.person.mergeIdentities` */
export interface ContactCenterPersonMergeIdentities {
  /** Creates or merges aliases to an Individual in JDS. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/creates-or-merges-aliases-to-an-individual-in-jds */
  create(input: CreateMergeIdentityInput, options?: CallOptions): Promise<PersonResponse>;
}

/** `webex.contactCenter.person.merge` */
export interface ContactCenterPersonMerge {
  /** Merges Identities to a Primary Identity. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/merges-identities-to-a-primary-identity */
  create(input: CreateMergeInput, options?: CallOptions): Promise<PersonResponse>;
}

/** `webex.contactCenter.person.removeIdentities` */
export interface ContactCenterPersonRemoveIdentities {
  /** Remove one/more Identities from a person. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-customer-identification-api/remove-one-more-identities-from-a-person */
  update(input: UpdateRemoveIdentityInput, options?: CallOptions): Promise<PersonResponse>;
}
