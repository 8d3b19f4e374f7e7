import { type ContentKey, encryptText, importContentKey } from "@parley/protocol/content";
import type { KmsClient, KmsDetails, KmsReply } from "@parley/protocol/kms";
import { decryptText } from "#cipher";
import type { Client } from "../core/client.ts";
import { AbortedError } from "../core/errors.ts";
import type { ConnectionName, Renewal } from "./connection.ts";
import { deviceHeader, Registration } from "./device.ts";
import { EventSocket, type Ticket } from "./eventSocket.ts";
import type { RealtimeEvents } from "./events.ts";
import type { Place } from "./inbound/ids.ts";
import { Inbound } from "./inbound/inbound.ts";
import type { ReadFile } from "./inbound/sharedFile.ts";
import { KeyRing } from "./keyRing.ts";
import { Kms, type KmsAsk } from "./kms/kms.ts";
import { Lru } from "./lru.ts";
import { Recovery } from "./recovery.ts";
import { clusterOf, Services, serviceUrl } from "./services.ts";

/** Tells the application. */
export type Emit = <Name extends keyof RealtimeEvents>(name: Name, payload: RealtimeEvents[Name]) => void;

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

  constructor(client: Client, emit: Emit) {
    this.client = client;
    const closing = this.#closing.signal;
    this.services = new Services(client, closing);
    this.registration = new Registration(client, this.services, this.#ending.signal);
    this.#socket = this.#makeSocket(emit);
    const kms = this.#makeKms();
    this.#kms = kms;
    this.#keys = new KeyRing(async (uri) => importContentKey(uri, (await kms.retrieveKey(uri)).jwk));
    this.#inbound = new Inbound({
      log: client.log,
      emit,
      open: async (jwe, keyUrl) => decryptText(await this.#keys.get(keyUrl), jwe),
      place: () => this.place(),
      kmsMessages: (messages) => kms.handle(messages),
    });
    this.#recovery = new Recovery({ client, services: this.services, inbound: this.#inbound, closing, emit });
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
    this.#socket.close();
    this.#closing.abort(new Error("The realtime connection was closed"));
    const cancel = this.client.clock.after(farewellInMs, () => this.#ending.abort());
    await this.registration.remove();
    cancel();
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

  /** Encrypts a text. @throws as {@link key} does */
  async encrypt(text: string, keyUrl: string, signal?: AbortSignal): Promise<string> {
    return encryptText(await this.key(keyUrl, signal), text);
  }

  /** Asks the key service. The event socket is connected for it. @throws KmsError, TimeoutError, and as {@link connect} does */
  async askKms(ask: KmsAsk, signal?: AbortSignal): Promise<KmsReply> {
    await this.connect(signal);
    return this.#kms.request(ask, signal);
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
    });
    socket.on("connected", (event) => {
      emit("connected", event);
      if (event.resumed) void this.#recovery.resumed();
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
    await this.services.catalog(signal);
    const device = renew === "device" ? await this.registration.refresh(signal) : await this.registration.get(signal);
    return { url: device.webSocketUrl, token: await this.client.token(signal) };
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
