import type {
  CreateTeamMembershipInput,
  ListTeamMembershipsInput,
  TeamMembership,
  UpdateTeamMembershipInput,
} from "@parley/contract/teamMemberships";
import type { Selectable } from "kysely";
import type { Fact } from "../platform/fact.ts";
import { optionalId, publicId, requireId, requirePair } from "../platform/ids.ts";
import { cutPage, decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { requirePerson } from "./access.ts";
import { deleteMember, insertMember } from "./memberships.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { MessagingTables } from "./schema.ts";
import { type OwnTeam, requireTeamMember, requireTeamModerator } from "./teamAccess.ts";

type Row = Selectable<MessagingTables["team_memberships"]>;

/** Adds somebody to a team and to its general room. */
export async function addTeamMember(ctx: MessagingContext, input: CreateTeamMembershipInput): Promise<TeamMembership> {
  const { team } = await requireTeamMember(ctx, requireId("TEAM", input.teamId, "teamId"));
  const person = await requirePerson(ctx, optionalId("PEOPLE", input.personId, "personId"), input.personEmail);
  const row: Row = { team_id: team.id, person_id: person.id, is_moderator: input.isModerator ? 1 : 0, created_at: ctx.now() };
  if (row.is_moderator) await requireTeamModerator(ctx, team.id);
  await ctx.commit(async (tx) => {
    const there = await tx
      .selectFrom("team_memberships")
      .select("person_id")
      .where("team_id", "=", team.id)
      .where("person_id", "=", person.id)
      .executeTakeFirst();
    if (there) throw new Problem(409, "This person is in the team already.");
    await tx.insertInto("team_memberships").values(row).execute();
    const room = await tx.selectFrom("rooms").selectAll().where("id", "=", team.general_room_id).executeTakeFirstOrThrow();
    const inRoom = await tx
      .selectFrom("memberships")
      .select("person_id")
      .where("room_id", "=", room.id)
      .where("person_id", "=", person.id)
      .executeTakeFirst();
    return inRoom ? [] : [(await insertMember(ctx, tx, room, person)).fact];
  });
  return toTeamMembership(row, person);
}

export async function getTeamMembership(ctx: MessagingContext, { membershipId }: { membershipId: string }): Promise<TeamMembership> {
  const { row, person } = await requireTeamMembership(ctx, membershipId);
  return toTeamMembership(row, person);
}

/** Who is in a team the caller is in. */
export async function listTeamMemberships(
  ctx: MessagingContext,
  input: ListTeamMembershipsInput & { cursor?: string },
): Promise<Page<TeamMembership>> {
  const { team } = await requireTeamMember(ctx, requireId("TEAM", input.teamId, "teamId"));
  const size = pageSize(input.max, 100);
  let query = ctx.db.selectFrom("team_memberships").selectAll().where("team_id", "=", team.id);
  if (input.cursor !== undefined) {
    const [at, id] = decodeCursor(input.cursor, 2) as [string, string];
    query = query.where((e) => e.or([e("created_at", ">", at), e.and([e("created_at", "=", at), e("person_id", ">", id)])]));
  }
  const rows = await query
    .orderBy("created_at")
    .orderBy("person_id")
    .limit(size + 1)
    .execute();
  const page = cutPage(rows, size, (last) => ({ cursor: encodeCursor(last.created_at, last.person_id) }));
  const people = await ctx.people.find(page.items.map(({ person_id }) => person_id));
  const items = page.items.flatMap((row) => {
    const member = people.get(row.person_id);
    return member ? [toTeamMembership(row, member)] : [];
  });
  return new Page(items, page.next);
}

/** Makes somebody a moderator of a team or no longer one. */
export async function updateTeamMembership(
  ctx: MessagingContext,
  { membershipId, isModerator }: UpdateTeamMembershipInput,
): Promise<TeamMembership> {
  const { row, person } = await requireTeamMembership(ctx, membershipId);
  await requireTeamModerator(ctx, row.team_id);
  const changed = { ...row, is_moderator: isModerator ? 1 : 0 };
  await ctx.commit(async (tx) => {
    await tx
      .updateTable("team_memberships")
      .set({ is_moderator: changed.is_moderator })
      .where("team_id", "=", row.team_id)
      .where("person_id", "=", person.id)
      .execute();
    return [];
  });
  return toTeamMembership(changed, person);
}

/** Takes somebody out of a team and out of all its rooms. */
export async function removeTeamMembership(ctx: MessagingContext, { membershipId }: { membershipId: string }): Promise<void> {
  const { row, person } = await requireTeamMembership(ctx, membershipId);
  if (person.id !== ctx.actor.personId) await requireTeamModerator(ctx, row.team_id);
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("team_memberships").where("team_id", "=", row.team_id).where("person_id", "=", person.id).execute();
    const rooms = await tx
      .selectFrom("rooms")
      .innerJoin("memberships", "memberships.room_id", "rooms.id")
      .where("rooms.team_id", "=", row.team_id)
      .where("memberships.person_id", "=", person.id)
      .selectAll("rooms")
      .execute();
    const facts: Fact[] = [];
    for (const room of rooms) facts.push((await deleteMember(ctx, tx, room, person)).fact);
    return facts;
  });
}

async function requireTeamMembership(ctx: MessagingContext, membershipId: string): Promise<OwnTeam & { row: Row; person: Member }> {
  const [personId, teamId] = requirePair("TEAM_MEMBERSHIP", membershipId, "membershipId");
  const missing = new Problem(404, "Could not find a team membership with the provided ID.");
  const own = await requireTeamMember(ctx, teamId).catch((error: unknown) => {
    throw error instanceof Problem ? missing : error;
  });
  const row = await ctx.db
    .selectFrom("team_memberships")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  const person = (await ctx.people.find([personId])).get(personId);
  if (!row || !person) throw missing;
  return { ...own, row, person };
}

function toTeamMembership(row: Row, person: Member): TeamMembership {
  return {
    id: publicId("TEAM_MEMBERSHIP", `${row.person_id}:${row.team_id}`),
    teamId: publicId("TEAM", row.team_id),
    personId: publicId("PEOPLE", row.person_id),
    personEmail: person.email,
    personDisplayName: person.displayName,
    personOrgId: publicId("ORGANIZATION", person.orgId),
    isModerator: row.is_moderator === 1,
    created: row.created_at,
  };
}
