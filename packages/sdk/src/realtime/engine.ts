import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import { type ContentKey, encryptText, importContentKey } from "@parley/protocol/content";
import type { KmsClient, KmsDetails, KmsReply } from "@parley/protocol/kms";
import { decryptText } from "#cipher";
import type { Client } from "../core/client.ts";
import { untilAborted } from "../core/clock.ts";
import { AbortedError } from "../core/errors.ts";
import type { ConnectionName, RecoveryStage, Renewal } from "./connection.ts";
import { deviceHeader, Registration } from "./device.ts";
import { EventSocket, type Ticket } from "./eventSocket.ts";
import type { ActivityEvent, MessageEvent, RealtimeEvents } from "./events.ts";
import type { Place } from "./inbound/ids.ts";
import { Inbound } from "./inbound/inbound.ts";
import { isSealed, openActivity } from "./inbound/openActivity.ts";
import type { ReadFile } from "./inbound/sharedFile.ts";
import { toMessage } from "./inbound/toMessage.ts";
import type { Kept } from "./kept.ts";
import { KeyRing } from "./keyRing.ts";
import { Kms, type KmsAsk } from "./kms/kms.ts";
import { Lru } from "./lru.ts";
import { Once } from "./once.ts";
import type { RealtimeOptions } from "./options.ts";
import { overlapInMs, Recovery } from "./recovery.ts";
import { clusterOf, Services, serviceUrl } from "./services.ts";
import { watch } from "./watch.ts";

/** Tells the application. */
export type Emit = <Name extends keyof RealtimeEvents>(name: Name, payload: RealtimeEvents[Name]) => void;

/** What an engine is made of. */
export interface EngineParts {
  client: Client;
  emit: Emit;
  /** Whether somebody listens for more than messages. */
  hearsMore(): boolean;
  /** UUID of the token's owner; asked for only when there is a store. */
  me(): Promise<string>;
  options?: RealtimeOptions | undefined;
}

/** How long closing waits for the service to remove the device, in milliseconds. */
const farewellInMs = 5000;
/** Rooms whose current key is remembered for posting. */
const rememberedRooms = 500;

/** Everything behind a realtime connection, wired together. It is used once: a new connection after `close` takes a new engine. */
export class Engine {
  readonly client: Client;
  readonly services: Services;
  readonly registration: Registration;
  /** The key that new content of a room is encrypted with, by room UUID. */
  readonly roomKeys: Lru<string> = new Lru(rememberedRooms);
  readonly #closing = new AbortController();
  /** Aborts some time after `#closing`, so that the device can still be removed. */
  readonly #ending = new AbortController();
  readonly #socket: EventSocket;
  readonly #kms: Kms;
  readonly #keys: KeyRing;
  readonly #inbound: Inbound;
  readonly #recovery: Recovery;
  readonly #options: RealtimeOptions;
  readonly #keeping: Once<Kept> | undefined;
  #kept: Kept | undefined;
  /** Where an earlier process left off, looked up once. */
  readonly #past: Once<boolean> = new Once(() => this.#goOn());
  #stopWatching: (() => void) | undefined;

