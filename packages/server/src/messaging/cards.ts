import type { Attachment } from "@parley/contract/messages";
import { cardContentType, cardKinds, cardLimits } from "@parley/protocol/cards";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { Problem } from "../platform/problem.ts";
import { cardSchema } from "./cardSchema.ts";

let compiled: ValidateFunction | undefined;

/** Compiled when the first card comes: a start pays for none. */
function validator(): ValidateFunction {
  compiled ??= new Ajv2020({ strict: false, discriminator: true, allowUnionTypes: true }).compile(cardSchema());
  return compiled;
}

/**
 * The card among the attachments of a message.
 *
 * @returns `undefined` when there is none.
 * @throws Problem 400 that names the place, when it is not one that clients can show.
 */
export function requireCard(attachments: readonly Attachment[] | undefined): Attachment["content"] | undefined {
  const [attachment, ...more] = attachments ?? [];
  if (!attachment) return undefined;
  if (more.length) throw new Problem(400, "attachments: a message carries one card.");
  const { contentType, content } = attachment;
  if (contentType !== cardContentType) throw new Problem(400, `attachments[0].contentType must be ${cardContentType}.`);
  requireSize(content);
  const problem = problemOf(withFallbacks(content));
  if (problem) throw new Problem(400, `attachments[0].content${problem}`);
  return content;
}

/** Tells what is wrong with a card, after its place; `undefined` when nothing is. */
function problemOf(card: unknown): string | undefined {
  const validate = validator();
  return validate(card) ? undefined : describe((validate.errors as ErrorObject[])[0] as ErrorObject);
}

function describe({ keyword, instancePath, params, message }: ErrorObject): string {
  const at = instancePath.replaceAll(/\/(\d+)/g, "[$1]").replaceAll("/", ".");
  if (keyword === "required") return `${at}.${String(params["missingProperty"])} is missing.`;
  if (keyword === "enum" && instancePath === "/version") return `.version must be one of: ${cardLimits.versions.join(", ")}.`;
  if (keyword === "discriminator") return `${at}.type ${unknownKind(params["tagValue"])}`;
  if (keyword === "pattern") return `${at} must be an absolute address that is safe to open.`;
  return `${at} ${message ?? "is not valid"}.`;
}

function unknownKind(type: unknown): string {
  if (typeof type !== "string") return "is missing.";
  return cardKinds[type] ? `${type} does not belong here.` : `${type} is not known up to version ${cardLimits.versions.at(-1)}.`;
}

function requireSize(card: unknown): void {
  if (depthOf(card) > cardLimits.depth) throw new Problem(400, `attachments[0].content is nested more than ${cardLimits.depth} deep.`);
  if (Buffer.byteLength(JSON.stringify(card)) > cardLimits.bytes)
    throw new Problem(400, `attachments[0].content is larger than ${cardLimits.bytes} bytes.`);
}

/** Stops counting one past the limit, so that no nesting exhausts the stack. */
function depthOf(value: unknown, left: number = cardLimits.depth + 1): number {
  if (typeof value !== "object" || value === null || left === 0) return 0;
  return 1 + Math.max(0, ...Object.values(value).map((each) => depthOf(each, left - 1)));
}

/** What is newer than we know counts as what its author put in its place. @source documented https://adaptivecards.io/explorer/ */
function withFallbacks(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(fallbackOf)
      .filter((item) => item !== undefined)
      .map(withFallbacks);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withFallbacks(inner)]));
}

function fallbackOf(item: unknown): unknown {
  const { type, fallback } = (typeof item === "object" && item !== null ? item : {}) as { type?: unknown; fallback?: unknown };
  if (typeof type !== "string" || Object.hasOwn(cardKinds, type) || fallback === undefined) return item;
  return fallback === "drop" ? undefined : fallbackOf(fallback);
}
