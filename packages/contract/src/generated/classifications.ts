// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { OrganizationsSpaceClassificationCollectionResponse } from "./types/admin.ts";

export type { OrganizationsSpaceClassificationCollectionResponse } from "./types/admin.ts";

/** Input of {@link listClassifications}. */
export interface ListClassificationsInput {}

/** List classifications. @source documented https://developer.webex.com/docs/api/v1/classifications/list-classifications */
export const listClassifications: Operation<ListClassificationsInput, OrganizationsSpaceClassificationCollectionResponse> = {
  id: "classifications.list",
  method: "GET",
  path: "/v1/classifications",
  items: "items",
};
