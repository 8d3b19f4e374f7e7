import { type Call, type Reply, type Route, wire } from "../platform/route.ts";
import type { AuthorizationContext } from "./context.ts";
import { grantTypes } from "./exchange.ts";
import { identityScopes } from "./scopes.ts";
import { userInfo } from "./userInfo.ts";

const open = { access: "anyone" } as const;

export const openIdRoutes: Route<AuthorizationContext>[] = [
  wire("GET /.well-known/openid-configuration", discovery, open),
  wire("GET /.well-known/oauth-authorization-server", discovery, open),
  wire("GET /v1/verification", async (ctx) => ({ status: 200, body: await ctx.keys.published(ctx) }), open),
  wire("GET /idb/oauth2/v2/keys/verificationjwk", async (ctx) => ({ status: 200, body: await ctx.keys.published(ctx) }), open),
  wire("GET /v1/userinfo", async (ctx) => ({ status: 200, body: await userInfo(ctx) }), { scope: "openid" }),
  wire("POST /v1/userinfo", async (ctx) => ({ status: 200, body: await userInfo(ctx) }), { scope: "openid" }),
];

/** Where everything is. @source documented OpenID Connect Discovery 3, RFC 8414 */
async function discovery(_ctx: AuthorizationContext, { origin }: Call): Promise<Reply> {
  const body = {
    issuer: origin,
    authorization_endpoint: `${origin}/v1/authorize`,
    token_endpoint: `${origin}/v1/access_token`,
    userinfo_endpoint: `${origin}/v1/userinfo`,
    jwks_uri: `${origin}/v1/verification`,
    revocation_endpoint: `${origin}/v1/revoke`,
    device_authorization_endpoint: `${origin}/v1/device/authorize`,
    end_session_endpoint: `${origin}/idb/oauth2/v1/logout`,
    response_types_supported: ["code", "token"],
    response_modes_supported: ["query", "fragment"],
    grant_types_supported: [...grantTypes, "implicit"],
    code_challenge_methods_supported: ["S256"],
    token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post", "none"],
    revocation_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post", "none"],
    scopes_supported: [...identityScopes, "spark:all", "spark:kms"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    claims_supported: ["sub", "realm", "email", "email_verified", "name", "preferred_username", "given_name", "family_name", "auth_time"],
    prompt_values_supported: ["none", "login", "consent"],
    authorization_response_iss_parameter_supported: true,
  };
  return { status: 200, body };
}
