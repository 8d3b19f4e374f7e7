import {
  type CreateScimGroupInput,
  type GetScimGroupInput,
  type ListScimGroupMembersInput,
  type ListScimGroupsInput,
  type PatchScimGroupInput,
  type RemoveScimGroupInput,
  type UpdateScimGroupInput,
  updateScimGroup as updateScimGroupOp,
} from "@parley/contract/scimGroups";
import { Problem } from "../../platform/problem.ts";
import { bodyFields, checkedBody } from "../../platform/validate.ts";
import type { IdentityContext } from "../context.ts";
import {
  addGroup,
  changeGroup,
  type Group,
  type GroupDraft,
  groupDraftOf,
  memberCounts,
  membersOf,
  removeGroup,
  requireGroup,
} from "../groupStore.ts";
import { scimError } from "./errors.ts";
import { idIn, requireVersion, resourceReply, type ScimReply, type ScimRequest, versionOf } from "./exchange.ts";
import { exactly, filterOf, listReply, project, select, windowOf } from "./list.ts";
import { type Attributes, get } from "./match.ts";
import { urns } from "./names.ts";
import { applyPatch, patchOperations } from "./patch.ts";
import { withoutNulls } from "./values.ts";

const groupLists: ReadonlySet<string> = new Set(["members", "owners", "managedBy", "inheritances"]);

export async function getScimGroup(ctx: IdentityContext, { params }: ScimRequest<GetScimGroupInput>): Promise<ScimReply> {
  const reply = resourceReply(await whole(ctx, await requireNamed(ctx, params.groupId)));
  return { ...reply, body: project(reply.body as Attributes, { excludedAttributes: params.excludedAttributes }) };
}

/** The groups of the organization that answer a filter. */
export async function listScimGroups(ctx: IdentityContext, { params }: ScimRequest<ListScimGroupsInput>): Promise<ScimReply> {
  const filter = filterOf(params);
  let query = ctx.db.selectFrom("groups").selectAll().where("org_id", "=", ctx.actor.orgId).orderBy("id");
  const id = exactly(filter, "id");
  if (id !== undefined) query = query.where("id", "=", id);
  const all = new Map((await query.execute()).map((row) => [toScimGroup(ctx, row), row]));
  const { total, window, found } = select([...all.keys()], params, filter);
  const resources: Attributes[] = [];
  for (const each of found) resources.push(project(params.includeMembers ? await whole(ctx, all.get(each) as Group) : each, params));
  return listReply(resources, total, window);
}

export async function createScimGroup(ctx: IdentityContext, { body }: ScimRequest<CreateScimGroupInput>): Promise<ScimReply> {
  const { draft, members } = readGroup(body);
  return resourceReply(await whole(ctx, await addGroup(ctx, draft, members)), 201);
}

/** Replaces a group, its members too. */
export async function updateScimGroup(
  ctx: IdentityContext,
  { params, body, ifMatch }: ScimRequest<UpdateScimGroupInput>,
): Promise<ScimReply> {
  const row = await requireNamed(ctx, params.groupId);
  requireVersion(ifMatch, versionOf(row));
  return replace(ctx, row, body);
}

/** Changes parts of a group. */
export async function patchScimGroup(
  ctx: IdentityContext,
  { params, body, ifMatch }: ScimRequest<PatchScimGroupInput>,
): Promise<ScimReply> {
  const row = await requireNamed(ctx, params.groupId);
  requireVersion(ifMatch, versionOf(row));
  return replace(ctx, row, applyPatch(await whole(ctx, row), patchOperations(body), groupLists));
}

export async function removeScimGroup(ctx: IdentityContext, { params, ifMatch }: ScimRequest<RemoveScimGroupInput>): Promise<ScimReply> {
  const row = await requireNamed(ctx, params.groupId);
  requireVersion(ifMatch, versionOf(row));
  await removeGroup(ctx, row);
  return { status: 204 };
}

