import { CompactEncrypt, compactDecrypt } from "jose";

/** What is stored was wrapped under another master key, or was changed since. */
export class WrongMasterKeyError extends Error {
  override readonly name = "WrongMasterKeyError";
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Wraps secrets under the master key, so that nothing in the database is readable without it. */
export class Vault {
  readonly #masterKey: Uint8Array;

  /** @throws RangeError unless `masterKey` has 32 bytes. */
  constructor(masterKey: Uint8Array) {
    if (masterKey.byteLength !== 32) throw new RangeError(`the master key of the KMS must have 32 bytes, not ${masterKey.byteLength}`);
    this.#masterKey = masterKey;
  }

  /** Wraps a secret. The name goes into the authenticated header: a secret moved to another row does not open there. */
  wrap(name: string, secret: string): Promise<string> {
    return new CompactEncrypt(encoder.encode(secret))
      .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: name })
      .encrypt(this.#masterKey);
  }

  /** Opens what {@link wrap} made under the same name. @throws WrongMasterKeyError */
  async unwrap(name: string, wrapped: string): Promise<string> {
    const opened = await compactDecrypt(wrapped, this.#masterKey, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    }).catch((cause: unknown) => {
      throw new WrongMasterKeyError(`the master key does not open ${name}`, { cause });
    });
    if (opened.protectedHeader.kid !== name) throw new WrongMasterKeyError(`what is stored as ${name} was stored as something else`);
    return decoder.decode(opened.plaintext);
  }
}
