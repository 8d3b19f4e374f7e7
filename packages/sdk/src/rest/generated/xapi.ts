// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { ExecuteXapiInput, GetXapiStatusInput, ListXapiSchemaInput } from "@parley/contract/xapi";
import type { ExecuteCommandResponse, QuerySchemaResponseItem, QueryStatusResponse } from "@parley/contract/types/device";

/** `webex.xapi` */
export interface Xapi {
  /** Execute Command. @source documented https://developer.webex.com/docs/api/v1/xapi/execute-command */
  execute(input: ExecuteXapiInput, options?: CallOptions): Promise<ExecuteCommandResponse>;
  /** Query Schema. Needs `spark:xapi_commands` or `spark:xapi_statuses`. All at once. @source documented https://developer.webex.com/docs/api/v1/xapi/query-schema */
  listSchema(input: ListXapiSchemaInput, options?: CallOptions): Paged<QuerySchemaResponseItem>;
  /** Query Status. @source documented https://developer.webex.com/docs/api/v1/xapi/query-status */
  getStatus(input: GetXapiStatusInput, options?: CallOptions): Promise<QueryStatusResponse>;
}
