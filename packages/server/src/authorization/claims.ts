import type { Holder } from "./ports.ts";

/** What is said of a person, each under the scope it needs. @source documented OpenID Connect Core 5.1, 5.4 */
export function claimsOf(holder: Holder, scopes: ReadonlySet<string>): Record<string, unknown> {
  const { id, email, displayName, firstName, lastName, orgId } = holder;
  return {
    sub: id,
    realm: orgId,
    ...(scopes.has("email") && { email, email_verified: true }),
    ...(scopes.has("profile") && {
      name: displayName,
      preferred_username: email,
      ...(firstName && { given_name: firstName }),
      ...(lastName && { family_name: lastName }),
    }),
  };
}
