import type { Actor } from "../platform/context.ts";

/** A person in whose name requests may come. */
export interface Holder extends Pick<Actor, "orgId" | "type" | "email" | "displayName" | "roles"> {
  id: string;
  firstName: string | null;
  lastName: string | null;
}

/** An account that is no person's. */
export interface NewAccount {
  id: string;
  /** Guests are of no organization. */
  orgId: string | undefined;
  /** Acts for its organization, and is in no list of its people. */
  isMachine?: boolean | undefined;
  email: string;
  displayName: string;
  type: "bot" | "appuser";
}

/** Somebody whom everybody on this machine may be, because the data is a demo's. */
export interface DemoPerson {
  personId: string;
  displayName: string;
  email: string;
  isAdmin: boolean;
}

/** What authorization needs from its neighbours, in its own words. */
export interface AuthorizationPorts {
  people: {
    /** The person as they are now; `undefined` when there is nobody, or nobody who may act any more. */
    find(personId: string): Promise<Holder | undefined>;
    findByEmail(email: string): Promise<{ id: string } | undefined>;
    /** Makes an account of a program or of a guest; does nothing when there is one of this id. */
    addAccount(account: NewAccount): Promise<void>;
    rename(personId: string, displayName: string): Promise<void>;
    /** Whether a text is a password that somebody was given for once; from then on it is none. `undefined` takes as long as somebody. */
    useOneTimePassword(personId: string | undefined, text: string): Promise<boolean>;
  };
  /** Keeps what must be read again, unreadable in the database. */
  seals: {
    seal(name: string, secret: string): Promise<string>;
    open(name: string, sealed: string): Promise<string>;
  };
  /** Nobody, unless the server is this machine's alone. */
  demoPeople(): Promise<readonly DemoPerson[]>;
}
