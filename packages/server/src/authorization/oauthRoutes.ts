import { type Fields, readFields } from "../platform/fields.ts";
import { Problem } from "../platform/problem.ts";
import { type Call, type Reply, type Route, wire } from "../platform/route.ts";
import type { ClientCredentials } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { authorizeDevice } from "./devices.ts";
import { exchangeToken } from "./exchange.ts";
import { OAuthError } from "./oauthError.ts";
import { revoke } from "./revocation.ts";

const open = { access: "anyone" } as const;
/** Answers with secrets in them are never kept. @source documented RFC 6749 5.1 */
const noStore = { "cache-control": "no-store", pragma: "no-cache" };

export const oauthRoutes: Route<AuthorizationContext>[] = [
  wire("POST /v1/access_token", token, open),
  wire("POST /idb/oauth2/v1/access_token", token, open),
  wire("POST /v1/device/authorize", device, open),
  wire("POST /v1/device/token", pollDevice, open),
  wire("POST /idb/oauth2/v1/revoke", revokeToken, open),
  wire("POST /v1/revoke", revokeToken, open),
];

async function token(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const { fields, credentials } = await read(call);
  return { status: 200, body: await exchangeToken(ctx, credentials, fields), headers: noStore };
}

async function device(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const { fields, credentials } = await read(call);
  return { status: 200, body: await authorizeDevice(ctx, credentials, fields), headers: noStore };
}

/**
 * Here, unlike at the token endpoint, devices are told to wait by a status of its own.
 *
 * @source inferred from public clients of the service, which ask again after a 428 and give up after everything else; RFC 8628 3.5 has 400
 */
async function pollDevice(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const { fields, credentials } = await read(call);
  try {
    return { status: 200, body: await exchangeToken(ctx, credentials, fields), headers: noStore };
  } catch (error) {
    if (!(error instanceof OAuthError) || error.code !== "authorization_pending") throw error;
    throw new OAuthError(error.code, error.message, 428);
  }
}

async function revokeToken(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const { fields, credentials } = await read(call);
  await revoke(ctx, credentials, fields["token"]);
  return { status: 200, headers: noStore };
}

/** A request of a client: its parameters, and who it says it is, in the header or among them. */
async function read(call: Call): Promise<{ fields: Fields; credentials: ClientCredentials }> {
  const fields = await readFields(call).catch((error: unknown) => {
    throw error instanceof Problem && error.status === 400 ? new OAuthError("invalid_request", error.message) : error;
  });
  const basic = basicOf(call.header("authorization"));
  if (basic && (fields["client_secret"] !== undefined || (fields["client_id"] ?? basic.clientId) !== basic.clientId))
    throw new OAuthError("invalid_request", "Say who the client is once: in the header or in the body.");
  return { fields, credentials: basic ?? { clientId: fields["client_id"], clientSecret: fields["client_secret"] } };
}

/** Id and secret are encoded as in a form before they are joined. @source documented RFC 6749 2.3.1 */
function basicOf(header: string | undefined): ClientCredentials | undefined {
  const encoded = header && /^Basic +([\w+/=-]+)$/i.exec(header)?.[1];
  if (!encoded) return undefined;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const at = text.indexOf(":");
  if (at < 0) throw new OAuthError("invalid_client", "The Authorization header cannot be read.");
  const decode = (part: string) => decodeURIComponent(part.replaceAll("+", " "));
  try {
    return { clientId: decode(text.slice(0, at)), clientSecret: decode(text.slice(at + 1)) };
  } catch {
    throw new OAuthError("invalid_client", "The Authorization header cannot be read.");
  }
}
