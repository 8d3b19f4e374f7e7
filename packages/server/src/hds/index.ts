import { createContext, type Platform } from "../platform/context.ts";
import type { Slice } from "../platform/slice.ts";
import type { HdsContext, HdsPorts } from "./ports.ts";
import { hdsRoutes } from "./routes.ts";
import { type HdsTables, hdsMigrations } from "./schema.ts";

/** Hybrid data security: what is known of the key service that an organization runs itself. */
export function hdsSlice(platform: Platform, ports: HdsPorts): Slice<HdsContext> {
  return {
    name: "hds",
    routes: hdsRoutes,
    migrations: hdsMigrations,
    context: (actor) => ({ ...createContext<HdsTables>(platform, actor), ...ports }),
  };
}
