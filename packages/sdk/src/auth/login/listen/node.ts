import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { InvalidInputError } from "../../../core/errors.ts";
import { isLoopback } from "../../endpoints.ts";
import { page, pageHeaders } from "../../page.ts";
import type { RedirectHandler, RedirectListener } from "../listener.ts";

/**
 * Listens on this machine, and only for it, until the browser comes back.
 *
 * @param redirectUri - `http:` and a loopback name; port 0 is any that is free.
 * @throws InvalidInputError when it is none, or its port is taken.
 */
export async function listenForRedirect(redirectUri: string, handler: RedirectHandler): Promise<RedirectListener> {
  const wanted = requireLoopback(redirectUri);
  const serve = (request: IncomingMessage, response: ServerResponse) => void answer(request, response, actual, handler);
  const servers = await bind(wanted, serve);
  const actual = new URL(wanted);
  actual.port = String(((servers[0] as Server).address() as AddressInfo).port);
  return {
    // As it was given where that is possible: it is compared letter by letter with what was registered.
    redirectUri: wanted.port === "0" ? actual.href : redirectUri,
    async close() {
      await Promise.all(servers.map(stop));
    },
  };
}

function requireLoopback(redirectUri: string): URL {
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  if (url?.protocol === "http:" && isLoopback(url.hostname)) return url;
  throw new InvalidInputError(`${JSON.stringify(redirectUri)} is not an http: address of this machine.`, {
    hint: "Register http://localhost:6001/redirect with the application, or another loopback address.",
  });
}

/** `localhost` has two addresses, and which one a browser takes first is up to it. */
async function bind(url: URL, serve: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server[]> {
  const name = url.hostname.replace(/^\[|\]$/g, "");
  const first = await listen(serve, name.endsWith("localhost") ? "127.0.0.1" : name, portOf(url)).catch((cause: NodeJS.ErrnoException) => {
    throw new InvalidInputError(`Nobody can listen at ${url.origin}: ${cause.code}.`, {
      cause,
      hint: "Stop what has the port, or pass another `redirectUri`.",
    });
  });
  if (!name.endsWith("localhost")) return [first];
  const { port } = first.address() as AddressInfo;
  const second = await listen(serve, "::1", port).catch(() => undefined);
  return second ? [first, second] : [first];
}

/** `new URL` leaves a port out that is the scheme's own. */
function portOf({ port }: URL): number {
  return port === "" ? 80 : Number(port);
}

async function listen(serve: (request: IncomingMessage, response: ServerResponse) => void, host: string, port: number): Promise<Server> {
  const server = createServer(serve);
  server.listen(port, host);
  await once(server, "listening");
  return server;
}

async function stop(server: Server): Promise<void> {
  server.close();
  // What is being answered is sent; what only waits is ended.
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 1000).unref();
}

async function answer(request: IncomingMessage, response: ServerResponse, at: URL, handler: RedirectHandler): Promise<void> {
  const url = new URL(request.url ?? "/", at);
  response.shouldKeepAlive = false;
  // A name that leads here and is not ours belongs to a page that tries its luck.
  if (request.method !== "GET" || url.pathname !== at.pathname || request.headers.host !== at.host) {
    response.writeHead(404, pageHeaders).end(page("Nothing here", "This address only waits for a sign-in."));
    return;
  }
  try {
    await handler(url);
    response.writeHead(200, pageHeaders).end(page("You are signed in", "You can close this page and go back to where you came from."));
  } catch (error) {
    response.writeHead(400, pageHeaders).end(page("You are not signed in", error instanceof Error ? error.message : "Something failed."));
  }
}
