import type { Fact } from "../platform/fact.ts";

/** A token of a person ceased to be good before its time. */
export type TokenRevoked = Fact<"token.revoked", { personId: string }>;

export function tokenRevoked(personId: string): TokenRevoked {
  return { type: "token.revoked", key: personId, audience: [], data: { personId } };
}

/** Where a sign-in comes from, for the security log. */
export interface Whence {
  address: string | undefined;
  userAgent: string | undefined;
  trackingId: string;
}

/** Somebody has signed in with a browser. */
export type SignInSucceeded = Fact<"signin.succeeded", Whence & { personId: string; at: string }>;

/** Somebody has typed a wrong password, or an address that nobody has. */
export type SignInFailed = Fact<"signin.failed", Whence & { email: string; at: string }>;

export function signInSucceeded(personId: string, at: string, whence: Whence): SignInSucceeded {
  return { type: "signin.succeeded", key: personId, audience: [], data: { personId, at, ...whence } };
}

export function signInFailed(email: string, at: string, whence: Whence): SignInFailed {
  return { type: "signin.failed", key: email, audience: [], data: { email, at, ...whence } };
}
