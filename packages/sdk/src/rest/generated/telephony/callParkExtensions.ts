// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateCallParkExtensionInput, GetCallParkExtensionInput, ListCallParkExtensionsInput, RemoveCallParkExtensionInput, UpdateCallParkExtensionInput } from "@parley/contract/telephony/callParkExtensions";
import type { CreateACallParkExtensionResponse, GetCallParkExtensionObject, ListCallParkExtensionObject } from "@parley/contract/types/calling";

/** `webex.telephony.callParkExtensions` */
export interface TelephonyCallParkExtensions {
  /** Read the List of Call Park Extensions. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/read-the-list-of-call-park-extensions */
  list(input?: ListCallParkExtensionsInput, options?: CallOptions): Paged<ListCallParkExtensionObject>;
  /** Create a Call Park Extension. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/create-a-call-park-extension */
  create(input: CreateCallParkExtensionInput, options?: CallOptions): Promise<CreateACallParkExtensionResponse>;
  /** Delete a Call Park Extension. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/delete-a-call-park-extension */
  remove(input: RemoveCallParkExtensionInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Call Park Extension. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-details-for-a-call-park-extension */
  get(input: GetCallParkExtensionInput, options?: CallOptions): Promise<GetCallParkExtensionObject>;
  /** Update a Call Park Extension. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-park/update-a-call-park-extension */
  update(input: UpdateCallParkExtensionInput, options?: CallOptions): Promise<void>;
}
