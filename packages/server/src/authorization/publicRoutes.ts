import {
  getTokenExpiry as getTokenExpiryOp,
  listAuthorizations as listAuthorizationsOp,
  removeAuthorization as removeAuthorizationOp,
  removeAuthorizationsOfClient as removeAuthorizationsOfClientOp,
} from "@parley/contract/authorizations";
import { countGuests as countGuestsOp, createGuest as createGuestOp } from "@parley/contract/guests";
import { createServiceAppToken as createServiceAppTokenOp } from "@parley/contract/serviceApps";
import { Problem } from "../platform/problem.ts";
import { type Call, implement, type Reply, type Route, wire } from "../platform/route.ts";
import { getTokenExpiry, listAuthorizations, removeAuthorization, removeAuthorizationsOfClient } from "./authorizations.ts";
import type { AuthorizationContext } from "./context.ts";
import { countGuests, createGuest, loginGuest } from "./guests.ts";
import { createServiceAppToken } from "./serviceApps.ts";

export const publicRoutes: Route<AuthorizationContext>[] = [
  implement(listAuthorizationsOp, listAuthorizations),
  implement(removeAuthorizationOp, removeAuthorization),
  implement(removeAuthorizationsOfClientOp, removeAuthorizationsOfClient),
  {
    ...implement<AuthorizationContext, object, object>(getTokenExpiryOp, async () => ({})),
    run: async (ctx, { bearer = "" }) => ({ status: 200, body: await getTokenExpiry(ctx, bearer) }),
  },
  implement(createGuestOp, createGuest, "guest-issuer:write"),
  implement(countGuestsOp, countGuests, ["guest-issuer:read", "guest-issuer:write"]),
  implement(createServiceAppTokenOp, createServiceAppToken, "spark:applications_token"),
  wire("POST /v1/jwt/login", jwtLogin, { access: "anyone" }),
];

/** Official clients differ in whether `Bearer` stands before the JWT. @source observed tests/conformance */
async function jwtLogin(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const jwt = /^(?:Bearer +)?([\w-]+\.[\w-]*\.[\w-]*)$/i.exec((call.header("authorization") ?? "").trim())?.[1];
  if (!jwt) throw new Problem(401, "The header Authorization must carry the guest's JWT.", { headers: { "www-authenticate": "Bearer" } });
  return { status: 200, body: await loginGuest(ctx, jwt), headers: { "cache-control": "no-store" } };
}
