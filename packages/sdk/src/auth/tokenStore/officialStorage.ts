import type { Logger } from "../../core/logger.ts";
import { TokenStoreError } from "../errors.ts";
import { type KeptTokens, msOf, readKept } from "../tokenSet.ts";
import { inTurn } from "./memory.ts";
import type { TokenStore } from "./tokenStore.ts";

/** A storage adapter of the official SDK, as `config.storage.boundedAdapter` takes it. */
export interface OfficialStorageAdapter {
  bind(namespace: string, options: { logger: Logger }): Promise<OfficialStorageBinding>;
}

/** What such an adapter keeps for one plugin. */
export interface OfficialStorageBinding {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<unknown>;
  del(key: string): Promise<unknown>;
}

const key = "@";

/**
 * Keeps tokens with a storage adapter that was written for the official SDK, where and how that SDK keeps them.
 *
 * @param logger - Handed to the adapter.
 */
export function officialStorageStore(adapter: OfficialStorageAdapter, logger: Logger): TokenStore {
  let binding: Promise<OfficialStorageBinding> | undefined;
  const using = async <T>(work: (binding: OfficialStorageBinding) => Promise<T>): Promise<T> => {
    try {
      binding ??= adapter.bind("Credentials", { logger });
      return await work(await binding);
    } catch (cause) {
      throw new TokenStoreError("The storage adapter failed.", { cause });
    }
  };
  return {
    // Adapters reject when there is nothing; they have no common way to say that it is only that.
    load: () => using(async (bound) => fromOfficial(await bound.get(key).catch(() => undefined))),
    save: (tokens) => using(async (bound) => void (await bound.put(key, { supertoken: toOfficial(tokens) }))),
    clear: () => using(async (bound) => void (await bound.del(key))),
    lock: inTurn(),
  };
}

/** There, ends are milliseconds since 1970. */
function fromOfficial(kept: unknown): KeptTokens | undefined {
  const { supertoken } = (kept ?? {}) as { supertoken?: Record<string, unknown> };
  if (typeof supertoken !== "object" || supertoken === null) return undefined;
  const at = (ms: unknown) => (typeof ms === "number" && Math.abs(ms) < 8e15 ? new Date(ms).toISOString() : undefined);
  const { expires, refresh_token_expires: refreshExpires } = supertoken;
  return readKept({ ...supertoken, expires_at: at(expires), refresh_token_expires_at: at(refreshExpires) });
}

function toOfficial({ expires_at, refresh_token_expires_at, ...tokens }: KeptTokens): Record<string, unknown> {
  return { token_type: "Bearer", ...tokens, expires: msOf(expires_at), refresh_token_expires: msOf(refresh_token_expires_at) };
}
