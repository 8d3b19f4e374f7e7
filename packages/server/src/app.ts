import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { createAdaptorServer } from "@hono/node-server";
import type { DemoApplication, FaultEffect, FaultPoint, Persona, Seed } from "@parley/contract/control";
import { operations } from "@parley/contract/operations";
import { innerId } from "@parley/protocol/ids";
import { authorizationSlice } from "./authorization/index.ts";
import { type ServerOptions, StartError } from "./config.ts";
import { checkSeed, controlSlice, parseSeed } from "./control/index.ts";
import { demoPeople, demoSeed } from "./demo.ts";
import { disturbanceOf, requireSpace } from "./disturbance.ts";
import { hdsSlice } from "./hds/index.ts";
import { hasAccounts, identitySlice, isAdmin } from "./identity/index.ts";
import { innerScope } from "./innerScopes.ts";
import { kmsSlice, Vault, WrongMasterKeyError } from "./kms/index.ts";
import { fetchFile, messagingSlice, type ScanState } from "./messaging/index.ts";
import { MemoryBus } from "./platform/bus/memory.ts";
import { type Clock, MovableClock, systemClock } from "./platform/clock.ts";
import { Connections } from "./platform/connections.ts";
import { type Actor, type Platform, timeOrderedIds } from "./platform/context.ts";
import type { Db } from "./platform/db/database.ts";
import { type BoundRoute, createHttpApp } from "./platform/http.ts";
import { createLog } from "./platform/log.ts";
import { Outbound } from "./platform/outbound.ts";
import { Outbox, type OutboxTables } from "./platform/outbox.ts";
import { Problem } from "./platform/problem.ts";
import { resolveTxt } from "./platform/resolveTxt.ts";
import { notImplemented } from "./platform/route.ts";
import type { Slice } from "./platform/slice.ts";
import type { TargetRule } from "./platform/targetRule.ts";
import { realtimeSlice } from "./realtime/index.ts";
import { seedIds, sow } from "./seed.ts";

import { openStorage, type Storage } from "./storage.ts";
import { telemetrySlice } from "./telemetry/index.ts";
import { Tenants } from "./tenants.ts";
import { version } from "./version.ts";
import { webhookSlice } from "./webhooks/index.ts";
import { type Generation, World, within } from "./world.ts";

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
  /** What it begins with when its data is empty; the demo unless given. */
  seed?: Seed;
  /** Time for everything in the server; real time unless given. */
  clock?: Clock;
  /** Finds the TXT records of a domain, which show whose it is; asks the name servers of this machine unless given. */
  resolveTxt?: (domain: string) => Promise<readonly string[]>;
}

/** Options, the same for the server and its tenants. */
type SharedOptions = EmbeddedOptions & { controlToken: string };

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
  const seed = await seedOf(options);
  const storage = openStorage(options.data ?? ".parley");
  const shared = { ...options, controlToken: options.controlToken ?? randomBytes(24).toString("base64url") };
  const tenants = new Tenants((id, sown) => worldOf(openStorage("memory"), shared, { seed: sown ?? seed, tenant: id }));
  const world = worldOf(storage, shared, { seed, tenant: "", tenants });
  let ready = false;
  let listening = 0;
  const starting = () => new Response("The server is starting.", { status: 503, headers: { "retry-after": "1" } });
  const server = createAdaptorServer({
    fetch: (request, env) => (ready ? tenants.of(env, world).fetch(request, env) : starting()),
  }) as Server;
  const connections = new Connections(server);
  let url: string;
  try {
    listening = await listen(server, host, port);
    url = options.publicUrl ?? originOf(host, listening);
    tenants.origin = url;
    acceptUpgrades(server, world, tenants);
    await world.start(url);
    ready = true;
  } catch (error) {
    server.close();
    await storage.database.close();
    if (error instanceof WrongMasterKeyError) throw new StartError(`Cannot use ${storage.place}: ${error.message}`);
    throw error instanceof Problem ? new StartError(error.details.join("\n")) : error;
  }
  return {
    url,
    port: listening,
    controlToken: shared.controlToken,
    personas: () => world.personas(),
    applications: () => world.applications(),
    setScanState: (contentId, state) => world.current.setScanState(contentId, state),
    drain: () => world.current.drain(),
    settled: () => world.current.platform.outbox.settled(),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await tenants.close();
      await world.close(() => connections.end(closed));
    },
  };
}

