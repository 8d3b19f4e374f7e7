/** The bot of bot.ts, over the event socket, until it is stopped with Ctrl-C. */
import { once } from "node:events";
import { Webex } from "@parley/sdk";
import { answerDirectly } from "./bot.ts";

const webex = new Webex({ token: process.env["WEBEX_ACCESS_TOKEN"], baseUrl: process.env["PARLEY_URL"] });
await answerDirectly(webex);
console.log("The bot is listening.");
await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
await webex.close();
