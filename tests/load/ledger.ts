/** What a listener got wrong, in numbers of messages. */
export interface Faults {
  lost: number;
  twice: number;
  outOfOrder: number;
}

/** Writes down which messages each listener was told, in the order in which that came. */
export class Ledger {
  readonly #heard = new Map<string, string[]>();

  /** @param place - A listener and a room. */
  note(place: string, messageId: string): void {
    const heard = this.#heard.get(place);
    if (heard) heard.push(messageId);
    else this.#heard.set(place, [messageId]);
  }

  /** Compares what was told with what was said, oldest first. */
  faultsOf(place: string, said: readonly string[]): Faults {
    const heard = this.#heard.get(place) ?? [];
    const known = new Set(heard);
    const positions = new Map(said.map((id, index) => [id, index]));
    const once = [...known].map((id) => positions.get(id)).filter((position) => position !== undefined);
    return {
      lost: said.filter((id) => !known.has(id)).length,
      twice: heard.length - known.size,
      outOfOrder: once.filter((position, index) => index > 0 && position < (once[index - 1] as number)).length,
    };
  }
}

export function addFaults(one: Faults, other: Faults): Faults {
  return { lost: one.lost + other.lost, twice: one.twice + other.twice, outOfOrder: one.outOfOrder + other.outOfOrder };
}
