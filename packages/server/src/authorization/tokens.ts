import type { Clock } from "../platform/clock.ts";
import type { Actor } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import type { StoredFact } from "../platform/fact.ts";
import { LruMap } from "../platform/lru.ts";
import { Problem } from "../platform/problem.ts";
import type { AuthorizationPorts, Holder } from "./ports.ts";
import type { AccessTokenRow, AuthorizationTables } from "./schema.ts";
import { isAdministrative, mayCarry, ownScopes } from "./scopes.ts";
import { hashToken } from "./secrets.ts";

interface Known {
  actor: Actor;
  /** Milliseconds since the epoch; `undefined` for a token that does not expire. */
  expiresAt: number | undefined;
}

/** Finds the person behind a token, and remembers the answer for the next request. */
export class TokenDirectory {
  readonly #db: Db<AuthorizationTables>;
  readonly #clock: Clock;
  readonly #people: AuthorizationPorts["people"];
  readonly #known = new LruMap<string, Known>(10_000);
  /** Counts what made remembered answers wrong, so that an answer read before is not remembered after. */
  #changes = 0;

  constructor(db: Db<AuthorizationTables>, clock: Clock, people: AuthorizationPorts["people"]) {
    this.#db = db;
    this.#clock = clock;
    this.#people = people;
  }

  /**
   * The holder of a token; `undefined` when it is unknown, has expired, or its holder may not act any more.
   *
   * @throws Problem 403 when it is good but nobody's: an application's own
   */
  async authenticate(token: string): Promise<Actor | undefined> {
    const known = await this.#find(token);
    if (!known || (known.expiresAt !== undefined && known.expiresAt <= this.#clock.now())) return undefined;
    return known.actor;
  }

  /** When a token ends by itself, in milliseconds since the epoch; `undefined` when it does not, or is unknown. */
  async expiryOf(token: string): Promise<number | undefined> {
    return (await this.#find(token))?.expiresAt;
  }

  /** Scopes of each token that a person holds and that has not expired. */
  async scopesOf(personId: string): Promise<ReadonlySet<string>[]> {
    const holder = await this.#people.find(personId);
    if (!holder) return [];
    const now = new Date(this.#clock.now()).toISOString();
    const rows = await this.#db
      .selectFrom("access_tokens")
      .select(["kind", "scopes"])
      .where("person_id", "=", personId)
      .where((e) => e.or([e("expires_at", "is", null), e("expires_at", ">", now)]))
      .execute();
    return rows.map((row) => scopesOf(row, holder));
  }

  /** Forgets what is remembered of a person's tokens, after the person or a token has changed. */
  forget(personId: string): void {
    this.#changes++;
    this.#known.deleteWhere(({ actor }) => actor.personId === personId);
  }

  /** Changes of people and tokens, by whatever way they came about. */
  onFact({ type, data }: StoredFact): void {
    if (type === "token.revoked" || type.startsWith("person.")) this.forget((data as { personId: string }).personId);
  }

  async #find(token: string): Promise<Known | undefined> {
    const key = hashToken(token);
    return this.#known.get(key) ?? (await this.#load(key));
  }

  async #load(key: string): Promise<Known | undefined> {
    const changes = this.#changes;
    const row = await this.#db
      .selectFrom("access_tokens")
      .select(["kind", "person_id", "application_id", "scopes", "expires_at"])
      .where("hash", "=", key)
      .executeTakeFirst();
    if (row?.kind === "client") throw new Problem(403, "The token stands for an application, not for a person.");
    const holder = row?.person_id ? await this.#people.find(row.person_id) : undefined;
    if (!row || !holder) return undefined;
    const { id: personId, orgId, type, email, displayName } = holder;
    const scopes = scopesOf(row, holder);
    // Administering is allowed to an application apart: what it may do for an administrator is not to administer.
    const roles = row.scopes === "" || [...scopes].some(isAdministrative) ? holder.roles : [];
    const applicationId = row.application_id ?? undefined;
    const actor: Actor = { personId, orgId, type, email, displayName, roles, scopes, applicationId };
    const known = { actor, expiresAt: row.expires_at ? Date.parse(row.expires_at) : undefined };
    if (changes === this.#changes) this.#known.set(key, known);
    return known;
  }
}

/** Own tokens carry what their holder may do now; others what was agreed to, as far as the holder still may. */
function scopesOf({ kind, scopes }: Pick<AccessTokenRow, "kind" | "scopes">, { roles }: Holder): ReadonlySet<string> {
  if (kind === "personal" || kind === "bot") return ownScopes(roles);
  return new Set(scopes.split(" ").filter((scope) => mayCarry(roles, scope)));
}
