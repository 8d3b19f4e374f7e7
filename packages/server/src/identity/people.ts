import type { ListPeopleInput, Person } from "@parley/contract/people";
import { innerId, isUuid, parseId } from "@parley/protocol/ids";
import { optionalId, publicId, requireId } from "../platform/ids.ts";
import { cutPage, decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { readsAll } from "./access.ts";
import type { IdentityContext } from "./context.ts";
import type { Row } from "./draft.ts";
import { type PersonDetail, toPerson } from "./personView.ts";

/** Ids that one request may ask for. @source documented https://developer.webex.com/docs/api/v1/people/list-people */
const maxIds = 85;

/** The caller, in full. */
export async function getMe(ctx: IdentityContext, detail: PersonDetail): Promise<Person> {
  return toPerson(ctx, await requirePerson(ctx, ctx.actor.personId), detail);
}

/** One person. Whom one can name, one may see; roles and licenses are for administrators. */
export async function getPerson(ctx: IdentityContext, { personId, ...detail }: { personId: string } & PersonDetail): Promise<Person> {
  const id = personId === "me" ? ctx.actor.personId : requireId("PEOPLE", personId, "personId");
  return toPerson(ctx, await requirePerson(ctx, id), detail);
}

/** People by id, by e-mail, by name, role or location; administrators may list their whole organization. */
export async function listPeople(ctx: IdentityContext, input: ListPeopleInput & { cursor?: string }): Promise<Page<Person>> {
  if (input.id !== undefined) return peopleById(ctx, input.id, input);
  if (ctx.actor.type === "appuser") throw new Problem(403, "Guests cannot look for people.");
  const { items, next } = input.email !== undefined ? new Page(await rowsByEmail(ctx, input.email)) : await rowsOfOrg(ctx, input);
  return new Page(
    items.map((row) => toPerson(ctx, row, input)),
    next,
  );
}

async function peopleById(ctx: IdentityContext, ids: string, detail: PersonDetail): Promise<Page<Person>> {
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
  const items = [...new Set(inner)].flatMap((id) => found.get(id) ?? []).map((row) => toPerson(ctx, row, detail));
  return new Page(items, undefined, { notFoundIds });
}

async function rowsByEmail(ctx: IdentityContext, email: string): Promise<Row[]> {
  return ctx.db.selectFrom("people").selectAll().where("email", "=", email.toLowerCase()).execute();
}

async function rowsOfOrg(ctx: IdentityContext, input: ListPeopleInput & { cursor?: string }): Promise<Page<Row>> {
  const { displayName, orgId, roles, locationId, max, cursor } = input;
  if (displayName === undefined && !readsAll(ctx.actor))
    throw new Problem(400, "Give an email, a displayName or an id: only administrators may list everybody.");
  if ((roles !== undefined || locationId !== undefined) && !readsAll(ctx.actor))
    throw new Problem(403, "Only administrators may list people by role or location.");
  const org = optionalId("ORGANIZATION", orgId, "orgId") ?? ctx.actor.orgId;
  if (org !== ctx.actor.orgId) throw new Problem(403, "People of another organization cannot be listed.");
  const size = pageSize(max, 100);
  let query = ctx.db.selectFrom("people").selectAll().where("org_id", "=", org).where("is_machine", "=", 0);
  if (displayName !== undefined)
    query = query.where((e) => e(e.fn<string>("lower", ["display_name"]), "like", `${escapeLike(displayName.toLowerCase())}%`));
  if (roles !== undefined) query = query.where("roles", "like", holds(requireId("ROLE", roles, "roles")));
  if (locationId !== undefined)
    query = query.where("profile", "like", `%"locationId":"${plain(requireId("LOCATION", locationId, "locationId"))}"%`);
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

/** A pattern for lists that hold a value. `_` stands for any letter, so that roles match themselves and little else. */
function holds(value: string): string {
  return `%"${plain(value)}"%`;
}

/** Ids have no signs that a pattern or a text in JSON would read otherwise. */
function plain(id: string): string {
  return id.replaceAll(/[%"\\]/g, "");
}

/** `%` and `_` in a name are letters, not patterns. */
function escapeLike(text: string): string {
  return text.replaceAll(/[%_]/g, "");
}

async function requirePerson(ctx: IdentityContext, id: string): Promise<Row> {
  const row = await ctx.db.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new Problem(404, "Could not find a person with the provided ID.");
  return row;
}
