// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListWorkspaceAvailableNumbersInput } from "@parley/contract/telephony/workspaces";
import type { WorkspaceAvailableNumberObject } from "@parley/contract/types/calling";

/** `webex.telephony.workspaces` */
export interface TelephonyWorkspaces {
  /** Get Workspace Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-available-phone-numbers */
  listAvailableNumbers(input?: ListWorkspaceAvailableNumbersInput, options?: CallOptions): Paged<WorkspaceAvailableNumberObject>;
}
