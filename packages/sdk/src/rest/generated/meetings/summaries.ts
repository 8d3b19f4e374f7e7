// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListAdminInput, ListSummariesInput, RemoveSummaryInput } from "@parley/contract/meetings/summaries";
import type { SummaryObject } from "@parley/contract/types/meeting";

/** `webex.meetings.summaries` */
export interface MeetingsSummaries {
  /** Get Summary by Meeting ID. All at once. @source documented https://developer.webex.com/docs/api/v1/summaries/get-summary-by-meeting-id */
  list(input?: ListSummariesInput, options?: CallOptions): Paged<SummaryObject>;
  /** Delete a Summary. @source documented https://developer.webex.com/docs/api/v1/summaries/delete-a-summary */
  remove(input: RemoveSummaryInput, options?: CallOptions): Promise<void>;
  readonly admin: MeetingsSummariesAdmin;
}

/** `webex.meetings.summaries.admin` */
export interface MeetingsSummariesAdmin {
  /** Get Summary For Compliance Officer. All at once. @source documented https://developer.webex.com/docs/api/v1/summaries/get-summary-for-compliance-officer */
  list(input?: ListAdminInput, options?: CallOptions): Paged<SummaryObject>;
}
