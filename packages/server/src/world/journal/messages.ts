import type { MessageRecord } from "./records.ts";
import { redactedForm, redactedJson, redactedText } from "./redaction.ts";

/** A longer body is not even looked through. */
const maxCharacters = 262_144;
/** Of a body, this much is kept. */
const keptCharacters = 32_768;

/**
 * One side of a request without secrets. What may hold some and cannot be read is left out.
 *
 * @param headers - Free of secrets already.
 * @param body - As it went over the wire, where it was a text.
 */
export function messageOf(headers: Readonly<Record<string, string>>, body: string | undefined): MessageRecord {
  const declared = Number(headers["content-length"] ?? 0);
  if (body === undefined) return declared ? { headers, left: "not a text, or nobody read it", sizeBytes: declared } : { headers };
  if (!body) return { headers };
  const sizeBytes = Buffer.byteLength(body);
  if (body.length > maxCharacters) return { headers, left: `longer than ${maxCharacters} characters`, sizeBytes };
  const type = (headers["content-type"] ?? "application/json").split(";")[0]?.trim().toLowerCase() ?? "";
  const text = withoutSecrets(type, body);
  if (text === undefined) return { headers, left: `${type || "it"} may hold secrets that are not found by name`, sizeBytes };
  if (text.length <= keptCharacters) return { headers, body: text, sizeBytes };
  return { headers, body: text.slice(0, keptCharacters), left: `cut after ${keptCharacters} characters`, sizeBytes };
}

function withoutSecrets(type: string, body: string): string | undefined {
  if (type === "application/x-www-form-urlencoded") return redactedForm(body);
  if (type === "text/plain") return redactedText(body);
  return /^application\/(?:[\w.-]+\+)?json$/.test(type) ? redactedJson(body) : undefined;
}
