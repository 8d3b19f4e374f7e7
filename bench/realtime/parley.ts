/** Ours, as installed from its tarball. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { given, serveListening } from "./client.ts";

type Sdk = typeof import("@parley/sdk");

const { url, project, token } = given;
const entry = createRequire(join(project, "package.json")).resolve("@parley/sdk");
const { Webex } = (await import(pathToFileURL(entry).href)) as Sdk;
const poster = new Webex({ token, baseUrl: url });

serveListening({
  async connect(heard) {
    const webex = new Webex({ token, baseUrl: url });
    webex.realtime.on("message:created", ({ text }) => {
      if (text !== undefined) heard();
    });
    await webex.realtime.connect();
  },
  post: (roomId, text) => poster.messages.create({ roomId, text }),
});
