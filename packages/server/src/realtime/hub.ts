import type { Clock } from "../platform/clock.ts";
import type { Connection } from "./connection.ts";
import type { EncodedEvent } from "./event.ts";
import { Mailbox, type MailboxLimits } from "./mailbox.ts";

/** The key of what speaks of no room. */
const noRoom = "";

/** How long and how much is kept for devices that are away. */
export interface HubLimits extends MailboxLimits {
  /** Milliseconds for which events are kept for a device whose socket was lost. */
  awayInMs: number;
}

/** Told when a device begins to be listened for, and when it is given up. */
export interface HubReports {
  expected(deviceId: string): void;
  forgotten(deviceId: string): void;
}

/** Knows the devices that listen, or did so a moment ago, by device and by person. One socket for each device. */
export class Hub {
  readonly #clock: Clock;
  readonly #limits: HubLimits;
  readonly #reports: HubReports;
  readonly #byDevice = new Map<string, Mailbox>();
  readonly #byPerson = new Map<string, Set<Mailbox>>();
  /** Devices that are away, and how to take back that they will be forgotten. */
  readonly #away = new Map<string, () => void>();
  /** Grows with each revocation, so that an authentication under way notices one. */
  revocations = 0;

  constructor(clock: Clock, limits: HubLimits, reports: HubReports) {
    this.#clock = clock;
    this.#limits = limits;
    this.#reports = reports;
  }

  /** Open sockets. */
  get size(): number {
    return this.all().length;
  }

  /** Devices without a socket for which events are kept. */
  get away(): number {
    return this.#away.size;
  }

  /**
   * Adds a socket and closes the one its device had before.
   *
   * @param greet - Sends the first frame; what was missed comes after it.
   */
  add(connection: Connection, greet: () => void): void {
    const mailbox = this.#seat(connection);
    const older = mailbox.attach(connection);
    greet();
    mailbox.repeat(older);
    older?.replace();
  }

  /**
   * Forgets a socket; does nothing when another has taken its place.
   *
   * @param isFarewell - The client said that it will not come back: nothing is kept for it.
   */
  remove(connection: Connection, isFarewell: boolean): void {
    const { deviceId } = connection;
    const mailbox = this.#byDevice.get(deviceId);
    if (mailbox?.connection !== connection) return;
    mailbox.detach();
    if (isFarewell) this.forget(deviceId);
    else this.#leave(deviceId);
  }

  /** The client of a device has taken a frame. */
  acknowledge(deviceId: string, id: string): void {
    this.#byDevice.get(deviceId)?.acknowledge(id);
  }

  /** Keeps events for a device that listened when the server ended. */
  expect(deviceId: string, personId: string): void {
    if (this.#byDevice.has(deviceId)) return;
    this.#enlist(new Mailbox(deviceId, personId, this.#limits));
    this.#leave(deviceId);
  }

  /** Gives a device up, and what is kept for it. Its socket, if there is one, stays as it is. */
  forget(deviceId: string): void {
    this.#stay(deviceId);
    const mailbox = this.#byDevice.get(deviceId);
    if (!mailbox) return;
    this.#byDevice.delete(deviceId);
    const own = this.#byPerson.get(mailbox.personId);
    own?.delete(mailbox);
    if (own?.size === 0) this.#byPerson.delete(mailbox.personId);
    this.#reports.forgotten(deviceId);
  }

  hasDevice(deviceId: string): boolean {
    return this.ofDevice(deviceId) !== undefined;
  }

  ofDevice(deviceId: string): Connection | undefined {
    return this.#byDevice.get(deviceId)?.connection;
  }

  /** Open sockets of a person. A copy: closing a socket removes it. */
  ofPerson(personId: string): Connection[] {
    return this.mailboxesOf([personId]).flatMap(({ connection }) => connection ?? []);
  }

  all(): Connection[] {
    return [...this.#byDevice.values()].flatMap(({ connection }) => connection ?? []);
  }

  /** The devices of several persons, each once, those away included. */
  mailboxesOf(personIds: readonly string[]): Mailbox[] {
    return [...new Set(personIds)].flatMap((personId) => [...(this.#byPerson.get(personId) ?? [])]);
  }

  /** Sends an event to the devices of these persons; those that are away get it when they come back. */
  deliver(personIds: readonly string[], key: string, encode: () => EncodedEvent): void {
    const mailboxes = this.mailboxesOf(personIds);
    if (!mailboxes.length) return;
    const event = encode();
    for (const mailbox of mailboxes) mailbox.deliver(event, key);
  }

  /** Sends an event to one device of a person. An answer that it waits for would otherwise be lost with its socket. */
  deliverTo(deviceId: string, personId: string, encode: () => EncodedEvent): void {
    const mailbox = this.#byDevice.get(deviceId);
    if (mailbox?.personId === personId) mailbox.deliver(encode(), noRoom);
  }

  /** Nothing that waits of a room reaches somebody who has left it. */
  withdraw(personId: string, key: string): void {
    for (const mailbox of this.mailboxesOf([personId])) mailbox.withdraw(key);
  }

  /** Ends every wait. */
  close(): void {
    for (const cancel of this.#away.values()) cancel();
    this.#away.clear();
  }

  #seat({ deviceId, personId }: Connection): Mailbox {
    this.#stay(deviceId);
    const known = this.#byDevice.get(deviceId);
    if (known) return known;
    const mailbox = new Mailbox(deviceId, personId, this.#limits);
    this.#enlist(mailbox);
    this.#reports.expected(deviceId);
    return mailbox;
  }

  #enlist(mailbox: Mailbox): void {
    this.#byDevice.set(mailbox.deviceId, mailbox);
    const own = this.#byPerson.get(mailbox.personId) ?? new Set();
    this.#byPerson.set(mailbox.personId, own.add(mailbox));
  }

  #leave(deviceId: string): void {
    this.#away.set(
      deviceId,
      this.#clock.after(this.#limits.awayInMs, () => this.forget(deviceId)),
    );
  }

  #stay(deviceId: string): void {
    this.#away.get(deviceId)?.();
    this.#away.delete(deviceId);
  }
}
