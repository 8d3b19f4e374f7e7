// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateTranslationPatternInput, GetTranslationPatternInput, ListTranslationPatternsInput, RemoveTranslationPatternInput, UpdateTranslationPatternInput } from "@parley/contract/telephony/callRouting";
import type { CreateATranslationPatternForAnOrganizationResponse, LocationTranslationPatternGet, TranslationPatternItem } from "@parley/contract/types/calling";

/** `webex.telephony.callRouting` */
export interface TelephonyCallRouting {
  readonly translationPatterns: TelephonyCallRoutingTranslationPatterns;
}

/** `webex.telephony.callRouting.translationPatterns` */
export interface TelephonyCallRoutingTranslationPatterns {
  /** Retrieve the list of Translation Patterns. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/retrieve-the-list-of-translation-patterns */
  list(input?: ListTranslationPatternsInput, options?: CallOptions): Paged<TranslationPatternItem>;
  /** Create a Translation Pattern for an Organization. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-translation-pattern-for-an-organization */
  create(input: CreateTranslationPatternInput, options?: CallOptions): Promise<CreateATranslationPatternForAnOrganizationResponse>;
  /** Delete a specific Translation Pattern. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-specific-translation-pattern */
  remove(input: RemoveTranslationPatternInput, options?: CallOptions): Promise<void>;
  /** Retrieve a specific Translation Pattern for an Organization. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/retrieve-a-specific-translation-pattern-for-an-organization */
  get(input: GetTranslationPatternInput, options?: CallOptions): Promise<LocationTranslationPatternGet>;
  /** Modify a specific Translation Pattern for an Organization. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-specific-translation-pattern-for-an-organization */
  update(input: UpdateTranslationPatternInput, options?: CallOptions): Promise<void>;
}
