/** HTTP methods of the public API. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * One operation of the public REST API, as both ends see it: the client calls it, the server implements it.
 * `Input` and `Output` exist for the compiler only.
 */
export interface Operation<Input, Output> {
  /** `noun.verb`; the same for ever. */
  readonly id: string;
  readonly method: Method;
  /** Path below the service's origin, with `{name}` for each path parameter. */
  readonly path: string;
  /** Names of the input that travel in the query. What is neither in path nor query is the body. */
  readonly query?: readonly string[];
  /** Property of the answer that holds the items; set only on lists. */
  readonly items?: string;
  /** How the caller counts out the parts of a list; absent where a `Link` leads on. */
  readonly paging?: Paging;
  /** Scopes of which a token needs one; left out where the facts name none. */
  readonly scopes?: readonly string[];
  /** Carries the types; never set. */
  readonly types?: (input: Input) => Output;
}

/**
 * How parts of a list are counted out: by the number of the first item (from 1, from 0) or of the page (from 0), and how many.
 * Open, because newer services count otherwise.
 */
export type Paging = "startIndex-count" | "offset-max" | "start-max" | "page-pageSize" | (string & {});

/** A list whose items stand under a name of their own, or that is counted out. */
export interface ListOperation<Input, Output, Name extends keyof Output & string> extends Operation<Input, Output> {
  readonly items: Name;
}

/** An operation whatever its types. */
export type AnyOperation = Operation<never, unknown>;

/** What an operation takes. */
export type InputOf<Op> = Op extends Operation<infer Input, unknown> ? Input : never;

/** What an operation answers. */
export type OutputOf<Op> = Op extends Operation<never, infer Output> ? Output : never;

/** The item of an answer whose list stands under `items`. */
export type ItemOf<Output> = Output extends { items?: readonly (infer Item)[] } ? Item : never;

/** A JSON Schema, as the catalog has it: the subset of 2020-12 that the catalog's README names. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly [keyword: string]: unknown;
}

/** What the server checks before an operation runs. */
export interface OperationSchemas {
  /** Path and query parameters, before conversion from text. */
  readonly params?: JsonSchema;
  readonly body?: JsonSchema;
  /** Body fields that clients send back from an earlier answer; accepted and not looked at. */
  readonly echoed?: readonly string[];
}

/** The names of the path parameters of an operation, in order. */
export function pathParams(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
}
