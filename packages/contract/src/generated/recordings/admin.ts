// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListRecordingsForAdminOrComplianceOfficerResponse } from "../types/meeting.ts";

export type { ListRecordingsForAdminOrComplianceOfficerResponse } from "../types/meeting.ts";

/** Input of {@link listAdmin}. */
export interface ListAdminInput {
  max?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  meetingId?: string | undefined;
  siteUrl?: string | undefined;
  integrationTag?: string | undefined;
  topic?: string | undefined;
  format?: "MP4" | "ARF" | (string & {}) | undefined;
  serviceType?: "MeetingCenter" | "EventCenter" | "SupportCenter" | "TrainingCenter" | (string & {}) | undefined;
  status?: "available" | "deleted" | "purged" | (string & {}) | undefined;
  timezone?: string | undefined;
}

/** List Recordings For an Admin or Compliance Officer. @source documented https://developer.webex.com/docs/api/v1/recordings/list-recordings-for-an-admin-or-compliance-officer */
export const listAdmin: Operation<ListAdminInput, ListRecordingsForAdminOrComplianceOfficerResponse> = {
  id: "recordings.admin.list",
  method: "GET",
  path: "/v1/admin/recordings",
  query: ["max", "from", "to", "meetingId", "siteUrl", "integrationTag", "topic", "format", "serviceType", "status"],
  headers: ["timezone"],
  items: "items",
};

/** Input of {@link removeAdmin}. */
export interface RemoveAdminInput {
  recordingId: string;
}

/** Delete a Recording By an Admin. @source documented https://developer.webex.com/docs/api/v1/recordings/delete-a-recording-by-an-admin */
export const removeAdmin: Operation<RemoveAdminInput, void> = {
  id: "recordings.admin.remove",
  method: "DELETE",
  path: "/v1/admin/recordings/{recordingId}",
};
