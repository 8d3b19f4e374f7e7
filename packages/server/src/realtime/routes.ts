import { singleHostCatalog } from "@parley/protocol/catalog";
import { objectBody, type Route, wire } from "../platform/route.ts";
import type { RealtimeContext } from "./context.ts";
import { getDevice, listDevices, refreshDevice, registerDevice, removeDevice, removeDevices } from "./devices.ts";

const catalog = async (ctx: RealtimeContext) => ({ status: 200, body: singleHostCatalog(ctx.origin) });

export const realtimeRoutes: Route<RealtimeContext>[] = [
  // Asked before anybody has signed in; says nothing that the address of the server does not say.
  wire("GET /u2c/api/v1/limited/catalog", catalog, { access: "anyone" }),
  wire("GET /u2c/api/v1/signin/catalog", catalog, { access: "anyone" }),
  wire("GET /u2c/api/v1/catalog", catalog),

  wire("POST /wdm/api/v1/devices", async (ctx, call) => ({ status: 200, body: await registerDevice(ctx, await objectBody(call)) })),
  wire("GET /wdm/api/v1/devices", async (ctx) => ({ status: 200, body: { devices: await listDevices(ctx) } })),
  wire("DELETE /wdm/api/v1/devices", async (ctx) => removeDevices(ctx).then(() => ({ status: 204 }))),
  wire("GET /wdm/api/v1/devices/{deviceId}", async (ctx, call) => ({
    status: 200,
    body: await getDevice(ctx, call.params.deviceId ?? ""),
  })),
  wire("PUT /wdm/api/v1/devices/{deviceId}", async (ctx, call) => ({
    status: 200,
    body: await refreshDevice(ctx, call.params.deviceId ?? "", await objectBody(call)),
  })),
  wire("DELETE /wdm/api/v1/devices/{deviceId}", async (ctx, call) => {
    await removeDevice(ctx, call.params.deviceId ?? "");
    return { status: 204 };
  }),
];
