/**
 * Lets a storm pass over clients and prints what came of it as one line of JSON:
 *
 *   node --conditions=@parley/source tests/load/main.ts '{"seed":6, ...}' [folder of the official clients]
 */
import { startSdkListeners } from "./listeners.ts";
import { officialListeners } from "./officialListeners.ts";
import { type StormOptions, storm } from "./storm.ts";

const [options = "{}", officialFolder] = process.argv.slice(2);
const report = await storm(JSON.parse(options) as StormOptions, officialFolder ? officialListeners(officialFolder) : startSdkListeners);
console.log(JSON.stringify(report));
process.exit(0);
