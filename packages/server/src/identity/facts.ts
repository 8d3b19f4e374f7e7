import type { Fact } from "../platform/fact.ts";

/** Whom a fact about a person is about. No client is told: the public API has no event for it, so the audience is empty. */
export interface PersonChange {
  personId: string;
  orgId: string;
}

export type PersonCreated = Fact<"person.created", PersonChange>;
export type PersonUpdated = Fact<"person.updated", PersonChange>;
/** The person may not sign in or act any more, and may be let in again. */
export type PersonDeactivated = Fact<"person.deactivated", PersonChange>;
/** The person is gone for good. */
export type PersonDeleted = Fact<"person.deleted", PersonChange>;

type PersonFact = PersonCreated | PersonUpdated | PersonDeactivated | PersonDeleted;

export function personFact(type: PersonFact["type"], { id, org_id }: { id: string; org_id: string }): PersonFact {
  return { type, key: id, audience: [], data: { personId: id, orgId: org_id } };
}
