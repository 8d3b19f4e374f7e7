/** The official client for Node, where it is installed. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { given, serveListening } from "./client.ts";

interface Official {
  once(name: "ready", listener: () => void): void;
  messages: {
    listen(): Promise<void>;
    on(name: "created", listener: (event: { data: { text?: string } }) => void): void;
    create(message: object): Promise<unknown>;
  };
}

const { project, token } = given;
const sdk = createRequire(join(project, "package.json"))("webex") as { init(options: object): Official };

// A key service that is slow for once would end the process: the official client handles its timeouts nowhere.
process.on("unhandledRejection", () => {});

async function start(): Promise<Official> {
  const webex = sdk.init({ credentials: { access_token: token }, config: { logger: { level: "silent" } } });
  await new Promise<void>((resolve) => webex.once("ready", resolve));
  return webex;
}

const poster = await start();

serveListening({
  async connect(heard) {
    const webex = await start();
    webex.messages.on("created", ({ data }) => {
      if (data.text !== undefined) heard();
    });
    await webex.messages.listen();
  },
  post: (roomId, text) => poster.messages.create({ roomId, text }),
});
