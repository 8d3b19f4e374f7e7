import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Message } from "@parley/contract/messages";
import type { Webex } from "@parley/sdk";
import { createReceiver, reconcileWebhooks, toNodeHttp } from "@parley/sdk/webhooks";

/** Answers what people write to the bot in direct rooms, as it hears it over the event socket. @returns What stops it */
export async function answerDirectly(webex: Webex): Promise<() => void> {
  const me = await webex.people.get("me");
  const stop = webex.realtime.on("message:created", async (message) => {
    if (message.personId !== me.id) await answer(webex, message);
  });
  await webex.realtime.connect();
  return stop;
}

/** The same, called by webhook. @returns What stops it */
export async function answerByWebhook(webex: Webex): Promise<() => Promise<void>> {
  const me = await webex.people.get("me");
  const secret = randomBytes(32).toString("hex");
  const handlers = {
    "messages.created": async ({ data }: { data: { id: string; personId: string } }): Promise<void> => {
      if (data.personId !== me.id) await answer(webex, await webex.messages.get(data.id));
    },
  };
  // What cannot be answered now is told again later: the service takes anything but 200 for a failure.
  const program = createServer(toNodeHttp(createReceiver({ secret, handlers, onError: () => undefined }))).listen(0, "127.0.0.1");
  await once(program, "listening");
  const targetUrl = `http://127.0.0.1:${(program.address() as AddressInfo).port}/`;
  await reconcileWebhooks(webex, [{ name: "bot", resource: "messages", event: "created", targetUrl, secret }], { prefix: "bot/" });
  return async () => {
    program.closeAllConnections();
    program.close();
    await once(program, "close");
  };
}

async function answer(webex: Webex, { roomId, text = "" }: Pick<Message, "roomId" | "text">): Promise<void> {
  await webex.messages.create({ roomId, text: `You said: ${text}` });
}
