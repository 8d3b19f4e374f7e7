import type { EventData } from "@parley/protocol/frame";
import type { Actor } from "../platform/context.ts";

/** What realtime needs from its neighbours, in its own words. */
export interface RealtimePorts {
  /** The person behind a token, or `undefined` when it is unknown, expired or revoked. */
  authenticate(token: string): Promise<Actor | undefined>;
  /** When a token ends by itself, in milliseconds since the epoch; `undefined` when it does not. */
  expiryOf(token: string): Promise<number | undefined>;
  /** What is to go wrong with a socket of somebody, where that is tested. */
  disturb?(point: "connect" | "event" | "ping", personId: string): SocketFault | undefined;
  /** Told of everything on every socket, where somebody looks into the server. */
  watch?: SocketWatch | undefined;
}

/** Sees what goes over sockets. */
export interface SocketWatch {
  /** A frame of the client. Of the first one, whose it is has not been found out yet. */
  frameIn(deviceId: string, personId: string | undefined, text: string): void;
  /** A frame of the server: a text, or an event that many sockets share. */
  frameOut(deviceId: string, personId: string, frame: string | { head: string; tail: string }, sequenceNumber: number): void;
  opened(deviceId: string): void;
  closed(deviceId: string, personId: string | undefined, code: number, reason: string): void;
}

/** What goes wrong with a socket, or with one thing on it. */
export interface SocketFault {
  latencyInMs?: number | undefined;
  isDropped?: boolean | undefined;
  closeCode?: number | undefined;
  isLost?: boolean | undefined;
  repeats?: number | undefined;
  isSwapped?: boolean | undefined;
}

/** What realtime offers to other slices. */
export interface Realtime {
  /** Sends an event to one device, if it is this person's and listens. One that is away for a moment gets it when it is back. */
  push(personId: string, deviceUrl: string, data: EventData): Promise<void>;
  /** Sends an event to every open socket of these persons. Not stored. */
  broadcast(personIds: readonly string[], data: EventData): void;
  /** Asks every client to open its next socket; the one it has is closed when the next one is ready. */
  drain(): void;
  /** Whether a registration with this id is alive. */
  has(deviceId: string): Promise<boolean>;
  /** Closes somebody's open sockets, or everybody's. @returns How many */
  closeSockets(personId: string | undefined, how: { code?: number | undefined; isDropped?: boolean | undefined }): number;
  /** Open sockets whose owner is known. */
  connections(): number;
  /** Remembers who listened when the server ended, so that what happens until they are back waits for them. Comes before the first fact. */
  prepare(): Promise<void>;
  /** Closes every socket with the code that makes clients reconnect, and takes no more. */
  close(): Promise<void>;
}
