// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetStreamByTemplateNameInput, GetStreamInput, ListProgressiveProfileViewByPersonIdAndTemplateNameInput, ListProgressiveProfileViewByPersonIdInput, ListProgressiveProfileViewByTemplateNameInput, ListProgressiveProfileViewInput } from "@parley/contract/contactCenter/progressiveProfileView";
import type { ProgressiveProfileViewModel } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.progressiveProfileView` */
export interface ContactCenterProgressiveProfileView {
  /** Historic Progressive Profile View By Template Id. Needs `cjds:admin_org_read` or `cjds:admin_org_write` or `cjp:config_read` or `cjp:config_write`. All at once. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-progressive-profile-view-by-template-id */
  list(input: ListProgressiveProfileViewInput, options?: CallOptions): Paged<ProgressiveProfileViewModel>;
  /** Historic Progressive Profile View By Template Name. Needs `cjds:admin_org_read` or `cjds:admin_org_write` or `cjp:config_read` or `cjp:config_write`. All at once. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-progressive-profile-view-by-template-name */
  listByTemplateName(input: ListProgressiveProfileViewByTemplateNameInput, options?: CallOptions): Paged<ProgressiveProfileViewModel>;
  /** Historic Progressive Profile View. Needs `cjds:admin_org_write` or `cjds:admin_org_read` or `cjp:user` or `cjp:config_write` or `cjp:config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-progressive-profile-view */
  listByPersonId(input: ListProgressiveProfileViewByPersonIdInput, options?: CallOptions): Paged<ProgressiveProfileViewModel>;
  /** Historic Progressive Profile View by Template Name. Needs `cjds:admin_org_write` or `cjds:admin_org_read` or `cjp:user` or `cjp:config_write` or `cjp:config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-progressive-profile-view-by-template-name */
  listByPersonIdAndTemplateName(input: ListProgressiveProfileViewByPersonIdAndTemplateNameInput, options?: CallOptions): Paged<ProgressiveProfileViewModel>;
  readonly stream: ContactCenterProgressiveProfileViewStream;
}

/** `webex.contactCenter.progressiveProfileView.stream` */
export interface ContactCenterProgressiveProfileViewStream {
  /** Stream Progressive profile Views By Template Id. Needs `cjds:admin_org_write` or `cjds:admin_org_read` or `cjp:user` or `cjp:config_write` or `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/stream-progressive-profile-views-by-template-id */
  get(input: GetStreamInput, options?: CallOptions): Promise<ProgressiveProfileViewModel>;
  /** Stream Progressive profile Views By Template Name. Needs `cjds:admin_org_write` or `cjds:admin_org_read` or `cjp:user` or `cjp:config_write` or `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/stream-progressive-profile-views-by-template-name */
  getByTemplateName(input: GetStreamByTemplateNameInput, options?: CallOptions): Promise<ProgressiveProfileViewModel>;
}
