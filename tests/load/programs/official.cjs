/** Several official clients in one Node process: each listens as one person and tells its parent of the messages it hears of. */
const { createRequire } = require("node:module");
const { join } = require("node:path");

const [clientsFolder, packageName] = process.argv.slice(2);
const report = (message) => process.connected && process.send(message);

// A rejection that nobody handles ends a Node process; here it is counted, and the others are still wanted.
process.on("unhandledRejection", () => report({ unhandled: 1 }));
process.on("uncaughtException", () => report({ unhandled: 1 }));

const Webex = createRequire(join(clientsFolder, "clients.cjs"))(packageName);

process.on("message", async (people) => {
  for (const { index, token } of people) {
    const webex = Webex.init({ credentials: { access_token: token }, config: { logger: { level: "silent" } } });
    await new Promise((resolve) => webex.once("ready", resolve));
    await webex.messages.listen();
    webex.messages.on("created", ({ data }) => report({ listener: index, roomId: data.roomId, messageId: data.id }));
  }
  report({ listening: people.length });
});
report({ started: true });
