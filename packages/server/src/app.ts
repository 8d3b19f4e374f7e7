import { createHash, randomBytes } from "node:crypto";
import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import type { Persona } from "@parley/contract/control";
import { operations } from "@parley/contract/operations";
import { authorizationSlice } from "./authorization/index.ts";
import { type ServerOptions, StartError } from "./config.ts";
import { controlSlice } from "./control/index.ts";
import { type DemoApplication, demoApplications, demoIds, demoPeople, demoStart, personasIn, seedDemo } from "./demo.ts";
import { hdsSlice } from "./hds/index.ts";
import { hasAccounts, identitySlice, isAdmin } from "./identity/index.ts";
import { kmsSlice, Vault, WrongMasterKeyError } from "./kms/index.ts";
import { fetchFile, messagingSlice, type ScanState } from "./messaging/index.ts";
import { MemoryBus } from "./platform/bus/memory.ts";
import { type Clock, MovableClock, systemClock } from "./platform/clock.ts";
import { type Actor, type Platform, timeOrderedIds } from "./platform/context.ts";
import type { Db } from "./platform/db/database.ts";
import { type BoundRoute, createHttpApp } from "./platform/http.ts";
import { createLog } from "./platform/log.ts";
import { Outbound } from "./platform/outbound.ts";
import { Outbox, type OutboxTables, outboxMigrations } from "./platform/outbox.ts";
import { resolveTxt } from "./platform/resolveTxt.ts";
import { notImplemented } from "./platform/route.ts";
import type { Slice } from "./platform/slice.ts";
import type { TargetRule } from "./platform/targetRule.ts";
import { realtimeSlice } from "./realtime/index.ts";
import { openStorage, type Storage, upgradeStorage } from "./storage.ts";
import { telemetrySlice } from "./telemetry/index.ts";
import { version } from "./version.ts";
import { webhookSlice } from "./webhooks/index.ts";

/** A server that answers. */
export interface RunningServer {
  /** Origin at which it is reached, without a trailing slash. */
  readonly url: string;
  /** TCP port it listens on. */
  readonly port: number;
  /** Opens the control plane to programs that do not run on this machine. */
  readonly controlToken: string;
  /** The demo people and their tokens; empty once the data is no longer the demo's. */
  personas(): Promise<Persona[]>;
  /** The demo applications and their secrets; empty once the data is no longer the demo's. */
  applications(): Promise<DemoApplication[]>;
  /** Says what a scan of a file has found. @param contentId - Public id of the file. @returns Whether there is such a file */
  setScanState(contentId: string, state: ScanState): Promise<boolean>;
  /** Resolves when every fact recorded so far has been delivered. */
  settled(): Promise<void>;
  /** Asks every connected client to open its next socket; the one it has ends when that is ready. For what comes before a restart. */
  drain(): void;
  /** Closes sockets so that clients come back, finishes what is under way, closes the data. */
  close(): Promise<void>;
}

/** Options for those who run the server inside their own process. */
export interface EmbeddedOptions extends ServerOptions {
  /** Time for everything in the server; real time unless given. */
  clock?: Clock;
  /** Finds the TXT records of a domain, which show whose it is; asks the name servers of this machine unless given. */
  resolveTxt?: (domain: string) => Promise<readonly string[]>;
}

/** The server put together, before it listens. */
interface Assembly {
  platform: Platform;
  slices: Slice<unknown>[];
  fetch(request: Request, env: object): Response | Promise<Response>;
  personas(): Promise<Persona[]>;
  applications(): Promise<DemoApplication[]>;
  /** Opens the keys. @throws WrongMasterKeyError when they were stored under another master key */
  prepare(): Promise<void>;
  seed(): Promise<void>;
  setScanState: RunningServer["setScanState"];
  drain(): void;
  controlToken: string;
  close(): Promise<void>;
}

const loopback = ["127.0.0.1", "localhost", "::1"];
const anyAddress = ["0.0.0.0", "::"];

/**
 * Starts a server.
 *
 * @returns The server, once it answers.
 * @throws StartError with one line for a person when the port is taken or the data cannot be used.
 */
