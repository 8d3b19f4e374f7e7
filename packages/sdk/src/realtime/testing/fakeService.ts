import type { WireActivity, WireConversation, WirePerson } from "@parley/protocol/activity";
import { singleHostCatalog } from "@parley/protocol/catalog";
import { encryptText, importContentKey } from "@parley/protocol/content";
import type { Device } from "@parley/protocol/device";
import { publicId } from "@parley/protocol/ids";
import { Client } from "../../core/client.ts";
import { FakeClock } from "../../core/testing/fakeClock.ts";
import type { Transport, TransportAnswer, TransportRequest } from "../../core/transport/transport.ts";
import { FakeKms } from "./fakeKms.ts";
import { FakeSocket } from "./fakeSocket.ts";
import { until } from "./until.ts";

const base = "http://webex.test";
const conversationBase = `${base}/conversation/api/v1/conversations`;

/** An answer of the service: status, body, and a wait that it asks for. */
export interface FakeAnswer {
  status: number;
  body?: unknown;
  retryAfter?: string;
}

type Handler = (request: { body: unknown; url: URL; headers: Record<string, string> }) => FakeAnswer | Promise<FakeAnswer>;

/** A Webex service in memory: catalog, devices, sockets, keys, conversations. What it does can be changed by each test. */
export class FakeService implements Transport {
  readonly clock: FakeClock = new FakeClock();
  readonly kms: FakeKms;
  readonly me: WirePerson = person("ana");
  readonly room: WireConversation;
  readonly keyUrl: string;
  /** Every socket that was opened, in order. */
  readonly sockets: FakeSocket[] = [];
  /** Every request: `METHOD /path`. */
  readonly requests: string[] = [];
  /** What goes first when a request comes: by `METHOD /path`. */
  readonly overrides = new Map<string, Handler>();
  /** What a new socket does; confirms unless changed. */
  onSocket: (socket: FakeSocket) => void = (socket) => this.confirm(socket);
  devices = 0;
  validToken = "token-1";
  readonly #routes: [RegExp, Handler][];

