import { Webex, type WebexOptions } from "@parley/sdk";
import { type EmbeddedOptions, type RunningServer, startServer } from "@parley/server";

/** A server in this process and a client for each demo person who is asked for. */
export interface World extends AsyncDisposable {
  server: RunningServer;
  /** The same client for the same name, every time. */
  as(name: string): Webex;
  /** A client of its own. */
  clientOf(name: string, options?: Partial<WebexOptions>): Webex;
  tokenOf(name: string): string;
}

export async function startWorld(options: EmbeddedOptions = {}): Promise<World> {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent", ...options });
  const personas = await server.personas();
  const clients = new Map<string, Webex>();
  const made: Webex[] = [];
  const tokenOf = (name: string) => {
    const persona = personas.find((each) => each.name === name);
    if (!persona) throw new Error(`the demo has no ${name}`);
    return persona.accessToken;
  };
  const clientOf = (name: string, more: Partial<WebexOptions> = {}) => {
    const client = new Webex({ token: tokenOf(name), baseUrl: server.url, ...more });
    made.push(client);
    return client;
  };
  return {
    server,
    tokenOf,
    clientOf,
    as(name) {
      const client = clients.get(name) ?? clientOf(name);
      clients.set(name, client);
      return client;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(made.map((client) => client.close()));
      await server.close();
    },
  };
}
