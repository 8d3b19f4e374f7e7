import type { KmsDetails } from "@parley/protocol/kms";
import { KmsError } from "../../core/errors.ts";

/**
 * Checks what a service says of its key service before anything is encrypted for it.
 *
 * @throws KmsError when the key is no RSA key, or does not belong to the cluster that it is given for.
 * @source observed: the official clients check the form and the name too; whether the certificate can be trusted follows from the TLS connection it came over
 */
export function checkDetails(details: KmsDetails): KmsDetails {
  const { kty, kid, n, e } = readKey(details.rsaPublicKey);
  if (kty !== "RSA" || typeof n !== "string" || typeof e !== "string") throw unusable("its public key is no RSA key");
  if (typeof kid !== "string" || !kid.startsWith("kms:")) throw unusable("its public key is not named by a kms: address");
  if (hostOf(kid) !== hostOf(details.kmsCluster)) throw unusable("its public key belongs to another cluster");
  return details;
}

function readKey(json: string): { kty?: unknown; kid?: unknown; n?: unknown; e?: unknown } {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw unusable("its public key is not JSON", cause);
  }
}

function hostOf(uri: string): string {
  return uri
    .replace(/^kms:\/\//, "")
    .replace(/\/.*$/, "")
    .toLowerCase();
}

function unusable(why: string, cause?: unknown): KmsError {
  return new KmsError(`The key service cannot be used: ${why}.`, { cause });
}
