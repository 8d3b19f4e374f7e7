// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetCountryInput } from "@parley/contract/telephony/countries";
import type { CountryConfigGet } from "@parley/contract/types/calling";

/** `webex.telephony.countries` */
export interface TelephonyCountries {
  /** Get Country Calling Configuration. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-country-calling-configuration */
  get(input: GetCountryInput, options?: CallOptions): Promise<CountryConfigGet>;
}
