// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { RetrieveDataSourceSchemasResponse, RetrieveDetailsOfASpecificDataSourceSchemaResponse } from "../types/admin.ts";

export type { RetrieveDataSourceSchemasResponse, RetrieveDetailsOfASpecificDataSourceSchemaResponse } from "../types/admin.ts";

/** Input of {@link listSchemas}. */
export interface ListSchemasInput {}

/** Retrieve Data Source Schemas. @source documented https://developer.webex.com/docs/api/v1/data-sources/retrieve-data-source-schemas */
export const listSchemas: Operation<ListSchemasInput, RetrieveDataSourceSchemasResponse> = {
  id: "dataSources.schemas.list",
  method: "GET",
  path: "/v1/dataSources/schemas",
  items: "items",
};

/** Input of {@link getSchema}. */
export interface GetSchemaInput {
  schemaId: string;
}

/** Retrieve Details of a Specific Data Source Schema. @source documented https://developer.webex.com/docs/api/v1/data-sources/retrieve-details-of-a-specific-data-source-schema */
export const getSchema: Operation<GetSchemaInput, RetrieveDetailsOfASpecificDataSourceSchemaResponse> = {
  id: "dataSources.schemas.get",
  method: "GET",
  path: "/v1/dataSources/schemas/{schemaId}",
};
