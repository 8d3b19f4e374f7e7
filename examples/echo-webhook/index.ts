/**
 * The echo bot by webhook: the service calls it, and it believes what is signed. Runs until it is stopped with Ctrl-C.
 *
 * `PORT` says where it listens (any free port), `PUBLIC_URL` under which address the service reaches that (this machine).
 * Needs the token of a bot: the demo server has one, `echo`.
 */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webex } from "@parley/sdk";
import { createReceiver, type EventOf, reconcileWebhooks, toNodeHttp } from "@parley/sdk/webhooks";

const webex = new Webex({ token: process.env["WEBEX_ACCESS_TOKEN"], baseUrl: process.env["PARLEY_URL"] });
const me = await webex.people.get("me");
const secret = randomBytes(32).toString("hex");

/** A notification may come twice. */
const answered = new Set<string>();

/** Notifications carry no words: they are asked for. */
async function answer({ data }: EventOf<"messages">): Promise<void> {
  if (data.personId === me.id || answered.has(data.id)) return;
  const { id, roomId, parentId, text = "" } = await webex.messages.get(data.id);
  const words = text.replace(new RegExp(`^${me.displayName}\\s*`), "");
  await webex.messages.create({ roomId, parentId: parentId ?? id, text: `You said: ${words}` });
  answered.add(data.id);
}

// When `answer` throws, the service is told so and tells it again later.
const receiver = createReceiver({ secret, handlers: { "messages.created": answer }, onError: (error) => console.error(error) });
const program = createServer(toNodeHttp(receiver)).listen(Number(process.env["PORT"] ?? 0), "127.0.0.1");
await once(program, "listening");

const targetUrl = process.env["PUBLIC_URL"] ?? `http://127.0.0.1:${(program.address() as AddressInfo).port}/`;
const wanted = [{ name: "messages", resource: "messages", event: "created", targetUrl, secret }];
const plan = await reconcileWebhooks(webex, wanted, { prefix: "echo-webhook/" });
console.log(`${plan}\n${me.displayName} is called at ${targetUrl}`);

await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
await reconcileWebhooks(webex, [], { prefix: "echo-webhook/" });
program.close();
program.closeAllConnections();
await webex.close();
