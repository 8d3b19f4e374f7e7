import { Webex, type WebexOptions } from "@parley/sdk";
import { ControlClient, type Delivery, type Inbox, type Persona, type Seed, type Simulated } from "./control.ts";
import { UnknownPersonError } from "./errors.ts";

/** What a test begins with, and where. */
export interface ParleyOptions {
  /** People, rooms and messages; the demo (Ana, Ben, Cleo, Dan, Echo, Eve) unless given. */
  seed?: Seed;
  /** A server that runs already; `PARLEY_TEST_URL` unless given. Without either, one is started in this process. */
  url?: string;
  /** Control token of that server; `PARLEY_CONTROL_TOKEN` unless given. */
  controlToken?: string;
}

/**
 * Starts a server in this process, on a free port and with its data in memory, or takes a tenant of its own at a server that runs
 * already, so that tests side by side do not disturb each other.
 *
 * @returns Once it answers; close it, or hold it with `await using`.
 * @throws ControlError when the running server refuses; StartError of `@parley/server` when the seed is none.
 */
export async function createParley(options: ParleyOptions = {}): Promise<Parley> {
  const url = options.url ?? process.env["PARLEY_TEST_URL"];
  return url ? attach(url.replace(/\/$/, ""), options) : start(options);
}

async function start({ seed }: ParleyOptions): Promise<Parley> {
  const { startServer } = await import("@parley/server");
  const server = await startServer({ data: "memory", port: 0, logLevel: "error", ...(seed && { seed }) });
  const control = new ControlClient({ url: server.url, token: server.controlToken });
  return new Parley(server.url, control, await server.personas(), () => server.close());
}

async function attach(url: string, { seed, controlToken }: ParleyOptions): Promise<Parley> {
  const access = { url, token: controlToken ?? process.env["PARLEY_CONTROL_TOKEN"] };
  const server = new ControlClient(access);
  const { id, personas } = await server.tenants.create(seed);
  return new Parley(url, new ControlClient({ ...access, tenant: id }), personas, () => server.tenants.remove(id));
}

/** A server for tests: clients of its people, its time, its faults. */
export class Parley implements AsyncDisposable {
  /** Origin of the server. */
  readonly url: string;
  /** Everything that can be done with the server. */
  readonly control: ControlClient;
  /** Its time. */
  readonly clock: ControlClient["clock"];
  /** What is to go wrong. */
  readonly faults: ControlClient["faults"];
  /** What has happened: requests, frames, exchanges with the key service, facts. */
  readonly journal: ControlClient["journal"];
  readonly #end: () => Promise<void>;
  readonly #clients = new Map<string, Webex>();
  readonly #made = new Set<Webex>();
  #personas: readonly Persona[];

  /** @internal */
  constructor(url: string, control: ControlClient, personas: readonly Persona[], end: () => Promise<void>) {
    this.url = url;
    this.control = control;
    this.clock = control.clock;
    this.faults = control.faults;
    this.journal = control.journal;
    this.#personas = personas;
    this.#end = end;
  }

  /** The client of somebody whom the seed names: the same one every time until a reset. @throws UnknownPersonError */
  as(name: string): Webex {
    const client = this.#clients.get(name) ?? this.connect(name);
    this.#clients.set(name, client);
    return client;
  }

  /** A client of its own, with options of its own. It is closed with the rest. @throws UnknownPersonError */
  connect(name: string, options: Partial<WebexOptions> = {}): Webex {
    const client = new Webex({ token: this.person(name).accessToken, baseUrl: this.url, ...options });
    this.#made.add(client);
    return client;
  }

  /** Somebody whom the seed names, with id, address and token. @throws UnknownPersonError */
  person(name: string): Persona {
    const persona = this.#personas.find((each) => each.name === name);
    if (!persona)
      throw new UnknownPersonError(
        name,
        this.#personas.map((each) => each.name),
      );
    return persona;
  }

  /** Adds to what is there until the next reset. */
  async seed(seed: Seed): Promise<void> {
    this.#personas = [...this.#personas, ...(await this.control.seed(seed))];
  }

  /** Puts everything back to the seed: data, time, faults; clients are closed. Fast enough to come before every test. */
  async reset(): Promise<void> {
    await this.#closeClients();
    await this.control.reset();
    this.#personas = await this.control.personas();
  }

  /** Somebody as the other side: posts, reads, types, comes and goes, with their own rights. @param person - Name, address or id */
  simulate(person: string): Simulated {
    return this.control.simulate(person);
  }

  /** A target for webhooks that is built in: keeps what it gets, answers as told. */
  inbox(name: string): Inbox {
    return this.control.inbox(name);
  }

  /** What webhooks have told their targets, the oldest first. @param filter - Of one `webhook` (its id), to a `target` (how its address begins) */
  deliveries(filter: { webhook?: string; target?: string } = {}): Promise<Delivery[]> {
    return this.control.deliveries(filter);
  }

  /** Settings that point an official client, or a program in another language, here. */
  env(name: string): Record<string, string> {
    return {
      WEBEX_ACCESS_TOKEN: this.person(name).accessToken,
      PARLEY_URL: this.url,
      HYDRA_SERVICE_URL: `${this.url}/v1`,
      U2C_SERVICE_URL: `${this.url}/u2c/api/v1`,
    };
  }

  /** Closes clients and server; of a server that ran already, the tenant. */
  async close(): Promise<void> {
    await this.#closeClients();
    await this.#end();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #closeClients(): Promise<void> {
    const clients = [...this.#made];
    this.#made.clear();
    this.#clients.clear();
    await Promise.all(clients.map((client) => client.close()));
  }
}
