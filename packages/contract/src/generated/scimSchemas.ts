// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { GetGroupSchemaResponse, GetSchemaUsingGroupSchemaIdResponse, GetUserSchemaResponse } from "./types/admin.ts";

export type { GetGroupSchemaResponse, GetSchemaUsingGroupSchemaIdResponse, GetUserSchemaResponse } from "./types/admin.ts";

/** Input of {@link getScimGroupSchema}. */
export interface GetScimGroupSchemaInput {}

/** Get Group Schema. @source documented https://developer.webex.com/docs/api/v1/scim-2-schemas/get-group-schema */
export const getScimGroupSchema: Operation<GetScimGroupSchemaInput, GetGroupSchemaResponse> = {
  id: "scimSchemas.getGroup",
  method: "GET",
  path: "/Schemas/SCIM2/Group",
  scopes: ["identity:people_rw", "identity:organizations_rw"],
};

/** Input of {@link getScimUserSchema}. */
export interface GetScimUserSchemaInput {}

/** Get User Schema. @source documented https://developer.webex.com/docs/api/v1/scim-2-schemas/get-user-schema */
export const getScimUserSchema: Operation<GetScimUserSchemaInput, GetUserSchemaResponse> = {
  id: "scimSchemas.getUser",
  method: "GET",
  path: "/Schemas/SCIM2/User",
  scopes: ["identity:people_rw", "identity:organizations_rw"],
};

/** Input of {@link getScimSchema}. */
export interface GetScimSchemaInput {
  schemaId: string;
}

/** Get Schema using Group Schema ID. @source documented https://developer.webex.com/docs/api/v1/scim-2-schemas/get-schema-using-group-schema-id */
export const getScimSchema: Operation<GetScimSchemaInput, GetSchemaUsingGroupSchemaIdResponse> = {
  id: "scimSchemas.get",
  method: "GET",
  path: "/Schemas/SCIM2/{schemaId}",
  scopes: ["identity:people_rw", "identity:organizations_rw"],
};
