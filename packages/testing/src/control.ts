import type { InputOf, Operation } from "@parley/contract";
import type {
  AdvanceClockInput,
  ClockState,
  CloseSocketsInput,
  DataTable,
  Delivery,
  Fault,
  FaultRule,
  Har,
  HarReplay,
  InboxAnswer,
  InboxRequest,
  JournalEntry,
  JournalFilter,
  JournalKind,
  ListDeliveriesInput,
  ListJournalInput,
  Mail,
  Persona,
  RateLimits,
  ReplayHarInput,
  Seed,
  SetClockInput,
  SimulatePostInput,
  Snapshot,
  SnapshotFile,
  TableRows,
  Tenant,
} from "@parley/contract/control";
import * as control from "@parley/contract/control";
import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import { ControlError } from "./errors.ts";
import { readEvents } from "./events.ts";

export type {
  ClockState,
  DataTable,
  Delivery,
  Fault,
  FaultEffect,
  FaultPoint,
  FaultRule,
  Har,
  HarReplay,
  InboxAnswer,
  InboxRequest,
  JournalEntry,
  JournalFilter,
  JournalKind,
  ListDeliveriesInput,
  ListJournalInput,
  Persona,
  RateLimits,
  ReplayHarInput,
  Seed,
  SimulatePostInput,
  Snapshot,
  TableRows,
  Tenant,
} from "@parley/contract/control";
export { ControlError } from "./errors.ts";

/** Where the control plane is, and who may use it. */
export interface ControlOptions {
  /** Origin of the server, such as `http://127.0.0.1:4100`. */
  url: string;
  /** Control token; none is needed on the server's own machine. */
  token?: string | undefined;
  /** Tenant that everything here is about; the server itself unless given. */
  tenant?: string | undefined;
}

type NoInput = Record<never, never>;

/** Moves the time of a server, makes it fail, puts it back: everything under `/_parley`, typed. Every call may throw ControlError. */
export class ControlClient {
  readonly #options: ControlOptions;

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  /** Time of the server. */
  readonly clock: ClockControl = {
    read: () => this.call(control.getClock, {}),
    freeze: (at) => this.call(control.setClock, { isFrozen: true, ...(at !== undefined && { now: at }) }),
    set: (input) => this.call(control.setClock, input),
    real: () => this.call(control.setClock, { now: "real" }),
    advance: (by) => this.call(control.advanceClock, by),
  };

  /** What is to go wrong. */
  readonly faults: FaultControl = {
    list: () => this.call(control.listFaults, {}),
    add: (rule) => this.call(control.addFault, rule),
    remove: ({ id }) => this.call(control.removeFault, { id }),
    clear: () => this.call(control.removeFaults, {}),
  };

  /** What has happened: requests, frames, exchanges with the key service, facts, attempts of webhooks. Secrets are not in it. */
  readonly journal: JournalControl = {
    list: ({ kind, ...filter } = {}) => this.call(control.listJournal, { ...filter, ...(kind && { kind: [kind].flat() }) }),
    read: ({ id }, { decrypt } = {}) => this.call(control.getJournalEntry, { id, decrypt }),
    clear: () => this.call(control.clearJournal, {}),
    har: () => this.call(control.exportHar, {}),
    replay: (har, options = {}) => this.call(control.replayHar, { ...options, har }),
    follow: (filter, options) => this.#follow(filter, options),
  };

  /** States that were kept. */
  readonly snapshots: SnapshotControl = {
    list: () => this.call(control.listSnapshots, {}),
    save: (name) => this.call(control.saveSnapshot, { name }),
    restore: (name) => this.call(control.restoreSnapshot, { name }),
    remove: (name) => this.call(control.removeSnapshot, { name }),
    read: (name) => this.call(control.exportSnapshot, { name }),
    take: (name, file) => this.call(control.importSnapshot, { ...file, name }),
  };

