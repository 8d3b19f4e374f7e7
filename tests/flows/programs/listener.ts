/**
 * A run of a program that goes on where the last one left off. Writes each message that it was told as a line of JSON on its output; at a line on its
 * input it closes and ends by itself.
 *
 * Settings as JSON: `{ url, token, folder }`; `folder` is where it keeps its state.
 */
import { Webex } from "@parley/sdk";
import { fileState } from "@parley/sdk/state/file";

const { url, token, folder } = JSON.parse(process.argv[2] ?? "{}") as { url: string; token: string; folder: string };
const webex = new Webex({ token, baseUrl: url, realtime: { store: fileState(folder) } });
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

webex.realtime.on("message:created", ({ text }) => say({ told: text }));
webex.realtime.on("recovered", () => say({ is: "recovered" }));
process.stdin.once("data", () => {
  process.stdin.destroy();
  void webex.close();
});
await webex.realtime.connect();
say({ is: "connected" });
