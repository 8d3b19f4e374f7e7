import type { StoredFact } from "../fact.ts";
import { errorFields, type Log } from "../log.ts";
import type { Bus, FactHandler } from "./bus.ts";

/** A bus within one process: each subscriber gets every fact, one after the other. */
export class MemoryBus implements Bus {
  readonly #handlers = new Set<FactHandler>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  async publish(fact: StoredFact): Promise<void> {
    for (const handler of this.#handlers) {
      try {
        await handler(fact);
      } catch (error) {
        this.#log.error("a subscriber failed on a fact", { type: fact.type, seq: fact.seq, ...errorFields(error) });
      }
    }
  }

  subscribe(handler: FactHandler): () => void {
    this.#handlers.add(handler);
    return () => this.#handlers.delete(handler);
  }

  async close(): Promise<void> {
    this.#handlers.clear();
  }
}
