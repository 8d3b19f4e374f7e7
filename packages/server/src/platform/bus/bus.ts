import type { StoredFact } from "../fact.ts";

/** Handles one fact. A rejection is logged; the fact counts as delivered to this subscriber. */
export type FactHandler = (fact: StoredFact) => void | Promise<void>;

/** Carries facts from the outbox to whoever listens, on this node and on others. */
export interface Bus {
  /** Delivers to every subscriber, each in the order of publication for one key. */
  publish(fact: StoredFact): Promise<void>;
  /** Adds a subscriber and returns the function that removes it. */
  subscribe(handler: FactHandler): () => void;
  close(): Promise<void>;
}
