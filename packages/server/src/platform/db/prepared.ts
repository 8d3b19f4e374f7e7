import type { Compilable, CompiledQuery, QueryResult } from "kysely";
import type { Db } from "./database.ts";

/** Stands in a query for a value that is given at each run. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Says which value goes here. Its type is the value's, so that the query around it is checked like any other. */
export type Param<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name];

/** Runs a prepared query with the values of one call, in the transaction or database given. */
export type PreparedQuery<Tables, Values, Row> = (db: Db<Tables>, values: Values) => Promise<QueryResult<Row>>;

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
  return (db, values) => {
    const engine = db.getExecutor().adapter.constructor;
    let query = compiled.get(engine);
    if (!query) {
      query = build(db, param).compile();
      compiled.set(engine, query);
    }
    const parameters = query.parameters.map((value) => (value instanceof Placeholder ? values[value.name as keyof Values] : value));
    return db.executeQuery({ ...query, parameters });
  };
}
