/** An official client in a Node process: loads the package that is named on the command line and does what its parent says. */
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { createDriver, isOwnFault, tell } = require("./driver.cjs");

const report = (message) => process.connected && process.send(message);

// A rejection that nobody handles ends a Node process; here it is a finding, and the others are still wanted.
process.on("unhandledRejection", (reason) => isOwnFault(reason) || report({ unhandled: tell(reason) }));
process.on("uncaughtException", (error) => report({ unhandled: tell(error) }));

const [packageName] = process.argv.slice(2);
const drive = createDriver(createRequire(join(process.cwd(), "clients.cjs"))(packageName), report);
process.on("message", drive);
report({ event: "started", data: process.version });
