import { closeCodes } from "@parley/protocol/frame";
import { type Clock, systemClock } from "../platform/clock.ts";
import { type Actor, createContext, type Platform } from "../platform/context.ts";
import type { StoredFact } from "../platform/fact.ts";
import { anonymous } from "../platform/http.ts";
import { errorFields } from "../platform/log.ts";
import type { Slice } from "../platform/slice.ts";
import type { Connection } from "./connection.ts";
import type { RealtimeContext, RealtimeLimits } from "./context.ts";
import { ownerOfDevice } from "./devices.ts";
import { type EncodedEvent, encodeEvent } from "./event.ts";
import { endedMembership, eventOf, revokedPerson } from "./facts.ts";
import { Gate } from "./gate.ts";
import { Hub } from "./hub.ts";
import { Listening } from "./listening.ts";
import type { Realtime, RealtimePorts } from "./ports.ts";
import { realtimeRoutes } from "./routes.ts";
import { type RealtimeTables, realtimeMigrations } from "./schema.ts";

export type { RealtimeContext, RealtimeLimits } from "./context.ts";
export { frameOf } from "./event.ts";
export type { Realtime, RealtimePorts } from "./ports.ts";

const defaults: RealtimeLimits = {
  devicesPerPerson: 100,
  authorizationInMs: 10_000,
  waitingSockets: 1_000,
  bufferedBytes: 4_194_304,
  frameBytes: 65_536,
  silentInMs: 60_000,
  awayInMs: 300_000,
  keptEvents: 500,
  keptCharacters: 1_048_576,
};

/**
 * Catalog, device registrations and the event socket: tells clients what has happened, as it happens.
 *
 * @param line - Time of the network, by which peers are found that have gone without a word.
 */
export function realtimeSlice(
  platform: Platform,
  ports: RealtimePorts,
  limits: Partial<RealtimeLimits> = {},
  line: Clock = systemClock,
): Slice<RealtimeContext> & { realtime: Realtime } {
  const bounds = { ...defaults, ...limits };
  const hub = new Hub(platform.clock, bounds, {
    expected: (deviceId) => listening.began(deviceId),
    forgotten: (deviceId) => listening.ended(deviceId),
  });
  const own = { hub, limits: bounds };
  const context = (actor: Actor): RealtimeContext => ({ ...createContext<RealtimeTables>(platform, actor), ...own });
  const encode = (json: string): EncodedEvent => encodeEvent(json, platform.newId(), platform.clock.now());
  const gate = new Gate(context(anonymous), { world: platform.clock, line }, ports);
  const listening = new Listening(context(anonymous), platform.clock);

  const sendTo = (sockets: readonly Connection[], json: string): void => {
    if (!sockets.length) return;
    const event = encode(json);
    for (const socket of sockets) socket.send(event);
  };
  const openOf = (personIds: readonly string[]) => hub.mailboxesOf(personIds).flatMap(({ connection }) => connection ?? []);
  const realtime: Realtime = {
    async push(personId, deviceUrl, data) {
      const deviceId = deviceUrl.slice(deviceUrl.lastIndexOf("/") + 1);
      hub.deliverTo(deviceId, personId, () => encode(JSON.stringify(data)));
    },
    broadcast: (personIds, data) => sendTo(openOf(personIds), JSON.stringify(data)),
    drain() {
      for (const socket of hub.all()) socket.announceShutdown(platform.newId());
    },
    has: async (deviceId) => (await ownerOfDevice(context(anonymous), deviceId)) !== undefined,
    closeSockets(personId, { code = 1001, isDropped }) {
      const sockets = personId === undefined ? hub.all() : hub.ofPerson(personId);
      for (const socket of sockets) {
        if (isDropped) socket.cut();
        else socket.close(code, "closed by the control plane");
      }
      return sockets.length;
    },
    connections: () => hub.size,
    prepare: () => listening.prepare(),
    async close() {
      await gate.close();
      hub.close();
      await listening.close();
    },
  };
  const onFact = async (fact: StoredFact): Promise<void> => {
    const revoked = revokedPerson(fact);
    if (revoked !== undefined) await closeUnauthorized(revoked);
    const ended = endedMembership(fact);
    if (ended) hub.withdraw(ended.personId, ended.roomId);
    const event = eventOf(fact);
    if (event) hub.deliver(fact.audience, fact.key, () => encode(event));
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
