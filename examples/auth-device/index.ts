/** Signs you in with another device: for terminals, containers and everything else without a browser. */
import { Webex } from "@parley/sdk";
import { deviceLogin } from "@parley/sdk/auth";

const token = await deviceLogin({
  clientId: process.env["WEBEX_CLIENT_ID"] ?? "",
  clientSecret: process.env["WEBEX_CLIENT_SECRET"],
  scope: "spark:all spark:kms",
  baseUrl: process.env["PARLEY_URL"],
  onPrompt: ({ userCode, verificationUri }) => console.log(`Open ${verificationUri} and type ${userCode}`),
});
const webex = new Webex({ token, baseUrl: process.env["PARLEY_URL"] });

console.log(`You are ${(await webex.people.get("me")).displayName}.`);

await webex.close();
await token.close();
