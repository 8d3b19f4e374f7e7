/**
 * Runs the tests, from source, and ends with the line `N passed, N failed`.
 *
 *   npm test [-- <part of a path> ...] [-- any option of vitest]
 *
 * Nothing may be skipped but browser tests on a machine without a browser: a `skip` or `todo` counts as a failure.
 */
import { parseCLI, startVitest, type TestCase, type Vitest } from "vitest/node";
import { ensureChromium, noChromium } from "./chromium.ts";
import { script } from "./process.ts";

const { filter, options } = parseCLI(["vitest", "run", ...process.argv.slice(2)]);
if (filter.length === 0 || filter.some((word) => word.includes("browser"))) await prepareBrowserTests();

const vitest = await startVitest("test", filter, { ...options, run: true, watch: false });
await vitest.close();
report(vitest);

/** They need a browser, and the pages that it is to show. */
async function prepareBrowserTests(): Promise<void> {
  ensureChromium();
  for (const problem of await script("tools/pages.ts")) console.error(problem);
}

function report({ state }: Vitest): void {
  const modules = state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (wanted: string): TestCase[] => tests.filter((test) => test.result().state === wanted);
  const skipped = options.testNamePattern ? [] : inState("skipped");
  const excused = skipped.filter((test) => noteOf(test) === noChromium);
  const forbidden = skipped.filter((test) => !excused.includes(test));
  const broken = modules.flatMap((module) => module.errors()).length + state.getUnhandledErrors().length;
  const failed = inState("failed").length + forbidden.length + broken;
  const passed = inState("passed").length;

  // Tests that never ran because what they need broke are told of above; these stand skipped in their own text.
  const written = forbidden.filter((test) => test.options.mode !== "run" || noteOf(test));
  for (const { module, fullName } of written) console.log(`Not allowed to be skipped: ${module.relativeModuleId} > ${fullName}`);
  if (excused.length) console.log(`Skipped ${excused.length}: ${noChromium}`);
  console.log(`${passed} passed, ${failed} failed${excused.length ? `, ${excused.length} skipped` : ""}`);
  process.exit(failed > 0 || tests.length === 0 ? 1 : 0);
}

function noteOf(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === "skipped" ? result.note : undefined;
}
