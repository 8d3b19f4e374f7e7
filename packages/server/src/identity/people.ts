import type { ListPeopleInput, Person } from "@parley/contract/people";
import { innerId, isUuid, parseId } from "@parley/protocol/ids";
import { optionalId, publicId, requireId } from "../platform/ids.ts";
import { cutPage, decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import type { IdentityContext } from "./context.ts";
import { isAdmin } from "./roles.ts";
import type { PersonRow } from "./schema.ts";

/** Ids that one request may ask for. @source documented https://developer.webex.com/docs/api/v1/people/list-people */
const maxIds = 85;

type Row = Omit<PersonRow, "is_pending"> & { is_pending: number };

/** The caller, in full. */
export async function getMe(ctx: IdentityContext): Promise<Person> {
  return toPerson(await requirePerson(ctx, ctx.actor.personId), true);
}

/** One person. Whom one can name, one may see; roles and licenses are for administrators. */
export async function getPerson(ctx: IdentityContext, { personId }: { personId: string }): Promise<Person> {
  const row = await requirePerson(ctx, personId === "me" ? ctx.actor.personId : requireId("PEOPLE", personId, "personId"));
  return toPerson(row, seesAll(ctx, row));
}

/** People by id, by e-mail or by name; administrators may list their whole organization. */
export async function listPeople(ctx: IdentityContext, input: ListPeopleInput & { cursor?: string }): Promise<Page<Person>> {
  if (input.id !== undefined) return peopleById(ctx, input.id);
  if (input.email !== undefined) return present(ctx, new Page(await rowsByEmail(ctx, input.email)));
  return present(ctx, await rowsOfOrg(ctx, input));
}

async function peopleById(ctx: IdentityContext, ids: string): Promise<Page<Person>> {
  const asked = ids.split(",").filter(Boolean);
  if (!asked.length || asked.length > maxIds) throw new Problem(400, `id takes 1 to ${maxIds} ids, joined by commas.`);
  // What is no id of a person is somebody who is not found: official clients wait for ever after an error here. @source observed
  // They also send bare UUIDs and names, and look for the public id of what they sent. @source observed
  const inner = asked.map((id) => innerId("PEOPLE", id) ?? (isUuid(id) ? id : ""));
  const rows = await ctx.db.selectFrom("people").selectAll().where("id", "in", inner).execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  const notFoundIds = asked
    .filter((_, index) => !found.has(inner[index] as string))
    .map((id) => (parseId(id) ? id : publicId("PEOPLE", id)));
  const items = [...new Set(inner)].flatMap((id) => found.get(id) ?? []).map((row) => toPerson(row, seesAll(ctx, row)));
  return new Page(items, undefined, { notFoundIds });
}

async function rowsByEmail(ctx: IdentityContext, email: string): Promise<Row[]> {
  return ctx.db.selectFrom("people").selectAll().where("email", "=", email.toLowerCase()).execute();
}

async function rowsOfOrg(
  ctx: IdentityContext,
  { displayName, orgId, roles, max, cursor }: ListPeopleInput & { cursor?: string },
): Promise<Page<Row>> {
  if (displayName === undefined && !isAdmin(ctx.actor))
    throw new Problem(400, "Give an email, a displayName or an id: only administrators may list everybody.");
  const org = optionalId("ORGANIZATION", orgId, "orgId") ?? ctx.actor.orgId;
  if (org !== ctx.actor.orgId) throw new Problem(403, "People of another organization cannot be listed.");
  const size = pageSize(max, 100);
  let query = ctx.db.selectFrom("people").selectAll().where("org_id", "=", org);
  if (displayName !== undefined)
    query = query.where((e) => e(e.fn<string>("lower", ["display_name"]), "like", `${escapeLike(displayName.toLowerCase())}%`));
  if (roles !== undefined) query = query.where("roles", "like", `%"${requireId("ROLE", roles, "roles")}"%`);
  if (cursor !== undefined) {
    const [name, id] = decodeCursor(cursor, 2) as [string, string];
    query = query.where((e) => e.or([e("display_name", ">", name), e.and([e("display_name", "=", name), e("id", ">", id)])]));
  }
  const rows = await query
    .orderBy("display_name")
    .orderBy("id")
    .limit(size + 1)
    .execute();
  return cutPage(rows, size, (last) => ({ cursor: encodeCursor(last.display_name, last.id) }));
}

/** `%` and `_` in a name are letters, not patterns. */
function escapeLike(text: string): string {
  return text.replaceAll(/[%_]/g, "");
}

function present(ctx: IdentityContext, { items, next }: Page<Row>): Page<Person> {
  return new Page(
    items.map((row) => toPerson(row, seesAll(ctx, row))),
    next,
  );
}

async function requirePerson(ctx: IdentityContext, id: string): Promise<Row> {
  const row = await ctx.db.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new Problem(404, "Could not find a person with the provided ID.");
  return row;
}

function seesAll(ctx: IdentityContext, row: Row): boolean {
  return row.org_id === ctx.actor.orgId && isAdmin(ctx.actor);
}

function toPerson(row: Row, inFull: boolean): Person {
  return {
    id: publicId("PEOPLE", row.id),
    emails: [row.email],
    phoneNumbers: [],
    displayName: row.display_name,
    ...(row.first_name && { nickName: row.first_name, firstName: row.first_name }),
    ...(row.last_name && { lastName: row.last_name }),
    orgId: publicId("ORGANIZATION", row.org_id),
    ...(inFull && {
      roles: (JSON.parse(row.roles) as string[]).map((role) => publicId("ROLE", role)),
      licenses: (JSON.parse(row.licenses) as string[]).map((license) => publicId("LICENSE", license)),
    }),
    created: row.created_at,
    lastModified: row.updated_at,
    status: row.is_pending ? "pending" : "unknown",
    invitePending: row.is_pending ? "true" : "false",
    loginEnabled: "true",
    type: row.type,
  };
}
