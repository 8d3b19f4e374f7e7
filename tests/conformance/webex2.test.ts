import { nodeRuntimes, startNodeClient } from "./nodePlace.ts";
import { errorClassSuite } from "./suites/errors.ts";
import { faultSuite } from "./suites/faults.ts";
import { nodeFilesSuite } from "./suites/files.ts";
import { judge } from "./suites/judge.ts";
import type { World } from "./world.ts";

for (const runtime of nodeRuntimes()) {
  const start = (world: World, name: string, config?: object) => startNodeClient(runtime, world, name, config);
  judge(`webex@2.60.0 on ${runtime.name}`, start, errorClassSuite, nodeFilesSuite, faultSuite(start));
}
