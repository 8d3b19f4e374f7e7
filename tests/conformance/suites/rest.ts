import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { Person } from "@parley/contract/people";
import type { Room } from "@parley/contract/rooms";
import { parseId } from "@parley/protocol/ids";
import { describe, expect, test } from "vitest";
import type { PageOf } from "../officialClient.ts";
import type { Scene } from "../scene.ts";

/** Rooms, messages, memberships and people over REST. */
export function restSuite(scene: () => Scene): void {
  describe("REST", () => {
    test("a room is created, read, listed, renamed and removed", async () => {
      const { ana, world } = scene();

      const created = await ana.call<Room>("rooms.create", { title: "Harbour" });
      const read = await ana.call<Room>("rooms.get", created.id);
      const listed = await ana.call<PageOf<Room>>("rooms.list", { max: 5 });
      // As its documentation shows, an app hands the whole room back with what it changed.
      const renamed = await ana.call<Room>("rooms.update", { ...read, title: "Pier" });
      const removed = await ana.call("rooms.remove", created);

      expect(created).toMatchObject({ title: "Harbour", type: "group", isLocked: false, creatorId: world.person("ana").id });
      expect(parseId(created.id)).toMatchObject({ kind: "ROOM", cluster: "us" });
      expect(read).toEqual(created);
      expect(listed.items[0]).toEqual(created);
      expect(renamed).toMatchObject({ id: created.id, title: "Pier" });
      expect(removed).toBeUndefined();
      await expect(ana.call("rooms.get", created.id)).rejects.toMatchObject({ statusCode: 404 });
    });

    test("a message is created, read, listed newest first, edited and removed", async () => {
      const { ana, world } = scene();
      const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Letters" });

      const first = await ana.call<Message>("messages.create", { roomId, text: "first" });
      const second = await ana.call<Message>("messages.create", { roomId, markdown: "**second**" });
      const read = await ana.call<Message>("messages.get", first);
      const listed = await ana.call<PageOf<Message>>("messages.list", { roomId });
      const edited = await ana.call<Message>("messages.update", first, { text: "first, edited" });
      await ana.call("messages.remove", second);
      const left = await ana.call<PageOf<Message>>("messages.list", { roomId });

      const { id: personId, email: personEmail } = world.person("ana");
      expect(first).toMatchObject({ roomId, roomType: "group", text: "first", personId, personEmail });
      expect(second).toMatchObject({ text: "second", markdown: "**second**" });
      expect(second.html).toContain("<strong>second</strong>");
      expect(read).toEqual(first);
      expect(listed.items.map(({ id }) => id)).toEqual([second.id, first.id]);
      expect(edited).toMatchObject({ id: first.id, text: "first, edited" });
      expect(left.items.map(({ id, text }) => ({ id, text }))).toEqual([{ id: first.id, text: "first, edited" }]);
    });

    test("a member is added, read, listed, made moderator and removed", async () => {
      const { ana, world } = scene();
      const { email: personEmail, id: personId, orgId } = world.person("ben");
      const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Crew", isLocked: true });

      const added = await ana.call<Membership>("memberships.create", { roomId, personEmail });
      const read = await ana.call<Membership>("memberships.get", added);
      const listed = await ana.call<PageOf<Membership>>("memberships.list", { roomId });
      const promoted = await ana.call<Membership>("memberships.update", { ...read, isModerator: true });
      await ana.call("memberships.remove", added);
      const left = await ana.call<PageOf<Membership>>("memberships.list", { roomId });

      expect(added).toMatchObject({ roomId, personId, personEmail, personOrgId: orgId, isModerator: false, roomType: "group" });
      expect(read).toEqual(added);
      expect(listed.items.map((one) => one.personEmail).sort()).toEqual([world.person("ana").email, personEmail].sort());
      expect(promoted).toMatchObject({ id: added.id, isModerator: true });
      expect(left.items.map((one) => one.personEmail)).toEqual([world.person("ana").email]);
    });

    test("people are found by id, in batches, by email and as oneself", async () => {
      const { ana, world } = scene();
      const ids = ["ana", "ben", "echo"].map((name) => world.person(name).id);

      const me = await ana.call<Person>("people.get", "me");
      const [cleo, dan] = await Promise.all(["cleo", "dan"].map((name) => ana.call<Person>("people.get", world.person(name).id)));
      const byUuid = await ana.call<Person>("people.get", parseId(world.person("dan").id)?.uuid);
      const listed = await ana.call<Person[] | PageOf<Person>>("people.list", ids);
      const byEmail = await ana.call<PageOf<Person>>("people.list", { email: world.person("ben").email });

      expect(me).toMatchObject({ id: world.person("ana").id, emails: [world.person("ana").email], type: "person" });
      expect([cleo?.displayName, dan?.displayName]).toEqual([world.person("cleo").displayName, world.person("dan").displayName]);
      // The reference shows a page here; the official clients answer with a plain list.
      const byIds = Array.isArray(listed) ? listed : listed.items;
      expect(byUuid).toEqual(dan);
      expect(byIds.map(({ id }) => id)).toEqual(ids);
      expect(byIds[2]).toMatchObject({ type: "bot" });
      expect(byEmail.items.map(({ id }) => id)).toEqual([world.person("ben").id]);
    });

    test("a list is read page by page until there is no next page", async () => {
      const { ana } = scene();
      const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Pages" });
      const texts = ["one", "two", "three", "four", "five"];
      for (const text of texts) await ana.call("messages.create", { roomId, text });

      const pages = [await ana.call<PageOf<Message>>("messages.list", { roomId, max: 2 })];
      while (pages.at(-1)?.hasNext && pages.length < 10) pages.push(await ana.nextPage(pages.at(-1) as PageOf<Message>));

      expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
      expect(pages.flatMap(({ items }) => items.map(({ text }) => text))).toEqual(texts.toReversed());
    });

    test("a direct room opens with the first message to somebody, and stays the same room", async () => {
      const { ana, ben, world } = scene();

      const there = await ana.call<Message>("messages.create", { toPersonEmail: world.person("ben").email, text: "hi" });
      const back = await ben.call<Message>("messages.create", { toPersonId: world.person("ana").id, text: "hi yourself" });
      const room = await ben.call<Room>("rooms.get", there.roomId);

      expect(there.roomType).toBe("direct");
      expect(back.roomId).toBe(there.roomId);
      expect(room).toMatchObject({ type: "direct", title: world.person("ana").displayName });
    });
  });
}
