import type { Operation } from "../operation.ts";

/** An e-mail that the system would send: it goes nowhere but here. */
export interface Mail {
  id: string;
  /** `invitation`: an address that nobody had was added to a room; `activation`: an administrator made an account. */
  kind: "invitation" | "activation";
  to: string;
  subject: string;
  text: string;
  sentAt: string;
}

/** Input of {@link listMails}. */
export interface ListMailsInput {
  /** Only those to one address. */
  to?: string | undefined;
}

/** Lists the last 1,000 e-mails that would have been sent, the oldest first. */
export const listMails: Operation<ListMailsInput, Mail[]> = {
  id: "control.listMails",
  method: "GET",
  path: "/_parley/mails",
  query: ["to"],
};
