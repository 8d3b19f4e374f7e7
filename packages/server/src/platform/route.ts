import type { AnyOperation, Method, Operation, OperationRoute } from "@parley/contract";
import type { Actor } from "./context.ts";
import { nextLink, Page } from "./paging.ts";
import { Problem } from "./problem.ts";
import { checkedInput } from "./validate.ts";

/** Who may call a route at all: everybody, holders of a good token, or whoever may use the control plane. */
export type Access = "anyone" | "token" | "control";

/** One request, as routes see it. */
export interface Call {
  /** Set on routes that ask for a token. */
  actor: Actor | undefined;
  /** The token itself, for the KMS and the identity slice, which must compare it. */
  bearer: string | undefined;
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  /** All headers of the request, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  header(name: string): string | undefined;
  /** The body as JSON. Throws Problem 400, 413 or 415. `undefined` when there is none. */
  body(): Promise<unknown>;
  /** The body as it comes, whatever its type. Throws Problem 413 after `maxBytes`. */
  stream(maxBytes: number): AsyncIterable<Uint8Array>;
  origin: string;
  /** Whether the caller is a program on this machine, and no page of another site. */
  isLocal: boolean;
  trackingId: string;
  /** Address of the caller's end of the connection; `undefined` without a connection. */
  address: string | undefined;
}

/** The answer of a route. Without a body, the status alone is sent; a stream goes out as it comes, under its own headers. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One method and path that a slice serves. */
export interface Route<Ctx = never> {
  method: Method;
  path: string;
  access: Access;
  /** Scope that the token must carry, or several of which one is enough; `spark:all` carries every `spark:` scope of a person. */
  scope?: string | readonly string[];
  /** The public operation it implements, if it is one. */
  operationId?: string;
  /** The body of an error answer, where a service has a shape of its own. */
  errorBody?: (problem: Problem, trackingId: string) => unknown;
  run(ctx: Ctx, call: Call): Promise<Reply>;
}

/** For operations that take none: reading the address anew with every request would cost more than it tells. */
const noQuery = new URLSearchParams();

/**
 * Serves a public operation with a use case: the input is checked by the contract, the output becomes JSON.
 *
 * @param scope - Scope, or scopes of which one is needed, without which the operation answers 403; those of the contract unless said.
 * @param status - What it answers when all went well and there is something to say.
 */
export function implement<Ctx, Input, Output>(
  operation: Operation<Input, Output>,
  useCase: (ctx: Ctx, input: Input) => Promise<Output | Page<unknown>>,
  scope: string | readonly string[] | undefined = operation.scopes,
  status = 200,
): Route<Ctx> {
  return {
    method: operation.method,
    path: operation.path,
    access: "token",
    operationId: operation.id,
    ...(scope && { scope }),
    async run(ctx, call) {
      const isBare = operation.method === "GET" || (operation.method === "DELETE" && !operation.body);
      const body = isBare ? undefined : await call.body();
      const input = checkedInput(operation as AnyOperation, {
        params: call.params,
        query: operation.query || operation.items !== undefined ? call.query : noQuery,
        ...(operation.headers && { headers: call.headers }),
        body,
      }) as Input;
      const reply = present(await useCase(ctx, input), call, operation.items);
      return reply.status === 200 ? { ...reply, status } : reply;
    },
  };
}

function present(output: unknown, call: Call, itemsName = "items"): Reply {
  if (output === undefined) return { status: 204 };
  if (!(output instanceof Page)) return { status: 200, body: output };
  const { items, next, extra, name = itemsName } = output;
  const body = name === "" ? items : { ...extra, [name]: items };
  return { status: 200, body, ...(next && { headers: { link: nextLink(call, next) } }) };
}

/** Answers a public operation that nobody has built yet, by its id. */
export function notImplemented({ id, method, path }: OperationRoute): Route {
  return {
    method,
    path,
    access: "token",
    operationId: id,
    run: async () => {
      throw new Problem(501, `Not implemented: ${id}`);
    },
  };
}

/** Serves a path of the inner services, whose bodies the wire types describe. */
export function wire<Ctx>(
  line: `${Method} /${string}`,
  run: (ctx: Ctx, call: Call) => Promise<Reply>,
  { access = "token", scope }: { access?: Access; scope?: string } = {},
): Route<Ctx> {
  const [method, path] = line.split(" ") as [Method, string];
  return { method, path, access, run, ...(scope && { scope }) };
}

/** A JSON object from a request body. @throws Problem 400 when it is anything else. */
export async function objectBody<Body extends object>(call: Call): Promise<Body> {
  const body = await call.body();
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new Problem(400, "The body must be a JSON object.");
  return body as Body;
}
