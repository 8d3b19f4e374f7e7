/** Time to start a process that imports the SDK, beside one that does nothing, and beside the official client. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BenchOptions, fastestQuarter, officialFlag, peers, type Row, takeTurns } from "./harness.ts";
import { installedSdk } from "./sdk.ts";

const execute = promisify(execFile);

export async function startUp({ quick }: BenchOptions): Promise<Row[]> {
  const { folder } = await installedSdk();
  const turns: Record<string, () => Promise<number>> = {
    floor: () => timeOf("0", folder),
    ours: () => timeOf('import("@parley/sdk")', folder),
  };
  if (existsSync(join(peers, "node_modules/webex"))) turns.webex = () => timeOf('require("webex"); process.exit(0)', peers);
  const { floor = Number.NaN, ours = Number.NaN, webex } = await takeTurns(turns, quick ? 5 : 31, fastestQuarter);
  const ratio = ours / floor;
  const official = webex === undefined ? "" : `; webex@2.60.0 ${webex.toFixed(0)} ms`;
  return [
    {
      figure: "start a process that imports the SDK",
      ours: `${ours.toFixed(1)} ms`,
      beside: `node -e 0 ${floor.toFixed(1)} ms: ${ratio.toFixed(2)} x${official}`,
      goal: "<= 1.3 x",
      isReached: ratio <= 1.3,
    },
  ];
}

async function timeOf(code: string, cwd: string): Promise<number> {
  const startedAt = performance.now();
  await execute(process.execPath, [officialFlag, "-e", code], { cwd });
  return performance.now() - startedAt;
}
