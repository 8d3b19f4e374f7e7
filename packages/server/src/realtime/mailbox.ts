import type { Connection } from "./connection.ts";
import type { EncodedEvent } from "./event.ts";

/** How much is kept for one device. */
export interface MailboxLimits {
  /** Events kept for a device until it has acknowledged them; the oldest go first. */
  keptEvents: number;
  /** Characters of these events together. */
  keptCharacters: number;
}

interface Kept {
  event: EncodedEvent;
  /** The room it speaks of. */
  key: string;
  isSent: boolean;
}

/** A client that was sent so many events and has acknowledged nothing never does. */
const acknowledgesWithin = 64;

/**
 * What goes to one device: straight to its socket, and kept until the client has acknowledged it. What was not, and what came
 * while there was no socket, is sent again on the next one. A client that acknowledges nothing is told only what it was not sent.
 */
export class Mailbox {
  readonly deviceId: string;
  readonly personId: string;
  readonly #limits: MailboxLimits;
  /** By the id of the event, oldest first. */
  readonly #kept = new Map<string, Kept>();
  #characters = 0;
  #connection: Connection | undefined;
  /** Whether the client acknowledges what it takes; `undefined` while that is not known. */
  #acknowledges: boolean | undefined;

  constructor(deviceId: string, personId: string, limits: MailboxLimits) {
    this.deviceId = deviceId;
    this.personId = personId;
    this.#limits = limits;
  }

  get connection(): Connection | undefined {
    return this.#connection;
  }

  /** Events that wait for a socket or for their acknowledgement. */
  get size(): number {
    return this.#kept.size;
  }

  /** Takes a new socket and gives up the one before, which is returned. */
  attach(connection: Connection): Connection | undefined {
    const older = this.#connection;
    this.#connection = connection;
    // The socket before this one is being left in an orderly way: what was sent there arrives there.
    if (!older?.isDraining) this.#forgetTold();
    return older;
  }

  detach(): void {
    this.#connection = undefined;
  }

  /** Sends what the socket before this one did not bring. Comes after the first frame of the new one and before any event. */
  repeat(older: Connection | undefined): void {
    if (older?.isDraining) return;
    for (const kept of this.#kept.values()) kept.isSent = this.#connection?.send(kept.event) ?? false;
  }

  /** @param key - The room that the event speaks of. */
  deliver(event: EncodedEvent, key: string): void {
    const isSent = this.#connection?.send(event) ?? false;
    if (isSent && this.#acknowledges === false) return;
    this.#kept.set(event.id, { event, key, isSent });
    this.#characters += sizeOf(event);
    if (this.#acknowledges === undefined && this.#kept.size > acknowledgesWithin && this.#connection) {
      this.#acknowledges = false;
      this.#forgetTold();
    }
    this.#trim();
  }

  /** The client has taken a frame. */
  acknowledge(id: string): void {
    this.#acknowledges = true;
    this.#drop(id);
  }

  /** Withdraws what waits of a room that the person may no longer see. */
  withdraw(key: string): void {
    for (const [id, kept] of this.#kept) if (kept.key === key) this.#drop(id);
  }

  #forgetTold(): void {
    if (this.#acknowledges) return;
    for (const [id, { isSent }] of this.#kept) if (isSent) this.#drop(id);
  }

  #trim(): void {
    for (const id of this.#kept.keys()) {
      if (this.#kept.size <= this.#limits.keptEvents && this.#characters <= this.#limits.keptCharacters) return;
      this.#drop(id);
    }
  }

  #drop(id: string): void {
    const kept = this.#kept.get(id);
    if (!kept) return;
    this.#kept.delete(id);
    this.#characters -= sizeOf(kept.event);
  }
}

function sizeOf({ head, tail }: EncodedEvent): number {
  return head.length + tail.length;
}
