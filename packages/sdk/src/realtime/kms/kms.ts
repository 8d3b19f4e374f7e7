import {
  createExchangeKeys,
  deriveChannel,
  type EcdheReply,
  isSigned,
  type KmsChannel,
  type KmsClient,
  type KmsDetails,
  type KmsKey,
  type KmsReply,
  type KmsRequest,
  kidOf,
  unwrap,
  verifyExchangeReply,
  wrap,
  wrapForRsa,
} from "@parley/protocol/kms";
import { type Clock, sleep, untilAborted } from "../../core/clock.ts";
import { AbortedError, KmsError, TimeoutError, type WebexError } from "../../core/errors.ts";
import type { Log } from "../../core/logger.ts";
import { isPassing } from "../errors.ts";
import { Once } from "../once.ts";
import { checkDetails } from "./details.ts";
import { Mailbox } from "./mailbox.ts";
import { Outbox } from "./outbox.ts";

/** What a conversation with the key service needs. */
export interface KmsParts {
  clock: Clock;
  log: Log;
  /** Fetches the address and the public key of the service. */
  details(): Promise<KmsDetails>;
  /** Who asks: device, person and token. */
  client(): Promise<KmsClient>;
  /** Posts wrapped messages. */
  post(destination: string, messages: string[]): Promise<unknown>;
  /** Resolves once the event socket is there to take replies; rejects when nobody keeps it up. */
  online(signal: AbortSignal): Promise<void>;
  /** Ends everything under way. */
  closing: AbortSignal;
}

/** A request before its id and its sender are put in. */
export type KmsAsk = Omit<KmsRequest, "requestId" | "client">;

/** How long a reply may take, attempt by attempt, in milliseconds. @source observed: the official clients double from 6 s */
const patienceInMs = [6000, 12_000, 24_000];
/** A channel is left so long before it expires, in milliseconds. @source observed */
const marginInMs = 30_000;
/** Channels whose late replies can still be read. */
const channelsKept = 4;

interface CurrentChannel {
  channel: KmsChannel;
  /** From then on requests go through a new one. Milliseconds since 1970. */
  leaveAt: number;
}

/** Talks to the key service: one key exchange for each hour or so, then requests in the channel that it made. */
export class Kms {
  readonly #parts: KmsParts;
  readonly #details: Once<KmsDetails>;
  readonly #channel: Once<CurrentChannel>;
  readonly #replies: Mailbox<KmsReply>;
  readonly #exchanges: Mailbox<EcdheReply>;
  readonly #outbox: Outbox;
  #channels: KmsChannel[] = [];
  /** Key exchanges in a row without an answer. */
  #silences = 0;

