/**
 * What the services need that only official clients and the SDK call, by the beginning of their paths. They know no finer scopes:
 * a token that may do a part of what a person may do must not do everything by going around the public API.
 *
 * @source inferred from what official clients ask for: `spark:kms` for the key service, `spark:all` for everything else
 */
const innerScopes: readonly (readonly [prefix: string, scope: string])[] = [
  ["/conversation/", "spark:all"],
  ["/argonaut/", "spark:all"],
  ["/wdm/", "spark:all"],
  ["/encryption/", "spark:kms"],
  ["/v1/contents/", "spark:messages_read"],
  ["/v1/download/", "spark:messages_read"],
];

/** The scope without which a path answers 403, where its route names none. */
export function innerScope(path: string): string | undefined {
  return innerScopes.find(([prefix]) => path.startsWith(prefix))?.[1];
}
