import type { CallOptions } from "../core/client.ts";
import { ApiError } from "../core/errors.ts";

/** A group of operations on one thing that is replaced as a whole. */
export interface Replaceable<Key extends object, Settings extends object, Replacement extends object> {
  get(key: Key, options?: CallOptions): PromiseLike<Settings>;
  update(input: Key & Replacement, options?: CallOptions): PromiseLike<unknown>;
}

/** How to change something. */
export interface ChangeOptions extends CallOptions {
  /** How often to read and try again when the service says that something else was written meanwhile; 3 unless said. */
  attempts?: number | undefined;
}

/** Answers of services that had something else written between the read and the write. */
const conflicts = new Set([409, 412, 428]);

/**
 * Changes a part of settings that services replace as a whole: reads them, lets `edit` change them, writes them back; from the start when
 * something else was written meanwhile.
 *
 * @param group - Where they are, such as `webex.people.features.callForwarding`.
 * @param key - Whose they are, such as `{ personId }`.
 * @param edit - Changes what it is given, or returns what is to be there instead. May run more than once.
 * @returns What was written.
 * @throws ConflictError when it still conflicts after all attempts; CallError
 * @example
 * await change(webex.people.features.voicemail, { personId }, (settings) => {
 *   settings.enabled = false;
 * });
 */
export async function change<Key extends object, Settings extends object, Replacement extends object>(
  group: Replaceable<Key, Settings, Replacement>,
  key: Key,
  edit: (settings: Settings) => Settings | undefined,
  { attempts = 3, ...options }: ChangeOptions = {},
): Promise<Settings> {
  for (let attempt = 1; ; attempt += 1) {
    const settings = await group.get(key, options);
    const changed = edit(settings) ?? settings;
    try {
      await group.update({ ...changed, ...key } as unknown as Key & Replacement, options);
      return changed;
    } catch (error) {
      if (!(error instanceof ApiError) || !conflicts.has(error.status) || attempt >= attempts) throw error;
    }
  }
}
