import { type ServerOptions, startServer } from "@parley/server";

/** Somebody of the demo data, as `GET /_parley/personas` shows them. */
export interface Persona {
  name: string;
  displayName: string;
  email: string;
  /** Public id. */
  id: string;
  orgId: string;
  type: string;
  accessToken: string;
}

/** A server of its own, with its demo people. */
export interface World {
  url: string;
  /** Origin at which the server itself listens, past any network in front of it. */
  directUrl: string;
  person(name: string): Persona;
  /** One plain REST call as somebody; resolves with the body, rejects when the status is 400 or more. */
  rest<Body>(name: string, method: string, path: string, body?: object): Promise<Body>;
  /** Asks every client to move to another socket. */
  drain(): void;
  close(): Promise<void>;
}

/** Starts a world, in memory and on a free port unless told otherwise. */
export async function startWorld(options: Pick<ServerOptions, "data" | "port" | "publicUrl" | "logLevel"> = {}): Promise<World> {
  const server = await startServer({ data: "memory", port: 0, ...options });
  const directUrl = `http://127.0.0.1:${server.port}`;
  const personas = (await (await fetch(`${directUrl}/_parley/personas`)).json()) as Persona[];

  const person = (name: string): Persona => {
    const found = personas.find((persona) => persona.name === name);
    if (!found) throw new Error(`The demo data has nobody called ${name}`);
    return found;
  };

  const rest = async <Body>(name: string, method: string, path: string, body?: object): Promise<Body> => {
    const headers = { authorization: `Bearer ${person(name).accessToken}`, "content-type": "application/json" };
    const response = await fetch(`${directUrl}/v1${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} as ${name}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as Body;
  };

  return { url: server.url, directUrl, person, rest, drain: () => server.drain(), close: () => server.close() };
}

/** Makes a token useless from outside, as when somebody signs out elsewhere. */
export async function endToken({ directUrl }: World, token: string): Promise<void> {
  await fetch(`${directUrl}/idb/oauth2/v1/logout?${new URLSearchParams({ token })}`);
}

/** Who a token is; `undefined` when it is worth nothing. */
export async function whoHas({ directUrl }: World, token: string): Promise<object | undefined> {
  const answer = await fetch(`${directUrl}/v1/people/me`, { headers: { authorization: `Bearer ${token}` } });
  return answer.status === 401 ? undefined : ((await answer.json()) as object);
}
