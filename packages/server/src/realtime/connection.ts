import type { EncodedEvent } from "./event.ts";

/** An open socket whose owner is known, as everything behind it sees it. */
export interface Connection {
  readonly deviceId: string;
  readonly personId: string;
  /** The token with which it was opened; asked about again when tokens of its owner are revoked. */
  readonly token: string;
  /** Whether the client was asked to open its next socket. */
  readonly isDraining: boolean;
  /** Sends an event; says whether it was handed to the network. */
  send(event: EncodedEvent): boolean;
  /** Asks the client to open its next socket. */
  announceShutdown(id: string): void;
  /** Closes it because the same device has opened another socket. */
  replace(): void;
  /** Asks a peer that has been silent whether it is there, and cuts the connection of one that does not answer. */
  takePulse(nowMs: number, silentInMs: number): void;
  /** Takes back that it was silent for so long: nobody here was listening. */
  excuse(byMs: number): void;
  close(code: number, reason: string): void;
  /** Cuts the connection without a word. */
  cut(): void;
}