/** Who is in a group, part by part. */
export async function listScimGroupMembers(ctx: IdentityContext, { params }: ScimRequest<ListScimGroupMembersInput>): Promise<ScimReply> {
  const row = await requireNamed(ctx, params.groupId);
  const { startIndex, count } = windowOf({ ...params, count: params.count ?? 500 });
  // Users are the only members here: any other kind has none.
  const isUsers = (params.memberType ?? "user").toLowerCase() === "user";
  const total = isUsers ? ((await memberCounts(ctx, [row.id])).get(row.id) ?? 0) : 0;
  const members = isUsers && count ? await membersOf(ctx, row.id, { offset: startIndex - 1, limit: count }) : [];
  const body = {
    schemas: [urns.group],
    displayName: row.display_name,
    totalResults: total,
    itemsPerPage: members.length,
    startIndex,
    memberSize: total,
    members: members.map(({ id, displayName }) => ({ value: id, type: "user", display: displayName })),
  };
  return { status: 200, body };
}

async function replace(ctx: IdentityContext, row: Group, resource: Attributes): Promise<ScimReply> {
  const { draft, members } = readGroup(resource);
  const before = new Set((await membersOf(ctx, row.id)).map(({ id }) => id));
  const after = new Set(members);
  const change = { add: members.filter((id) => !before.has(id)), remove: [...before].filter((id) => !after.has(id)) };
  const description = groupDraftOf(row).description;
  return resourceReply(await whole(ctx, await changeGroup(ctx, row, { ...draft, description }, change)));
}

async function requireNamed(ctx: IdentityContext, id: string): Promise<Group> {
  return requireGroup(ctx, idIn("SCIM_GROUP", id));
}

/** A group with everybody in it. */
async function whole(ctx: IdentityContext, row: Group): Promise<Attributes> {
  const members = await membersOf(ctx, row.id);
  const users = `${ctx.origin}/identity/scim/${row.org_id}/v2/Users`;
  const listed = members.map(({ id, displayName }) => ({ value: id, type: "user", display: displayName, $ref: `${users}/${id}` }));
  return { ...toScimGroup(ctx, row), ...(listed.length && { members: listed }) };
}

function toScimGroup({ origin }: IdentityContext, row: Group): Attributes {
  const { details } = groupDraftOf(row);
  return {
    schemas: [urns.group, urns.webexGroup],
    id: row.id,
    displayName: row.display_name,
    ...(row.external_id && { externalId: row.external_id }),
    [urns.webexGroup]: { usage: "user-group", provisionSource: "SCIM", ...details, meta: { organizationID: row.org_id } },
    meta: {
      resourceType: "Group",
      organizationID: row.org_id,
      created: row.created_at,
      lastModified: row.updated_at,
      version: versionOf(row),
      location: `${origin}/identity/scim/${row.org_id}/v2/Groups/${row.id}`,
    },
  };
}

/** Reads a group as SCIM writes it: known attributes, whatever their case, of the right types. */
function readGroup(resource: Attributes): { draft: GroupDraft; members: string[] } {
  const { schemas } = resource as { schemas?: unknown };
  if (!Array.isArray(schemas) || !schemas.includes(urns.group)) throw scimError(400, `schemas must hold ${urns.group}.`, "invalidSyntax");
  const known = bodyFields(updateScimGroupOp).map((name) => [name, withoutNulls(get(resource, name))] as const);
  const sent = Object.fromEntries(known.filter(([, value]) => value !== undefined));
  const group = checkedBody(updateScimGroupOp, sent) as unknown as UpdateScimGroupInput;
  const { usage, owners, managedBy, inheritances } = group[urns.webexGroup] ?? {};
  const details = {
    ...(usage && { usage }),
    ...(owners && { owners }),
    ...(managedBy && { managedBy }),
    ...(inheritances && { inheritances }),
  };
  return {
    draft: { displayName: group.displayName, description: null, externalId: group.externalId ?? null, details },
    members: (group.members ?? []).map(memberId),
  };
}

function memberId({ value, type = "user" }: { value?: string; type?: string }): string {
  if (type.toLowerCase() !== "user") throw new Problem(501, `Not implemented: members of the type ${type}`);
  if (!value) throw scimError(400, "members must name people by their value.", "invalidValue");
  return idIn("PEOPLE", value);
}
