// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { GetScimGroupSchemaInput, GetScimSchemaInput, GetScimUserSchemaInput } from "@parley/contract/scimSchemas";
import type { GetGroupSchemaResponse, GetSchemaUsingGroupSchemaIdResponse, GetUserSchemaResponse } from "@parley/contract/types/admin";

/** `webex.scimSchemas` */
export interface ScimSchemas {
  /** Get Group Schema. Needs `identity:people_rw` or `identity:organizations_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-schemas/get-group-schema */
  getGroup(input?: GetScimGroupSchemaInput, options?: CallOptions): Promise<GetGroupSchemaResponse>;
  /** Get User Schema. Needs `identity:people_rw` or `identity:organizations_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-schemas/get-user-schema */
  getUser(input?: GetScimUserSchemaInput, options?: CallOptions): Promise<GetUserSchemaResponse>;
  /** Get Schema using Group Schema ID. Needs `identity:people_rw` or `identity:organizations_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-schemas/get-schema-using-group-schema-id */
  get(input: GetScimSchemaInput, options?: CallOptions): Promise<GetSchemaUsingGroupSchemaIdResponse>;
}
