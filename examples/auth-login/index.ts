/** Signs you in in the browser of this machine, keeps the tokens in a file, and says who you are. The second time, nobody is asked. */
import { Webex } from "@parley/sdk";
import { fileStore, login } from "@parley/sdk/auth";

const token = await login({
  clientId: process.env["WEBEX_CLIENT_ID"] ?? "",
  clientSecret: process.env["WEBEX_CLIENT_SECRET"],
  redirectUri: process.env["REDIRECT_URI"] ?? "http://localhost:6001/redirect",
  scope: "spark:all spark:kms",
  baseUrl: process.env["PARLEY_URL"],
  store: fileStore(process.env["TOKEN_FILE"] ?? "artifacts/auth-login.json"),
});
const webex = new Webex({ token, baseUrl: process.env["PARLEY_URL"] });

console.log(`You are ${(await webex.people.get("me")).displayName}.`);

await webex.close();
await token.close();
