/**
 * A shop with a chat in its page: a customer without an account talks to an agent in a space, both ways. Runs until it is stopped with
 * Ctrl-C. What is typed here is the agent's answer.
 *
 * `GUEST_ISSUER_ID` and `GUEST_ISSUER_SECRET`, or `SERVICE_APP_TOKEN`, say who makes the guests, `SUPPORT_AGENTS` the e-mail addresses of
 * further agents, separated by commas, `PORT` where the shop is (any free port).
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Webex } from "@parley/sdk";
import { createGuests } from "@parley/sdk/auth";
import { build } from "esbuild";
import { Desk } from "./desk.ts";

const baseUrl = process.env["PARLEY_URL"] ?? "http://127.0.0.1:4100";
const { GUEST_ISSUER_ID: id = "", GUEST_ISSUER_SECRET: secret = "", SERVICE_APP_TOKEN: serviceApp } = process.env;
const colleagues = (process.env["SUPPORT_AGENTS"] ?? "").split(",").filter(Boolean);

const agent = new Webex({ token: process.env["WEBEX_ACCESS_TOKEN"], baseUrl });
const me = await agent.people.get("me");
// What makes guests stays here: whoever has it can speak as any of them.
const guests = createGuests({ baseUrl, ...(serviceApp ? { serviceApp } : { issuer: { id, secret } }) });
const desk = new Desk(agent, baseUrl, guests, colleagues);
agent.realtime.on("message:created", (message) => {
  const line = desk.hear(message, me.id);
  if (line !== undefined) console.log(line);
});
await agent.realtime.connect();

const page = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url));
const { outputFiles } = await build({
  entryPoints: [page("chat.ts")],
  bundle: true,
  write: false,
  format: "esm",
  platform: "browser",
  conditions: ["@parley/source"],
});
const files = new Map<string, { type: string; content: string }>([
  ["/", { type: "text/html; charset=utf-8", content: readFileSync(page("index.html"), "utf8") }],
  ["/chat.css", { type: "text/css; charset=utf-8", content: readFileSync(page("chat.css"), "utf8") }],
  ["/chat.js", { type: "text/javascript; charset=utf-8", content: outputFiles[0]?.text ?? "" }],
]);
const rules = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${baseUrl} ${baseUrl.replace(/^http/, "ws")}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const shop = createServer((request, response) => {
  void serve(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
}).listen(Number(process.env["PORT"] ?? 0), "127.0.0.1");
await once(shop, "listening");
console.log(`The shop is open at http://127.0.0.1:${(shop.address() as AddressInfo).port}/ and ${me.displayName} answers here.`);

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === "POST" && request.url === "/chat") return openChat(request, response);
  const file = request.method === "GET" ? files.get(request.url ?? "") : undefined;
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": file.type, "content-security-policy": rules, "x-content-type-options": "nosniff" });
  response.end(file.content);
}

/** The cookie is what makes a customer the same guest the next time. No script can read it, and no other site can have it sent. */
async function openChat(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const part of request.setEncoding("utf8")) {
    body += part;
    if (body.length > 1000) return void response.writeHead(413, { connection: "close" }).end();
  }
  const { name } = JSON.parse(body) as { name?: unknown };
  const called = typeof name === "string" ? name.trim().slice(0, 60) : "";
  const subject = /(?:^|; )guest=([\da-f-]{36})/.exec(request.headers.cookie ?? "")?.[1] ?? randomUUID();
  const chat = await desk.open(subject, called || "A guest");
  response.writeHead(200, {
    "content-type": "application/json",
    "cache-control": "no-store",
    "set-cookie": `guest=${subject}; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000`,
  });
  response.end(JSON.stringify({ ...chat, baseUrl }));
}

const typed = createInterface(process.stdin);
typed.on("line", (line) => {
  if (line.trim()) desk.answer(line).catch((error: unknown) => console.error((error as Error).message));
});

await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
typed.close();
shop.close();
shop.closeAllConnections();
await agent.close();
