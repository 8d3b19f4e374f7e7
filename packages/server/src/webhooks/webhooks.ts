import type { CreateWebhookInput, ListWebhooksInput, UpdateWebhookInput, Webhook } from "@parley/contract/webhooks";
import { innerId } from "@parley/protocol/ids";
import { publicId, requireId } from "../platform/ids.ts";
import { cutPage, decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { requireWatchable } from "./catalog.ts";
import { parseFilter } from "./filter.ts";
import type { WebhookContext } from "./ports.ts";
import type { WebhookRow } from "./schema.ts";

/** Webhooks that one person may have. Ours: the cloud does not document its own bound. */
const maxWebhooks = 2000;

/** Under which application webhooks stand that were made with a person's own token. */
const personalAppId = "00000000-0000-4000-8000-0000000000a9";

/** Makes a webhook: from now on its target is told. */
export async function createWebhook(ctx: WebhookContext, input: CreateWebhookInput): Promise<Webhook> {
  const { resource, event, filter, secret } = input;
  const watchable = requireWatchable(resource, event);
  const ownedBy = ownerOf(input.ownedBy);
  await requireRights(ctx, resource, event, ownedBy);
  if (filter !== undefined) await requireOwnRooms(ctx, parseFilter(filter, watchable.filters));
  const id = ctx.newId();
  const row: WebhookRow = {
    id,
    creator_id: ctx.actor.personId,
    org_id: ctx.actor.orgId,
    name: requireName(input.name),
    target_url: requireTargetUrl(ctx, input.targetUrl),
    resource,
    event,
    filter: filter ?? null,
    secret: secret ? await ctx.seals.seal(sealName(id), secret) : null,
    owned_by: ownedBy,
    status: "active",
    created_at: ctx.now(),
    app_id: ctx.actor.applicationId ?? null,
  };
  await ctx.commit(async (tx) => {
    const { count } = await tx
      .selectFrom("webhooks")
      .select((e) => e.fn.countAll<number>().as("count"))
      .where("creator_id", "=", row.creator_id)
      .executeTakeFirstOrThrow();
    if (Number(count) >= maxWebhooks) throw new Problem(400, `Nobody may have more than ${maxWebhooks} webhooks.`);
    await tx.insertInto("webhooks").values(row).execute();
    return [];
  });
  ctx.changed(id);
  return toWebhook(row, secret || undefined);
}

/** One webhook of the caller, or of the caller's organization if an administrator asks. */
export async function getWebhook(ctx: WebhookContext, { webhookId }: { webhookId: string }): Promise<Webhook> {
  return present(ctx, await requireWebhook(ctx, webhookId));
}

/** The caller's webhooks, newest first; with `ownedBy=org` those of the organization. */
export async function listWebhooks(ctx: WebhookContext, input: ListWebhooksInput & { cursor?: string }): Promise<Page<Webhook>> {
  const size = pageSize(input.max, 100);
  const ofOrg = ownerOf(input.ownedBy) === "org";
  if (ofOrg && !ctx.isAdmin(ctx.actor)) throw new Problem(403, "Only an administrator lists the webhooks of the organization.");
  let query = ctx.db.selectFrom("webhooks").selectAll();
  if (ofOrg) query = query.where("owned_by", "=", "org").where("org_id", "=", ctx.actor.orgId);
  else query = query.where("creator_id", "=", ctx.actor.personId);
  if (input.cursor !== undefined) {
    const [at, id] = decodeCursor(input.cursor, 2) as [string, string];
    query = query.where((e) => e.or([e("created_at", "<", at), e.and([e("created_at", "=", at), e("id", ">", id)])]));
  }
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(size + 1)
    .execute();
  const page = cutPage(rows, size, (last) => ({ cursor: encodeCursor(last.created_at, last.id) }));
  return new Page(await Promise.all(page.items.map((row) => present(ctx, row))), page.next);
}

/** Changes name, target, secret, owner or status; what it watches stays. The status `active` revives it. */
export async function updateWebhook(ctx: WebhookContext, { webhookId, ...input }: UpdateWebhookInput): Promise<Webhook> {
  const row = await requireWebhook(ctx, webhookId);
  const ownedBy = input.ownedBy === undefined ? row.owned_by : ownerOf(input.ownedBy);
  if (ownedBy !== row.owned_by) await requireRights(ctx, row.resource, row.event, ownedBy);
  const changed: WebhookRow = {
    ...row,
    name: requireName(input.name),
    target_url: requireTargetUrl(ctx, input.targetUrl),
    secret: input.secret === undefined ? row.secret : input.secret ? await ctx.seals.seal(sealName(row.id), input.secret) : null,
    owned_by: ownedBy,
    status: (input.status as WebhookRow["status"] | undefined) ?? row.status,
  };
  await ctx.commit(async (tx) => {
    const { name, target_url, secret, owned_by, status } = changed;
    await tx.updateTable("webhooks").set({ name, target_url, secret, owned_by, status }).where("id", "=", row.id).execute();
    if (status === "inactive") await tx.deleteFrom("webhook_deliveries").where("webhook_id", "=", row.id).execute();
    return [];
  });
  ctx.changed(row.id);
  return present(ctx, changed);
}

/** Removes a webhook with whatever its target was still to be told. */
export async function removeWebhook(ctx: WebhookContext, { webhookId }: { webhookId: string }): Promise<void> {
  const row = await requireWebhook(ctx, webhookId);
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("webhook_deliveries").where("webhook_id", "=", row.id).execute();
    await tx.deleteFrom("webhooks").where("id", "=", row.id).execute();
    return [];
  });
  ctx.changed(row.id);
}

