import { InvalidInputError } from "../../core/errors.ts";

/** Puts things into texts that nobody else can read, change or make: cookies. */
export interface Sealer {
  /** @param seconds - For how long it can be opened. */
  seal(purpose: string, content: object, seconds: number): Promise<string>;
  /** @returns `undefined` for what was not sealed here, for something else, or too long ago */
  open(purpose: string, text: string): Promise<Record<string, unknown> | undefined>;
}

const shortest = 32;

/**
 * @param secrets - The first one seals, all open: so that one can replace another.
 * @param now - Milliseconds since 1970.
 * @throws InvalidInputError when one is short enough to be guessed
 */
export function createSealer(secrets: readonly string[], now: () => number): Sealer {
  if (secrets.length === 0 || secrets.some((secret) => typeof secret !== "string" || secret.length < shortest)) {
    throw new InvalidInputError(`The cookie secret needs at least ${shortest} characters that nobody can guess.`, {
      hint: "Make one with: node -p \"crypto.randomBytes(32).toString('base64')\"",
    });
  }
  const keys = secrets.map(once);
  return {
    async seal(purpose, content, seconds) {
      const { EncryptJWT } = await import("../jose.ts");
      const jwt = new EncryptJWT({ content }).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).setAudience(purpose);
      return jwt.setExpirationTime(Math.floor(now() / 1000) + seconds).encrypt(await (keys[0] as () => Promise<Uint8Array>)());
    },
    async open(purpose, text) {
      for (const key of keys) {
        const content = await tryToOpen(text, await key(), purpose, now());
        if (content) return content;
      }
      return undefined;
    },
  };
}

async function tryToOpen(text: string, key: Uint8Array, purpose: string, nowMs: number): Promise<Record<string, unknown> | undefined> {
  const { jwtDecrypt } = await import("../jose.ts");
  try {
    const options = { audience: purpose, currentDate: new Date(nowMs), requiredClaims: ["exp"], contentEncryptionAlgorithms: ["A256GCM"] };
    const { payload } = await jwtDecrypt(text, key, { ...options, keyManagementAlgorithms: ["dir"] });
    return payload["content"] as Record<string, unknown>;
  } catch {
    return undefined; // Whatever is wrong with it, it opens nothing.
  }
}

/** 256 bits made of a secret of any length; made once, when they are first needed. */
function once(secret: string): () => Promise<Uint8Array> {
  let key: Promise<Uint8Array> | undefined;
  return () => {
    key ??= derive(secret);
    return key;
  };
}

async function derive(secret: string): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const from = await crypto.subtle.importKey("raw", encoder.encode(secret), "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: encoder.encode("parley login cookies") };
  return new Uint8Array(await crypto.subtle.deriveBits(how, from, 256));
}
