// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetSchemaInput, ListSchemasInput } from "@parley/contract/dataSources/schemas";
import type { RetrieveDetailsOfASpecificDataSourceSchemaResponse } from "@parley/contract/types/admin";

/** `webex.dataSources.schemas` */
export interface DataSourcesSchemas {
  /** Retrieve Data Source Schemas. All at once. @source documented https://developer.webex.com/docs/api/v1/data-sources/retrieve-data-source-schemas */
  list(input?: ListSchemasInput, options?: CallOptions): Paged<unknown>;
  /** Retrieve Details of a Specific Data Source Schema. @source documented https://developer.webex.com/docs/api/v1/data-sources/retrieve-details-of-a-specific-data-source-schema */
  get(input: GetSchemaInput, options?: CallOptions): Promise<RetrieveDetailsOfASpecificDataSourceSchemaResponse>;
}
