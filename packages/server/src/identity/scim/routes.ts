import type { AnyOperation, Operation } from "@parley/contract";
import { getArchivedUser as archivedOp } from "@parley/contract/archivedUsers";
import { runScimBulk as bulkOp } from "@parley/contract/scimBulk";
import * as groupOps from "@parley/contract/scimGroups";
import * as schemaOps from "@parley/contract/scimSchemas";
import * as userOps from "@parley/contract/scimUsers";
import { objectBody, type Route } from "../../platform/route.ts";
import { checkedParams } from "../../platform/validate.ts";
import { requireOwnOrg } from "../access.ts";
import type { IdentityContext } from "../context.ts";
import { getArchivedUser } from "./archive.ts";
import { runScimBulk } from "./bulk.ts";
import { scimErrorBody } from "./errors.ts";
import { idIn, type ScimReply, type ScimRequest } from "./exchange.ts";
import {
  createScimGroup,
  getScimGroup,
  listScimGroupMembers,
  listScimGroups,
  patchScimGroup,
  removeScimGroup,
  updateScimGroup,
} from "./groups.ts";
import { getScimGroupSchema, getScimSchema, getScimUserSchema } from "./schemas.ts";
import { createScimUser, getScimMe, getScimUser, listScimUsers, patchScimUser, removeScimUser, updateScimUser } from "./users.ts";

const read = ["identity:people_read", "identity:people_rw"];
const write = "identity:people_rw";
const readSchemas = ["identity:people_rw", "identity:organizations_rw"];

export const scimRoutes: Route<IdentityContext>[] = [
  scim(userOps.getScimMe, getScimMe, [...read, "spark:people_read"]),
  scim(userOps.listScimUsers, listScimUsers, read),
  scim(userOps.createScimUser, createScimUser, write),
  scim(userOps.getScimUser, getScimUser, read),
  scim(userOps.updateScimUser, updateScimUser, write),
  scim(userOps.patchScimUser, patchScimUser, write),
  scim(userOps.removeScimUser, removeScimUser, write),
  scim(groupOps.listScimGroups, listScimGroups, read),
  scim(groupOps.createScimGroup, createScimGroup, write),
  scim(groupOps.getScimGroup, getScimGroup, read),
  scim(groupOps.updateScimGroup, updateScimGroup, write),
  scim(groupOps.patchScimGroup, patchScimGroup, write),
  scim(groupOps.removeScimGroup, removeScimGroup, write),
  scim(groupOps.listScimGroupMembers, listScimGroupMembers, read),
  scim(schemaOps.getScimGroupSchema, getScimGroupSchema, readSchemas),
  scim(schemaOps.getScimUserSchema, getScimUserSchema, readSchemas),
  scim(schemaOps.getScimSchema, getScimSchema, readSchemas),
  scim(bulkOp, runScimBulk, write),
  scim(archivedOp, getArchivedUser, read),
];

/** Serves a SCIM operation: errors and bodies are SCIM's, the organization of the address is the caller's. */
function scim<Input>(
  operation: Operation<Input, unknown>,
  useCase: (ctx: IdentityContext, request: ScimRequest<Input>) => Promise<ScimReply>,
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
