import { AccessDeniedError, type OAuthError, OAuthError as PlainOAuthError, SignInRequiredError } from "./errors.ts";

/** The reasons that OAuth and its device grant have names for. */
const knownReasons = new Set([
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
  "access_denied",
  "authorization_pending",
  "slow_down",
  "expired_token",
  "login_required",
  "consent_required",
  "interaction_required",
  "unsupported_response_type",
  "server_error",
  "temporarily_unavailable",
]);

/** The error for an answer that is no success. */
export function refused(
  what: string,
  status: number,
  body: Readonly<Record<string, unknown>>,
  clean: (words: string) => string,
): OAuthError {
  const said = wordsIn(body);
  return refusal(what, { status, reason: reasonOf(status, body, said), said: said && clean(said) });
}

/** The error for a reason that came with a redirect, or with an answer. */
export function refusal(
  what: string,
  { reason, said, status = 0 }: { reason: string | undefined; said?: string | undefined; status?: number },
): OAuthError {
  const message = `${what} was refused: ${[reason, said].filter(Boolean).join(", ") || `status ${status}`}.`.replace(/\.+$/, ".");
  const Class = reason === "invalid_grant" ? SignInRequiredError : reason === "access_denied" ? AccessDeniedError : PlainOAuthError;
  return new Class(message, { reason, status, hint: hints[reason ?? ""] });
}

const hints: Record<string, string> = {
  invalid_grant: "Have the person sign in again.",
  invalid_client: "Check the client id and the client secret.",
  invalid_scope: "Ask only for scopes that the application was registered with.",
  invalid_request: "Check that the redirect address is exactly one that the application was registered with.",
  unauthorized_client: "The application may not use this way of getting tokens; check its registration.",
};

/**
 * OAuth names the reason in `error`; the public API of Webex has a list of complaints instead.
 *
 * @source inferred that 428 means waiting: public clients of the service take it so at `/v1/device/token`
 */
function reasonOf(status: number, { error }: Readonly<Record<string, unknown>>, said: string | undefined): string | undefined {
  if (typeof error === "string" && /^[\x20-\x7e]{1,60}$/.test(error) && !/\s/.test(error)) return error;
  const named = said?.trim().toLowerCase();
  if (named !== undefined && knownReasons.has(named)) return named;
  if (status === 428) return "authorization_pending";
  const isAboutGrant = /\b(token|code|grant|jwt)\b.*\b(expired|revoked|invalid|malformed|not found)\b/i.test(said ?? "");
  return isAboutGrant && (status === 400 || status === 401) ? "invalid_grant" : undefined;
}

function wordsIn({ error_description: description, message, errors, error }: Readonly<Record<string, unknown>>): string | undefined {
  const complaint = Array.isArray(errors) ? (errors[0] as { description?: unknown } | undefined)?.description : undefined;
  return [description, complaint, message, error].find((words): words is string => typeof words === "string" && words !== "");
}
