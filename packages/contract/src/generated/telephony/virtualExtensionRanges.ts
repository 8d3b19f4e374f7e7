// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateAVirtualExtensionRangeResponse, GetAListOfAVirtualExtensionRangeResponse, GetVirtualExtensionRangeDetailsObject, ValidateVirtualExtensionRangeResponseObject } from "../types/calling.ts";

export type { CreateAVirtualExtensionRangeResponse, GetAListOfAVirtualExtensionRangeResponse, GetVirtualExtensionRangeDetailsObject, ValidateVirtualExtensionRangeResponseObject } from "../types/calling.ts";

/** Input of {@link listVirtualExtensionRanges}. */
export interface ListVirtualExtensionRangesInput {
  orgId?: string | undefined;
  order?: string | undefined;
  name?: string | undefined;
  prefix?: string | undefined;
  locationId?: string | undefined;
  orgLevelOnly?: boolean | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get a list of a Virtual Extension Range. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/get-a-list-of-a-virtual-extension-range */
export const listVirtualExtensionRanges: ListOperation<ListVirtualExtensionRangesInput, GetAListOfAVirtualExtensionRangeResponse, "virtualExtensionRanges"> = {
  id: "telephony.virtualExtensionRanges.list",
  method: "GET",
  path: "/v1/telephony/config/virtualExtensionRanges",
  query: ["orgId", "order", "name", "prefix", "locationId", "orgLevelOnly", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "virtualExtensionRanges",
};

/** Input of {@link createVirtualExtensionRange}. */
export interface CreateVirtualExtensionRangeInput {
  orgId?: string | undefined;
  name: string;
  prefix: string;
  patterns?: string[] | undefined;
  locationId?: string | undefined;
}

/** Create a Virtual Extension Range. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/create-a-virtual-extension-range */
export const createVirtualExtensionRange: Operation<CreateVirtualExtensionRangeInput, CreateAVirtualExtensionRangeResponse> = {
  id: "telephony.virtualExtensionRanges.create",
  method: "POST",
  path: "/v1/telephony/config/virtualExtensionRanges",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link validateVirtualExtensionRanges}. */
export interface ValidateVirtualExtensionRangesInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  name?: string | undefined;
  prefix?: string | undefined;
  patterns?: string[] | undefined;
  rangeId?: string | undefined;
}

/** Validate the prefix and extension pattern for a Virtual Extension Range. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/validate-the-prefix-and-extension-pattern-for-a-virtual-extension-range */
export const validateVirtualExtensionRanges: Operation<ValidateVirtualExtensionRangesInput, ValidateVirtualExtensionRangeResponseObject> = {
  id: "telephony.virtualExtensionRanges.validate",
  method: "POST",
  path: "/v1/telephony/config/virtualExtensionRanges/actions/validate/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeVirtualExtensionRange}. */
export interface RemoveVirtualExtensionRangeInput {
  extensionRangeId: string;
  orgId?: string | undefined;
}

/** Delete a Virtual Extension Range. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/delete-a-virtual-extension-range */
export const removeVirtualExtensionRange: Operation<RemoveVirtualExtensionRangeInput, void> = {
  id: "telephony.virtualExtensionRanges.remove",
  method: "DELETE",
  path: "/v1/telephony/config/virtualExtensionRanges/{extensionRangeId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getVirtualExtensionRange}. */
export interface GetVirtualExtensionRangeInput {
  extensionRangeId: string;
  orgId?: string | undefined;
}

/** Get details of a Virtual Extension Range. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/get-details-of-a-virtual-extension-range */
export const getVirtualExtensionRange: Operation<GetVirtualExtensionRangeInput, GetVirtualExtensionRangeDetailsObject> = {
  id: "telephony.virtualExtensionRanges.get",
  method: "GET",
  path: "/v1/telephony/config/virtualExtensionRanges/{extensionRangeId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateVirtualExtensionRange}. */
export interface UpdateVirtualExtensionRangeInput {
  extensionRangeId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  prefix?: string | undefined;
  patterns?: string[] | undefined;
  action?: "ADD" | "REMOVE" | "REPLACE" | (string & {}) | undefined;
}

/** Modify Virtual Extension Range. @source documented https://developer.webex.com/docs/api/v1/features-virtual-extensions/modify-virtual-extension-range */
export const updateVirtualExtensionRange: Operation<UpdateVirtualExtensionRangeInput, void> = {
  id: "telephony.virtualExtensionRanges.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualExtensionRanges/{extensionRangeId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
