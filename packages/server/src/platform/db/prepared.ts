import type { Compilable, CompiledQuery } from "kysely";
import type { Db, DirectRunner } from "./database.ts";

/** Stands in a query for a value that is given at each run. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Says which value goes here. Its type is the value's, so that the query around it is checked like any other. */
export type Param<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name];

/** Runs a prepared query with the values of one call, in the transaction or database given; answers its rows. */
export type PreparedQuery<Tables, Values, Row> = (db: Db<Tables>, values: Values) => Promise<Row[]>;

/**
 * A query that is built and compiled once: for what runs with every request, where building it costs more than running it.
 *
 * @param build - Builds the query, with `param("name")` in place of each value that changes.
 */
export function prepareQuery<Tables, Values extends object, Row = unknown>(
  build: (db: Db<Tables>, param: Param<Values>) => Compilable<Row>,
): PreparedQuery<Tables, Values, Row> {
  /** By the kind of database: each engine has its own SQL. */
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  const param: Param<Values> = (name) => new Placeholder(name) as never;
  return async (db, values) => {
    const adapter = db.getExecutor().adapter as Partial<DirectRunner> & object;
    let query = compiled.get(adapter.constructor);
    if (!query) {
      query = build(db, param).compile();
      compiled.set(adapter.constructor, query);
    }
    const parameters = query.parameters.map((value) => (value instanceof Placeholder ? values[value.name as keyof Values] : value));
    if (adapter.runNow && (db.isTransaction || !adapter.isInTransaction?.())) return adapter.runNow(query.sql, parameters) as Row[];
    return (await db.executeQuery<Row>({ ...query, parameters } as CompiledQuery<Row>)).rows;
  };
}
