import { type Route, wire } from "../platform/route.ts";
import type { ControlContext } from "./context.ts";

/**
 * The inspector. Its files are the same everywhere and tell nothing, so that anybody may have them: without the page there would be
 * no place to give the control token. What it shows comes from the control plane, which asks for it.
 */
export const inspectorRoutes: Route<ControlContext>[] = [
  wire("GET /_parley/", ({ inspector }, call) => inspector.index(call), { access: "anyone" }),
  wire("GET /_parley/assets/{file}", ({ inspector }, call) => inspector.asset(call, call.params["file"] ?? ""), { access: "anyone" }),
];
