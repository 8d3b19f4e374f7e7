import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Device } from "@parley/protocol/device";
import { MemoryBus } from "../../platform/bus/memory.ts";
import { MovableClock } from "../../platform/clock.ts";
import type { Actor, Platform } from "../../platform/context.ts";
import type { Database } from "../../platform/db/database.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { openSqlite } from "../../platform/db/sqlite.ts";
import type { Fact } from "../../platform/fact.ts";
import { type BoundRoute, createHttpApp } from "../../platform/http.ts";
import { createLog } from "../../platform/log.ts";
import { Outbox, outboxMigrations } from "../../platform/outbox.ts";
import type { Route } from "../../platform/route.ts";
import type { Slice } from "../../platform/slice.ts";
import { TestSocket } from "./testSocket.ts";

/** A slice whatever its context. */
export type AnySlice = Omit<Slice<unknown>, "routes"> & { routes: readonly Route<never>[] };

/** An answer, read. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** A person of the tests. The token is `token-<name>` until it is revoked. */
function person(name: string): Actor {
  const personId = `00000000-0000-4000-8000-${Buffer.from(name.padEnd(6)).toString("hex")}`;
  const email = `${name}@acme.example`;
  return { personId, orgId: randomUUID(), type: "person", email, displayName: name, roles: [], scopes: new Set(["spark:all"]) };
}

/** A server of the slices under test, on a port of its own, with a clock that stands still and three people. */
export class World {
  readonly clock: MovableClock = new MovableClock();
  readonly people: Record<"ana" | "ben" | "cleo", Actor> = { ana: person("ana"), ben: person("ben"), cleo: person("cleo") };
  readonly platform: Platform;
  readonly logged: string[] = [];
  readonly #tokens = new Map<string, Actor>();
  readonly #expiries = new Map<string, number>();
  readonly #database: Database;
  readonly #bus: MemoryBus;
  readonly #sockets: TestSocket[] = [];
  #slices: AnySlice[] = [];
  #server: Server | undefined;

  constructor(database: Database = openSqlite(":memory:")) {
    const log = createLog("debug", (line) => this.logged.push(line));
    this.#database = database;
    this.#bus = new MemoryBus(log);
    const outbox = new Outbox(database.kysely.withTables(), this.#bus, this.clock, log);
    this.platform = { db: database.kysely, outbox, clock: this.clock, log, origin: "", newId: () => randomUUID() };
    for (const [name, actor] of Object.entries(this.people)) this.#tokens.set(`token-${name}`, actor);
  }

  readonly authenticate = async (token: string): Promise<Actor | undefined> => this.#tokens.get(token);

  readonly expiryOf = async (token: string): Promise<number | undefined> => this.#expiries.get(token);

  /** Starts to serve the slices. */
  async start(...slices: readonly AnySlice[]): Promise<this> {
    this.#slices = [...slices];
    await migrate(this.#database, [...outboxMigrations, ...slices.flatMap(({ migrations }) => migrations)]);
    const routes = slices.flatMap(({ routes, context }) => routes.map((route) => ({ ...route, context }) as unknown as BoundRoute));
    const app = createHttpApp(routes, {
      log: this.platform.log,
      origin: () => this.platform.origin,
      authenticate: this.authenticate,
      control: { token: "0123456789abcdef", trustsLoopback: true },
    });
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    server.on("upgrade", (request, socket, head) => {
      const upgrade = slices.flatMap(({ upgrades = [] }) => upgrades).find(({ path }) => path.test(request.url ?? ""));
      upgrade?.accept(request, socket, head);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    this.#server = server;
    this.platform.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const { onFact } of slices) if (onFact) this.#bus.subscribe(onFact);
    return this;
  }

  /** Sends one request as a person, or as nobody. */
  async request(name: string | undefined, line: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const [method = "", path = ""] = line.split(" ");
    const response = await fetch(this.platform.origin + path, {
      method,
      headers: { ...(name && { authorization: `Bearer token-${name}` }), "content-type": "application/json", ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
  }

  async register(name: string, extra: Record<string, unknown> = {}): Promise<Device> {
    const { status, body } = await this.request(name, "POST /wdm/api/v1/devices", { ...deviceRequest, ...extra });
    if (status !== 200) throw new Error(`registration answered ${status}: ${JSON.stringify(body)}`);
    return body as unknown as Device;
  }

  /** Opens a socket that has said nothing yet. */
  async connect(webSocketUrl: string): Promise<TestSocket> {
    const socket = await TestSocket.connect(webSocketUrl);
    this.#sockets.push(socket);
    return socket;
  }

  /** Opens a socket, authorizes it and waits for the first frame. */
  async listen(name: string, device: Device): Promise<TestSocket> {
    const socket = await this.connect(device.webSocketUrl);
    socket.authorize(`token-${name}`);
    await socket.next();
    return socket;
  }

  async record(...facts: readonly Fact[]): Promise<void> {
    await this.platform.outbox.commit(async () => facts);
    await this.platform.outbox.settled();
  }

  /** @param expiresAt - Milliseconds since the epoch. */
  issue(token: string, actor: Actor, expiresAt?: number): void {
    this.#tokens.set(token, actor);
    if (expiresAt !== undefined) this.#expiries.set(token, expiresAt);
  }

  revoke(token: string): void {
    this.#tokens.delete(token);
  }

  async stop({ keepDatabase = false }: { keepDatabase?: boolean } = {}): Promise<void> {
    for (const socket of this.#sockets) socket.close();
    for (const slice of this.#slices) await slice.close?.();
    await new Promise((resolve) => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
    if (!keepDatabase) await this.#database.close();
  }
}

/** What official clients say of themselves. */
export const deviceRequest = {
  name: "node",
  deviceType: "WEB",
  model: "web-js-sdk",
  localizedModel: "webex-js-sdk",
  systemName: "WEBEX_JS_SDK",
  systemVersion: "1.0.0",
} as const;
