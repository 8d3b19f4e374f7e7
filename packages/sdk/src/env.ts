import { environment } from "./core/environment.ts";
// The whole list, although one name would do: with it, packing joins what both entries load into one file, which starts faster.
import { Webex } from "./index.ts";

/**
 * A client made from the environment: `WEBEX_ACCESS_TOKEN`, and where they are set `HYDRA_SERVICE_URL`, `U2C_SERVICE_URL` and
 * `WEBEX_LOG_LEVEL`. Importing it never fails: without a token, each call rejects with a `NoTokenError` that names the variable.
 *
 * @example
 * import webex from "@parley/sdk/env";
 * await webex.messages.create({ toPersonEmail: "ana@acme.example", text: "hello" });
 */
export const webex: Webex = new Webex({
  token: environment("WEBEX_ACCESS_TOKEN"),
  services: { hydra: environment("HYDRA_SERVICE_URL"), u2c: environment("U2C_SERVICE_URL") },
  logger: { level: environment("WEBEX_LOG_LEVEL") },
});

/** @alias */
export default webex;
