/** Ours, as installed from its tarball. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { settings } from "../harness.ts";
import { type ClientSettings, input, serveCalls, token } from "./client.ts";

type Sdk = typeof import("@parley/sdk");

const { url, project } = settings<ClientSettings>();
const entry = createRequire(join(project, "package.json")).resolve("@parley/sdk");
const { Webex } = (await import(pathToFileURL(entry).href)) as Sdk;
const webex = new Webex({ token, services: { hydra: `${url}/v1`, u2c: `${url}/u2c/api/v1` } });

serveCalls(() => webex.messages.create(input));
