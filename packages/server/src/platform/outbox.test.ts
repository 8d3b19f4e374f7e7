import { type Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Bus } from "./bus/bus.ts";
import { MemoryBus } from "./bus/memory.ts";
import { MovableClock } from "./clock.ts";
import type { Database } from "./db/database.ts";
import { migrate } from "./db/migrate.ts";
import { prepareQuery } from "./db/prepared.ts";
import { openSqlite } from "./db/sqlite.ts";
import type { Fact, StoredFact } from "./fact.ts";
import { createLog } from "./log.ts";
import { Outbox, type OutboxTables, outboxMigrations } from "./outbox.ts";

const log = createLog("silent");
const clock = new MovableClock();
let database: Database;
let db: Kysely<OutboxTables>;
beforeEach(async () => {
  database = openSqlite(":memory:");
  db = database.kysely as unknown as Kysely<OutboxTables>;
  await migrate(database, outboxMigrations);
});
afterEach(() => database.close());

const fact = (n: number): Fact => ({ type: "counted", key: "k", audience: ["ana"], data: { n } });
const numbersOf = (facts: StoredFact[]) => facts.map(({ data }) => (data as { n: number }).n);

test("facts are delivered in the order of their commits and then forgotten", async () => {
  const bus = new MemoryBus(log);
  const got: StoredFact[] = [];
  bus.subscribe((each) => void got.push(each));
  const outbox = new Outbox(db, bus, clock, log);

  await Promise.all(Array.from({ length: 50 }, (_, n) => outbox.commit<OutboxTables>(async () => [fact(n)])));
  await outbox.close();

  expect(numbersOf(got)).toEqual(Array.from({ length: 50 }, (_, n) => n));
  expect(await db.selectFrom("facts").selectAll().execute()).toEqual([]);
});

test("when the work fails, neither its rows nor its facts exist", async () => {
  const outbox = new Outbox(db, new MemoryBus(log), clock, log);

  await expect(
    outbox.commit<OutboxTables>(async (tx) => {
      await tx.insertInto("facts").values({ seq: 99, type: "row", key: "k", audience: "[]", data: "{}" }).execute();
      throw new Error("no");
    }),
  ).rejects.toThrow("no");

  expect(await db.selectFrom("facts").selectAll().execute()).toEqual([]);
});

test("of commits that come together, one that fails takes back its own rows only", async () => {
  const bus = new MemoryBus(log);
  const got: StoredFact[] = [];
  bus.subscribe((each) => void got.push(each));
  const outbox = new Outbox(db, bus, clock, log);
  const commit = (n: number) =>
    outbox.commit<OutboxTables>(async (tx) => {
      await tx
        .insertInto("facts")
        .values({ seq: 1000 + n, type: "row", key: "k", audience: "[]", data: "{}" })
        .execute();
      if (n % 3 === 0) throw new Error(`no ${n}`);
      return [fact(n)];
    });

  const outcomes = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(commit));
  await outbox.settled();

  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "rejected", "fulfilled", "fulfilled"]);
  expect(numbersOf(got)).toEqual([1, 2, 4, 5]);
  const rows = await db.selectFrom("facts").select("seq").where("type", "=", "row").orderBy("seq").execute();
  expect(rows.map(({ seq }) => seq)).toEqual([1001, 1002, 1004, 1005]);
});

test("what an earlier process left behind is delivered at the next start", async () => {
  const silent: Bus = { publish: () => new Promise(() => {}), subscribe: () => () => {}, close: async () => {} };
  await new Outbox(db, silent, clock, log).commit(async () => [fact(1), fact(2)]);
  const bus = new MemoryBus(log);
  const got: StoredFact[] = [];
  bus.subscribe((each) => void got.push(each));

  const next = new Outbox(db, bus, clock, log);
  await next.start();
  await next.settled();

  expect(numbersOf(got)).toEqual([1, 2]);
});

for (const makeBus of [{ name: "memory", make: () => new MemoryBus(log) }]) {
  describe(`a bus (${makeBus.name})`, () => {
    test("brings every fact to every subscriber in order, also past one that fails", async () => {
      const bus = makeBus.make();
      const got: StoredFact[] = [];
      bus.subscribe(() => {
        throw new Error("broken subscriber");
      });
      bus.subscribe(async (each) => void got.push(each));

      for (let seq = 1; seq <= 5; seq++) await bus.publish({ ...fact(seq), seq, json: "{}" });

      expect(numbersOf(got)).toEqual([1, 2, 3, 4, 5]);
      await bus.close();
    });

    test("leaves those alone who have unsubscribed", async () => {
      const bus = makeBus.make();
      const got: StoredFact[] = [];
      const stop = bus.subscribe((each) => void got.push(each));
      stop();

      await bus.publish({ ...fact(1), seq: 1, json: "{}" });

      expect(got).toEqual([]);
    });
  });
}

for (const engine of [{ name: "sqlite", open: () => openSqlite(":memory:") }]) {
  describe(`a database (${engine.name})`, () => {
    test("runs transactions one after the other and takes back those that fail", async () => {
      const one = engine.open();
      await sql`create table counters (n integer not null)`.execute(one.kysely);
      await sql`insert into counters values (0)`.execute(one.kysely);
      const add = (fail: boolean) =>
        one.kysely.transaction().execute(async (tx) => {
          await sql`update counters set n = n + 1`.execute(tx);
          if (fail) throw new Error("taken back");
        });

      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => add(n % 2 === 0)));

      expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(10);
      expect((await sql<{ n: number }>`select n from counters`.execute(one.kysely)).rows).toEqual([{ n: 10 }]);
      await one.close();
    });

    test("shows a prepared query what has been committed, and nothing of a transaction under way", async () => {
      const one = engine.open();
      const counters = one.kysely.withTables<{ counters: { n: number } }>();
      const select = prepareQuery<{ counters: { n: number } }, object, { n: number }>((db) => db.selectFrom("counters").selectAll());
      await sql`create table counters (n integer not null)`.execute(counters);
      const seen: unknown[] = [];

      const change = counters.transaction().execute(async (tx) => {
        await tx.insertInto("counters").values({ n: 1 }).execute();
        seen.push(await select(tx, {}));
        outside = select(counters, {});
        await new Promise(setImmediate);
        throw new Error("taken back");
      });
      let outside: Promise<unknown> | undefined;
      await expect(change).rejects.toThrow("taken back");
      seen.push(await outside, await select(counters, {}));

      expect(seen).toEqual([[{ n: 1 }], [], []]);
      await one.close();
    });
  });
}
