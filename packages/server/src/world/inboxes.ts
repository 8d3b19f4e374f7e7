import type { InboxAnswer, InboxRequest } from "@parley/contract/control";
import { BoundedLog } from "../platform/boundedLog.ts";
import { LruMap } from "../platform/lru.ts";
import { Problem } from "../platform/problem.ts";

/** Requests to all inboxes together. */
const maxRequests = 1000;
const maxBytes = 16_777_216;
/** Inboxes that were told what to answer. */
const maxTold = 1000;

/** Targets for webhooks that are built in: they keep what they get, and answer as told. */
export class Inboxes {
  readonly #log = new BoundedLog<{ name: string; request: InboxRequest }>(maxRequests, maxBytes);
  readonly #answers = new LruMap<string, readonly InboxAnswer[]>(maxTold);
  readonly #waiting = new Set<() => void>();

  /** Keeps a request. @returns What it is answered */
  receive(name: string, request: Omit<InboxRequest, "status">): { status: number; body?: unknown } {
    const answer = this.#next(name);
    const kept = { ...request, status: answer.status };
    this.#log.add({ name, request: kept }, JSON.stringify(kept).length);
    for (const look of this.#waiting) look();
    return answer;
  }

  list(name: string): InboxRequest[] {
    return this.#log.entries.filter((each) => each.name === name).map(({ request }) => request);
  }

  /** Waits for requests. @throws Problem 504 when fewer have come in so many real milliseconds */
  async until(name: string, count: number, timeoutInMs: number): Promise<InboxRequest[]> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = (): void => {
      if (this.list(name).length >= count) resolve();
    };
    const timer = setTimeout(resolve, timeoutInMs);
    this.#waiting.add(look);
    look();
    await promise;
    clearTimeout(timer);
    this.#waiting.delete(look);
    const requests = this.list(name);
    if (requests.length >= count) return requests;
    throw new Problem(504, `The inbox ${name} got ${requests.length} of ${count} requests within ${timeoutInMs} ms.`);
  }

  answer(name: string, answers: readonly InboxAnswer[]): void {
    this.#answers.set(name, answers);
  }

  remove(name: string): void {
    this.#log.deleteWhere((each) => each.name === name);
  }

  clear(): void {
    this.#log.clear();
    this.#answers.clear();
  }

  #next(name: string): { status: number; body?: unknown } {
    const [first = 200, ...rest] = this.#answers.get(name) ?? [];
    if (rest.length) this.#answers.set(name, rest);
    return typeof first === "number" ? { status: first } : first;
  }
}
