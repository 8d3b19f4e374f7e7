import { Problem } from "./problem.ts";
import type { Call } from "./route.ts";

/** Fields of a form by their names. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** More than any form of ours has. */
const maxBytes = 65_536;

/**
 * The fields of a form, or of a flat JSON object.
 *
 * @throws Problem 400 when a field comes twice or is no text, 413 when there is too much, 415 for another type
 */
export async function readFields(call: Call): Promise<Fields> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of call.stream(maxBytes)) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  if (!text) return {};
  const type = (call.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === "application/json") return fieldsOfJson(text);
  if (type !== "application/x-www-form-urlencoded") throw new Problem(415, "Send a form: application/x-www-form-urlencoded.");
  return fieldsOf(new URLSearchParams(text));
}

/** The parameters of a query or a form, each of which may be there once. @throws Problem 400 */
export function fieldsOf(params: URLSearchParams): Fields {
  const fields: Record<string, string | undefined> = Object.create(null) as Record<string, string | undefined>;
  for (const [name, value] of params) {
    if (name in fields) throw new Problem(400, `${name} is given twice.`);
    fields[name] = value;
  }
  return fields;
}

function fieldsOfJson(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem(400, "The body is not valid JSON.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Problem(400, "The body must be a JSON object.");
  const entries = Object.entries(value);
  const other = entries.find(([, each]) => !["string", "boolean", "number"].includes(typeof each));
  if (other) throw new Problem(400, `${other[0]} must be a text.`);
  return Object.assign(Object.create(null), Object.fromEntries(entries.map(([name, each]) => [name, String(each)])));
}
