// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { CountryConfigGet } from "../types/calling.ts";

export type { CountryConfigGet } from "../types/calling.ts";

/** Input of {@link getCountry}. */
export interface GetCountryInput {
  countryCode: string;
  orgId?: string | undefined;
}

/** Get Country Calling Configuration. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-country-calling-configuration */
export const getCountry: Operation<GetCountryInput, CountryConfigGet> = {
  id: "telephony.countries.get",
  method: "GET",
  path: "/v1/telephony/config/countries/{countryCode}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};
