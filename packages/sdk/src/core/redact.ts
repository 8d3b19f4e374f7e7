/** What stands in the place of a secret. */
export const hidden = "[hidden]";

const secretNames = new Set([
  "authorization",
  "proxyauthorization",
  "cookie",
  "setcookie",
  "token",
  "accesstoken",
  "refreshtoken",
  "idtoken",
  "supertoken",
  "bearer",
  "jwt",
  "assertion",
  "code",
  "codeverifier",
  "secret",
  "clientsecret",
  "password",
  "passcode",
  "pin",
  "apikey",
  "k",
  "jwk",
  "wrapped",
]);

/** Whether a field, header or query parameter of this name carries a secret. */
export function isSecretName(name: string): boolean {
  return secretNames.has(name.replaceAll(/[-_]/g, "").toLowerCase());
}

const secretPatterns: [RegExp, string][] = [
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${hidden}`],
  // A compact JWT or JWE: its header is base64url JSON, which always begins so.
  [/\beyJ[\w-]{6,}(?:\.[\w-]*){1,4}/g, hidden],
  // The opaque token form, <random>_<code>_<organization>.
  [/\b[\w-]{8,}_[A-Za-z0-9]{2,}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, hidden],
];

/** A text without what looks like a token, a JWT or a JWE. */
export function redactText(text: string): string {
  let clean = text;
  for (const [pattern, replacement] of secretPatterns) clean = clean.replace(pattern, replacement);
  return clean;
}

/** A URL without the values of query parameters that carry secrets, and without a user's name and password. */
export function redactUrl(url: string): string {
  const plain = url.replace(/^([a-z]+:\/\/)[^/?#]*@/i, "$1");
  const question = plain.indexOf("?");
  if (question < 0) return redactText(plain);
  const query = plain
    .slice(question + 1)
    .replaceAll(/(^|&)([^=&]+)=([^&]*)/g, (pair, before: string, name: string) =>
      isSecretName(name) ? `${before}${name}=${hidden}` : pair,
    );
  return redactText(`${plain.slice(0, question)}?${query}`);
}

/** A copy of any value with its secrets hidden, in which errors keep their name, message and code. Cut at a depth of 6. */
export function redact(value: unknown, depth = 6): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value !== "object" || value === null) return typeof value === "function" ? "[function]" : value;
  if (depth === 0) return "[...]";
  if (value instanceof Error) return redactError(value, depth);
  if (Array.isArray(value)) return value.map((item) => redact(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, isSecretName(name) ? hidden : redact(item, depth - 1)]));
}

function redactError(error: Error, depth: number): unknown {
  const { name, message, cause } = error;
  const code = (error as { code?: unknown }).code;
  return {
    name,
    message: redactText(message),
    ...(typeof code === "string" && { code }),
    ...(cause !== undefined && { cause: redact(cause, depth - 1) }),
  };
}
