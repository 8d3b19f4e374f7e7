/** Makes a guest, somebody without an account, and does something in their name. */
import { Webex } from "@parley/sdk";
import { createGuests } from "@parley/sdk/auth";

const guests = createGuests({
  issuer: { id: process.env["GUEST_ISSUER_ID"] ?? "", secret: process.env["GUEST_ISSUER_SECRET"] ?? "" },
  baseUrl: process.env["PARLEY_URL"],
});
// A page would be given `(await guests.token({ … })).access_token`, and nothing else of this.
const token = guests.source({ sub: "visitor-17", name: "Visitor" });
const webex = new Webex({ token, baseUrl: process.env["PARLEY_URL"] });

console.log(`The guest is ${(await webex.people.get("me")).displayName}.`);

await webex.close();
await token.close();