  private constructor(kms: FakeKms, keyUrl: string) {
    this.kms = kms;
    this.keyUrl = keyUrl;
    this.room = conversation(keyUrl);
    this.#routes = [
      [/^GET \/u2c\/api\/v1\/catalog$/, () => ({ status: 200, body: singleHostCatalog(base) })],
      [
        /^GET \/v1\/people\/me$/,
        () => ({ status: 200, body: { id: publicId("PEOPLE", this.me.id), orgId: publicId("ORGANIZATION", this.me.orgId) } }),
      ],
      [/^POST \/wdm\/api\/v1\/devices$/, ({ body }) => ({ status: 200, body: this.#register(body) })],
      [/^PUT \/wdm\/api\/v1\/devices\//, ({ body }) => ({ status: 200, body })],
      [/^DELETE \/wdm\/api\/v1\/devices\//, () => ({ status: 204 })],
      [/^GET \/encryption\/api\/v1\/kms\/[\w-]+$/, () => ({ status: 200, body: this.kms.details })],
      [/^POST \/encryption\/api\/v1\/kms\/messages$/, ({ body }) => this.#kmsMessages(body as { kmsMessages: string[] })],
      [/^GET \/conversation\/api\/v1\/conversations\/[\w-]+$/, () => ({ status: 200, body: this.room })],
      [/^GET \/conversation\/api\/v1\/activities$/, () => ({ status: 200, body: { items: [] } })],
      [/^GET \/conversation\/api\/v1\/conversations$/, () => ({ status: 200, body: { items: [this.room] } })],
      [
        /^POST \/conversation\/api\/v1\/conversations\/[\w-]+\/activities$/,
        ({ body }) => ({ status: 200, body: this.stored(body as WireActivity) }),
      ],
    ];
  }

  static async start(): Promise<FakeService> {
    const kms = await FakeKms.make();
    return new FakeService(kms, await kms.addKey("room"));
  }

  /** A client of this service. */
  client(options: Partial<ConstructorParameters<typeof Client>[0]> = {}): Client {
    return new Client({
      token: "token-1",
      baseUrl: base,
      transport: this,
      webSocket: (url) => this.openSocket(url),
      clock: this.clock,
      logger: { level: "silent" },
      ...options,
    });
  }

  /** The socket that was opened last. */
  get socket(): FakeSocket {
    return this.sockets.at(-1) as FakeSocket;
  }

  /** Confirms a socket as the service does: on its authorization, with the state of its buffers. Pings get their pongs. */
  confirm(socket: FakeSocket): void {
    socket.onFrame = (frame) => {
      if (frame.type === "authorization") queueMicrotask(() => socket.push({ ...bufferState(), timestamp: this.clock.now() }));
      if (frame.type === "ping") queueMicrotask(() => socket.push({ id: frame.id, type: "pong" }));
    };
    queueMicrotask(() => socket.accept());
  }

  /** An encrypted post, as the service would push it. */
  async post(text: string, more: Partial<WireActivity> = {}): Promise<WireActivity> {
    const keyUrl = more.encryptionKeyUrl ?? this.keyUrl;
    const key = await importContentKey(keyUrl, this.kms.keys.get(keyUrl) as { kty: "oct"; k: string });
    const object = { objectType: "comment", displayName: await encryptText(key, text) } as const;
    return this.stored({ verb: "post", object, encryptionKeyUrl: keyUrl, ...more });
  }

  /** An activity with all that the service adds. */
  stored(activity: Partial<WireActivity>): WireActivity {
    const id = crypto.randomUUID();
    const published = new Date(this.clock.now()).toISOString();
    const url = `${base}/conversation/api/v1/activities/${id}`;
    return { id, objectType: "activity", verb: "post", url, published, ...activity, actor: person("ben"), target: this.room };
  }

  /** Pushes an activity over a socket. */
  push(activity: WireActivity, socket: FakeSocket = this.socket): void {
    socket.push(frameOf({ eventType: "conversation.activity", activity }));
  }

  /** Waits for a number of requests of one kind: `METHOD /path`, or its beginning. */
  async requested(prefix: string, count = 1): Promise<void> {
    await until(() => this.count(prefix) >= count);
  }

  /** Waits for something that takes a moment: lets the clock run to timers that are due within a tenth of a second, but no further. */
  async during<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    const settle = () => {
      isSettled = true;
    };
    promise.then(settle, settle);
    await until(() => {
      const [next] = this.clock.pending;
      if (next !== undefined && next <= 100) void this.clock.advance(next);
      return isSettled;
    });
    return promise;
  }

  count(prefix: string): number {
    return this.requests.filter((request) => request.startsWith(prefix)).length;
  }

  async send({ method, url, headers, body }: TransportRequest): Promise<TransportAnswer> {
    const at = new URL(url);
    const name = `${method} ${at.pathname}`;
    this.requests.push(name);
    if (headers.authorization !== `Bearer ${this.validToken}`) return answer({ status: 401, body: { message: "who?" } });
    const handler = this.overrides.get(name) ?? this.#routes.find(([pattern]) => pattern.test(name))?.[1];
    if (!handler) return answer({ status: 404, body: { message: "no such thing" } });
    return answer(await handler({ body: typeof body === "string" ? JSON.parse(body) : undefined, url: at, headers }));
  }

  async close(): Promise<void> {}

  /** Opens a socket, as the client's own means would. */
  openSocket(url: string): FakeSocket {
    const socket = new FakeSocket(url);
    this.sockets.push(socket);
    this.onSocket(socket);
    return socket;
  }

  #register(body: unknown): Device {
    this.devices += 1;
    const id = `device-${this.devices}`;
    const url = `${base}/wdm/api/v1/devices/${id}`;
    return { ...(body as Device), url, webSocketUrl: `ws://webex.test/v1/apps/wx2/registrations/${id}/messages`, userId: this.me.id };
  }

  /** Replies come over the socket, after the answer to the request. */
  #kmsMessages({ kmsMessages }: { kmsMessages: string[] }): FakeAnswer {
    for (const message of kmsMessages) void this.#replyTo(message).catch(() => {});
    return { status: 202, body: {} };
  }

  async #replyTo(message: string): Promise<void> {
    const reply = await this.kms.answer(message, this.clock.now());
    if (reply) this.socket.push(frameOf({ eventType: "encryption.kms_message", encryption: { kmsMessages: [reply] } }));
  }
}

/** The first event of a confirmed socket. */
export function bufferState(): Record<string, unknown> {
  return frameOf({ eventType: "mercury.buffer_state", bufferState: { conversation: "SUCCESS" } });
}

export function frameOf(data: Record<string, unknown>): Record<string, unknown> {
  return { id: crypto.randomUUID(), data, timestamp: 0, trackingId: "t" };
}

export function person(name: string): WirePerson {
  const id = uuid(name);
  return {
    objectType: "person",
    id,
    entryUUID: id,
    emailAddress: `${name}@acme.example`,
    displayName: name,
    orgId: uuid("acme"),
    type: "PERSON",
  };
}

function conversation(keyUrl: string): WireConversation {
  const id = uuid("room");
  return {
    objectType: "conversation",
    id,
    url: `${conversationBase}/${id}`,
    tags: [],
    encryptionKeyUrl: keyUrl,
    defaultActivityEncryptionKeyUrl: keyUrl,
  };
}

/** A UUID that is the same for the same name. */
export function uuid(name: string): string {
  const hex = [...name].map((letter) => letter.charCodeAt(0).toString(16)).join("");
  return `00000000-0000-4000-8000-${hex.padStart(12, "0").slice(-12)}`;
}

function answer({ status, body, retryAfter }: FakeAnswer): TransportAnswer {
  const headers = new Headers(retryAfter === undefined ? {} : { "retry-after": retryAfter });
  return { status, headers, text: body === undefined ? "" : JSON.stringify(body) };
}
