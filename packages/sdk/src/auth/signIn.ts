import { NoTokenError } from "../core/errors.ts";
import { Application, type ApplicationOptions } from "./application.ts";
import { SignInRequiredError } from "./errors.ts";
import { TokenManager, type TokenManagerOptions } from "./tokenManager.ts";
import type { TokenSet } from "./tokenSet.ts";

/** Settings that all ways of signing in have. */
export interface SignInOptions extends ApplicationOptions, Pick<TokenManagerOptions, "store" | "skewMs"> {
  /** Asks the person also when the store has tokens that are good. */
  force?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * A token manager for an application, with what its store has, or else with what the person's sign-in gives.
 *
 * @param ask - Has the person sign in.
 */
export async function signIn(options: SignInOptions, ask: (application: Application) => Promise<TokenSet>): Promise<TokenManager> {
  const application = new Application(options);
  const { store, skewMs, clock, signal, force } = options;
  const { log } = application.server;
  const manager = new TokenManager({ store, skewMs, clock, log, renewal: application.renewal() });
  try {
    if (force || !(await isSignedIn(manager, signal))) await manager.set(await ask(application));
    return manager;
  } catch (error) {
    await manager.close();
    throw error;
  }
}

/** Whether there is a token, renewed if need be. What is no matter of signing in is thrown. */
async function isSignedIn(manager: TokenManager, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await manager.get(signal);
    return true;
  } catch (error) {
    if (error instanceof NoTokenError || error instanceof SignInRequiredError) return false;
    throw error;
  }
}
