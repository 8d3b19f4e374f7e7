/** URNs of schemas and messages. @source documented RFC 7643 and RFC 7644; Webex's own observed in its examples */
export const urns = {
  user: "urn:ietf:params:scim:schemas:core:2.0:User",
  group: "urn:ietf:params:scim:schemas:core:2.0:Group",
  enterprise: "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
  webexUser: "urn:scim:schemas:extension:cisco:webexidentity:2.0:User",
  webexGroup: "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group",
  error: "urn:ietf:params:scim:api:messages:2.0:Error",
  list: "urn:ietf:params:scim:api:messages:2.0:ListResponse",
  patch: "urn:ietf:params:scim:api:messages:2.0:PatchOp",
  bulkRequest: "urn:ietf:params:scim:api:messages:2.0:BulkRequest",
  bulkResponse: "urn:ietf:params:scim:api:messages:2.0:BulkResponse",
} as const;

/** Schemas whose attributes stand on the resource itself. */
const core: readonly string[] = [urns.user, urns.group];
/** Schemas whose attributes stand under their URN. */
const extensions: readonly string[] = [urns.enterprise, urns.webexUser, urns.webexGroup];

/** The schema that a path begins with, as it is written there. */
export function schemaIn(path: string): string | undefined {
  const lower = path.toLowerCase();
  const schema = [...core, ...extensions].find((each) => {
    const start = each.toLowerCase();
    return lower === start || lower.startsWith(`${start}:`);
  });
  return schema && path.slice(0, schema.length);
}

/** The extension that a URN names, in its usual spelling. */
export function extensionOf(schema: string | undefined): string | undefined {
  return schema === undefined ? undefined : extensions.find((each) => each.toLowerCase() === schema.toLowerCase());
}
