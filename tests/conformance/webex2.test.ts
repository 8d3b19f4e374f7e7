import { nodeRuntimes, startNodeClient } from "./nodePlace.ts";
import { errorClassSuite } from "./suites/errors.ts";
import { nodeFilesSuite } from "./suites/files.ts";
import { judge } from "./suites/judge.ts";

for (const runtime of nodeRuntimes()) {
  judge(`webex@2.60.0 on ${runtime.name}`, (world, name) => startNodeClient(runtime, world, name), errorClassSuite, nodeFilesSuite);
}
