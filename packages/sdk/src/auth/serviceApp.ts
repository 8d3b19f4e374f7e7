import { InvalidInputError } from "../core/errors.ts";
import { staticToken, type TokenSource } from "../core/token.ts";
import { Application, type ApplicationOptions } from "./application.ts";
import { SignInRequiredError } from "./errors.ts";
import type { Renewal } from "./renewal.ts";
import { TokenManager, type TokenManagerOptions } from "./tokenManager.ts";
import { readTokenAnswer, type TokenSet } from "./tokenSet.ts";

/** Settings of an application's own tokens. */
export interface OwnTokensOptions extends ApplicationOptions, Pick<TokenManagerOptions, "store" | "skewMs"> {
  clientSecret: string;
}

/** Settings of a service app. */
export interface ServiceAppOptions extends OwnTokensOptions {
  /** The refresh token that the developer portal shows once an administrator has said yes. Used where the store has none, or an older one. */
  refreshToken?: string | undefined;
  /** How to get the first tokens, and new ones when the refresh token has run out, without the portal. */
  organization?:
    | {
        /** Id of the application. */
        applicationId: string;
        /** The organization whose administrator said yes. */
        targetOrgId: string;
        /** Token of the developer who owns the application, with the scope `spark:applications_token`. */
        token: string | TokenSource;
      }
    | undefined;
}

/**
 * Tokens of a service app, an account of a machine that an administrator has let into an organization.
 *
 * Keep them in a file: a refresh token that changes with each refresh is lost with the memory it is in.
 *
 * @returns A source of tokens that renews itself, for `new Webex({ token })`.
 * @throws SecretInBrowserError in a page; InvalidInputError when there is nothing to begin with
 * @source documented https://developer.webex.com/docs/service-apps
 * @example
 * const token = serviceApp({ clientId, clientSecret, refreshToken, store: fileStore("service-app.yml") });
 * const webex = new Webex({ token });
 */
export function serviceApp(options: ServiceAppOptions): TokenManager {
  const { refreshToken, organization, store } = options;
  if (!refreshToken && !organization && !store) {
    throw new InvalidInputError("A service app needs a refresh token, a store that has one, or its organization to ask for one.");
  }
  const application = new Application(options);
  return managerOf(options, application, serviceAppRenewal(application, options), refreshToken);
}

/**
 * Tokens of an application itself, without a person (client credentials).
 *
 * @returns A source of tokens that asks for the next one when one runs out.
 * @throws SecretInBrowserError in a page
 */
export function clientCredentials(options: OwnTokensOptions): TokenManager {
  const application = new Application(options);
  return managerOf(options, application, { can: () => true, renew: () => application.clientCredentials() });
}

function managerOf(
  { store, skewMs, clock }: OwnTokensOptions,
  { server }: Application,
  renewal: Renewal,
  refreshToken?: string,
): TokenManager {
  const tokens = refreshToken ? { refresh_token: refreshToken } : undefined;
  return new TokenManager({ store, tokens, skewMs, clock, log: server.log, renewal });
}

function serviceAppRenewal(application: Application, options: ServiceAppOptions): Renewal {
  const refresh = application.renewal();
  const { organization } = options;
  if (!organization) return refresh;
  return {
    can: () => true,
    async renew(tokens) {
      try {
        if (refresh.can(tokens)) return await refresh.renew(tokens);
      } catch (error) {
        if (!(error instanceof SignInRequiredError)) throw error;
      }
      return await askForOrganization(application, options, organization);
    },
  };
}

async function askForOrganization(
  { server }: Application,
  { clientId, clientSecret }: ServiceAppOptions,
  { applicationId, targetOrgId, token }: NonNullable<ServiceAppOptions["organization"]>,
): Promise<TokenSet> {
  const askedAtMs = server.clock.now();
  const source = typeof token === "string" ? staticToken(token) : token;
  const url = `${server.endpoints.applications}/${encodeURIComponent(applicationId)}/token`;
  const authorization = `Bearer ${await source.get()}`;
  const answer = await server.ask({
    url,
    what: "The token of the service app",
    json: { clientId, clientSecret, targetOrgId },
    authorization,
  });
  return readTokenAnswer(answer, askedAtMs);
}
