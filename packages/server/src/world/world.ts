import { setTimeout as sleep } from "node:timers/promises";
import type { DemoApplication, JournalRequest, Persona, Seed, Snapshot, SnapshotFile } from "@parley/contract/control";
import { innerId } from "@parley/protocol/ids";
import type { StateControls } from "../control/index.ts";
import type { ScanState } from "../messaging/index.ts";
import { type Clock, MovableClock } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { OtherSchemaError, readImage, writeImage } from "../platform/db/image.ts";
import { outboxMigrations } from "../platform/outbox.ts";
import { Problem } from "../platform/problem.ts";
import type { Slice } from "../platform/slice.ts";
import { Turnstile } from "../platform/turnstile.ts";
import { type Storage, upgradeStorage } from "../storage.ts";
import { Deliveries } from "./deliveries.ts";
import { faultyBlobs } from "./disturbance.ts";
import { Faults } from "./faults.ts";
import { Inboxes } from "./inboxes.ts";
import { Journal, type JournalLimits, type Reader } from "./journal/index.ts";
import { Mails } from "./mails.ts";
import { RateLimiter } from "./rateLimits.ts";
import { type SeedNames, type Sown, sownBy } from "./seed.ts";
import { heldBlobs, type SavedState, Snapshots, toSnapshot } from "./snapshots.ts";

/** The server put together over its data. When the data is replaced, another one takes its place: nothing it remembers can be stale. */
export interface Generation {
  platform: Platform;
  slices: readonly Slice<unknown>[];
  fetch(request: Request, env: object): Response | Promise<Response>;
  isKnownToken(token: string): Promise<boolean>;
  isKnownApplication(clientId: string): Promise<boolean>;
  hasAccounts(): Promise<boolean>;
  /** Opens the keys. @throws WrongMasterKeyError when they were stored under another master key */
  prepare(): Promise<void>;
  sow(seed: Seed, names: SeedNames, known: readonly Persona[]): Promise<Sown>;
  /** Ids of the files that the data speaks of. */
  blobIds(): Promise<string[]>;
  hasDevice(id: string): Promise<boolean>;
  setScanState(contentId: string, state: ScanState): Promise<boolean>;
  drain(): void;
  /** Makes entries of the journal readable. */
  reader: Reader;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** What a world is made of. */
export interface WorldOptions {
  storage: Storage;
  clock: Clock;
  names: SeedNames;
  /** What it begins with when its data is empty. */
  seed: Seed;
  journal: JournalLimits;
  assemble(storage: Storage, world: World): Generation;
}

/** Real milliseconds that requests and deliveries under way may take before the data is taken away under them. */
const patienceInMs = 1000;
/** Name of the state to which a reset goes back; no snapshot can have it. */
const baselineName = "~seed";
/** Clients know the key pair of the key service: it stays the same whatever the state. */
const keptTables = ["kms_exchange_keys"];

/** One server as its clients see it: data, time and whatever runs over them. Its state can be kept, and replaced while it runs. */
export class World implements StateControls {
  readonly clock: Clock;
  readonly faults: Faults = new Faults();
  readonly deliveries: Deliveries = new Deliveries();
  readonly inboxes: Inboxes = new Inboxes();
  readonly mails: Mails;
  readonly journal: Journal;
  readonly limiter: RateLimiter;
  readonly #options: WorldOptions;
  readonly #storage: Storage;
  readonly #turnstile = new Turnstile();
  readonly #saved: Snapshots;
  /** How the clock was when it all began. */
  readonly #startOfClock: { now: number; isFrozen: boolean };
  #generation: Generation;
  #sown: Sown = { personas: [], applications: [] };
  #seed: Seed;
  #origin = "";

