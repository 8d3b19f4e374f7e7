import { randomBytes } from "node:crypto";
import { hashPassword, longestPassword, matchingHashes } from "../platform/passwordHash.ts";
import { Problem } from "../platform/problem.ts";
import type { AuthorizationContext } from "./context.ts";
import { signInFailed, type Whence } from "./facts.ts";

const length = { min: 8, max: longestPassword } as const;
/** What is compared with when there is no password, so that nobody hears from the time it takes who has one. */
const nothing = { salt: "00", hash: "00".repeat(32) };

/** Gives somebody a password, or another one. @throws Problem 400 when it is too short or too long */
export async function setPassword(ctx: AuthorizationContext, personId: string, password: string): Promise<void> {
  if (password.length < length.min || password.length > length.max)
    throw new Problem(400, `A password has ${length.min} to ${length.max} characters.`);
  const salt = randomBytes(16).toString("hex");
  const hash = await hashPassword(password, salt);
  await ctx.commit(async (tx) => {
    await tx
      .insertInto("passwords")
      .values({ person_id: personId, salt, hash })
      .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ salt, hash }))
      .execute();
    // Who has the old password may have signed in with it.
    await tx.deleteFrom("sessions").where("person_id", "=", personId).execute();
    return [];
  });
}

/**
 * The person with this address and password, or with a one-time password that an administrator has given them.
 *
 * @throws Problem 401 when they do not fit, 429 when that was so too often
 */
export async function signIn(ctx: AuthorizationContext, email: string, password: string, whence: Whence): Promise<string> {
  const account = email.trim().toLowerCase();
  ctx.throttle.check(account, whence.address);
  const person = await ctx.people.findByEmail(account);
  const holder = person && (await ctx.people.find(person.id));
  const known = holder && (await ctx.db.selectFrom("passwords").selectAll().where("person_id", "=", holder.id).executeTakeFirst());
  const { salt, hash } = known ?? nothing;
  const [isRight] = await matchingHashes(password, salt, [hash]);
  if (holder && known && isRight) return holder.id;
  if ((await ctx.people.useOneTimePassword(holder?.id, password)) && holder) return holder.id;
  ctx.throttle.failed(account, whence.address);
  await ctx.commit(async () => [signInFailed(account.slice(0, 254), ctx.now(), whence)]);
  throw new Problem(401, "E-mail address and password do not fit together.");
}
