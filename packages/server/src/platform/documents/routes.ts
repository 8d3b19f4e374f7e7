import type { OperationRoute } from "@parley/contract";
import { nextLink, Page } from "../paging.ts";
import type { Call, Reply, Route } from "../route.ts";
import { requireScope } from "../scope.ts";
import { checkedBody, checkedParams } from "../validate.ts";
import { type Described, describedOperation } from "./operation.ts";
import type { DocumentContext, DocumentRequest, Target } from "./ports.ts";
import { listItems, readItem, readSettings } from "./reading.ts";
import type { Body } from "./store.ts";
import { targetOf } from "./target.ts";
import { clearSettings, createItem, deleteItem, updateItem, updateSettings } from "./writing.ts";

/** What serves an operation: given the request and where it leads. */
export type Handler<Ctx extends DocumentContext = DocumentContext> = (
  ctx: Ctx,
  request: DocumentRequest,
  target: Target,
) => Promise<unknown>;

/** What serves an operation of its own kind, by the kind that the catalog gives it. */
const verbs: Readonly<Record<string, Handler>> = {
  "collection.list": listItems,
  "collection.listAll": listItems,
  "collection.create": createItem,
  "collection.get": readItem,
  "collection.update": updateItem,
  "collection.delete": deleteItem,
  "singleton.get": readSettings,
  "singleton.update": updateSettings,
  "singleton.create": updateSettings,
  "singleton.writeOnly": updateSettings,
  "singleton.delete": clearSettings,
};

/** Whether documents alone serve an operation. */
export function isDocumentRoute({ engine, pattern }: OperationRoute): boolean {
  return (engine === "generic" || engine === "view" || engine === "hook") && pattern in verbs;
}

/**
 * Serves a public operation from documents, or with a handler of its own. Nothing is read of its contract before it is called.
 *
 * @param otherBody - Reads a body that comes otherwise than as JSON; `undefined` when this one does not.
 */
export function documentRoute<Ctx extends DocumentContext>(
  { id, method, path, pattern }: OperationRoute,
  handler: Handler<Ctx> = verbs[pattern] as Handler<Ctx>,
  scopesOf: (operation: Described) => readonly string[] = ({ entry }) => entry.scopes ?? [],
  otherBody?: (call: Call) => Promise<Body | undefined>,
): Route<Ctx> {
  return {
    method,
    path,
    access: "token",
    operationId: id,
    async run(ctx, call) {
      const operation = describedOperation(id);
      requireScope(ctx.actor, scopesOf(operation));
      const asked = { operation, params: call.params, query: queryOf(operation, call), body: {} };
      const target = await targetOf(ctx, asked);
      await ctx.authorize(ctx, asked, target);
      const request = { ...asked, body: (await otherBody?.(call)) ?? (await bodyOf(operation, call)) };
      return replyOf(await handler(ctx, request, target), operation, call);
    },
  };
}

function queryOf({ descriptor }: Described, call: Call): Record<string, unknown> {
  const headers = descriptor.headers && { headers: call.headers };
  return without(checkedParams(descriptor, { params: call.params, query: call.query, ...headers }), call.params);
}

async function bodyOf({ descriptor, entry }: Described, call: Call): Promise<Record<string, unknown>> {
  return entry.body === undefined || call.method === "GET" ? {} : checkedBody(descriptor, await call.body());
}

function without(values: Readonly<Record<string, unknown>>, names: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !(name in names)));
}

function replyOf(output: unknown, { entry }: Described, call: Call): Reply {
  if (output === undefined) return { status: entry.output === undefined ? entry.status : 204 };
  if (!(output instanceof Page)) return { status: entry.status, body: output };
  const { items, next, extra, name = entry.items ?? "items" } = output;
  const body = name === "" ? items : { ...extra, [name]: items };
  return { status: 200, body, ...(next && { headers: { link: nextLink(call, next) } }) };
}