  constructor(options: WorldOptions) {
    this.#options = options;
    this.clock = options.clock;
    this.mails = new Mails(options.clock);
    this.limiter = new RateLimiter(options.clock);
    this.journal = new Journal(options.clock, options.journal, () => this.#generation.reader);
    this.#seed = options.seed;
    this.#saved = new Snapshots(options.storage.snapshots);
    this.#storage = { ...options.storage, blobs: heldBlobs(faultyBlobs(options.storage.blobs, this.faults), this.#saved) };
    this.#startOfClock = this.#clockNow();
    this.#generation = options.assemble(this.#storage, this);
  }

  /** What serves it now; do not keep it. */
  get current(): Generation {
    return this.#generation;
  }

  /** Organizations that the seed has made. */
  get orgIds(): Set<string> {
    // Guests are in no organization of their own.
    const members = this.#sown.personas.filter(({ type }) => type !== "guest");
    return new Set(members.map(({ orgId }) => innerId("ORGANIZATION", orgId) ?? ""));
  }

  /** Tokens that the seed has made. */
  get tokens(): string[] {
    return this.#sown.personas.map(({ accessToken }) => accessToken);
  }

  /** Begins to serve. @param origin - Where it is reached. */
  async start(origin: string): Promise<void> {
    this.#origin = origin;
    await upgradeStorage(this.#storage, [...outboxMigrations, ...this.#generation.slices.flatMap(({ migrations }) => migrations)]);
    await this.#begin(this.#generation);
    if (await this.#generation.hasAccounts()) this.#sown = sownBy(this.#seed, this.#options.names, this.#saved.find(baselineName)?.sown);
    else await this.#sowAll();
  }

  fetch(request: Request, env: object, path: string): Response | Promise<Response> {
    if (path.startsWith("/_parley/")) return this.#generation.fetch(request, env);
    return this.#turnstile.pass(() => this.#generation.fetch(request, env));
  }

  async personas(): Promise<Persona[]> {
    const { personas } = this.#sown;
    const known = await Promise.all(personas.map(({ accessToken }) => this.#generation.isKnownToken(accessToken)));
    return personas.filter((_, index) => known[index]);
  }

  async applications(): Promise<DemoApplication[]> {
    const { applications } = this.#sown;
    const known = await Promise.all(applications.map(({ clientId }) => this.#generation.isKnownApplication(clientId)));
    return applications.filter((_, index) => known[index]);
  }

  /** The requests of the journal, the oldest first, with their details. */
  async requests(): Promise<JournalRequest[]> {
    const records = this.journal.records().filter(({ kind }) => kind === "request");
    return (await this.journal.show(records, true)).filter((entry) => entry.kind === "request");
  }

  async reset(): Promise<void> {
    this.faults.reset();
    this.limiter.limits = { mode: "off" };
    const baseline = this.#saved.find(baselineName);
    if (baseline) await this.#replace(() => this.#write(baseline));
    else
      await this.#replace(
        () => this.#wipe(),
        () => this.#sowAll(),
      );
    this.#forget();
    this.#moveClock(this.#startOfClock);
  }

  async sow(seed: Seed, how: "add" | "replace"): Promise<Persona[]> {
    const before = await this.#state("before");
    try {
      if (how === "add") return await this.#add(seed);
      this.#seed = seed;
      await this.#replace(
        () => this.#wipe(),
        () => this.#sowAll(),
      );
      this.#forget();
      return this.personas();
    } catch (error) {
      await this.#replace(() => this.#write(before));
      throw error;
    }
  }

  readonly snapshots: StateControls["snapshots"] = {
    list: async () =>
      this.#saved
        .list()
        .filter(({ name }) => name !== baselineName)
        .map(toSnapshot),
    save: async (name) => this.#turnstile.alone(async () => this.#keep(await this.#state(name)), patienceInMs),
    restore: async (name) => {
      const state = this.#saved.get(name);
      await this.#replace(() => this.#write(state));
      this.#forget();
      this.#moveClock(state.clock);
    },
    remove: async (name) => this.#saved.remove(name),
    read: async (name) => this.#toFile(this.#saved.get(name)),
    take: async (file) => this.#fromFile(file),
  };

  /** @param closed - Resolves when the last request is over, which closing the sockets may take. */
  async close(closed: () => Promise<void> = async () => undefined): Promise<void> {
    this.journal.close();
    await this.#generation.close();
    await closed();
    await this.#generation.platform.outbox.close();
    await this.#storage.database.close();
  }

  async #begin(generation: Generation): Promise<void> {
    generation.platform.origin = this.#origin;
    await generation.prepare();
    await generation.platform.outbox.start();
  }

  async #end(generation: Generation): Promise<void> {
    await generation.close();
    await generation.platform.outbox.close();
  }

  /** Replaces the data under the server: ends what runs over it, and begins anew. */
  async #replace(change: () => Promise<void>, afterwards?: () => Promise<void>): Promise<void> {
    await this.#turnstile.alone(async () => {
      await within(patienceInMs, this.#generation.settled());
      await this.#end(this.#generation);
      try {
        await change();
      } finally {
        this.#generation = this.#options.assemble(this.#storage, this);
        await this.#begin(this.#generation);
      }
      await afterwards?.();
    }, patienceInMs);
  }

  /** What is remembered of a past that is no more would only mislead. */
  #forget(): void {
    for (const memory of [this.deliveries, this.inboxes, this.mails, this.journal]) memory.clear();
  }

