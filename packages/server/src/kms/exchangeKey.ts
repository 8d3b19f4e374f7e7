import { generateKeyPair, randomBytes, X509Certificate } from "node:crypto";
import { promisify } from "node:util";
import { selfSignedCertificate } from "./certificate.ts";
import type { ExchangeKey, KmsStore } from "./context.ts";
import { keyUrl, kmsCluster, kmsHost } from "./names.ts";
import type { KmsTables } from "./schema.ts";

type ExchangeKeyRow = KmsTables["kms_exchange_keys"];

/** The one row: whoever writes it first has decided, on all nodes. */
const rowName = "rsa";
const dayInMs = 86_400_000;

/** Opens the RSA key pair of the KMS; makes it when there is none yet. @throws WrongMasterKeyError */
export async function loadExchangeKey(ctx: Pick<KmsStore, "db" | "vault" | "now" | "newId">): Promise<ExchangeKey> {
  const row = (await readRow(ctx)) ?? (await makeRow(ctx));
  const der = Buffer.from(await ctx.vault.unwrap(`rsa:${row.id}`, row.wrapped_key), "base64");
  const kid = keyUrl(row.id);
  const { n, e } = new X509Certificate(Buffer.from(row.certificate, "base64")).publicKey.export({ format: "jwk" });
  return {
    kid,
    // No `use`: clients both encrypt to this key and check signatures with it.
    details: { kmsCluster, rsaPublicKey: JSON.stringify({ kty: "RSA", n, e, kid, x5c: [row.certificate] }) },
    decryptKey: await crypto.subtle.importKey("pkcs8", der, { name: "RSA-OAEP", hash: "SHA-1" }, false, ["decrypt", "unwrapKey"]),
    signKey: await crypto.subtle.importKey("pkcs8", der, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["sign"]),
  };
}

/** Whether there is a key pair already. */
export async function hasExchangeKey(ctx: Pick<KmsStore, "db">): Promise<boolean> {
  return (await readRow(ctx)) !== undefined;
}

function readRow(ctx: Pick<KmsStore, "db">): Promise<ExchangeKeyRow | undefined> {
  return ctx.db.selectFrom("kms_exchange_keys").selectAll().where("name", "=", rowName).executeTakeFirst();
}

async function makeRow(ctx: Pick<KmsStore, "db" | "vault" | "now" | "newId">): Promise<ExchangeKeyRow> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const id = ctx.newId();
  const now = Date.parse(ctx.now());
  const certificate = selfSignedCertificate({
    host: kmsHost,
    privateKey,
    publicKey,
    serial: randomBytes(16),
    notBefore: now - dayInMs,
    notAfter: now + 3650 * dayInMs,
  });
  const wrapped = await ctx.vault.wrap(`rsa:${id}`, privateKey.export({ type: "pkcs8", format: "der" }).toString("base64"));
  const row = { name: rowName, id, wrapped_key: wrapped, certificate: certificate.toString("base64") };
  await ctx.db
    .insertInto("kms_exchange_keys")
    .values(row)
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  return (await readRow(ctx)) ?? row;
}