  /** Servers within the server. */
  readonly tenants: TenantControl = {
    list: () => this.call(control.listTenants, {}),
    create: (seed) => this.call(control.createTenant, seed ? { seed } : {}),
    remove: (id) => this.call(control.removeTenant, { id }),
  };

  /** Tables of the database, to look at. */
  readonly tables: TableControl = {
    list: () => this.call(control.listTables, {}),
    rows: (table, part = {}) => this.call(control.listRows, { table, ...part }),
  };

  /** Somebody of the server as the other side: what they do here, they do with their own rights. @param person - Name, address or id */
  simulate(person: string): Simulated {
    return {
      post: (input) => this.call(control.simulatePost, { ...input, person }),
      edit: (message, words) => this.call(control.simulateEdit, { ...words, id: message.id ?? "", person }),
      remove: (message) => this.call(control.simulateRemove, { id: message.id ?? "", person }),
      read: (input) => this.call(control.simulateRead, { ...input, person }),
      type: (room, isTyping = true) => this.call(control.simulateTyping, { person, room, isTyping }),
      join: (room) => this.call(control.simulateJoin, { person, room }),
      add: (room, added, { isModerator } = {}) => this.call(control.simulateAdd, { person, room, added, isModerator }),
      leave: (room) => this.call(control.simulateLeave, { person, room }),
    };
  }

  /** Puts everything back to the seed. */
  reset(): Promise<void> {
    return this.call(control.resetState, {});
  }

  /** Those whom the seed has made, with their tokens. */
  personas(): Promise<Persona[]> {
    return this.call(control.listPersonas, {});
  }

  /**
   * Adds to what is there, or begins anew.
   *
   * @param seed - As an object, or as YAML or JSON text: then errors name line and column.
   * @returns Those whom it has made.
   */
  seed(seed: Seed | string, how: "add" | "replace" = "add"): Promise<Persona[]> {
    const operation = how === "add" ? control.addSeed : control.replaceSeed;
    return typeof seed === "string" ? this.#send(operation, operation.path, seed) : this.call(operation, seed);
  }

  /** Closes somebody's event sockets, or everybody's. @returns How many */
  async closeSockets(input: CloseSocketsInput = {}): Promise<number> {
    return (await this.call(control.closeSockets, input)).closed;
  }

  /** What webhooks have told their targets, the oldest first: the last 1,000 attempts. */
  deliveries(filter: ListDeliveriesInput = {}): Promise<Delivery[]> {
    return this.call(control.listDeliveries, filter);
  }

  /** Sends a notification once more, signed anew. Resolves when the target has answered, or will not. */
  replay({ id }: { id: string }): Promise<Delivery> {
    return this.call(control.replayDelivery, { id });
  }

  /** E-mails that the system would have sent, the oldest first: the last 1,000. @param to - Only those to this address */
  mails(to?: string): Promise<Mail[]> {
    return this.call(control.listMails, { to });
  }

  /** A target for webhooks that is built in. @param name - 1 to 64 letters, digits and . _ - */
  inbox(name: string): Inbox {
    const { url, tenant } = this.#options;
    return {
      url: `${url}/_parley/inbox/${name}${tenant ? `?tenant=${tenant}` : ""}`,
      requests: () => this.call(control.listInboxRequests, { name }),
      until: (atLeast, { timeoutInMs } = {}) => this.call(control.listInboxRequests, { name, atLeast, timeoutInMs }),
      answer: (...answers) => this.call(control.setInboxAnswers, { name, answers }),
      clear: () => this.call(control.clearInbox, { name }),
    };
  }

  /** Refuses what comes too often, or no longer. */
  rateLimits(limits: RateLimits): Promise<RateLimits> {
    return this.call(control.setRateLimits, limits);
  }

