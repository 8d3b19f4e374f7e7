/**
 * Measures side by side with peers and floors, and prints a table.
 *
 *   npm run bench [-- --quick] [-- <part of a name> ...]
 *
 * Ends with exit code 1 when a goal is missed. A `--quick` run shows that everything works; its figures mean little.
 */
import { cpus } from "node:os";
import { bundleSizes } from "./bundle-size.ts";
import type { BenchOptions, Row } from "./harness.ts";
import { installSize } from "./install-size.ts";
import { restCall } from "./rest-call.ts";
import { serverMemory } from "./server-memory.ts";
import { serverPosts } from "./server-posts.ts";
import { startUp } from "./start-up.ts";

const measurements: Record<string, (options: BenchOptions) => Promise<Row[]>> = {
  "rest-call": restCall,
  "start-up": startUp,
  "install-size": installSize,
  "bundle-size": bundleSizes,
  "server-posts": serverPosts,
  "server-memory": serverMemory,
};

const words = process.argv.slice(2);
const options = { quick: words.includes("--quick") };
const wanted = words.filter((word) => !word.startsWith("--"));
const names = Object.keys(measurements).filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

const rows: Row[] = [];
for (const name of names) {
  console.error(`measuring ${name} ...`);
  rows.push(...((await measurements[name]?.(options)) ?? []));
}

const [cpu] = cpus();
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} x ${cpu?.model.trim()}\n`,
);
console.log("| Figure | Parley | Beside | Goal | |\n|---|--:|---|--:|---|");
for (const { figure, ours, beside, goal, isReached } of rows)
  console.log(`| ${figure} | ${ours} | ${beside} | ${goal} | ${isReached ? "reached" : "**missed**"} |`);
if (options.quick) console.log("\nA quick run: do not quote it.");
process.exitCode = rows.every(({ isReached }) => isReached) ? 0 : 1;
