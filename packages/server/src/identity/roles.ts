import type { Actor } from "../platform/context.ts";
import { Problem } from "../platform/problem.ts";

/** Administrator roles that people can have, by the name under which they are stored. */
export const roleNames = {
  id_full_admin: "Full Administrator",
  id_user_admin: "User and Device Administrator",
  id_device_admin: "Device Administrator",
  id_location_admin: "Location Administrator",
  id_readonly_admin: "Read-only Administrator",
  id_compliance_officer: "Compliance Officer",
} as const;

/** Stored name of a role. */
export type RoleKey = keyof typeof roleNames;

/** Whether somebody may look at the whole organisation. */
export function isAdmin({ roles }: Pick<Actor, "roles">): boolean {
  return roles.some(isRole);
}

export function isRole(key: string): key is RoleKey {
  return Object.hasOwn(roleNames, key);
}

/** @throws Problem 403 unless the caller is an administrator of some kind. */
export function requireAdmin(actor: Actor): void {
  if (!isAdmin(actor)) throw new Problem(403, "Only an administrator of the organization may do this.");
}
