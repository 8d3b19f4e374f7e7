import type { Slice } from "../platform/slice.ts";
import { controlRoutes } from "./routes.ts";

/** What the control plane shows. */
export interface ControlContext {
  version: string;
  /** People to try the server as, with their tokens; only ever given to callers on this machine. */
  personas(): Promise<readonly object[]>;
}

/** The server about itself: is it up, whom can I be, what is this. */
export function controlSlice(context: ControlContext): Slice<ControlContext> {
  return { name: "control", routes: controlRoutes, migrations: [], context: () => context };
}
