/** A bot made with the official bot framework: says what it is asked to say, and reports what it hears. */
const { createReadStream } = require("node:fs");
const { createServer } = require("node:http");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { tell } = require("./driver.cjs");

const report = (message) => process.connected && process.send(message);

process.on("unhandledRejection", (reason) => report({ unhandled: tell(reason) }));
process.on("uncaughtException", (error) => report({ unhandled: tell(error) }));

const installed = createRequire(join(process.cwd(), "clients.cjs"));
const Framework = installed("webex-node-bot-framework");
const { BOT_TOKEN: token, BOT_WEBHOOK_SECRET: webhookSecret } = process.env;
const framework = new Framework(webhookSecret ? { token, webhookSecret, webhookUrl: "set when the port is known" } : { token });

const card = {
  type: "AdaptiveCard",
  version: "1.2",
  body: [{ type: "Input.Text", id: "answer" }],
  actions: [{ type: "Action.Submit", title: "Send" }],
};

framework.on("initialized", () => report({ event: "initialized", data: framework.bots.map(({ room }) => room.title) }));
framework.on("spawn", (bot, _id, addedBy) => report({ event: "spawned", data: { title: bot.room.title, addedBy: addedBy ?? null } }));
framework.on("mentioned", (_bot, trigger) => report({ event: "mentioned", data: trigger.message.text }));
framework.on("memberEnters", (_bot, membership) => report({ event: "memberEnters", data: membership.personEmail }));
framework.on("attachmentAction", (_bot, { attachmentAction, person }) =>
  report({
    event: "attachmentAction",
    data: { inputs: attachmentAction.inputs, messageId: attachmentAction.messageId, from: person.displayName },
  }),
);
framework.on("files", (_bot, { message }) => report({ event: "files", data: { files: message.files, text: message.text } }));
framework.hears("source", (bot) => bot.uploadStream(createReadStream(__filename)));
framework.hears("card", (bot) => bot.sendCard(card, "A card"));
framework.hears("hello", (bot, trigger) => bot.say(`Hello ${trigger.person.displayName}, you said: ${trigger.text}`));
framework.hears(/^(echo )?shout/i, (bot) => bot.say("markdown", "**HELLO**"));

process.on("message", async ({ id, op }) => {
  try {
    report({ id, value: await framework[op]() });
  } catch (error) {
    report({ id, error: { name: error.name, message: error.message, statusCode: error.statusCode } });
  }
});
/** With a secret, the bot hears by webhook: what arrives is handed to the framework as an Express app would. */
function listenForWebhooks() {
  const webhook = installed("webex-node-bot-framework/webhook")(framework);
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    request.body = JSON.parse(text);
    const answer = {
      status: (code) => {
        response.statusCode = code;
      },
      send: (body) => response.end(body),
    };
    await webhook(request, answer);
  });
  server.listen(0, "127.0.0.1", () => {
    framework.options.webhookUrl = `http://127.0.0.1:${server.address().port}/`;
    report({ event: "started", data: process.version });
  });
}

if (webhookSecret) listenForWebhooks();
else report({ event: "started", data: process.version });
