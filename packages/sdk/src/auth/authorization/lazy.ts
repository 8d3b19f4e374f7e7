import { bareToken, type TokenSource } from "../../core/token.ts";
import { tokenIn, type WebexCredentials } from "../credentials.ts";
import type { Engine, EngineHost } from "./engine.ts";
import type { Authorization } from "./types.ts";

/** The authorization of a client, and the source of its tokens. */
export interface LazyAuthorization {
  authorization: Authorization;
  source: string | TokenSource;
  /** Begins what has to be done at once, where there is more than a token: reading what was kept, or came with the address. */
  start(): unknown;
}

/**
 * Loads what signing in takes when it is first used: most clients have a token and never do. So the object stands for one that is not there
 * yet: its calls load that, and its properties are those of a client that has a token or none.
 *
 * @param credentials - Of several, what is said first counts.
 * @param own - The client's tokens, where it does not get them by the credentials.
 * @param hostOf - The client; asked after it has been made.
 * @throws InvalidInputError when the token cannot be one.
 */
export function lazyAuthorization(
  own: string | TokenSource | undefined,
  credentials: WebexCredentials,
  hostOf: () => EngineHost,
): LazyAuthorization {
  const all = [credentials].flat();
  const given = all.map(tokenIn).find(Boolean);
  const token = given && bareToken(given);
  let engine: Engine | undefined;
  let loading: Promise<Engine> | undefined;
  const start = async () => {
    engine = await (await import("./engine.ts")).startEngine(all, token, hostOf());
    return engine;
  };
  const load = () => {
    loading ??= start();
    return loading;
  };
  const hasToken = (own ?? token) !== undefined;
  const get = (_: object, name: string | symbol) => {
    // Properties; and `then`, for it is no promise.
    if (/^(is|can|then)/.test(String(name))) return engine ? engine[name as "canRefresh"] : name === "canAuthorize" && hasToken;
    return async (input: never) => (await load())[name as "set"](input);
  };
  return {
    authorization: new Proxy({}, { get }) as unknown as Authorization,
    source:
      own ??
      ({
        get: async (signal) => (loading || !token ? (await load()).get(signal) : token),
        get refresh() {
          return engine?.replace;
        },
      } as TokenSource),
    start: () => all.some((each) => typeof each === "object" && Object.keys(each ?? {}).length > (tokenIn(each) ? 1 : 0)) && load(),
  };
}
