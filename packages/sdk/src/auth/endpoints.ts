import { InvalidInputError } from "../core/errors.ts";

/** Where the parts of an authorization server are. */
export interface AuthEndpoints {
  /** The page on which people sign in and agree. */
  authorize: string;
  token: string;
  deviceAuthorize: string;
  deviceToken: string;
  revoke: string;
  /** The page that ends a session. */
  logout: string;
  userInfo: string;
  /** The public keys that ID tokens are signed with. */
  keySet: string;
  jwtLogin: string;
  guestToken: string;
  guestCount: string;
  /** Applications; the token of one is at `/{id}/token` below it. */
  applications: string;
}

/**
 * Addresses of an authorization server.
 *
 * @param baseUrl - Origin of the service, such as `http://127.0.0.1:4100`; the public cloud unless said.
 * @throws InvalidInputError when an address is none.
 * @source documented https://developer.webex.com/docs/integrations https://developer.webex.com/docs/login-with-webex
 */
export function authEndpoints(baseUrl?: string | undefined, own: Partial<AuthEndpoints> = {}): AuthEndpoints {
  const origin = baseUrl?.replace(/\/+$/, "");
  const endpoints = { ...endpointsOfHydra(origin === undefined ? "https://webexapis.com/v1" : `${origin}/v1`), ...own };
  for (const url of Object.values(endpoints)) requireAddress(url);
  return endpoints;
}

const cloudBroker = "https://idbroker.webex.com";

/**
 * The same, where only the public API is known.
 *
 * @param hydra - Its address with `/v1`.
 * @param broker - Origin of the broker; of a service that is not the public cloud, the same as of the API.
 */
export function endpointsOfHydra(hydra: string, broker?: string | undefined): AuthEndpoints {
  const { origin, hostname } = new URL(hydra);
  const isCloud = hostname === "webexapis.com" || hostname.endsWith(".ciscospark.com");
  const pages = `${(broker ?? (isCloud ? cloudBroker : origin)).replace(/\/+$/, "")}/idb/oauth2/v1`;
  return {
    authorize: `${hydra}/authorize`,
    token: `${hydra}/access_token`,
    deviceAuthorize: `${hydra}/device/authorize`,
    deviceToken: `${hydra}/device/token`,
    revoke: `${pages}/revoke`,
    logout: `${pages}/logout`,
    userInfo: `${hydra}/userinfo`,
    keySet: `${hydra}/verification`,
    jwtLogin: `${hydra}/jwt/login`,
    guestToken: `${hydra}/guests/token`,
    guestCount: `${hydra}/guests/count`,
    applications: `${hydra}/applications`,
  };
}

/** Names of this machine itself, whose traffic nobody on a network sees. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

function requireAddress(url: string): void {
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    throw new InvalidInputError(`${JSON.stringify(url)} is not an http: or https: address.`);
}
