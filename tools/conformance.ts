/**
 * Lets the official clients judge the server and the SDK, and ends with the line `N passed, N failed`.
 *
 *   npm run conformance [-- <part of a path> ...] [-- any option of vitest]
 *
 * The clients are installed first, in a folder of their own. Nothing may be skipped here: a judge that was not heard
 * counts as a failure.
 */
import { parseCLI, startVitest, type Vitest } from "vitest/node";
import { installClients } from "../tests/conformance/install.ts";

const { filter, options } = parseCLI(["vitest", "run", ...process.argv.slice(2)]);

try {
  console.log("The official clients: installing, or finding them installed ...");
  console.log(installClients() ? "Installed." : "They are there.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const vitest = await startVitest("test", filter, { ...options, config: "tests/conformance/vitest.config.ts", run: true, watch: false });
await vitest.close();
report(vitest);

function report({ state }: Vitest): void {
  const modules = state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const passed = tests.filter((test) => test.result().state === "passed").length;
  const deselected = options.testNamePattern ? tests.filter((test) => test.result().state === "skipped").length : 0;
  const broken = modules.flatMap((module) => module.errors()).length + state.getUnhandledErrors().length;
  const failed = tests.length - passed - deselected + broken;

  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
