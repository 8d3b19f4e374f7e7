import type { Method } from "./operation.ts";

/** Where one operation is, and in which area of the catalog more is told of it. */
export interface OperationRoute {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly area: string;
}

/** Reads a table of routes: id, method, path and area, one operation a line. */
export function parseRoutes(table: string): OperationRoute[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [id, method, path, area] = line.split(" ") as [string, Method, string, string];
      return { id, method, path, area };
    });
}