  /** Calls an operation of `@parley/contract/control`. @throws ControlError */
  async call<Input, Output>(operation: Operation<Input, Output>, input: InputOf<Operation<Input, Output>>): Promise<Output> {
    const { path, body } = place(operation, input as Record<string, unknown>);
    const { method } = operation;
    return this.#send(operation, path, method === "GET" || method === "DELETE" ? undefined : JSON.stringify(body));
  }

  async #send<Output>({ method, id }: Operation<never, Output>, path: string, body: string | undefined): Promise<Output> {
    const headers = { ...this.#headers(), ...(body !== undefined && { "content-type": "application/json" }) };
    const answer = await fetch(this.#options.url + path, { method, headers, ...(body !== undefined && { body }) });
    const text = await answer.text();
    if (!answer.ok) throw new ControlError(id, answer.status, detailsOf(text));
    return (text ? JSON.parse(text) : undefined) as Output;
  }

  async *#follow(
    { kind, ...filter }: JournalChoice<JournalFilter> = {},
    { since, signal, onNotice }: FollowOptions = {},
  ): AsyncGenerator<JournalEntry> {
    const { path } = place(control.streamJournal, { ...filter, since, ...(kind && { kind: [kind].flat() }) });
    const answer = await fetch(this.#options.url + path, { headers: this.#headers(), ...(signal && { signal }) });
    if (!answer.ok || !answer.body) throw new ControlError(control.streamJournal.id, answer.status, detailsOf(await answer.text()));
    onNotice?.("open");
    for await (const { name, data } of readEvents(answer.body)) {
      if (name === "message") yield JSON.parse(data) as JournalEntry;
      else if (name === "missed" || name === "cleared") onNotice?.(name);
    }
  }

  #headers(): Record<string, string> {
    const { token, tenant } = this.#options;
    return { ...(token && { authorization: `Bearer ${token}` }), ...(tenant && { "x-parley-tenant": tenant }) };
  }
}

/** Time of the server. */
export interface ClockControl {
  read(): Promise<ClockState>;
  /** Stops it, where it is or at a time (ISO 8601). */
  freeze(at?: string): Promise<ClockState>;
  set(input: SetClockInput): Promise<ClockState>;
  /** Goes back to the time of the machine and lets it go on. */
  real(): Promise<ClockState>;
  /** Moves it on. What comes due on the way has happened when this resolves. */
  advance(by: AdvanceClockInput): Promise<ClockState>;
}

/** What is to go wrong. */
export interface FaultControl {
  /** Those in force, each with how often it has hit. */
  list(): Promise<Fault[]>;
  add(rule: FaultRule): Promise<Fault>;
  remove(fault: { id: string }): Promise<void>;
  clear(): Promise<void>;
}

/** A filter in which one kind needs no list. */
export type JournalChoice<Filter extends JournalFilter> = Omit<Filter, "kind"> & { kind?: JournalKind | readonly JournalKind[] };

/** What has happened. */
export interface JournalControl {
  /** The oldest first: the last 200 that fit, unless `max` says another number; with `since`, the first after it. */
  list(filter?: JournalChoice<ListJournalInput>): Promise<JournalEntry[]>;
  /** With all its details. @param options - `decrypt` opens texts that are encrypted under keys of rooms */
  read(entry: { id: number }, options?: { decrypt?: boolean }): Promise<JournalEntry>;
  clear(): Promise<void>;
  /** The requests as an HTTP archive (HAR 1.2), without secrets. */
  har(): Promise<Har>;
  /**
   * Sends the requests of an archive to the server, one after the other, and compares the answers.
   *
   * @param options - Who sends what, and which hosts are meant.
   */
  replay(har: ReplayHarInput["har"], options?: Omit<ReplayHarInput, "har">): Promise<HarReplay>;
  /**
   * Tells entries as they are made, from the first call of `next` on, until the server ends or `signal` aborts, which is an error.
   *
   * @param options - `since`: begins after this id.
   */
  follow(filter?: JournalChoice<JournalFilter>, options?: FollowOptions): AsyncGenerator<JournalEntry>;
}

