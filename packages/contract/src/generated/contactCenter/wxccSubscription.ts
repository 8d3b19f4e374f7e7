// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { WXCCSubscriptionResponseList } from "../types/contact-center.ts";

export type { WXCCSubscriptionResponseList } from "../types/contact-center.ts";

/** Input of {@link removeWxccSubscription}. */
export interface RemoveWxccSubscriptionInput {
  workspaceId: string;
}

/** Delete WXCC Subscription. @source documented https://developer.webex.com/docs/api/v1/journey-subscription-api/delete-wxcc-subscription */
export const removeWxccSubscription: Operation<RemoveWxccSubscriptionInput, string> = {
  id: "contactCenter.wxccSubscription.remove",
  method: "DELETE",
  path: "/admin/v1/api/wxcc-subscription/workspace-id/{workspaceId}",
  scopes: ["cjds:admin_org_write", "cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link listWxccSubscription}. */
export interface ListWxccSubscriptionInput {
  workspaceId: string;
}

/** Get WXCC Subscription. @source documented https://developer.webex.com/docs/api/v1/journey-subscription-api/get-wxcc-subscription */
export const listWxccSubscription: ListOperation<ListWxccSubscriptionInput, WXCCSubscriptionResponseList, "data"> = {
  id: "contactCenter.wxccSubscription.list",
  method: "GET",
  path: "/admin/v1/api/wxcc-subscription/workspace-id/{workspaceId}",
  scopes: ["cjds:admin_org_read", "cjds:admin_org_write", "cjp:config_read", "cjp:config_write"],
  items: "data",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link createWxccSubscription}. */
export interface CreateWxccSubscriptionInput {
  workspaceId: string;
}

/** Create WXCC Subscription. @source documented https://developer.webex.com/docs/api/v1/journey-subscription-api/create-wxcc-subscription */
export const createWxccSubscription: Operation<CreateWxccSubscriptionInput, WXCCSubscriptionResponseList> = {
  id: "contactCenter.wxccSubscription.create",
  method: "POST",
  path: "/admin/v1/api/wxcc-subscription/workspace-id/{workspaceId}",
  body: { none: true },
  scopes: ["cjds:admin_org_write", "cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};
