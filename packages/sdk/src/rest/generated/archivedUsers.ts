// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { GetArchivedUserInput } from "@parley/contract/archivedUsers";
import type { ArchiveUser } from "@parley/contract/types/admin";

/** `webex.archivedUsers` */
export interface ArchivedUsers {
  /** Get Archive User. Needs `identity:people_rw` or `identity:people_read`. @source documented https://developer.webex.com/docs/api/v1/archive-users/get-archive-user */
  get(input: GetArchivedUserInput, options?: CallOptions): Promise<ArchiveUser>;
}
