/** The least that a post and its event can take: one HTTP round trip, and one frame from a server to a client. All raw. */
import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocket, WebSocketServer } from "ws";
import { serve, settings } from "../harness.ts";

const { url } = settings<{ url?: string }>();

/** In a process of its own: answers posts, and sends each frame back. */
async function beServer(): Promise<void> {
  const server = createServer((incoming, response) => {
    incoming.resume();
    incoming.on("end", () => response.writeHead(200, { "content-type": "application/json", "content-length": 2 }).end("{}"));
  });
  new WebSocketServer({ server }).on("connection", (socket) => socket.on("message", (data) => socket.send(String(data))));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  serve(async () => ({ url: `http://127.0.0.1:${port}` }));
}

async function beClient(host: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const socket = new WebSocket(host.replace("http", "ws"));
  await once(socket, "open");
  const frame = JSON.stringify({ id: "x".repeat(36), data: { activity: "x".repeat(1200) } });
  serve(async ({ rounds }: { rounds: number }) => {
    const ms: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const startedAt = performance.now();
      await post(host, agent);
      const postedAt = performance.now();
      socket.send(frame);
      await once(socket, "message");
      // There and back is two hops.
      ms.push(postedAt - startedAt + (performance.now() - postedAt) / 2);
    }
    return { ms };
  });
}

function post(host: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(host, { method: "POST", agent, headers: { "content-type": "application/json" } }, (response) => {
      response.resume();
      response.on("end", resolve);
    });
    call.on("error", reject);
    call.end('{"roomId":"room","text":"hello"}');
  });
}

await (url ? beClient(url) : beServer());
