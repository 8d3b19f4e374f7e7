import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { createAdaptorServer } from "@hono/node-server";
import type { DemoApplication, JournalRequest, Persona, Seed } from "@parley/contract/control";
import { demoSecret, listen, originOf } from "./address.ts";
import { assemble, type SharedOptions } from "./assemble.ts";
import { type EmbeddedOptions, StartError } from "./config.ts";
import { checkSeed, parseSeed } from "./control/index.ts";
import { demoSeed } from "./demo.ts";
import { WrongMasterKeyError } from "./kms/index.ts";
import type { ScanState } from "./messaging/index.ts";
import { MovableClock } from "./platform/clock.ts";
import { Connections } from "./platform/connections.ts";
import { Problem } from "./platform/problem.ts";
import { openStorage, type Storage } from "./storage.ts";
import { Tenants } from "./world/tenants.ts";
import { World } from "./world/world.ts";

/** Of each kind of entry in the journal, this much is kept. */
const journalBytes = 4_194_304;

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
  /** Requests of the journal, those to tenants as well though they may have ended; by their time, with headers and bodies, without secrets. */
  requests(): Promise<JournalRequest[]>;
  /** Says what a scan of a file has found. @param contentId - Public id of the file. @returns Whether there is such a file */
  setScanState(contentId: string, state: ScanState): Promise<boolean>;
  /** Resolves when every fact recorded so far has been delivered. */
  settled(): Promise<void>;
  /** Asks every connected client to open its next socket; the one it has ends when that is ready. For what comes before a restart. */
  drain(): void;
  /** Closes sockets so that clients come back, finishes what is under way, closes the data. */
  close(): Promise<void>;
}

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
    requests: async () => byTime([...(await tenants.requests()), ...(await world.requests())]),
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

function byTime(requests: JournalRequest[]): JournalRequest[] {
  return requests.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
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
  const journal = { entries: options.journal ?? 1000, bytes: journalBytes };
  return new World({ storage, clock, names, seed, journal, assemble: (own, world) => assemble(own, options, world, tenants) });
}

/** Ids of the public operations that this server serves. */
export function servedOperations(): string[] {
  const { slices } = worldOf(openStorage("memory"), { controlToken: "" }, { seed: {}, tenant: "" }).current;
  return slices.flatMap(({ routes }) => routes.flatMap(({ operationId }) => operationId ?? []));
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
