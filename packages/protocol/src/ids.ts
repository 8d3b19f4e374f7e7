/** Kinds of things that have a public id. Open, because newer services add kinds. */
export type IdKind =
  | "PEOPLE"
  | "ORGANIZATION"
  | "ROOM"
  | "MESSAGE"
  | "MEMBERSHIP"
  | "TEAM"
  | "TEAM_MEMBERSHIP"
  | "WEBHOOK"
  | "ATTACHMENT_ACTION"
  | "CONTENT"
  | "ROLE"
  | "LICENSE"
  | "APPLICATION"
  | (string & {});

/** What a public id says. */
export interface IdParts {
  kind: IdKind;
  /** The inner id: a lower-case UUID, or two of them joined by `:` for memberships. */
  uuid: string;
  /** `us`, or `urn:TEAM:<region>` for things that live elsewhere. */
  cluster: string;
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Tells whether `text` is a UUID in the only spelling the official clients accept: lower case, with dashes. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}

/**
 * Makes a public id: unpadded base64url of `ciscospark://<cluster>/<KIND>/<inner id>`.
 *
 * @param kind - What the id names.
 * @param uuid - Inner id; `<person>:<room>` for a membership.
 * @param cluster - Where the thing lives; `us` unless said.
 * @source observed in requests and answers of the official clients
 */
export function publicId(kind: IdKind, uuid: string, cluster = "us"): string {
  return toBase64Url(`ciscospark://${cluster}/${kind}/${uuid}`);
}

/**
 * Reads a public id.
 *
 * @returns Its parts, or `undefined` when the text is not a public id.
 */
export function parseId(id: string): IdParts | undefined {
  const uri = fromBase64Url(id);
  const match = uri && /^ciscospark:\/\/([^/]+)\/([^/]+)\/(.+)$/.exec(uri);
  if (!match) return undefined;
  return { cluster: match[1] as string, kind: match[2] as string, uuid: match[3] as string };
}

/**
 * The inner id of a public id of one kind.
 *
 * @returns The inner id, or `undefined` when `id` is no public id or names another kind of thing.
 */
export function innerId(kind: IdKind, id: string): string | undefined {
  const parts = parseId(id);
  return parts?.kind === kind ? parts.uuid : undefined;
}

function toBase64Url(ascii: string): string {
  return btoa(ascii).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+={0,2}$/.test(text)) return undefined;
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
}
