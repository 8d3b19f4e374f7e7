import type { ItemOf } from "@parley/contract";
import {
  type AuditEventCategoryCollectionResponse,
  type AuditEventCollectionResponse,
  type ListAdminAuditEventsInput,
  listAdminAuditCategories,
  listAdminAuditEvents,
} from "@parley/contract/adminAudit";
import {
  type ListSecurityAuditEventsInput,
  listSecurityAuditEvents,
  type SecurityAuditEventCollectionResponse,
} from "@parley/contract/securityAudit";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { listCounted } from "./lists.ts";

/** Something that an administrator has done. */
export type AdminAuditEvent = ItemOf<AuditEventCollectionResponse>;
/** A sign-in, one that failed, or the end of a token. */
export type SecurityAuditEvent = ItemOf<SecurityAuditEventCollectionResponse>;

/** What administrators have done. */
export class AdminAudit {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists events, the latest first.
   *
   * @param input.from - Start of the window, inclusive; ISO 8601, UTC. The window takes a year at most.
   * @param input.to - Its end, inclusive.
   * @param input.max - Events on each page, 1 to 200.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/admin-audit-events/list-admin-audit-events
   */
  list(input: ListAdminAuditEventsInput, options?: CallOptions): Paged<AdminAuditEvent> {
    return listCounted(this.#client, listAdminAuditEvents, input, options);
  }

  /**
   * Tells which categories events have.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/admin-audit-events/list-admin-audit-event-categories
   */
  listCategories(options?: CallOptions): Promise<AuditEventCategoryCollectionResponse> {
    return this.#client.call(listAdminAuditCategories, {}, options);
  }
}

/** Who has signed in, or tried to. */
export class SecurityAudit {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists events, the latest first.
   *
   * @param input.startTime - Start of the window, inclusive; ISO 8601, UTC. The window takes a year at most.
   * @param input.endTime - Its end, inclusive.
   * @param input.max - Events on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/security-audit-events/list-security-audit-events
   */
  list(input: ListSecurityAuditEventsInput, options?: CallOptions): Paged<SecurityAuditEvent> {
    return this.#client.list(listSecurityAuditEvents, input, options);
  }
}
