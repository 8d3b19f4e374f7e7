import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CatchUpLimits, type CatchUpSource, catchUp } from "./catchUp.ts";

interface Happened {
  room: string;
  atMs: number;
}

const wide: CatchUpLimits = { rooms: 100, activitiesPerRoom: 10_000, activities: 100_000 };

/** A service with this history: what it answers is cut and ordered as the real one does. */
function serviceWith(history: readonly Happened[]): CatchUpSource {
  const activities = history.map(({ room, atMs }, index) => ({ id: String(index), room, atMs, published: new Date(atMs).toISOString() }));
  return {
    async rooms(sinceMs, limit) {
      const ids = new Set(activities.filter(({ atMs }) => atMs >= sinceMs).map(({ room }) => room));
      return [...ids].slice(0, limit).map((id) => ({ id }) as WireConversation);
    },
    left: async () => [],
    async activities({ id }, { sinceMs, beforeMs = Number.POSITIVE_INFINITY, limit }) {
      const found = activities.filter(({ room, atMs }) => room === id && atMs >= sinceMs && atMs < beforeMs);
      return found.reverse().slice(0, limit) as unknown as WireActivity[];
    },
  };
}

const history = fc.array(fc.record({ room: fc.constantFrom("a", "b", "c"), waitMs: fc.nat(3) }), { maxLength: 400 }).map((steps) => {
  let atMs = 1000;
  return steps.map(({ room, waitMs }) => {
    atMs += waitMs;
    return { room, atMs };
  });
});

test("everything since the gap is told, once, in the order of its room", async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.integer({ min: 900, max: 2200 }), async (all, sinceMs) => {
      const told: string[] = [];

      const result = await catchUp(serviceWith(all), sinceMs, wide, ({ id }) => void told.push(id));

      for (const room of ["a", "b", "c"]) {
        const expected = all.flatMap((each, index) => (each.room === room && each.atMs >= sinceMs ? [String(index)] : []));
        expect(told.filter((id) => all[Number(id)]?.room === room)).toEqual(expected);
      }
      expect(result).toMatchObject({ activities: told.length, incompleteRooms: [], hasMoreRooms: false });
    }),
  );
});

test("of a room with too much news, the latest is told, and the room is named", async () => {
  const busy = Array.from({ length: 350 }, (_, index) => ({ room: "a", atMs: 1000 + index }));
  const told: string[] = [];

  const result = await catchUp(
    serviceWith(busy),
    0,
    { rooms: 10, activitiesPerRoom: 120, activities: 1000 },
    ({ id }) => void told.push(id),
  );

  expect(told).toEqual(Array.from({ length: 120 }, (_, index) => String(230 + index)));
  expect(result).toEqual({ activities: 120, rooms: 1, incompleteRooms: ["a"], hasMoreRooms: false });
});

test("when there are more rooms than it reads, it says so", async () => {
  const many = Array.from({ length: 8 }, (_, index) => ({ room: `room ${index}`, atMs: 1000 }));

  expect(await catchUp(serviceWith(many), 0, { rooms: 5, activitiesPerRoom: 10, activities: 1000 }, () => {})).toMatchObject({
    rooms: 5,
    hasMoreRooms: true,
  });
});

test("a service that gives the same page for ever is not asked for ever", async () => {
  const page = Array.from({ length: 100 }, (_, index) => ({ id: String(index), published: "2026-01-01T00:00:00.000Z" }) as WireActivity);
  let asked = 0;
  const stuck: CatchUpSource = {
    rooms: async () => [{ id: "a" } as WireConversation],
    left: async () => [],
    activities: async () => {
      asked += 1;
      return page;
    },
  };

  expect(await catchUp(stuck, 0, wide, () => {})).toMatchObject({ activities: 100 });
  expect(asked).toBe(2);
});

test("rooms that one was taken out of are told in the order in which it happened, and nothing from before or beside", async () => {
  const leaving = (id: string, atMs: number, verb = "leave") => {
    const activity = { id, verb, published: new Date(atMs).toISOString() } as WireActivity;
    return { id: `room of ${id}`, activities: { items: [activity] } } as WireConversation;
  };
  const latestFirst = [leaving("c", 4000), leaving("b", 3000), leaving("said", 2500, "post"), leaving("a", 2000), leaving("old", 500)];
  const source: CatchUpSource = { ...serviceWith([]), left: async (_, limit) => latestFirst.slice(0, limit) };
  const told: string[] = [];

  const result = await catchUp(source, 1000, wide, ({ id }) => void told.push(id));

  expect(told).toEqual(["a", "b", "c"]);
  expect(result).toEqual({ activities: 3, rooms: 3, incompleteRooms: [], hasMoreRooms: false });
  expect(await catchUp(source, 1000, { ...wide, rooms: 2 }, () => {})).toMatchObject({ rooms: 2, hasMoreRooms: true });
});
