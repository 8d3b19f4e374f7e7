/** Name of the KMS in its URLs and in its certificate; clients never look it up. */
export const kmsHost = "kms.parley.internal";

/** Address of the KMS as messages to it name their destination. */
export const kmsCluster: string = `kms://${kmsHost}`;

/** What a URI of the KMS names. */
export interface KmsUri {
  /** The path with `{id}` in place of a UUID, such as `/keys/{id}`. */
  shape: string;
  /** The UUID of the path; empty when it has none. */
  id: string;
  query: URLSearchParams;
}

export const keyUrl = (id: string): string => `${kmsCluster}/keys/${id}`;
export const resourceUrl = (id: string): string => `${kmsCluster}/resources/${id}`;
export const channelUrl = (id: string): string => `${kmsCluster}/ecdhe/${id}`;
export const authorizationUrl = (resource: string, personId: string): string => `${resource}/authorizations?authId=${personId}`;

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** Reads a URI of a request, absolute or relative to the KMS. `undefined` when it lies elsewhere or is no URI. */
export function parseKmsUri(uri: string): KmsUri | undefined {
  const url = URL.parse(uri, kmsCluster);
  if (url?.protocol !== "kms:" || url.host !== kmsHost) return undefined;
  return { shape: url.pathname.replace(uuid, "{id}"), id: uuid.exec(url.pathname)?.[0] ?? "", query: url.searchParams };
}

/** The UUID of a key's URL; `undefined` when `url` names no key of this KMS. */
export function keyIdOf(url: string): string | undefined {
  return idOf(url, "/keys/{id}");
}

/** The UUID of a resource's URL; `undefined` when `url` names no resource of this KMS. */
export function resourceIdOf(url: string): string | undefined {
  return idOf(url, "/resources/{id}");
}

/** The UUID of a channel's URL; `undefined` when `url` names no channel of this KMS. */
export function channelIdOf(url: string): string | undefined {
  return idOf(url, "/ecdhe/{id}");
}

function idOf(url: string, shape: string): string | undefined {
  const uri = parseKmsUri(url);
  return uri?.shape === shape ? uri.id : undefined;
}
