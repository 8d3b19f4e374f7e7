// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListAdminInput } from "@parley/contract/convergedRecordings/admin";
import type { RecordingObject } from "@parley/contract/types/calling";

/** `webex.convergedRecordings.admin` */
export interface ConvergedRecordingsAdmin {
  /** List Recordings for Admin or Compliance officer. Needs `spark-compliance:recordings_read` or `spark-admin:recordings_read`. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/list-recordings-for-admin-or-compliance-officer */
  list(input?: ListAdminInput, options?: CallOptions): Paged<RecordingObject>;
}
