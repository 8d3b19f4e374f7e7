import { afterEach, expect, test } from "vitest";
import { World } from "../realtime/testing/world.ts";
import { telemetrySlice } from "./index.ts";

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.stop();
});

test("metrics and logs are answered and counted, and need a token but for those sent before signing in", async () => {
  const world = new World();
  worlds.push(world);
  const slice = telemetrySlice(world.platform);
  await world.start(slice);
  const metrics = { metrics: [{ metricName: "one" }, { metricName: "two" }] };

  const answers = [
    await world.request("ana", "POST /metrics/api/v1/clientmetrics", metrics),
    await world.request(undefined, "POST /metrics/api/v1/clientmetrics-prelogin", metrics),
    await world.request("ana", "POST /clientlogs", { log: "text" }),
    await world.request(undefined, "POST /metrics/api/v1/clientmetrics", metrics),
    await world.request("ana", "POST /clientlogs", []),
  ];

  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 401, 400]);
  expect(slice.counts).toEqual({ metrics: 4, logs: 1 });
});
