import type { AnyOperation, Operation } from "@parley/contract";
import { isUuid } from "@parley/protocol/ids";
import { requireId } from "../../platform/ids.ts";
import { Problem } from "../../platform/problem.ts";
import { objectBody, type Reply, type Route } from "../../platform/route.ts";
import { checkedParams } from "../../platform/validate.ts";
import { requireOwnOrg } from "../access.ts";
import type { IdentityContext } from "../context.ts";
import { scimErrorBody } from "./errors.ts";
import type { Attributes } from "./match.ts";

/** One request, after its address was checked. */
export interface ScimRequest<Params> {
  params: Params;
  /** Empty when the operation takes none. */
  body: Attributes;
  /** Versions of which the resource must be one; `undefined` when any will do. */
  ifMatch: string | undefined;
}

/** Serves a SCIM operation: errors and bodies are SCIM's, the organization of the address is the caller's. */
export function scim<Input>(
  operation: Operation<Input, unknown>,
  useCase: (ctx: IdentityContext, request: ScimRequest<Input>) => Promise<Reply>,
  scope: string | readonly string[],
): Route<IdentityContext> {
  const { id, method, path } = operation;
  return {
    method,
    path,
    access: "token",
    scope,
    operationId: id,
    errorBody: scimErrorBody,
    async run(ctx, call) {
      const params = checkedParams(operation as AnyOperation, call);
      if (typeof params["orgId"] === "string") requireOwnOrg(ctx, idIn("ORGANIZATION", params["orgId"]));
      const body = method === "GET" || method === "DELETE" ? {} : await objectBody<Record<string, unknown>>(call);
      return useCase(ctx, { params: params as Input, body, ifMatch: call.header("if-match") });
    },
  };
}

/** SCIM names things by bare UUIDs; the ids of the other interfaces are understood as well. */
export function idIn(kind: "ORGANIZATION" | "PEOPLE" | "SCIM_GROUP", id: string): string {
  return isUuid(id) ? id : (requireId(kind, id).split(":")[0] as string);
}

/** A resource as an answer. */
export function resourceReply(resource: Attributes, status = 200): Reply {
  const { version, location } = resource["meta"] as { version: string; location: string };
  return { status, body: resource, headers: { etag: version, ...(status === 201 && { location }) } };
}

/** @throws Problem 412 when the caller meant another version of the resource */
export function requireVersion(ifMatch: string | undefined, version: string): void {
  if (ifMatch === undefined || ifMatch.trim() === "*") return;
  const meant = ifMatch.split(",").map((each) => each.trim().replace(/^W\//, ""));
  if (!meant.includes(version.replace(/^W\//, ""))) throw new Problem(412, `The resource has changed: it is ${version} now.`);
}

export function versionOf({ version }: { version: number }): string {
  return `W/"${version}"`;
}