/** @throws StartError when the seed cannot be read or is none. */
async function seedOf({ seed, seedFile }: EmbeddedOptions): Promise<Seed> {
  try {
    if (seed) return checkSeed(seed);
    return seedFile ? await parseSeed(readFileSync(seedFile, "utf8"), seedFile) : demoSeed;
  } catch (error) {
    if (error instanceof Problem) throw new StartError(error.details.join("\n"));
    throw new StartError(`Cannot read the seed ${seedFile}: ${(error as Error).message}`);
  }
}

interface WorldSettings {
  seed: Seed;
  tenant: string;
  /** Only the server itself has tenants. */
  tenants?: Tenants;
}

function worldOf(storage: Storage, options: SharedOptions, { seed, tenant, tenants }: WorldSettings): World {
  // A tenant has a time of its own.
  const clock = (!tenant && options.clock) || MovableClock.running();
  const names = { tenant, secret: demoSecret(options.host, storage.masterKey) };
  return new World({ storage, clock, names, seed, assemble: (own, world) => assemble(own, options, world, tenants) });
}

/** Puts the slices together: what one needs, another offers. Nothing else knows of more than one slice. */
function assemble({ database, masterKey, blobs }: Storage, options: SharedOptions, world: World, tenants?: Tenants): Generation {
  const { clock, faults, limiter } = world;
  const log = createLog(options.logLevel ?? "warn");
  const bus = new MemoryBus(log);
  const outbox = new Outbox(database.kysely as unknown as Db<OutboxTables>, bus, clock, log);
  outbox.beforeCommit = () => requireSpace(faults);
  const outbound = new Outbound({ rule: targetRule(options), clock });
  const platform: Platform = { db: database.kysely, outbox, clock, log, origin: "", newId: timeOrderedIds(clock) };

  const identity = identitySlice(platform, {
    sessions: { forget: (personId) => authorization.tokens.forget(personId) },
    mails: { send: (kind, to) => world.mails.add(kind, to, platform.origin) },
    dns: { txt: options.resolveTxt ?? resolveTxt },
  });
  const vault = new Vault(masterKey);
  const seals = {
    seal: (name: string, secret: string) => vault.wrap(name, secret),
    open: (name: string, sealed: string) => vault.unwrap(name, sealed),
  };
  const authorization = authorizationSlice(platform, {
    people: {
      find: identity.findHolder,
      findByEmail: (email) => identity.directory.findByEmail(email),
      addAccount: identity.addHolder,
      rename: identity.renameHolder,
    },
    seals,
    demoPeople: async () => (isOnlyHere(options) ? demoPeople(await world.personas()) : []),
  });
  const authenticate = (token: string): Promise<Actor | undefined> => authorization.tokens.authenticate(token);
  /** The socket tells everything: whoever may do only a part is not let in. */
  const authenticateSocket = async (token: string): Promise<Actor | undefined> => {
    const actor = await authenticate(token);
    return actor?.scopes.has("spark:all") ? actor : undefined;
  };
  const disturbed = (point: FaultPoint, personId: string, operation?: string): FaultEffect | undefined =>
    faults.isEmpty ? undefined : faults.decide(point, { personId, operation });
  const realtime = realtimeSlice(platform, {
    authenticate: authenticateSocket,
    expiryOf: (token) => authorization.tokens.expiryOf(token),
    disturb: disturbed,
  });
  const kms = kmsSlice(
    platform,
    {
      authenticate,
      disturb: (personId, operation) => disturbed("kms", personId, operation),
      push: realtime.realtime.push,
      readersOf: (resourceUrl) => messaging.readersOf(resourceUrl),
    },
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
    record: (attempt) => void world.deliveries.add(attempt),
  });
  const hds = hdsSlice(platform, { isAdmin, orgName: (orgId) => identity.directory.orgName(orgId) });
  const settled = async (): Promise<void> => {
    await outbox.settled();
    await webhooks.idle();
  };
  const slices: Slice<unknown>[] = [
    identity,
    authorization,
    messaging,
    kms,
    realtime,
    telemetrySlice(platform),
    webhooks,
    hds,
    controlSlice({
      version,
      clock,
      state: world,
      tenants,
      faults,
      deliveries: {
        list: (filter) => world.deliveries.list(filter),
        async replay(id) {
          const { webhookId, request } = world.deliveries.get(id);
          const made = await webhooks.replay(innerId("WEBHOOK", webhookId) ?? "", request.body);
          if (!made) throw new Problem(404, "The webhook of this delivery is gone.");
          return world.deliveries.add({ ...made, replayOf: id });
        },
      },
      inboxes: world.inboxes,
      mails: world.mails,
      limiter,
      closeSockets: realtime.realtime.closeSockets,
      settled: (maxMs) => within(maxMs, settled()),
    }),
  ];
  for (const { onFact } of slices) if (onFact) bus.subscribe(onFact);

  const control = {
    token: options.controlToken,
    trustsLoopback: reachedBy(options).every((host) => anyAddress.includes(host) || loopback.includes(host)),
  };
  const http = createHttpApp(boundRoutes(slices), {
    log,
    authenticate,
    control,
    disturbance: disturbanceOf(faults, limiter, clock),
    origin: () => platform.origin,
  });
  return {
    platform,
    slices,
    fetch: (request, env) => http.fetch(request, env),
    settled,
    isKnownToken: authorization.isKnownToken,
    isKnownApplication: authorization.isKnownApplication,
    hasAccounts: () => hasAccounts(identity.db),
    hasDevice: realtime.realtime.has,
    blobIds: messaging.fileIds,
    setScanState: messaging.setScanState,
    drain: realtime.realtime.drain,
    async prepare() {
      await kms.kms.prepare();
      await messaging.prepare();
      await realtime.realtime.prepare();
      await webhooks.start();
    },
    sow(seed, names, known) {
      // What is added later gets ids of its own.
      const newId = known.length ? platform.newId : seedIds(names);
      const past = (time: number): Platform => ({ ...platform, newId, clock: { now: () => time, after: systemClock.after } });
      return sow(
        {
          identity,
          authorization,
          messagingAt: (actor, time) => messagingSlice(past(time), messagingPorts).context(actor),
          webhooksAt: (actor, time) => ({ ...webhooks.context(actor), newId, now: () => new Date(time).toISOString() }),
        },
        seed,
        names,
        known,
      );
    },
    async close() {
      for (const slice of slices) await slice.close?.();
      await outbound.close();
    },
  };
}

