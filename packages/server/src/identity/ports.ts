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
  dns: {
    /** The TXT records of a domain; none when there is no such domain. @throws Problem 400 when nobody answers */
    txt(domain: string): Promise<readonly string[]>;
  };
}
