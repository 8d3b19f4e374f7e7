// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListAdminInput, RemoveAdminInput } from "@parley/contract/recordings/admin";
import type { RecordingObjectForAdminAndCO } from "@parley/contract/types/meeting";

/** `webex.recordings.admin` */
export interface RecordingsAdmin {
  /** List Recordings For an Admin or Compliance Officer. @source documented https://developer.webex.com/docs/api/v1/recordings/list-recordings-for-an-admin-or-compliance-officer */
  list(input?: ListAdminInput, options?: CallOptions): Paged<RecordingObjectForAdminAndCO>;
  /** Delete a Recording By an Admin. @source documented https://developer.webex.com/docs/api/v1/recordings/delete-a-recording-by-an-admin */
  remove(input: RemoveAdminInput, options?: CallOptions): Promise<void>;
}
