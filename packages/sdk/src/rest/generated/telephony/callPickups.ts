// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateCallPickupInput, GetCallPickupInput, ListCallPickupAvailableUsersInput, ListCallPickupsInput, RemoveCallPickupInput, UpdateCallPickupInput } from "@parley/contract/telephony/callPickups";
import type { CreateACallPickupResponse, GetCallPickupObject, GetPersonPlaceVirtualLineCallPickupObject, ListCallPickupObject, UpdateACallPickupResponse } from "@parley/contract/types/calling";

/** `webex.telephony.callPickups` */
export interface TelephonyCallPickups {
  /** Read the List of Call Pickups. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/read-the-list-of-call-pickups */
  list(input: ListCallPickupsInput, options?: CallOptions): Paged<ListCallPickupObject>;
  /** Create a Call Pickup. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/create-a-call-pickup */
  create(input: CreateCallPickupInput, options?: CallOptions): Promise<CreateACallPickupResponse>;
  /** Get available agents from Call Pickups. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/get-available-agents-from-call-pickups */
  listAvailableUsers(input: ListCallPickupAvailableUsersInput, options?: CallOptions): Paged<GetPersonPlaceVirtualLineCallPickupObject>;
  /** Delete a Call Pickup. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/delete-a-call-pickup */
  remove(input: RemoveCallPickupInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Call Pickup. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/get-details-for-a-call-pickup */
  get(input: GetCallPickupInput, options?: CallOptions): Promise<GetCallPickupObject>;
  /** Update a Call Pickup. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/update-a-call-pickup */
  update(input: UpdateCallPickupInput, options?: CallOptions): Promise<UpdateACallPickupResponse>;
}
