// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { ListAdminAuditCategoriesInput, ListAdminAuditEventsInput } from "@parley/contract/adminAudit";
import type { AuditEvent } from "@parley/contract/types/admin";

/** `webex.adminAudit` */
export interface AdminAudit {
  /** List Admin Audit Event Categories. All at once. @source documented https://developer.webex.com/docs/api/v1/admin-audit-events/list-admin-audit-event-categories */
  listCategories(input?: ListAdminAuditCategoriesInput, options?: CallOptions): Paged<string>;
  /** List Admin Audit Events. @source documented https://developer.webex.com/docs/api/v1/admin-audit-events/list-admin-audit-events */
  list(input: ListAdminAuditEventsInput, options?: CallOptions): Paged<AuditEvent>;
}
