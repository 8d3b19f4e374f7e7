/**
 * Asks somebody by a card, prints what is filled in and answers it. `FORM_TO` is the e-mail address of whom it asks.
 * `npm run example -- fill-in-form` fills it in.
 */
import { Webex } from "@parley/sdk";
import { card, choiceInput, dateInput, submit, textBlock, textInput } from "@parley/sdk/cards";

const webex = new Webex({ token: process.env["WEBEX_ACCESS_TOKEN"], baseUrl: process.env["PARLEY_URL"] });

const form = card({
  body: [
    textBlock("A day off", { weight: "bolder", size: "medium" }),
    dateInput("day", { label: "Which day?", isRequired: true, errorMessage: "Choose a day" }),
    choiceInput("part", { all: "The whole day", morning: "The morning", afternoon: "The afternoon" }, { value: "all" }),
    textInput("note", { label: "Anything to say?", isMultiline: true, maxLength: 500 }),
  ],
  actions: [submit("Ask for it")],
});

await webex.realtime.connect();
const toPersonEmail = process.env["FORM_TO"] ?? "ben@acme.example";
const { id } = await webex.messages.create({
  toPersonEmail,
  text: "Which day would you like to have off?",
  attachments: [form],
});
console.log(`Waiting for ${toPersonEmail} to fill in the form.`);

const filledIn = Promise.withResolvers<Record<string, unknown>>();
webex.realtime.on("attachmentAction:created", async ({ messageId, roomId, personId, inputs = {} }) => {
  if (messageId !== id) return;
  const { displayName } = await webex.people.get(personId);
  console.log(`${displayName} filled in:`, inputs);
  const { day, part } = inputs;
  await webex.messages.create({ roomId, parentId: id, markdown: `Noted, ${displayName}: **${day}** (${part}).` });
  filledIn.resolve(inputs);
});
await filledIn.promise;
await webex.close();
