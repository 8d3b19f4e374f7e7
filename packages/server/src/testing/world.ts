import { type RunningServer, startServer } from "../app.ts";
import type { EmbeddedOptions } from "../config.ts";
import { MovableClock } from "../platform/clock.ts";

/** One answer of the server, read whole. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: Body;
}

/** A server in this process with its demo people, and a way to speak as each. */
export interface World extends AsyncDisposable {
  server: RunningServer;
  url: string;
  clock: MovableClock;
  /** The public id of a demo person. */
  idOf(name: string): string;
  tokenOf(name: string): string;
  /** Sends a request as a demo person; without a name, without a token. */
  send<Body = Record<string, unknown>>(
    name: string | undefined,
    line: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
  /** {@link World.send} for requests that must succeed: only the body. */
  ask<Body = Record<string, never>>(name: string, line: string, body?: unknown): Promise<Body>;
  close(): Promise<void>;
}

/** Starts a server in memory on any free port, with a clock that stands still. */
export async function startWorld(options: EmbeddedOptions = {}): Promise<World> {
  const clock = (options.clock as MovableClock | undefined) ?? new MovableClock("2026-02-01T12:00:00.000Z");
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent", ...options, clock });
  const personas = await server.personas();
  const persona = (name: string) => {
    const found = personas.find((each) => each.name === name);
    if (!found) throw new Error(`the demo has no ${name}`);
    return found;
  };
  const send: World["send"] = async (name, line, body, headers = {}) => {
    const [method, path] = line.split(" ") as [string, string];
    const auth = name ? { authorization: `Bearer ${persona(name).accessToken}` } : {};
    const sent = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const type = body === undefined ? {} : { "content-type": "application/json" };
    const answer = await fetch(server.url + path, { method, headers: { ...auth, ...type, ...headers }, ...sent });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type")?.includes("json");
    return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : text) as never };
  };
  return {
    server,
    url: server.url,
    clock,
    idOf: (name) => persona(name).id,
    tokenOf: (name) => persona(name).accessToken,
    send,
    async ask(name, line, body) {
      const { status, body: answer } = await send(name, line, body);
      if (status >= 300) throw new Error(`${line} answered ${status}: ${JSON.stringify(answer)}`);
      return answer as never;
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
