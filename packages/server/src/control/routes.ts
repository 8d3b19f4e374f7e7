import { type Route, wire } from "../platform/route.ts";
import type { ControlContext } from "./context.ts";
import { statusPage } from "./statusPage.ts";

export const controlRoutes: Route<ControlContext>[] = [
  wire("GET /_parley/health", async ({ version }) => ({ status: 200, body: { status: "ok", version } }), { access: "anyone" }),
  wire("GET /_parley/personas", async ({ personas }) => ({ status: 200, body: await personas() }), { access: "loopback" }),
  wire(
    "GET /",
    async ({ version }, { origin }) => ({
      status: 200,
      body: statusPage({ version, origin }),
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "cache-control": "no-store",
      },
    }),
    { access: "anyone" },
  ),
];
