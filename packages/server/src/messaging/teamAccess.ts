import { Problem } from "../platform/problem.ts";
import type { MessagingContext } from "./ports.ts";
import type { TeamRow } from "./schema.ts";

/** A team and whether the caller moderates it. */
export interface OwnTeam {
  team: TeamRow;
  isModerator: boolean;
}

/** The team, if the caller is in it. @throws Problem 404 otherwise */
export async function requireTeamMember(ctx: MessagingContext, teamId: string): Promise<OwnTeam> {
  const row = await ctx.db
    .selectFrom("teams")
    .innerJoin("team_memberships", "team_memberships.team_id", "teams.id")
    .where("teams.id", "=", teamId)
    .where("team_memberships.person_id", "=", ctx.actor.personId)
    .selectAll("teams")
    .select("team_memberships.is_moderator")
    .executeTakeFirst();
  if (!row) throw new Problem(404, "Could not find a team with the provided ID.");
  const { is_moderator, ...team } = row;
  return { team, isModerator: is_moderator === 1 };
}

/** The team, if the caller moderates it. @throws Problem 403 when they are in it without moderating it */
export async function requireTeamModerator(ctx: MessagingContext, teamId: string): Promise<OwnTeam> {
  const own = await requireTeamMember(ctx, teamId);
  if (!own.isModerator) throw new Problem(403, "Only a moderator of the team may do this.");
  return own;
}
