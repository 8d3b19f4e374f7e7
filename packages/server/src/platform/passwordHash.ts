import { type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/** Some 50 ms and 32 MB for each try. @source documented OWASP Password Storage Cheat Sheet */
const cost: ScryptOptions = { N: 32_768, r: 8, p: 1, maxmem: 67_108_864 };

/** Longest password that is looked at. */
export const longestPassword = 256;

/** The hash, in hex, of what is short enough to be guessed: passwords. @param salt - Hex */
export async function hashPassword(password: string, salt: string): Promise<string> {
  return (await derive(password, salt)).toString("hex");
}

/** Which of the hashes are those of a password. It is hashed once, whatever the answer, and compared with each in constant time. */
export async function matchingHashes(password: string, salt: string, hashes: readonly string[]): Promise<string[]> {
  const key = await derive(password.slice(0, longestPassword), salt);
  return hashes.filter((hash) => timingSafeEqual(key, Buffer.from(hash, "hex")));
}

function derive(password: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), Buffer.from(salt, "hex"), 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
