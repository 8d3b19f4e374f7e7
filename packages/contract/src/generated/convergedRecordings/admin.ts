// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListRecordingsForAdminOrComplianceOfficerResponse, RecordingObjectFormat, RecordingObjectOwnerType, RecordingObjectServiceType, RecordingObjectWithDirectDownloadLinksStatus, StorageRegion } from "../types/calling.ts";

export type { ListRecordingsForAdminOrComplianceOfficerResponse, RecordingObjectFormat, RecordingObjectOwnerType, RecordingObjectServiceType, RecordingObjectWithDirectDownloadLinksStatus, StorageRegion } from "../types/calling.ts";

/** Input of {@link listAdmin}. */
export interface ListAdminInput {
  from?: string | undefined;
  to?: string | undefined;
  status?: RecordingObjectWithDirectDownloadLinksStatus | undefined;
  serviceType?: RecordingObjectServiceType | undefined;
  format?: RecordingObjectFormat | undefined;
  ownerId?: string | undefined;
  ownerEmail?: string | undefined;
  ownerType?: RecordingObjectOwnerType | undefined;
  storageRegion?: StorageRegion | undefined;
  locationId?: string | undefined;
  topic?: string | undefined;
  timezone?: string | undefined;
  max?: number | undefined;
}

/** List Recordings for Admin or Compliance officer. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/list-recordings-for-admin-or-compliance-officer */
export const listAdmin: Operation<ListAdminInput, ListRecordingsForAdminOrComplianceOfficerResponse> = {
  id: "convergedRecordings.admin.list",
  method: "GET",
  path: "/v1/admin/convergedRecordings",
  query: ["from", "to", "status", "serviceType", "format", "ownerId", "ownerEmail", "ownerType", "storageRegion", "locationId", "topic", "timezone", "max"],
  scopes: ["spark-compliance:recordings_read", "spark-admin:recordings_read"],
  items: "items",
};
