import type { Db } from "../platform/db/database.ts";
import { type Condition, matches, parseFilter } from "./filter.ts";
import type { ResourceEvent } from "./ports.ts";
import type { WebhookRow, WebhookTables } from "./schema.ts";

/** A webhook that is active, ready to be asked. */
export interface Hook {
  row: WebhookRow;
  conditions: readonly Condition[];
}

/** The active webhooks, kept in memory because every fact asks for them. */
export class Registry {
  readonly #db: Db<WebhookTables>;
  readonly #hooks = new Map<string, Hook>();
  /** Webhooks that have changed since they were read; `undefined` when nothing has been read. */
  #changed: Set<string> | undefined;
  #byCreator: Map<string, Hook[]> | undefined;
  #reading: Promise<void> | undefined;

  constructor(db: Db<WebhookTables>) {
    this.#db = db;
  }

  /** Told of a webhook whose row has changed or is gone. */
  changed(id: string): void {
    this.#changed?.add(id);
  }

  /** An active webhook. */
  async get(id: string): Promise<Hook | undefined> {
    await this.#refresh();
    return this.#hooks.get(id);
  }

  /** Active webhooks of these persons. */
  async ofCreators(personIds: readonly string[]): Promise<Hook[]> {
    await this.#refresh();
    const byCreator = this.#index();
    return byCreator.size ? personIds.flatMap((id) => byCreator.get(id)?.filter(({ row }) => row.owned_by === "creator") ?? []) : [];
  }

  /** Active webhooks that hear of a whole organization. */
  async ofOrgs(): Promise<Hook[]> {
    await this.#refresh();
    return [...this.#hooks.values()].filter(({ row }) => row.owned_by === "org");
  }

  /** Reads what has changed, one reading after the other: whoever waits sees all of it. */
  async #refresh(): Promise<void> {
    if (!this.#reading && this.#changed?.size === 0) return;
    const reading = Promise.resolve(this.#reading).then(
      () => this.#read(),
      () => this.#read(),
    );
    this.#reading = reading;
    try {
      await reading;
    } finally {
      if (this.#reading === reading) this.#reading = undefined;
    }
  }

  async #read(): Promise<void> {
    const changed = this.#changed;
    if (changed && !changed.size) return;
    this.#changed = new Set();
    try {
      let query = this.#db.selectFrom("webhooks").selectAll();
      // Many at once are read as quickly all together.
      if (changed && changed.size <= 100) query = query.where("id", "in", [...changed]);
      const rows = await query.execute();
      for (const id of changed ?? []) this.#hooks.delete(id);
      for (const row of rows) this.#keep(row);
      this.#byCreator = undefined;
    } catch (error) {
      this.#changed = changed && new Set([...changed, ...this.#changed]);
      throw error;
    }
  }

  #keep(row: WebhookRow): void {
    if (row.status === "active") this.#hooks.set(row.id, { row, conditions: row.filter ? parseFilter(row.filter) : [] });
    else this.#hooks.delete(row.id);
  }

  #index(): Map<string, Hook[]> {
    if (this.#byCreator) return this.#byCreator;
    const index = new Map<string, Hook[]>();
    for (const hook of this.#hooks.values()) {
      const own = index.get(hook.row.creator_id);
      if (own) own.push(hook);
      else index.set(hook.row.creator_id, [hook]);
    }
    this.#byCreator = index;
    return index;
  }
}

/** Whether a webhook is to be told of an event. */
export function wants({ row, conditions }: Hook, event: ResourceEvent): boolean {
  if (row.resource !== "all" && row.resource !== event.resource) return false;
  if (row.event !== "all" && row.event !== event.event) return false;
  return matches(conditions, event, row.creator_id);
}
