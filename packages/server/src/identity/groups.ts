import type {
  CreateGroupInput,
  GetGroupInput,
  GroupsGroupResponse,
  GroupsGroupsCollectionResponse,
  ListGroupMembersInput,
  ListGroupsInput,
  RemoveGroupInput,
  UpdateGroupInput,
} from "@parley/contract/groups";
import { publicId, requireId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { requireOwnOrg } from "./access.ts";
import type { IdentityContext } from "./context.ts";
import {
  addGroup,
  changeGroup,
  type Group,
  groupDraftOf,
  type MemberChange,
  memberCounts,
  membersOf,
  removeGroup as remove,
  requireGroup,
} from "./groupStore.ts";
import { requireAdmin } from "./roles.ts";
import { filterOf, project, select, windowOf } from "./scim/list.ts";

/** Members that a group shows of itself. @source documented https://developer.webex.com/docs/api/v1/groups/get-group-details */
const shownMembers = 500;

/** The groups of the caller's organization that answer a filter. */
export async function listGroups(ctx: IdentityContext, input: ListGroupsInput): Promise<GroupsGroupsCollectionResponse> {
  requireAdmin(ctx.actor);
  requireThisOrg(ctx, input.orgId);
  const rows = await ctx.db.selectFrom("groups").selectAll().where("org_id", "=", ctx.actor.orgId).orderBy("display_name").execute();
  const counts = await memberCounts(
    ctx,
    rows.map(({ id }) => id),
  );
  const all = new Map(rows.map((row) => [{ ...toGroup(row, counts.get(row.id) ?? 0) }, row]));
  const { total, window, found } = select([...all.keys()], input, filterOf(input));
  const groups: GroupsGroupResponse[] = [];
  for (const group of found) {
    const row = all.get(group as unknown as GroupsGroupResponse) as Group;
    const shown = input.includeMembers ? { ...group, members: await shownMembersOf(ctx, row) } : group;
    groups.push(project(shown, { attributes: input.attributes }) as unknown as GroupsGroupResponse);
  }
  return { totalResults: total, startIndex: window.startIndex, itemsPerPage: groups.length, groups };
}

export async function createGroup(ctx: IdentityContext, input: CreateGroupInput): Promise<GroupsGroupResponse> {
  requireAdmin(ctx.actor);
  requireThisOrg(ctx, input.orgId);
  const members = (input.members ?? []).map(memberId);
  const { displayName, description = null } = input;
  const row = await addGroup(ctx, { displayName, description, externalId: null, details: {} }, members);
  return present(ctx, row, true);
}

export async function getGroup(ctx: IdentityContext, { groupId, includeMembers }: GetGroupInput): Promise<GroupsGroupResponse> {
  return present(ctx, await requireNamed(ctx, groupId), includeMembers);
}

/** Changes a group and who is in it. */
export async function updateGroup(ctx: IdentityContext, input: UpdateGroupInput): Promise<GroupsGroupResponse> {
  const row = await requireNamed(ctx, input.groupId);
  const before = groupDraftOf(row);
  const draft = { ...before, displayName: input.displayName ?? before.displayName, description: input.description ?? before.description };
  return present(ctx, await changeGroup(ctx, row, draft, changesOf(input.members ?? [])), true);
}

export async function removeGroup(ctx: IdentityContext, { groupId }: RemoveGroupInput): Promise<void> {
  await remove(ctx, await requireNamed(ctx, groupId));
}

/** Who is in a group, part by part. */
export async function listGroupMembers(ctx: IdentityContext, input: ListGroupMembersInput): Promise<GroupsGroupResponse> {
  const row = await requireNamed(ctx, input.groupId);
  const { startIndex, count } = windowOf({ ...input, count: input.count ?? shownMembers });
  const members = count ? await membersOf(ctx, row.id, { offset: startIndex - 1, limit: count }) : [];
  return { ...(await present(ctx, row, false)), members: members.map(toMember) };
}

async function present(ctx: IdentityContext, row: Group, includeMembers = false): Promise<GroupsGroupResponse> {
  const counts = await memberCounts(ctx, [row.id]);
  return { ...toGroup(row, counts.get(row.id) ?? 0), ...(includeMembers && { members: await shownMembersOf(ctx, row) }) };
}

async function shownMembersOf(ctx: IdentityContext, { id }: Group): Promise<NonNullable<GroupsGroupResponse["members"]>> {
  return (await membersOf(ctx, id, { offset: 0, limit: shownMembers })).map(toMember);
}

function toGroup(row: Group, memberSize: number): GroupsGroupResponse {
  return {
    id: publicId("SCIM_GROUP", `${row.id}:${row.org_id}`),
    displayName: row.display_name,
    orgId: publicId("ORGANIZATION", row.org_id),
    created: row.created_at,
    lastModified: row.updated_at,
    memberSize,
    ...(row.description && { description: row.description }),
  };
}

function toMember({ id, displayName }: { id: string; displayName: string }): { id: string; type: string; displayName: string } {
  return { id: publicId("PEOPLE", id), type: "user", displayName };
}

function changesOf(members: NonNullable<UpdateGroupInput["members"]>): MemberChange {
  const change = { add: [] as string[], remove: [] as string[] };
  for (const { id, operation = "add" } of members) {
    if (!["add", "delete", "remove"].includes(operation)) throw new Problem(400, "operation takes add or delete.");
    change[operation === "add" ? "add" : "remove"].push(memberId({ id }));
  }
  return change;
}

function memberId({ id = "" }: { id?: string | undefined }): string {
  return requireId("PEOPLE", id, "members");
}

async function requireNamed(ctx: IdentityContext, groupId: string): Promise<Group> {
  requireAdmin(ctx.actor);
  const [id = "", orgId] = requireId("SCIM_GROUP", groupId, "groupId").split(":");
  if (orgId !== undefined) requireOrgOfGroup(ctx, orgId);
  return requireGroup(ctx, id);
}

function requireOrgOfGroup({ actor }: IdentityContext, orgId: string): void {
  if (orgId !== actor.orgId) throw new Problem(404, "Could not find a group with the provided ID.");
}

function requireThisOrg(ctx: IdentityContext, orgId: string | undefined): void {
  if (orgId !== undefined) requireOwnOrg(ctx, requireId("ORGANIZATION", orgId, "orgId"));
}
