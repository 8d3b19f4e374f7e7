import { closeCodes } from "@parley/protocol/frame";
import { type Actor, createContext, type Platform } from "../platform/context.ts";
import type { StoredFact } from "../platform/fact.ts";
import { anonymous } from "../platform/http.ts";
import { errorFields } from "../platform/log.ts";
import type { Slice } from "../platform/slice.ts";
import type { RealtimeContext, RealtimeLimits } from "./context.ts";
import { type EncodedEvent, encodeEvent } from "./event.ts";
import { eventOf, revokedPerson } from "./facts.ts";
import { Gate } from "./gate.ts";
import { type Connection, Hub } from "./hub.ts";
import type { Realtime, RealtimePorts } from "./ports.ts";
import { realtimeRoutes } from "./routes.ts";
import { type RealtimeTables, realtimeMigrations } from "./schema.ts";

export type { RealtimeContext, RealtimeLimits } from "./context.ts";
export type { Realtime, RealtimePorts } from "./ports.ts";

const defaults: RealtimeLimits = { devicesPerPerson: 100, authorizationInMs: 10_000, bufferedBytes: 4_194_304, frameBytes: 65_536 };

/** Catalog, device registrations and the event socket: tells clients what has happened, as it happens. */
export function realtimeSlice(
  platform: Platform,
  ports: RealtimePorts,
  limits: Partial<RealtimeLimits> = {},
): Slice<RealtimeContext> & { realtime: Realtime } {
  const hub = new Hub();
  const own = { hub, limits: { ...defaults, ...limits } };
  const context = (actor: Actor): RealtimeContext => ({ ...createContext<RealtimeTables>(platform, actor), ...own });
  const encode = (json: string): EncodedEvent => encodeEvent(json, platform.newId(), platform.clock.now());
  const gate = new Gate(context(anonymous), platform.clock, ports);

  const sendTo = (sockets: readonly Connection[], json: string): void => {
    if (!sockets.length) return;
    const event = encode(json);
    for (const socket of sockets) socket.send(event);
  };
  const realtime: Realtime = {
    async push(personId, deviceUrl, data) {
      const socket = hub.ofDevice(deviceUrl.slice(deviceUrl.lastIndexOf("/") + 1));
      if (socket?.personId === personId) sendTo([socket], JSON.stringify(data));
    },
    broadcast: (personIds, data) => sendTo(hub.ofPersons(personIds), JSON.stringify(data)),
    drain() {
      for (const socket of hub.all()) socket.announceShutdown(platform.newId());
    },
    connections: () => hub.size,
    close: () => gate.close(),
  };
  const onFact = async (fact: StoredFact): Promise<void> => {
    const revoked = revokedPerson(fact);
    if (revoked !== undefined) await closeUnauthorized(revoked);
    const event = eventOf(fact);
    if (event) sendTo(hub.ofPersons(fact.audience), event);
  };
  /** Which of a person's tokens was revoked does not matter: every socket is asked for again with its own. */
  const closeUnauthorized = async (personId: string): Promise<void> => {
    hub.revocations++;
    for (const socket of hub.ofPerson(personId)) {
      const actor = await ports.authenticate(socket.token).catch((error: unknown) => {
        platform.log.error("a token could not be looked up again", errorFields(error));
      });
      if (!actor) socket.close(closeCodes.unauthorized, "the token was revoked");
    }
  };
  return {
    name: "realtime",
    routes: realtimeRoutes,
    migrations: realtimeMigrations,
    context,
    onFact,
    upgrades: [gate.upgrade],
    close: realtime.close,
    realtime,
  };
}
