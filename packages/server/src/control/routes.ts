import type { Operation } from "@parley/contract";
import * as control from "@parley/contract/control";
import { implement, type Route, wire } from "../platform/route.ts";
import { advanceClock, getClock, setClock } from "./clock.ts";
import type { ControlContext } from "./context.ts";
import { listOperations } from "./operations.ts";
import { statusPage } from "./statusPage.ts";

/** An operation of the control plane: for programs on this machine, or with the control token. */
function serve<Input, Output>(
  operation: Operation<Input, Output>,
  useCase: (ctx: ControlContext, input: Input) => Promise<Output>,
): Route<ControlContext> {
  const { method, path, run } = implement(operation, useCase);
  return { method, path, run, access: "control" };
}

export const controlRoutes: Route<ControlContext>[] = [
  wire("GET /_parley/health", async ({ version }) => ({ status: 200, body: { status: "ok", version } }), { access: "anyone" }),
  serve(control.listPersonas, ({ personas }) => personas()),
  serve(control.listOperations, listOperations),
  serve(control.getClock, getClock),
  serve(control.setClock, setClock),
  serve(control.advanceClock, advanceClock),
  wire("GET /_parley/applications", async ({ applications }) => ({ status: 200, body: await applications() }), { access: "control" }),
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
