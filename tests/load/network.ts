import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import type { Random } from "./random.ts";

/** What the weather does to what passes. */
interface Weather {
  /** What comes from the server is late by up to so many milliseconds. */
  delayMs: number;
  /** Until then (milliseconds since 1970) nothing that is asked of the key service arrives. */
  kmsSilentUntil: number;
}

/** One connection between a client and the server; each direction keeps its order. */
class Line {
  readonly #ends: readonly [Socket, Socket];
  /** Nothing passes until then, in milliseconds since 1970. */
  frozenUntil = 0;

  constructor(client: Socket, server: Socket, { random, weather, onClose }: { random: Random; weather: Weather; onClose(): void }) {
    this.#ends = [client, server];
    const fromServer = () => Date.now() + random() * weather.delayMs;
    const fromClient = (chunk: Buffer) => (isForKms(chunk) ? weather.kmsSilentUntil : 0);
    this.#carry(client, server, fromClient);
    this.#carry(server, client, fromServer);
    for (const end of this.#ends) {
      end.on("error", () => {});
      end.on("close", () => {
        this.cut();
        onClose();
      });
    }
  }

  cut(): void {
    for (const end of this.#ends) end.destroy();
  }

  /** What waits is written in order: one timer for the oldest, and what is due with it goes too. */
  #carry(from: Socket, to: Socket, notBefore: (chunk: Buffer) => number): void {
    const waiting: { chunk: Buffer; at: number }[] = [];
    const write = (): void => {
      const now = Date.now();
      while (waiting[0] && waiting[0].at <= now) to.write(waiting.shift()?.chunk as Buffer);
      if (waiting[0] && !to.destroyed) setTimeout(write, waiting[0].at - now);
    };
    from.on("data", (chunk: Buffer) => {
      waiting.push({ chunk, at: Math.max(waiting.at(-1)?.at ?? 0, this.frozenUntil, notBefore(chunk)) });
      if (waiting.length === 1) write();
    });
  }
}

function isForKms(chunk: Buffer): boolean {
  return chunk.subarray(0, 16).toString("latin1").startsWith("POST /encryption");
}

/** The network between clients and a server: it can be cut, slow, and frozen. */
export class Network {
  readonly #random: Random;
  readonly #server: Server;
  readonly #lines = new Set<Line>();
  readonly weather: Weather = { delayMs: 0, kmsSilentUntil: 0 };
  #target = 0;
  #isBlocked = false;

  constructor(random: Random) {
    this.#random = random;
    this.#server = createServer((socket) => this.#join(socket));
  }

  /** @returns Origin at which clients reach the server. */
  async start(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  leadTo(port: number): void {
    this.#target = port;
  }

  /** Cuts everything and lets nobody through until {@link unblock}. */
  block(): void {
    this.#isBlocked = true;
    this.cut(1);
  }

  unblock(): void {
    this.#isBlocked = false;
  }

  /** Cuts a share of the connections. */
  cut(share: number): void {
    for (const line of this.#some(share)) line.cut();
  }

  /** Lets nothing pass on a share of the connections, without closing them. */
  freeze(share: number, forMs: number): void {
    for (const line of this.#some(share)) line.frozenUntil = Date.now() + forMs;
  }

  async stop(): Promise<void> {
    for (const line of this.#lines) line.cut();
    this.#server.close();
    await once(this.#server, "close");
  }

  #some(share: number): Line[] {
    return [...this.#lines].filter(() => this.#random() < share);
  }

  #join(socket: Socket): void {
    if (this.#isBlocked) return void socket.destroy();
    const onward = connect(this.#target, "127.0.0.1");
    const line = new Line(socket, onward, { random: this.#random, weather: this.weather, onClose: () => this.#lines.delete(line) });
    this.#lines.add(line);
  }
}
