import type { Actor } from "../platform/context.ts";
import { Problem } from "../platform/problem.ts";

/** Whether somebody may look into what the people of their organization say. */
export function oversees({ roles, scopes }: Actor, scope: string): boolean {
  return roles.includes("id_full_admin") || scopes.has(scope);
}

/** @throws Problem 403 */
export function requireOversight(actor: Actor, scope: string): void {
  if (!oversees(actor, scope)) throw new Problem(403, "Only a compliance officer of the organization may do this.");
}
