import { OAuthError } from "./oauthError.ts";

/** Scopes of a person's own token: everything a person may do. */
const personScopes = ["spark:all", "spark:kms", "openid", "email", "profile", "phone", "address"];

/** What administrators get beside. */
const adminScopes = [
  "spark-admin:people_read",
  "spark-admin:people_write",
  "spark-admin:organizations_read",
  "spark-admin:organizations_write",
  "spark-admin:roles_read",
  "spark-admin:licenses_read",
  "identity:people_read",
  "identity:people_rw",
  "identity:groups_read",
  "identity:groups_rw",
  "identity:organizations_read",
  "identity:organizations_rw",
  "identity:organization:core",
  "Identity:one_time_password",
  "Identity:Config",
  "audit:events_read",
  "spark-admin:telephony_config_read",
  "spark-admin:telephony_config_write",
  "spark-admin:telephony_pstn_read",
  "spark-admin:telephony_pstn_write",
  "spark-admin:locations_read",
  "spark-admin:locations_write",
  "spark-admin:workspaces_read",
  "spark-admin:workspaces_write",
  "spark-admin:devices_read",
  "spark-admin:devices_write",
  "identity:contacts_read",
  "identity:contacts_rw",
];

/** Roles whose holders may agree to what those do who see to it that rules are kept. */
const overseers: readonly string[] = ["id_full_admin", "id_compliance_officer"];

/** What "Login with Webex" asks for: who somebody is. @source documented OpenID Connect Core 5.4 */
export const identityScopes: readonly string[] = ["openid", "email", "profile", "phone", "address"];

/** Whether only an administrator can have a scope. */
export function isAdministrative(scope: string): boolean {
  return /^(spark-admin|spark-compliance|audit|identity|analytics):|^meeting:admin_/i.test(scope);
}

/** Scopes of the own tokens of a person with these roles. */
export function ownScopes(roles: readonly string[]): ReadonlySet<string> {
  return new Set(roles.length ? [...personScopes, ...adminScopes] : personScopes);
}

/**
 * Whether an application's token may carry a scope for somebody with these roles. Which operations the role itself allows is asked at each of these.
 *
 * @source documented https://developer.webex.com/docs/compliance
 */
export function mayCarry(roles: readonly string[], scope: string): boolean {
  if (!isAdministrative(scope)) return true;
  return scope.startsWith("spark-compliance:") ? roles.some((role) => overseers.includes(role)) : roles.length > 0;
}

/** The scopes of a text, each once. */
export function listScopes(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter(Boolean))];
}

/** Whether what is there is enough for what is wanted; `spark:all` stands for every scope of a person. */
export function coversAll(there: readonly string[], wanted: readonly string[]): boolean {
  const isAll = there.includes("spark:all");
  return wanted.every((scope) => there.includes(scope) || (isAll && scope.startsWith("spark:")));
}

/**
 * The scopes that an application asks for, out of those it was registered with; all of these when it names none.
 *
 * Official clients expect every token to open the key service. @source observed
 *
 * @throws OAuthError invalid_scope
 */
export function requestedScopes(text: string | undefined, { scopes }: { scopes: readonly string[] }): string[] {
  const wanted = listScopes(text ?? "");
  if (!coversAll([...scopes, ...identityScopes, "spark:kms"], wanted))
    throw new OAuthError("invalid_scope", "The application is not registered for these scopes.");
  const chosen = wanted.length ? wanted : scopes;
  return chosen.some((scope) => scope.startsWith("spark")) && !chosen.includes("spark:kms") ? [...chosen, "spark:kms"] : [...chosen];
}

/** Part of what was agreed to. @throws OAuthError invalid_scope when it is more */
export function narrowed(text: string | undefined, agreed: string): string {
  if (!text) return agreed;
  const wanted = listScopes(text);
  if (!coversAll(listScopes(agreed), wanted)) throw new OAuthError("invalid_scope", "This is more than was agreed to.");
  return wanted.join(" ");
}
