import type { Server } from "node:http";
import type { Socket } from "node:net";

/** How often connections are looked at while a server ends. */
const lookEveryMs = 25;

/** The connections of a server, for its end: what is under way may finish, but nobody can hold the server up by doing nothing. */
export class Connections {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(server: Server) {
    this.#server = server;
    server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.once("close", () => this.#sockets.delete(socket));
    });
  }

  /**
   * Resolves when the last connection is over.
   *
   * @param closed - What the server's own `close` resolves.
   * @param stallInMs - When nothing has come or gone on any connection for so long, all are cut.
   */
  async end(closed: Promise<void>, stallInMs = 2000): Promise<void> {
    let moved = this.#moved();
    let since = performance.now();
    const looking = setInterval(() => {
      // A connection whose last answer went out after the server began to close would be kept for the client's next request.
      this.#server.closeIdleConnections();
      // One on which nothing was ever asked, as clients open them in advance, does not count as idle there.
      for (const socket of this.#sockets) if (!socket.bytesRead) socket.destroy();
      if (moved !== this.#moved()) [moved, since] = [this.#moved(), performance.now()];
      else if (performance.now() - since >= stallInMs) for (const socket of this.#sockets) socket.destroy();
    }, lookEveryMs);
    await closed;
    clearInterval(looking);
  }

  #moved(): number {
    return [...this.#sockets].reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0);
  }
}
