import type { JournalRequest } from "@parley/contract/control";

/** What curl says by itself, or what belongs to one connection. */
const ownHeaders: readonly string[] = [
  "host",
  "connection",
  "content-length",
  "transfer-encoding",
  "accept-encoding",
  "keep-alive",
  "user-agent",
  "expect",
  "upgrade",
  "te",
  "trackingid",
];
/** Stands where the journal leaves out a secret. */
const redacted = "[redacted]";

/**
 * The command that sends a request again. The token is not in the journal: it comes from the variable `WEBEX_ACCESS_TOKEN`.
 *
 * @param origin - Where the server is.
 */
export function curlOf(entry: JournalRequest, origin: string): string {
  const { method, path, request } = entry;
  const parts = [`curl --globoff --path-as-is -X ${method} ${quoted(origin + path)}`];
  for (const [name, value] of Object.entries(request?.headers ?? {})) {
    if (!ownHeaders.includes(name)) parts.push(...headerOf(name, value));
  }
  if (request?.body !== undefined) parts.push(`--data-raw ${quoted(request.body)}`);
  const command = parts.join(" \\\n  ");
  return request?.left ? `# The journal has not all of the body: ${request.left.replaceAll(/\s+/g, " ")}\n${command}` : command;
}

function headerOf(name: string, value: string): string[] {
  if (name === "authorization") return ['-H "authorization: Bearer $WEBEX_ACCESS_TOKEN"'];
  if (value.includes(redacted)) return [];
  // Without a value, curl would take the header away.
  return [`-H ${quoted(value ? `${name}: ${value}` : `${name};`)}`];
}

/** A word for any POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
