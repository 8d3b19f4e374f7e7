import { randomInt } from "node:crypto";
import type { Fields } from "../platform/fields.ts";
import { type Application, type ClientCredentials, findApplication } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { mintPair, newGrant, type TokenAnswer } from "./grants.ts";
import { after, deviceIntervalInSeconds, lifetimes } from "./lifetimes.ts";
import { OAuthError } from "./oauthError.ts";
import type { DeviceCodeRow } from "./schema.ts";
import { requestedScopes } from "./scopes.ts";
import { hashToken, newToken } from "./secrets.ts";

/** What a device without a browser shows its owner. @source documented RFC 8628 3.2 */
export interface DeviceAuthorization {
  device_code: string;
  user_code: string;
  verification_uri: string;
  verification_uri_complete: string;
  expires_in: number;
  interval: number;
}

/** Consonants that are not mistaken for each other, and make no words. @source documented RFC 8628 6.1 */
const letters = "BCDFGHJKLMNPQRSTVWXZ";

/** Starts a sign-in of a device that has no browser. @throws OAuthError invalid_client, invalid_scope */
export async function authorizeDevice(
  ctx: AuthorizationContext,
  { clientId }: ClientCredentials,
  fields: Fields,
): Promise<DeviceAuthorization> {
  const client = clientId ? await findApplication(ctx, clientId) : undefined;
  if (client?.type !== "integration") throw new OAuthError("invalid_client", "There is no integration with this client_id.");
  const scopes = requestedScopes(fields["scope"], client);
  const deviceCode = newToken(client.orgId);
  const userCode = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join("");
  const row: DeviceCodeRow = {
    hash: hashToken(deviceCode),
    user_code_hash: hashToken(userCode),
    application_id: client.id,
    scopes: scopes.join(" "),
    state: "pending",
    person_id: null,
    authenticated_at: null,
    expires_at: after(ctx.now(), lifetimes.device),
    asked_at: null,
  };
  await ctx.commit(async (tx) => {
    await tx.insertInto("device_codes").values(row).execute();
    return [];
  });
  const shown = `${userCode.slice(0, 4)}-${userCode.slice(4)}`;
  return {
    device_code: deviceCode,
    user_code: shown,
    verification_uri: `${ctx.origin}/verify`,
    verification_uri_complete: `${ctx.origin}/verify?user_code=${shown}`,
    expires_in: lifetimes.device,
    interval: deviceIntervalInSeconds,
  };
}

/** Whether the device's owner has agreed by now. @throws OAuthError authorization_pending, slow_down, access_denied, expired_token */
export async function exchangeDeviceCode(ctx: AuthorizationContext, client: Application, fields: Fields): Promise<TokenAnswer> {
  const code = fields["device_code"];
  if (!code) throw new OAuthError("invalid_request", "device_code is missing.");
  const row = await ctx.db.selectFrom("device_codes").selectAll().where("hash", "=", hashToken(code)).executeTakeFirst();
  if (!row || row.application_id !== client.id || row.state === "used")
    throw new OAuthError("invalid_grant", "The device code is not known, not this client's, or was used.");
  if (row.expires_at <= ctx.now()) throw new OAuthError("expired_token", "The device code has expired; start again.");
  if (row.state === "denied") throw new OAuthError("access_denied", "The person has said no.");
  if (row.state === "pending") return waitOn(ctx, row);
  const holder = row.person_id ? await ctx.people.find(row.person_id) : undefined;
  if (!holder) throw new OAuthError("access_denied", "The person who agreed to this may not sign in any more.");
  const grant = newGrant(ctx, client, holder, row.scopes);
  const minted = mintPair(ctx, grant, holder);
  let isFirst = false;
  await ctx.commit(async (tx) => {
    const taken = await tx
      .updateTable("device_codes")
      .set({ state: "used" })
      .where("hash", "=", row.hash)
      .where("state", "=", "approved")
      .executeTakeFirst();
    isFirst = taken.numUpdatedRows === 1n;
    if (!isFirst) return [];
    await tx.insertInto("grants").values(grant).execute();
    await minted.store(tx);
    return [];
  });
  if (!isFirst) throw new OAuthError("invalid_grant", "The device code was used.");
  return minted.answer;
}

async function waitOn(ctx: AuthorizationContext, { hash, asked_at: askedAt }: DeviceCodeRow): Promise<never> {
  const isEarly = askedAt !== null && ctx.now() < after(askedAt, deviceIntervalInSeconds - 0.5);
  await ctx.commit(async (tx) => {
    await tx.updateTable("device_codes").set({ asked_at: ctx.now() }).where("hash", "=", hash).execute();
    return [];
  });
  if (isEarly) throw new OAuthError("slow_down", `Ask every ${deviceIntervalInSeconds} seconds.`);
  throw new OAuthError("authorization_pending", "The person has not agreed yet; ask again.");
}

/** A device that waits for its owner. */
export interface WaitingDevice {
  application: Application;
  scopes: readonly string[];
  hash: string;
}

/** The device that shows these letters, however they are typed; `undefined` when none does. */
export async function findDevice(ctx: AuthorizationContext, userCode: string): Promise<WaitingDevice | undefined> {
  const typed = userCode.toUpperCase().replaceAll(/[^A-Z]/g, "");
  const row = await ctx.db
    .selectFrom("device_codes")
    .selectAll()
    .where("user_code_hash", "=", hashToken(typed))
    .where("state", "=", "pending")
    .where("expires_at", ">", ctx.now())
    .executeTakeFirst();
  const application = row && (await findApplication(ctx, row.application_id));
  return application && { application, scopes: row.scopes.split(" "), hash: row.hash };
}

/** The answer of a device's owner. @returns Whether it came in time */
export async function answerDevice(
  ctx: AuthorizationContext,
  { hash }: WaitingDevice,
  { personId, authenticatedAt, isAllowed }: { personId: string; authenticatedAt: string; isAllowed: boolean },
): Promise<boolean> {
  let isTaken = false;
  await ctx.commit(async (tx) => {
    const taken = await tx
      .updateTable("device_codes")
      .set({ state: isAllowed ? "approved" : "denied", person_id: personId, authenticated_at: authenticatedAt })
      .where("hash", "=", hash)
      .where("state", "=", "pending")
      .executeTakeFirst();
    isTaken = taken.numUpdatedRows === 1n;
    return [];
  });
  return isTaken;
}