  constructor({ client, emit, hearsMore, me, options = {} }: EngineParts) {
    this.client = client;
    this.#options = options;
    const closing = this.#closing.signal;
    const { store, keys, keepDevice = store !== undefined } = options;
    if (store || keys) this.#keeping = new Once(() => this.#keep(me));
    const keeping = store && (() => (this.#keeping as Once<Kept>).get());
    this.services = new Services(client, closing);
    this.registration = new Registration({ client, services: this.services, ending: this.#ending.signal, keeping, isKept: keepDevice });
    this.#socket = this.#makeSocket(emit);
    const kms = this.#makeKms();
    this.#kms = kms;
    this.#keys = new KeyRing(async (uri) => {
      const fetch = async () => (await kms.retrieveKey(uri)).jwk;
      const kept = await this.#keeping?.get();
      return importContentKey(uri, await (kept ? kept.key(uri, fetch) : fetch()));
    });
    this.#inbound = new Inbound({
      log: client.log,
      emit,
      hearsMore,
      open: async (jwe, keyUrl) => decryptText(await this.#keys.get(keyUrl), jwe),
      place: () => this.place(),
      kmsMessages: (messages) => kms.handle(messages),
      told: ({ id, published }) => this.#kept?.cursor?.told(id, Date.parse(published)),
      rested: () => this.#noteRest(),
    });
    const report = (stage: RecoveryStage) => this.#socket.recovery(stage);
    const { services } = this;
    this.#recovery = new Recovery({ client, services, inbound: this.#inbound, closing, emit, report, limits: options.catchUp });
  }

  get state(): ConnectionName {
    return this.#socket.state;
  }

  /** Connects; resolves once the server has confirmed it. @throws AbortedError, ConnectionError, DeviceLimitError, CallError */
  async connect(signal?: AbortSignal): Promise<void> {
    if (this.#closing.signal.aborted) throw new AbortedError(this.#closing.signal.reason);
    await this.#socket.connect(signal);
  }

  /** Closes the socket, ends what is under way, and removes the device. Never rejects. */
  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#inbound.close();
    this.#recovery.stop();
    this.#socket.close();
    this.#closing.abort(new Error("The realtime connection was closed"));
    const cancel = this.client.clock.after(farewellInMs, () => this.#ending.abort());
    const farewell = Promise.all([this.registration.close(), this.#kept?.cursor?.flush()]);
    // Neither the service nor a store that never answers holds up the end.
    await untilAborted(farewell, this.#ending.signal).catch(() => undefined);
    cancel();
    this.#ending.abort();
  }

  /** A content key. It comes over the event socket, which is connected for it. @throws KmsError, TimeoutError, and as {@link connect} does */
  async key(uri: string, signal?: AbortSignal): Promise<ContentKey> {
    await this.connect(signal);
    return this.#keys.get(uri, signal);
  }

  /** Decrypts a text. @throws as {@link key} does, and an error of the decryption itself */
  async decrypt(jwe: string, keyUrl: string, signal?: AbortSignal): Promise<string> {
    return decryptText(await this.key(keyUrl, signal), jwe);
  }

  /** A text in clear; `undefined` when it is encrypted and no key is named. @throws as {@link decrypt} does */
  async openText(text: string, keyUrl: string | undefined, signal?: AbortSignal): Promise<string | undefined> {
    if (!isSealed(text)) return text;
    return keyUrl === undefined ? undefined : this.decrypt(text, keyUrl, signal);
  }

  /** An activity in clear. @throws as {@link decrypt} does */
  opened(activity: WireActivity, signal?: AbortSignal): Promise<WireActivity> {
    return openActivity(activity, (jwe, keyUrl) => this.decrypt(jwe, keyUrl, signal));
  }

  /** An activity in clear; without its texts, and with the reason, when they cannot be decrypted. Never rejects. */
  read(activity: WireActivity): Promise<ActivityEvent> {
    return this.#inbound.read(activity);
  }

  /** The message in an activity in clear. */
  async messageOf(activity: WireActivity, room: WireConversation): Promise<MessageEvent> {
    return toMessage(activity, room, await this.place());
  }

  /** Encrypts a text. @throws as {@link key} does */
  async encrypt(text: string, keyUrl: string, signal?: AbortSignal): Promise<string> {
    return encryptText(await this.key(keyUrl, signal), text);
  }

  /** Asks the key service. The event socket is connected for it. @throws KmsError, TimeoutError, and as {@link connect} does */
  async askKms(ask: KmsAsk, signal?: AbortSignal): Promise<KmsReply> {
    await this.connect(signal);
    return this.#kms.request(ask, signal);
  }

  /** A request to the key service that travels inside a request to another one. @throws as {@link askKms} does */
  sealedForKms(ask: KmsAsk): Promise<string> {
    return this.#kms.sealed(ask);
  }

  /** What turns ids of the wire into public ones. */
  async place(): Promise<Place> {
    const catalog = await this.services.catalog();
    const hydra = catalog.serviceLinks.hydra ?? this.client.endpoints.hydra;
    return {
      clusterOf: (url) => clusterOf(catalog, url),
      fileUrl: (contentId) => `${hydra}/contents/${contentId}`,
      readFile: this.#readFile,
    };
  }

  readonly #readFile: ReadFile = async (file, keyUrl, options) => {
    const { readFile } = await import("./readFile.ts");
    return readFile({ client: this.client, decrypt: (...args) => this.decrypt(...args) }, file, keyUrl, options);
  };

  #makeSocket(emit: Emit): EventSocket {
    const { client } = this;
    const socket = new EventSocket({
      clock: client.clock,
      log: client.log,
      openWebSocket: (url) => client.openWebSocket(url),
      trackingId: () => client.trackingIds.next(),
      prepare: (renew, signal) => this.#prepare(renew, signal),
    });
    socket.on("frame", (frame) => {
      this.#recovery.saw(frame.timestamp);
      this.#inbound.handle(frame);
      this.#inbound.restWhenDone();
    });
    socket.on("connected", (event) => {
      emit("connected", event);
      this.registration.keepFresh();
      this.#recovery.resumed();
    });
    socket.on("missing", () => this.#recovery.missing());
    socket.on("state", (event) => {
      const isWanted = event.state !== "closed";
      this.#watchWhile(isWanted);
      if (!isWanted) this.registration.rest();
      emit("state", event);
    });
    socket.on("disconnected", (event) => {
      this.#recovery.lost();
      emit("disconnected", event);
    });
    socket.on("ended", (error) => emit("error", error));
    return socket;
  }

  async #prepare(renew: Renewal, signal: AbortSignal): Promise<Ticket> {
    // A token that the socket refuses is refused by the catalog too, and then the client gets itself a new one.
    if (renew === "token") this.services.forget();
    await Promise.all([this.services.catalog(signal), this.#inbound.ready()]);
    const device = renew === "device" ? await this.registration.refresh(signal) : await this.registration.get(signal);
    const hasPast = await this.#past.get(signal);
    return { url: device.webSocketUrl, token: await this.client.token(signal), hasPast };
  }

  async #keep(me: () => Promise<string>): Promise<Kept> {
    const { Kept } = await import("./kept.ts");
    const { clock, log } = this.client;
    this.#kept = new Kept({ options: this.#options, clock, log, overlapInMs, me });
    return this.#kept;
  }

  /** Takes up where an earlier process left off; says whether one did. */
  async #goOn(): Promise<boolean> {
    const kept = await this.#keeping?.get();
    const cursor = await kept?.cursor?.load(await kept.nameOf("cursor"));
    if (!cursor) return false;
    this.#inbound.know(cursor.told.map(([id]) => id));
    this.#recovery.goOnFrom(cursor.atMs);
    return true;
  }

  #noteRest(): void {
    const atMs = this.#recovery.completeAtMs;
    if (atMs !== undefined) this.#kept?.cursor?.restedAt(atMs);
  }

  #watchWhile(isWanted: boolean): void {
    if (isWanted) this.#stopWatching ??= watch(this.client.clock, (isUp) => this.#socket.stirred(isUp));
    else {
      this.#stopWatching?.();
      this.#stopWatching = undefined;
    }
  }

  #makeKms(): Kms {
    const { clock, log } = this.client;
    return new Kms({
      clock,
      log,
      details: () => this.#kmsDetails(),
      client: () => this.#kmsClient(),
      post: (destination, messages) => this.#postToKms(destination, messages),
      online: (signal) => this.#socket.online(signal),
      closing: this.#closing.signal,
    });
  }

  async #kmsDetails(): Promise<KmsDetails> {
    const { userId } = await this.registration.get();
    return (await this.#ask<KmsDetails>("GET", `kms/${userId}`)).body;
  }

  async #kmsClient(): Promise<KmsClient> {
    const [{ url, userId }, bearer] = await Promise.all([this.registration.get(), this.client.token()]);
    return { clientId: url, credential: { userId, bearer } };
  }

  #postToKms(destination: string, kmsMessages: string[]): Promise<unknown> {
    return this.#ask("POST", "kms/messages", { destination, kmsMessages });
  }

  async #ask<T>(method: string, path: string, body?: unknown): Promise<{ body: T }> {
    const base = serviceUrl(await this.services.catalog(), "encryption");
    const headers = deviceHeader(await this.registration.get());
    return this.client.request<T>({ method, url: `${base}/${path}`, body, headers }, { signal: this.#closing.signal });
  }
}
