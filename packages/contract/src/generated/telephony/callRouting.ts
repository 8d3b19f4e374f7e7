// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateATranslationPatternForAnOrganizationResponse, LocationTranslationPatternGet, RetrieveTheListOfTranslationPatternsResponse } from "../types/calling.ts";

export type { CreateATranslationPatternForAnOrganizationResponse, LocationTranslationPatternGet, RetrieveTheListOfTranslationPatternsResponse } from "../types/calling.ts";

/** Input of {@link listTranslationPatterns}. */
export interface ListTranslationPatternsInput {
  orgId?: string | undefined;
  limitToLocationId?: string | undefined;
  limitToOrgLevelEnabled?: string | undefined;
  order?: string | undefined;
  name?: string | undefined;
  matchingPattern?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Retrieve the list of Translation Patterns. @source documented https://developer.webex.com/docs/api/v1/call-routing/retrieve-the-list-of-translation-patterns */
export const listTranslationPatterns: ListOperation<ListTranslationPatternsInput, RetrieveTheListOfTranslationPatternsResponse, "translationPatterns"> = {
  id: "telephony.callRouting.translationPatterns.list",
  method: "GET",
  path: "/v1/telephony/config/callRouting/translationPatterns",
  query: ["orgId", "limitToLocationId", "limitToOrgLevelEnabled", "order", "name", "matchingPattern", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "translationPatterns",
};

/** Input of {@link createTranslationPattern}. */
export interface CreateTranslationPatternInput {
  orgId?: string | undefined;
  name: string;
  matchingPattern: string;
  replacementPattern: string;
}

/** Create a Translation Pattern for an Organization. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-translation-pattern-for-an-organization */
export const createTranslationPattern: Operation<CreateTranslationPatternInput, CreateATranslationPatternForAnOrganizationResponse> = {
  id: "telephony.callRouting.translationPatterns.create",
  method: "POST",
  path: "/v1/telephony/config/callRouting/translationPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeTranslationPattern}. */
export interface RemoveTranslationPatternInput {
  translationId: string;
  orgId?: string | undefined;
}

/** Delete a specific Translation Pattern. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-specific-translation-pattern */
export const removeTranslationPattern: Operation<RemoveTranslationPatternInput, void> = {
  id: "telephony.callRouting.translationPatterns.remove",
  method: "DELETE",
  path: "/v1/telephony/config/callRouting/translationPatterns/{translationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getTranslationPattern}. */
export interface GetTranslationPatternInput {
  translationId: string;
  orgId?: string | undefined;
}

/** Retrieve a specific Translation Pattern for an Organization. @source documented https://developer.webex.com/docs/api/v1/call-routing/retrieve-a-specific-translation-pattern-for-an-organization */
export const getTranslationPattern: Operation<GetTranslationPatternInput, LocationTranslationPatternGet> = {
  id: "telephony.callRouting.translationPatterns.get",
  method: "GET",
  path: "/v1/telephony/config/callRouting/translationPatterns/{translationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateTranslationPattern}. */
export interface UpdateTranslationPatternInput {
  translationId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  matchingPattern?: string | undefined;
  replacementPattern?: string | undefined;
}

/** Modify a specific Translation Pattern for an Organization. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-specific-translation-pattern-for-an-organization */
export const updateTranslationPattern: Operation<UpdateTranslationPatternInput, void> = {
  id: "telephony.callRouting.translationPatterns.update",
  method: "PUT",
  path: "/v1/telephony/config/callRouting/translationPatterns/{translationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
