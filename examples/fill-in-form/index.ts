/** Fills in the form that `card-form` has sent, as a client does when its button is pressed. `FORM_FROM` is the e-mail address of the sender. */
import { Webex } from "@parley/sdk";

const webex = new Webex({ token: process.env["WEBEX_ACCESS_TOKEN"], baseUrl: process.env["PARLEY_URL"] });

const { items } = await webex.messages.listDirect({ personEmail: process.env["FORM_FROM"] ?? "echo@acme.example" });
const form = items.find(({ attachments }) => attachments?.length);
if (!form) throw new Error("There is no form yet: run the example card-form first.");

const inputs = { day: "2026-12-24", part: "all", note: "Thank you" };
await webex.attachmentActions.create({ type: "submit", messageId: form.id, inputs });
console.log("Filled in:", inputs);
await webex.close();
