/** Waits for the browser to come back. */
export interface RedirectListener {
  /** Where it listens, with the port that it got. */
  redirectUri: string;
  close(): Promise<void>;
}

/**
 * Does what an address asks for with which the browser came back.
 *
 * @throws when that fails; the browser is shown a page that says so
 */
export type RedirectHandler = (url: URL) => Promise<void>;
