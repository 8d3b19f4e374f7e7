import type { Fact } from "../platform/fact.ts";

/** A token of a person ceased to be good before its time. */
export type TokenRevoked = Fact<"token.revoked", { personId: string }>;

export function tokenRevoked(personId: string): TokenRevoked {
  return { type: "token.revoked", key: personId, audience: [], data: { personId } };
}
