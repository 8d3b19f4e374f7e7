import { randomUUID } from "node:crypto";
import type { Device } from "@parley/protocol/device";
import {
  createExchangeKeys,
  deriveChannel,
  type EcPublicJwk,
  type KmsChannel,
  type KmsDetails,
  type KmsReply,
  type KmsRequest,
  unwrap,
  verifyExchangeReply,
  wrap,
  wrapForRsa,
} from "@parley/protocol/kms";
import type { Database } from "../../platform/db/database.ts";
import { openSqlite } from "../../platform/db/sqlite.ts";
import { realtimeSlice } from "../../realtime/index.ts";
import type { TestSocket } from "../../realtime/testing/testSocket.ts";
import { type Answer, World } from "../../realtime/testing/world.ts";
import { type Kms, kmsSlice } from "../index.ts";

const masterKey: Uint8Array = new Uint8Array(32).fill(7);

/** A server with a KMS and the event socket over which it answers. */
export interface KmsWorld {
  world: World;
  kms: Kms;
  database: Database;
  /** Who may read a resource, by its URL; what is not here no room has claimed. */
  readers: Map<string, string[]>;
}

/** What a test may want otherwise. */
export interface KmsWorldOptions {
  database?: Database;
  key?: Uint8Array;
}

export async function startKms({ database = openSqlite(":memory:"), key = masterKey }: KmsWorldOptions = {}): Promise<KmsWorld> {
  const world = new World(database);
  const readers = new Map<string, string[]>();
  const { realtime, ...events } = realtimeSlice(world.platform, world);
  const slice = kmsSlice(
    world.platform,
    { readersOf: async (url) => readers.get(url), push: realtime.push, authenticate: world.authenticate },
    { masterKey: key },
  );
  await world.start(events, slice);
  return { world, kms: slice.kms, database, readers };
}

type Name = "ana" | "ben" | "cleo";

/** What a request says beside who asks. */
export type Ask = Pick<KmsRequest, "method" | "uri"> & Record<string, unknown>;

/** One person's KMS client on one device, as the official one behaves. */
export class KmsClient {
  readonly name: Name;
  readonly device: Device;
  readonly socket: TestSocket;
  readonly #world: World;
  #details: KmsDetails | undefined;
  #channel: KmsChannel | undefined;

  private constructor(world: World, name: Name, device: Device, socket: TestSocket) {
    this.#world = world;
    this.name = name;
    this.device = device;
    this.socket = socket;
  }

  /** Registers a device and opens its socket. */
  static async connect(world: World, name: Name): Promise<KmsClient> {
    const device = await world.register(name);
    return new KmsClient(world, name, device, await world.listen(name, device));
  }

  /** A client that has a channel. */
  static async open(world: World, name: Name): Promise<KmsClient> {
    const client = await KmsClient.connect(world, name);
    await client.exchange();
    return client;
  }

  get channel(): KmsChannel {
    if (!this.#channel) throw new Error("there was no key exchange");
    return this.#channel;
  }

  /** Starts over with another channel. */
  set channel(channel: KmsChannel) {
    this.#channel = channel;
  }

  async details(): Promise<KmsDetails> {
    this.#details ??= (await this.#world.request(this.name, `GET /encryption/api/v1/kms/${this.device.userId}`))
      .body as unknown as KmsDetails;
    return this.#details;
  }

  request(ask: Ask, client: Partial<KmsRequest["client"]> = {}): KmsRequest {
    const credential = { userId: this.device.userId, bearer: `token-${this.name}` };
    return { requestId: randomUUID(), client: { clientId: this.device.url, credential, ...client }, ...ask };
  }

  post(kmsMessages: unknown, as: Name = this.name, deviceUrl: string = this.device.url): Promise<Answer> {
    const body = { destination: "kms://kms.parley.internal", kmsMessages };
    return this.#world.request(as, "POST /encryption/api/v1/kms/messages", body, { "cisco-device-url": deviceUrl });
  }

  wrap(ask: Ask, client: Partial<KmsRequest["client"]> = {}): Promise<string> {
    return wrap(this.channel, this.request(ask, client));
  }

  /** The wrapped messages of the next push. */
  async pushed(): Promise<string[]> {
    const { data } = await this.socket.next();
    return (data as { encryption: { kmsMessages: string[] } }).encryption.kmsMessages;
  }

  /** The key exchange. @returns When the channel expires. */
  async exchange(): Promise<string> {
    const { privateKey, publicJwk } = await createExchangeKeys();
    const request = this.request({ method: "create", uri: "kms://kms.parley.internal/ecdhe", jwk: publicJwk });
    await this.post([await wrapForRsa(await this.details(), request)]);
    const [jws = ""] = await this.pushed();
    const { key, requestId } = await verifyExchangeReply(await this.details(), jws);
    if (requestId !== request.requestId) throw new Error("the reply answers another request");
    this.#channel = await deriveChannel(key.uri, privateKey, key.jwk as EcPublicJwk);
    return key.expirationDate;
  }

  async ask(ask: Ask): Promise<KmsReply> {
    const request = this.request(ask);
    const { status, body } = await this.post([await wrap(this.channel, request)]);
    if (status !== 202) throw new Error(`the KMS answered ${status}: ${JSON.stringify(body)}`);
    const [reply = ""] = await this.pushed();
    return unwrap<KmsReply>(this.channel, reply);
  }

  async createKey(): Promise<string> {
    const { keys } = await this.ask({ method: "create", uri: "/keys", count: 1 });
    return keys?.[0]?.uri ?? "";
  }

  /** Makes a resource with one key. */
  async createResource(): Promise<{ key: string; resource: string }> {
    const key = await this.createKey();
    const { resource } = await this.ask({ method: "create", uri: "/resources", keyUris: [key], userIds: [this.device.userId] });
    return { key, resource: resource?.uri ?? "" };
  }
}
