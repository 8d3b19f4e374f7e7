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
  /** Names of the input that travel as headers. */
  readonly headers?: readonly string[];
  /** Names of the query whose lists are written `a,b`. */
  readonly joined?: readonly string[];
  /** How the body travels, where it is not an object of what remains of the input. */
  readonly body?: BodyForm;
  /** Media type of the answer, unless JSON. */
  readonly answer?: string;
  /** Where the public cloud serves it, unless at the common address. `{region}` is to be filled in. */
  readonly origin?: string;
  /** Scopes of which a token needs one; left out where the facts name none. */
  readonly scopes?: readonly string[];
  /** Carries the types; never set. */
  readonly types?: (input: Input) => Output;
}

/** How a body travels. An empty one says that a `DELETE` has a body. */
export interface BodyForm {
  /** It has no body at all, though its method could have one. */
  readonly none?: boolean;
  /** Media type, unless `application/json`. */
  readonly type?: string;
  /** The input that is the whole body, where that is no object. */
  readonly whole?: string;
  /** Inputs that are files: with one of them, the body is a form. */
  readonly files?: readonly string[];
  /** Path parameters that the body repeats. */
  readonly repeats?: readonly string[];
}

/** The bytes of a file. A Node stream is an `AsyncIterable`. */
export type FileBytes =
  | Uint8Array
  | ArrayBuffer
  | AsyncIterable<Uint8Array>
  | { arrayBuffer(): Promise<ArrayBuffer>; readonly type: string };

/** A file to send: its bytes, its bytes with what is to be said of them, or, in Node, a path. */
export type FilePart =
  | FileBytes
  | { content: FileBytes; name?: string | undefined; type?: string | undefined }
  | { path: string; name?: string | undefined; type?: string | undefined };

/**
 * How parts of a list are counted out: by the number of the first item (from 1, from 0) or of the page (from 0), and how many.
 * Open, because newer services count otherwise.
 */
export type Paging = "startIndex-count" | "offset-max" | "start-max" | "page-pageSize" | "page-size" | (string & {});

/** A list whose items stand under a name of their own, or that is counted out. Without a name, the answer is the list. */
export interface ListOperation<Input, Output, Name extends (keyof Output & string) | ""> extends Operation<Input, Output> {
  readonly items: Name;
}

/** An operation whatever its types. */
export type AnyOperation = Operation<never, unknown>;

/** What an operation takes. */
export type InputOf<Op> = Op extends Operation<infer Input, unknown> ? Input : never;

/** What an operation answers. */
export type OutputOf<Op> = Op extends Operation<never, infer Output> ? Output : never;

/** The item of the list that an operation answers with. */
export type ListedBy<Op> =
  Op extends ListOperation<never, infer Output, infer Name>
    ? Name extends keyof Output
      ? NonNullable<Output[Name]> extends readonly (infer Item)[]
        ? Item
        : unknown
      : Output extends readonly (infer Item)[]
        ? Item
        : unknown
    : Op extends Operation<never, infer Output>
      ? ItemOf<Output>
      : never;

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
  /** The body as a form, where it may be one. */
  readonly form?: JsonSchema;
  /** Body fields that clients send back from an earlier answer; accepted and not looked at. */
  readonly echoed?: readonly string[];
}

/** The names of the path parameters of an operation, in order. */
export function pathParams(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
}
