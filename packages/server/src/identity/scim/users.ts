import type {
  CreateScimUserInput,
  GetScimMeInput,
  GetScimUserInput,
  ListScimUsersInput,
  PatchScimUserInput,
  RemoveScimUserInput,
  UpdateScimUserInput,
} from "@parley/contract/scimUsers";
import { Problem } from "../../platform/problem.ts";
import { addPerson, changePerson, removePerson, requireOwnPerson } from "../changes.ts";
import type { IdentityContext } from "../context.ts";
import { draftOf, type Row } from "../draft.ts";
import { idIn, requireVersion, resourceReply, type ScimReply, type ScimRequest, versionOf } from "./exchange.ts";
import { exactly, filterOf, listReply, project, select, windowOf } from "./list.ts";
import type { Attributes } from "./match.ts";
import { applyPatch, patchOperations } from "./patch.ts";
import { userDraft, userLists } from "./userDraft.ts";
import { toScimUser } from "./userView.ts";

/** The caller. */
export async function getScimMe(ctx: IdentityContext, _: ScimRequest<GetScimMeInput>): Promise<ScimReply> {
  return resourceReply(toScimUser(ctx, await requireUser(ctx, ctx.actor.personId)));
}

export async function getScimUser(ctx: IdentityContext, { params }: ScimRequest<GetScimUserInput>): Promise<ScimReply> {
  return resourceReply(toScimUser(ctx, await requireUser(ctx, params.userId)));
}

/** The people of the organization that answer a filter. */
export async function listScimUsers(ctx: IdentityContext, { params }: ScimRequest<ListScimUsersInput>): Promise<ScimReply> {
  const filter = filterOf(params);
  const rows = usersOf(ctx);
  if (!filter && !params.sortBy) {
    const window = windowOf(params);
    const { total } = await rows.select((e) => e.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
    const page = window.count
      ? await rows
          .selectAll()
          .orderBy("id")
          .limit(window.count)
          .offset(window.startIndex - 1)
          .execute()
      : [];
    return listReply(await present(ctx, page, params), Number(total), window);
  }
  const [userName, id] = [exactly(filter, "userName")?.toLowerCase(), exactly(filter, "id")];
  let query = rows.selectAll().orderBy("id");
  if (userName !== undefined) query = query.where("email", "=", userName);
  if (id !== undefined) query = query.where("id", "=", id);
  const all = new Map((await query.execute()).map((row) => [toScimUser(ctx, row), row]));
  const { total, window, found } = select([...all.keys()], params, filter);
  return listReply(
    await present(
      ctx,
      found.map((each) => all.get(each) as Row),
      params,
    ),
    total,
    window,
  );
}

export async function createScimUser(ctx: IdentityContext, { body }: ScimRequest<CreateScimUserInput>): Promise<ScimReply> {
  return resourceReply(toScimUser(ctx, await addPerson(ctx, userDraft(body))), 201);
}

/** Replaces a user. */
export async function updateScimUser(
  ctx: IdentityContext,
  { params, body, ifMatch }: ScimRequest<UpdateScimUserInput>,
): Promise<ScimReply> {
  const row = await requireUser(ctx, params.userId);
  requireVersion(ifMatch, versionOf(row));
  return resourceReply(toScimUser(ctx, await changePerson(ctx, row, userDraft(body, draftOf(row)))));
}

/** Changes parts of a user. */
export async function patchScimUser(ctx: IdentityContext, { params, body, ifMatch }: ScimRequest<PatchScimUserInput>): Promise<ScimReply> {
  const row = await requireUser(ctx, params.userId);
  requireVersion(ifMatch, versionOf(row));
  const patched = applyPatch(toScimUser(ctx, row), patchOperations(body), userLists);
  return resourceReply(toScimUser(ctx, await changePerson(ctx, row, userDraft(patched, draftOf(row)))));
}

export async function removeScimUser(ctx: IdentityContext, { params, ifMatch }: ScimRequest<RemoveScimUserInput>): Promise<ScimReply> {
  const row = await requireUser(ctx, params.userId);
  requireVersion(ifMatch, versionOf(row));
  await removePerson(ctx, row);
  return { status: 204 };
}

async function requireUser(ctx: IdentityContext, id: string): Promise<Row> {
  const row = await requireOwnPerson(ctx, idIn("PEOPLE", id));
  // Bots and guests are no users of the directory.
  if (row.type !== "person") throw new Problem(404, "Could not find a user with the provided ID.");
  return row;
}

function usersOf({ db, actor }: IdentityContext) {
  return db.selectFrom("people").where("org_id", "=", actor.orgId).where("type", "=", "person");
}

async function present(ctx: IdentityContext, rows: readonly Row[], query: ListScimUsersInput): Promise<Attributes[]> {
  const groups = query.returnGroups === "true" ? await groupsOf(ctx, rows, query.groupUsageTypes) : undefined;
  return rows.map((row) => {
    const user = toScimUser(ctx, row);
    return project(groups ? { ...user, groups: groups.get(row.id) ?? [] } : user, query);
  });
}

/** The groups of each of these people. @param usages - Only groups used for these, joined by commas */
async function groupsOf(
  { db, origin }: IdentityContext,
  rows: readonly Row[],
  usages: string | undefined,
): Promise<Map<string, Attributes[]>> {
  const ids = rows.map(({ id }) => id);
  const found = ids.length
    ? await db
        .selectFrom("group_members")
        .innerJoin("groups", "groups.id", "group_members.group_id")
        .where("member_id", "in", ids)
        .select(["member_id", "groups.id", "display_name", "org_id", "details"])
        .execute()
    : [];
  const wanted = usages?.split(",").map((each) => each.trim());
  const used = found.filter(({ details }) => !wanted || wanted.includes(String((JSON.parse(details) as Attributes)["usage"])));
  const grouped = Map.groupBy(used, ({ member_id }) => member_id);
  return new Map(
    [...grouped].map(([memberId, groups]) => [
      memberId,
      groups.map(({ id, display_name, org_id }) => ({
        value: id,
        display: display_name,
        $ref: `${origin}/identity/scim/${org_id}/v2/Groups/${id}`,
      })),
    ]),
  );
}
