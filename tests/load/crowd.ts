import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";

/** Somebody of the crowd. */
export interface Somebody {
  id: string;
  email: string;
  /** A token that does not expire. */
  token: string;
  /** A token that is good now, of those that expire. */
  currentToken(): string;
}

/** How long each of the expiring tokens is good, and how many there are of them. */
export interface TokenLives {
  lifeMs: number;
  count: number;
}

type Row = Record<string, SQLInputValue>;

/**
 * Adds people to the data of a server that is not running: copies of a demo person, each with tokens of their own. There is no operation that
 * adds people together with their tokens.
 */
export function addCrowd(data: string, size: number, { lifeMs, count }: TokenLives): Somebody[] {
  const database = new DatabaseSync(join(data, "parley.db"));
  const from = Date.now();
  const person = rowOf(database, "select * from people where email = 'ben@acme.example'");
  const token = rowOf(database, "select * from access_tokens where person_id = ?", person.id as string);
  database.exec("begin");
  const people = Array.from({ length: size }, (_, index) => {
    const id = randomUUID();
    const email = `crowd${index}@acme.example`;
    insert(database, "people", { ...person, id, email, display_name: `Crowd ${index}` });
    const addToken = (name: string, expiresAt: string | null) =>
      insert(database, "access_tokens", {
        ...token,
        hash: createHash("sha256").update(name).digest("hex"),
        person_id: id,
        expires_at: expiresAt,
      });
    // Official clients read the organization out of it.
    const nameOf = (life: number | string) => `${id}-${life}_P0A1_${person.org_id}`;
    addToken(nameOf("lasting"), null);
    for (let life = 0; life < count; life++) addToken(nameOf(life), new Date(from + (life + 1) * lifeMs).toISOString());
    const currentToken = () => nameOf(Math.min(count - 1, Math.floor((Date.now() - from) / lifeMs)));
    return { id, email, token: nameOf("lasting"), currentToken };
  });
  database.exec("commit");
  database.close();
  return people;
}

function rowOf(database: DatabaseSync, query: string, ...values: SQLInputValue[]): Row {
  const row = database.prepare(query).get(...values);
  if (!row) throw new Error(`The demo data has none: ${query}`);
  return row as Row;
}

function insert(database: DatabaseSync, table: string, row: Row): void {
  const names = Object.keys(row);
  database.prepare(`insert into ${table} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`).run(...Object.values(row));
}
