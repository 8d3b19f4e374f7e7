// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { ListSecurityAuditEventsInput } from "@parley/contract/securityAudit";
import type { SecurityAuditEvent } from "@parley/contract/types/admin";

/** `webex.securityAudit` */
export interface SecurityAudit {
  /** List Security Audit Events. Needs `audit:events_read`. @source documented https://developer.webex.com/docs/api/v1/security-audit-events/list-security-audit-events */
  list(input: ListSecurityAuditEventsInput, options?: CallOptions): Paged<SecurityAuditEvent>;
}
