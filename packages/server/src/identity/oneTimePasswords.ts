import { randomBytes, randomInt } from "node:crypto";
import type { GenerateOtp, GenerateOtpInput } from "@parley/contract/identityOrganization";
import { publicId } from "@parley/protocol/ids";
import type { Platform } from "../platform/context.ts";
import { hashPassword, matchingHashes } from "../platform/passwordHash.ts";
import { Problem } from "../platform/problem.ts";
import { requireMayChange, requireOwnOrg, requireRight } from "./access.ts";
import { recordAdmin } from "./audit.ts";
import { requireOwnPerson, wanted } from "./changes.ts";
import type { IdentityContext } from "./context.ts";
import { draftOf } from "./draft.ts";
import type { IdentityTables } from "./schema.ts";
import { idIn } from "./scim/exchange.ts";

/** @source documented https://developer.webex.com/docs/api/v1/identity-organization/generate-otp */
const digits = 6;
const lifetimeInSeconds = 604_800;
/** Together: so few that six digits are not found by trying. */
const mostWrongTries = 10;
const mostActive = 10;
const noSalt = "00";

/**
 * Makes a password with which somebody signs in once; the first that is used ends the others.
 *
 * @throws Problem 403 unless the caller may change the person, 409 when the person may not sign in, or has ten already
 */
export async function generateOtp(ctx: IdentityContext, { orgId, userId }: GenerateOtpInput): Promise<GenerateOtp> {
  requireOwnOrg(ctx, idIn("ORGANIZATION", orgId));
  requireRight(ctx.actor, "people");
  const row = await requireOwnPerson(ctx, idIn("PEOPLE", userId));
  if (row.type !== "person") throw new Problem(404, "Could not find a person with the provided ID.");
  const draft = draftOf(row);
  // Whoever could sign in as an administrator would have their rights.
  await requireMayChange(ctx, wanted(draft), wanted(draft));
  if (!draft.isActive) throw new Problem(409, "The person is deactivated: activate them first.");
  const known = await ctx.db.selectFrom("one_time_passwords").selectAll().where("person_id", "=", row.id).execute();
  const oneTimePassword = String(randomInt(10 ** digits)).padStart(digits, "0");
  const salt = known[0]?.salt ?? randomBytes(16).toString("hex");
  const hash = await hashPassword(oneTimePassword, salt);
  const expiresAt = new Date(Date.parse(ctx.now()) + lifetimeInSeconds * 1000).toISOString();
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("one_time_passwords").where("person_id", "=", row.id).where("expires_at", "<=", ctx.now()).execute();
    const active = await tx.selectFrom("one_time_passwords").select("id").where("person_id", "=", row.id).execute();
    if (active.length >= mostActive) throw new Problem(409, `The person has ${mostActive} one-time passwords that were not used yet.`);
    await tx
      .insertInto("one_time_passwords")
      .values({ id: ctx.newId(), person_id: row.id, salt, hash, expires_at: expiresAt, wrong_tries: 0 })
      .execute();
    const target = { type: "USER", id: publicId("PEOPLE", row.id), name: row.display_name } as const;
    await recordAdmin(ctx, tx, [{ category: "USERS", action: "made a one-time password for", target }]);
    return [];
  });
  return { oneTimePassword, expiresIn: lifetimeInSeconds };
}

/**
 * Whether a text is a one-time password of somebody; it is none any more then, nor is any other of theirs.
 *
 * @param personId - `undefined` for nobody: takes as long, so that the time tells nothing.
 */
export async function useOneTimePassword({ db, outbox, clock }: Platform, personId: string | undefined, text: string): Promise<boolean> {
  if (!/^\d{6}$/.test(text)) return false;
  const now = new Date(clock.now()).toISOString();
  const rows = personId
    ? await (db as unknown as IdentityContext["db"])
        .selectFrom("one_time_passwords")
        .selectAll()
        .where("person_id", "=", personId)
        .where("expires_at", ">", now)
        .execute()
    : [];
  const hashes = rows.map(({ hash }) => hash);
  const [found] = await matchingHashes(text, rows[0]?.salt ?? noSalt, hashes);
  if (!personId || !rows.length) return false;
  let isUsed = false;
  await outbox.commit<IdentityTables>(async (tx) => {
    isUsed = false;
    const own = tx.deleteFrom("one_time_passwords").where("person_id", "=", personId);
    if (found === undefined) {
      await tx
        .updateTable("one_time_passwords")
        .set((e) => ({ wrong_tries: e("wrong_tries", "+", 1) }))
        .where("person_id", "=", personId)
        .execute();
      await own.where("wrong_tries", ">=", mostWrongTries).execute();
      return [];
    }
    const { numDeletedRows } = await own.where("hash", "=", found).executeTakeFirstOrThrow();
    isUsed = numDeletedRows > 0n;
    if (isUsed) await own.execute();
    return [];
  });
  return isUsed;
}
