import { closeCodes } from "@parley/protocol/frame";
import type { WebSocket } from "ws";
import type { Clock } from "../platform/clock.ts";

/** How long, and how many together, sockets may wait before they have said whose they are. */
export interface AnteroomLimits {
  /** How long a new socket may wait with its authorization frame. */
  authorizationInMs: number;
  /** Sockets that may do so at a time. */
  waitingSockets: number;
}

/**
 * Sockets that have said nothing yet. When there are too many, the one that has waited longest is cut: whoever means it says who
 * they are at once, and whoever does not cannot keep the others out.
 */
export class Anteroom {
  readonly #line: Clock;
  readonly #limits: AnteroomLimits;
  /** The oldest first. */
  readonly #waiting = new Set<WebSocket>();

  /** @param line - Time of the network: it goes on while the time of the world stands still. */
  constructor(line: Clock, limits: AnteroomLimits) {
    this.#line = line;
    this.#limits = limits;
  }

  /** Lets a socket wait. @returns What to call when it waits no more */
  enter(socket: WebSocket): () => void {
    const [oldest] = this.#waiting;
    if (oldest && this.#waiting.size >= this.#limits.waitingSockets) {
      this.#waiting.delete(oldest);
      oldest.terminate();
    }
    this.#waiting.add(socket);
    const stop = this.#line.after(this.#limits.authorizationInMs, () => {
      this.#waiting.delete(socket);
      socket.close(closeCodes.badRequest, "no authorization came in time");
    });
    return () => {
      this.#waiting.delete(socket);
      stop();
    };
  }
}
