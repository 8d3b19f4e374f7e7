/** The least that a list can be: the rows as they are stored, read from SQLite and sent as JSON by bare `node:http`. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { serve, settings } from "../harness.ts";

const { file } = settings<{ file: string }>();
const database = new DatabaseSync(file, { readOnly: true });
const busiest = database.prepare("select room_id from activities group by room_id order by count(*) desc limit 1").get();
const list = database.prepare("select * from activities where room_id = ? and verb = 'post' order by seq desc limit 1000");

const server = createServer((_request, response) => {
  const body = JSON.stringify({ items: list.all(String(busiest?.room_id)) });
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
});
server.listen(0, "127.0.0.1", () => {
  serve(async () => ({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
});
