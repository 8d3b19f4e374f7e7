import type { Actor } from "../platform/context.ts";
import { Problem } from "../platform/problem.ts";

/**
 * Whether somebody may look into what the people of their organization say. An application needs the scope for it, whoever has agreed; the own token
 * of those who may agree does without, since tokens of people do not carry it.
 */
export function oversees({ roles, scopes, applicationId }: Actor, scope: string): boolean {
  return scopes.has(scope) || (applicationId === undefined && roles.some((role) => overseers.has(role)));
}

const overseers: ReadonlySet<string> = new Set(["id_full_admin", "id_compliance_officer"]);

/** @throws Problem 403 */
export function requireOversight(actor: Actor, scope: string): void {
  if (!oversees(actor, scope)) throw new Problem(403, "Only a compliance officer of the organization may do this.");
}
