import { randomBytes } from "node:crypto";
import { publicId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type Application, addApplication, findApplication, toApplication } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { tokenRevoked } from "./facts.ts";
import { endGrants } from "./grants.ts";
import { addOwnToken } from "./ownTokens.ts";
import { faultOf } from "./redirects.ts";
import { listScopes } from "./scopes.ts";
import { hashToken, newSecret, newToken } from "./secrets.ts";
import { requestServiceApp } from "./serviceApps.ts";

/** An application that somebody registers. */
export interface Registration {
  type: Application["type"];
  name: string;
  description?: string | undefined;
  redirectUris?: readonly string[] | undefined;
  scopes?: readonly string[] | undefined;
  /** Whether it can keep no secret: a program on somebody's machine, or a page. */
  isPublic?: boolean | undefined;
  /** Whether tokens may be handed out in its address. */
  isImplicit?: boolean | undefined;
}

/** An application as its owner sees it. */
export interface ApplicationView {
  /** Public id. */
  id: string;
  type: Application["type"];
  name: string;
  description: string;
  clientId: string;
  isPublic: boolean;
  isImplicit: boolean;
  redirectUris: readonly string[];
  scopes: readonly string[];
  /** Of a guest issuer: what its JWTs say as `iss`. */
  issuerId?: string;
  /** Of a bot: the person that it is. */
  personId?: string;
}

/** What is said once, when it is made, and never again. */
export interface NewSecrets {
  clientSecret?: string;
  sharedSecret?: string;
  /** Of a bot. */
  accessToken?: string;
}

const limits = { name: 128, description: 1024, redirectUris: 20, address: 2048, scopes: 200, perOwner: 200 } as const;

/** Registers an application of the caller. @throws Problem 400 that says what is wrong */
export async function registerApplication(ctx: AuthorizationContext, wanted: Registration): Promise<ApplicationView & NewSecrets> {
  requireSound(wanted);
  const { count } = await ctx.db
    .selectFrom("applications")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("owner_id", "=", ctx.actor.personId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= limits.perOwner) throw new Problem(400, `Nobody has more than ${limits.perOwner} applications.`);
  const id = `C${randomBytes(32).toString("hex")}`;
  const hasClientSecret = wanted.type === "serviceApp" || (wanted.type === "integration" && !wanted.isPublic);
  const secrets: NewSecrets = {
    ...(hasClientSecret && { clientSecret: newSecret() }),
    ...(wanted.type === "guestIssuer" && { sharedSecret: randomBytes(32).toString("base64") }),
  };
  const bot = wanted.type === "bot" ? await makeBot(ctx, wanted.name) : undefined;
  await addApplication(
    ctx.db,
    {
      id,
      type: wanted.type,
      name: wanted.name.trim(),
      description: wanted.description ?? "",
      orgId: ctx.actor.orgId,
      ownerId: ctx.actor.personId,
      accountId: bot?.personId ?? null,
      secret: secrets.clientSecret,
      redirectUris: wanted.redirectUris ?? [],
      scopes: wanted.scopes ?? [],
      isImplicit: wanted.isImplicit ?? false,
    },
    ctx.now(),
  );
  if (secrets.sharedSecret) await keepSharedSecret(ctx, id, secrets.sharedSecret);
  const application = await requireOwn(ctx, id);
  if (wanted.type === "serviceApp") await requestServiceApp(ctx, application, ctx.actor.orgId);
  return { ...toView(application), ...secrets, ...(bot && { accessToken: bot.token }) };
}

function requireSound({ type, name, description = "", redirectUris = [], scopes = [] }: Registration): void {
  if (!["integration", "bot", "guestIssuer", "serviceApp"].includes(type))
    throw new Problem(400, "type is integration, bot, guestIssuer or serviceApp.");
  if (!name.trim() || name.length > limits.name) throw new Problem(400, `name has 1 to ${limits.name} characters.`);
  if (description.length > limits.description) throw new Problem(400, `description has at most ${limits.description} characters.`);
  if (redirectUris.length > limits.redirectUris)
    throw new Problem(400, `An application has at most ${limits.redirectUris} redirect addresses.`);
  if (type === "integration" && !redirectUris.length) throw new Problem(400, "An integration needs a redirect address.");
  for (const address of redirectUris) {
    const fault = address.length > limits.address ? "A redirect address is too long." : faultOf(address);
    if (fault) throw new Problem(400, fault);
  }
  const wrong = scopes.find((scope) => !/^[A-Za-z][\w-]*(:[\w-]+)*$/.test(scope) || scope.length > 100);
  if (wrong !== undefined || scopes.length > limits.scopes) throw new Problem(400, `${wrong ?? "The list of scopes"} cannot be a scope.`);
}

