import { type ContentSecret, decryptContent } from "@parley/protocol/cipher/node";
import { LruMap } from "../platform/lru.ts";

/** Texts kept, and how long they may be as they are stored: some 20 MB at most, a few as a rule. */
const kept = { texts: 10_000, characters: 1000 } as const;

/** Opens texts and remembers the latest: what is said in a room is read by everybody in it, and opening a text costs more than all else that is done for it. */
export class OpenedTexts {
  readonly #texts = new LruMap<string, { key: ContentSecret; text: string }>(kept.texts);

  /** @throws UnreadableContentError when the text is not under this key, whether it is known or not */
  open(key: ContentSecret, jwe: string): string {
    const known = this.#texts.get(jwe);
    if (known?.key === key) return known.text;
    const text = decryptContent(key, jwe);
    if (jwe.length <= kept.characters) this.#texts.set(jwe, { key, text });
    return text;
  }
}
