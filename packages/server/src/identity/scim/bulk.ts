import type { RunScimBulkInput } from "@parley/contract/scimBulk";
import { Problem } from "../../platform/problem.ts";
import type { IdentityContext } from "../context.ts";
import { scimError, scimErrorBody } from "./errors.ts";
import type { ScimReply, ScimRequest } from "./exchange.ts";
import { createScimGroup, patchScimGroup, removeScimGroup } from "./groups.ts";
import { type Attributes, get, isObject } from "./match.ts";
import { urns } from "./names.ts";
import { createScimUser, patchScimUser, removeScimUser } from "./users.ts";

/** Operations in one request. @source documented https://developer.webex.com/docs/api/v1/bulk-manage-scim-2-users-and-groups */
const maxOperations = 100;

interface BulkOperation {
  method: string;
  path: string;
  bulkId: string | undefined;
  data: Attributes;
}

/** Does several operations, one after the other; each is whole by itself. */
export async function runScimBulk(ctx: IdentityContext, { params, body }: ScimRequest<RunScimBulkInput>): Promise<ScimReply> {
  const operations = operationsOf(body);
  const failOnErrors = Number(get(body, "failOnErrors") ?? 0);
  if (!Number.isInteger(failOnErrors) || failOnErrors < 0) throw scimError(400, "failOnErrors must be a whole number.", "invalidValue");
  const made = new Map<string, string>();
  const results: Attributes[] = [];
  let errors = 0;
  for (const operation of operations) {
    const result = await attempt(ctx, params.orgId, operation, made);
    results.push(result);
    if ("response" in result && ++errors === failOnErrors) break;
  }
  return { status: 200, body: { schemas: [urns.bulkResponse], Operations: results } };
}

function operationsOf(body: Attributes): BulkOperation[] {
  const schemas = get(body, "schemas");
  const operations = get(body, "Operations");
  if (!Array.isArray(schemas) || !schemas.includes(urns.bulkRequest))
    throw scimError(400, `schemas must hold ${urns.bulkRequest}.`, "invalidSyntax");
  if (!Array.isArray(operations)) throw scimError(400, "Operations must be a list.", "invalidSyntax");
  if (operations.length > maxOperations) throw scimError(413, `Operations holds more than ${maxOperations}.`, "tooMany");
  return operations.map((sent: unknown) => {
    const { method, path, bulkId, data } = isObject(sent) ? sent : {};
    return {
      method: String(method).toUpperCase(),
      path: String(path),
      bulkId: typeof bulkId === "string" ? bulkId : undefined,
      data: isObject(data) ? data : {},
    };
  });
}

/** Never rejects: what went wrong is the answer to this operation alone. */
async function attempt(ctx: IdentityContext, orgId: string, operation: BulkOperation, made: Map<string, string>): Promise<Attributes> {
  const { method, bulkId } = operation;
  const named = { method, ...(bulkId !== undefined && { bulkId }) };
  try {
    const { status, body } = await run(ctx, orgId, operation, made);
    const { id, meta } = (body ?? {}) as { id?: string; meta?: { location: string; version: string } };
    if (method === "POST" && bulkId !== undefined && id !== undefined) made.set(bulkId, id);
    return { ...named, ...(meta && { location: meta.location, version: meta.version }), status: String(status) };
  } catch (error) {
    if (!(error instanceof Problem)) {
      ctx.log.error("an operation of a bulk request failed", { method, message: error instanceof Error ? error.message : "" });
    }
    const problem = error instanceof Problem ? error : new Problem(500, "Something went wrong here.");
    return { ...named, status: String(problem.status), response: scimErrorBody(problem) };
  }
}

async function run(
  ctx: IdentityContext,
  orgId: string,
  { method, path, data, bulkId }: BulkOperation,
  made: Map<string, string>,
): Promise<ScimReply> {
  const [, kind, target = ""] = /^\/(Users|Groups)(?:\/([^/]+))?\/?$/i.exec(path) ?? [];
  if (kind === undefined) throw scimError(400, "path must be /Users or /Groups, with an id behind for what exists.", "invalidPath");
  const id = referred(target, made) as string;
  const request = { body: referred(data, made) as Attributes, ifMatch: undefined };
  const isUsers = kind.toLowerCase() === "users";
  if (method === "POST" && !target) {
    if (bulkId === undefined) throw scimError(400, "POST needs a bulkId.", "invalidSyntax");
    const create = isUsers ? createScimUser : createScimGroup;
    return create(ctx, { ...request, params: { orgId } as never });
  }
  if (method === "PATCH" && target) {
    return isUsers
      ? patchScimUser(ctx, { ...request, params: { orgId, userId: id } as never })
      : patchScimGroup(ctx, { ...request, params: { orgId, groupId: id } as never });
  }
  if (method === "DELETE" && target) {
    return isUsers
      ? removeScimUser(ctx, { ...request, params: { orgId, userId: id } })
      : removeScimGroup(ctx, { ...request, params: { orgId, groupId: id } });
  }
  throw scimError(400, `${method} ${path} is no operation: POST makes, PATCH and DELETE take an id.`, "invalidSyntax");
}

/** Replaces references to what an earlier operation made by its id. @throws ScimError 409 when nothing was made by that name */
function referred(value: unknown, made: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => referred(each, made));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, referred(each, made)]));
  if (typeof value !== "string" || !value.startsWith("bulkId:")) return value;
  const id = made.get(value.slice("bulkId:".length));
  if (id === undefined) throw scimError(409, `Nothing was made under ${value}.`, "invalidValue");
  return id;
}
