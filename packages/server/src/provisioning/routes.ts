import { routes } from "@parley/contract/routes";
import { documentRoute, isDocumentRoute } from "../platform/documents/index.ts";
import type { Route } from "../platform/route.ts";
import { scopesOf } from "./access.ts";
import type { ProvisioningContext } from "./context.ts";
import { recordingForm } from "./formRoutes.ts";
import { handlerOf } from "./handlers.ts";

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
  // Lists of changes, of which each has a meaning of its own.
  /\/wrapup\/(?:settings|reasons)\b/,
  /\/dectNetworks\/\{dectNetworkId\}\/(?:baseStations|handsets)/,
  /\/routeLists\/\{routeListId\}\/numbers$/,
  /\/msTeams$/,
  /\/supervisors\b/,
  // What is asked for differs from what is answered, and has to be worked out.
  /\/emergencyCallbackNumber$/,
  /\/redSky\b/,
  /\/modeManagement\//,
  /\/people\/\{personId\}\/settings\/permissions$/,
  /\/queues\/agents\//,
  /\/callRecording\/vendor$/,
  /\/directorySearch$/,
  /\/dynamicSettings$/,
  /\/hoteling$/,
  /\/workspaces\/\{workspaceId\}\/devices$/,
  /\/virtualExtensionRanges\b/,
  // Of files.
  /\/(?:queues|autoAttendants)\/\{\w+\}\/announcements\b|\/playlists\/\{\w+\}\/usage$|backgroundImages/,
  // Another person's line: who may see it follows from the devices that show it.
  /\/secondaryLines\//,
  // Made of the person's own record.
  /\/telephony\/config\/people\/\{personId\}$/,
  // Follows from what the features are set to.
  /\/people\/me\/settings\/modeManagement\//,
  /\/people\/me\/(?:locations|endpoints)\b/,
];

/** Routes of everything that is served, made without reading what the contract says of it. */
export const provisioningRoutes: Route<ProvisioningContext>[] = routes
  .filter(({ path }) => served.some((prefix) => path.startsWith(prefix)) && !unserved.some((pattern) => pattern.test(path)))
  .flatMap((route) => {
    const handler = handlerOf(route);
    return handler || isDocumentRoute(route) ? [documentRoute<ProvisioningContext>(route, handler, scopesOf, recordingForm)] : [];
  });
