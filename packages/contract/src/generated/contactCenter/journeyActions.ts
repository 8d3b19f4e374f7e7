// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { JourneyActionConfigResponseModel, JourneyActionGetResponse, JourneyActionResponse, JourneyActionTriggerConfig, Rules } from "../types/contact-center.ts";

export type { JourneyActionConfigResponseModel, JourneyActionGetResponse, JourneyActionResponse, JourneyActionTriggerConfig, Rules } from "../types/contact-center.ts";

/** Input of {@link listJourneyActions}. */
export interface ListJourneyActionsInput {
  workspaceId: string;
  sortBy?: string | undefined;
  sort?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Get all Journey Actions. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/get-all-journey-actions */
export const listJourneyActions: ListOperation<ListJourneyActionsInput, JourneyActionGetResponse, "data"> = {
  id: "contactCenter.journeyActions.list",
  method: "GET",
  path: "/admin/v1/api/journey-actions/workspace-id/{workspaceId}",
  query: ["sortBy", "sort", "page", "pageSize"],
  scopes: ["cjp:config_write", "cjp:config_read"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link listJourneyActionByTemplateId}. */
export interface ListJourneyActionByTemplateIdInput {
  workspaceId: string;
  templateId: string;
}

/** Get all Journey Actions for a template. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/get-all-journey-actions-for-a-template */
export const listJourneyActionByTemplateId: ListOperation<ListJourneyActionByTemplateIdInput, JourneyActionGetResponse, "data"> = {
  id: "contactCenter.journeyActions.listByTemplateId",
  method: "GET",
  path: "/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}",
  scopes: ["cjp:config_read", "cjp:config_write"],
  items: "data",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link createJourneyAction}. */
export interface CreateJourneyActionInput {
  workspaceId: string;
  templateId: string;
  name: string;
  cooldownPeriodInMinutes?: number | undefined;
  rules: Rules;
  actionTriggers?: JourneyActionTriggerConfig[] | undefined;
  isActive?: boolean | undefined;
}

/** Create a new Journey Action. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/create-a-new-journey-action */
export const createJourneyAction: Operation<CreateJourneyActionInput, JourneyActionResponse> = {
  id: "contactCenter.journeyActions.create",
  method: "POST",
  path: "/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link removeJourneyAction}. */
export interface RemoveJourneyActionInput {
  workspaceId: string;
  templateId: string;
  actionId: string;
}

/** Delete Journey Action configuration By ActionId. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/delete-journey-action-configuration-by-actionid */
export const removeJourneyAction: Operation<RemoveJourneyActionInput, JourneyActionConfigResponseModel> = {
  id: "contactCenter.journeyActions.remove",
  method: "DELETE",
  path: "/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}/action-id/{actionId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link getJourneyAction}. */
export interface GetJourneyActionInput {
  workspaceId: string;
  templateId: string;
  actionId: string;
}

/** Get specific Journey Action By ActionId. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/get-specific-journey-action-by-actionid */
export const getJourneyAction: Operation<GetJourneyActionInput, JourneyActionResponse> = {
  id: "contactCenter.journeyActions.get",
  method: "GET",
  path: "/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}/action-id/{actionId}",
  scopes: ["cjp:config_read", "cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link updateJourneyAction}. */
export interface UpdateJourneyActionInput {
  workspaceId: string;
  templateId: string;
  actionId: string;
  name: string;
  cooldownPeriodInMinutes?: number | undefined;
  rules: Rules;
  actionTriggers?: JourneyActionTriggerConfig[] | undefined;
  isActive?: boolean | undefined;
}

/** Update existing Journey Action. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/update-existing-journey-action */
export const updateJourneyAction: Operation<UpdateJourneyActionInput, JourneyActionResponse> = {
  id: "contactCenter.journeyActions.update",
  method: "PUT",
  path: "/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}/action-id/{actionId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link getJourneyActionByActionName}. */
export interface GetJourneyActionByActionNameInput {
  workspaceId: string;
  templateId: string;
  actionName: string;
}

/** Get specific Journey Action By Name. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/get-specific-journey-action-by-name */
export const getJourneyActionByActionName: Operation<GetJourneyActionByActionNameInput, JourneyActionResponse> = {
  id: "contactCenter.journeyActions.getByActionName",
  method: "GET",
  path: "/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}/action-name/{actionName}",
  scopes: ["cjp:config_read", "cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};
