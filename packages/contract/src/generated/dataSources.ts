// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { RegisterADataSourceResponse, RetrieveAllDataSourcesResponse, RetrieveDataSourceDetailsResponse, UpdateADataSourceResponse } from "./types/admin.ts";

export type { RegisterADataSourceResponse, RetrieveAllDataSourcesResponse, RetrieveDataSourceDetailsResponse, UpdateADataSourceResponse } from "./types/admin.ts";

/** Input of {@link createDataSource}. */
export interface CreateDataSourceInput {
  audience?: string | undefined;
  nonce?: string | undefined;
  schemaId?: string | undefined;
  subject?: string | undefined;
  tokenLifetimeMinutes?: number | undefined;
  url?: string | undefined;
}

/** Register a Data Source. @source documented https://developer.webex.com/docs/api/v1/data-sources/register-a-data-source */
export const createDataSource: Operation<CreateDataSourceInput, RegisterADataSourceResponse> = {
  id: "dataSources.create",
  method: "POST",
  path: "/v1/dataSources",
  scopes: ["spark-admin:datasource_write"],
};

/** Input of {@link listDataSources}. */
export interface ListDataSourcesInput {}

/** Retrieve All Data Sources. @source documented https://developer.webex.com/docs/api/v1/data-sources/retrieve-all-data-sources */
export const listDataSources: Operation<ListDataSourcesInput, RetrieveAllDataSourcesResponse> = {
  id: "dataSources.list",
  method: "GET",
  path: "/v1/dataSources/",
  scopes: ["spark-admin:datasource_read"],
  items: "items",
};

/** Input of {@link removeDataSource}. */
export interface RemoveDataSourceInput {
  dataSourceId: string;
}

/** Delete a Data Source. @source documented https://developer.webex.com/docs/api/v1/data-sources/delete-a-data-source */
export const removeDataSource: Operation<RemoveDataSourceInput, void> = {
  id: "dataSources.remove",
  method: "DELETE",
  path: "/v1/dataSources/{dataSourceId}",
};

/** Input of {@link getDataSource}. */
export interface GetDataSourceInput {
  dataSourceId: string;
}

/** Retrieve Data Source Details. @source documented https://developer.webex.com/docs/api/v1/data-sources/retrieve-data-source-details */
export const getDataSource: Operation<GetDataSourceInput, RetrieveDataSourceDetailsResponse> = {
  id: "dataSources.get",
  method: "GET",
  path: "/v1/dataSources/{dataSourceId}",
  scopes: ["spark-admin:datasource_read"],
};

/** Input of {@link updateDataSource}. */
export interface UpdateDataSourceInput {
  dataSourceId: string;
  audience?: string | undefined;
  errorMessage?: string | undefined;
  nonce?: string | undefined;
  schemaId?: string | undefined;
  status?: string | undefined;
  subject?: string | undefined;
  tokenLifetimeMinutes?: number | undefined;
  url?: string | undefined;
}

/** Update a Data Source. @source documented https://developer.webex.com/docs/api/v1/data-sources/update-a-data-source */
export const updateDataSource: Operation<UpdateDataSourceInput, UpdateADataSourceResponse> = {
  id: "dataSources.update",
  method: "PUT",
  path: "/v1/dataSources/{dataSourceId}",
};
