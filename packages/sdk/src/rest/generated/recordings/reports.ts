// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetMeetingArchiveInput, ListReportAccessDetailInput, ListReportAccessSummaryInput, ListReportMeetingArchiveSummariesInput } from "@parley/contract/recordings/reports";
import type { RecordingAchriveSummaryObject, RecordingArchiveReportObject, RecordingReportObject, RecordingReportSummaryObject } from "@parley/contract/types/meeting";

/** `webex.recordings.reports` */
export interface RecordingsReports {
  /** Get Recording Audit Report Details. @source documented https://developer.webex.com/docs/api/v1/recording-report/get-recording-audit-report-details */
  listAccessDetail(input: ListReportAccessDetailInput, options?: CallOptions): Paged<RecordingReportObject>;
  /** List of Recording Audit Report Summaries. @source documented https://developer.webex.com/docs/api/v1/recording-report/list-of-recording-audit-report-summaries */
  listAccessSummary(input?: ListReportAccessSummaryInput, options?: CallOptions): Paged<RecordingReportSummaryObject>;
  /** List Meeting Archive Summaries. @source documented https://developer.webex.com/docs/api/v1/recording-report/list-meeting-archive-summaries */
  listMeetingArchiveSummaries(input?: ListReportMeetingArchiveSummariesInput, options?: CallOptions): Paged<RecordingAchriveSummaryObject>;
  readonly meetingArchives: RecordingsReportsMeetingArchives;
}

/** `webex.recordings.reports.meetingArchives` */
export interface RecordingsReportsMeetingArchives {
  /** Get Meeting Archive Details. @source documented https://developer.webex.com/docs/api/v1/recording-report/get-meeting-archive-details */
  get(input: GetMeetingArchiveInput, options?: CallOptions): Promise<RecordingArchiveReportObject>;
}
