import { type Seed, seedSchema } from "@parley/contract/control";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { Problem } from "../platform/problem.ts";

/** Errors that are told; more help nobody. */
const maxErrors = 20;

let compiled: ValidateFunction | undefined;

/** Where in the text something stands. */
type Locate = (path: readonly (string | number)[]) => string;

/**
 * Reads a seed from YAML or JSON.
 *
 * @param name - What the text is called in errors.
 * @throws Problem 400, each detail beginning with `name:line:column`.
 */
export async function parseSeed(text: string, name: string): Promise<Seed> {
  const { LineCounter, parseDocument, isNode } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, maxAliasCount: 100 } as never);
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  if (document.errors.length) throw refusal(document.errors.map(({ pos, message }) => `${place(pos[0])} ${message}`));
  const locate: Locate = (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(0);
  };
  return checkSeed(document.toJS() ?? {}, locate);
}

/**
 * Checks that a value is a seed.
 *
 * @throws Problem 400 that names every part that is wrong.
 */
export function checkSeed(value: unknown, locate: Locate = () => "seed:"): Seed {
  compiled ??= addFormats.default(new Ajv2020({ allErrors: true, strict: false })).compile(seedSchema);
  if (compiled(value)) return value as Seed;
  // Of a choice, the last alternative tells enough.
  const errors = (compiled.errors ?? []).filter(({ keyword }) => keyword !== "anyOf");
  throw refusal(errors.map((error) => `${locate(pathOf(error, value))} ${describe(error)}`));
}

function refusal(details: readonly string[]): Problem {
  return new Problem(400, details[0] ?? "That is no seed.", { details: [...new Set(details)].slice(0, maxErrors) });
}

/** The place of the error: of a field that is not known, the field itself. */
function pathOf({ instancePath, keyword, params }: ErrorObject, value: unknown): (string | number)[] {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (keyword === "additionalProperties") path.push(String(params["additionalProperty"]));
  let at = value;
  return path.map((part) => {
    const key = Array.isArray(at) ? Number(part) : part;
    at = (at as Record<string | number, unknown> | undefined)?.[key];
    return key;
  });
}

function describe({ instancePath, keyword, params, message }: ErrorObject): string {
  const path = instancePath
    .slice(1)
    .replaceAll(/\/(\d+)/g, "[$1]")
    .replaceAll("/", ".");
  const field = (name: unknown): string => (path ? `${path}.${String(name)}` : String(name));
  if (keyword === "required") return `${field(params["missingProperty"])} is missing.`;
  if (keyword === "additionalProperties") return `${field(params["additionalProperty"])} is not a known field.`;
  if (keyword === "enum") return `${path} must be one of: ${(params["allowedValues"] as unknown[]).join(", ")}.`;
  return `${path || "The seed"} ${message ?? "is not valid"}.`;
}
