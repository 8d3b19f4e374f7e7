import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FaultEffect, FaultPoint } from "@parley/contract/control";
import { routes } from "@parley/contract/routes";
import { innerId } from "@parley/protocol/ids";
import { isOnlyHere, targetRule, trustsLoopback } from "./address.ts";
import { authorizationSlice } from "./authorization/index.ts";
import type { EmbeddedOptions } from "./config.ts";
import { controlSlice } from "./control/index.ts";
import { demoPeople } from "./demo.ts";
import { hdsSlice } from "./hds/index.ts";
import { findCallingPeople, hasAccounts, identitySlice, isAdmin, listCallingPeople, requireMayProvision } from "./identity/index.ts";
import { innerScope } from "./innerScopes.ts";
import { kmsSlice, Vault } from "./kms/index.ts";
import { fetchFile, messagingSlice } from "./messaging/index.ts";
import { MemoryBus } from "./platform/bus/memory.ts";
import { systemClock } from "./platform/clock.ts";
import { type Actor, type Platform, timeOrderedIds } from "./platform/context.ts";
import { listRows, listTables } from "./platform/db/browse.ts";
import type { Db } from "./platform/db/database.ts";
import { type BoundRoute, createHttpApp } from "./platform/http.ts";
import { createLog } from "./platform/log.ts";
import { Outbound } from "./platform/outbound.ts";
import { Outbox, type OutboxTables } from "./platform/outbox.ts";
import { Pages } from "./platform/pages.ts";
import { Problem } from "./platform/problem.ts";
import { resolveTxt } from "./platform/resolveTxt.ts";
import { notImplemented } from "./platform/route.ts";
import type { Slice } from "./platform/slice.ts";
import { provisioningSlice } from "./provisioning/index.ts";
import { realtimeSlice } from "./realtime/index.ts";
import type { Storage } from "./storage.ts";
import { telemetrySlice } from "./telemetry/index.ts";
import { version } from "./version.ts";
import { webhookSlice } from "./webhooks/index.ts";
import { disturbanceOf, requireSpace } from "./world/disturbance.ts";
import { journalControls } from "./world/journal/index.ts";
import { seedIds, sow } from "./world/seed.ts";
import { simulation } from "./world/simulation.ts";
import type { Tenants } from "./world/tenants.ts";
import { type Generation, type World, within } from "./world/world.ts";

/** Where pages are built to, seen from the sources and from what they are compiled to. */
const pagesFolder = fileURLToPath(new URL("../pages/", import.meta.url));

/** Options, the same for the server and its tenants. */
export type SharedOptions = EmbeddedOptions & { controlToken: string };

/** Puts the slices together: what one needs, another offers. Nothing else knows of more than one slice. */
export function assemble({ database, masterKey, blobs }: Storage, options: SharedOptions, world: World, tenants?: Tenants): Generation {
  const { clock, faults, limiter, journal } = world;
  const watch = journal.isWatching ? journal : undefined;
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
    calling: { assign: (tx, person) => provisioning.assignPerson(tx, person) },
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
      useOneTimePassword: identity.useOneTimePassword,
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
    watch,
  });
  const kms = kmsSlice(
    platform,
    {
      authenticate,
      disturb: (personId, operation) => disturbed("kms", personId, operation),
      watch: (exchange) => journal.kms(exchange),
      push: realtime.realtime.push,
      readersOf: (resourceUrl) => messaging.readersOf(resourceUrl),
    },
    { masterKey },
  );
  const files = { blobs, fetch: (url: string) => fetchFile(outbound, url) };
  const messagingPorts = {
    people: identity.directory,
    kms: kms.kms,
    broadcast: realtime.realtime.broadcast,
    files,
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
    record: (attempt) => journal.delivery(world.deliveries.add(attempt)),
  });
  const hds = hdsSlice(platform, { isAdmin, orgName: (orgId) => identity.directory.orgName(orgId) });
  const provisioning = provisioningSlice(platform, {
    people: { find: (ids) => findCallingPeople(identity.db, ids), list: (orgId) => listCallingPeople(identity.db, orgId) },
    seals,
    files,
    access: { isAdmin, requireMayProvision: (actor, what) => requireMayProvision(identity.db, actor, what) },
  });
  const settled = async (): Promise<void> => {
    await outbox.settled();
    await webhooks.idle();
    await provisioning.idle();
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
    provisioning,
    controlSlice({
      version,
      clock,
      state: world,
      tenants,
      tables: {
        list: () => listTables(database.kysely),
        rows: (table, max, offset) => listRows(database.kysely, table, max, offset),
      },
      inspector: new Pages(join(pagesFolder, "inspector"), "The inspector"),
      faults,
      deliveries: {
        list: (filter) => world.deliveries.list(filter),
        async replay(id) {
          const { webhookId, request } = world.deliveries.get(id);
          const made = await webhooks.replay(innerId("WEBHOOK", webhookId) ?? "", request.body);
          if (!made) throw new Problem(404, "The webhook of this delivery is gone.");
          const delivery = world.deliveries.add({ ...made, replayOf: id });
          journal.delivery(delivery);
          return delivery;
        },
      },
      inboxes: world.inboxes,
      mails: world.mails,
      journal: journalControls(journal, { version, origin: () => platform.origin }),
      dispatch: async (path, request) => world.fetch(new Request(platform.origin + path, request), {}, path),
      simulation: simulation({
        findHolder: identity.findHolder,
        findByEmail: (email) => identity.directory.findByEmail(email),
        messaging: (actor) => messaging.context(actor),
      }),
      limiter,
      closeSockets: realtime.realtime.closeSockets,
      settled: (maxMs) => within(maxMs, settled()),
    }),
  ];
  if (watch) bus.subscribe(async (fact) => watch.fact(fact));
  for (const { onFact } of slices) if (onFact) bus.subscribe(onFact);

  const control = { token: options.controlToken, trustsLoopback: trustsLoopback(options) };
  const http = createHttpApp(boundRoutes(slices), {
    log,
    authenticate,
    control,
    disturbance: disturbanceOf(faults, limiter, clock),
    witness: journal,
    origin: () => platform.origin,
  });
  return {
    platform,
    slices,
    fetch: (request, env) => http.fetch(request, env),
    reader: { people: (ids) => identity.directory.find(ids), decrypt: (keyUrl, jwe) => kms.kms.decrypt(keyUrl, jwe) },
    settled,
    isKnownToken: authorization.isKnownToken,
    isKnownApplication: authorization.isKnownApplication,
    hasAccounts: () => hasAccounts(identity.db),
    hasDevice: realtime.realtime.has,
    blobIds: async () => [...(await messaging.fileIds()), ...(await provisioning.fileIds())],
    setScanState: messaging.setScanState,
    drain: realtime.realtime.drain,
    async prepare() {
      await kms.kms.prepare();
      await messaging.prepare();
      await realtime.realtime.prepare();
      await webhooks.start();
      await provisioning.start();
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
  const missing = routes.filter(({ id }) => !ids.has(id)).map((route) => ({ ...notImplemented(route), context: () => undefined }));
  return [...served, ...missing];
}
