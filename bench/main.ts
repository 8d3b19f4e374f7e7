/**
 * Measures side by side with peers and floors, and prints a table.
 *
 *   npm run bench [-- --quick] [-- --write] [-- <part of a name> ...]
 *
 * `--write` puts the table into bench/README.md. A `--quick` run shows that everything works; its figures mean little.
 * Ends with exit code 1 when a goal is missed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { bundleSizes } from "./bundle-size.ts";
import { connectRounds } from "./connect-rounds.ts";
import { type BenchOptions, type Row, root } from "./harness.ts";
import { inspector } from "./inspector.ts";
import { installSize } from "./install-size.ts";
import { journalCost } from "./journal-cost.ts";
import { largeFiles } from "./large-files.ts";
import { messageList } from "./message-list.ts";
import { realtime } from "./realtime.ts";
import { reset } from "./reset.ts";
import { restCall } from "./rest-call.ts";
import { serverMemory } from "./server-memory.ts";
import { serverPosts } from "./server-posts.ts";
import { serverSockets } from "./server-sockets.ts";
import { startUp } from "./start-up.ts";
import { stormLosses } from "./storm.ts";
import { surface } from "./surface.ts";
import { testKit } from "./test-kit.ts";
import { tokenCheck } from "./token-check.ts";
import { webhookFanOut } from "./webhook-fan-out.ts";

const measurements: Record<string, (options: BenchOptions) => Promise<Row[]>> = {
  "rest-call": restCall,
  "start-up": startUp,
  "install-size": installSize,
  "bundle-size": bundleSizes,
  "journal-cost": journalCost,
  "server-posts": serverPosts,
  "server-memory": serverMemory,
  "token-check": tokenCheck,
  "message-list": messageList,
  "server-sockets": serverSockets,
  realtime,
  "connect-rounds": connectRounds,
  storm: stormLosses,
  "large-files": largeFiles,
  "webhook-fan-out": webhookFanOut,
  reset,
  inspector,
  surface,
  "test-kit": testKit,
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

const text = table(rows);
console.log(`\n${text}`);
if (options.quick) console.log("\nA quick run: do not quote it.");
if (words.includes("--write")) writeIntoReadme(text);
process.exitCode = rows.every(({ isReached }) => isReached) ? 0 : 1;

function table(measured: Row[]): string {
  const [cpu] = cpus();
  const lines = measured.map(
    ({ figure, ours, beside, goal, isReached }) =>
      `| ${figure} | ${ours} | ${beside} | ${goal} | ${isReached ? "reached" : "**missed**"} |`,
  );
  const machine = `${cpus().length} x ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const about = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${process.arch}, ${machine}`;
  return [about, "", "| Figure | Parley | Beside | Goal | |", "|---|--:|---|--:|---|", ...lines].join("\n");
}

/** Between the two marks. */
function writeIntoReadme(figures: string): void {
  const readme = join(root, "bench/README.md");
  const [before] = readFileSync(readme, "utf8").split("<!-- figures -->");
  const [, after] = readFileSync(readme, "utf8").split("<!-- /figures -->");
  writeFileSync(readme, `${before}<!-- figures -->\n${figures}\n<!-- /figures -->${after}`);
}
