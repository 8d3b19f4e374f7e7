import { InvalidInputError } from "../../core/errors.ts";
import type { RedirectHandler, RedirectListener } from "../login/listener.ts";
import type { TokenStore } from "../tokenStore/tokenStore.ts";

/** Settings of a file with tokens; see the version for Node. */
export interface FileStoreOptions {
  format?: "json" | "yaml" | undefined;
  staleLockMs?: number | undefined;
}

/** Files need Node, Deno or Bun. */
export function fileStore(_path: string, _options: FileStoreOptions = {}): TokenStore {
  throw new InvalidInputError("There are no files here to keep tokens in.", { hint: "Use localStorageStore() or memoryStore()." });
}

/** To listen needs Node, Deno or Bun. */
export async function listenForRedirect(_redirectUri: string, _handler: RedirectHandler): Promise<RedirectListener> {
  throw new InvalidInputError("A page cannot wait for another one to come back.", {
    hint: "In a page, use webex.authorization.initiateLogin().",
  });
}

/** To start a program needs Node, Deno or Bun. */
export async function openBrowser(_url: string): Promise<void> {}
