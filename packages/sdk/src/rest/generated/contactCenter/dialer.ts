// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { AcceptCampaignPreviewTaskInput, CreateCampaignInput, RemoveCampaignInput, RemoveCampaignPreviewTaskInput, SkipCampaignPreviewTaskInput, UpdateCampaignInput } from "@parley/contract/contactCenter/dialer";
import type { CampaignListResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.dialer` */
export interface ContactCenterDialer {
  readonly campaign: ContactCenterDialerCampaign;
}

/** `webex.contactCenter.dialer.campaign` */
export interface ContactCenterDialerCampaign {
  /** Start Campaign Request. @source documented https://developer.webex.com/docs/api/v1/campaign-manager/start-campaign-request */
  create(input: CreateCampaignInput, options?: CallOptions): Promise<CampaignListResponse>;
  /** Stop Campaign Request. @source documented https://developer.webex.com/docs/api/v1/campaign-manager/stop-campaign-request */
  remove(input: RemoveCampaignInput, options?: CallOptions): Promise<void>;
  /** Update Campaign Request. @source documented https://developer.webex.com/docs/api/v1/campaign-manager/update-campaign-request */
  update(input: UpdateCampaignInput, options?: CallOptions): Promise<CampaignListResponse>;
  readonly previewTask: ContactCenterDialerCampaignPreviewTask;
}

/** `webex.contactCenter.dialer.campaign.previewTask` */
export interface ContactCenterDialerCampaignPreviewTask {
  /** Accept Preview Task. @source documented https://developer.webex.com/docs/api/v1/tasks/accept-preview-task */
  accept(input: AcceptCampaignPreviewTaskInput, options?: CallOptions): Promise<void>;
  /** Remove Preview Task. @source documented https://developer.webex.com/docs/api/v1/tasks/remove-preview-task */
  remove(input: RemoveCampaignPreviewTaskInput, options?: CallOptions): Promise<void>;
  /** Skip Preview Task. @source documented https://developer.webex.com/docs/api/v1/tasks/skip-preview-task */
  skip(input: SkipCampaignPreviewTaskInput, options?: CallOptions): Promise<void>;
}
