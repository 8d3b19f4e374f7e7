import type { Persona } from "@parley/contract/control";
import type { Clock } from "../platform/clock.ts";

/** What the control plane shows and moves. */
export interface ControlContext {
  version: string;
  /** People to try the server as, with their tokens. */
  personas(): Promise<Persona[]>;
  /** Applications to try the server with, with their secrets. */
  applications(): Promise<readonly object[]>;
  clock: Clock;
  /** Resolves when what is under way has been done, or after so many real milliseconds. */
  settled(maxMs: number): Promise<void>;
}
