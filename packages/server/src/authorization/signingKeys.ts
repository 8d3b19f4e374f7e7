import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK, SignJWT } from "jose";
import type { Context } from "../platform/context.ts";
import { claimsOf } from "./claims.ts";
import { lifetimes } from "./lifetimes.ts";
import type { AuthorizationPorts, Holder } from "./ports.ts";
import type { AuthorizationTables, CodeRow } from "./schema.ts";

/** What keys are kept with. */
type Keeper = Context<AuthorizationTables> & Pick<AuthorizationPorts, "seals">;

interface SigningKey {
  kid: string;
  publicJwk: JWK;
  privateKey: CryptoKey;
}

const alg = "RS256";

/** The key that signs id tokens; made when it is first needed, and kept sealed. */
export class SigningKeys {
  #current: Promise<SigningKey> | undefined;

  /** Public keys, as a JSON Web Key Set. */
  async published(keeper: Keeper): Promise<{ keys: JWK[] }> {
    return { keys: [(await this.#key(keeper)).publicJwk] };
  }

  /** Says to one application who has signed in, and when. @source documented OpenID Connect Core 2 */
  async idToken(
    keeper: Keeper,
    clientId: string,
    holder: Holder,
    { nonce, authenticated_at: authenticatedAt, scopes }: Pick<CodeRow, "nonce" | "authenticated_at" | "scopes">,
  ): Promise<string> {
    const { kid, privateKey } = await this.#key(keeper);
    const issuedAt = seconds(keeper.now());
    const claims = { ...claimsOf(holder, new Set(scopes.split(" "))), auth_time: seconds(authenticatedAt), ...(nonce && { nonce }) };
    return new SignJWT(claims)
      .setProtectedHeader({ alg, kid, typ: "JWT" })
      .setIssuer(keeper.origin)
      .setAudience(clientId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimes.idToken)
      .sign(privateKey);
  }

  #key(keeper: Keeper): Promise<SigningKey> {
    this.#current ??= loadKey(keeper).catch((error: unknown) => {
      this.#current = undefined;
      throw error;
    });
    return this.#current;
  }
}

async function loadKey(keeper: Keeper): Promise<SigningKey> {
  const row = await keeper.db.selectFrom("signing_keys").selectAll().orderBy("created_at", "desc").limit(1).executeTakeFirst();
  if (!row) return makeKey(keeper);
  const pem = await keeper.seals.open(`signing key ${row.kid}`, row.sealed_key);
  return { kid: row.kid, publicJwk: JSON.parse(row.public_jwk) as JWK, privateKey: await importPKCS8(pem, alg) };
}

async function makeKey(keeper: Keeper): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { modulusLength: 2048, extractable: true });
  const kid = keeper.newId();
  const publicJwk = { ...(await exportJWK(publicKey)), kid, use: "sig", alg };
  const sealed = await keeper.seals.seal(`signing key ${kid}`, await exportPKCS8(privateKey));
  await keeper.commit(async (tx) => {
    await tx
      .insertInto("signing_keys")
      .values({ kid, public_jwk: JSON.stringify(publicJwk), sealed_key: sealed, created_at: keeper.now() })
      .execute();
    return [];
  });
  return { kid, publicJwk, privateKey };
}

function seconds(at: string): number {
  return Math.floor(Date.parse(at) / 1000);
}
