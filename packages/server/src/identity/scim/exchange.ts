import { isUuid } from "@parley/protocol/ids";
import { requireId } from "../../platform/ids.ts";
import { Problem } from "../../platform/problem.ts";
import type { Attributes } from "./match.ts";

/** One request, after its address was checked. */
export interface ScimRequest<Params> {
  params: Params;
  /** Empty when the operation takes none. */
  body: Attributes;
  /** Versions of which the resource must be one; `undefined` when any will do. */
  ifMatch: string | undefined;
}

/** The answer to one request. */
export interface ScimReply {
  status: number;
  body?: Attributes;
  headers?: Record<string, string>;
}

/** SCIM names things by bare UUIDs; the ids of the other interfaces are understood as well. */
export function idIn(kind: "ORGANIZATION" | "PEOPLE" | "SCIM_GROUP", id: string): string {
  return isUuid(id) ? id : (requireId(kind, id).split(":")[0] as string);
}

/** A resource as an answer. */
export function resourceReply(resource: Attributes, status = 200): ScimReply {
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