/** A webhook as the public API shows it. Only its creator sees the secret. */
export function toWebhook(row: WebhookRow, secret?: string): Webhook {
  return {
    id: publicId("WEBHOOK", row.id),
    name: row.name,
    targetUrl: row.target_url,
    resource: row.resource,
    event: row.event,
    ...(row.filter && { filter: row.filter }),
    ...(secret && { secret }),
    orgId: publicId("ORGANIZATION", row.org_id),
    createdBy: publicId("PEOPLE", row.creator_id),
    appId: publicId("APPLICATION", row.app_id ?? personalAppId),
    ownedBy: row.owned_by,
    status: row.status,
    created: row.created_at,
  };
}

/** Name under which a webhook's secret is sealed: moved to another row, it does not open. */
export function sealName(id: string): string {
  return `webhook/${id}`;
}

async function present(ctx: WebhookContext, row: WebhookRow): Promise<Webhook> {
  const isOwn = row.creator_id === ctx.actor.personId;
  return toWebhook(row, isOwn && row.secret ? await ctx.seals.open(sealName(row.id), row.secret) : undefined);
}

async function requireWebhook(ctx: WebhookContext, webhookId: string): Promise<WebhookRow> {
  const row = await ctx.db
    .selectFrom("webhooks")
    .selectAll()
    .where("id", "=", requireId("WEBHOOK", webhookId, "webhookId"))
    .executeTakeFirst();
  const { personId, orgId } = ctx.actor;
  const isOrgs = row?.owned_by === "org" && row.org_id === orgId && ctx.isAdmin(ctx.actor);
  if (!row || (row.creator_id !== personId && !isOrgs)) throw new Problem(404, "Could not find a webhook with the provided ID.");
  return row;
}

function ownerOf(ownedBy: string | undefined): WebhookRow["owned_by"] {
  if (ownedBy === undefined || ownedBy === "creator") return "creator";
  if (ownedBy === "org") return "org";
  throw new Problem(400, "ownedBy must be creator or org.");
}

/** @throws Problem 403 unless the caller may read what the webhook would tell */
async function requireRights(ctx: WebhookContext, resource: string, event: string, ownedBy: WebhookRow["owned_by"]): Promise<void> {
  const { scopes, orgScope, forAdmins } = requireWatchable(resource, event);
  const ofOrg = ownedBy === "org";
  if (ofOrg && orgScope === undefined) throw new Problem(400, `ownedBy=org does not exist for the resource ${resource}.`);
  if ((ofOrg || forAdmins) && !ctx.isAdmin(ctx.actor)) throw new Problem(403, "Only an administrator may have this webhook.");
  const needed = ofOrg && orgScope ? [orgScope] : scopes;
  const missing = needed.find((scope) => !carries(ctx.actor.scopes, scope));
  if (missing) throw new Problem(403, `The access token lacks the scope ${missing}.`);
}

/** A person's own token reads all that the person may read; what only compliance officers read is not among it. */
export function carries(scopes: ReadonlySet<string>, scope: string): boolean {
  return scopes.has(scope) || (scopes.has("spark:all") && !/^spark-(compliance|admin):/.test(scope));
}

async function requireOwnRooms(ctx: WebhookContext, conditions: ReturnType<typeof parseFilter>): Promise<void> {
  for (const [key, value] of conditions) {
    if (key !== "roomId") continue;
    if (!(await ctx.isMember(ctx.actor.personId, innerId("ROOM", value) ?? "")))
      throw new Problem(400, "Invalid value for filter: roomId.");
  }
}

function requireName(name: string): string {
  if (!name.trim()) throw new Problem(400, "A webhook needs a name.");
  if (name.length > 500) throw new Problem(400, "name is longer than 500 characters.");
  return name;
}

function requireTargetUrl(ctx: WebhookContext, targetUrl: string): string {
  if (targetUrl.length > 2048) throw new Problem(400, "targetUrl is longer than 2048 characters.");
  try {
    ctx.outbound.check(targetUrl);
  } catch (error) {
    throw new Problem(400, `targetUrl cannot be a target: ${(error as Error).message}`);
  }
  return targetUrl;
}
