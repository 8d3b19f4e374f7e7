// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetCountryTelephonyConfigRequirementsResponse } from "../types/calling.ts";

export type { GetCountryTelephonyConfigRequirementsResponse } from "../types/calling.ts";

/** Input of {@link getCountry}. */
export interface GetCountryInput {
  countryCode: string;
}

/** Get country-specific telephony configuration requirements. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-country-specific-telephony-configuration-requirements */
export const getCountry: Operation<GetCountryInput, GetCountryTelephonyConfigRequirementsResponse> = {
  id: "me.countries.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/countries/{countryCode}",
  scopes: ["spark:telephony_config_read"],
};
