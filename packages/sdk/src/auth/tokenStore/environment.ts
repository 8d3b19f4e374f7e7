import { environment } from "../../core/environment.ts";
import { TokenStoreError } from "../errors.ts";
import { type KeptTokens, readKept } from "../tokenSet.ts";
import type { TokenStore } from "./tokenStore.ts";

const variables = {
  access_token: "WEBEX_ACCESS_TOKEN",
  expires_at: "WEBEX_ACCESS_TOKEN_EXPIRES_AT",
  refresh_token: "WEBEX_REFRESH_TOKEN",
  refresh_token_expires_at: "WEBEX_REFRESH_TOKEN_EXPIRES_AT",
  scope: "WEBEX_TOKEN_SCOPE",
} as const;

/**
 * Takes tokens from the environment: `WEBEX_ACCESS_TOKEN`, `WEBEX_REFRESH_TOKEN`, and where they are set
 * `WEBEX_ACCESS_TOKEN_EXPIRES_AT`, `WEBEX_REFRESH_TOKEN_EXPIRES_AT` (ISO 8601) and `WEBEX_TOKEN_SCOPE`.
 *
 * New tokens are kept in this process' own environment, for it and those it starts. A service whose refresh tokens change at each
 * refresh, as ours does, needs a store that outlives the process: {@link fileStore}.
 *
 * @param env - In place of the process' own.
 */
export function environmentStore(env?: Record<string, string | undefined>): TokenStore {
  const read = (name: string) => (env ? env[name] : environment(name));
  return {
    load: async () => readKept(Object.fromEntries(Object.entries(variables).map(([field, name]) => [field, read(name)]))),
    save: async (tokens) => write(env, tokens),
    clear: async () => write(env, {}),
  };
}

function write(env: Record<string, string | undefined> | undefined, tokens: KeptTokens): void {
  const target = env ?? globalThis.process?.env;
  if (!target) throw new TokenStoreError("Tokens cannot be kept in the environment: this platform has none.");
  for (const [field, name] of Object.entries(variables)) {
    const value = tokens[field as keyof typeof variables];
    if (value === undefined) delete target[name];
    else target[name] = value;
  }
}
