// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { CallProgressAnalysisParamsRequest, CampaignListResponse } from "../types/contact-center.ts";

export type { CallProgressAnalysisParamsRequest, CampaignListResponse } from "../types/contact-center.ts";

/** Input of {@link createCampaign}. */
export interface CreateCampaignInput {
  id: string;
  vendorVersion: string;
  campaignType: string;
  campaignName?: string | undefined;
  authToken?: string | undefined;
  dialingRate: number;
  entryPointId: string;
  dialingListFetchURL: string;
  outdialANI: string;
  recordCount: number;
  noAnswerRingLimit?: number | undefined;
  maxDialingRate?: number | undefined;
  abandonRatePercentage?: number | undefined;
  predictiveCorrectionPace?: number | undefined;
  predictiveGain?: number | undefined;
  reservationPercentage?: number | undefined;
  callProgressAnalysisParams?: CallProgressAnalysisParamsRequest | undefined;
  ivrPorts?: number | undefined;
  previewOfferTimeout?: number | undefined;
  previewOfferTimeoutAutoAction?: string | undefined;
  previewActionsDisabled?: string[] | undefined;
}

/** Start Campaign Request. @source documented https://developer.webex.com/docs/api/v1/campaign-manager/start-campaign-request */
export const createCampaign: Operation<CreateCampaignInput, CampaignListResponse> = {
  id: "contactCenter.dialer.campaign.create",
  method: "POST",
  path: "/v1/dialer/campaign",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeCampaign}. */
export interface RemoveCampaignInput {
  campaignId: string;
}

/** Stop Campaign Request. @source documented https://developer.webex.com/docs/api/v1/campaign-manager/stop-campaign-request */
export const removeCampaign: Operation<RemoveCampaignInput, void> = {
  id: "contactCenter.dialer.campaign.remove",
  method: "DELETE",
  path: "/v1/dialer/campaign/{campaignId}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateCampaign}. */
export interface UpdateCampaignInput {
  campaignId: string;
  dialingRate: number;
  campaignName?: string | undefined;
  authToken?: string | undefined;
  dialingListFetchURL: string;
  outdialANI: string;
  noAnswerRingLimit?: number | undefined;
  maxDialingRate?: number | undefined;
  reservationPercentage?: number | undefined;
  previewOfferTimeout?: number | undefined;
  previewOfferTimeoutAutoAction?: string | undefined;
  previewActionsDisabled?: string[] | undefined;
}

/** Update Campaign Request. @source documented https://developer.webex.com/docs/api/v1/campaign-manager/update-campaign-request */
export const updateCampaign: Operation<UpdateCampaignInput, CampaignListResponse> = {
  id: "contactCenter.dialer.campaign.update",
  method: "PUT",
  path: "/v1/dialer/campaign/{campaignId}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link acceptCampaignPreviewTask}. */
export interface AcceptCampaignPreviewTaskInput {
  taskId: string;
  campaignId: string;
}

/** Accept Preview Task. @source documented https://developer.webex.com/docs/api/v1/tasks/accept-preview-task */
export const acceptCampaignPreviewTask: Operation<AcceptCampaignPreviewTaskInput, void> = {
  id: "contactCenter.dialer.campaign.previewTask.accept",
  method: "POST",
  path: "/v1/dialer/campaign/{campaignId}/preview-task/{taskId}/accept",
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeCampaignPreviewTask}. */
export interface RemoveCampaignPreviewTaskInput {
  taskId: string;
  campaignId: string;
}

/** Remove Preview Task. @source documented https://developer.webex.com/docs/api/v1/tasks/remove-preview-task */
export const removeCampaignPreviewTask: Operation<RemoveCampaignPreviewTaskInput, void> = {
  id: "contactCenter.dialer.campaign.previewTask.remove",
  method: "POST",
  path: "/v1/dialer/campaign/{campaignId}/preview-task/{taskId}/remove",
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link skipCampaignPreviewTask}. */
export interface SkipCampaignPreviewTaskInput {
  taskId: string;
  campaignId: string;
}

/** Skip Preview Task. @source documented https://developer.webex.com/docs/api/v1/tasks/skip-preview-task */
export const skipCampaignPreviewTask: Operation<SkipCampaignPreviewTaskInput, void> = {
  id: "contactCenter.dialer.campaign.previewTask.skip",
  method: "POST",
  path: "/v1/dialer/campaign/{campaignId}/preview-task/{taskId}/skip",
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};
