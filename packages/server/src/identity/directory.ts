import type { Clock } from "../platform/clock.ts";
import type { Db } from "../platform/db/database.ts";
import { LruMap } from "../platform/lru.ts";
import type { IdentityPorts } from "./ports.ts";
import type { IdentityTables } from "./schema.ts";

/** What the other slices may know of a person. */
export interface PersonCard {
  id: string;
  orgId: string;
  email: string;
  displayName: string;
  type: "person" | "bot" | "appuser";
  /** The person is gone: a name for what they wrote, and nobody to be told or added. */
  isDeleted?: boolean;
}

/** Home of people who were invited by e-mail and belong to no organization here. */
export const guestOrgId = "00000000-0000-4000-8000-00000000c0de";

const columns = ["id", "org_id", "email", "display_name", "type"] as const;

/** Finds people for the other slices. */
export class Directory {
  readonly #db: Db<IdentityTables>;
  readonly #clock: Clock;
  readonly #newId: () => string;
  readonly #mails: IdentityPorts["mails"];
  readonly #cards = new LruMap<string, PersonCard>(10_000);
  /** Counts what made remembered answers wrong, so that an answer read before is not remembered after. */
  #changes = 0;

  constructor(db: Db<IdentityTables>, clock: Clock, newId: () => string, mails: IdentityPorts["mails"]) {
    this.#db = db;
    this.#clock = clock;
    this.#newId = newId;
    this.#mails = mails;
  }

  /** Those of the people that exist, or existed, by id. */
  async find(ids: readonly string[]): Promise<Map<string, PersonCard>> {
    const found = new Map<string, PersonCard>();
    const unknown: string[] = [];
    for (const id of new Set(ids)) {
      const card = this.#cards.get(id);
      if (card) found.set(id, card);
      else unknown.push(id);
    }
    if (unknown.length) for (const card of await this.#load(unknown)) found.set(card.id, card);
    return found;
  }

  /** What an organization is called; `undefined` when there is none. */
  async orgName(orgId: string): Promise<string | undefined> {
    return (await this.#db.selectFrom("orgs").select("name").where("id", "=", orgId).executeTakeFirst())?.name;
  }

  async findByEmail(email: string): Promise<PersonCard | undefined> {
    const row = await this.#db.selectFrom("people").select("id").where("email", "=", email.toLowerCase()).executeTakeFirst();
    return row && (await this.find([row.id])).get(row.id);
  }

  /** The person with this address. Somebody unknown is invited: a pending person who can be in rooms and read later. */
  async invite(email: string): Promise<PersonCard> {
    const known = await this.findByEmail(email);
    if (known) return known;
    const address = email.toLowerCase();
    const at = new Date(this.#clock.now()).toISOString();
    const person = { id: this.#newId(), org_id: guestOrgId, email: address, display_name: address, type: "person" as const };
    const made = await this.#db
      .insertInto("people")
      .values({ ...person, first_name: null, last_name: null, roles: "[]", licenses: "[]", is_pending: 1, created_at: at, updated_at: at })
      .onConflict((conflict) => conflict.column("email").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made) this.#mails.send("invitation", address);
    const card = await this.findByEmail(address);
    if (!card) throw new Error("a person vanished while being invited");
    return card;
  }

  /** Forgets what is remembered of a person who has changed. */
  forget(personId: string): void {
    this.#changes++;
    this.#cards.delete(personId);
  }

  async #load(ids: readonly string[]): Promise<PersonCard[]> {
    const changes = this.#changes;
    const rows = await this.#db.selectFrom("people").select(columns).where("id", "in", ids).execute();
    const cards = rows.map((row) => cardOf(row));
    if (cards.length < ids.length) {
      const gone = await this.#db.selectFrom("archived_people").select(columns).where("id", "in", ids).execute();
      cards.push(...gone.map((row) => ({ ...cardOf(row), isDeleted: true })));
    }
    if (changes === this.#changes) for (const card of cards) this.#cards.set(card.id, card);
    return cards;
  }
}

function cardOf(row: { id: string; org_id: string; email: string; display_name: string; type: PersonCard["type"] }): PersonCard {
  return { id: row.id, orgId: row.org_id, email: row.email, displayName: row.display_name, type: row.type };
}
