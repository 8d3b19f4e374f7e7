// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateJourneyActionInput, GetJourneyActionByActionNameInput, GetJourneyActionInput, ListJourneyActionByTemplateIdInput, ListJourneyActionsInput, RemoveJourneyActionInput, UpdateJourneyActionInput } from "@parley/contract/contactCenter/journeyActions";
import type { JourneyActionConfigResponseModel, JourneyActionResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.journeyActions` */
export interface ContactCenterJourneyActions {
  /** Get all Journey Actions. Needs `cjp:config_write` or `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/get-all-journey-actions */
  list(input: ListJourneyActionsInput, options?: CallOptions): Paged<JourneyActionConfigResponseModel>;
  /** Get all Journey Actions for a template. Needs `cjp:config_read` or `cjp:config_write`. All at once. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/get-all-journey-actions-for-a-template */
  listByTemplateId(input: ListJourneyActionByTemplateIdInput, options?: CallOptions): Paged<JourneyActionConfigResponseModel>;
  /** Create a new Journey Action. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/create-a-new-journey-action */
  create(input: CreateJourneyActionInput, options?: CallOptions): Promise<JourneyActionResponse>;
  /** Delete Journey Action configuration By ActionId. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/delete-journey-action-configuration-by-actionid */
  remove(input: RemoveJourneyActionInput, options?: CallOptions): Promise<JourneyActionConfigResponseModel>;
  /** Get specific Journey Action By ActionId. Needs `cjp:config_read` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/get-specific-journey-action-by-actionid */
  get(input: GetJourneyActionInput, options?: CallOptions): Promise<JourneyActionResponse>;
  /** Update existing Journey Action. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/update-existing-journey-action */
  update(input: UpdateJourneyActionInput, options?: CallOptions): Promise<JourneyActionResponse>;
  /** Get specific Journey Action By Name. Needs `cjp:config_read` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-trigger-actions-api/get-specific-journey-action-by-name */
  getByActionName(input: GetJourneyActionByActionNameInput, options?: CallOptions): Promise<JourneyActionResponse>;
}
