import type { Room } from "@parley/contract/rooms";
import type { TeamMembership } from "@parley/contract/teamMemberships";
import type { Team } from "@parley/contract/teams";
import { parseId } from "@parley/protocol/ids";
import { describe, expect, test } from "vitest";
import type { PageOf } from "../officialClient.ts";
import type { Scene } from "../scene.ts";

/** Teams, who is in them, and their rooms. */
export function teamSuite(scene: () => Scene): void {
  describe("teams", () => {
    test("a team is created, read, listed and renamed", async () => {
      const { ana, world } = scene();

      const created = await ana.call<Team>("teams.create", { name: "Sailors" });
      const read = await ana.call<Team>("teams.get", created);
      const listed = await ana.call<PageOf<Team>>("teams.list");
      const renamed = await ana.call<Team>("teams.update", { ...read, name: "Rowers" });

      expect(created).toMatchObject({ name: "Sailors", creatorId: world.person("ana").id });
      expect(parseId(created.id)).toMatchObject({ kind: "TEAM" });
      expect(read).toEqual(created);
      expect(listed.items).toContainEqual(created);
      expect(renamed).toMatchObject({ id: created.id, name: "Rowers" });
    });

    test("whoever joins a team is in its general room, and leaves it with the team", async () => {
      const { ana, ben, world } = scene();
      const { email: personEmail, id: personId } = world.person("ben");
      const { id: teamId } = await ana.call<Team>("teams.create", { name: "Divers" });

      const added = await ana.call<TeamMembership>("teamMemberships.create", { teamId, personEmail });
      const read = await ana.call<TeamMembership>("teamMemberships.get", added);
      const listed = await ana.call<PageOf<TeamMembership>>("teamMemberships.list", { teamId });
      const general = await ben.call<PageOf<Room>>("rooms.list", { teamId });
      const promoted = await ana.call<TeamMembership>("teamMemberships.update", { ...read, isModerator: true });
      await ana.call("teamMemberships.remove", added);

      expect(added).toMatchObject({ teamId, personId, personEmail, isModerator: false });
      expect(read).toEqual(added);
      expect(listed.items.map((one) => one.personEmail).sort()).toEqual([world.person("ana").email, personEmail].sort());
      expect(general.items).toMatchObject([{ title: "Divers", type: "group", teamId }]);
      expect(promoted).toMatchObject({ id: added.id, isModerator: true });
      await expect(ben.call("teams.get", teamId)).rejects.toMatchObject({ statusCode: 404 });
      await expect(ben.call("rooms.get", general.items[0]?.id)).rejects.toMatchObject({ statusCode: 404 });
    });

    test("a room of a team is listed with the team", async () => {
      const { ana } = scene();
      const { id: teamId } = await ana.call<Team>("teams.create", { name: "Climbers" });

      const room = await ana.call<Room>("rooms.create", { title: "Ropes", teamId });
      const { items } = await ana.call<PageOf<Room>>("rooms.list", { teamId });

      expect(room).toMatchObject({ title: "Ropes", teamId });
      expect(items.map(({ title }) => title).sort()).toEqual(["Climbers", "Ropes"]);
    });
  });
}
