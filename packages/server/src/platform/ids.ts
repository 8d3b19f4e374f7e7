import { type IdKind, innerId, publicId } from "@parley/protocol/ids";
import { Problem } from "./problem.ts";

const nouns: Record<string, string> = {
  PEOPLE: "person",
  ROOM: "room",
  MESSAGE: "message",
  MEMBERSHIP: "membership",
  TEAM: "team",
  TEAM_MEMBERSHIP: "team membership",
  ORGANIZATION: "organization",
  ROLE: "role",
  LICENSE: "license",
  LOCATION: "location",
  SCIM_GROUP: "group",
};

/**
 * The inner id of a public id that a caller sent.
 *
 * @throws Problem 400 when it is no id, or the id of another kind of thing.
 */
export function requireId(kind: IdKind, id: string, field = "id"): string {
  const inner = innerId(kind, id);
  if (inner === undefined) throw new Problem(400, `${field} is not the id of a ${nouns[kind] ?? kind.toLowerCase()}.`);
  return inner;
}

/** {@link requireId} for a value that may be missing. */
export function optionalId(kind: IdKind, id: string | undefined, field: string): string | undefined {
  return id === undefined ? undefined : requireId(kind, id, field);
}

/** A pair of inner ids, as memberships have them. @throws Problem 400 as {@link requireId} does. */
export function requirePair(kind: IdKind, id: string, field = "id"): [string, string] {
  const [first, second] = requireId(kind, id, field).split(":");
  if (!first || !second) throw new Problem(400, `${field} is not the id of a ${nouns[kind] ?? kind.toLowerCase()}.`);
  return [first, second];
}

export { publicId };
