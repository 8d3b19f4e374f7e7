/** Every grant by hand, for programs that keep tokens in a way of their own: a code, its renewal, a token that may less, and their end. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webex } from "@parley/sdk";
import { Application, createPkce } from "@parley/sdk/auth";

const state = randomBytes(16).toString("hex");
const back = Promise.withResolvers<URLSearchParams>();
const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  // Anybody can call this address: only what this program began is looked at.
  if (searchParams.get("state") !== state) return void response.writeHead(400).end();
  response.writeHead(200, { "content-type": "text/plain", connection: "close" }).end("You can close this page.");
  back.resolve(searchParams);
});
const redirect = new URL(process.env["REDIRECT_URI"] ?? "http://localhost:6001/redirect");
await once(server.listen(Number(redirect.port), "127.0.0.1"), "listening");
redirect.port = String((server.address() as AddressInfo).port);

const baseUrl = process.env["PARLEY_URL"];
const application = new Application({
  clientId: process.env["WEBEX_CLIENT_ID"] ?? "",
  clientSecret: process.env["WEBEX_CLIENT_SECRET"],
  scope: "spark:all spark:kms",
  redirectUri: redirect.href,
  baseUrl,
});
const { codeVerifier, codeChallenge } = await createPkce();
console.log(`Open ${application.authorizeUrl({ state, codeChallenge })}`);
const answer = await back.promise;
server.close();
const code = answer.get("code");
if (code === null) throw new Error(`There is no code: ${answer.get("error")}`);

const first = await application.exchange({ code, codeVerifier, iss: answer.get("iss") ?? undefined });
const tokens = await application.refresh(first.refresh_token ?? "");
const lesser = await application.reduceScope(tokens.access_token, "spark:people_read");
console.log(`Who: ${await whoHas(lesser.access_token)}. Rooms: ${await roomsWith(lesser.access_token)}.`);
await application.revoke(tokens.refresh_token ?? "", "refresh_token");
console.log(`After the end: ${await whoHas(tokens.access_token)}.`);

async function whoHas(token: string): Promise<string> {
  await using webex = new Webex({ token, baseUrl });
  return await webex.people.get("me").then(
    ({ displayName }) => displayName ?? "",
    (error: Error) => error.name,
  );
}

async function roomsWith(token: string): Promise<string> {
  await using webex = new Webex({ token, baseUrl });
  return await webex.rooms.list().then(
    ({ items }) => String(items.length),
    (error: Error) => error.name,
  );
}
