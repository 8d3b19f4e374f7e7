import type { CreateTeamInput, ListTeamsInput, Team, UpdateTeamInput } from "@parley/contract/teams";
import type { Fact } from "../platform/fact.ts";
import { publicId, requireId } from "../platform/ids.ts";
import { cutPage, decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { insertRoom } from "./newRoom.ts";
import type { MessagingContext } from "./ports.ts";
import { announceTitle, dropRoom, peopleIn } from "./rooms.ts";
import type { TeamRow } from "./schema.ts";
import { requireTeamMember, requireTeamModerator } from "./teamAccess.ts";

/** Makes a team with the caller as its moderator, and its general room. */
export async function createTeam(ctx: MessagingContext, { name, description }: CreateTeamInput): Promise<Team> {
  const key = await ctx.kms.createRoomKey(ctx.actor.personId);
  const title = await ctx.kms.encrypt(key.keyUrl, requireName(name));
  const team: TeamRow = {
    id: ctx.newId(),
    name,
    description: description ?? null,
    creator_id: ctx.actor.personId,
    org_id: ctx.actor.orgId,
    general_room_id: ctx.newId(),
    created_at: ctx.now(),
  };
  await ctx.commit(async (tx) => {
    await tx.insertInto("teams").values(team).execute();
    await tx
      .insertInto("team_memberships")
      .values({ team_id: team.id, person_id: ctx.actor.personId, is_moderator: 1, created_at: team.created_at })
      .execute();
    return insertRoom(ctx, tx, { id: team.general_room_id, title, teamId: team.id, others: [], ...key });
  });
  return toTeam(team);
}

export async function getTeam(ctx: MessagingContext, { teamId }: { teamId: string }): Promise<Team> {
  return toTeam((await requireTeamMember(ctx, requireId("TEAM", teamId, "teamId"))).team);
}

/** The caller's teams, newest first. */
export async function listTeams(ctx: MessagingContext, { max, cursor }: ListTeamsInput & { cursor?: string }): Promise<Page<Team>> {
  const size = pageSize(max, 100);
  let query = ctx.db
    .selectFrom("teams")
    .innerJoin("team_memberships", "team_memberships.team_id", "teams.id")
    .where("team_memberships.person_id", "=", ctx.actor.personId)
    .selectAll("teams");
  if (cursor !== undefined) {
    const [at, id] = decodeCursor(cursor, 2) as [string, string];
    query = query.where((e) => e.or([e("teams.created_at", "<", at), e.and([e("teams.created_at", "=", at), e("teams.id", ">", id)])]));
  }
  const rows = await query
    .orderBy("teams.created_at", "desc")
    .orderBy("teams.id")
    .limit(size + 1)
    .execute();
  const page = cutPage(rows, size, (last) => ({ cursor: encodeCursor(last.created_at, last.id) }));
  return new Page(page.items.map(toTeam), page.next);
}

/** Renames a team and its general room. */
export async function updateTeam(ctx: MessagingContext, { teamId, name, description }: UpdateTeamInput): Promise<Team> {
  const { team } = await requireTeamModerator(ctx, requireId("TEAM", teamId, "teamId"));
  const changes = { name: requireName(name), ...(description !== undefined && { description }) };
  const room = await generalRoom(ctx, team);
  const title = await ctx.kms.encrypt(room.key_url, name);
  await ctx.commit(async (tx) => {
    await tx.updateTable("teams").set(changes).where("id", "=", team.id).execute();
    await tx.updateTable("rooms").set({ title, title_key_url: room.key_url }).where("id", "=", room.id).execute();
    return [await announceTitle(ctx, tx, { ...room, title, title_key_url: room.key_url })];
  });
  return toTeam({ ...team, ...changes });
}

/** Removes a team with all its rooms. */
export async function removeTeam(ctx: MessagingContext, { teamId }: { teamId: string }): Promise<void> {
  const { team } = await requireTeamModerator(ctx, requireId("TEAM", teamId, "teamId"));
  const rooms = await ctx.db.selectFrom("rooms").selectAll().where("team_id", "=", team.id).execute();
  const peopled = await Promise.all(rooms.map(async (room) => ({ room, ...(await peopleIn(ctx, { room })) })));
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("team_memberships").where("team_id", "=", team.id).execute();
    await tx.deleteFrom("teams").where("id", "=", team.id).execute();
    const facts: Fact[] = [];
    for (const { room, members, cards } of peopled) facts.push(...(await dropRoom(ctx, tx, room, members, cards)));
    return facts;
  });
}

function generalRoom(ctx: MessagingContext, team: TeamRow) {
  return ctx.db.selectFrom("rooms").selectAll().where("id", "=", team.general_room_id).executeTakeFirstOrThrow();
}

function toTeam(team: TeamRow): Team {
  return {
    id: publicId("TEAM", team.id),
    name: team.name,
    ...(team.description && { description: team.description }),
    creatorId: publicId("PEOPLE", team.creator_id),
    created: team.created_at,
  };
}

function requireName(name: string): string {
  if (!name.trim()) throw new Problem(400, "A team needs a name.");
  if (Buffer.byteLength(name) > 1024) throw new Problem(400, "name is longer than 1024 bytes.");
  return name;
}
