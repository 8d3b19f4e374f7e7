/** Stands where a secret was. */
export const redacted = "[redacted]";

/** Names of headers, parameters and fields whose values prove who somebody is, or open something. */
const words = String.raw`tokens?|secrets?|pass(?:word|code|phrase|wd)\w{0,12}|credentials?|bearer|assertion|jwt|authorization|cookies?|(?:api|private|host)_?-?keys?|verifier|host_?pin|pins?|(?:device|user|auth|access)_?code|token_?hint`;
const secretName = new RegExp(`(?:${words})$`, "i");
/** Codes that are secrets in addresses and forms; elsewhere, `code` tells errors apart. */
const secretParameter = new RegExp(`(?:^code|${words})$`, "i");
/** Fields of a JWK that must stay with its owner. */
const keyFields: readonly string[] = ["k", "d", "p", "q", "dp", "dq", "qi"];

/** Texts that are secrets wherever they stand: tokens as this server makes them, JWTs, what follows `Bearer` or `Basic`, addresses of uploads. */
const secretTexts = [
  /(?<![\w.~+/=-])[\w.~+/=-]+_(?:P0A1|PF84)_[\da-f-]{36}/gi,
  /(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*(?![\w-]*\.)/g,
  /(?<=\b(?:Bearer|Basic) +)[^\s"',]{8,}/gi,
  /(?<=\/uploads\/)[\w-]{20,}/g,
];
const parameter = /(?<=[?&#\s]|^)([\w.~%[\]-]+)=([^&#]*)/g;

/** What may hold a secret at all; most texts do not, and are left as they are after one look. */
const suspicious = new RegExp(
  `(?:${words})\\\\?"|"kty"|\\\\u00|_P(?:0A1|F84)_|(?<![\\w-])eyJ[\\w-]+\\.[\\w-]+\\.|/uploads/|=|\\b(?:Bearer|Basic) `,
  "i",
);

/** What is known of a header by its name. */
interface KnownHeader {
  /** In lower case. */
  name: string;
  isSecret: boolean;
  /** The last value that came and has no secret in it: most come again and again. */
  value: string | undefined;
}

const known = new Map<string, KnownHeader>();
/** Names that are known at a time: more are made up. */
const maxKnown = 500;

/** Headers without secrets, their names in lower case. @param headers - Names and values in turns @returns The same in the same order */
export function redactedHeaders(headers: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const header = knownHeader(headers[at] as string);
    kept.push(header.name, header.isSecret ? redacted : shownValueOf(header, headers[at + 1] as string));
  }
  return kept;
}

function knownHeader(given: string): KnownHeader {
  const header = known.get(given);
  if (header) return header;
  const name = given.toLowerCase();
  const made = { name, isSecret: secretName.test(name), value: undefined };
  if (known.size < maxKnown) known.set(given, made);
  return made;
}

function shownValueOf(header: KnownHeader, value: string): string {
  if (header.value === value) return header.value;
  const shown = redactedText(value);
  if (shown === value) header.value = value;
  return shown;
}

/** Headers by their names. @param headers - Names and values in turns */
export function headersByName(headers: readonly string[]): Record<string, string> {
  const kept: Record<string, string> = {};
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const [name, value] = headers.slice(at, at + 2) as [string, string];
    kept[name] = name in kept ? `${kept[name]}, ${value}` : value;
  }
  return kept;
}

/** An address, a header or any other text without secrets. */
export function redactedText(text: string): string {
  if (!/[=/ ]|_P|eyJ/.test(text)) return text;
  return withoutSecretTexts(text).replace(parameter, (whole, name: string) =>
    secretParameter.test(decoded(name)) ? `${name}=${redacted}` : whole,
  );
}

/** The JSON of a body without secrets; `undefined` when it may hold some and cannot be read. */
export function redactedJson(text: string): string | undefined {
  if (!suspicious.test(text)) return text;
  try {
    return JSON.stringify(redactedValue(JSON.parse(text)));
  } catch {
    return undefined;
  }
}

/** A form without secrets. */
export function redactedForm(text: string): string {
  const fields = [...new URLSearchParams(text)].map(([name, value]): [string, string] => [
    name,
    secretParameter.test(name) ? redacted : redactedText(value),
  ]);
  return new URLSearchParams(fields).toString();
}

/** Any JSON value without secrets. */
export function redactedValue(value: unknown): unknown {
  if (typeof value === "string") return redactedText(value);
  if (Array.isArray(value)) return value.map(redactedValue);
  if (typeof value !== "object" || value === null) return value;
  const isKey = "kty" in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => {
      const isSecret = secretName.test(name) || (isKey && keyFields.includes(name));
      return [name, isSecret ? hidden(each) : redactedValue(each)];
    }),
  );
}

/** In the place of a secret: a text, a number or a list of them; what has parts of its own is looked through. */
function hidden(value: unknown): unknown {
  if (typeof value === "string" || typeof value === "number") return redacted;
  return Array.isArray(value) ? value.map(hidden) : redactedValue(value);
}

function withoutSecretTexts(text: string): string {
  return secretTexts.reduce((kept, secret) => kept.replace(secret, redacted), text);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
