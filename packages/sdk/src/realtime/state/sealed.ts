import { type ContentKey, decryptText, encryptText } from "@parley/protocol/content";
import { InvalidInputError } from "../../core/errors.ts";
import type { SealedStateStore, StateStore } from "./store.ts";

/**
 * Keeps state encrypted (AES-256-GCM) in another store. Names stay readable. What does not open, because the secret is another one or somebody
 * changed or exchanged it, counts as absent.
 *
 * @param secret - 32 random bytes, kept where secrets are kept, and not beside the state.
 * @throws InvalidInputError when `secret` has another length.
 */
export function sealedState(store: StateStore, secret: Uint8Array): SealedStateStore {
  if (secret.byteLength !== 32) throw new InvalidInputError(`The secret of a sealed store has 32 bytes, not ${secret.byteLength}.`);
  const bytes = new Uint8Array(secret);
  let imported: Promise<ContentKey> | undefined;
  const key = () => {
    imported ??= importSecret(bytes);
    return imported;
  };
  return {
    isSealed: true,
    async read(name) {
      const sealed = await store.read(name);
      return sealed === undefined ? undefined : openNamed(await key(), name, sealed);
    },
    write: async (name, text) => store.write(name, await encryptText(await key(), JSON.stringify({ name, text }))),
    remove: (name) => store.remove(name),
  };
}

async function importSecret(bytes: Uint8Array<ArrayBuffer>): Promise<ContentKey> {
  return { uri: "", key: await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]) };
}

/** The name is sealed in too: what was moved to another name does not count there. */
async function openNamed(key: ContentKey, name: string, sealed: string): Promise<string | undefined> {
  try {
    const kept = JSON.parse(await decryptText(key, sealed)) as { name: string; text: string };
    return kept.name === name ? kept.text : undefined;
  } catch {
    return undefined;
  }
}
