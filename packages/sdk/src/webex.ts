import type { AuthorizationEvents } from "./auth/authorization/engine.ts";
import { lazyAuthorization } from "./auth/authorization/lazy.ts";
import type { Authorization, LogoutInput } from "./auth/authorization/types.ts";
import type { Credentials, WebexCredentials } from "./auth/credentials.ts";
import type { OfficialStorageAdapter } from "./auth/tokenStore/officialStorage.ts";
import type { ClientOptions } from "./core/client.ts";
import { Emitter, type Listener } from "./core/emitter.ts";
import { environment } from "./core/environment.ts";
import type { Log, Logger, LoggerOptions } from "./core/logger.ts";
import type { Plugin } from "./core/plugin.ts";
import type { TokenSource } from "./core/token.ts";
import { LiveAttachmentActions } from "./realtime/live/attachmentActions.ts";
import { LiveMemberships } from "./realtime/live/memberships.ts";
import { LiveMessages } from "./realtime/live/messages.ts";
import { LiveRooms } from "./realtime/live/rooms.ts";
import type { RealtimeOptions } from "./realtime/options.ts";
import { Realtime } from "./realtime/realtime.ts";
import { Registrations } from "./realtime/registrations.ts";
import { Contents } from "./rest/contents.ts";
import { Ecm } from "./rest/ecm.ts";
import { Events } from "./rest/events.ts";
import { People } from "./rest/people.ts";
import { RoomTabs } from "./rest/roomTabs.ts";
import { SurfaceClient } from "./rest/surface/group.ts";
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
  /** Where tokens are kept; see also `credentials.store`. */
  storage?: { boundedAdapter?: OfficialStorageAdapter | undefined } | undefined;
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
  /** Instead of a token, what tokens are got with, in the official SDK's shapes. */
  credentials?: WebexCredentials;
}

/** Events of the client itself. */
export interface WebexEvents extends AuthorizationEvents {
  /** The client can be used. Told once, after the code that made the client has run; who listens later is told at once. */
  ready: undefined;
}

/** The client, assembled: start here. */
export class Webex extends SurfaceClient {
  readonly realtime: Realtime;
  readonly rooms: LiveRooms;
  readonly messages: LiveMessages;
  readonly memberships: LiveMemberships;
  readonly attachmentActions: LiveAttachmentActions;
  readonly registrations: Registrations;
  readonly contents: Contents = new Contents(this);
  readonly people: People = new People(this);
  readonly teams: Teams = new Teams(this);
  readonly roomTabs: RoomTabs = new RoomTabs(this);
  readonly ecm: Ecm = new Ecm(this);
  readonly events: Events = new Events(this);
  readonly teamMemberships: TeamMemberships = new TeamMemberships(this);
  readonly webhooks: Webhooks = new Webhooks(this);
  /** Signing in and out, with the official SDK's names. What `token` gave stays the client's token. */
  readonly authorization: Authorization;
  /** The same as `authorization`, under the other name that the official SDK has for it. */
  readonly credentials: Authorization;
  readonly #life: Life;

  /** @throws InvalidInputError when an address or the token cannot be one. */
  constructor(options: WebexOptions) {
    const host = () => ({ client: this, events: this.#life });
    const { authorization, source, start } = lazyAuthorization(options.token, options.credentials, host);
    super({ ...options, token: source });
    this.realtime = new Realtime(this, options.realtime);
    this.rooms = new LiveRooms(this, this.realtime);
    this.messages = new LiveMessages(this, this.realtime);
    this.memberships = new LiveMemberships(this, this.realtime);
    this.attachmentActions = new LiveAttachmentActions(this, this.realtime);
    this.registrations = new Registrations(this, this.realtime);
    this.authorization = authorization;
    this.credentials = authorization;
    this.#life = new Life((error, name) => this.log.error(`A listener of ${name} failed`, error), start());
    const end = (source as TokenSource).onEvent?.((name, event) => this.#life.tell(name, event as never));
    if (end) this.onClose(end);
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
      credentials: [credentials, config.credentials, config.storage],
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
    return this.authorization.canAuthorize;
  }

  /** Signs out: see {@link Authorization.logout}. */
  logout(input?: LogoutInput): Promise<void> {
    return this.authorization.logout(input);
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

  /** @param work - What has to be over before the client is ready. */
  constructor(onFailure: (error: unknown, name: string) => void, work: unknown) {
    super(onFailure);
    const tell = () => this.#tell();
    void Promise.resolve(work).then(tell, tell);
  }

  tell<Name extends keyof WebexEvents>(name: Name, event: WebexEvents[Name]): void {
    this.emit(name, event);
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
