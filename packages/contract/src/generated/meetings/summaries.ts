// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetSummaryByMeetingIdResponse, GetSummaryForComplianceOfficerResponse } from "../types/meeting.ts";

export type { GetSummaryByMeetingIdResponse, GetSummaryForComplianceOfficerResponse } from "../types/meeting.ts";

/** Input of {@link listAdmin}. */
export interface ListAdminInput {
  meetingId?: string | undefined;
}

/** Get Summary For Compliance Officer. @source documented https://developer.webex.com/docs/api/v1/summaries/get-summary-for-compliance-officer */
export const listAdmin: Operation<ListAdminInput, GetSummaryForComplianceOfficerResponse> = {
  id: "meetings.summaries.admin.list",
  method: "GET",
  path: "/v1/admin/meetingSummaries",
  query: ["meetingId"],
  items: "items",
};

/** Input of {@link listSummaries}. */
export interface ListSummariesInput {
  meetingId?: string | undefined;
}

/** Get Summary by Meeting ID. @source documented https://developer.webex.com/docs/api/v1/summaries/get-summary-by-meeting-id */
export const listSummaries: Operation<ListSummariesInput, GetSummaryByMeetingIdResponse> = {
  id: "meetings.summaries.list",
  method: "GET",
  path: "/v1/meetingSummaries",
  query: ["meetingId"],
  items: "items",
};

/** Input of {@link removeSummary}. */
export interface RemoveSummaryInput {
  summaryId: string;
}

/** Delete a Summary. @source documented https://developer.webex.com/docs/api/v1/summaries/delete-a-summary */
export const removeSummary: Operation<RemoveSummaryInput, void> = {
  id: "meetings.summaries.remove",
  method: "DELETE",
  path: "/v1/meetingSummaries/{summaryId}",
};
