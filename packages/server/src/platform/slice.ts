import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FactHandler } from "./bus/bus.ts";
import type { Actor, RequestInfo } from "./context.ts";
import type { Migration } from "./db/database.ts";
import type { Route } from "./route.ts";

/** A path at which a slice takes WebSocket connections. */
export interface Upgrade {
  path: RegExp;
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** What a slice gives to the server: everything the server needs to know of it. */
export interface Slice<Ctx> {
  name: string;
  routes: readonly Route<Ctx>[];
  migrations: readonly Migration[];
  /** Makes the context of one request: the common part and the ports of this slice. */
  context(actor: Actor, request?: RequestInfo): Ctx;
  /** Told of every fact, in order. */
  onFact?: FactHandler;
  upgrades?: readonly Upgrade[];
  close?(): Promise<void>;
}
