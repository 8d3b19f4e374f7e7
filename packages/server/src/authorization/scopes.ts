/** Scopes of a person's own token: everything a person may do. */
const personScopes = ["spark:all", "spark:kms"];

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
  "audit:events_read",
];

/** Scopes that a person with these roles may have at all. */
export function scopesFor(roles: readonly string[]): ReadonlySet<string> {
  return new Set(roles.length ? [...personScopes, ...adminScopes] : personScopes);
}
