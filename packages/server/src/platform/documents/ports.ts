import type { Context } from "../context.ts";
import type { Tx } from "../db/database.ts";
import type { Fact } from "../fact.ts";
import type { Described } from "./operation.ts";
import type { PlaceRules } from "./place.ts";
import type { DocumentTables } from "./schema.ts";
import type { Card } from "./shape.ts";
import type { Address, Body, StoredDocument } from "./store.ts";

/** A person as documents need to know them. */
export interface PersonEntry {
  id: string;
  orgId: string;
  displayName: string;
  firstName: string | null;
  lastName: string | null;
  email: string;
  /** Inner id of the calling location. */
  locationId: string | undefined;
  extension: string | undefined;
  /** Public ids. */
  licenses: readonly string[];
}

/** The primary number and extension of somebody or something. */
export interface CalledBy {
  phoneNumber?: string;
  extension?: string;
}

/** What the documents need from their neighbours. */
export interface DocumentPorts {
  people: {
    /** Those of the people that are there, by id. */
    find(ids: readonly string[]): Promise<Map<string, PersonEntry>>;
  };
  /** What things are called by, by their inner ids. */
  lines: { find(ids: readonly string[]): Promise<Map<string, CalledBy>> };
  seals: { seal(name: string, secret: string): Promise<string> };
  /** Refuses what the caller may not do. @throws Problem 403 */
  authorize(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<void>;
}

/** What use cases over documents are given. */
export interface DocumentContext extends Context<DocumentTables>, DocumentPorts {
  readonly rules: DocumentRules;
}

/** A request that was checked against the contract. */
export interface DocumentRequest {
  operation: Described;
  /** Parameters of the path, as they were sent. */
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  body: Body;
}

/** Where a request leads. */
export interface Target extends Address {
  /** What the path names first: a person, a location and so on. */
  root: { type: string; id: string };
  /** The type of item that the path names. */
  itemKind?: string | undefined;
}

/** A change while it is being made, in its transaction. */
export interface Change {
  tx: Tx<DocumentTables>;
  address: Address;
  before: StoredDocument | undefined;
  /** The body as it will be; hooks may change it. */
  body: Body;
  /** What was sent. */
  sent: Body;
}

/** The rules of one kind of document, beyond what the contract says. */
export interface Family {
  /** Says no, or changes the body; SQL in its transaction only. */
  beforeWrite?(ctx: DocumentContext, change: Change): Promise<void>;
  /** Runs before the transaction: may ask ports. */
  prepare?(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<void>;
  /** After the document is stored; what it returns is recorded with it. */
  afterWrite?(ctx: DocumentContext, change: Change): Promise<readonly Fact[]>;
  /** Says no, by throwing; what refers to it is told apart by `references`. */
  beforeDelete?(ctx: DocumentContext, tx: Tx<DocumentTables>, document: StoredDocument): Promise<void>;
  /** Names of documents that must not mention it when it is deleted. Others lose the mention. */
  blockedBy?: readonly string[];
  /** More of the answer than was stored. */
  present?(ctx: DocumentContext, document: StoredDocument): Promise<Body>;
  /** What is there before the first write. */
  defaults?: Body;
  /** Whether a list shows an item at all. */
  isListed?(document: StoredDocument, request: DocumentRequest): boolean;
  /** The inner id of a new item; a new UUID unless said. */
  idOf?(sent: Body): string | undefined;
  /** Answers of a create are of the whole collection's shape: this one's settings are the item. */
  card?(document: StoredDocument): Card;
}

/** What an engine is told of the documents it keeps. */
export interface DocumentRules extends PlaceRules {
  /** Kind in the public ids of the items of a collection. */
  kinds: Readonly<Record<string, string>>;
  /** Types of owners that are documents themselves, by the collection that they are items of. */
  ownerCollections: Readonly<Record<string, string>>;
  /** Collections whose items nobody makes: ids below them need not exist. */
  openCollections: ReadonlySet<string>;
  families: Readonly<Record<string, Family>>;
}
