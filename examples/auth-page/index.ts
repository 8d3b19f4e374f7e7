/** A page without a server of its own that acts for its visitor: with a code and PKCE, or with the implicit grant. Served here until Ctrl-C. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const baseUrl = process.env["PARLEY_URL"] ?? "http://127.0.0.1:4100";
const file = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url));
const { outputFiles } = await build({
  entryPoints: [file("app.ts")],
  bundle: true,
  write: false,
  format: "esm",
  platform: "browser",
  conditions: ["@parley/source"],
});
const settings = JSON.stringify({ baseUrl, clientId: process.env["WEBEX_CLIENT_ID"] ?? "" });
const files = new Map([
  ["/", { type: "text/html", content: readFileSync(file("index.html"), "utf8") }],
  ["/app.js", { type: "text/javascript", content: outputFiles[0]?.text ?? "" }],
  ["/settings.json", { type: "application/json", content: settings }],
]);
const rules = `default-src 'none'; script-src 'self'; connect-src 'self' ${baseUrl}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const server = createServer(({ url = "/" }, response) => {
  const found = files.get(new URL(url, "http://page").pathname);
  if (!found) return void response.writeHead(404).end();
  // The address may hold a token for a moment: nobody else is told of it.
  const headers = { "content-security-policy": rules, "referrer-policy": "no-referrer", "cache-control": "no-store" };
  response.writeHead(200, { ...headers, "content-type": `${found.type}; charset=utf-8` }).end(found.content);
}).listen(Number(process.env["PORT"] ?? 5011), "127.0.0.1");
await once(server, "listening");
console.log(`Open http://localhost:${(server.address() as AddressInfo).port}/`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
