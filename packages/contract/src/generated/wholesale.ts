// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation } from "../operation.ts";
import type { SubPartnersListResponse } from "./types/wholesale.ts";

export type { SubPartnersListResponse } from "./types/wholesale.ts";

/** Input of {@link listWholesaleSubPartners}. */
export interface ListWholesaleSubPartnersInput {
  provisioningState?: string | undefined;
  offset?: string | undefined;
  max?: string | undefined;
}

/** List Wholesale Sub-partners. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/list-wholesale-sub-partners */
export const listWholesaleSubPartners: ListOperation<ListWholesaleSubPartnersInput, SubPartnersListResponse, "items"> = {
  id: "wholesale.listSubPartners",
  method: "GET",
  path: "/v1/wholesale/subPartners",
  query: ["provisioningState", "offset", "max"],
  items: "items",
  paging: "offset-max",
};
