import { hash, randomBytes, timingSafeEqual } from "node:crypto";

/** Tokens and secrets are stored as hashes: whoever reads the database cannot use them. They are too random to be guessed. */
export function hashToken(token: string): string {
  return hash("sha256", token);
}

/** Whether a secret is the one with this hash; takes the same time whatever the answer. */
export function isSecret(secret: string, secretHash: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(secret), "hex"), Buffer.from(secretHash, "hex"));
}

/** 256 bits that nobody can guess, without `_`. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url").replaceAll("_", "-");
}

/** Official clients read the organization from the third part of tokens and codes. @source observed tests/conformance */
export function newToken(orgId: string, shortCode: "P0A1" | "PF84" = "P0A1"): string {
  return `${newSecret()}_${shortCode}_${orgId}`;
}
