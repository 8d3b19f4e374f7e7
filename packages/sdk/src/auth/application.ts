import type { AuthServerOptions } from "./authServer.ts";
import { type ApplicationSettings, Grants } from "./grants.ts";
import { openServer } from "./openServer.ts";

/** An application as it is registered, and where. */
export interface ApplicationOptions extends AuthServerOptions, ApplicationSettings {}

/** One application at one authorization server: every grant that leads to a token. */
export class Application extends Grants {
  /** @throws SecretInBrowserError when a page has the client secret; InvalidInputError without a client id, or when an address is none */
  constructor(options: ApplicationOptions) {
    super(options, openServer(options));
  }
}
