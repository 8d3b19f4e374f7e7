import { routes } from "@parley/contract/routes";
import { documentRoute, isDocumentRoute } from "../platform/documents/index.ts";
import type { Route } from "../platform/route.ts";
import { scopesOf } from "./access.ts";
import type { ProvisioningContext } from "./context.ts";

/** Below these paths, settings and collections are documents. */
const served = [
  "/v1/telephony/config/",
  "/v1/people/{personId}/features/",
  "/v1/workspaces",
  "/v1/locations",
  "/v1/devices",
  "/v1/contacts/organizations/",
];

/** Operations that look like settings and are more; they are served by nobody yet. */
const unserved = [
  // Another person's line: who may see it follows from the devices that show it.
  /\/secondaryLines\//,
  // Made of the person's own record.
  /\/telephony\/config\/people\/\{personId\}$/,
  // A patch of its own kind.
  /^\/v1\/deviceConfigurations/,
  // Follows from what the features are set to.
  /\/people\/me\/settings\/modeManagement\//,
  /\/people\/me\/(?:locations|endpoints)\b/,
];

export const provisioningRoutes: Route<ProvisioningContext>[] = routes
  .filter((route) => isDocumentRoute(route))
  .filter(({ path }) => served.some((prefix) => path.startsWith(prefix)) && !unserved.some((pattern) => pattern.test(path)))
  .map((route) => documentRoute<ProvisioningContext>(route, undefined, scopesOf));
