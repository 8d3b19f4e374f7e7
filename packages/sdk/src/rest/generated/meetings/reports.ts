// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListReportAttendeesInput, ListReportUsageInput } from "@parley/contract/meetings/reports";
import type { MeetingAttendeeReportObject, MeetingUsageReportObject } from "@parley/contract/types/meeting";

/** `webex.meetings.reports` */
export interface MeetingsReports {
  /** List Meeting Attendee Reports. @source documented https://developer.webex.com/docs/api/v1/meetings-summary-report/list-meeting-attendee-reports */
  listAttendees(input: ListReportAttendeesInput, options?: CallOptions): Paged<MeetingAttendeeReportObject>;
  /** List Meeting Usage Reports. @source documented https://developer.webex.com/docs/api/v1/meetings-summary-report/list-meeting-usage-reports */
  listUsage(input: ListReportUsageInput, options?: CallOptions): Paged<MeetingUsageReportObject>;
}
