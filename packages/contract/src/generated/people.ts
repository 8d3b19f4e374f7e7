// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { CreateAPersonRequestAddressesItem, CreateAPersonRequestPhoneNumbersItem, Person, PersonCollectionResponse, UpdateAPersonRequestAddressesItem, UpdateAPersonRequestPhoneNumbersItem } from "./types/admin.ts";

export type { CreateAPersonRequestAddressesItem, CreateAPersonRequestPhoneNumbersItem, Person, PersonCollectionResponse, UpdateAPersonRequestAddressesItem, UpdateAPersonRequestPhoneNumbersItem } from "./types/admin.ts";

/** Input of {@link listPeople}. */
export interface ListPeopleInput {
  email?: string | undefined;
  displayName?: string | undefined;
  id?: string | undefined;
  orgId?: string | undefined;
  roles?: string | undefined;
  callingData?: boolean | undefined;
  locationId?: string | undefined;
  max?: number | undefined;
  excludeStatus?: boolean | undefined;
  showAllTypes?: boolean | undefined;
}

/** List People. @source documented https://developer.webex.com/docs/api/v1/people/list-people */
export const listPeople: Operation<ListPeopleInput, PersonCollectionResponse> = {
  id: "people.list",
  method: "GET",
  path: "/v1/people",
  query: ["email", "displayName", "id", "orgId", "roles", "callingData", "locationId", "max", "excludeStatus", "showAllTypes"],
  items: "items",
};

/** Input of {@link createPerson}. */
export interface CreatePersonInput {
  callingData?: boolean | undefined;
  minResponse?: boolean | undefined;
  emails: string[];
  phoneNumbers?: CreateAPersonRequestPhoneNumbersItem[] | undefined;
  extension?: string | undefined;
  locationId?: string | undefined;
  displayName?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  avatar?: string | undefined;
  orgId?: string | undefined;
  roles?: string[] | undefined;
  licenses?: string[] | undefined;
  department?: string | undefined;
  manager?: string | undefined;
  managerId?: string | undefined;
  title?: string | undefined;
  addresses?: CreateAPersonRequestAddressesItem[] | undefined;
  siteUrls?: string[] | undefined;
}

/** Create a Person. @source documented https://developer.webex.com/docs/api/v1/people/create-a-person */
export const createPerson: Operation<CreatePersonInput, Person> = {
  id: "people.create",
  method: "POST",
  path: "/v1/people",
  query: ["callingData", "minResponse"],
};

/** Input of {@link getMe}. */
export interface GetMeInput {
  callingData?: boolean | undefined;
}

/** Get My Own Details. @source documented https://developer.webex.com/docs/api/v1/people/get-my-own-details */
export const getMe: Operation<GetMeInput, Person> = {
  id: "people.me",
  method: "GET",
  path: "/v1/people/me",
  query: ["callingData"],
};

/** Input of {@link removePerson}. */
export interface RemovePersonInput {
  personId: string;
}

/** Delete a Person. @source documented https://developer.webex.com/docs/api/v1/people/delete-a-person */
export const removePerson: Operation<RemovePersonInput, void> = {
  id: "people.remove",
  method: "DELETE",
  path: "/v1/people/{personId}",
};

/** Input of {@link getPerson}. */
export interface GetPersonInput {
  personId: string;
  callingData?: boolean | undefined;
}

/** Get Person Details. @source documented https://developer.webex.com/docs/api/v1/people/get-person-details */
export const getPerson: Operation<GetPersonInput, Person> = {
  id: "people.get",
  method: "GET",
  path: "/v1/people/{personId}",
  query: ["callingData"],
};

/** Input of {@link updatePerson}. */
export interface UpdatePersonInput {
  personId: string;
  callingData?: boolean | undefined;
  showAllTypes?: boolean | undefined;
  minResponse?: boolean | undefined;
  emails?: string[] | undefined;
  phoneNumbers?: UpdateAPersonRequestPhoneNumbersItem[] | undefined;
  extension?: string | undefined;
  locationId?: string | undefined;
  displayName: string;
  firstName?: string | undefined;
  lastName?: string | undefined;
  nickName?: string | undefined;
  avatar?: string | undefined;
  orgId?: string | undefined;
  roles?: string[] | undefined;
  licenses?: string[] | undefined;
  department?: string | undefined;
  manager?: string | undefined;
  managerId?: string | undefined;
  title?: string | undefined;
  addresses?: UpdateAPersonRequestAddressesItem[] | undefined;
  siteUrls?: string[] | undefined;
  loginEnabled?: boolean | "true" | "false" | (string & {}) | undefined;
}

/** Update a Person. @source documented https://developer.webex.com/docs/api/v1/people/update-a-person */
export const updatePerson: Operation<UpdatePersonInput, Person> = {
  id: "people.update",
  method: "PUT",
  path: "/v1/people/{personId}",
  query: ["callingData", "showAllTypes", "minResponse"],
};
