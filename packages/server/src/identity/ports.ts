import type { Tx } from "../platform/db/database.ts";
import type { Fact } from "../platform/fact.ts";

/** A person as far as their line goes. */
export interface CallingLine {
  id: string;
  orgId: string;
  /** Inner id. */
  locationId: string | undefined;
  phoneNumber: string | undefined;
  extension: string | undefined;
}

/** What identity needs from its neighbours, in its own words. */
export interface IdentityPorts {
  sessions: {
    /** Has the next request of this person looked up anew. */
    forget(personId: string): void;
  };
  mails: {
    /** Tells somebody by e-mail. */
    send(kind: "invitation" | "activation", to: string): void;
  };
  calling: {
    /**
     * Has a person be called by their number and extension, in the transaction that changes them.
     *
     * @throws Problem 400 or 409 when these are not to be had
     */
    assign(tx: Tx<never>, person: CallingLine): Promise<readonly Fact[]>;
  };
  dns: {
    /** The TXT records of a domain; none when there is no such domain. @throws Problem 400 when nobody answers */
    txt(domain: string): Promise<readonly string[]>;
  };
}
