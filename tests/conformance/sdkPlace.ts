import { createRequire } from "node:module";
import { Webex } from "@parley/sdk";
import { OfficialClient, type Report } from "./officialClient.ts";
import type { World } from "./world.ts";

type Drive = (message: object) => Promise<void>;
type CreateDriver = (sdk: typeof Webex, report: (report: Report) => void) => Drive;

const { createDriver } = createRequire(import.meta.url)("./programs/driver.cjs") as { createDriver: CreateDriver };

/** Starts our own SDK as somebody, in this process, driven as the official ones are: by the face that both have. */
export async function startSdk(world: World, name: string): Promise<OfficialClient> {
  const started: Webex[] = [];
  // The driver keeps its client to itself; this is how it can be closed.
  const sdk = Object.assign(Object.create(Webex) as typeof Webex, {
    init(options: Parameters<typeof Webex.init>[0]) {
      const webex = Webex.init(options);
      started.push(webex);
      return webex;
    },
  });
  const client = new OfficialClient((report) => {
    const drive = createDriver(sdk, report);
    return {
      async send(message) {
        void drive(message);
      },
      async close() {
        await Promise.all(started.map((webex) => webex.close()));
      },
    };
  });
  const discovery = { hydra: `${world.url}/v1`, u2c: `${world.url}/u2c/api/v1` };
  await client.ask("init", {
    options: { credentials: { access_token: world.person(name).accessToken }, config: { services: { discovery } } },
  });
  return client;
}
