import type { Bus } from "./bus/bus.ts";
import type { Db, Migration, Tx } from "./db/database.ts";
import type { Fact, StoredFact } from "./fact.ts";
import { errorFields, type Log } from "./log.ts";

interface FactRow {
  seq: number;
  type: string;
  key: string;
  audience: string;
  data: string;
}

/** Facts that are stored but not yet delivered. */
export interface OutboxTables {
  facts: Omit<FactRow, "seq"> & { seq: import("kysely").Generated<number> };
}

export const outboxMigrations: Migration[] = [
  {
    name: "platform-001",
    async up(db) {
      await db.schema
        .createTable("facts")
        .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
        .addColumn("type", "text", (column) => column.notNull())
        .addColumn("key", "text", (column) => column.notNull())
        .addColumn("audience", "text", (column) => column.notNull())
        .addColumn("data", "text", (column) => column.notNull())
        .execute();
    },
  },
];

/**
 * Makes facts durable with the rows they speak of, and hands them to the bus after the commit, oldest first.
 * Delivery is at least once: what was stored but not delivered when the process ended is delivered at the next start.
 */
export class Outbox {
  readonly #db: Db<OutboxTables>;
  readonly #bus: Bus;
  readonly #log: Log;
  #queue: StoredFact[] = [];
  #draining: Promise<void> | undefined;

  constructor(db: Db<OutboxTables>, bus: Bus, log: Log) {
    this.#db = db;
    this.#bus = bus;
    this.#log = log;
  }

  /** Runs `work` in one transaction and stores the facts it returns in the same one. */
  async commit<Tables>(db: Db<Tables>, work: (tx: Tx<Tables>) => Promise<readonly Fact[]>): Promise<void> {
    const stored = await db.transaction().execute(async (tx) => this.#store(tx as Tx<unknown> as Tx<OutboxTables>, await work(tx)));
    this.#queue.push(...stored);
    this.#drain();
  }

  /** Delivers what an earlier process left behind. */
  async start(): Promise<void> {
    const rows = await this.#db.selectFrom("facts").selectAll().orderBy("seq").execute();
    this.#queue.push(...rows.map(fromRow));
    this.#drain();
  }

  /** Resolves when everything recorded so far is delivered. */
  async settled(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  async #store(tx: Tx<OutboxTables>, facts: readonly Fact[]): Promise<StoredFact[]> {
    const stored: StoredFact[] = [];
    for (const fact of facts) {
      const row = { type: fact.type, key: fact.key, audience: JSON.stringify(fact.audience), data: JSON.stringify(fact.data) };
      const { insertId } = await tx.insertInto("facts").values(row).executeTakeFirstOrThrow();
      stored.push({ ...fact, seq: Number(insertId) });
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
      const last = (batch.at(-1) as StoredFact).seq;
      await this.#db.deleteFrom("facts").where("seq", "<=", last).execute();
    }
  }
}

function fromRow({ seq, type, key, audience, data }: FactRow): StoredFact {
  return { seq, type, key, audience: JSON.parse(audience) as string[], data: JSON.parse(data) as unknown };
}