  constructor(parts: KmsParts) {
    const { clock } = parts;
    this.#parts = parts;
    this.#replies = new Mailbox(clock);
    this.#exchanges = new Mailbox(clock);
    this.#details = new Once(async () => checkDetails(await parts.details()));
    this.#channel = new Once(() => this.#exchange());
    this.#outbox = new Outbox({
      clock,
      post: async (messages) => parts.post((await this.#details.get()).kmsCluster, messages),
      onFailure: (ids, error) => this.#replies.fail(ids, error),
    });
    parts.closing.addEventListener("abort", () => this.#close(), { once: true });
  }

  /**
   * Fetches a content key.
   *
   * @param uri - `kms://<host>/keys/<uuid>`.
   * @throws as {@link request} does
   */
  async retrieveKey(uri: string, signal?: AbortSignal): Promise<KmsKey> {
    const { key } = await this.request({ method: "retrieve", uri }, signal);
    if (!key?.jwk?.k) throw new KmsError(`The key service answered without the key ${uri}.`);
    return key;
  }

  /**
   * Asks the key service. A request without a reply is repeated, with a new channel from the second time on.
   *
   * @throws KmsError when the service refuses; TimeoutError when it stays silent; AbortedError; CallError when it cannot be reached.
   */
  request(ask: KmsAsk, signal?: AbortSignal): Promise<KmsReply> {
    return untilAborted(this.#persist(ask), signal);
  }

  /** A request as another service passes it on. Its reply comes back from there. */
  async sealed(ask: KmsAsk): Promise<string> {
    const { channel } = await this.#currentChannel();
    return wrap(channel, { ...ask, requestId: crypto.randomUUID(), client: await this.#parts.client() });
  }

  /** Takes messages that came over the event socket. Those that are not for this client are left alone. */
  async handle(messages: readonly string[]): Promise<void> {
    await Promise.all(
      messages.map((message) =>
        this.#read(message).catch((error: unknown) => this.#parts.log.debug("A message of the key service could not be read", error)),
      ),
    );
  }

  async #persist(ask: KmsAsk, attempt = 0): Promise<KmsReply> {
    const { clock, closing, log } = this.#parts;
    try {
      return accepted(await this.#attempt(ask, patienceInMs[attempt] as number));
    } catch (error) {
      if (!isPassing(error) || closing.aborted) throw error;
      if (attempt + 1 === patienceInMs.length) throw silence(error);
      log.warn("The key service did not answer and is asked again", error);
      if (!(error instanceof TimeoutError)) await sleep(clock, 1000 * (attempt + 1), closing);
      return this.#persist(ask, attempt + 1);
    }
  }

  async #attempt(ask: KmsAsk, withinMs: number): Promise<KmsReply> {
    await this.#parts.online(this.#parts.closing);
    const current = await this.#currentChannel();
    const requestId = crypto.randomUUID();
    const message = await wrap(current.channel, { ...ask, requestId, client: await this.#parts.client() });
    this.#throwIfClosed();
    const reply = this.#replies.expect(requestId, withinMs);
    this.#outbox.add({ requestId, message });
    return reply.catch((error: unknown) => {
      // The service may have forgotten the channel, and would not say so.
      current.leaveAt = 0;
      throw error;
    });
  }

  async #currentChannel(): Promise<CurrentChannel> {
    const known = this.#channel.peek();
    const current = await known?.catch(() => undefined);
    // Another caller may have started a new exchange in the meantime.
    if (current && current.leaveAt <= this.#parts.clock.now() && this.#channel.peek() === known) this.#channel.forget();
    return this.#channel.get();
  }

  async #exchange(): Promise<CurrentChannel> {
    const details = await this.#details.get();
    const [keys, client] = await Promise.all([createExchangeKeys(), this.#parts.client()]);
    const requestId = crypto.randomUUID();
    const uri = `${details.kmsCluster}/ecdhe`;
    const message = await wrapForRsa(details, { method: "create", uri, jwk: keys.publicJwk, requestId, client });
    const { key } = await this.#offer(details, requestId, message);
    const channel = await deriveChannel(key.uri, keys.privateKey, key.jwk);
    this.#channels = [channel, ...this.#channels].slice(0, channelsKept);
    const now = this.#parts.clock.now();
    return { channel, leaveAt: now + lifetimeOf(key, now) - marginInMs };
  }

  async #offer(details: KmsDetails, requestId: string, message: string): Promise<EcdheReply> {
    this.#throwIfClosed();
    const withinMs = patienceInMs[Math.min(this.#silences, patienceInMs.length - 1)] as number;
    const reply = this.#exchanges.expect(requestId, withinMs);
    this.#parts.post(details.kmsCluster, [message]).catch((error: unknown) => this.#exchanges.fail([requestId], error));
    try {
      const answer = accepted(await reply);
      this.#silences = 0;
      return answer;
    } catch (error) {
      // The service may have a new key, with which nothing that was wrapped for the old one can be read.
      this.#details.forget();
      this.#silences += 1;
      throw error;
    }
  }

  async #read(message: string): Promise<void> {
    if (isSigned(message)) await this.#readExchange(message);
    else await this.#readReply(message);
  }

  async #readExchange(message: string): Promise<void> {
    const details = await this.#details.peek();
    if (!details) return;
    const reply = await verifyExchangeReply(details, message);
    this.#exchanges.deliver(reply.requestId, reply);
  }

  async #readReply(message: string): Promise<void> {
    const channel = this.#channels.find(({ uri }) => uri === kidOf(message));
    if (!channel) throw new KmsError("The message belongs to a channel of another client.");
    const reply = await unwrap<KmsReply>(channel, message);
    this.#replies.deliver(reply.requestId, reply);
  }

  #close(): void {
    const why = new AbortedError(this.#parts.closing.reason);
    this.#outbox.close();
    this.#replies.fail(undefined, why);
    this.#exchanges.fail(undefined, why);
  }

  #throwIfClosed(): void {
    if (this.#parts.closing.aborted) throw new AbortedError(this.#parts.closing.reason);
  }
}

function accepted<Reply extends { status: number; reason?: string }>(reply: Reply): Reply {
  const { status, reason } = reply;
  if (typeof status === "number" && status < 400) return reply;
  throw new KmsError(`The key service refused with ${status}: ${reason ?? "no reason given"}.`, { status });
}

function silence(error: unknown): WebexError {
  if (!(error instanceof TimeoutError)) return error as WebexError;
  const total = patienceInMs.reduce((sum, each) => sum + each, 0);
  return new TimeoutError("A request to the key service", total);
}

/** How long a channel lives: by the service's own clock when it says both ends, so that a wrong clock here does no harm. */
function lifetimeOf({ createDate, expirationDate }: EcdheReply["key"], nowMs: number): number {
  const expiresAt = Date.parse(expirationDate);
  const createdAt = Date.parse(createDate);
  return (Number.isNaN(expiresAt) ? nowMs : expiresAt) - (Number.isNaN(createdAt) ? nowMs : createdAt);
}