export async function startServer(options: EmbeddedOptions = {}): Promise<RunningServer> {
  const { port = 4100, host = "127.0.0.1" } = options;
  const storage = openStorage(options.data ?? ".parley");
  const assembly = assemble(storage, options);
  const { platform } = assembly;
  await upgradeStorage(storage, [...outboxMigrations, ...assembly.slices.flatMap(({ migrations }) => migrations)]);
  let ready = false;
  let listening = 0;
  const starting = () => new Response("The server is starting.", { status: 503, headers: { "retry-after": "1" } });
  const server = createAdaptorServer({ fetch: (request, env) => (ready ? assembly.fetch(request, env) : starting()) }) as Server;
  try {
    listening = await listen(server, host, port);
    platform.origin = options.publicUrl ?? originOf(host, listening);
    acceptUpgrades(server, assembly.slices);
    await assembly.prepare();
    await platform.outbox.start();
    await assembly.seed();
    ready = true;
  } catch (error) {
    server.close();
    await storage.database.close();
    throw error instanceof WrongMasterKeyError ? new StartError(`Cannot use ${storage.place}: ${error.message}`) : error;
  }
  return {
    url: platform.origin,
    port: listening,
    controlToken: assembly.controlToken,
    personas: assembly.personas,
    applications: assembly.applications,
    setScanState: assembly.setScanState,
    drain: assembly.drain,
    settled: () => platform.outbox.settled(),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await assembly.close();
      server.closeIdleConnections();
      await closed;
      await platform.outbox.close();
      await storage.database.close();
    },
  };
}

/** Puts the slices together: what one needs, another offers. Nothing else knows of more than one slice. */
function assemble({ database, masterKey, blobs }: Storage, options: EmbeddedOptions): Assembly {
  const clock = options.clock ?? MovableClock.running();
  const log = createLog(options.logLevel ?? "warn");
  const bus = new MemoryBus(log);
  const outbox = new Outbox(database.kysely as unknown as Db<OutboxTables>, bus, clock, log);
  const outbound = new Outbound({ rule: targetRule(options), clock });
  const platform: Platform = { db: database.kysely, outbox, clock, log, origin: "", newId: timeOrderedIds(clock) };
  const secret = demoSecret(options.host, masterKey);

  const identity = identitySlice(platform, {
    sessions: { forget: (personId) => authorization.tokens.forget(personId) },
    dns: { txt: options.resolveTxt ?? resolveTxt },
  });
  const vault = new Vault(masterKey);
  const seals = {
    seal: (name: string, secret: string) => vault.wrap(name, secret),
    open: (name: string, sealed: string) => vault.unwrap(name, sealed),
  };
  const authorization = authorizationSlice(platform, {
    people: { find: identity.findHolder, findByEmail: (email) => identity.directory.findByEmail(email) },
    seals,
    demoPeople: async () => (isOnlyHere(options) ? demoPeople(await personas()) : []),
  });
  const authenticate = (token: string): Promise<Actor | undefined> => authorization.tokens.authenticate(token);
  const realtime = realtimeSlice(platform, { authenticate, expiryOf: (token) => authorization.tokens.expiryOf(token) });
  const kms = kmsSlice(
    platform,
    { authenticate, push: realtime.realtime.push, readersOf: (resourceUrl) => messaging.readersOf(resourceUrl) },
    { masterKey },
  );
  const messagingPorts = {
    people: identity.directory,
    kms: kms.kms,
    broadcast: realtime.realtime.broadcast,
    files: { blobs, fetch: (url: string) => fetchFile(outbound, url) },
  };
  const messaging = messagingSlice(platform, messagingPorts);
  const webhooks = webhookSlice(platform, {
    resourceEvents: messaging.resourceEvents,
    isMember: messaging.isMember,
    people: identity.directory,
    tokenScopes: (personId) => authorization.tokens.scopesOf(personId),
    isAdmin,
    seals,
    outbound,
  });
  const hds = hdsSlice(platform, { isAdmin, orgName: (orgId) => identity.directory.orgName(orgId) });
  const personas = () => personasIn(authorization, secret);
  const settled = async (): Promise<void> => {
    await outbox.settled();
    await webhooks.idle();
  };
  const applications = () => demoApplications(authorization, secret);
  const slices: Slice<unknown>[] = [
    identity,
    authorization,
    messaging,
    kms,
    realtime,
    telemetrySlice(platform),
    webhooks,
    hds,
    controlSlice({ version, personas, applications, clock, settled: (maxMs) => within(maxMs, settled()) }),
  ];
  for (const { onFact } of slices) if (onFact) bus.subscribe(onFact);

  const { controlToken = randomBytes(24).toString("base64url") } = options;
  const control = {
    token: controlToken,
    trustsLoopback: reachedBy(options).every((host) => anyAddress.includes(host) || loopback.includes(host)),
  };
  const http = createHttpApp(boundRoutes(slices), { log, authenticate, control, origin: () => platform.origin });
  return {
    platform,
    slices,
    fetch: (request, env) => http.fetch(request, env),
    personas,
    applications,
    setScanState: messaging.setScanState,
    drain: realtime.realtime.drain,
    controlToken,
    async prepare() {
      await kms.kms.prepare();
      await messaging.prepare();
      await realtime.realtime.prepare();
      await webhooks.start();
    },
    async seed() {
      if (await hasAccounts(identity.db)) return;
      let time = demoStart;
      const past = { now: () => time, after: systemClock.after };
      const demo = messagingSlice({ ...platform, clock: past, newId: demoIds() }, messagingPorts);
      await seedDemo({ identity, authorization }, secret, async (personId, minute) => {
        time = demoStart + minute * 60_000;
        return demo.context(await actorFor(identity, personId));
      });
    },
    async close() {
      for (const slice of slices) await slice.close?.();
      await outbound.close();
    },
  };
}

