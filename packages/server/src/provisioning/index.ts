import type { Actor } from "../platform/context.ts";
import { createContext, type Platform } from "../platform/context.ts";
import { type DocumentRules, type DocumentTables, documentMigrations } from "../platform/documents/index.ts";
import type { Slice } from "../platform/slice.ts";
import { authorize } from "./access.ts";
import type { ProvisioningContext } from "./context.ts";
import { families } from "./families.ts";
import { kinds, openCollections, ownerCollections, owners, sameNames } from "./places.ts";
import type { ProvisioningPorts } from "./ports.ts";
import { provisioningRoutes } from "./routes.ts";

export type { ProvisioningPorts } from "./ports.ts";

const rules: DocumentRules = { owners, sameNames, kinds, ownerCollections, openCollections, families };

/** How an organization's calling is set up: locations, numbers, features, and the settings of people, workspaces and devices. */
export function provisioningSlice(platform: Platform, ports: ProvisioningPorts): Slice<ProvisioningContext> {
  return {
    name: "provisioning",
    routes: provisioningRoutes,
    migrations: documentMigrations,
    context: (actor: Actor) => ({
      ...createContext<DocumentTables>(platform, actor),
      ...ports,
      rules,
      authorize: (ctx, request, target) => authorize(ports, ctx, request, target),
    }),
  };
}
