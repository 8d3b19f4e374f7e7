// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateProfileViewTemplateInput, GetProfileViewTemplateByTemplateNameInput, GetProfileViewTemplateInput, ListProfileViewTemplateInput, RemoveProfileViewTemplateInput, UpdateProfileViewTemplateInput } from "@parley/contract/contactCenter/profileViewTemplate";
import type { ProfileResponse, TemplateResponseModel } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.profileViewTemplate` */
export interface ContactCenterProfileViewTemplate {
  /** Get All Template Details. Needs `cjp:config_write` or `cjp:config_read` or `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/get-all-template-details */
  list(input: ListProfileViewTemplateInput, options?: CallOptions): Paged<TemplateResponseModel>;
  /** Create Template. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/create-template */
  create(input: CreateProfileViewTemplateInput, options?: CallOptions): Promise<ProfileResponse>;
  /** Delete Template by template Id. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/delete-template-by-template-id */
  remove(input: RemoveProfileViewTemplateInput, options?: CallOptions): Promise<TemplateResponseModel>;
  /** Get A specific Template searched by template id. Needs `cjp:config_write` or `cjp:config_read` or `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/get-a-specific-template-searched-by-template-id */
  get(input: GetProfileViewTemplateInput, options?: CallOptions): Promise<ProfileResponse>;
  /** Update existing ProfileViewTemplate. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/update-existing-profileviewtemplate */
  update(input: UpdateProfileViewTemplateInput, options?: CallOptions): Promise<ProfileResponse>;
  /** Get A specific Template searched by template name. Needs `cjp:config_write` or `cjp:config_read` or `cjp:user`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/get-a-specific-template-searched-by-template-name */
  getByTemplateName(input: GetProfileViewTemplateByTemplateNameInput, options?: CallOptions): Promise<ProfileResponse>;
}
