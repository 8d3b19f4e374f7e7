// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateVirtualExtensionRangeInput, GetVirtualExtensionRangeInput, ListVirtualExtensionRangesInput, RemoveVirtualExtensionRangeInput, UpdateVirtualExtensionRangeInput, ValidateVirtualExtensionRangesInput } from "@parley/contract/telephony/virtualExtensionRanges";
import type { CreateAVirtualExtensionRangeResponse, GetVirtualExtensionRangeDetailsObject, GetVirtualExtensionRangeListObject, ValidateVirtualExtensionRangeResponseObject } from "@parley/contract/types/calling";

/** `webex.telephony.virtualExtensionRanges` */
export interface TelephonyVirtualExtensionRanges {
  /** Get a list of a Virtual Extension Range. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/get-a-list-of-a-virtual-extension-range */
  list(input?: ListVirtualExtensionRangesInput, options?: CallOptions): Paged<GetVirtualExtensionRangeListObject>;
  /** Create a Virtual Extension Range. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/create-a-virtual-extension-range */
  create(input: CreateVirtualExtensionRangeInput, options?: CallOptions): Promise<CreateAVirtualExtensionRangeResponse>;
  /** Validate the prefix and extension pattern for a Virtual Extension Range. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/validate-the-prefix-and-extension-pattern-for-a-virtual-extension-range */
  validate(input?: ValidateVirtualExtensionRangesInput, options?: CallOptions): Promise<ValidateVirtualExtensionRangeResponseObject>;
  /** Delete a Virtual Extension Range. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/delete-a-virtual-extension-range */
  remove(input: RemoveVirtualExtensionRangeInput, options?: CallOptions): Promise<void>;
  /** Get details of a Virtual Extension Range. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/get-details-of-a-virtual-extension-range */
  get(input: GetVirtualExtensionRangeInput, options?: CallOptions): Promise<GetVirtualExtensionRangeDetailsObject>;
  /** Modify Virtual Extension Range. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/modify-virtual-extension-range */
  update(input: UpdateVirtualExtensionRangeInput, options?: CallOptions): Promise<void>;
}
