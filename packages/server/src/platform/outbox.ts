import { setImmediate } from "node:timers/promises";
import type { Bus } from "./bus/bus.ts";
import type { Clock } from "./clock.ts";
import type { Db, Migration, Tx } from "./db/database.ts";
import { prepareQuery } from "./db/prepared.ts";
import type { Fact, StoredFact } from "./fact.ts";
import { errorFields, type Log } from "./log.ts";

/** Facts that are stored but not yet delivered. */
export interface OutboxTables {
  facts: { seq: number; type: string; key: string; audience: string; data: string };
}

export const outboxMigrations: Migration[] = [
  {
    name: "platform-001",
    async up(db) {
      await db.schema
        .createTable("facts")
        .addColumn("seq", "integer", (column) => column.primaryKey())
        .addColumn("type", "text", (column) => column.notNull())
        .addColumn("key", "text", (column) => column.notNull())
        .addColumn("audience", "text", (column) => column.notNull())
        .addColumn("data", "text", (column) => column.notNull())
        .execute();
    },
  },
];

/** Delivered facts are forgotten together: one delete for many. */
const forgetAfter = { facts: 500, delayMs: 1000 } as const;

type Work = (tx: Tx<never>) => Promise<readonly Fact[]>;

/** A commit that waits for its turn. */
interface Waiting {
  work: Work;
  resolve(): void;
  reject(reason: unknown): void;
}

/**
 * Makes facts durable with the rows they speak of, and hands them to the bus after the commit, oldest first.
 * Delivery is at least once: what was stored but not known to be delivered when the process ended is delivered at the next start.
 *
 * Commits that come together share one transaction of the database, so that many cost little more than one. When one of them
 * fails, each is run again in a transaction of its own: `work` may therefore run twice, and must do nothing but use its transaction.
 */
export class Outbox {
  readonly #db: Db<OutboxTables>;
  readonly #bus: Bus;
  readonly #clock: Clock;
  readonly #log: Log;
  #waiting: Waiting[] = [];
  #committing = false;
  /** Whether commits come together: then even the first of a turn waits for the others. */
  #isBusy = false;
  #seq = 0;
  #queue: StoredFact[] = [];
  #draining: Promise<void> | undefined;
  #delivered = { seq: 0, count: 0 };
  #cancelForget: (() => void) | undefined;
  /** Called before each commit; what it throws, the commit rejects with. */
  beforeCommit: (() => void) | undefined;

  constructor(db: Db<OutboxTables>, bus: Bus, clock: Clock, log: Log) {
    this.#db = db;
    this.#bus = bus;
    this.#clock = clock;
    this.#log = log;
  }

  /** Runs `work` in a transaction and stores the facts it returns in the same one. Resolves when both are durable. */
  commit<Tables>(work: (tx: Tx<Tables>) => Promise<readonly Fact[]>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.beforeCommit?.();
      this.#waiting.push({ work: work as unknown as Work, resolve, reject });
      if (!this.#committing) void this.#commitAll();
    });
  }

  /** Delivers what an earlier process left behind. Comes before the first commit. */
  async start(): Promise<void> {
    const rows = await this.#db.selectFrom("facts").selectAll().orderBy("seq").execute();
    this.#seq = Math.max(this.#seq, rows.at(-1)?.seq ?? 0);
    this.#queue.push(...rows.map(fromRow));
    this.#drain();
  }

  /** Resolves when everything recorded so far is delivered. */
  async settled(): Promise<void> {
    while (this.#draining !== undefined) await this.#draining;
  }

  /** Waits for deliveries and forgets them. */
  async close(): Promise<void> {
    await this.settled();
    await this.#forget();
  }

  async #commitAll(): Promise<void> {
    this.#committing = true;
    // One that comes alone does not wait; those that come in the same turn after it are committed together.
    if (!this.#isBusy) await this.#commitWaiting();
    do {
      // Lets every request that has arrived come this far, so that they are committed together.
      await setImmediate();
      this.#isBusy = this.#waiting.length > 1;
      await this.#commitWaiting();
    } while (this.#waiting.length);
    this.#committing = false;
  }

  async #commitWaiting(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length) await this.#commitBatch(batch);
  }

  /** Never rejects: whatever happens is told to those who wait. */
  async #commitBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const facts = await this.#db.transaction().execute(async (tx) => {
        const stored: StoredFact[] = [];
        for (const { work } of batch) stored.push(...(await this.#run(tx, work)));
        return stored;
      });
      this.#queue.push(...facts);
      this.#drain();
      // Events go out before the answers: whoever listens need not wait until every answer has been written.
      await new Promise<void>((resolve) => process.nextTick(resolve));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      const [only, ...others] = batch as [Waiting, ...Waiting[]];
      if (!others.length) return only.reject(error);
      // Everything was taken back: each commit is tried again by itself, so that one that fails harms nobody else.
      for (const waiting of batch) await this.#commitBatch([waiting]);
    }
  }

  async #run(tx: Tx<OutboxTables>, work: Work): Promise<StoredFact[]> {
    const stored = (await work(tx as unknown as Tx<never>)).map((fact) => ({ ...fact, seq: ++this.#seq, json: JSON.stringify(fact.data) }));
    for (const { seq, type, key, audience, json } of stored) {
      await insertFact(tx, { seq, type, key, audience: JSON.stringify(audience), data: json });
    }
    return stored;
  }

  #drain(): void {
    this.#draining ??= this.#deliver()
      .catch((error: unknown) => this.#log.error("delivery of facts failed", errorFields(error)))
      .finally(() => {
        this.#draining = undefined;
        if (this.#queue.length) this.#drain();
      });
  }

  async #deliver(): Promise<void> {
    while (this.#queue.length) {
      const batch = this.#queue;
      this.#queue = [];
      for (const fact of batch) await this.#bus.publish(fact);
      this.#delivered = { seq: (batch.at(-1) as StoredFact).seq, count: this.#delivered.count + batch.length };
      if (this.#delivered.count >= forgetAfter.facts) await this.#forget();
      else this.#cancelForget ??= this.#clock.after(forgetAfter.delayMs, () => void this.#forget());
    }
  }

  async #forget(): Promise<void> {
    this.#cancelForget?.();
    this.#cancelForget = undefined;
    if (!this.#delivered.count) return;
    this.#delivered.count = 0;
    try {
      await this.#db.deleteFrom("facts").where("seq", "<=", this.#delivered.seq).execute();
    } catch (error) {
      this.#log.error("delivered facts could not be forgotten; they will be delivered again", errorFields(error));
    }
  }
}

const insertFact = prepareQuery<OutboxTables, OutboxTables["facts"]>((db, param) =>
  db
    .insertInto("facts")
    .values({ seq: param("seq"), type: param("type"), key: param("key"), audience: param("audience"), data: param("data") }),
);

function fromRow({ seq, type, key, audience, data }: OutboxTables["facts"]): StoredFact {
  return { seq, type, key, audience: JSON.parse(audience) as string[], data: JSON.parse(data) as unknown, json: data };
}
