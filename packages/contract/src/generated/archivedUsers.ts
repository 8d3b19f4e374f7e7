// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { ArchiveUser } from "./types/admin.ts";

export type { ArchiveUser } from "./types/admin.ts";

/** Input of {@link getArchivedUser}. */
export interface GetArchivedUserInput {
  orgId: string;
  useruuid: string;
}

/** Get Archive User. @source documented https://developer.webex.com/docs/api/v1/archive-users/get-archive-user */
export const getArchivedUser: Operation<GetArchivedUserInput, ArchiveUser> = {
  id: "archivedUsers.get",
  method: "GET",
  path: "/identity/organizations/{orgId}/v1/ArchivedUser/{useruuid}",
  scopes: ["identity:people_rw", "identity:people_read"],
};
