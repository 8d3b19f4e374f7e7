/** A web app with "Login with Webex", until it is stopped with Ctrl-C. */
import { randomBytes } from "node:crypto";
import { createLogin, toExpress } from "@parley/sdk/auth";
import express from "express";

const port = Number(process.env["PORT"] ?? 5010);
const login = createLogin({
  clientId: process.env["WEBEX_CLIENT_ID"] ?? "",
  clientSecret: process.env["WEBEX_CLIENT_SECRET"],
  redirectUri: `http://localhost:${port}/callback`,
  baseUrl: process.env["PARLEY_URL"],
  // A secret that is made anew signs everybody out at each start; a real app keeps its own.
  cookieSecret: process.env["COOKIE_SECRET"] ?? randomBytes(32).toString("base64"),
  onError: (error) => console.error(error),
});

const app = express().use(toExpress(login));
app.get("/", async (request, response) => {
  const visitor = await login.session(request);
  const text = visitor
    ? `<p>Hello, ${escapeHtml(String(visitor["name"]))}.</p><form method="post" action="/logout"><button>Sign out</button></form>`
    : `<p><a href="/login">Login with Webex</a></p>`;
  response.send(`<!doctype html><title>Login with Webex</title>${text}`);
});
const server = app.listen(port, "127.0.0.1", () => console.log(`Open http://localhost:${port}`));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
