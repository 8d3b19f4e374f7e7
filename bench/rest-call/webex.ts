/** The official client for Node, where it is installed. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { settings } from "../harness.ts";
import { type ClientSettings, input, serveCalls, token } from "./client.ts";

interface Official {
  init(options: object): {
    once(name: "ready", listener: () => void): void;
    messages: { create(message: object): Promise<{ text?: string }> };
  };
}

const { project } = settings<ClientSettings>();
const load = createRequire(join(project, "package.json"));
const official = load("webex") as Official;
const webex = official.init({ credentials: { access_token: token } });
await new Promise<void>((resolve) => webex.once("ready", resolve));

serveCalls(() => webex.messages.create(input));
