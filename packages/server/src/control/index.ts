import type { Slice } from "../platform/slice.ts";
import type { ControlContext } from "./context.ts";
import { controlRoutes } from "./routes.ts";

export type {
  ControlContext,
  JournalControls,
  SimulatedPerson,
  SimulationControls,
  StateControls,
  TenantControls,
  WantedEntries,
} from "./context.ts";

/** The server about itself: is it up, whom can I be, what is this. */
export function controlSlice(context: ControlContext): Slice<ControlContext> {
  return { name: "control", routes: controlRoutes, migrations: [], context: () => context };
}
export { checkSeed, parseSeed } from "./seedFile.ts";
