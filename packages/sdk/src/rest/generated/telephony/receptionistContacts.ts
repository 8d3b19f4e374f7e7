// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateDirectoryInput, GetDirectoryInput, ListDirectoriesInput, RemoveDirectoryInput, UpdateDirectoryInput } from "@parley/contract/telephony/receptionistContacts";
import type { CreateAReceptionistContactDirectoryResponse, GetDetailsForAReceptionistContactDirectoryResponse, LocationObject, ModifyAReceptionistContactDirectoryResponse } from "@parley/contract/types/calling";

/** `webex.telephony.receptionistContacts` */
export interface TelephonyReceptionistContacts {
  readonly directories: TelephonyReceptionistContactsDirectories;
}

/** `webex.telephony.receptionistContacts.directories` */
export interface TelephonyReceptionistContactsDirectories {
  /** Read list of Receptionist Contact Directories. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/read-list-of-receptionist-contact-directories */
  list(input: ListDirectoriesInput, options?: CallOptions): Paged<LocationObject>;
  /** Create a Receptionist Contact Directory. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/create-a-receptionist-contact-directory */
  create(input: CreateDirectoryInput, options?: CallOptions): Promise<CreateAReceptionistContactDirectoryResponse>;
  /** Delete a Receptionist Contact Directory. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/delete-a-receptionist-contact-directory */
  remove(input: RemoveDirectoryInput, options?: CallOptions): Promise<void>;
  /** Get details for a Receptionist Contact Directory. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-details-for-a-receptionist-contact-directory */
  get(input: GetDirectoryInput, options?: CallOptions): Promise<GetDetailsForAReceptionistContactDirectoryResponse>;
  /** Modify a Receptionist Contact Directory. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/modify-a-receptionist-contact-directory */
  update(input: UpdateDirectoryInput, options?: CallOptions): Promise<ModifyAReceptionistContactDirectoryResponse>;
}