/** Binds each route to the context of its slice; what no slice serves answers 501 with its id. */
function boundRoutes(slices: readonly Slice<unknown>[]): BoundRoute[] {
  const served = slices.flatMap((slice) =>
    slice.routes.map((route) => {
      const scope = route.scope ?? innerScope(route.path);
      return { ...route, ...(scope && { scope }), context: slice.context };
    }),
  );
  const ids = new Set(served.map(({ operationId }) => operationId));
  const missing = operations
    .filter(({ id }) => !ids.has(id))
    .map((operation) => ({ ...notImplemented(operation), context: () => undefined }));
  return [...served, ...missing];
}

/** Ids of the public operations that this server serves. */
export function servedOperations(): string[] {
  const { slices } = worldOf(openStorage("memory"), { controlToken: "" }, { seed: {}, tenant: "" }).current;
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

function acceptUpgrades(server: Server, world: World, tenants: Tenants): void {
  const accept = (owner: World, request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const path = (request.url ?? "").split("?")[0] as string;
    const upgrade = owner.current.slices.flatMap((slice) => slice.upgrades ?? []).find((each) => each.path.test(path));
    if (upgrade) upgrade.accept(request, socket, head);
    else socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  };
  server.on("upgrade", (request, socket, head) => {
    if (!tenants.size) return accept(world, request, socket, head);
    tenants
      .ofUpgrade(request.url ?? "")
      .then((tenant) => accept(tenant ?? world, request, socket, head))
      .catch(() => socket.destroy());
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
