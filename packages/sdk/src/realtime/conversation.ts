import type { WireConversation } from "@parley/protocol/activity";
import { homeCluster } from "@parley/protocol/catalog";
import { type IdKind, type IdParts, parseId } from "@parley/protocol/ids";
import type { CallOptions } from "../core/client.ts";
import { InvalidInputError } from "../core/errors.ts";
import type { Engine } from "./engine.ts";
import type { Services } from "./services.ts";

type Query = Record<string, string | number | boolean | undefined>;

/** What every read of a conversation asks for. @source observed */
export const conversationQuery = { uuidEntryFormat: true, personRefresh: true, activitiesLimit: 0 } as const;

/** The parts of a public id that must be of one kind. @throws InvalidInputError when it is not */
export function requireId(kind: IdKind, id: unknown, what: string): IdParts {
  const parts = typeof id === "string" ? parseId(id) : undefined;
  if (parts?.kind === kind) return parts;
  throw new InvalidInputError(`${what} takes the id of a ${kind.toLowerCase()}; ${JSON.stringify(id)} is none.`);
}

/** The address of a room in the conversation service of its cluster. */
export async function conversationUrl(engine: Engine, room: IdParts, signal?: AbortSignal): Promise<string> {
  return `${await conversationService(engine.services, room.cluster, signal)}/conversations/${room.uuid}`;
}

/** Reads one conversation. @throws CallError */
export async function readConversation(engine: Engine, room: IdParts, query: Query, options?: CallOptions): Promise<WireConversation> {
  const url = await conversationUrl(engine, room, options?.signal);
  const request = { method: "GET", url, query: { ...conversationQuery, ...query } };
  return (await engine.client.request<WireConversation>(request, options)).body;
}

/**
 * Asks the conversation service to record an activity. The device is named, when there is one.
 *
 * @param resource - `content` for files, `activities` for all else.
 * @throws CallError
 */
export async function recordActivity<Reply>(
  engine: Engine,
  room: IdParts,
  body: unknown,
  options?: CallOptions,
  resource: "activities" | "content" = "activities",
): Promise<Reply> {
  const url = `${await conversationUrl(engine, room, options?.signal)}/${resource}`;
  const request = { method: "POST", url, query: { personRefresh: true }, body, headers: await engine.registration.header() };
  return (await engine.client.request<Reply>(request, options)).body;
}

/**
 * The title of a conversation in clear. When it is encrypted, its key is fetched over the event socket.
 *
 * @returns `undefined` when there is none, or it cannot be decrypted; why not is logged.
 */
export async function titleOf(engine: Engine, conversation: WireConversation, signal?: AbortSignal): Promise<string | undefined> {
  const { displayName, computedTitle, encryptionKeyUrl } = conversation;
  const title = displayName ?? computedTitle;
  try {
    return title && (await engine.openText(title, encryptionKeyUrl, signal));
  } catch (error) {
    if (signal?.aborted) throw error;
    engine.client.log.warn(`The title of conversation ${conversation.id} cannot be decrypted`, error);
    return undefined;
  }
}

/**
 * The base address of the conversation service of a cluster.
 *
 * @param cluster - As a public id carries it.
 * @throws ConnectionError when the catalog names no conversation service at all; CallError
 */
export async function conversationService(services: Services, cluster: string, signal?: AbortSignal): Promise<string> {
  const { serviceLinks, hostCatalog } = await services.catalog(signal);
  const id = cluster === "us" ? homeCluster : `${cluster}:identityLookup`;
  const entry = Object.entries(hostCatalog).find(([, hosts]) => hosts.some((host) => host.id === id));
  const links = Object.values(serviceLinks).filter((link) => URL.canParse(link) && new URL(link).host === entry?.[0]);
  const link = links.find((each) => each === serviceLinks.conversation) ?? links.find((each) => each.includes("/conversation"));
  return link?.replace(/\/+$/, "") ?? services.url("conversation", signal);
}
