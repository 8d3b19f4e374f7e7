import type { Room } from "@parley/contract/rooms";
import { ControlClient } from "@parley/testing";
import { useParley } from "@parley/testing/vitest";
import { beforeEach, expect, test } from "vitest";

/** What one file does at the server. */
interface Doings {
  title: string;
  /** Where it stops its clock. */
  now: string;
  /** What it has requests for people fail with. */
  status: number;
  /** Whether it resets while the other one goes on. */
  resets: boolean;
}

/** The tests of a file that shares its server with another one, which does the same with other words at the same time. */
export function sideBySide({ title, now, status, resets }: Doings, other: string): void {
  const parley = useParley();
  const place = new ControlClient({ url: process.env["PARLEY_TEST_URL"] ?? "" }).inbox("meeting");
  let meetings = 0;

  /** Goes on when the other file is as far as this one: an inbox of the server itself counts both. */
  const meet = async (): Promise<void> => {
    meetings += 1;
    await fetch(place.url, { method: "POST" });
    await place.until(2 * meetings, { timeoutInMs: 50_000 });
  };
  const rooms = async (): Promise<Room[]> => {
    const all: Room[] = [];
    for await (const room of parley().as("ana").rooms.list()) all.push(room);
    return all;
  };
  const titles = async () => (await rooms()).map((room) => room.title);
  const patience = { retry: { maxRetries: 0 } };

  beforeEach(async () => {
    await parley().clock.freeze(now);
    await parley().faults.add({ operation: "people.me", effect: { status } });
    const { id: roomId } = await parley().as("ana").rooms.create({ title });
    await parley()
      .as("ana")
      .memberships.create({ roomId, personEmail: parley().person("ben").email });
  });

  test("has data, time, faults, events and a journal of its own", async () => {
    const heard: (string | undefined)[] = [];
    const ben = parley().connect("ben", patience);
    ben.realtime.on("message:created", ({ text }) => heard.push(text));
    await ben.realtime.connect();
    await meet();
    const [room] = (await rooms()).filter((each) => each.title === title);
    await parley()
      .as("ana")
      .messages.create({ roomId: room?.id ?? "", text: `said in the ${title}` });
    await meet();

    await expect(ben.people.get("me")).rejects.toMatchObject({ status });
    await expect.poll(() => heard).toEqual([`said in the ${title}`]);
    expect(await titles()).toContain(title);
    expect(await titles()).not.toContain(other);
    expect(room?.created).toBe(now);
    expect(await parley().clock.read()).toMatchObject({ now, isFrozen: true });
    expect(await parley().faults.list()).toMatchObject([{ rule: { effect: { status } }, hits: 1 }]);
    expect(await parley().journal.list({ text: other })).toEqual([]);
    expect(await parley().journal.list({ kind: "request", text: `said in the ${title}` })).toHaveLength(1);
  });

  test("goes on as it was while the other is put back to its seed", async () => {
    const ben = parley().connect("ben", patience);
    await ben.realtime.connect();
    await meet();
    if (resets) for (let count = 0; count < 3; count++) await parley().reset();
    else
      for (let count = 0; count < 10; count++)
        await parley()
          .as("ana")
          .rooms.create({ title: `${title} ${count}` });
    await meet();

    const made = (await titles()).filter((each) => each?.startsWith(title));
    expect(made).toHaveLength(resets ? 0 : 11);
    expect((await parley().clock.read()).isFrozen).toBe(!resets);
    expect(await parley().faults.list()).toHaveLength(resets ? 0 : 1);
    const closed = await parley().journal.list({ kind: "frame", text: "socket.close" });
    expect(closed).toEqual([]);
  });
}
