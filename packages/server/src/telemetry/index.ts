import { type Actor, type Context, createContext, type Platform } from "../platform/context.ts";
import { type Call, objectBody, type Reply, type Route, wire } from "../platform/route.ts";
import type { Slice } from "../platform/slice.ts";

/** What clients have sent since the start. Nothing of it is kept. */
export interface TelemetryCounts {
  metrics: number;
  logs: number;
}

/** The context of one request to telemetry. */
export interface TelemetryContext extends Context<unknown> {
  readonly counts: TelemetryCounts;
}

/** Takes metrics and logs of clients, which official clients insist on sending, and only counts them. */
export function telemetrySlice(platform: Platform): Slice<TelemetryContext> & { counts: Readonly<TelemetryCounts> } {
  const counts: TelemetryCounts = { metrics: 0, logs: 0 };
  const context = (actor: Actor): TelemetryContext => ({ ...createContext<unknown>(platform, actor), counts });
  return { name: "telemetry", routes: telemetryRoutes, migrations: [], context, counts };
}

async function takeMetrics({ counts }: TelemetryContext, call: Call): Promise<Reply> {
  const { metrics } = await objectBody<{ metrics?: unknown }>(call);
  counts.metrics += Array.isArray(metrics) ? metrics.length : 0;
  return { status: 204 };
}

const telemetryRoutes: Route<TelemetryContext>[] = [
  wire("POST /metrics/api/v1/clientmetrics", takeMetrics),
  wire("POST /metrics/api/v1/clientmetrics-prelogin", takeMetrics, { access: "anyone" }),
  wire("POST /clientlogs", async ({ counts }, call) => {
    await objectBody(call);
    counts.logs++;
    return { status: 204 };
  }),
];
