/**
 * Everything that must hold, apart from the tests. Each step prints its name, its time and whether it holds; all run,
 * whatever the others say. Ends with `N passed, N failed`.
 *
 *   npm run check [-- <part of a step's name> ...]
 *   npm run fix
 */

import { tool } from "../process.ts";
import { apiReports } from "./apiReports.ts";
import { browserBundle } from "./browserBundle.ts";
import { documents } from "./documents.ts";
import { generated } from "./generated.ts";
import { layers } from "./layers.ts";
import { licences } from "./licences.ts";
import { lockFile } from "./lockFile.ts";
import { packages } from "./packages.ts";
import { floatingPromises } from "./promises.ts";
import type { Step } from "./step.ts";

const strictly = ["--error-on-warnings", "--diagnostic-level=warn", "--max-diagnostics=50"];

const steps: Step[] = [
  {
    name: "format and lint",
    check: () => tool("biome", "ci", "--colors=off", "--reporter=concise", ...strictly),
    fix: () => tool("biome", "check", "--write", "--colors=off", "--reporter=concise", ...strictly),
  },
  { name: "types", check: () => tool("tsc", "-b", "--pretty", "false") },
  floatingPromises,
  layers,
  { name: "unused code", check: () => tool("knip", "--no-progress") },
  generated,
  apiReports,
  packages,
  browserBundle,
  lockFile,
  licences,
  documents,
];

const words = process.argv.slice(2);
const fixes = words.includes("--fix");
const wanted = words.filter((word) => word !== "--fix");
const chosen = steps.filter(({ name, fix }) => (!fixes || fix) && (wanted.length === 0 || wanted.some((word) => name.includes(word))));

let failed = 0;
for (const step of chosen) {
  const startedAt = performance.now();
  const problems = await problemsOf(step);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${problems.length ? "failed" : "ok    "} ${step.name} (${seconds} s)`);
  for (const problem of problems) console.log(`       ${problem}`);
  if (problems.length) failed += 1;
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !chosen.length ? 1 : 0;

/** A step that throws has failed too; the others still run. */
async function problemsOf({ check, fix }: Step): Promise<string[]> {
  try {
    return await (fixes && fix ? fix() : check());
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
