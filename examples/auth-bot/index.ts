/** Takes a bot's token from the environment once, and from a file ever after. */
import { Webex } from "@parley/sdk";
import { environmentStore, fileStore, TokenManager } from "@parley/sdk/auth";

const store = fileStore(process.env["TOKEN_FILE"] ?? "artifacts/auth-bot.json");
const given = await environmentStore().load();
if (given) await store.save(given);

const token = new TokenManager({ store });
const webex = new Webex({ token, baseUrl: process.env["PARLEY_URL"] });
webex.on("auth:lost", ({ error }) => console.error(error.message));

console.log(`The bot is ${(await webex.people.get("me")).displayName}.`);

await webex.close();
await token.close();
