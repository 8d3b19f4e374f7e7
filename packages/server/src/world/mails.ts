import { randomUUID } from "node:crypto";
import type { Mail } from "@parley/contract/control";
import { BoundedLog } from "../platform/boundedLog.ts";
import type { Clock } from "../platform/clock.ts";

const maxMails = 1000;
const maxBytes = 4_194_304;

const wordings: Record<Mail["kind"], { subject: string; text(email: string, origin: string): string }> = {
  invitation: {
    subject: "You were invited to a space",
    text: (email, origin) => `Somebody has added ${email} to a space at ${origin}. Messages wait there for you.`,
  },
  activation: {
    subject: "Your account is ready",
    text: (email, origin) => `An administrator has made an account for ${email} at ${origin}. Sign in there with this address.`,
  },
};

/** What the system would tell people by e-mail. */
export class Mails {
  readonly #log = new BoundedLog<Mail>(maxMails, maxBytes);
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @param origin - Where the server is reached. */
  add(kind: Mail["kind"], to: string, origin: string): void {
    const { subject, text } = wordings[kind];
    const sentAt = new Date(this.#clock.now()).toISOString();
    const mail: Mail = { id: randomUUID(), kind, to, subject, text: text(to, origin), sentAt };
    this.#log.add(mail, JSON.stringify(mail).length);
  }

  list(to: string | undefined): Mail[] {
    return this.#log.entries.filter((mail) => to === undefined || mail.to === to.toLowerCase());
  }

  clear(): void {
    this.#log.clear();
  }
}
