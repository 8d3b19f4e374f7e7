import type { Method } from "./operation.ts";

/** Where one operation is, and in which area of the catalog more is told of it. */
export interface OperationRoute {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly area: string;
  /** What has to serve it: `generic`, `view`, `hook`, `seed`, `query`, `job`, `blob`, `derive` or `hand`. */
  readonly engine: string;
  /** What kind of call it is: `collection.list`, `singleton.update`, `job.start` and so on. */
  readonly pattern: string;
}

/** Reads a table of routes: id, method, path, area, engine and pattern, one operation a line. */
export function parseRoutes(table: string): OperationRoute[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [id, method, path, area, engine, pattern] = line.split(" ") as [string, Method, string, string, string, string];
      return { id, method, path, area, engine, pattern };
    });
}
