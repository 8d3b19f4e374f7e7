// Apart from scr.ts, so that who only encrypts or decrypts files does not load what seals texts.
import { type ContentKey, decryptText, encryptText } from "./content.ts";
import { readScr, type Scr } from "./scr.ts";

/** Encrypts a reference under a room's key, as it travels. */
export function sealScr(key: ContentKey, scr: Scr): Promise<string> {
  return encryptText(key, JSON.stringify(scr));
}

/** Opens what {@link sealScr} made. Rejects when the key does not fit or the text is no reference. */
export async function openScr(key: ContentKey, sealed: string): Promise<Scr> {
  return readScr(await decryptText(key, sealed));
}
