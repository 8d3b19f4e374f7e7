// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { BroadworksBilling } from "./broadworks/billing.ts";
import type { BroadworksEnterprises } from "./broadworks/enterprises.ts";
import type { BroadworksSubscribers } from "./broadworks/subscribers.ts";
import type { BroadworksWorkspaces } from "./broadworks/workspaces.ts";

/** `webex.broadworks` */
export interface Broadworks {
  readonly billing: BroadworksBilling;
  readonly enterprises: BroadworksEnterprises;
  readonly subscribers: BroadworksSubscribers;
  readonly workspaces: BroadworksWorkspaces;
}
