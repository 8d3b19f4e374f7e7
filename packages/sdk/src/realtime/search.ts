import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import type { CallOptions } from "../core/client.ts";
import { untilAborted } from "../core/clock.ts";
import { KmsError } from "../core/errors.ts";
import type { FetchedPage } from "../core/pages.ts";
import { requireId } from "./conversation.ts";
import type { Engine } from "./engine.ts";
import type { MessageEvent } from "./events.ts";

/** What to look for. */
export interface MessageSearch {
  query: string;
  /** Look in this room only. */
  roomId?: string | undefined;
  /** Messages of this person only. */
  personId?: string | undefined;
  /** From this time on, inclusive; ISO 8601. */
  from?: string | undefined;
  /** Before this time; ISO 8601. */
  to?: string | undefined;
  /** Messages on each page, 1 to 100; 20 unless said. */
  max?: number | undefined;
}

/** What the search service answers. `cursor` is there while there may be more. */
interface SearchAnswer {
  activities?: { items?: WireActivity[] };
  cursor?: string;
}

/** The key of each connection's searches: made by the first, and only its own. */
const searchKeys = new WeakMap<Engine, Promise<string>>();

/** One page of what is found. @param cursor - Where the page before ended */
export async function searchPage(
  engine: Engine,
  input: MessageSearch,
  cursor: string | undefined,
  options: CallOptions = {},
): Promise<FetchedPage<MessageEvent>> {
  const { query, roomId, personId, from, to, max } = input;
  const fields = {
    limit: max,
    sharedIn: roomId === undefined ? undefined : requireId("ROOM", roomId, "messages.search").uuid,
    sharedBy: personId === undefined ? undefined : requireId("PEOPLE", personId, "messages.search").uuid,
    startDate: from,
    endDate: to,
    cursor,
  };
  const keyUrl = await searchKeyOf(engine, options.signal);
  const sealed = { query: await engine.encrypt(query, keyUrl, options.signal), searchEncryptionKeyUrl: keyUrl };
  const url = `${await engine.services.url("argonaut", options.signal)}/search`;
  await engine.registration.get(options.signal);
  const headers = await engine.registration.header();
  const { body } = await engine.client.request<SearchAnswer>({ method: "POST", url, body: { ...fields, ...sealed }, headers }, options);
  const found = body.activities?.items ?? [];
  return { items: await Promise.all(found.map((activity) => opened(engine, activity, options.signal))), nextUrl: body.cursor };
}

function searchKeyOf(engine: Engine, signal: AbortSignal | undefined): Promise<string> {
  const known = searchKeys.get(engine);
  if (known !== undefined) return known;
  // Not ended by the signal of one search: others may be waiting for the key too.
  const made = makeKey(engine);
  searchKeys.set(engine, made);
  made.catch(() => searchKeys.delete(engine));
  signal?.throwIfAborted();
  return made;
}

async function makeKey(engine: Engine): Promise<string> {
  const { userId } = await engine.registration.get();
  const { keys } = await engine.askKms({ method: "create", uri: "/keys", count: 1 });
  const uri = keys?.[0]?.uri;
  if (uri === undefined) throw new KmsError("The key service made no key to search with.");
  await engine.askKms({ method: "create", uri: "/resources", userIds: [userId], keyUris: [uri] });
  return uri;
}

async function opened(engine: Engine, activity: WireActivity, signal: AbortSignal | undefined): Promise<MessageEvent> {
  const { decryptionError, ...read } = await untilAborted(engine.read(activity), signal);
  const message = await engine.messageOf(read, (read.target ?? {}) as WireConversation);
  return decryptionError ? { ...message, decryptionError } : message;
}
