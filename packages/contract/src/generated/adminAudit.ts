// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation } from "../operation.ts";
import type { AuditEventCategoryCollectionResponse, AuditEventCollectionResponse } from "./types/admin.ts";

export type { AuditEventCategoryCollectionResponse, AuditEventCollectionResponse } from "./types/admin.ts";

/** Input of {@link listAdminAuditCategories}. */
export interface ListAdminAuditCategoriesInput {}

/** List Admin Audit Event Categories. @source documented https://developer.webex.com/docs/api/v1/admin-audit-events/list-admin-audit-event-categories */
export const listAdminAuditCategories: ListOperation<ListAdminAuditCategoriesInput, AuditEventCategoryCollectionResponse, "eventCategories"> = {
  id: "adminAudit.listCategories",
  method: "GET",
  path: "/v1/adminAudit/eventCategories",
  items: "eventCategories",
};

/** Input of {@link listAdminAuditEvents}. */
export interface ListAdminAuditEventsInput {
  orgId: string;
  from: string;
  to: string;
  actorId?: string | undefined;
  max?: number | undefined;
  offset?: number | undefined;
  eventCategories?: string[] | undefined;
}

/** List Admin Audit Events. @source documented https://developer.webex.com/docs/api/v1/admin-audit-events/list-admin-audit-events */
export const listAdminAuditEvents: ListOperation<ListAdminAuditEventsInput, AuditEventCollectionResponse, "items"> = {
  id: "adminAudit.list",
  method: "GET",
  path: "/v1/adminAudit/events",
  query: ["orgId", "from", "to", "actorId", "max", "offset", "eventCategories"],
  items: "items",
  paging: "offset-max",
};
