/** Gets an application its own token, without any person. It is for services that ask who calls, not for whom; the public API is for people, and says so. */
import { Webex } from "@parley/sdk";
import { clientCredentials } from "@parley/sdk/auth";

const token = clientCredentials({
  clientId: process.env["WEBEX_CLIENT_ID"] ?? "",
  clientSecret: process.env["WEBEX_CLIENT_SECRET"] ?? "",
  // What services may be asked by an application itself.
  scope: "webexsquare:admin",
  baseUrl: process.env["PARLEY_URL"],
});
const webex = new Webex({ token, baseUrl: process.env["PARLEY_URL"] });

await token.get();
const hours = (Date.parse(token.tokens.expires_at ?? "") - Date.now()) / 3_600_000;
console.log(`The application has a token of its own for ${Math.round(hours / 24)} days.`);
const answer = await webex.people.get("me").catch((error: Error) => error);
console.log(answer instanceof Error ? `For people's things it is no good: ${answer.name}.` : `It is ${answer.displayName}.`);

await webex.close();
await token.close();
