import { InvalidAuthAnswerError } from "./errors.ts";

/** An access token and what belongs to it, under the names of the token endpoint; times instead of durations, so that it can be kept. */
export interface TokenSet {
  access_token: string;
  token_type?: string | undefined;
  /** ISO 8601, UTC. Absent when the token does not expire, or nobody said when. */
  expires_at?: string | undefined;
  refresh_token?: string | undefined;
  /** ISO 8601, UTC. */
  refresh_token_expires_at?: string | undefined;
  /** What the token allows, separated by spaces. */
  scope?: string | undefined;
  /** Who signed in, as a signed JWT; there when the scope `openid` was asked for. */
  id_token?: string | undefined;
}

/** What is kept of tokens: perhaps only the refresh token that the first access token is got with. */
export type KeptTokens = Partial<TokenSet>;

/** Longer than any token lives; a longer promise is not believed, and would overflow dates. */
const longestMs = 10 * 365 * 24 * 3_600_000;

/**
 * Reads the answer of a token endpoint.
 *
 * A lifetime that makes no sense counts as not said: to throw the answer away would lose the refresh token in it.
 *
 * @param askedAtMs - When the request was sent, in milliseconds since 1970: lifetimes count from then, so that a slow answer shortens them.
 * @throws InvalidAuthAnswerError when there is no access token in it.
 */
export function readTokenAnswer(answer: Readonly<Record<string, unknown>>, askedAtMs: number): TokenSet {
  const { access_token: token } = answer;
  if (!isToken(token)) throw new InvalidAuthAnswerError("The answer of the token endpoint has no access token in it.");
  return {
    access_token: token,
    ...texts(answer, ["token_type", "scope", "id_token"]),
    ...(isToken(answer["refresh_token"]) && { refresh_token: answer["refresh_token"] }),
    ...time("expires_at", answer["expires_in"], askedAtMs),
    ...time("refresh_token_expires_at", answer["refresh_token_expires_in"], askedAtMs),
  };
}

/**
 * Reads tokens from where they were kept; what is not of the right form is left out.
 *
 * @returns `undefined` when there is neither an access token nor a refresh token.
 */
export function readKept(kept: unknown): KeptTokens | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const record = kept as Record<string, unknown>;
  const tokens: KeptTokens = {
    ...texts(record, ["token_type", "scope", "id_token"]),
    ...(isToken(record["access_token"]) && { access_token: record["access_token"] }),
    ...(isToken(record["refresh_token"]) && { refresh_token: record["refresh_token"] }),
    ...keptTime("expires_at", record["expires_at"]),
    ...keptTime("refresh_token_expires_at", record["refresh_token_expires_at"]),
  };
  return tokens.access_token || tokens.refresh_token ? tokens : undefined;
}

/** Milliseconds since 1970 of a time of a token set; `undefined` when there is none. */
export function msOf(at: string | undefined): number | undefined {
  const ms = at === undefined ? Number.NaN : Date.parse(at);
  return Number.isNaN(ms) ? undefined : ms;
}

/** Lifetimes as seconds: a number, or digits, which some servers send. */
function time(name: "expires_at" | "refresh_token_expires_at", seconds: unknown, fromMs: number): KeptTokens {
  const ms = (typeof seconds === "string" && /^\d+$/.test(seconds) ? Number(seconds) : seconds) as number;
  if (typeof ms !== "number" || !(ms > 0)) return {};
  return { [name]: new Date(fromMs + Math.min(ms * 1000, longestMs)).toISOString() };
}

function keptTime(name: "expires_at" | "refresh_token_expires_at", value: unknown): KeptTokens {
  const ms = typeof value === "string" ? msOf(value) : undefined;
  return ms === undefined ? {} : { [name]: new Date(ms).toISOString() };
}

function texts(record: Readonly<Record<string, unknown>>, names: readonly (keyof TokenSet)[]): KeptTokens {
  return Object.fromEntries(
    names.flatMap((name) => (typeof record[name] === "string" && record[name] !== "" ? [[name, record[name]]] : [])),
  );
}

/** What can stand in a header. */
function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}
