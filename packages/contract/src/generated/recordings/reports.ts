// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetRecordingAuditReportDetailsResponse, ListMeetingArchiveSummariesResponse, ListOfRecordingAuditReportSummariesResponse, RecordingArchiveReportObject } from "../types/meeting.ts";

export type { GetRecordingAuditReportDetailsResponse, ListMeetingArchiveSummariesResponse, ListOfRecordingAuditReportSummariesResponse, RecordingArchiveReportObject } from "../types/meeting.ts";

/** Input of {@link listReportAccessDetail}. */
export interface ListReportAccessDetailInput {
  recordingId: string;
  hostEmail?: string | undefined;
  max?: number | undefined;
  timezone?: string | undefined;
}

/** Get Recording Audit Report Details. @source documented https://developer.webex.com/docs/api/v1/recording-report/get-recording-audit-report-details */
export const listReportAccessDetail: Operation<ListReportAccessDetailInput, GetRecordingAuditReportDetailsResponse> = {
  id: "recordings.reports.listAccessDetail",
  method: "GET",
  path: "/v1/recordingReport/accessDetail",
  query: ["recordingId", "hostEmail", "max"],
  headers: ["timezone"],
  items: "items",
};

/** Input of {@link listReportAccessSummary}. */
export interface ListReportAccessSummaryInput {
  max?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  hostEmail?: string | undefined;
  siteUrl?: string | undefined;
  timezone?: string | undefined;
}

/** List of Recording Audit Report Summaries. @source documented https://developer.webex.com/docs/api/v1/recording-report/list-of-recording-audit-report-summaries */
export const listReportAccessSummary: Operation<ListReportAccessSummaryInput, ListOfRecordingAuditReportSummariesResponse> = {
  id: "recordings.reports.listAccessSummary",
  method: "GET",
  path: "/v1/recordingReport/accessSummary",
  query: ["max", "from", "to", "hostEmail", "siteUrl"],
  headers: ["timezone"],
  items: "items",
};

/** Input of {@link listReportMeetingArchiveSummaries}. */
export interface ListReportMeetingArchiveSummariesInput {
  max?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  siteUrl?: string | undefined;
  timezone?: string | undefined;
}

/** List Meeting Archive Summaries. @source documented https://developer.webex.com/docs/api/v1/recording-report/list-meeting-archive-summaries */
export const listReportMeetingArchiveSummaries: Operation<ListReportMeetingArchiveSummariesInput, ListMeetingArchiveSummariesResponse> = {
  id: "recordings.reports.listMeetingArchiveSummaries",
  method: "GET",
  path: "/v1/recordingReport/meetingArchiveSummaries",
  query: ["max", "from", "to", "siteUrl"],
  headers: ["timezone"],
  items: "items",
};

/** Input of {@link getMeetingArchive}. */
export interface GetMeetingArchiveInput {
  archiveId: string;
  timezone?: string | undefined;
}

/** Get Meeting Archive Details. @source documented https://developer.webex.com/docs/api/v1/recording-report/get-meeting-archive-details */
export const getMeetingArchive: Operation<GetMeetingArchiveInput, RecordingArchiveReportObject> = {
  id: "recordings.reports.meetingArchives.get",
  method: "GET",
  path: "/v1/recordingReport/meetingArchives/{archiveId}",
  headers: ["timezone"],
};