/** A bot is somebody of its own, with a token that does not expire. */
async function makeBot(ctx: AuthorizationContext, name: string): Promise<{ personId: string; token: string }> {
  const personId = ctx.newId();
  const token = newToken(ctx.actor.orgId, "PF84");
  const email = `${personId}@bot.parley.internal`;
  await ctx.people.addAccount({ id: personId, orgId: ctx.actor.orgId, email, displayName: name.trim(), type: "bot" });
  await addOwnToken(ctx.db, { personId, type: "bot", token }, ctx.now());
  return { personId, token };
}

/** Keeps the secret of a guest issuer so that it can be read again, and only with the master key. */
export async function keepSharedSecret(ctx: AuthorizationContext, id: string, secret: string): Promise<void> {
  const sealed = await ctx.seals.seal(`shared secret ${id}`, secret);
  await ctx.commit(async (tx) => {
    await tx
      .insertInto("shared_secrets")
      .values({ application_id: id, sealed })
      .onConflict((conflict) => conflict.column("application_id").doUpdateSet({ sealed }))
      .execute();
    return [];
  });
}

/** Makes the secret anew; the old one is worth nothing from now on. */
export async function renewSecret(ctx: AuthorizationContext, id: string): Promise<NewSecrets> {
  const application = await requireOwn(ctx, id);
  if (application.type === "guestIssuer") {
    const sharedSecret = randomBytes(32).toString("base64");
    await keepSharedSecret(ctx, application.id, sharedSecret);
    return { sharedSecret };
  }
  if (application.type === "bot") return { accessToken: await renewBotToken(ctx, application) };
  if (application.secretHash === null) throw new Problem(400, "A public client has no secret.");
  const clientSecret = newSecret();
  await ctx.commit(async (tx) => {
    await tx
      .updateTable("applications")
      .set({ secret_hash: hashToken(clientSecret) })
      .where("id", "=", application.id)
      .execute();
    return [];
  });
  return { clientSecret };
}

async function renewBotToken(ctx: AuthorizationContext, { accountId, orgId }: Application): Promise<string> {
  const personId = accountId ?? "";
  const token = newToken(orgId, "PF84");
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("access_tokens").where("person_id", "=", personId).execute();
    await addOwnToken(tx, { personId, type: "bot", token }, ctx.now());
    return [tokenRevoked(personId)];
  });
  ctx.tokens.forget(personId);
  return token;
}

/** Takes an application away: its tokens end at once. Who it was, a bot or guests, stays in what they wrote. */
export async function removeApplication(ctx: AuthorizationContext, id: string): Promise<void> {
  const application = await requireOwn(ctx, id);
  const grants = await ctx.db.selectFrom("grants").select(["id", "person_id"]).where("application_id", "=", application.id).execute();
  const tokens = await ctx.db.selectFrom("access_tokens").select("person_id").where("application_id", "=", application.id).execute();
  const people = new Set([...tokens, ...grants, { person_id: application.accountId }].flatMap(({ person_id }) => person_id ?? []));
  await ctx.commit(async (tx) => {
    await endGrants(tx, grants);
    await tx.deleteFrom("access_tokens").where("application_id", "=", application.id).execute();
    if (application.accountId) await tx.deleteFrom("access_tokens").where("person_id", "=", application.accountId).execute();
    for (const table of ["codes", "device_codes", "shared_secrets", "service_authorizations"] as const)
      await tx.deleteFrom(table).where("application_id", "=", application.id).execute();
    await tx.deleteFrom("applications").where("id", "=", application.id).execute();
    return [...people].map(tokenRevoked);
  });
  for (const personId of people) ctx.tokens.forget(personId);
}

/** The caller's applications, by name. */
export async function listApplications(ctx: AuthorizationContext): Promise<ApplicationView[]> {
  const rows = await ctx.db.selectFrom("applications").selectAll().where("owner_id", "=", ctx.actor.personId).orderBy("name").execute();
  return rows.map((row) => toView(toApplication(row)));
}

async function requireOwn(ctx: AuthorizationContext, id: string): Promise<Application> {
  const application = await findApplication(ctx, id);
  if (!application || application.ownerId !== ctx.actor.personId)
    throw new Problem(404, "Could not find an application with the provided ID.");
  return application;
}

export function toView(application: Application): ApplicationView {
  const { id, type, name, description, secretHash, isImplicit, redirectUris, scopes, accountId } = application;
  return {
    id: publicId("APPLICATION", id),
    type,
    name,
    description,
    clientId: id,
    isPublic: type === "integration" && secretHash === null,
    isImplicit,
    redirectUris,
    scopes,
    ...(type === "guestIssuer" && { issuerId: publicId("APPLICATION", id) }),
    ...(accountId && { personId: publicId("PEOPLE", accountId) }),
  };
}

/** Scopes as they are typed: with spaces, commas or line ends between. */
export function typedList(text: string | undefined): string[] {
  return listScopes((text ?? "").replaceAll(",", " "));
}