  async #sowAll(): Promise<void> {
    this.#sown = await this.#generation.sow(this.#seed, this.#options.names, []);
    this.#saved.set(await this.#state(baselineName));
    this.journal.clear();
  }

  async #add(seed: Seed): Promise<Persona[]> {
    const { personas, applications } = this.#sown;
    const made = await this.#generation.sow(seed, this.#options.names, personas);
    this.#sown = { personas: [...personas, ...made.personas], applications: [...applications, ...made.applications] };
    return [...made.personas];
  }

  async #state(name: string): Promise<SavedState> {
    // What everybody has been told already would be told again after the return to this state.
    await this.#generation.platform.outbox.close();
    const [image, blobIds] = [await readImage(this.#storage.database), await this.#generation.blobIds()];
    const createdAt = new Date(this.clock.now()).toISOString();
    return { name, createdAt, image, sown: this.#sown, clock: this.#clockNow(), blobIds };
  }

  #keep(state: SavedState): Snapshot {
    this.#saved.set(state);
    return toSnapshot(state);
  }

  async #write(state: SavedState): Promise<void> {
    const own = Buffer.from(this.#storage.masterKey).toString("base64url");
    const isForeign = state.masterKey !== undefined && state.masterKey !== own;
    const before = await this.#generation.blobIds();
    try {
      await writeImage(this.#storage.database, state.image, isForeign ? [] : keptTables);
    } catch (error) {
      throw error instanceof OtherSchemaError ? new Problem(409, `${state.name} was made by another version of the server.`) : error;
    }
    if (isForeign) this.#storage.masterKey = Buffer.from(state.masterKey ?? "", "base64url");
    this.#sown = sownBy(this.#seed, this.#options.names, state.sown);
    const needed = new Set(state.blobIds);
    for (const id of before) if (!needed.has(id)) await this.#storage.blobs.delete(id);
  }

  #wipe(): Promise<void> {
    return writeImage(this.#storage.database, { tables: {} }, keptTables);
  }

  #clockNow(): { now: number; isFrozen: boolean } {
    return { now: this.clock.now(), isFrozen: this.clock instanceof MovableClock && this.clock.isFrozen };
  }

  /** A clock that ran goes on from the machine's time; one that stood still stands there again. */
  #moveClock({ now, isFrozen }: { now: number; isFrozen: boolean }): void {
    if (!(this.clock instanceof MovableClock)) return;
    if (isFrozen) this.clock.freeze();
    this.clock.set(isFrozen ? now : Date.now());
    if (!isFrozen) this.clock.resume();
  }

  async #toFile(state: SavedState): Promise<SnapshotFile> {
    const blobs: Record<string, string> = {};
    for (const id of state.blobIds) {
      const parts: Uint8Array[] = [];
      for await (const part of await this.#storage.blobs.read(id)) parts.push(part);
      blobs[id] = Buffer.concat(parts).toString("base64");
    }
    const { name, createdAt, image, sown, clock } = state;
    return {
      format: "parley-snapshot-1",
      name,
      createdAt,
      migrations: image.migrations ?? [],
      masterKey: state.masterKey ?? Buffer.from(this.#storage.masterKey).toString("base64url"),
      ...sown,
      clock: { now: new Date(clock.now).toISOString(), isFrozen: clock.isFrozen },
      tables: image.tables,
      blobs,
    };
  }

  async #fromFile({
    name,
    createdAt,
    migrations,
    masterKey,
    personas,
    applications,
    clock,
    tables,
    blobs,
  }: SnapshotFile): Promise<Snapshot> {
    if (this.#storage.snapshots && masterKey !== Buffer.from(this.#storage.masterKey).toString("base64url"))
      throw new Problem(
        409,
        "This snapshot is of another server. Only a server that keeps its data in memory (--data memory) can take it.",
      );
    for (const [id, text] of Object.entries(blobs)) await this.#storage.blobs.put(id, oneChunk(text), Number.POSITIVE_INFINITY);
    return this.#keep({
      name,
      createdAt,
      image: { migrations, tables },
      sown: { personas, applications },
      clock: { now: Date.parse(clock.now), isFrozen: clock.isFrozen },
      blobIds: Object.keys(blobs),
      masterKey,
    });
  }
}

/** Waits for work, but no longer than so many milliseconds of real time. */
export async function within(maxMs: number, work: Promise<void>): Promise<void> {
  const end = new AbortController();
  const limit = sleep(maxMs, undefined, { signal: end.signal }).catch(() => undefined);
  await Promise.race([work, limit]).finally(() => end.abort());
}

async function* oneChunk(base64: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(base64, "base64");
}
