/** What the control plane shows. */
export interface ControlContext {
  version: string;
  /** People to try the server as, with their tokens; only ever given to callers on this machine. */
  personas(): Promise<readonly object[]>;
}
