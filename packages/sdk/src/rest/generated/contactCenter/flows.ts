// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetFlowExportInput, ImportFlowsInput, ListFlowsInput, PublishFlowsInput } from "@parley/contract/contactCenter/flows";
import type { BasicFlowDTO, FlowRes, FlowVersionRes } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.flows` */
export interface ContactCenterFlows {
  /** List Flows or Subflows. Needs `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/flow/list-flows-or-subflows */
  list(input: ListFlowsInput, options?: CallOptions): Paged<BasicFlowDTO>;
  /** Export a Flow or Subflow. Needs `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/flow/export-a-flow-or-subflow */
  getExport(input: GetFlowExportInput, options?: CallOptions): Promise<FlowVersionRes>;
  /** Publish a Flow or Subflow. Needs `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/flow/publish-a-flow-or-subflow */
  publish(input: PublishFlowsInput, options?: CallOptions): Promise<FlowRes>;
  /** Import a Flow or Subflow. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/flow/import-a-flow-or-subflow */
  import(input: ImportFlowsInput, options?: CallOptions): Promise<BasicFlowDTO>;
}
