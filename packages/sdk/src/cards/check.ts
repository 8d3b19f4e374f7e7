import { type CardField, type CardKind, cardKinds, cardLimits, imagePattern, linkPattern } from "@parley/protocol/cards";
import { InvalidInputError } from "../core/errors.ts";

type Loose = Record<string, unknown>;

/** What is known while a card is gone through. */
interface Check {
  /** Number of the card's version in the list of versions. */
  version: number;
  inputs: Set<string>;
}

const patterns: Partial<Record<CardField, RegExp>> = { link: new RegExp(linkPattern), image: new RegExp(imagePattern) };
const types: Partial<Record<CardField, string>> = { text: "string", link: "string", image: "string", flag: "boolean", number: "number" };
const lists: Partial<Record<CardField, CardKind["role"]>> = { elements: "element", columns: "column", actions: "action" };
const bodyFields: Readonly<Record<string, CardField>> = {
  body: "elements",
  actions: "actions",
  selectAction: "action",
  fallbackText: "text",
};

/**
 * Checks a card against the limits of the platform, before it is sent.
 *
 * @throws InvalidInputError that names the place of the first mistake: an unknown kind or one that the card's version does not have, a
 *   missing or wrong field, an id that two inputs share, more than 5 buttons, more than 32768 bytes, an address that is not safe to open.
 */
export function checkCard(content: unknown): void {
  const card = objectAt(content, "card");
  const version = (cardLimits.versions as readonly unknown[]).indexOf(card.version);
  if (version < 0) refuse("card.version", `must be one of ${cardLimits.versions.join(", ")}`);
  const bytes = new TextEncoder().encode(jsonOf(card)).length;
  if (bytes > cardLimits.bytes) refuse("card", `has ${bytes} bytes; ${cardLimits.bytes} are allowed`);
  checkBody(card, "card", { version, inputs: new Set() });
}

function checkBody(card: Loose, at: string, check: Check): void {
  if (card.type !== "AdaptiveCard") refuse(`${at}.type`, "must be AdaptiveCard");
  checkFields(card, bodyFields, at, check);
}

function checkNode(value: unknown, role: CardKind["role"], at: string, check: Check): void {
  const node = objectAt(value, at);
  const type = String(node.type ?? (role === "column" ? "Column" : ""));
  const kind = Object.hasOwn(cardKinds, type) ? cardKinds[type] : undefined;
  if (!kind) checkFallback(node, role, at, check);
  else if (kind.role === role) checkKind(node, type, kind, at, check);
  else refuse(at, `must be ${role === "column" ? "a" : "an"} ${role}; ${type} is none`);
}

function checkKind(node: Loose, type: string, { since, needs, fields }: CardKind, at: string, check: Check): void {
  if ((cardLimits.versions as readonly string[]).indexOf(since) > check.version) refuse(at, `${type} needs version ${since}`);
  for (const name of needs) if (node[name] === undefined) refuse(`${at}.${name}`, "is missing");
  if (type.startsWith("Input.")) noteInput(String(node.id), at, check);
  checkFields(node, fields, at, check);
}

/** What is newer than we know is fine when its author says what to show in its place. */
function checkFallback({ type, fallback }: Loose, role: CardKind["role"], at: string, check: Check): void {
  if (fallback === undefined) refuse(`${at}.type`, `${String(type)} is not known up to version ${cardLimits.versions.at(-1)}`);
  if (fallback !== "drop") checkNode(fallback, role, `${at}.fallback`, check);
}

function noteInput(id: string, at: string, { inputs }: Check): void {
  if (inputs.has(id)) refuse(`${at}.id`, `${JSON.stringify(id)} is the id of another input too`);
  inputs.add(id);
}

function checkFields(node: Loose, fields: Readonly<Record<string, CardField>>, at: string, check: Check): void {
  for (const [name, field] of Object.entries(fields)) {
    if (node[name] !== undefined) checkField(node[name], field, `${at}.${name}`, check);
  }
}

function checkField(value: unknown, field: CardField, at: string, check: Check): void {
  const type = types[field];
  const role = lists[field];
  if (type && typeof value !== type) refuse(at, `must be a ${type}`);
  if (patterns[field]?.test(value as string) === false) refuse(at, "must be an absolute address that is safe to open");
  if ((role || field === "list") && !Array.isArray(value)) refuse(at, "must be a list");
  if (field === "actions" && (value as unknown[]).length > cardLimits.buttons) refuse(at, `has more than ${cardLimits.buttons} buttons`);
  if (role) for (const [index, item] of (value as unknown[]).entries()) checkNode(item, role, `${at}[${index}]`, check);
  if (field === "action") checkNode(value, "action", at, check);
  if (field === "card") checkBody(objectAt(value, at), at, check);
}

function objectAt(value: unknown, at: string): Loose {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(at, "must be an object");
  return value as Loose;
}

/** What cannot become JSON, such as a card inside itself, cannot be sent. */
function jsonOf(card: Loose): string {
  try {
    return JSON.stringify(card);
  } catch (cause) {
    throw new InvalidInputError("card cannot be written as JSON.", { cause });
  }
}

function refuse(at: string, why: string): never {
  throw new InvalidInputError(`${at} ${why}.`);
}
