// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { SecurityAuditEventCollectionResponse } from "./types/admin.ts";

export type { SecurityAuditEventCollectionResponse } from "./types/admin.ts";

/** Input of {@link listSecurityAuditEvents}. */
export interface ListSecurityAuditEventsInput {
  orgId: string;
  startTime: string;
  endTime: string;
  actorId?: string | undefined;
  max?: number | undefined;
  eventCategories?: string[] | undefined;
}

/** List Security Audit Events. @source documented https://developer.webex.com/docs/api/v1/security-audit-events/list-security-audit-events */
export const listSecurityAuditEvents: Operation<ListSecurityAuditEventsInput, SecurityAuditEventCollectionResponse> = {
  id: "securityAudit.list",
  method: "GET",
  path: "/v1/admin/securityAudit/events",
  query: ["orgId", "startTime", "endTime", "actorId", "max", "eventCategories"],
  scopes: ["audit:events_read"],
  items: "items",
};
