import { scimError } from "./errors.ts";
import { schemaIn } from "./names.ts";

/** An attribute, by its name and the schema that it is of. */
export interface AttributePath {
  /** URN of the schema; absent for attributes of the core schema that are written without it. */
  schema?: string;
  /** Empty when the path is the schema itself. */
  name: string;
  sub?: string;
}

export type Comparison = "eq" | "ne" | "co" | "sw" | "ew" | "gt" | "ge" | "lt" | "le";
export type Scalar = string | number | boolean | null;

/** A question about a resource, as RFC 7644 3.4.2.2 writes it. */
export type Filter =
  | { op: "and" | "or"; left: Filter; right: Filter }
  | { op: "not"; filter: Filter }
  | { op: "pr"; path: AttributePath }
  | { op: Comparison; path: AttributePath; value: Scalar }
  /** One of the values of a list answers the inner question: `emails[type eq "work"]`. */
  | { op: "some"; path: AttributePath; filter: Filter };

/** The target of a change, as RFC 7644 3.5.2 writes it: an attribute, those of its values that match, a part of these. */
export interface PatchPath {
  path: AttributePath;
  filter?: Filter;
  sub?: string;
}

const comparisons: readonly string[] = ["eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"];
const token = /\s*(?:([()[\]])|("(?:[^"\\]|\\.)*")|([^\s()[\]"]+))/y;
const limits = { chars: 8192, depth: 50 } as const;

/** Reads a filter. @throws ScimError 400 invalidFilter */
export function parseFilter(text: string): Filter {
  const reader = new Reader(text, "invalidFilter");
  const filter = reader.either();
  reader.end();
  return filter;
}

/** Reads the path of a change. @throws ScimError 400 invalidPath */
export function parsePath(text: string): PatchPath {
  const reader = new Reader(text, "invalidPath");
  const path = reader.path();
  if (!reader.takes("[")) {
    reader.end();
    return { path };
  }
  const filter = reader.either();
  reader.expect("]");
  const sub = reader.subAttribute();
  reader.end();
  return { path, filter, ...(sub !== undefined && { sub }) };
}

/** Reads a filter from left to right: `or` binds less than `and`, `and` less than `not`. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #scimType: "invalidFilter" | "invalidPath";
  #at = 0;
  #depth = 0;

  constructor(text: string, scimType: "invalidFilter" | "invalidPath") {
    this.#scimType = scimType;
    this.#tokens = this.#split(text);
  }

  either(): Filter {
    if (++this.#depth > limits.depth) throw this.#refusal("it nests too deeply");
    let left = this.#both();
    while (this.#takesWord("or")) left = { op: "or", left, right: this.#both() };
    this.#depth--;
    return left;
  }

  path(): AttributePath {
    return this.#pathOf(this.#next());
  }

  /** `.value` after a `]`. */
  subAttribute(): string | undefined {
    const next = this.#tokens[this.#at];
    if (next === undefined) return undefined;
    this.#at++;
    if (!next.startsWith(".")) throw this.#refusal(`${next} is not expected`);
    return this.#nameOf(next.slice(1));
  }

  takes(sign: string): boolean {
    if (this.#tokens[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  expect(sign: string): void {
    if (!this.takes(sign)) throw this.#refusal(`${sign} is missing`);
  }

  end(): void {
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) throw this.#refusal(`${rest} is not expected`);
  }

  #both(): Filter {
    let left = this.#one();
    while (this.#takesWord("and")) left = { op: "and", left, right: this.#one() };
    return left;
  }

  #one(): Filter {
    if (this.takes("(")) return this.#closed(")");
    if (this.#tokens[this.#at + 1] === "(" && this.#takesWord("not")) {
      this.expect("(");
      return { op: "not", filter: this.#closed(")") };
    }
    const path = this.path();
    if (this.takes("[")) return { op: "some", path, filter: this.#closed("]") };
    const op = this.#next().toLowerCase();
    if (op === "pr") return { op, path };
    if (!comparisons.includes(op)) throw this.#refusal(`${op} is no comparison`);
    return { op: op as Comparison, path, value: this.#scalar(this.#next()) };
  }

  #closed(sign: string): Filter {
    const filter = this.either();
    this.expect(sign);
    return filter;
  }

  #scalar(text: string): Scalar {
    const known: Record<string, Scalar> = { true: true, false: false, null: null };
    const lower = text.toLowerCase();
    if (Object.hasOwn(known, lower)) return known[lower] as Scalar;
    if (!text.startsWith('"') && !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text))
      throw this.#refusal(`${text} is no value; texts stand in "quotes"`);
    try {
      return JSON.parse(text) as Scalar;
    } catch {
      throw this.#refusal(`${text} is no value`);
    }
  }

  #pathOf(text: string): AttributePath {
    const schema = schemaIn(text);
    const rest = schema ? text.slice(schema.length) : text;
    if (schema && rest === "") return { schema, name: "" };
    if (schema && !rest.startsWith(":")) throw this.#refusal(`${text} is no attribute`);
    const [name = "", sub, ...more] = (schema ? rest.slice(1) : rest).split(".");
    if (more.length) throw this.#refusal(`${text} is no attribute`);
    return { ...(schema && { schema }), name: this.#nameOf(name), ...(sub !== undefined && { sub: this.#nameOf(sub) }) };
  }

  #nameOf(text: string): string {
    if (!/^(\$ref|[A-Za-z][\w-]{0,99})$/.test(text)) throw this.#refusal(`${text || "nothing"} is no attribute`);
    return text;
  }

  #takesWord(word: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== word) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const next = this.#tokens[this.#at++];
    if (next === undefined) throw this.#refusal("it ends too early");
    return next;
  }

  #split(text: string): string[] {
    if (text.length > limits.chars) throw this.#refusal(`it has more than ${limits.chars} characters`);
    const source = text.trimEnd();
    const tokens: string[] = [];
    token.lastIndex = 0;
    while (token.lastIndex < source.length) {
      const at = token.lastIndex;
      const match = token.exec(source);
      if (!match) throw this.#refusal(`a quote is not closed at ${at + 1}`);
      tokens.push(match[1] ?? match[2] ?? (match[3] as string));
    }
    return tokens;
  }

  #refusal(why: string): Error {
    const what = this.#scimType === "invalidFilter" ? "filter" : "path";
    return scimError(400, `The ${what} cannot be read: ${why}.`, this.#scimType);
  }
}
