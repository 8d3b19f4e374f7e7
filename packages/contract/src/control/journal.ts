import type { Operation } from "../operation.ts";

/** What is written down: requests, frames of event sockets, exchanges with the key service, facts, attempts of webhooks. */
export type JournalKind = "request" | "frame" | "kms" | "fact" | "delivery";

/** Somebody in the journal. */
export interface JournalPerson {
  id: string;
  email?: string | undefined;
  displayName?: string | undefined;
}

/** What every entry has. */
export interface JournalBase {
  /** Later ones have higher numbers, whatever their kind. */
  id: number;
  /** By the server's clock; ISO 8601. */
  at: string;
  /** Who sent it, or whom it was sent; of an attempt of a webhook, who made the webhook. Facts have an audience instead. */
  person?: JournalPerson | undefined;
}

/** One side of a request. Secrets are replaced by `[redacted]`. */
export interface JournalMessage {
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Missing when there was none, or when `left` says why it is not here. */
  body?: string | undefined;
  /** Why the body is not here, or not all of it. */
  left?: string | undefined;
  sizeBytes?: number | undefined;
}

/** A request and how it was answered. */
export interface JournalRequest extends JournalBase {
  kind: "request";
  method: string;
  /** With its query. */
  path: string;
  /** Id of the public operation, method and path of an inner service's route, or `unmatched` where nothing is served. */
  operation: string;
  status: number;
  tookInMs: number;
  trackingId: string;
  /** The application that acted in the person's name. */
  applicationId?: string | undefined;
  /** Missing in lists, unless they are asked for details. */
  request?: JournalMessage | undefined;
  answer?: JournalMessage | undefined;
}

/** A frame of an event socket, or that one was opened or closed. */
export interface JournalFrame extends JournalBase {
  kind: "frame";
  /** As the server sees it. */
  direction: "in" | "out";
  deviceId: string;
  /** Type of the frame, of an event that of the event; `socket.open` and `socket.close` for the socket itself. */
  type: string;
  sizeBytes: number;
  /** Missing in lists, unless they are asked for details. */
  frame?: unknown;
}

/** An exchange with the key service. Neither keys nor what was wrapped is here. */
export interface JournalKms extends JournalBase {
  kind: "kms";
  /** Method and shape of the address, such as `retrieve /keys/{id}`; `create /ecdhe` is a key exchange. */
  operation: string;
  uri: string;
  deviceUrl: string;
  /** Missing when no reply went out, as a fault wanted it. */
  status?: number | undefined;
  /** Why it was refused. */
  reason?: string | undefined;
}

/** Something that has happened, as the server told its own parts and everybody whom it concerns. */
export interface JournalFact extends JournalBase {
  kind: "fact";
  /** Such as `activity.created`. */
  name: string;
  key: string;
  /** Ids of the persons who may learn of it. */
  audience: readonly string[];
  /** Missing in lists, unless they are asked for details. */
  data?: unknown;
}

/** An attempt of a webhook; {@link listDeliveries} has all of it. */
export interface JournalDelivery extends JournalBase {
  kind: "delivery";
  deliveryId: string;
  webhookId: string;
  targetUrl: string;
  attempt: number;
  /** Missing when none came. */
  status?: number | undefined;
  failure?: string | undefined;
  tookInMs: number;
}

/** Something that was written down. */
export type JournalEntry = JournalRequest | JournalFrame | JournalKms | JournalFact | JournalDelivery;

/** Which entries; all that are named have to fit. */
export interface JournalFilter {
  /** One kind or several. */
  kind?: readonly JournalKind[] | undefined;
  method?: string | undefined;
  /** Path without query; `*` stands for any part, `**` for any number of them. */
  path?: string | undefined;
  operation?: string | undefined;
  /** Somebody by the seed's name, e-mail address or id. Facts fit whose audience they are in. */
  person?: string | undefined;
  /** A status such as `404`, or a class such as `4xx`. */
  status?: string | undefined;
  /** Stands somewhere in the entry with its details, in capitals or not. What is found is told with details. */
  text?: string | undefined;
}

/** Input of {@link listJournal}. */
export interface ListJournalInput extends JournalFilter {
  /** Only those after this id. */
  since?: number | undefined;
  /** 1 to 1000, 200 unless said: the latest, with `since` the first after it. */
  max?: number | undefined;
  /** Headers, bodies, frames and data as well. */
  details?: boolean | undefined;
}

/** Input of {@link getJournalEntry}. */
export interface JournalEntryInput {
  id: number;
  /** Opens the texts that are encrypted under keys of rooms: the server is the key service. */
  decrypt?: boolean | undefined;
}

/** Names of {@link JournalFilter} in a query. */
const filterNames = ["kind", "method", "path", "operation", "person", "status", "text"] as const;

/**
 * Lists what has happened, the oldest first. Of each kind the last 1,000 entries are kept (`--journal`), 4 MB of them at most.
 * `/_parley/journal/stream` tells the same, as it happens, as Server-Sent Events.
 */
export const listJournal: Operation<ListJournalInput, JournalEntry[]> = {
  id: "control.listJournal",
  method: "GET",
  path: "/_parley/journal",
  query: [...filterNames, "since", "max", "details"],
};

/** Reads an entry with its details. */
export const getJournalEntry: Operation<JournalEntryInput, JournalEntry> = {
  id: "control.getJournalEntry",
  method: "GET",
  path: "/_parley/journal/{id}",
  query: ["decrypt"],
};

/** Forgets everything. Ids go on. */
export const clearJournal: Operation<Record<never, never>, void> = {
  id: "control.clearJournal",
  method: "DELETE",
  path: "/_parley/journal",
};

/** Input of {@link streamJournal}. */
export interface StreamJournalInput extends JournalFilter {
  /** Begins after this id; with what comes from now on unless said. A client that comes back says it by `last-event-id`. */
  since?: number | undefined;
  details?: boolean | undefined;
}

/**
 * Tells entries as they are made, as Server-Sent Events: each `data` is a {@link JournalEntry}, its `id` the entry's. The event
 * `missed` says that some were forgotten before the reader took them, `cleared` that everything was.
 */
export const streamJournal: Operation<StreamJournalInput, string> = {
  id: "control.streamJournal",
  method: "GET",
  path: "/_parley/journal/stream",
  query: [...filterNames, "since", "details"],
};
