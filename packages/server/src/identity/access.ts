import type { Actor } from "../platform/context.ts";
import { Problem } from "../platform/problem.ts";
import type { IdentityContext } from "./context.ts";
import { readProfile } from "./profile.ts";
import { isAdmin, isRole, type RoleKey, requireAdmin } from "./roles.ts";
import type { PersonRow } from "./schema.ts";

/** What an administrator may be allowed to do. Reading is every administrator's. */
export type Right =
  | "people"
  | "peopleOfLocations"
  | "admins"
  | "groups"
  | "domains"
  | "audit"
  | "organization"
  | "calling"
  | "callingOfLocations"
  | "callingOfPeople"
  | "devices";

/** Which role may do what: nothing else decides it. @source documented https://help.webex.com/fs78p5 */
const rights: Readonly<Record<RoleKey, readonly Right[]>> = {
  id_full_admin: ["people", "admins", "groups", "domains", "audit", "organization", "calling"],
  id_user_admin: ["people", "groups", "callingOfPeople", "devices"],
  id_device_admin: ["devices"],
  id_location_admin: ["peopleOfLocations", "callingOfLocations"],
  id_readonly_admin: ["audit"],
  id_compliance_officer: [],
};

const meaning: Readonly<Record<Right, string>> = {
  people: "manage people",
  peopleOfLocations: "manage people",
  admins: "give, take or manage administrator roles",
  groups: "manage groups",
  domains: "manage domains",
  audit: "read audit events",
  organization: "change or delete the organization",
  calling: "change how calling is set up",
  callingOfLocations: "change how calling is set up",
  callingOfPeople: "change how people call",
  devices: "manage devices and workspaces",
};

function hasRight({ roles }: Pick<Actor, "roles">, right: Right): boolean {
  return roles.filter(isRole).some((role) => rights[role].includes(right));
}

/** @throws Problem 403 */
export function requireRight(actor: Actor, right: Right): void {
  requireAdmin(actor);
  if (!hasRight(actor, right)) throw new Problem(403, `Your administrator role may not ${meaning[right]}.`);
}

/** To everybody else, an organization does not exist. @throws Problem 403 for those who administer none, 404 for another one */
export function requireOwnOrg({ actor }: IdentityContext, orgId: string): void {
  requireAdmin(actor);
  if (orgId !== actor.orgId) throw new Problem(404, "Could not find an organization with the provided ID.");
}

/** Whether the caller may read about everybody of the organization: an administrator, whose token is for that. */
export function readsAll(actor: Actor): boolean {
  return isAdmin(actor) && ["spark-admin:people_read", "spark-admin:people_write"].some((scope) => actor.scopes.has(scope));
}

/** Whether the caller sees roles, licenses and the like of somebody. */
export function seesAll(actor: Actor, row: Pick<PersonRow, "org_id">): boolean {
  return row.org_id === actor.orgId && readsAll(actor);
}

/** What is asked to become of a person: only what rights depend on. */
interface Wanted {
  roles: readonly string[];
  locationId: string | undefined;
}

/**
 * Whether the caller may make this of a person of the own organization.
 *
 * @param before - The person as they are; `undefined` for somebody new.
 * @param after - The person as they shall be; `undefined` when they shall be deleted.
 * @throws Problem 403
 */
export async function requireMayChange(ctx: IdentityContext, before: Wanted | undefined, after: Wanted | undefined): Promise<void> {
  requireAdmin(ctx.actor);
  if (hasRight(ctx.actor, "admins")) return;
  if (hasRight(ctx.actor, "peopleOfLocations") && !hasRight(ctx.actor, "people")) await requireLocations(ctx, [before, after]);
  else requireRight(ctx.actor, "people");
  // Whoever could change an administrator's address could sign in as one.
  if (before?.roles.length || after?.roles.length) throw new Problem(403, `Your administrator role may not ${meaning.admins}.`);
}

/** What of the organization's calling a request changes. */
export interface CallingPart {
  /** People's settings, devices and workspaces with theirs, or the rest. */
  part: "people" | "devices" | "calling";
  /** The locations it belongs to (inner ids); none when it is the whole organization's. */
  locationIds: readonly string[];
}

/** Whether an administrator may change a part of the organization's calling. @throws Problem 403 */
export async function requireMayProvision(db: IdentityContext["db"], actor: Actor, { part, locationIds }: CallingPart): Promise<void> {
  requireAdmin(actor);
  if (hasRight(actor, "calling")) return;
  if (part !== "calling" && hasRight(actor, part === "people" ? "callingOfPeople" : "devices")) return;
  const own = hasRight(actor, "callingOfLocations") ? await managedLocations(db, actor) : new Set<string>();
  if (locationIds.length && locationIds.every((id) => own.has(id))) return;
  throw new Problem(
    403,
    `Your administrator role may not ${meaning[part === "devices" ? "devices" : part === "people" ? "callingOfPeople" : "calling"]}.`,
  );
}

async function managedLocations(db: IdentityContext["db"], { personId }: Actor): Promise<Set<string>> {
  const row = await db.selectFrom("people").select("profile").where("id", "=", personId).executeTakeFirst();
  const own = readProfile(row?.profile ?? "{}").managedGroups?.filter(({ role }) => role === "id_location_admin") ?? [];
  return new Set(own.map(({ groupId }) => groupId));
}

async function requireLocations(ctx: IdentityContext, people: readonly (Wanted | undefined)[]): Promise<void> {
  const locations = await managedLocations(ctx.db, ctx.actor);
  if (people.every((person) => !person || (person.locationId !== undefined && locations.has(person.locationId)))) return;
  throw new Problem(403, "Your administrator role may manage only people of your locations.");
}
