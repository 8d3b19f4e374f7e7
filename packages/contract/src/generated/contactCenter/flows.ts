// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart, ListOperation, Operation } from "../../operation.ts";
import type { BasicFlowDTO, FlowRes, FlowVersionRes } from "../types/contact-center.ts";

export type { BasicFlowDTO, FlowRes, FlowVersionRes } from "../types/contact-center.ts";

/** Input of {@link listFlows}. */
export interface ListFlowsInput {
  flowType?: string | undefined;
  ids?: string[] | undefined;
  orgId: string;
  page?: number | undefined;
  partialNameSearch?: string | undefined;
  projectId: string;
  size?: number | undefined;
  includePagination?: boolean | undefined;
}

/** List Flows or Subflows. @source documented https://developer.webex.com/docs/api/v1/flow/list-flows-or-subflows */
export const listFlows: ListOperation<ListFlowsInput, BasicFlowDTO[], ""> = {
  id: "contactCenter.flows.list",
  method: "GET",
  path: "/flow-store/{orgId}/project/{projectId}/flows",
  query: ["flowType", "ids", "page", "partialNameSearch", "size", "includePagination"],
  scopes: ["cjp:config_read"],
  items: "",
  paging: "page-size",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getFlowExport}. */
export interface GetFlowExportInput {
  flowId: string;
  orgId: string;
  projectId: string;
  version?: string | undefined;
}

/** Export a Flow or Subflow. @source documented https://developer.webex.com/docs/api/v1/flow/export-a-flow-or-subflow */
export const getFlowExport: Operation<GetFlowExportInput, FlowVersionRes> = {
  id: "contactCenter.flows.getExport",
  method: "GET",
  path: "/flow-store/{orgId}/project/{projectId}/flows/{flowId}:export",
  query: ["version"],
  scopes: ["cjp:config_read"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link publishFlows}. */
export interface PublishFlowsInput {
  flowId: string;
  orgId: string;
  projectId: string;
  TrackingId?: string | undefined;
  comment?: string | undefined;
  tagIds?: string[] | undefined;
}

/** Publish a Flow or Subflow. @source documented https://developer.webex.com/docs/api/v1/flow/publish-a-flow-or-subflow */
export const publishFlows: Operation<PublishFlowsInput, FlowRes> = {
  id: "contactCenter.flows.publish",
  method: "POST",
  path: "/flow-store/{orgId}/project/{projectId}/flows/{flowId}:publish",
  headers: ["TrackingId"],
  scopes: ["cjp:config_read"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link importFlows}. */
export interface ImportFlowsInput {
  orgId: string;
  projectId: string;
  overwrite?: string | undefined;
  flowType?: string | undefined;
  file: FilePart;
}

/** Import a Flow or Subflow. @source documented https://developer.webex.com/docs/api/v1/flow/import-a-flow-or-subflow */
export const importFlows: Operation<ImportFlowsInput, BasicFlowDTO> = {
  id: "contactCenter.flows.import",
  method: "POST",
  path: "/flow-store/{orgId}/project/{projectId}/flows:import",
  query: ["overwrite", "flowType"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["cjp:config_write"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
