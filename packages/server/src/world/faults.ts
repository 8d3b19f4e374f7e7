import { randomUUID } from "node:crypto";
import type { Fault, FaultEffect, FaultPoint, FaultRule } from "@parley/contract/control";
import { Problem } from "../platform/problem.ts";
import { pathPattern } from "./pathPattern.ts";

/** What is known of a thing that could go wrong. */
export interface FaultSubject {
  personId?: string | undefined;
  orgId?: string | undefined;
  method?: string | undefined;
  path?: string | undefined;
  operation?: string | undefined;
}

/** Most that are in force at a time. */
const maxFaults = 1000;

interface Entry extends Fault {
  matchesSubject(subject: FaultSubject): boolean;
  chance(): number;
}

/** What is to go wrong: rules in order, the first that matches decides. Costs one look at a number while there are none. */
export class Faults {
  readonly #entries: Entry[] = [];

  get isEmpty(): boolean {
    return !this.#entries.length;
  }

  list(): Fault[] {
    return this.#entries.map(toFault);
  }

  /**
   * Adds a rule.
   *
   * @param idOf - Inner id of somebody by name, address or id.
   * @throws Problem 400 when it says nothing of what is to go wrong, 409 when there are too many.
   */
  add(rule: FaultRule, idOf: (person: string) => string, orgIdOf: (org: string) => string): Fault {
    if (!rule.effect === !rule.sequence && rule.on !== "storage") throw new Problem(400, "A fault has an effect or a sequence of them.");
    if (this.#entries.length >= maxFaults) throw new Problem(409, `There are ${maxFaults} faults already: remove some first.`);
    const personId = rule.person === undefined ? undefined : idOf(rule.person);
    const orgId = rule.org === undefined ? undefined : orgIdOf(rule.org);
    const path = rule.path === undefined ? undefined : pathPattern(rule.path);
    const entry: Entry = {
      id: randomUUID(),
      rule,
      matches: 0,
      hits: 0,
      chance: randomOf(rule.randomSeed ?? 1),
      matchesSubject: (subject) =>
        (personId === undefined || subject.personId === personId) &&
        (orgId === undefined || subject.orgId === orgId) &&
        (rule.method === undefined || subject.method === rule.method) &&
        (rule.operation === undefined || subject.operation === rule.operation) &&
        (path === undefined || (subject.path !== undefined && path.test(subject.path))),
    };
    this.#entries.push(entry);
    return toFault(entry);
  }

  /** @throws Problem 404 */
  remove(id: string): void {
    const at = this.#entries.findIndex((entry) => entry.id === id);
    if (at < 0) throw new Problem(404, `There is no fault ${id}.`);
    this.#entries.splice(at, 1);
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** Forgets all but those that were told to stay. */
  reset(): void {
    const staying = this.#entries.filter(({ rule }) => rule.survivesReset);
    this.#entries.splice(0, this.#entries.length, ...staying);
  }

  /** What goes wrong here, now; `undefined` for nothing. */
  decide(point: FaultPoint, subject: FaultSubject): FaultEffect | undefined {
    for (const entry of this.#entries) {
      if ((entry.rule.on ?? "request") !== point || isOver(entry) || !entry.matchesSubject(subject)) continue;
      const effect = effectOf(entry);
      if (effect) return effect;
    }
    return undefined;
  }
}

function isOver({ rule, matches, hits }: Entry): boolean {
  const { sequence, skip = 0, times = Number.POSITIVE_INFINITY } = rule;
  return sequence ? matches - skip >= sequence.length : hits >= times;
}

function effectOf(entry: Entry): FaultEffect | undefined {
  const { rule } = entry;
  const turn = entry.matches++ - (rule.skip ?? 0);
  if (turn < 0) return undefined;
  const effect = rule.sequence ? rule.sequence[turn] : (rule.effect ?? {});
  if (effect === undefined || effect === "pass") return undefined;
  if (rule.probability !== undefined && entry.chance() >= rule.probability) return undefined;
  entry.hits++;
  return effect;
}

function toFault({ id, rule, matches, hits }: Entry): Fault {
  return { id, rule, matches, hits };
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
