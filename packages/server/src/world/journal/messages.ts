import type { MessageRecord } from "./records.ts";
import { redactedForm, redactedJson, redactedText } from "./redaction.ts";

/** A longer body is not even looked through. */
const maxCharacters = 262_144;
/** Of a body, this much is kept. */
const keptCharacters = 32_768;

/**
 * One side of a request without secrets. What may hold some and cannot be read is left out.
 *
 * @param headers - Names and values in turns, free of secrets already.
 * @param body - As it went over the wire, where it was a text.
 */
export function messageOf(headers: readonly string[], body: string | undefined): MessageRecord {
  if (body === undefined) {
    const sizeBytes = Number(headerOf(headers, "content-length") ?? 0);
    return sizeBytes ? { headers, left: "not a text, or nobody read it", sizeBytes } : { headers };
  }
  if (!body) return { headers };
  const sizeBytes = Buffer.byteLength(body);
  if (body.length > maxCharacters) return { headers, left: `longer than ${maxCharacters} characters`, sizeBytes };
  const type = typeOf(headerOf(headers, "content-type") ?? "application/json");
  const text = withoutSecrets(type, body);
  if (text === undefined) return { headers, left: `${type || "it"} may hold secrets that are not found by name`, sizeBytes };
  if (text.length <= keptCharacters) return { headers, body: text, sizeBytes };
  return { headers, body: text.slice(0, keptCharacters), left: `cut after ${keptCharacters} characters`, sizeBytes };
}

function headerOf(headers: readonly string[], name: string): string | undefined {
  for (let at = 0; at < headers.length; at += 2) if (headers[at] === name) return headers[at + 1];
  return undefined;
}

function typeOf(contentType: string): string {
  if (contentType === "application/json") return contentType;
  return contentType.split(";")[0]?.trim().toLowerCase() ?? "";
}

function withoutSecrets(type: string, body: string): string | undefined {
  if (type === "application/json") return redactedJson(body);
  if (type === "application/x-www-form-urlencoded") return redactedForm(body);
  if (type === "text/plain") return redactedText(body);
  return /^application\/(?:[\w.-]+\+)?json$/.test(type) ? redactedJson(body) : undefined;
}