/** How the journal is followed. */
export interface FollowOptions {
  /** Begins after this entry; with what comes from now on unless given. */
  since?: number;
  signal?: AbortSignal;
  /** Told when the server has begun to tell, when entries were forgotten before they were told, and when all were. */
  onNotice?: (notice: "open" | "missed" | "cleared") => void;
}

/** Somebody of the server whom a test lets do things. Rooms are named by id, or by a title that only one of theirs has. */
export interface Simulated {
  /** Posts to a `room`, or `to` somebody (name, address or id), or as an answer to a `parent`. */
  post(input: Omit<SimulatePostInput, "person">): Promise<Message>;
  edit(message: { id?: string }, words: { text?: string; markdown?: string }): Promise<Message>;
  remove(message: { id?: string }): Promise<void>;
  /** Has read a room to its end, or up to a message. */
  read(input: { room: string } | { message: string }): Promise<void>;
  type(room: string, isTyping?: boolean): Promise<void>;
  /** Joins a public room of their organization. */
  join(room: string): Promise<Membership>;
  /** @param added - Name, address or id; an address that nobody has is invited. */
  add(room: string, added: string, options?: { isModerator?: boolean }): Promise<Membership>;
  leave(room: string): Promise<void>;
}

/** States that were kept. */
export interface SnapshotControl {
  list(): Promise<Snapshot[]>;
  save(name: string): Promise<Snapshot>;
  restore(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** As a file. Whoever has it can read everything in it. */
  read(name: string): Promise<SnapshotFile>;
  take(name: string, file: SnapshotFile): Promise<Snapshot>;
}

/** A target for webhooks that keeps what it gets, and answers as told. */
export interface Inbox {
  /** Where webhooks point to. */
  readonly url: string;
  /** What it was sent, the oldest first. */
  requests(): Promise<InboxRequest[]>;
  /**
   * Waits until it was sent so many.
   *
   * @param options - `timeoutInMs`: real milliseconds, 60000 at most; 5000 unless said.
   * @throws ControlError 504 when time is up.
   */
  until(count: number, options?: { timeoutInMs?: number }): Promise<InboxRequest[]>;
  /** What it answers from now on, one after the other, the last one for ever: `answer(503, 200)`. 200 unless said. */
  answer(...answers: [InboxAnswer, ...InboxAnswer[]]): Promise<void>;
  /** Forgets what it was sent. */
  clear(): Promise<void>;
}

/** Servers within the server. */
export interface TenantControl {
  list(): Promise<Tenant[]>;
  create(seed?: Seed): Promise<Tenant>;
  remove(id: string): Promise<void>;
}

/** Tables of the database, without what is secret in them. */
export interface TableControl {
  list(): Promise<DataTable[]>;
  /** A part of a table. @param part - `max`: 1 to 500, 100 unless said; `offset`: how many to pass over */
  rows(table: string, part?: { max?: number; offset?: number }): Promise<TableRows>;
}

function place(operation: { path: string; query?: readonly string[] }, input: Record<string, unknown>): { path: string; body: NoInput } {
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
  const filled = names.reduce((text, name) => text.replace(`{${name}}`, encodeURIComponent(String(input[name]))), operation.path);
  const asked = (operation.query ?? []).filter((name) => input[name] !== undefined).map((name) => [name, String(input[name])]);
  const placed = [...names, ...(operation.query ?? [])];
  return {
    path: asked.length ? `${filled}?${new URLSearchParams(asked)}` : filled,
    body: Object.fromEntries(Object.entries(input).filter(([name]) => !placed.includes(name))),
  };
}

function detailsOf(text: string): string[] {
  try {
    const { errors } = JSON.parse(text) as { errors?: { description: string }[] };
    if (errors?.length) return errors.map(({ description }) => description);
  } catch {
    // Not from the server itself: told as it is.
  }
  return [text.slice(0, 500)];
}
