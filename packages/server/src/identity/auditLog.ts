import type { ItemOf } from "@parley/contract";
import type {
  AuditEventCategoryCollectionResponse,
  AuditEventCollectionResponse,
  ListAdminAuditEventsInput,
} from "@parley/contract/adminAudit";
import type { ListSecurityAuditEventsInput, SecurityAuditEventCollectionResponse } from "@parley/contract/securityAudit";
import { optionalId, publicId, requireId } from "../platform/ids.ts";
import { decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { requireOwnOrg, requireRight } from "./access.ts";
import { adminCategories } from "./audit.ts";
import type { IdentityContext } from "./context.ts";
import type { AuditEventRow } from "./schema.ts";

type AuditEvent = ItemOf<AuditEventCollectionResponse>;
type SecurityAuditEvent = ItemOf<SecurityAuditEventCollectionResponse>;

/** Events of one answer, at most. @source documented https://developer.webex.com/docs/api/v1/admin-audit-events */
const maxEvents = 200;
const longestWindowInMs = 366 * 24 * 60 * 60 * 1000;

/** What of a log is asked for. */
interface Question {
  log: AuditEventRow["log"];
  orgId: string;
  from: string;
  to: string;
  actorId: string | undefined;
  categories: readonly string[] | undefined;
}

export async function listAuditCategories(ctx: IdentityContext): Promise<AuditEventCategoryCollectionResponse> {
  requireRight(ctx.actor, "audit");
  return { eventCategories: [...adminCategories] };
}

/** What administrators have done, the latest first. */
export async function listAdminEvents(ctx: IdentityContext, input: ListAdminAuditEventsInput): Promise<Page<AuditEvent>> {
  const { orgId, from, to, actorId, eventCategories: categories } = input;
  const size = Math.min(pageSize(input.max, 100), maxEvents);
  const offset = input.offset ?? 0;
  if (!Number.isInteger(offset) || offset < 0) throw new Problem(400, "offset must be a whole number of at least 0.");
  const rows = await eventsOf(ctx, { log: "admin", orgId, from, to, actorId, categories })
    .limit(size + 1)
    .offset(offset)
    .execute();
  return new Page(rows.slice(0, size).map(toEvent), rows.length > size ? { offset: String(offset + size) } : undefined);
}

/** Who has signed in, or tried to, and whose tokens ended: the latest first. */
export async function listSecurityEvents(
  ctx: IdentityContext,
  input: ListSecurityAuditEventsInput & { cursor?: string },
): Promise<Page<SecurityAuditEvent>> {
  const { orgId, startTime: from, endTime: to, actorId, eventCategories: categories } = input;
  const size = Math.min(pageSize(input.max, 100), 1000);
  let query = eventsOf(ctx, { log: "security", orgId, from, to, actorId, categories }).limit(size + 1);
  if (input.cursor !== undefined) query = query.where("seq", "<", Number(decodeCursor(input.cursor, 1)[0]));
  const rows = await query.execute();
  const last = rows.length > size ? rows[size - 1] : undefined;
  return new Page(rows.slice(0, size).map(toEvent), last && { cursor: encodeCursor(String(last.seq)) });
}

function eventsOf(ctx: IdentityContext, { log, orgId, from, to, actorId, categories }: Question) {
  requireOwnOrg(ctx, requireId("ORGANIZATION", orgId, "orgId"));
  requireRight(ctx.actor, "audit");
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (start > end) throw new Problem(400, "The window ends before it begins.");
  if (end - start > longestWindowInMs) throw new Problem(400, "The window is longer than a year.");
  let query = ctx.db
    .selectFrom("audit_events")
    .selectAll()
    .where("org_id", "=", ctx.actor.orgId)
    .where("log", "=", log)
    .where("created_at", ">=", new Date(start).toISOString())
    .where("created_at", "<=", new Date(end).toISOString())
    .orderBy("created_at", "desc")
    .orderBy("seq", "desc");
  const actor = optionalId("PEOPLE", actorId, "actorId");
  if (actor !== undefined) query = query.where("actor_id", "=", actor);
  if (categories?.length) query = query.where("category", "in", categories);
  return query;
}

function toEvent({ id, org_id, actor_id, created_at, data }: Omit<AuditEventRow, "seq">): AuditEvent & SecurityAuditEvent {
  return {
    id: publicId("AUDIT_EVENT", id),
    created: created_at,
    actorId: publicId("PEOPLE", actor_id),
    actorOrgId: publicId("ORGANIZATION", org_id),
    data: JSON.parse(data) as NonNullable<AuditEvent["data"]>,
  };
}
