// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { DataSourcesSchemas } from "./dataSources/schemas.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateDataSourceInput, GetDataSourceInput, ListDataSourcesInput, RemoveDataSourceInput, UpdateDataSourceInput } from "@parley/contract/dataSources";
import type { RegisterADataSourceResponse, RetrieveDataSourceDetailsResponse, UpdateADataSourceResponse } from "@parley/contract/types/admin";

/** `webex.dataSources` */
export interface DataSources {
  /** Register a Data Source. Needs `spark-admin:datasource_write`. @source documented https://developer.webex.com/docs/api/v1/data-sources/register-a-data-source */
  create(input?: CreateDataSourceInput, options?: CallOptions): Promise<RegisterADataSourceResponse>;
  /** Retrieve All Data Sources. Needs `spark-admin:datasource_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/data-sources/retrieve-all-data-sources */
  list(input?: ListDataSourcesInput, options?: CallOptions): Paged<unknown>;
  /** Delete a Data Source. @source documented https://developer.webex.com/docs/api/v1/data-sources/delete-a-data-source */
  remove(input: RemoveDataSourceInput, options?: CallOptions): Promise<void>;
  /** Retrieve Data Source Details. Needs `spark-admin:datasource_read`. @source documented https://developer.webex.com/docs/api/v1/data-sources/retrieve-data-source-details */
  get(input: GetDataSourceInput, options?: CallOptions): Promise<RetrieveDataSourceDetailsResponse>;
  /** Update a Data Source. @source documented https://developer.webex.com/docs/api/v1/data-sources/update-a-data-source */
  update(input: UpdateDataSourceInput, options?: CallOptions): Promise<UpdateADataSourceResponse>;
  readonly schemas: DataSourcesSchemas;
}
