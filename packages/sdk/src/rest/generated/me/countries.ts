// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetCountryInput } from "@parley/contract/me/countries";
import type { GetCountryTelephonyConfigRequirementsResponse } from "@parley/contract/types/calling";

/** `webex.me.countries` */
export interface MeCountries {
  /** Get country-specific telephony configuration requirements. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-country-specific-telephony-configuration-requirements */
  get(input: GetCountryInput, options?: CallOptions): Promise<GetCountryTelephonyConfigRequirementsResponse>;
}
