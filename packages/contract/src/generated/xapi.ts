// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../operation.ts";
import type { ExecuteCommandRequestArguments, ExecuteCommandRequestBody, ExecuteCommandResponse, QuerySchemaResponseItem, QueryStatusResponse } from "./types/device.ts";

export type { ExecuteCommandRequestArguments, ExecuteCommandRequestBody, ExecuteCommandResponse, QuerySchemaResponseItem, QueryStatusResponse } from "./types/device.ts";

/** Input of {@link executeXapi}. */
export interface ExecuteXapiInput {
  commandName: string;
  deviceId: string;
  arguments: ExecuteCommandRequestArguments;
  body?: ExecuteCommandRequestBody | undefined;
}

/** Execute Command. @source documented https://developer.webex.com/docs/api/v1/xapi/execute-command */
export const executeXapi: Operation<ExecuteXapiInput, ExecuteCommandResponse> = {
  id: "xapi.execute",
  method: "POST",
  path: "/v1/xapi/command/{commandName}",
};

/** Input of {@link listXapiSchema}. */
export interface ListXapiSchemaInput {
  deviceId: string[];
  status?: string[] | undefined;
  command?: string[] | undefined;
}

/** Query Schema. @source documented https://developer.webex.com/docs/api/v1/xapi/query-schema */
export const listXapiSchema: ListOperation<ListXapiSchemaInput, QuerySchemaResponseItem[], ""> = {
  id: "xapi.listSchema",
  method: "GET",
  path: "/v1/xapi/schema",
  query: ["deviceId", "status", "command"],
  scopes: ["spark:xapi_commands", "spark:xapi_statuses"],
  items: "",
};

/** Input of {@link getXapiStatus}. */
export interface GetXapiStatusInput {
  deviceId: string;
  name: string[];
}

/** Query Status. @source documented https://developer.webex.com/docs/api/v1/xapi/query-status */
export const getXapiStatus: Operation<GetXapiStatusInput, QueryStatusResponse> = {
  id: "xapi.getStatus",
  method: "GET",
  path: "/v1/xapi/status",
  query: ["deviceId", "name"],
};
