// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { ProgressiveProfileViewModel, ProgressiveProfileViewStreamModel } from "../types/contact-center.ts";

export type { ProgressiveProfileViewModel, ProgressiveProfileViewStreamModel } from "../types/contact-center.ts";

/** Input of {@link getStream}. */
export interface GetStreamInput {
  workspaceId: string;
  identity: string;
  templateId: string;
}

/** Stream Progressive profile Views By Template Id. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/stream-progressive-profile-views-by-template-id */
export const getStream: Operation<GetStreamInput, ProgressiveProfileViewModel> = {
  id: "contactCenter.progressiveProfileView.stream.get",
  method: "GET",
  path: "/v1/api/progressive-profile-view/stream/workspace-id/{workspaceId}/identity/{identity}/template-id/{templateId}",
  scopes: ["cjds:admin_org_write", "cjds:admin_org_read", "cjp:user", "cjp:config_write", "cjp:config_read"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link getStreamByTemplateName}. */
export interface GetStreamByTemplateNameInput {
  workspaceId: string;
  identity: string;
  templateName: string;
}

/** Stream Progressive profile Views By Template Name. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/stream-progressive-profile-views-by-template-name */
export const getStreamByTemplateName: Operation<GetStreamByTemplateNameInput, ProgressiveProfileViewModel> = {
  id: "contactCenter.progressiveProfileView.stream.getByTemplateName",
  method: "GET",
  path: "/v1/api/progressive-profile-view/stream/workspace-id/{workspaceId}/identity/{identity}/template-name/{templateName}",
  scopes: ["cjds:admin_org_write", "cjds:admin_org_read", "cjp:user", "cjp:config_write", "cjp:config_read"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link listProgressiveProfileView}. */
export interface ListProgressiveProfileViewInput {
  workspaceId: string;
  identity: string;
  templateId: string;
}

/** Historic Progressive Profile View By Template Id. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-progressive-profile-view-by-template-id */
export const listProgressiveProfileView: ListOperation<ListProgressiveProfileViewInput, ProgressiveProfileViewStreamModel, "data"> = {
  id: "contactCenter.progressiveProfileView.list",
  method: "GET",
  path: "/v1/api/progressive-profile-view/workspace-id/{workspaceId}/identity/{identity}/template-id/{templateId}",
  scopes: ["cjds:admin_org_read", "cjds:admin_org_write", "cjp:config_read", "cjp:config_write"],
  items: "data",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link listProgressiveProfileViewByTemplateName}. */
export interface ListProgressiveProfileViewByTemplateNameInput {
  workspaceId: string;
  identity: string;
  templateName: string;
}

/** Historic Progressive Profile View By Template Name. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-progressive-profile-view-by-template-name */
export const listProgressiveProfileViewByTemplateName: ListOperation<ListProgressiveProfileViewByTemplateNameInput, ProgressiveProfileViewStreamModel, "data"> = {
  id: "contactCenter.progressiveProfileView.listByTemplateName",
  method: "GET",
  path: "/v1/api/progressive-profile-view/workspace-id/{workspaceId}/identity/{identity}/template-name/{templateName}",
  scopes: ["cjds:admin_org_read", "cjds:admin_org_write", "cjp:config_read", "cjp:config_write"],
  items: "data",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link listProgressiveProfileViewByPersonId}. */
export interface ListProgressiveProfileViewByPersonIdInput {
  workspaceId: string;
  personId: string;
  templateId: string;
}

/** Historic Progressive Profile View. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-progressive-profile-view */
export const listProgressiveProfileViewByPersonId: ListOperation<ListProgressiveProfileViewByPersonIdInput, ProgressiveProfileViewStreamModel, "data"> = {
  id: "contactCenter.progressiveProfileView.listByPersonId",
  method: "GET",
  path: "/v1/api/progressive-profile-view/workspace-id/{workspaceId}/person-id/{personId}/template-id/{templateId}",
  scopes: ["cjds:admin_org_write", "cjds:admin_org_read", "cjp:user", "cjp:config_write", "cjp:config_read"],
  items: "data",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link listProgressiveProfileViewByPersonIdAndTemplateName}. */
export interface ListProgressiveProfileViewByPersonIdAndTemplateNameInput {
  workspaceId: string;
  personId: string;
  templateName: string;
}

/** Historic Progressive Profile View by Template Name. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-progressive-profile-view-by-template-name */
export const listProgressiveProfileViewByPersonIdAndTemplateName: ListOperation<ListProgressiveProfileViewByPersonIdAndTemplateNameInput, ProgressiveProfileViewStreamModel, "data"> = {
  id: "contactCenter.progressiveProfileView.listByPersonIdAndTemplateName",
  method: "GET",
  path: "/v1/api/progressive-profile-view/workspace-id/{workspaceId}/person-id/{personId}/template-name/{templateName}",
  scopes: ["cjds:admin_org_write", "cjds:admin_org_read", "cjp:user", "cjp:config_write", "cjp:config_read"],
  items: "data",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};
