// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { ProfileGetResponse, ProfileResponse, ProfileViewAttributeRequestModel, TemplateResponseModel } from "../types/contact-center.ts";

export type { ProfileGetResponse, ProfileResponse, ProfileViewAttributeRequestModel, TemplateResponseModel } from "../types/contact-center.ts";

/** Input of {@link listProfileViewTemplate}. */
export interface ListProfileViewTemplateInput {
  workspaceId: string;
  filter?: string | undefined;
  sort?: string | undefined;
  sortBy?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Get All Template Details. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/get-all-template-details */
export const listProfileViewTemplate: ListOperation<ListProfileViewTemplateInput, ProfileGetResponse, "data"> = {
  id: "contactCenter.profileViewTemplate.list",
  method: "GET",
  path: "/admin/v1/api/profile-view-template/workspace-id/{workspaceId}",
  query: ["filter", "sort", "sortBy", "page", "pageSize"],
  scopes: ["cjp:config_write", "cjp:config_read", "cjp:user"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link createProfileViewTemplate}. */
export interface CreateProfileViewTemplateInput {
  workspaceId: string;
  name: string;
  attributes: ProfileViewAttributeRequestModel[];
}

/** Create Template. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/create-template */
export const createProfileViewTemplate: Operation<CreateProfileViewTemplateInput, ProfileResponse> = {
  id: "contactCenter.profileViewTemplate.create",
  method: "POST",
  path: "/admin/v1/api/profile-view-template/workspace-id/{workspaceId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link removeProfileViewTemplate}. */
export interface RemoveProfileViewTemplateInput {
  workspaceId: string;
  templateId: string;
}

/** Delete Template by template Id. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/delete-template-by-template-id */
export const removeProfileViewTemplate: Operation<RemoveProfileViewTemplateInput, TemplateResponseModel> = {
  id: "contactCenter.profileViewTemplate.remove",
  method: "DELETE",
  path: "/admin/v1/api/profile-view-template/workspace-id/{workspaceId}/template-id/{templateId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link getProfileViewTemplate}. */
export interface GetProfileViewTemplateInput {
  workspaceId: string;
  templateId: string;
}

/** Get A specific Template searched by template id. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/get-a-specific-template-searched-by-template-id */
export const getProfileViewTemplate: Operation<GetProfileViewTemplateInput, ProfileResponse> = {
  id: "contactCenter.profileViewTemplate.get",
  method: "GET",
  path: "/admin/v1/api/profile-view-template/workspace-id/{workspaceId}/template-id/{templateId}",
  scopes: ["cjp:config_write", "cjp:config_read", "cjp:user"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link updateProfileViewTemplate}. */
export interface UpdateProfileViewTemplateInput {
  workspaceId: string;
  templateId: string;
  name: string;
  attributes: ProfileViewAttributeRequestModel[];
}

/** Update existing ProfileViewTemplate. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/update-existing-profileviewtemplate */
export const updateProfileViewTemplate: Operation<UpdateProfileViewTemplateInput, ProfileResponse> = {
  id: "contactCenter.profileViewTemplate.update",
  method: "PUT",
  path: "/admin/v1/api/profile-view-template/workspace-id/{workspaceId}/template-id/{templateId}",
  scopes: ["cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link getProfileViewTemplateByTemplateName}. */
export interface GetProfileViewTemplateByTemplateNameInput {
  workspaceId: string;
  templateName: string;
}

/** Get A specific Template searched by template name. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/get-a-specific-template-searched-by-template-name */
export const getProfileViewTemplateByTemplateName: Operation<GetProfileViewTemplateByTemplateNameInput, ProfileResponse> = {
  id: "contactCenter.profileViewTemplate.getByTemplateName",
  method: "GET",
  path: "/admin/v1/api/profile-view-template/workspace-id/{workspaceId}/template-name/{templateName}",
  scopes: ["cjp:config_write", "cjp:config_read", "cjp:user"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};
