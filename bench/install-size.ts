/** What installing the SDK costs: bytes and packages, in a project that has nothing else. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sizeOf } from "../tools/build/emptyProject.ts";
import { peers, type Row } from "./harness.ts";
import { installedSdk } from "./sdk.ts";

const goal = { sizeBytes: 8_000_000, packages: 6 };

export async function installSize(): Promise<Row[]> {
  const { sizeBytes, packages } = await installedSdk();
  return [
    {
      figure: "installed size, packages",
      ours: `${megabytes(sizeBytes)}, ${packages}`,
      beside: official(),
      goal: "<= 8 MB, <= 6",
      isReached: sizeBytes <= goal.sizeBytes && packages <= goal.packages,
    },
  ];
}

/** The conformance folder holds the official client for Node and the bot framework, which is counted with it. */
function official(): string {
  const record = join(peers, "node_modules/.package-lock.json");
  if (!existsSync(record)) return "official client not installed: npm run conformance";
  const { packages } = JSON.parse(readFileSync(record, "utf8")) as { packages: Record<string, unknown> };
  return `webex@2.60.0 with the bot framework ${megabytes(sizeOf(join(peers, "node_modules")))}, ${Object.keys(packages).length}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
