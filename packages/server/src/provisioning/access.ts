import { type DocumentContext, type DocumentRequest, readItemLocation, type Target } from "../platform/documents/index.ts";
import { Problem } from "../platform/problem.ts";
import type { ProvisioningPorts } from "./ports.ts";

/** Scopes of operations whose facts name none, by the beginning of their paths. @source documented https://developer.webex.com/docs/api/guides/scopes; inferred where only siblings name one */
const fallbackScopes: readonly (readonly [prefix: string, read: string, write: string])[] = [
  ["/v1/telephony/", "spark-admin:telephony_config_read", "spark-admin:telephony_config_write"],
  ["/v1/workspaces", "spark-admin:workspaces_read", "spark-admin:workspaces_write"],
  ["/v1/devices", "spark-admin:devices_read", "spark-admin:devices_write"],
  ["/v1/contacts/", "identity:contacts_read", "identity:contacts_rw"],
];

/** The scopes of which a token needs one. None at all: nobody may call it. */
export function scopesOf({ entry, isWrite }: DocumentRequest["operation"]): readonly string[] {
  if (entry.scopes) return entry.scopes;
  const [, read, write] = fallbackScopes.find(([prefix]) => entry.path.startsWith(prefix)) ?? [];
  const scope = isWrite ? write : read;
  return scope ? [scope] : [];
}

/**
 * Administrators read everything of their organization, and change what their role is for. Everybody reads and changes what is their own where
 * the operation has a scope for persons.
 *
 * @throws Problem 403
 */
export async function authorize(
  { access }: Pick<ProvisioningPorts, "access">,
  ctx: DocumentContext,
  { operation }: DocumentRequest,
  target: Target,
): Promise<void> {
  const { actor } = ctx;
  if (isOwn(ctx, operation, target)) return;
  if (!access.isAdmin(actor)) throw new Problem(403, "Only an administrator of the organization may do this.");
  const scopes = scopesOf(operation).filter((scope) => !scope.startsWith("spark:"));
  if (!scopes.some((scope) => actor.scopes.has(scope))) throw new Problem(403, `The access token lacks the scope ${scopes.join(" or ")}.`);
  if (operation.isWrite) await access.requireMayProvision(actor, { part: partOf(target), locationIds: await locationsOf(ctx, target) });
}

/** Whether somebody acts for themselves, by an operation that is for that. */
function isOwn({ actor }: DocumentContext, operation: DocumentRequest["operation"], { root }: Target): boolean {
  if (root.type !== "person" || root.id !== actor.personId) return false;
  return scopesOf(operation).some((scope) => scope.startsWith("spark:") && (actor.scopes.has(scope) || actor.scopes.has("spark:all")));
}

function partOf({ root, name }: Target): "people" | "devices" | "calling" {
  if (root.type === "person") return "people";
  const isDevice = root.type === "device" || root.type === "workspace" || (root.type === "org" && ["devices", "workspaces"].includes(name));
  return isDevice ? "devices" : "calling";
}

/** The locations that a change belongs to; none when it is the organization's. */
async function locationsOf(ctx: DocumentContext, target: Target): Promise<string[]> {
  const { root, orgId } = target;
  if (root.type === "location") return [root.id];
  if (root.type === "person") return [(await ctx.people.find([root.id])).get(root.id)?.locationId ?? ""];
  const id = root.type === "org" ? target.itemId : root.id;
  if (!id) return [];
  const location = target.name === "locations" && root.type === "org" ? id : await readItemLocation(ctx, orgId, id);
  return location === undefined ? [] : [location];
}
