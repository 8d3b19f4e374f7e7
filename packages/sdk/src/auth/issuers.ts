import { type AuthEndpoints, isLoopback } from "./endpoints.ts";
import { IssuerMismatchError } from "./errors.ts";

/** Who an authorization server says that it is. A text has to be the same, letter by letter. */
export type Issuers = readonly (string | RegExp)[];

export function isIssuer(issuers: Issuers, iss: string): boolean {
  return issuers.some((issuer) => (typeof issuer === "string" ? issuer === iss : issuer.test(iss)));
}

/** The public cloud goes by several names, and says nowhere which one would stand in an answer. */
const cloud = /^https:\/\/([a-z0-9-]+\.)*(webex\.com|webexapis\.com|ciscospark\.com)(\/|$)/;

/**
 * Refuses an answer of the sign-in page that comes from another server than the one that was asked. An answer that does not say whose it
 * is, is taken: the public cloud does not say it.
 *
 * @param given - Every `iss` of the answer.
 * @param server - The one whose page the person was sent to.
 * @throws IssuerMismatchError
 * @source documented RFC 9207 2.4
 */
export function requireIssuer(
  given: readonly string[],
  { endpoints, issuers = [] }: { endpoints: Pick<AuthEndpoints, "authorize">; issuers?: Issuers | undefined },
): void {
  if (given.length === 0) return;
  const [iss = ""] = given;
  if (given.length === 1 && (isIssuer(issuers, iss) || isServer(iss, endpoints.authorize))) return;
  throw new IssuerMismatchError("This answer comes from another server than the one that was asked.", {
    hint: "Begin the sign-in again. If the server is yours: does it know its address (--public-url), or does it have to be named in `issuers`?",
  });
}

function isServer(iss: string, authorize: string): boolean {
  if (cloud.test(authorize)) return cloud.test(iss);
  const expected = authorize.replace(/(\/idb\/oauth2)?\/v\d+\/authorize$|\/authorize$/, "");
  return iss === expected || isSameMachine(iss, expected);
}

/** `localhost` and `127.0.0.1` with one port are one server. */
function isSameMachine(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [new URL(one), new URL(other)];
  const isAlike = a.protocol === b.protocol && a.port === b.port && a.pathname === b.pathname && !a.search && !a.hash;
  return isAlike && isLoopback(a.hostname) && isLoopback(b.hostname);
}
