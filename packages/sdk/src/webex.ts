import { type Credentials, noToken, tokenIn } from "./auth/credentials.ts";
import { Client, type ClientOptions } from "./core/client.ts";
import { Emitter, type Listener } from "./core/emitter.ts";
import { environment } from "./core/environment.ts";
import type { Log, Logger, LoggerOptions } from "./core/logger.ts";
import type { Plugin } from "./core/plugin.ts";
import { Devices } from "./realtime/devices.ts";
import { LiveAttachmentActions } from "./realtime/live/attachmentActions.ts";
import { LiveMemberships } from "./realtime/live/memberships.ts";
import { LiveMessages } from "./realtime/live/messages.ts";
import { LiveRooms } from "./realtime/live/rooms.ts";
import type { RealtimeOptions } from "./realtime/options.ts";
import { Realtime } from "./realtime/realtime.ts";
import { Contents } from "./rest/contents.ts";
import { Ecm } from "./rest/ecm.ts";
import { Events } from "./rest/events.ts";
import { People } from "./rest/people.ts";
import { RoomTabs } from "./rest/roomTabs.ts";
import { TeamMemberships } from "./rest/teamMemberships.ts";
import { Teams } from "./rest/teams.ts";
import { Webhooks } from "./rest/webhooks.ts";

/** Settings in the shape that the official SDK takes them. */
export interface InitOptions {
  credentials?: Credentials | undefined;
  config?: InitConfig | undefined;
}

/** The part of the official SDK's `config` that this SDK reads. */
export interface InitConfig {
  credentials?: Credentials | undefined;
  services?: { discovery?: { hydra?: string | undefined; u2c?: string | undefined } | undefined } | undefined;
  logger?: Logger | LoggerOptions | undefined;
  appName?: string | undefined;
  appVersion?: string | undefined;
}

/** Settings of the assembled client. */
export interface WebexOptions extends Omit<ClientOptions, "token"> {
  /** An access token, or where they come from. Without one, each call rejects with a `NoTokenError`. */
  token?: ClientOptions["token"] | undefined;
  /** Settings of the event connection. */
  realtime?: RealtimeOptions | undefined;
}

/** Events of the client itself. */
export interface WebexEvents {
  /** The client can be used. Told once, after the code that made the client has run; who listens later is told at once. */
  ready: undefined;
}

/** The client, assembled: start here. */
export class Webex extends Client {
  readonly realtime: Realtime;
  readonly rooms: LiveRooms;
  readonly messages: LiveMessages;
  readonly memberships: LiveMemberships;
  readonly attachmentActions: LiveAttachmentActions;
  readonly devices: Devices;
  readonly contents: Contents = new Contents(this);
  readonly people: People = new People(this);
  readonly teams: Teams = new Teams(this);
  readonly roomTabs: RoomTabs = new RoomTabs(this);
  readonly ecm: Ecm = new Ecm(this);
  readonly events: Events = new Events(this);
  readonly teamMemberships: TeamMemberships = new TeamMemberships(this);
  readonly webhooks: Webhooks = new Webhooks(this);
  readonly #life: Life;
  readonly #hasToken: boolean;

  /** @throws InvalidInputError when an address or the token cannot be one. */
  constructor(options: WebexOptions) {
    super({ ...options, token: options.token ?? noToken() });
    this.realtime = new Realtime(this, options.realtime);
    this.rooms = new LiveRooms(this, this.realtime);
    this.messages = new LiveMessages(this, this.realtime);
    this.memberships = new LiveMemberships(this, this.realtime);
    this.attachmentActions = new LiveAttachmentActions(this, this.realtime);
    this.devices = new Devices(this, this.realtime);
    this.#hasToken = options.token !== undefined;
    this.#life = new Life((error, name) => this.log.error(`A listener of ${name} failed`, error));
  }

  /**
   * Makes a client as the official SDK does.
   *
   * Where `config` says nothing, the environment variables `HYDRA_SERVICE_URL`, `U2C_SERVICE_URL` and `WEBEX_LOG_LEVEL` count.
   *
   * @throws InvalidInputError when an address or the token cannot be one.
   * @source documented https://webex.github.io/webex-js-sdk/api/
   * @example
   * const webex = Webex.init({ credentials: "<token>" });
   */
  static init({ credentials, config = {} }: InitOptions = {}): Webex {
    const { discovery } = config.services ?? {};
    return new Webex({
      token: tokenIn(credentials) ?? tokenIn(config.credentials),
      services: {
        hydra: discovery?.hydra ?? environment("HYDRA_SERVICE_URL"),
        u2c: discovery?.u2c ?? environment("U2C_SERVICE_URL"),
      },
      logger: config.logger ?? { level: environment("WEBEX_LOG_LEVEL") },
      appName: config.appName,
      appVersion: config.appVersion,
    });
  }

  /** Whether there is a token, or a way to get one. */
  get canAuthorize(): boolean {
    return this.#hasToken;
  }

  /** Whether the `ready` event has been told. */
  get ready(): boolean {
    return this.#life.isReady;
  }

  /** The same as `log`, under the name that the official SDK uses. */
  get logger(): Log {
    return this.log;
  }

  /** Adds a listener and returns the function that removes it. */
  on<Name extends keyof WebexEvents>(name: Name, listener: Listener<WebexEvents[Name]>): () => void {
    return this.#life.on(name, listener);
  }

  /** Adds a listener for the next event of this name only; returns the function that removes it before. */
  once<Name extends keyof WebexEvents>(name: Name, listener: Listener<WebexEvents[Name]>): () => void {
    return this.#life.once(name, listener);
  }

  /** Removes one listener, or, without one, all listeners of this name. */
  off<Name extends keyof WebexEvents>(name: Name, listener?: Listener<WebexEvents[Name]>): void {
    this.#life.off(name, listener);
  }

  /** Adds a plugin. It compiles only when what the plugin needs is already there. */
  use<Self extends Needs & object, Needs, Adds extends object>(this: Self, plugin: Plugin<Needs, Adds>): Self & Adds {
    return Object.assign(this, plugin(this));
  }
}

/** Tells `ready`, also to those who come late. */
class Life extends Emitter<WebexEvents> {
  isReady = false;

  constructor(onFailure: (error: unknown, name: string) => void) {
    super(onFailure);
    queueMicrotask(() => this.#tell());
  }

  override on<Name extends keyof WebexEvents>(name: Name, listener: Listener<WebexEvents[Name]>): () => void {
    return this.#late(super.on(name, listener));
  }

  override once<Name extends keyof WebexEvents>(name: Name, listener: Listener<WebexEvents[Name]>): () => void {
    return this.#late(super.once(name, listener));
  }

  #tell(): void {
    this.isReady = true;
    this.emit("ready", undefined);
    this.off("ready"); // It comes once, so nobody has to be kept.
  }

  #late(remove: () => void): () => void {
    if (this.isReady) queueMicrotask(() => this.#tell());
    return remove;
  }
}
