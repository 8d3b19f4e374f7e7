import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on loopback that keeps what it was asked. */
export interface Loopback extends AsyncDisposable {
  /** Such as `http://127.0.0.1:40001`. */
  origin: string;
  requests: Recorded[];
  server: Server;
  /** Connections that were opened. */
  connections: () => number;
}

/** One request as it arrived. */
export interface Recorded {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** Starts a server on a free port. */
export async function startLoopback(answer: RequestListener): Promise<Loopback> {
  const requests: Recorded[] = [];
  let connections = 0;
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    requests.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers, body });
    answer(request, response);
  });
  server.on("connection", () => {
    connections += 1;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    server,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
