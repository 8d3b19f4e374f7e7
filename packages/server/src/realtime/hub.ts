import type { EncodedEvent } from "./event.ts";

/** An open socket whose owner is known, as the hub sees it. */
export interface Connection {
  readonly deviceId: string;
  readonly personId: string;
  /** The token with which it was opened; asked about again when tokens of its owner are revoked. */
  readonly token: string;
  send(event: EncodedEvent): void;
  /** Asks the client to open its next socket. */
  announceShutdown(id: string): void;
  /** Closes it because the same device has opened another socket. */
  replace(): void;
  close(code: number, reason: string): void;
}

/** Knows which sockets are open, by device and by person. One socket for each device. */
export class Hub {
  readonly #byDevice = new Map<string, Connection>();
  readonly #byPerson = new Map<string, Set<Connection>>();
  /** Grows with each revocation, so that an authentication under way notices one. */
  revocations = 0;

  get size(): number {
    return this.#byDevice.size;
  }

  /** Adds a socket and closes the one its device had before. */
  add(connection: Connection): void {
    const older = this.#byDevice.get(connection.deviceId);
    if (older) this.remove(older);
    this.#byDevice.set(connection.deviceId, connection);
    const own = this.#byPerson.get(connection.personId) ?? new Set();
    this.#byPerson.set(connection.personId, own.add(connection));
    older?.replace();
  }

  /** Forgets a socket; does nothing when another has taken its place. */
  remove(connection: Connection): void {
    if (this.#byDevice.get(connection.deviceId) === connection) this.#byDevice.delete(connection.deviceId);
    const own = this.#byPerson.get(connection.personId);
    own?.delete(connection);
    if (own?.size === 0) this.#byPerson.delete(connection.personId);
  }

  hasDevice(deviceId: string): boolean {
    return this.#byDevice.has(deviceId);
  }

  ofDevice(deviceId: string): Connection | undefined {
    return this.#byDevice.get(deviceId);
  }

  /** A copy: closing a socket removes it. */
  ofPerson(personId: string): Connection[] {
    return [...(this.#byPerson.get(personId) ?? [])];
  }

  all(): Connection[] {
    return [...this.#byDevice.values()];
  }

  /** The sockets of several persons, each once. */
  ofPersons(personIds: readonly string[]): Connection[] {
    return [...new Set(personIds)].flatMap((personId) => this.ofPerson(personId));
  }
}
