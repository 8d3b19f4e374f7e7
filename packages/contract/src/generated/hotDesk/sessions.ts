// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { HotDeskSessionsResponse } from "../types/device.ts";

export type { HotDeskSessionsResponse } from "../types/device.ts";

/** Input of {@link listSessions}. */
export interface ListSessionsInput {
  orgId?: string | undefined;
  personId?: string | undefined;
  workspaceId?: string | undefined;
}

/** List Sessions. @source documented https://developer.webex.com/docs/api/v1/hot-desk/list-sessions */
export const listSessions: Operation<ListSessionsInput, HotDeskSessionsResponse> = {
  id: "hotDesk.sessions.list",
  method: "GET",
  path: "/v1/hotdesk/sessions",
  query: ["orgId", "personId", "workspaceId"],
  items: "items",
};

/** Input of {@link removeSession}. */
export interface RemoveSessionInput {
  sessionId: string;
}

/** Delete Session. @source documented https://developer.webex.com/docs/api/v1/hot-desk/delete-session */
export const removeSession: Operation<RemoveSessionInput, void> = {
  id: "hotDesk.sessions.remove",
  method: "DELETE",
  path: "/v1/hotdesk/sessions/{sessionId}",
};
