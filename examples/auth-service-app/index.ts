/** Acts as a service app: a machine account that an administrator has let in. Administers, and hears what it is told. Its tokens are kept in a file. */
import { Webex } from "@parley/sdk";
import { fileStore, serviceApp } from "@parley/sdk/auth";

const baseUrl = process.env["PARLEY_URL"];
const owner = new Webex({ token: process.env["WEBEX_ACCESS_TOKEN"], baseUrl });
const { orgId = "" } = await owner.people.get("me");

const clientId = process.env["WEBEX_CLIENT_ID"] ?? "";
const token = serviceApp({
  clientId,
  clientSecret: process.env["WEBEX_CLIENT_SECRET"] ?? "",
  baseUrl,
  store: fileStore(process.env["TOKEN_FILE"] ?? "artifacts/auth-service-app.json"),
  // Instead of this, `refreshToken` may be what the developer portal shows.
  organization: {
    applicationId: process.env["WEBEX_APPLICATION_ID"] ?? clientId,
    targetOrgId: orgId,
    token: process.env["WEBEX_ACCESS_TOKEN"] ?? "",
  },
});
const webex = new Webex({ token, baseUrl });

const me = await webex.people.get("me");
const { displayName } = await webex.organizations.get({ orgId });
console.log(`${me.displayName} administers ${displayName}.`);
const people = await webex.people.list({ email: "ben@acme.example" });
console.log(`The service app sees ${people.items.map((person) => person.displayName).join(", ")}.`);

// Needs the scope spark:all.
await webex.realtime.connect();
const heard = webex.realtime.next("message:created", AbortSignal.timeout(10_000));
await owner.messages.create({ toPersonId: me.id, text: "Are you there?" });
console.log(`It heard: ${(await heard).text}`);

await Promise.all([webex.close(), owner.close()]);
await token.close();
