import { createHash } from "node:crypto";
import type { Clock } from "../platform/clock.ts";
import type { Actor } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import { LruMap } from "../platform/lru.ts";
import type { IdentityTables } from "./schema.ts";

/** Scopes of a person's own token: everything a person may do. Administrators get the administrative ones too. */
export const personScopes: readonly string[] = ["spark:all", "spark:kms"];
export const adminScopes: readonly string[] = [
  "spark-admin:people_read",
  "spark-admin:people_write",
  "spark-admin:organizations_read",
  "spark-admin:roles_read",
  "spark-admin:licenses_read",
];

interface Known {
  actor: Actor;
  /** Milliseconds since the epoch; `undefined` for a token that does not expire. */
  expiresAt: number | undefined;
}

/** Tokens are stored as hashes: whoever reads the database cannot use them. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Finds the person behind a token, and remembers the answer for the next request. */
export class TokenDirectory {
  readonly #db: Db<IdentityTables>;
  readonly #clock: Clock;
  readonly #known = new LruMap<string, Known>(10_000);

  constructor(db: Db<IdentityTables>, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** The holder of a token; `undefined` when it is unknown or has expired. */
  async authenticate(token: string): Promise<Actor | undefined> {
    const hash = hashToken(token);
    const known = this.#known.get(hash) ?? (await this.#load(hash));
    if (!known || (known.expiresAt !== undefined && known.expiresAt <= this.#clock.now())) return undefined;
    return known.actor;
  }

  /** Scopes of each token that a person holds and that has not expired. */
  async scopesOf(personId: string): Promise<ReadonlySet<string>[]> {
    const now = new Date(this.#clock.now()).toISOString();
    const rows = await this.#db
      .selectFrom("tokens")
      .select("scopes")
      .where("person_id", "=", personId)
      .where((e) => e.or([e("expires_at", "is", null), e("expires_at", ">", now)]))
      .execute();
    return rows.map(({ scopes }) => new Set(scopes.split(" ")));
  }

  /** Forgets what is remembered, after people or tokens have changed. */
  forget(): void {
    this.#known.clear();
  }

  async #load(hash: string): Promise<Known | undefined> {
    const row = await this.#db
      .selectFrom("tokens")
      .innerJoin("people", "people.id", "tokens.person_id")
      .where("tokens.hash", "=", hash)
      .select(["people.id", "org_id", "type", "email", "display_name", "roles", "scopes", "expires_at"])
      .executeTakeFirst();
    if (!row) return undefined;
    const actor: Actor = {
      personId: row.id,
      orgId: row.org_id,
      type: row.type,
      email: row.email,
      displayName: row.display_name,
      roles: JSON.parse(row.roles) as string[],
      scopes: new Set(row.scopes.split(" ")),
    };
    const known = { actor, expiresAt: row.expires_at ? Date.parse(row.expires_at) : undefined };
    this.#known.set(hash, known);
    return known;
  }
}
