// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateAReceptionistContactDirectoryResponse, GetDetailsForAReceptionistContactDirectoryResponse, ModifyAReceptionistContactDirectoryResponse, PersonId, ReadListOfReceptionistContactDirectoriesResponse } from "../types/calling.ts";

export type { CreateAReceptionistContactDirectoryResponse, GetDetailsForAReceptionistContactDirectoryResponse, ModifyAReceptionistContactDirectoryResponse, PersonId, ReadListOfReceptionistContactDirectoriesResponse } from "../types/calling.ts";

/** Input of {@link listDirectories}. */
export interface ListDirectoriesInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Read list of Receptionist Contact Directories. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/read-list-of-receptionist-contact-directories */
export const listDirectories: ListOperation<ListDirectoriesInput, ReadListOfReceptionistContactDirectoriesResponse, "directories"> = {
  id: "telephony.receptionistContacts.directories.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/receptionistContacts/directories",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "directories",
};

/** Input of {@link createDirectory}. */
export interface CreateDirectoryInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  contacts: PersonId[];
}

/** Create a Receptionist Contact Directory. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/create-a-receptionist-contact-directory */
export const createDirectory: Operation<CreateDirectoryInput, CreateAReceptionistContactDirectoryResponse> = {
  id: "telephony.receptionistContacts.directories.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/receptionistContacts/directories",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeDirectory}. */
export interface RemoveDirectoryInput {
  locationId: string;
  directoryId: string;
  orgId?: string | undefined;
}

/** Delete a Receptionist Contact Directory. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/delete-a-receptionist-contact-directory */
export const removeDirectory: Operation<RemoveDirectoryInput, void> = {
  id: "telephony.receptionistContacts.directories.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/receptionistContacts/directories/{directoryId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDirectory}. */
export interface GetDirectoryInput {
  locationId: string;
  directoryId: string;
  orgId?: string | undefined;
  searchCriteriaModeOr?: boolean | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  personId?: string | undefined;
}

/** Get details for a Receptionist Contact Directory. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-details-for-a-receptionist-contact-directory */
export const getDirectory: Operation<GetDirectoryInput, GetDetailsForAReceptionistContactDirectoryResponse> = {
  id: "telephony.receptionistContacts.directories.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/receptionistContacts/directories/{directoryId}",
  query: ["orgId", "searchCriteriaModeOr", "firstName", "lastName", "phoneNumber", "extension", "personId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateDirectory}. */
export interface UpdateDirectoryInput {
  locationId: string;
  directoryId: string;
  orgId?: string | undefined;
  name: string;
  contacts: string[];
}

/** Modify a Receptionist Contact Directory. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/modify-a-receptionist-contact-directory */
export const updateDirectory: Operation<UpdateDirectoryInput, ModifyAReceptionistContactDirectoryResponse> = {
  id: "telephony.receptionistContacts.directories.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/receptionistContacts/directories/{directoryId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
