/**
 * A bot that answers what is said to it, until it is stopped with Ctrl-C. Write to it in a direct room, or mention it in a group.
 * Needs the token of a bot: the demo server has one, `echo`.
 */
import { Webex } from "@parley/sdk";

const webex = new Webex({ token: process.env["WEBEX_ACCESS_TOKEN"], baseUrl: process.env["PARLEY_URL"] });
const me = await webex.people.get("me");

webex.realtime.on("message:created", async ({ personId, roomId, parentId, id, text }) => {
  if (personId === me.id || !text) return;
  const words = text.replace(new RegExp(`^${me.displayName}\\s*`), "");
  await webex.messages.create({ roomId, parentId: parentId ?? id, text: `You said: ${words}` });
});
await webex.realtime.connect();
console.log(`${me.displayName} is listening.`);

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
await new Promise<void>((resolve) => stop.signal.addEventListener("abort", () => resolve()));
await webex.close();
