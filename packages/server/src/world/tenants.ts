import { randomUUID } from "node:crypto";
import type { JournalRequest, Seed, Tenant } from "@parley/contract/control";
import type { TenantControls } from "../control/index.ts";
import { BoundedLog } from "../platform/boundedLog.ts";
import { Problem } from "../platform/problem.ts";
import type { World } from "./world.ts";

/** Most that one server has at a time. */
const maxTenants = 200;
/** Of all tenants that have ended together, so much is kept of what they were asked. */
const keptRequests = 1000;
const keptBytes = 4_194_304;
/** Whoever sends to an inbox knows no headers of ours. */
const inboxTenant = /^\/_parley\/inbox\/[^?]+\?(?:.*&)?tenant=([^&]+)/;
const devicePath = /\/registrations\/([^/?]+)\/messages/;

/** What a request is told apart by. */
interface Env {
  incoming?: { headers: Record<string, string | string[] | undefined>; url?: string | undefined };
}

interface Entry {
  world: World;
  createdAt: string;
}

/** A server as requests see it, once it is known whose they are. */
interface Target {
  fetch(request: Request, env: object): Response | Promise<Response>;
}

/** Servers within the server: each has data, time and faults of its own, and all answer at the same address. */
export class Tenants implements TenantControls {
  readonly #make: (id: string, seed: Seed | undefined) => World;
  readonly #entries = new Map<string, Entry>();
  readonly #ended = new BoundedLog<JournalRequest>(keptRequests, keptBytes);
  /** Where the server is reached; known once it listens. */
  origin = "";

  constructor(make: (id: string, seed: Seed | undefined) => World) {
    this.#make = make;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Whose request it is: named by a header, or known by its token; the server's own otherwise. */
  of(env: Env, server: World): Target {
    const path = env.incoming?.url ?? "";
    const world = this.#entries.size ? (this.#named(env) ?? this.#ofToken(env)) : undefined;
    return { fetch: (request, own) => (world ?? server).fetch(request, own, path) };
  }

  /** Whose socket it is: its registration tells. */
  async ofUpgrade(url: string): Promise<World | undefined> {
    const id = devicePath.exec(url)?.[1];
    for (const { world } of id ? this.#entries.values() : []) if (id && (await world.current.hasDevice(id))) return world;
    return undefined;
  }

  async list(): Promise<Tenant[]> {
    return Promise.all([...this.#entries].map(async ([id, { world, createdAt }]) => ({ id, createdAt, personas: await world.personas() })));
  }

  async create(seed: Seed | undefined): Promise<Tenant> {
    if (this.#entries.size >= maxTenants) throw new Problem(409, `There are ${maxTenants} tenants already: remove one first.`);
    const id = randomUUID();
    const world = this.#make(id, seed);
    const createdAt = new Date(world.clock.now()).toISOString();
    await world.start(this.origin);
    this.#entries.set(id, { world, createdAt });
    return { id, createdAt, personas: await world.personas() };
  }

  async remove(id: string): Promise<void> {
    const { world } = this.#get(id);
    this.#entries.delete(id);
    for (const request of await world.requests()) this.#ended.add(request, 1000 + sizeOf(request));
    await world.close();
  }

  /** What tenants were asked, with that of those which have ended: tests end theirs before anybody can look. */
  async requests(): Promise<JournalRequest[]> {
    const living = await Promise.all([...this.#entries.values()].map(({ world }) => world.requests()));
    return [...this.#ended.entries, ...living.flat()];
  }

  async resetAll(): Promise<void> {
    for (const { world } of this.#entries.values()) await world.reset();
  }

  async close(): Promise<void> {
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    for (const { world } of entries) await world.close();
  }

  #get(id: string): Entry {
    const entry = this.#entries.get(id);
    if (!entry) throw new Problem(404, `There is no tenant ${id}.`);
    return entry;
  }

  #named({ incoming }: Env): World | undefined {
    const id = incoming?.headers["x-parley-tenant"] ?? inboxTenant.exec(incoming?.url ?? "")?.[1];
    return typeof id === "string" ? this.#entries.get(id)?.world : undefined;
  }

  /** Tokens end with the organization, unless a seed has given another one. */
  #ofToken({ incoming }: Env): World | undefined {
    const token = incoming?.headers["authorization"]?.slice("Bearer ".length);
    if (typeof token !== "string") return undefined;
    const orgId = token.slice(token.lastIndexOf("_") + 1);
    for (const { world } of this.#entries.values()) if (world.orgIds.has(orgId) || world.tokens.includes(token)) return world;
    return undefined;
  }
}

function sizeOf({ request, answer }: JournalRequest): number {
  return (request?.body?.length ?? 0) + (answer?.body?.length ?? 0);
}
