import type {
  DataTable,
  Delivery,
  DemoApplication,
  Fault,
  FaultRule,
  Har,
  InboxAnswer,
  InboxRequest,
  JournalEntry,
  JournalFilter,
  ListDeliveriesInput,
  Mail,
  Persona,
  RateLimits,
  Seed,
  SimulateEditInput,
  SimulatePostInput,
  SimulateReadInput,
  Snapshot,
  SnapshotFile,
  TableRows,
  Tenant,
} from "@parley/contract/control";
import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { Clock } from "../platform/clock.ts";
import type { Pages } from "../platform/pages.ts";

/** What the control plane shows and moves. */
export interface ControlContext {
  version: string;
  clock: Clock;
  /** Resolves when what is under way has been done, or after so many real milliseconds. */
  settled(maxMs: number): Promise<void>;
  state: StateControls;
  faults: FaultControls;
  deliveries: {
    list(filter: ListDeliveriesInput): Delivery[];
    /** @throws Problem 404 when it, or its webhook, is gone */
    replay(id: string): Promise<Delivery>;
  };
  inboxes: InboxControls;
  mails: { list(to: string | undefined): Mail[] };
  journal: JournalControls;
  simulation: SimulationControls;
  /** Sends a request to this server, as if it had come over the network. @param path - With its query */
  dispatch(path: string, request: RequestInit): Promise<Response>;
  limiter: { limits: RateLimits };
  /** Closes somebody's open event sockets, or everybody's. @returns How many */
  closeSockets(personId: string | undefined, how: { code?: number | undefined; isDropped?: boolean | undefined }): number;
  /** `undefined` inside a tenant, which has none of its own. */
  tenants: TenantControls | undefined;
  tables: {
    list(): Promise<DataTable[]>;
    /** @throws Problem 404 when there is no such table */
    rows(table: string, max: number, offset: number): Promise<TableRows>;
  };
  /** The page at `/_parley/`. */
  inspector: Pages;
}

/** The data as a whole. */
export interface StateControls {
  /** People to try the server as, with their tokens. */
  personas(): Promise<Persona[]>;
  /** Applications to try the server with, with their secrets. */
  applications(): Promise<DemoApplication[]>;
  /** Puts everything back to the seed. */
  reset(): Promise<void>;
  /** Adds a seed, or begins anew with it. @throws Problem 400 when it speaks of what there is not; then nothing has changed */
  sow(seed: Seed, how: "add" | "replace"): Promise<Persona[]>;
  snapshots: {
    list(): Promise<Snapshot[]>;
    save(name: string): Promise<Snapshot>;
    restore(name: string): Promise<void>;
    remove(name: string): Promise<void>;
    read(name: string): Promise<SnapshotFile>;
    take(file: SnapshotFile): Promise<Snapshot>;
  };
}

/** What is to go wrong. */
export interface FaultControls {
  list(): Fault[];
  add(rule: FaultRule, idOf: (person: string) => string, orgIdOf: (org: string) => string): Fault;
  remove(id: string): void;
  clear(): void;
}

/** Targets for webhooks that are built in. */
export interface InboxControls {
  receive(name: string, request: Omit<InboxRequest, "status">): { status: number; body?: unknown };
  /** @throws Problem 504 when fewer have come in so many real milliseconds */
  until(name: string, count: number, timeoutInMs: number): Promise<InboxRequest[]>;
  answer(name: string, answers: readonly InboxAnswer[]): void;
  remove(name: string): void;
}

/** Lets people of the server do things. */
export interface SimulationControls {
  /** @param person - Address or id @throws Problem 404 when there is nobody, or nobody who may act */
  as(person: string): Promise<SimulatedPerson>;
}

/** Somebody, with their rights. Rooms are named by id or title, people by address or id. Everything throws Problem where they may not. */
export interface SimulatedPerson {
  post(input: Omit<SimulatePostInput, "person">): Promise<Message>;
  edit(input: Omit<SimulateEditInput, "person">): Promise<Message>;
  remove(messageId: string): Promise<void>;
  read(input: Omit<SimulateReadInput, "person">): Promise<void>;
  type(room: string, isTyping: boolean): Promise<void>;
  join(room: string): Promise<Membership>;
  add(room: string, person: string, isModerator: boolean | undefined): Promise<Membership>;
  leave(room: string): Promise<void>;
}

/** Which entries of the journal. */
export interface WantedEntries extends Omit<JournalFilter, "person"> {
  /** Inner id. */
  personId?: string | undefined;
}

/** What has happened. */
export interface JournalControls {
  /** The oldest first. */
  list(wanted: WantedEntries, from: { since: number; hasDetails: boolean }): Promise<JournalEntry[]>;
  /** @throws Problem 404 */
  get(id: number, isDecrypted: boolean): Promise<JournalEntry>;
  /** The requests as an HTTP archive. */
  har(): Promise<Har>;
  clear(): void;
  /** Tells what comes, as Server-Sent Events. @param from - With what comes from now on unless `since` says so @throws Problem 503 when too many do */
  follow(wanted: WantedEntries, from: { since: number | undefined; hasDetails: boolean }): ReadableStream<Uint8Array>;
}

/** Servers within the server. */
export interface TenantControls {
  list(): Promise<Tenant[]>;
  create(seed: Seed | undefined): Promise<Tenant>;
  remove(id: string): Promise<void>;
  resetAll(): Promise<void>;
}
