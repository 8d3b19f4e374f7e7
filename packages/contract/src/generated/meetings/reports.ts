// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListMeetingAttendeeReportsResponse, ListMeetingUsageReportsResponse } from "../types/meeting.ts";

export type { ListMeetingAttendeeReportsResponse, ListMeetingUsageReportsResponse } from "../types/meeting.ts";

/** Input of {@link listReportAttendees}. */
export interface ListReportAttendeesInput {
  siteUrl: string;
  from?: string | undefined;
  to?: string | undefined;
  max?: number | undefined;
  meetingId?: string | undefined;
  meetingNumber?: string | undefined;
  meetingTitle?: string | undefined;
  timezone?: string | undefined;
}

/** List Meeting Attendee Reports. @source documented https://developer.webex.com/docs/api/v1/meetings-summary-report/list-meeting-attendee-reports */
export const listReportAttendees: Operation<ListReportAttendeesInput, ListMeetingAttendeeReportsResponse> = {
  id: "meetings.reports.listAttendees",
  method: "GET",
  path: "/v1/meetingReports/attendees",
  query: ["siteUrl", "from", "to", "max", "meetingId", "meetingNumber", "meetingTitle"],
  headers: ["timezone"],
  items: "items",
};

/** Input of {@link listReportUsage}. */
export interface ListReportUsageInput {
  siteUrl: string;
  serviceType?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  max?: number | undefined;
  timezone?: string | undefined;
}

/** List Meeting Usage Reports. @source documented https://developer.webex.com/docs/api/v1/meetings-summary-report/list-meeting-usage-reports */
export const listReportUsage: Operation<ListReportUsageInput, ListMeetingUsageReportsResponse> = {
  id: "meetings.reports.listUsage",
  method: "GET",
  path: "/v1/meetingReports/usage",
  query: ["siteUrl", "serviceType", "from", "to", "max"],
  headers: ["timezone"],
  items: "items",
};
