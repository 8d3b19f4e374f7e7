/** The least a server of this kind can do: read JSON, insert one row, answer, send two frames. No rules, no rights, no keys. */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type WebSocket, WebSocketServer } from "ws";
import { serve, settings } from "../harness.ts";

const { folder, frameBytes = 0 } = settings<{ folder: string; frameBytes?: number }>();
const database = new DatabaseSync(join(folder, "floor.sqlite"));
database.exec(
  "pragma journal_mode = wal; pragma synchronous = normal; create table messages (id text primary key, room text, text text, created text)",
);
const insert = database.prepare("insert into messages values (?, ?, ?, ?)");
const open = new Set<WebSocket>();
/** Makes frames as long as those that they are compared with. */
const padding = "x".repeat(Math.max(0, frameBytes - 300));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => post(request, response, JSON.parse(Buffer.concat(chunks).toString()) as { roomId: string; text: string }));
});

function post(_request: IncomingMessage, response: ServerResponse, { roomId, text }: { roomId: string; text: string }): void {
  const message = { id: randomUUID(), roomId, text, created: new Date().toISOString() };
  insert.run(message.id, message.roomId, message.text, message.created);
  const body = JSON.stringify(message);
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
  const frame = JSON.stringify({ id: randomUUID(), data: { eventType: "conversation.activity", activity: message }, padding });
  for (const socket of open) socket.send(frame);
}

new WebSocketServer({ server }).on("connection", (socket) => {
  open.add(socket);
  socket.on("message", () => {});
  socket.once("message", () => socket.send(JSON.stringify({ id: randomUUID(), data: { eventType: "mercury.buffer_state" } })));
  socket.on("close", () => open.delete(socket));
});

await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
serve(() => Promise.resolve({ host: `127.0.0.1:${port}` }));
