import type { JournalRequest } from "@parley/contract/control";

/** Resources of the client whose methods take what the operation of the same name does. */
const resources: readonly string[] = [
  "rooms",
  "messages",
  "memberships",
  "people",
  "teams",
  "teamMemberships",
  "webhooks",
  "roomTabs",
  "ecm",
  "events",
  "attachmentActions",
];

/**
 * The code that sends a request again: the method of the client where there is one, else its general way.
 *
 * @param origin - Where the server is.
 */
export function sdkCodeOf(entry: JournalRequest, origin: string): string {
  return `await ${methodCall(entry) ?? generalCall(entry, origin)};`;
}

function methodCall({ operation, method, path, request }: JournalRequest): string | undefined {
  const [resource = "", verb = ""] = operation.split(".");
  const { pathname, searchParams } = new URL(path, "http://server");
  const body = jsonOf(request?.body);
  const id = decodedEnd(pathname);
  if (!resources.includes(resource) || !id || (request?.body !== undefined && !isObject(body))) return undefined;
  const call = `webex.${resource}.${verb}`;
  if (operation === "people.me") return searchParams.size ? undefined : 'webex.people.get("me")';
  if (verb === "list" || verb === "listDirect") return isPlain(searchParams) ? `${call}(${literal(inputOf(searchParams))})` : undefined;
  if (searchParams.size) return undefined;
  if (verb === "create" && method === "POST") return isObject(body) ? `${call}(${literal(body)})` : undefined;
  if (verb === "get" || verb === "remove") return `${call}(${literal(id)})`;
  if (verb === "update" && resource !== "messages" && isObject(body) && !("id" in body)) return `${call}(${literal({ id, ...body })})`;
  return undefined;
}

function generalCall({ method, path, request }: JournalRequest, origin: string): string {
  const json = jsonOf(request?.body);
  const body = json === undefined ? request?.body : json;
  return `webex.request(${literal({ method, url: origin + path, ...(body !== undefined && { body }) })})`;
}

/** What stands last in a path; `undefined` when it cannot be read. */
function decodedEnd(path: string): string | undefined {
  try {
    return decodeURIComponent(path.split("/").at(-1) ?? "");
  } catch {
    return undefined;
  }
}

/** Whether each name stands but once: a list is another input. Where a page begins is for the client to say. */
function isPlain(query: URLSearchParams): boolean {
  const names = [...query.keys()];
  return new Set(names).size === names.length && !names.includes("cursor") && ![...query.values()].includes("");
}

/** What stands in a query, as a method takes it: numbers and truth are none as text. */
function inputOf(query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...query].map(([name, value]) => [name, name === "max" && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : truth(value)]),
  );
}

function truth(value: string): string | boolean {
  return value === "true" || (value === "false" ? false : value);
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as people write it in a program. */
function literal(value: unknown): string {
  if (isObject(value) && Object.keys(value).length === 0) return "";
  return JSON.stringify(value, undefined, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