/** Waits for work, but no longer than so many milliseconds of real time. */
async function within(maxMs: number, work: Promise<void>): Promise<void> {
  const end = new AbortController();
  const limit = sleep(maxMs, undefined, { signal: end.signal }).catch(() => undefined);
  await Promise.race([work, limit]).finally(() => end.abort());
}

async function actorFor(identity: ReturnType<typeof identitySlice>, personId: string): Promise<Actor> {
  const person = (await identity.directory.find([personId])).get(personId);
  if (!person) throw new Error(`The demo has no person ${personId}.`);
  return {
    personId,
    orgId: person.orgId,
    type: person.type,
    email: person.email,
    displayName: person.displayName,
    roles: [],
    scopes: new Set(),
  };
}

/** Binds each route to the context of its slice; what no slice serves answers 501 with its id. */
function boundRoutes(slices: readonly Slice<unknown>[]): BoundRoute[] {
  const served = slices.flatMap((slice) => slice.routes.map((route) => ({ ...route, context: slice.context })));
  const ids = new Set(served.map(({ operationId }) => operationId));
  const missing = operations
    .filter(({ id }) => !ids.has(id))
    .map((operation) => ({ ...notImplemented(operation), context: () => undefined }));
  return [...served, ...missing];
}

/** Ids of the public operations that this server serves. */
export function servedOperations(): string[] {
  const { slices } = assemble(openStorage("memory"), {});
  return slices.flatMap(({ routes }) => routes.flatMap(({ operationId }) => operationId ?? []));
}

/** On this machine alone, demo tokens are the same everywhere, so that examples run; a server that others reach makes its own. */
function demoSecret(host = "127.0.0.1", masterKey: Uint8Array): string {
  return loopback.includes(host) ? "" : createHash("sha256").update("demo tokens").update(masterKey).digest("hex");
}

/** Users may send the server to this machine only while it is this machine's alone: not when others reach it, by a proxy for example. */
function targetRule(options: ServerOptions): TargetRule {
  return { loopback: isOnlyHere(options), private: options.allowPrivateTargets ?? false };
}

function isOnlyHere(options: ServerOptions): boolean {
  return reachedBy(options).every((host) => loopback.includes(host));
}

/** Names under which it is reached: where it listens, and what clients are told. */
function reachedBy({ host = "127.0.0.1", publicUrl }: ServerOptions): string[] {
  return publicUrl ? [host, new URL(publicUrl).hostname.replace(/^\[(.*)\]$/, "$1")] : [host];
}

function acceptUpgrades(server: Server, slices: readonly Slice<unknown>[]): void {
  const upgrades = slices.flatMap((slice) => slice.upgrades ?? []);
  server.on("upgrade", (request, socket, head) => {
    const path = (request.url ?? "").split("?")[0] as string;
    const upgrade = upgrades.find((each) => each.path.test(path));
    if (upgrade) upgrade.accept(request, socket, head);
    else socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, () => resolve((server.address() as { port: number }).port));
  });
}

function listenError({ code, message }: NodeJS.ErrnoException, host: string, port: number): StartError {
  if (code === "EADDRINUSE")
    return new StartError(`Port ${port} is taken. Stop what uses it, or choose another one (--port), or any free one (--port 0).`);
  if (code === "EACCES") return new StartError(`Port ${port} may not be used by this account. Choose one above 1023 (--port).`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return new StartError(`This machine has no address ${host} (--host).`);
  return new StartError(`Cannot listen on ${host}:${port}: ${message}`);
}

function originOf(host: string, port: number): string {
  const name = anyAddress.includes(host) ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
